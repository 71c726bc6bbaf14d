package org.anju.selection;

import io.vertx.mutiny.sqlclient.Row;
import java.time.Duration;
import java.time.Instant;
import org.anju.offering.SelectionMode;
import org.anju.platform.database.Rows;
import org.jetbrains.annotations.Nullable;

/**
 * A phase of the selection plan as it stands.
 *
 * @param phases how many phases there are
 * @param tier whose phase it is; null: every family that has no unit and still has the right to one
 * @param startsAt when it opens at the earliest
 * @param closesAt when a phase with an end ends: as planned, later if the phase before was late;
 *     null for turns
 * @param pausedAt since when the supervisor has stopped it; null when it is not stopped
 * @param familiesPerSlot how many choose at the same time; null for wish lists
 * @param secondsPerTurn seconds that a family has; null for wish lists
 * @param absentSeconds seconds after the call until who has not checked in counts as absent; null
 *     for wish lists
 * @param holdSeconds seconds for which a family may keep one unit, 0 for none; null for wish lists
 * @param checkInAt from when families can check in, and the waiting room is open; null for wish
 *     lists
 * @param mostWishes units that a wish list may name; null for other modes
 * @param showsChances whether families see how likely their wishes are; null for other modes
 * @param movedUp not of the published plan: a unit came back and the waiting list moves up
 */
public record PhaseNow(
    int phase,
    int phases,
    @Nullable Integer tier,
    SelectionMode mode,
    SessionState state,
    Instant startsAt,
    @Nullable Instant closesAt,
    @Nullable Instant pausedAt,
    @Nullable Integer familiesPerSlot,
    @Nullable Integer secondsPerTurn,
    @Nullable Integer absentSeconds,
    @Nullable Integer holdSeconds,
    @Nullable Instant checkInAt,
    @Nullable Integer mostWishes,
    @Nullable Boolean showsChances,
    boolean movedUp) {

  /** Columns of the phase {@code p} and of its session {@code e}, for {@link #of}. */
  static final String COLUMNS =
      """
      p.phase, p.tier, p.mode, p.starts_at, p.families_per_slot, p.seconds_per_turn, p.absent_seconds,
      p.hold_seconds, p.check_in_minutes, p.most_wishes, p.shows_chances, p.moved_up,
      coalesce(e.state, 'WAITING') AS session_state, coalesce(e.closes_at, p.ends_at) AS phase_closes_at,
      e.paused_at,
      (SELECT count(*)::int FROM selection_phase q WHERE q.offering_id = p.offering_id) AS phases
      """;

  static PhaseNow of(Row row) {
    Instant startsAt = Rows.instant(row, "starts_at");
    Integer checkIn = row.getInteger("check_in_minutes");
    return new PhaseNow(
        row.getInteger("phase"),
        row.getInteger("phases"),
        row.getInteger("tier"),
        SelectionMode.valueOf(row.getString("mode")),
        SessionState.valueOf(row.getString("session_state")),
        startsAt,
        Rows.instantOrNull(row, "phase_closes_at"),
        Rows.instantOrNull(row, "paused_at"),
        row.getInteger("families_per_slot"),
        row.getInteger("seconds_per_turn"),
        row.getInteger("absent_seconds"),
        row.getInteger("hold_seconds"),
        checkIn == null ? null : startsAt.minus(Duration.ofMinutes(checkIn)),
        row.getInteger("most_wishes"),
        row.getBoolean("shows_chances"),
        row.getBoolean("moved_up"));
  }

  /**
   * The selection's own time: it stands still while the selection is paused, so that what was kept
   * for a family then is still kept.
   */
  public Instant ownTime(Instant now) {
    return pausedAt == null ? now : pausedAt;
  }

  /** How long a turn lasts; nothing for wish lists. */
  Duration perTurn() {
    return secondsPerTurn == null ? Duration.ZERO : Duration.ofSeconds(secondsPerTurn);
  }
}
