package org.anju.platform.organisation;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.anju.audit.AuditTrail;
import org.anju.audit.Decision;
import org.anju.platform.error.RefusedException;
import org.anju.platform.security.Actor;

/** An administrator admits an employer or an acquirer. */
@ApplicationScoped
public class RegisterOrganisation {

  private final Organisations organisations;
  private final AuditTrail audit;

  RegisterOrganisation(Organisations organisations, AuditTrail audit) {
    this.organisations = organisations;
    this.audit = audit;
  }

  @WithTransaction
  public Uni<Void> register(Actor actor, String alias, Organisation.Kind kind, String name) {
    Organisation organisation = new Organisation(alias, kind, name);
    return organisations
        .count("alias = ?1 or name = ?2", alias, name)
        .invoke(RegisterOrganisation::refuseSecond)
        .chain(() -> organisations.persist(organisation))
        .chain(
            () ->
                audit.record(
                    actor,
                    Decision.of("organisation.register", "organisation", alias)
                        .after(kind + ":" + name)));
  }

  private static void refuseSecond(long existing) {
    if (existing > 0) {
      throw RefusedException.of(OrganisationRefusal.ALREADY_REGISTERED);
    }
  }
}
