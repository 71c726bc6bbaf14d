package org.anju.publicity;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.anju.audit.AuditTrail;
import org.anju.audit.Decision;
import org.anju.offering.Offering;
import org.anju.offering.Offerings;
import org.anju.platform.error.RefusedException;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;
import org.anju.platform.time.WorkingDays;
import org.anju.policy.Policies;
import org.anju.policy.Policy;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * The bureau puts the present price list of an announced offering under public notice (article 13),
 * for the policy's working days. Every later list gets a notice of its own.
 */
@ApplicationScoped
public class PublishPrices {

  /** Writes nothing when there is no list, or when this one has its notice. */
  private static final String PUBLISH =
      """
      INSERT INTO price_notice (price_list_id, offering_id, published_at, closes_at, published_by)
      SELECT id, offering_id, ?2, ?3, ?4 FROM price_list WHERE offering_id = ?1 AND state = 'CURRENT'
      ON CONFLICT (price_list_id) DO NOTHING
      """;

  private final Mutiny.SessionFactory sessions;
  private final Offerings offerings;
  private final Policies policies;
  private final WorkingDays calendar;
  private final BusinessClock clock;
  private final AuditTrail audit;

  PublishPrices(
      Mutiny.SessionFactory sessions,
      Offerings offerings,
      Policies policies,
      WorkingDays calendar,
      BusinessClock clock,
      AuditTrail audit) {
    this.sessions = sessions;
    this.offerings = offerings;
    this.policies = policies;
    this.calendar = calendar;
    this.clock = clock;
    this.audit = audit;
  }

  /** Answers until when they are under notice. */
  @WithTransaction
  public Uni<Instant> publish(Actor actor, long offeringId) {
    return offerings
        .inDistrictOf(actor, offeringId)
        .chain(
            offering -> {
              Policy policy = policies.inForce(offering.district(), clock.today());
              Instant closesAt =
                  NoticeTerm.end(calendar, clock.today(), policy.minNoticeWorkingDays());
              return insert(actor, offering, closesAt)
                  .call(() -> note(actor, offering, policy, closesAt))
                  .replaceWith(closesAt);
            });
  }

  private Uni<Integer> insert(Actor actor, Offering offering, Instant closesAt) {
    return sessions
        .withSession(
            session ->
                session
                    .createNativeQuery(PUBLISH)
                    .setParameter(1, offering.id())
                    .setParameter(2, clock.now())
                    .setParameter(3, closesAt)
                    .setParameter(4, actor.id())
                    .executeUpdate())
        .invoke(
            written -> {
              if (written == 0) {
                throw RefusedException.of(PublicityRefusal.NO_NEW_PRICES);
              }
            });
  }

  private Uni<Void> note(Actor actor, Offering offering, Policy policy, Instant closesAt) {
    return audit.record(
        actor,
        Decision.of("publicity.publish-prices", "offering", offering.id())
            .after(closesAt)
            .under(policy.version()));
  }
}
