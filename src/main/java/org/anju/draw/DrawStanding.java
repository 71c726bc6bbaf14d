package org.anju.draw;

import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What decides how far a draw has come.
 *
 * @param differ whether two people entered different values for a source
 * @param stopped whether relays of a beacon gave a flawed answer, or disagreed
 * @param settled the places of the sources that have their value
 */
record DrawStanding(
    boolean drawn, boolean voided, boolean differ, boolean stopped, Set<Integer> settled) {

  /** Columns of a query of {@code draw d}, {@code draw_outcome x} left joined. */
  static final String COLUMNS =
      """
      x.kind AS outcome,
      EXISTS (SELECT 1 FROM draw_entry y WHERE y.draw_number = d.number
                AND y.attempt = 1 + (SELECT count(*) FROM draw_reopening q
                  WHERE q.draw_number = d.number AND q.source = y.source)
              GROUP BY y.source HAVING count(DISTINCT y.value) > 1) AS differ,
      EXISTS (SELECT 1 FROM draw_beacon_attempt b WHERE b.draw_number = d.number
                AND b.attempt = 1 + (SELECT count(*) FROM draw_reopening q
                  WHERE q.draw_number = d.number AND q.source = b.source)
              GROUP BY b.source HAVING %s) AS stopped,
      ARRAY(SELECT v.source FROM draw_value v WHERE v.draw_number = d.number) AS settled
      """
          .formatted(BeaconAttempts.STOPS);

  static DrawStanding of(Row draw) {
    String outcome = draw.getString("outcome");
    return new DrawStanding(
        "DRAWN".equals(outcome),
        "VOIDED".equals(outcome),
        draw.getBoolean("differ"),
        draw.getBoolean("stopped"),
        Set.of(draw.getArrayOfIntegers("settled")));
  }

  /** The furthest state that it has reached by now. */
  DrawState state(Seal seal, Instant now) {
    if (voided) {
      return DrawState.VOIDED;
    }
    if (drawn) {
      return DrawState.DRAWN;
    }
    if (isLate(seal, now)) {
      return DrawState.ENTRIES_LATE;
    }
    if (differ) {
      return DrawState.ENTRIES_DIFFER;
    }
    if (stopped) {
      return DrawState.BEACON_STOPPED;
    }
    return now.isBefore(seal.earliest()) ? DrawState.SEALED : DrawState.WAITING_FOR_ENTRIES;
  }

  private boolean isLate(Seal seal, Instant now) {
    return IntStream.range(0, seal.sources().size())
        .filter(source -> !settled.contains(source))
        .anyMatch(source -> SourceWindow.of(seal, source).isClosedBy(now));
  }
}
