package org.anju.calendar;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.anju.audit.AuditTrail;
import org.anju.audit.Decision;
import org.anju.platform.personal.PersonalDataCipher;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;

/**
 * A supervisor puts a proposed notice into force or sends it back. Terms that are already stated
 * keep their day; those counted from now on follow the new notice.
 */
@ApplicationScoped
public class DecideNotice {

  private final CalendarNotices notices;
  private final NoticeJson json;
  private final NoticeRules rules;
  private final PersonalDataCipher cipher;
  private final BusinessClock clock;
  private final AuditTrail audit;

  DecideNotice(
      CalendarNotices notices,
      NoticeJson json,
      NoticeRules rules,
      PersonalDataCipher cipher,
      BusinessClock clock,
      AuditTrail audit) {
    this.notices = notices;
    this.json = json;
    this.rules = rules;
    this.cipher = cipher;
    this.clock = clock;
    this.audit = audit;
  }

  /** Refused with {@code request.stale} when {@code version} is not the one that was seen. */
  @WithTransaction
  public Uni<Void> approve(Actor actor, long id, int version) {
    return notices
        .required(id, version)
        .invoke(proposal -> rules.requirePastKept(json.of(proposal)))
        .call(this::replacePresent)
        .invoke(proposal -> proposal.putInForce(actor.id(), clock.now()))
        .call(proposal -> note(actor, "calendar.approve", proposal))
        .replaceWithVoid();
  }

  /** As {@link #approve}; the administrator reads the reason. */
  @WithTransaction
  public Uni<Void> sendBack(Actor actor, long id, int version, String reason) {
    byte[] encrypted = cipher.encrypt(reason.strip(), CalendarNotices.REASON);
    return notices
        .required(id, version)
        .invoke(proposal -> proposal.sendBack(actor.id(), encrypted, clock.now()))
        .call(proposal -> note(actor, "calendar.send-back", proposal))
        .replaceWithVoid();
  }

  /** Flushed before the other one comes into force, since the year has one in force at any time. */
  private Uni<Void> replacePresent(CalendarNotice proposal) {
    return notices
        .inForce(proposal.year())
        .chain(
            present -> {
              if (present == null) {
                return Uni.createFrom().voidItem();
              }
              present.replace();
              return notices.flush();
            });
  }

  private Uni<Void> note(Actor actor, String action, CalendarNotice proposal) {
    return audit.record(
        actor,
        Decision.of(action, "calendar-notice", proposal.id())
            .before(CalendarNotice.State.PROPOSED)
            .after(proposal.state() + ":" + proposal.days()));
  }
}
