package org.anju.selection;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.anju.offering.SelectionMode;
import org.anju.platform.time.BusinessClock;
import org.anju.platform.time.WorkingDays;
import org.jetbrains.annotations.Nullable;

/**
 * The clock of a selection: phase after phase as published (article 16), in each the families by
 * turns, by wish lists, or one after the other for what is left. Who is out of time gives up by
 * itself (article 21, 1).
 */
public final class Turns {

  private static final int WORKING_DAYS_TO_MOVE_UP = 2;
  private static final LocalTime MOVED_UP_AT = LocalTime.of(10, 0);

  private Turns() {}

  /** What the clock does next. */
  public enum Move {
    /** Nothing, until somebody acts or time passes. */
    STAY,
    /** The announced hour has come. */
    OPEN_PHASE,
    CALL_NEXT_SLOT,
    /** The next families of the waiting room come in. */
    ADMIT_NEXT,
    /** Families that have not chosen are out of time. */
    FORFEIT_OVERDUE,
    /** The wish lists are closed. */
    ASSIGN_WISHES,
    CLOSE_PHASE
  }

  /**
   * The phase that goes on or comes next, at one moment.
   *
   * @param startsAt when it opens at the earliest
   * @param closesAt when a phase with an end ends; null for turns
   * @param nextDeadline when the first of the open turns ends; null when no turn is open
   * @param open families whose turn is open
   * @param atOnce how many may choose at the same time; 0 for wish lists
   * @param nextSlot the next slot with a waiting family; null when there is none
   * @param unitsFree whether any unit can still be chosen
   */
  public record Situation(
      SelectionMode mode,
      SessionState state,
      Instant startsAt,
      @Nullable Instant closesAt,
      @Nullable Instant nextDeadline,
      int open,
      int atOnce,
      @Nullable Integer nextSlot,
      boolean unitsFree) {

    private boolean isOverdue(Instant now) {
      return nextDeadline != null && !now.isBefore(nextDeadline);
    }

    private boolean isOver(Instant now) {
      return closesAt != null && !now.isBefore(closesAt);
    }
  }

  public static Move next(Situation situation, Instant now) {
    return switch (situation.state()) {
      case CLOSED, PAUSED -> Move.STAY;
      case WAITING -> nextWhileWaiting(situation, now);
      case OPEN -> nextWhileOpen(situation, now);
    };
  }

  private static Move nextWhileWaiting(Situation situation, Instant now) {
    if (now.isBefore(situation.startsAt())) {
      return Move.STAY;
    }
    return situation.unitsFree() ? Move.OPEN_PHASE : Move.CLOSE_PHASE;
  }

  private static Move nextWhileOpen(Situation situation, Instant now) {
    return switch (situation.mode()) {
      case WISH_LISTS -> situation.isOver(now) ? Move.ASSIGN_WISHES : Move.STAY;
      case TURNS -> nextTurn(situation, now);
      case LEFTOVERS -> nextOfRoom(situation, now);
    };
  }

  private static Move nextTurn(Situation situation, Instant now) {
    if (!situation.unitsFree()) {
      return Move.CLOSE_PHASE;
    }
    if (situation.isOverdue(now)) {
      return Move.FORFEIT_OVERDUE;
    }
    if (situation.open() > 0) {
      return Move.STAY;
    }
    return situation.nextSlot() == null ? Move.CLOSE_PHASE : Move.CALL_NEXT_SLOT;
  }

  private static Move nextOfRoom(Situation situation, Instant now) {
    if (!situation.unitsFree() || situation.isOver(now)) {
      return Move.CLOSE_PHASE;
    }
    if (situation.isOverdue(now)) {
      return Move.FORFEIT_OVERDUE;
    }
    boolean admits = situation.nextSlot() != null && situation.open() < situation.atOnce();
    return admits ? Move.ADMIT_NEXT : Move.STAY;
  }

  /**
   * The latest beginning of a slot that has not been called, if every slot before it uses its whole
   * time.
   *
   * @param calledSlot the slot called last, 0 before the first
   * @param calledUntil end of that slot; before the first, the announced beginning
   */
  public static Instant latestBeginning(
      int slot, int calledSlot, Instant calledUntil, Duration perTurn) {
    return calledUntil.plus(perTurn.multipliedBy(slot - calledSlot - 1L));
  }

  /**
   * When the waiting list moves up after a unit came back: at ten on the second working day, so
   * that the families hear of it in time.
   */
  public static Instant movesUpAt(WorkingDays calendar, Instant now) {
    LocalDate day =
        calendar.plus(LocalDate.ofInstant(now, BusinessClock.CHINA), WORKING_DAYS_TO_MOVE_UP);
    return day.atTime(MOVED_UP_AT).atZone(BusinessClock.CHINA).toInstant();
  }
}
