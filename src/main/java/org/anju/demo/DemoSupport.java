package org.anju.demo;

import io.quarkus.arc.profile.IfBuildProfile;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.anju.demo.DemoCarePlan.PlannedSupport;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;
import org.anju.support.ClaimSupport;
import org.anju.support.DecideSupport;
import org.anju.support.ReadSupport;
import org.anju.support.SupportRow;
import org.anju.support.SupportState;
import org.anju.support.SupportView;

/** What the demo city's acquirers claim for their projects, and what is granted. */
@IfBuildProfile(anyOf = {"dev", "local"})
@ApplicationScoped
class DemoSupport {

  private static final int ALL = 200;

  private final DemoPeople people;
  private final DemoDocuments documents;
  private final DemoProjects projects;
  private final ClaimSupport claim;
  private final DecideSupport decide;
  private final ReadSupport read;
  private final BusinessClock clock;
  private final DemoCarePlan plan = DemoCarePlan.read();

  DemoSupport(
      DemoPeople people,
      DemoDocuments documents,
      DemoProjects projects,
      ClaimSupport claim,
      DecideSupport decide,
      ReadSupport read,
      BusinessClock clock) {
    this.people = people;
    this.documents = documents;
    this.projects = projects;
    this.claim = claim;
    this.decide = decide;
    this.read = read;
    this.clock = clock;
  }

  /** Goes on where an interruption left it. */
  void claim() {
    plan.support().forEach(this::claim);
  }

  private void claim(PlannedSupport planned) {
    Actor acquirer = people.actor(planned.acquirer());
    long project = projects.approved(acquirer, planned.project());
    if (find(acquirer, project).isEmpty()) {
      ClaimSupport.Form form =
          new ClaimSupport.Form(
              project,
              planned.kind(),
              null,
              null,
              null,
              planned.claimed(),
              clock.today(),
              documents.handIn(acquirer, plan.claim()));
      Await.result(() -> claim.claim(acquirer, form));
    }
    SupportRow item = find(acquirer, project).orElseThrow();
    if (planned.granted() != null && item.state() == SupportState.CLAIMED) {
      grant(item.id(), planned);
    }
  }

  private void grant(long item, PlannedSupport planned) {
    Actor first = people.actor("bureau-officer1");
    Actor second = people.actor("bureau-officer2");
    if (decisions(first, item).isEmpty()) {
      DecideSupport.Form form =
          new DecideSupport.Form(planned.granted(), documents.handIn(first, plan.grant()));
      Await.result(() -> decide.enter(first, item, form));
    }
    long decision = decisions(first, item).orElseThrow().id();
    Await.result(() -> decide.confirm(second, decision));
  }

  private Optional<SupportView.DecisionLine> decisions(Actor officer, long item) {
    return Await.result(() -> read.one(officer, item)).decisions().stream().findFirst();
  }

  private Optional<SupportRow> find(Actor acquirer, long project) {
    return Await.result(() -> read.page(acquirer, project, null, 0, ALL)).items().stream()
        .findFirst();
  }
}
