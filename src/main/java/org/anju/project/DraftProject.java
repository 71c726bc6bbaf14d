package org.anju.project;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.stream.Stream;
import org.anju.acquirer.ActiveAcquirers;
import org.anju.audit.AuditTrail;
import org.anju.audit.Decision;
import org.anju.demand.DemandResults;
import org.anju.platform.error.RefusedException;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;
import org.hibernate.exception.ConstraintViolationException;

/** An acquirer that is qualified in the district writes down a project, and mends it. */
@ApplicationScoped
public class DraftProject {

  private final HousingProjects projects;
  private final ActiveAcquirers acquirers;
  private final DemandResults demand;
  private final BusinessClock clock;
  private final AuditTrail audit;

  DraftProject(
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

  /** Answers its id. */
  @WithTransaction
  public Uni<Long> create(Actor acquirer, HousingProject.Draft draft) {
    return requireSound(acquirer, draft)
        .map(
            sound -> new HousingProject(draft, acquirer.organisation(), acquirer.id(), clock.now()))
        .chain(projects::persistAndFlush)
        .onFailure(DraftProject::isNameTaken)
        .transform(taken -> RefusedException.of(ProjectRefusal.NAME_TAKEN))
        .call(project -> note(acquirer, "project.create", project.id(), draft))
        .map(HousingProject::id);
  }

  /** Refused with {@code request.stale} when {@code version} is not the one that was seen. */
  @WithTransaction
  public Uni<Void> revise(Actor acquirer, long id, int version, HousingProject.Draft draft) {
    return requireSound(acquirer, draft)
        .chain(() -> projects.heldOf(acquirer, id))
        .invoke(project -> HousingProjects.requireSeen(project, version))
        .invoke(project -> project.revise(draft))
        .call(projects::flush)
        .onFailure(DraftProject::isNameTaken)
        .transform(taken -> RefusedException.of(ProjectRefusal.NAME_TAKEN))
        .call(() -> note(acquirer, "project.revise", id, draft))
        .replaceWithVoid();
  }

  private Uni<Void> requireSound(Actor acquirer, HousingProject.Draft draft) {
    return acquirers
        .requireIn(acquirer.organisation(), draft.district(), clock.today())
        .chain(() -> requireKnownSurvey(draft));
  }

  private Uni<Void> requireKnownSurvey(HousingProject.Draft draft) {
    return draft.demandResultId() == null
        ? Uni.createFrom().voidItem()
        : demand.requireKnown(draft.demandResultId());
  }

  private Uni<Void> note(Actor acquirer, String action, long id, HousingProject.Draft draft) {
    return audit.record(acquirer, Decision.of(action, HousingProjects.CASE, id).after(draft));
  }

  /** An insert fails with the cause wrapped. */
  private static boolean isNameTaken(Throwable failure) {
    return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
        .filter(ConstraintViolationException.class::isInstance)
        .map(ConstraintViolationException.class::cast)
        .anyMatch(violation -> "project_one_of_a_name".equals(violation.getConstraintName()));
  }
}
