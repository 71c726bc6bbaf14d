package org.anju.project;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import org.anju.platform.error.RefusedException;
import org.anju.platform.error.RequestRefusal;
import org.anju.platform.security.Actor;

/** The projects. */
@ApplicationScoped
public class HousingProjects implements PanacheRepositoryBase<HousingProject, Long> {

  /** As the audit log and the documents call it. */
  static final String CASE = "housing-project";

  /** A project of the actor's own acquirer. */
  public Uni<HousingProject> ownedBy(Actor actor, long id) {
    return any(id).invoke(project -> requireAcquirer(actor, project));
  }

  /** As {@link #ownedBy}, and approved: it may buy, spend and sell. */
  public Uni<HousingProject> approvedOf(Actor actor, long id) {
    return ownedBy(actor, id).invoke(HousingProjects::requireApproved);
  }

  /** A project in a district of the officer. */
  public Uni<HousingProject> inDistrictOf(Actor actor, long id) {
    return any(id).invoke(project -> requireDistrict(actor, project));
  }

  /** As {@link #ownedBy}, held until the transaction ends. */
  Uni<HousingProject> heldOf(Actor actor, long id) {
    return held(id).invoke(project -> requireAcquirer(actor, project));
  }

  /** As {@link #inDistrictOf}, held until the transaction ends; unknown while it is planned. */
  Uni<HousingProject> heldInDistrictOf(Actor actor, long id) {
    return held(id)
        .invoke(HousingProjects::requireShown)
        .invoke(project -> requireDistrict(actor, project));
  }

  static void requireSeen(HousingProject project, int version) {
    if (project.version() != version) {
      throw RefusedException.of(RequestRefusal.STALE);
    }
  }

  private static void requireShown(HousingProject project) {
    if (project.state() == ProjectState.PLANNED) {
      throw RefusedException.of(ProjectRefusal.UNKNOWN);
    }
  }

  private Uni<HousingProject> held(long id) {
    return find("id", id)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResult()
        .onItem()
        .ifNull()
        .failWith(() -> RefusedException.of(ProjectRefusal.UNKNOWN));
  }

  private Uni<HousingProject> any(long id) {
    return findById(id)
        .onItem()
        .ifNull()
        .failWith(() -> RefusedException.of(ProjectRefusal.UNKNOWN));
  }

  private static void requireAcquirer(Actor actor, HousingProject project) {
    if (!project.acquirer().equals(actor.organisation())) {
      throw RefusedException.of(ProjectRefusal.NOT_YOURS);
    }
  }

  private static void requireDistrict(Actor actor, HousingProject project) {
    if (!actor.servesDistrict(project.district())) {
      throw RefusedException.of(ProjectRefusal.NOT_YOURS);
    }
  }

  static void requireApproved(HousingProject project) {
    if (project.state() != ProjectState.APPROVED) {
      throw RefusedException.of(ProjectRefusal.NOT_APPROVED);
    }
  }
}
