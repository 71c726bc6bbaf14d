package org.anju.calendar;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.stream.Stream;
import org.anju.audit.AuditTrail;
import org.anju.audit.Decision;
import org.anju.platform.error.RefusedException;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;
import org.anju.platform.time.HolidayNotice;
import org.hibernate.exception.ConstraintViolationException;

/**
 * An administrator proposes a year's notice, new or in the place of the one in force. It counts for
 * nothing until a supervisor decides.
 */
@ApplicationScoped
public class ProposeNotice {

  private final CalendarNotices notices;
  private final NoticeJson json;
  private final NoticeRules rules;
  private final BusinessClock clock;
  private final AuditTrail audit;

  ProposeNotice(
      CalendarNotices notices,
      NoticeJson json,
      NoticeRules rules,
      BusinessClock clock,
      AuditTrail audit) {
    this.notices = notices;
    this.json = json;
    this.rules = rules;
    this.clock = clock;
    this.audit = audit;
  }

  /** Answers the proposal's id; refused at the fields that cannot stand. */
  @WithTransaction
  public Uni<Long> propose(Actor actor, HolidayNotice notice) {
    rules.requireSound(notice);
    CalendarNotice proposal =
        new CalendarNotice(
            notice.year(), notice.published(), json.written(notice), actor.id(), clock.now());
    return notices
        .inForce(notice.year())
        .invoke(present -> requireChange(present, proposal))
        .chain(() -> notices.persistAndFlush(proposal))
        .onFailure(ProposeNotice::isSecond)
        .transform(raced -> RefusedException.of(CalendarRefusal.PROPOSAL_WAITS))
        .call(
            () ->
                audit.record(
                    actor,
                    Decision.of("calendar.propose", "calendar-notice", proposal.id())
                        .after(proposal.days())))
        .map(CalendarNotice::id);
  }

  /** Refused with {@code request.stale} when {@code version} is not the one that was seen. */
  @WithTransaction
  public Uni<Void> withdraw(Actor actor, long id, int version) {
    return notices
        .required(id, version)
        .invoke(proposal -> proposal.withdraw(actor.id(), clock.now()))
        .call(() -> audit.record(actor, Decision.of("calendar.withdraw", "calendar-notice", id)))
        .replaceWithVoid();
  }

  private static void requireChange(CalendarNotice present, CalendarNotice proposal) {
    if (present != null
        && present.days().equals(proposal.days())
        && present.published().equals(proposal.published())) {
      throw RefusedException.of(CalendarRefusal.NOTHING_CHANGED);
    }
  }

  /** An insert fails with the cause wrapped; the index also decides between two who race. */
  private static boolean isSecond(Throwable failure) {
    return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
        .filter(ConstraintViolationException.class::isInstance)
        .map(ConstraintViolationException.class::cast)
        .anyMatch(violation -> "calendar_one_proposal".equals(violation.getConstraintName()));
  }
}
