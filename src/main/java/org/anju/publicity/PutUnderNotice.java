package org.anju.publicity;

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
 * Puts something of an offering under public notice for the policy's working days; in the caller's
 * transaction.
 */
@ApplicationScoped
class PutUnderNotice {

  /**
   * What is put under notice.
   *
   * @param insert ?1 offering, ?2 now, ?3 end of the term, ?4 officer
   * @param nothing when that writes nothing
   * @param action for the audit leaf
   */
  record Subject(String insert, PublicityRefusal nothing, String action) {}

  private final Mutiny.SessionFactory sessions;
  private final Offerings offerings;
  private final Policies policies;
  private final WorkingDays calendar;
  private final BusinessClock clock;
  private final AuditTrail audit;

  PutUnderNotice(
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
  Uni<Instant> put(Actor actor, long offeringId, Subject subject) {
    return offerings
        .inDistrictOf(actor, offeringId)
        .chain(
            offering -> {
              Policy policy = policies.inForce(offering.district(), clock.today());
              Instant closesAt =
                  NoticeTerm.end(calendar, clock.today(), policy.minNoticeWorkingDays());
              return insert(actor, offering, closesAt, subject)
                  .call(() -> note(actor, offering, policy, closesAt, subject))
                  .replaceWith(closesAt);
            });
  }

  private Uni<Integer> insert(Actor actor, Offering offering, Instant closesAt, Subject subject) {
    return sessions
        .withSession(
            session ->
                session
                    .createNativeQuery(subject.insert())
                    .setParameter(1, offering.id())
                    .setParameter(2, clock.now())
                    .setParameter(3, closesAt)
                    .setParameter(4, actor.id())
                    .executeUpdate())
        .invoke(
            written -> {
              if (written == 0) {
                throw RefusedException.of(subject.nothing());
              }
            });
  }

  private Uni<Void> note(
      Actor actor, Offering offering, Policy policy, Instant closesAt, Subject subject) {
    return audit.record(
        actor,
        Decision.of(subject.action(), "offering", offering.id())
            .after(closesAt)
            .under(policy.version()));
  }
}
