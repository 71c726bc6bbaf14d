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
 * The bureau puts the results of an offering under public notice, once nobody chooses any more, for
 * the policy's working days.
 */
@ApplicationScoped
public class PublishResults {

  /** Writes nothing before the end of the choosing, or when there is a notice. */
  private static final String PUBLISH =
      """
      INSERT INTO result_notice (offering_id, published_at, closes_at, published_by)
      SELECT id, ?2, ?3, ?4 FROM offering WHERE id = ?1 AND stage = 'COMPLETED'
      ON CONFLICT (offering_id) DO NOTHING
      """;

  private final Mutiny.SessionFactory sessions;
  private final Offerings offerings;
  private final Policies policies;
  private final WorkingDays calendar;
  private final BusinessClock clock;
  private final AuditTrail audit;

  PublishResults(
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
                throw RefusedException.of(PublicityRefusal.NO_RESULTS);
              }
            });
  }

  private Uni<Void> note(Actor actor, Offering offering, Policy policy, Instant closesAt) {
    return audit.record(
        actor,
        Decision.of("publicity.publish-results", "offering", offering.id())
            .after(closesAt)
            .under(policy.version()));
  }
}
