package org.anju.offering;

import java.time.Instant;
import java.util.Optional;
import org.anju.policy.Policy;

/**
 * The published dates of an offering (article 14, 1).
 *
 * @param noticeWorkingDays length of the public notice in working days
 * @param selectionAt when the first phase of the selection plan opens
 */
public record Schedule(
    Instant applicationsOpenAt,
    Instant applicationsCloseAt,
    int noticeWorkingDays,
    Instant drawAt,
    Instant selectionAt) {

  /** Why the schedule cannot stand, empty when it can. */
  public Optional<OfferingRefusal> flaw(Policy policy, Instant now) {
    if (!applicationsOpenAt.isBefore(applicationsCloseAt)
        || !applicationsCloseAt.isBefore(drawAt)
        || !drawAt.isBefore(selectionAt)) {
      return Optional.of(OfferingRefusal.SCHEDULE_OUT_OF_ORDER);
    }
    if (!applicationsCloseAt.isAfter(now)) {
      return Optional.of(OfferingRefusal.SCHEDULE_IN_THE_PAST);
    }
    if (noticeWorkingDays < policy.minNoticeWorkingDays()) {
      return Optional.of(OfferingRefusal.NOTICE_TOO_SHORT);
    }
    return Optional.empty();
  }

  /**
   * Whether families can apply at that moment; the opening second counts, the closing one does not.
   */
  public boolean applicationsOpenOn(Instant moment) {
    return !moment.isBefore(applicationsOpenAt) && moment.isBefore(applicationsCloseAt);
  }

  /** The step of an announced offering, before the public notice. */
  Step stepAt(Instant now) {
    if (now.isBefore(applicationsOpenAt)) {
      return Step.ANNOUNCEMENT;
    }
    return now.isBefore(applicationsCloseAt) ? Step.APPLICATION : Step.CHECK;
  }
}
