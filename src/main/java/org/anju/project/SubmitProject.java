package org.anju.project;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.anju.acquirer.ActiveAcquirers;
import org.anju.audit.AuditTrail;
import org.anju.audit.Decision;
import org.anju.demand.DemandResults;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;

/** An acquirer puts its project before the bureau, or gives it up. */
@ApplicationScoped
public class SubmitProject {

  private final HousingProjects projects;
  private final ActiveAcquirers acquirers;
  private final DemandResults demand;
  private final BusinessClock clock;
  private final AuditTrail audit;

  SubmitProject(
      HousingProjects projects,
      ActiveAcquirers acquirers,
      DemandResults demand,
      BusinessClock clock,
      AuditTrail audit) {
    this.projects = projects;
    this.acquirers = acquirers;
    this.demand = demand;
    this.clock = clock;
    this.audit = audit;
  }

  /**
   * Refused unless the acquirer is qualified in the district and the survey justifies the project
   * (article 8), and with {@code request.stale} when {@code version} is not the one that was seen.
   */
  @WithTransaction
  public Uni<Void> submit(Actor acquirer, long id, int version) {
    return projects
        .heldOf(acquirer, id)
        .invoke(project -> HousingProjects.requireSeen(project, version))
        .invoke(project -> project.submit(acquirer, clock.now()))
        .call(this::requireJustified)
        .call(() -> note(acquirer, "project.submit", id, ProjectState.SUBMITTED))
        .replaceWithVoid();
  }

  /** Until it is decided. */
  @WithTransaction
  public Uni<Void> withdraw(Actor acquirer, long id, int version) {
    return projects
        .heldOf(acquirer, id)
        .invoke(project -> HousingProjects.requireSeen(project, version))
        .invoke(HousingProject::withdraw)
        .call(() -> note(acquirer, "project.withdraw", id, ProjectState.WITHDRAWN))
        .replaceWithVoid();
  }

  private Uni<Void> requireJustified(HousingProject project) {
    return acquirers
        .requireIn(project.acquirer(), project.district(), clock.today())
        .chain(
            () ->
                demand.requireEnough(project.demandResultId(), project.district(), clock.today()));
  }

  private Uni<Void> note(Actor acquirer, String action, long id, ProjectState after) {
    return audit.record(acquirer, Decision.of(action, HousingProjects.CASE, id).after(after));
  }
}
