package org.anju.demo;

import io.quarkus.arc.profile.IfBuildProfile;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import org.anju.application.ApplicationDraft;
import org.anju.application.ApplicationRefusal;
import org.anju.application.HouseholdForm;
import org.anju.application.OpenDraft;
import org.anju.application.SubmitApplication;
import org.anju.employer.FileRoster;
import org.anju.employer.ImportRoster;
import org.anju.employer.RosterImports;
import org.anju.offering.OfferingCard;
import org.anju.platform.imports.ImportState;
import org.anju.platform.security.Actor;

/** How families of the demo city apply, alone or through their employer. */
@IfBuildProfile(anyOf = {"dev", "local"})
@ApplicationScoped
class DemoApplicants {

  private final DemoPlan plan;
  private final OpenDraft open;
  private final SubmitApplication submit;
  private final ImportRoster importRoster;
  private final RosterImports imports;
  private final FileRoster fileRoster;

  DemoApplicants(
      DemoPlan plan,
      OpenDraft open,
      SubmitApplication submit,
      ImportRoster importRoster,
      RosterImports imports,
      FileRoster fileRoster) {
    this.plan = plan;
    this.open = open;
    this.submit = submit;
    this.importRoster = importRoster;
    this.imports = imports;
    this.fileRoster = fileRoster;
  }

  void apply(Actor account, OfferingCard offering, HouseholdForm form) {
    Await.unlessDone(
        ApplicationRefusal.PERSON_ALREADY_APPLYING,
        () ->
            open.open(account, offering.id())
                .chain(draft -> submit(account, offering, draft, form)));
  }

  private Uni<String> submit(
      Actor account, OfferingCard offering, ApplicationDraft draft, HouseholdForm form) {
    return submit.submit(
        account,
        draft.id(),
        draft.version(),
        offering.priceListVersion(),
        form,
        form.applicant().name());
  }

  void file(Actor clerk, OfferingCard offering, List<DemoFamily> families, DemoRoster roster) {
    byte[] sheet = roster.sheet(families);
    long job =
        Await.result(() -> importRoster.upload(clerk, offering.id(), plan.rosterFileName(), sheet));
    Await.until(
        () -> imports.preview(clerk, job, Locale.ENGLISH),
        preview -> preview.job().state() != ImportState.READING);
    Await.result(() -> fileRoster.file(clerk, job, true));
  }
}
