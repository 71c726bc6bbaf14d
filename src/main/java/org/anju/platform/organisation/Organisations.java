package org.anju.platform.organisation;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.anju.platform.error.RefusedException;
import org.anju.platform.security.Actor;

/** The registered organisations. */
@ApplicationScoped
public class Organisations implements PanacheRepositoryBase<Organisation, String> {

  /**
   * The organisation for which the actor acts; refused unless it is registered and of that kind.
   */
  public Uni<Organisation> of(Actor actor, Organisation.Kind kind) {
    if (actor.organisation() == null) {
      return Uni.createFrom().failure(RefusedException.of(OrganisationRefusal.NOT_A_MEMBER));
    }
    return find("alias = ?1 and kind = ?2", actor.organisation(), kind)
        .firstResult()
        .onItem()
        .ifNull()
        .failWith(() -> RefusedException.of(OrganisationRefusal.NOT_A_MEMBER));
  }

  /** A registered organisation of that kind by its alias. */
  public Uni<Organisation> registered(String alias, Organisation.Kind kind) {
    return find("alias = ?1 and kind = ?2", alias, kind)
        .firstResult()
        .onItem()
        .ifNull()
        .failWith(() -> RefusedException.of(OrganisationRefusal.NOT_REGISTERED));
  }

  public Uni<List<Organisation>> all(Organisation.Kind kind) {
    return list("kind = ?1 order by name", kind);
  }
}
