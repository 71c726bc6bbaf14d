package org.anju.demo;

import io.quarkus.arc.profile.IfBuildProfile;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.anju.demand.DemandState;
import org.anju.demand.DemandView;
import org.anju.demand.EnterDemandResult;
import org.anju.demand.ReadDemandResults;
import org.anju.demand.SettleDemandResult;
import org.anju.demo.DemoProjectPlan.PlannedProject;
import org.anju.demo.DemoProjectPlan.PlannedSurvey;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;
import org.anju.project.DecideProject;
import org.anju.project.DraftProject;
import org.anju.project.HousingProject;
import org.anju.project.ProjectRow;
import org.anju.project.ProjectState;
import org.anju.project.ReadProjects;
import org.anju.project.ReviewOffice;
import org.anju.project.ReviewProject;
import org.anju.project.SubmitProject;

/** The demo city's surveys, and the projects that rest on them. */
@IfBuildProfile(anyOf = {"dev", "local"})
@ApplicationScoped
class DemoProjects {

  private static final int ALL = 200;
  private static final int SURVEYED_DAYS_AGO = 45;

  private final DemoPeople people;
  private final DemoDocuments documents;
  private final EnterDemandResult enter;
  private final SettleDemandResult settle;
  private final ReadDemandResults surveys;
  private final DraftProject draft;
  private final SubmitProject submit;
  private final ReviewProject review;
  private final DecideProject decide;
  private final ReadProjects projects;
  private final BusinessClock clock;
  private final DemoProjectPlan plan = DemoProjectPlan.read();

  DemoProjects(
      DemoPeople people,
      DemoDocuments documents,
      EnterDemandResult enter,
      SettleDemandResult settle,
      ReadDemandResults surveys,
      DraftProject draft,
      SubmitProject submit,
      ReviewProject review,
      DecideProject decide,
      ReadProjects projects,
      BusinessClock clock) {
    this.people = people;
    this.documents = documents;
    this.enter = enter;
    this.settle = settle;
    this.surveys = surveys;
    this.draft = draft;
    this.submit = submit;
    this.review = review;
    this.decide = decide;
    this.projects = projects;
    this.clock = clock;
  }

  /** The id of an approved project by its name. */
  long approved(Actor acquirer, String name) {
    return Await.result(() -> projects.page(acquirer, ProjectState.APPROVED, 0, ALL))
        .items()
        .stream()
        .filter(project -> project.name().equals(name))
        .findFirst()
        .orElseThrow()
        .id();
  }

  /** The id of the district's survey. */
  long survey(String district) {
    return find(district).orElseThrow().id();
  }

  /** All of them; goes on where an interruption left it. */
  void plan() {
    plan.surveys().forEach(this::survey);
    plan.projects().forEach(this::plan);
  }

  private void survey(PlannedSurvey survey) {
    if (find(survey.district()).isEmpty()) {
      enter(survey);
    }
    DemandView entered = find(survey.district()).orElseThrow();
    if (entered.state() == DemandState.ENTERED) {
      Await.result(() -> settle.confirm(second(), entered.id(), entered.version()));
    }
  }

  private void enter(PlannedSurvey survey) {
    EnterDemandResult.Form form =
        new EnterDemandResult.Form(
            survey.district(),
            survey.areaName(),
            survey.surveyed(),
            survey.wanting(),
            clock.today().minusDays(SURVEYED_DAYS_AGO),
            documents.handIn(first(), survey.report()));
    Await.result(() -> enter.enter(first(), form));
  }

  private void plan(PlannedProject planned) {
    Actor acquirer = people.actor(planned.acquirer());
    if (find(acquirer, planned).isEmpty()) {
      HousingProject.Draft form = draftOf(planned, find(planned.district()).orElseThrow().id());
      Await.result(() -> draft.create(acquirer, form));
    }
    ProjectRow project = find(acquirer, planned).orElseThrow();
    if (project.state() == ProjectState.PLANNED) {
      int version = version(acquirer, project.id());
      Await.result(() -> submit.submit(acquirer, project.id(), version));
    }
    if (project.state() == ProjectState.PLANNED || project.state() == ProjectState.SUBMITTED) {
      review(planned, project.id());
    }
  }

  private void review(PlannedProject planned, long id) {
    review(first(), id, ReviewOffice.DISTRICT);
    if (planned.approved()) {
      review(second(), id, ReviewOffice.BUREAU);
      Actor supervisor = people.actor("supervisor1");
      int version = version(supervisor, id);
      Await.result(() -> decide.approve(supervisor, id, version));
    }
  }

  private void review(Actor officer, long id, ReviewOffice office) {
    boolean isDone =
        Await.result(() -> projects.one(officer, id)).reviews().stream()
            .anyMatch(done -> done.office() == office);
    if (!isDone) {
      ReviewProject.Form form =
          new ReviewProject.Form(
              office, true, documents.handIn(officer, plan.reviews().get(office)));
      Await.result(() -> review.review(officer, id, form));
    }
  }

  private Actor first() {
    return people.actor("bureau-officer1");
  }

  private Actor second() {
    return people.actor("bureau-officer2");
  }

  private int version(Actor actor, long id) {
    return Await.result(() -> projects.one(actor, id)).version();
  }

  private Optional<DemandView> find(String district) {
    return Await.result(() -> surveys.ofDistricts(first(), null, 0, ALL)).items().stream()
        .filter(survey -> survey.district().equals(district))
        .findFirst();
  }

  private Optional<ProjectRow> find(Actor acquirer, PlannedProject planned) {
    return Await.result(() -> projects.page(acquirer, null, 0, ALL)).items().stream()
        .filter(project -> project.name().equals(planned.name()))
        .findFirst();
  }

  private static HousingProject.Draft draftOf(PlannedProject planned, long survey) {
    return new HousingProject.Draft(
        planned.district(),
        planned.name(),
        planned.address(),
        planned.use(),
        planned.way(),
        survey,
        planned.units());
  }
}
