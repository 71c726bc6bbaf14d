package org.anju.demo;

import io.quarkus.arc.profile.IfBuildProfile;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import org.anju.application.ApplicationRefusal;
import org.anju.application.HouseholdForm;
import org.anju.application.PopulationGroup;
import org.anju.application.draft.ApplicationDraft;
import org.anju.application.draft.OpenDraft;
import org.anju.application.draft.SubmitApplication;
import org.anju.employer.AnswerLink;
import org.anju.employer.FileRoster;
import org.anju.employer.FilingMode;
import org.anju.employer.ImportRoster;
import org.anju.employer.IssueLinks;
import org.anju.employer.RosterImports;
import org.anju.employer.ShowLink;
import org.anju.offering.OfferingCard;
import org.anju.platform.imports.ImportState;
import org.anju.platform.security.Actor;
import org.jetbrains.annotations.Nullable;

/** How families of the demo city apply, alone or through their employer. */
@IfBuildProfile(anyOf = {"dev", "local"})
@ApplicationScoped
class DemoApplicants {

  /** Below the headings. */
  private static final int FIRST_ROW = 2;

  private static final int LAST_SIX = 6;

  private final DemoPlan plan;
  private final OpenDraft open;
  private final DemoPapers papers;
  private final SubmitApplication submit;
  private final ImportRoster importRoster;
  private final RosterImports imports;
  private final FileRoster fileRoster;
  private final IssueLinks links;
  private final ShowLink showLink;
  private final AnswerLink answerLink;

  DemoApplicants(
      DemoPlan plan,
      OpenDraft open,
      DemoPapers papers,
      SubmitApplication submit,
      ImportRoster importRoster,
      RosterImports imports,
      FileRoster fileRoster,
      IssueLinks links,
      ShowLink showLink,
      AnswerLink answerLink) {
    this.plan = plan;
    this.open = open;
    this.papers = papers;
    this.submit = submit;
    this.importRoster = importRoster;
    this.imports = imports;
    this.fileRoster = fileRoster;
    this.links = links;
    this.showLink = showLink;
    this.answerLink = answerLink;
  }

  void apply(Actor account, OfferingCard offering, HouseholdForm form) {
    Await.workUnlessDone(
        ApplicationRefusal.PERSON_ALREADY_APPLYING, () -> applyNow(account, offering, form));
  }

  private void applyNow(Actor account, OfferingCard offering, HouseholdForm form) {
    ApplicationDraft draft = Await.result(() -> open.open(account, offering.id()));
    papers.handIn(account, draft, form);
    Await.result(() -> submit(account, offering, draft, form));
  }

  private Uni<String> submit(
      Actor account, OfferingCard offering, ApplicationDraft draft, HouseholdForm form) {
    return submit.submit(
        account,
        new SubmitApplication.Submission(
            draft.id(),
            draft.version(),
            offering.priceListVersion(),
            form,
            groupOf(form),
            form.applicant().name()));
  }

  /** The group that goes with the category, where one does. */
  private static @Nullable PopulationGroup groupOf(HouseholdForm form) {
    return switch (form.category()) {
      case NEW_WORKER -> PopulationGroup.YOUNG;
      case TALENT -> PopulationGroup.TALENT;
      case MIGRANT_WORKER -> PopulationGroup.NEW_RESIDENT;
      case LOW_INCOME -> PopulationGroup.URBAN_HARDSHIP;
      default -> null;
    };
  }

  /** Nobody has answered yet. */
  void file(Actor clerk, OfferingCard offering, List<DemoFamily> families, DemoRoster roster) {
    byte[] sheet = roster.sheet(families);
    long job =
        Await.result(() -> importRoster.upload(clerk, offering.id(), plan.rosterFileName(), sheet));
    Await.until(
        () -> imports.preview(clerk, job, Locale.ENGLISH),
        preview -> preview.job().state() != ImportState.READING);
    Await.result(() -> fileRoster.file(clerk, job, FilingMode.ALL_OR_NOTHING, true));
  }

  /** As {@link #file}; everybody consents. */
  void fileWithConsent(
      Actor clerk, OfferingCard offering, List<DemoFamily> families, DemoRoster roster) {
    file(clerk, offering, families, roster);
    Await.result(() -> links.issue(clerk, offering.id(), true))
        .forEach(link -> consent(link.secret(), families.get(link.row() - FIRST_ROW)));
  }

  /** Each of the employer's people opens the link that the employer has handed out. */
  private void consent(String link, DemoFamily family) {
    String number = family.applicant().identityNumber();
    String lastSix = number.substring(number.length() - LAST_SIX);
    int version = Await.result(() -> showLink.family(link, lastSix)).version();
    AnswerLink.Answer yes = new AnswerLink.Answer(lastSix, version, true, true);
    Await.unlessDone(
        ApplicationRefusal.PERSON_ALREADY_APPLYING, () -> answerLink.answer(null, link, yes));
  }
}
