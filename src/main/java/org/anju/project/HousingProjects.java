package org.anju.project;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.anju.platform.error.RefusedException;
import org.anju.platform.security.Actor;

/** The projects. */
@ApplicationScoped
public class HousingProjects implements PanacheRepositoryBase<HousingProject, Long> {

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

  private static void requireApproved(HousingProject project) {
    if (project.state() != ProjectState.APPROVED) {
      throw RefusedException.of(ProjectRefusal.NOT_APPROVED);
    }
  }
}
