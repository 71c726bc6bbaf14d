package org.anju.publicity;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.anju.offering.Offerings;
import org.anju.platform.error.RefusedException;
import org.anju.platform.security.Actor;

/** The objections. */
@ApplicationScoped
class Objections implements PanacheRepositoryBase<Objection, Long> {

  /** The purposes under which an objection is encrypted. */
  static final String TEXT = "objection.text";

  static final String CONTACT = "objection.contact";
  static final String REASON = "objection.reason";

  private final Offerings offerings;

  Objections(Offerings offerings) {
    this.offerings = offerings;
  }

  /** An objection to a family of an offering in a district of the officer. */
  Uni<Objection> inDistrictOf(Actor actor, long id) {
    return findById(id)
        .onItem()
        .ifNull()
        .failWith(() -> RefusedException.of(PublicityRefusal.OBJECTION_UNKNOWN))
        .call(objection -> offerings.inDistrictOf(actor, objection.offeringId()));
  }
}
