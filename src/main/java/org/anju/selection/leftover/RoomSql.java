package org.anju.selection.leftover;

import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jetbrains.annotations.Nullable;

/** What the statements about a waiting room have in common. */
final class RoomSql {

  /** The leftovers phase of offering $1 that goes on or comes next; when all are over, the last. */
  static final String PHASE =
      """
      SELECT p.offering_id, p.phase, p.starts_at, p.families_per_slot, p.seconds_per_turn,
             p.absent_seconds,
             p.starts_at - make_interval(mins => p.check_in_minutes) AS check_in_at,
             coalesce(e.closes_at, p.ends_at) AS closes_at,
             coalesce(e.state, 'WAITING') AS session
      FROM selection_phase p
      LEFT JOIN selection_session e ON e.offering_id = p.offering_id AND e.phase = p.phase
      WHERE p.offering_id = $1 AND p.mode = 'LEFTOVERS'
      ORDER BY e.state IS NOT DISTINCT FROM 'CLOSED',
               CASE WHEN e.state = 'CLOSED' THEN -p.phase ELSE p.phase END
      LIMIT 1
      """;

  /**
   * How family {@code f} (id, status) stands towards phase {@code p} of offering $1, for a SELECT:
   * what {@code families_of_phase} decides, with the reason.
   */
  static final String STANDING =
      """
      CASE
        WHEN f.status <> 'QUALIFIED'
          OR NOT EXISTS (SELECT FROM live_draw d JOIN draw_rank r ON r.draw_number = d.number
                         JOIN selection_phase q ON q.offering_id = d.offering_id AND q.phase = p.phase
                         WHERE d.offering_id = $1 AND r.application_id = f.id
                           AND (q.tier IS NULL OR q.tier = r.tier)) THEN 'NOT_DRAWN'
        WHEN EXISTS (SELECT FROM selection s WHERE s.offering_id = $1 AND s.application_id = f.id
                       AND s.live) THEN 'HAS_UNIT'
        WHEN EXISTS (SELECT FROM selection_turn t WHERE t.offering_id = $1
                       AND t.application_id = f.id AND t.phase < p.phase
                       AND t.state IN ('FORFEITED', 'SUSPENDED')) THEN 'RIGHT_LOST'
        ELSE 'MAY_JOIN'
      END
      """;

  private RoomSql() {}

  static Instant instant(Row row, String column) {
    return row.getOffsetDateTime(column).toInstant();
  }

  static @Nullable Instant instantOrNull(Row row, String column) {
    OffsetDateTime value = row.getOffsetDateTime(column);
    return value == null ? null : value.toInstant();
  }
}
