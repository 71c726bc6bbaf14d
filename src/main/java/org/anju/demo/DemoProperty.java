package org.anju.demo;

import io.quarkus.arc.profile.IfBuildProfile;
import jakarta.enterprise.context.ApplicationScoped;
import org.anju.demo.DemoCarePlan.PlannedProperty;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;
import org.anju.project.ProjectState;
import org.anju.project.ReadProjects;
import org.anju.property.EnterPropertyService;
import org.anju.property.PropertyRow;
import org.anju.property.PropertyState;
import org.anju.property.ReadProperty;
import org.anju.property.SettlePropertyService;

/** The property service of the demo city's approved projects. */
@IfBuildProfile(anyOf = {"dev", "local"})
@ApplicationScoped
class DemoProperty {

  private static final int ALL = 200;
  private static final int YEARS_VALID = 2;

  private final DemoPeople people;
  private final DemoDocuments documents;
  private final ReadProjects projects;
  private final EnterPropertyService enter;
  private final SettlePropertyService settle;
  private final ReadProperty read;
  private final BusinessClock clock;
  private final DemoCarePlan plan = DemoCarePlan.read();

  DemoProperty(
      DemoPeople people,
      DemoDocuments documents,
      ReadProjects projects,
      EnterPropertyService enter,
      SettlePropertyService settle,
      ReadProperty read,
      BusinessClock clock) {
    this.people = people;
    this.documents = documents;
    this.projects = projects;
    this.enter = enter;
    this.settle = settle;
    this.read = read;
    this.clock = clock;
  }

  /** Goes on where an interruption left it. */
  void record() {
    plan.property().forEach(this::record);
    Actor officer = people.actor("bureau-officer1");
    Await.result(() -> read.page(officer, null, PropertyState.ENTERED, 0, ALL))
        .items()
        .forEach(entered -> confirm(officer, entered));
  }

  private void record(PlannedProperty planned) {
    Actor acquirer = people.actor(planned.acquirer());
    Await.result(() -> projects.page(acquirer, ProjectState.APPROVED, 0, ALL)).items().stream()
        .filter(project -> isWithout(acquirer, project.id()))
        .forEach(project -> enter(acquirer, project.id(), planned));
  }

  private boolean isWithout(Actor acquirer, long project) {
    return Await.result(() -> read.page(acquirer, project, null, 0, 1)).total() == 0;
  }

  private void enter(Actor acquirer, long project, PlannedProperty planned) {
    EnterPropertyService.Form form =
        new EnterPropertyService.Form(
            project,
            planned.company(),
            planned.creditCode(),
            planned.stars(),
            plan.grading().issuer(),
            plan.grading().number(),
            clock.today().plusYears(YEARS_VALID),
            documents.handIn(acquirer, plan.grading()));
    Await.result(() -> enter.enter(acquirer, form));
  }

  private void confirm(Actor officer, PropertyRow entered) {
    Await.result(() -> settle.confirm(officer, entered.id(), entered.version()));
  }
}
