package org.anju.publicity;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.anju.offering.Offerings;
import org.anju.platform.error.RefusedException;
import org.anju.platform.error.RequestRefusal;
import org.anju.platform.security.Actor;

/** The objections, with what the family said to them. */
@ApplicationScoped
class Objections implements PanacheRepositoryBase<Objection, Long> {

  /** The purposes under which an objection is encrypted. */
  static final String TEXT = "objection.text";

  static final String CONTACT = "objection.contact";
  static final String REASON = "objection.reason";
  static final String QUESTION = "objection_hearing.question";
  static final String STATEMENT = "objection_hearing.statement";
  static final String APPEAL = "objection_appeal.text";
  static final String APPEAL_REASON = "objection_appeal.reason";

  private static final String OTHERS_UPHELD =
      """
      SELECT count(*) FROM objection j
      WHERE j.application_id = ?1 AND j.id <> ?2 AND j.state = 'UPHELD'
        AND NOT EXISTS (SELECT FROM objection_appeal p
                        WHERE p.objection_id = j.id AND p.state IN ('GRANTED', 'GRANTED_LATE'))
      """;

  private final Offerings offerings;

  Objections(Offerings offerings) {
    this.offerings = offerings;
  }

  /** An objection to a family of an offering in a district of the officer. */
  Uni<Objection> inDistrictOf(Actor actor, long id) {
    return required(id).call(objection -> offerings.inDistrictOf(actor, objection.offeringId()));
  }

  Uni<Objection> required(long id) {
    return findById(id)
        .onItem()
        .ifNull()
        .failWith(() -> RefusedException.of(PublicityRefusal.OBJECTION_UNKNOWN));
  }

  /** The item is null when the family was not asked. */
  Uni<ObjectionHearing> hearingOf(Objection objection) {
    return getSession().chain(session -> session.find(ObjectionHearing.class, objection.id()));
  }

  /** The item is null when the family has not appealed. */
  Uni<ObjectionAppeal> appealOf(Objection objection) {
    return getSession().chain(session -> session.find(ObjectionAppeal.class, objection.id()));
  }

  Uni<ObjectionAppeal> requiredAppeal(Objection objection) {
    return appealOf(objection)
        .onItem()
        .ifNull()
        .failWith(() -> RefusedException.of(PublicityRefusal.OBJECTION_UNKNOWN));
  }

  /** Whether another objection keeps the same family out. */
  Uni<Boolean> othersStand(Objection objection) {
    return getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(OTHERS_UPHELD, Long.class)
                    .setParameter(1, objection.applicationId())
                    .setParameter(2, objection.id())
                    .getSingleResult())
        .map(others -> others > 0);
  }

  /** A page that is older than the case decides nothing. */
  static void requireVersion(int present, int seen) {
    if (present != seen) {
      throw RefusedException.of(RequestRefusal.STALE);
    }
  }
}
