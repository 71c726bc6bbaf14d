package org.anju.demo;

import io.quarkus.arc.profile.IfBuildProfile;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import org.anju.application.ApplicationRefusal;
import org.anju.application.HouseholdForm;
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
  private final SubmitApplication submit;
  private final ImportRoster importRoster;
  private final RosterImports imports;
  private final FileRoster fileRoster;

  DemoApplicants(
      DemoPlan plan,
      SubmitApplication submit,
      ImportRoster importRoster,
      RosterImports imports,
      FileRoster fileRoster) {
    this.plan = plan;
    this.submit = submit;
    this.importRoster = importRoster;
    this.imports = imports;
    this.fileRoster = fileRoster;
  }

  void apply(Actor account, OfferingCard offering, HouseholdForm form) {
    Await.unlessDone(
        ApplicationRefusal.PERSON_ALREADY_APPLYING,
        () -> submit.submit(account, offering.id(), offering.priceListVersion(), form, true));
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
