package org.anju.draw;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.anju.draw.RandomnessSource.DrandQuicknet;
import org.anju.draw.RandomnessSource.PublicNumber;
import org.anju.platform.database.Rows;
import org.jetbrains.annotations.Nullable;

/** Reads how far the sources of a draw are. No entered value leaves before it is settled. */
@ApplicationScoped
class DrawSources {

  private static final String NOBODY = "";

  /** Whether {@code $2} entered is told to that person alone. */
  private static final String PROGRESS =
      """
      SELECT s.source, s.attempt, v.value, v.settled_at,
             count(e.value) AS entries, count(DISTINCT e.value) AS different,
             COALESCE(bool_or(e.entered_by = $2), false) AS mine,
             (SELECT %s FROM draw_beacon_attempt b
              WHERE b.draw_number = $1 AND b.source = s.source AND b.attempt = s.attempt) AS stopped
      FROM (SELECT source, 1 + (SELECT count(*) FROM draw_reopening q
                                WHERE q.draw_number = $1 AND q.source = place.source) AS attempt
            FROM generate_series(0, $3 - 1) AS place (source)) AS s
      LEFT JOIN draw_entry e
        ON e.draw_number = $1 AND e.source = s.source AND e.attempt = s.attempt
      LEFT JOIN draw_value v ON v.draw_number = $1 AND v.source = s.source
      GROUP BY s.source, s.attempt, v.value, v.settled_at
      ORDER BY s.source
      """
          .formatted(BeaconAttempts.STOPS);

  private static final String RELAYS =
      """
      SELECT DISTINCT ON (b.source, b.relay) b.source, b.relay, b.outcome, b.seen_at
      FROM draw_beacon_attempt b
      WHERE b.draw_number = $1
        AND b.attempt = 1 + (SELECT count(*) FROM draw_reopening q
                             WHERE q.draw_number = $1 AND q.source = b.source)
      ORDER BY b.source, b.relay, b.id DESC
      """;

  private final Pool pool;

  DrawSources(Pool pool) {
    this.pool = pool;
  }

  /** What everybody may know. */
  Uni<List<DrawSource>> show(int number, Seal seal) {
    return progress(number, seal, NOBODY)
        .chain(
            progress ->
                pool.preparedQuery(RELAYS)
                    .execute(Tuple.of(number))
                    .map(DrawSources::relays)
                    .map(
                        relays ->
                            progress.stream().map(each -> source(seal, each, relays)).toList()));
  }

  /** What the officer has left to enter, and may reopen. */
  Uni<List<OfficerEntry>> entering(int number, Seal seal, String officer) {
    return progress(number, seal, officer)
        .map(progress -> progress.stream().map(each -> entry(seal, each)).toList());
  }

  /** How far one source is. */
  private record Progress(
      int source,
      int attempt,
      int entries,
      DoubleEntry.State state,
      boolean mine,
      @Nullable String value,
      @Nullable Instant settledAt) {

    static Progress of(Row row) {
      String value = row.getString("value");
      OffsetDateTime settledAt = row.getOffsetDateTime("settled_at");
      return new Progress(
          row.getInteger("source"),
          row.getLong("attempt").intValue(),
          row.getLong("entries").intValue(),
          state(row, value != null),
          row.getBoolean("mine"),
          value,
          settledAt == null ? null : settledAt.toInstant());
    }

    private static DoubleEntry.State state(Row row, boolean settled) {
      if (settled) {
        return DoubleEntry.State.AGREED;
      }
      if (row.getBoolean("stopped") || row.getLong("different") > 1) {
        return DoubleEntry.State.MISMATCH;
      }
      return row.getLong("entries") == 0
          ? DoubleEntry.State.AWAITING_FIRST
          : DoubleEntry.State.AWAITING_SECOND;
    }
  }

  private Uni<List<Progress>> progress(int number, Seal seal, String officer) {
    return pool.preparedQuery(PROGRESS)
        .execute(Tuple.of(number, officer, seal.sources().size()))
        .map(rows -> Rows.list(rows, Progress::of));
  }

  private static DrawSource source(
      Seal seal, Progress progress, Map<Integer, List<BeaconRelay>> relays) {
    RandomnessSource declared = seal.sources().get(progress.source());
    PublicNumber number = declared instanceof PublicNumber published ? published : null;
    return new DrawSource(
        progress.source(),
        declared.kind(),
        digits(declared),
        progress.attempt(),
        progress.entries(),
        progress.state(),
        progress.value(),
        number == null ? null : number.publication(),
        number == null ? null : number.issue(),
        number == null ? null : number.form(),
        declared instanceof DrandQuicknet drand ? drand.round() : null,
        declared.knownAt().orElse(null),
        SourceWindow.of(seal, progress.source()).closesAt(),
        progress.settledAt(),
        relays.getOrDefault(progress.source(), List.of()));
  }

  private static OfficerEntry entry(Seal seal, Progress progress) {
    RandomnessSource declared = seal.sources().get(progress.source());
    return new OfficerEntry(
        progress.source(),
        declared.kind(),
        digits(declared),
        progress.attempt(),
        progress.entries(),
        progress.state(),
        progress.mine(),
        progress.state() == DoubleEntry.State.MISMATCH && !progress.mine());
  }

  private static int digits(RandomnessSource source) {
    if (source instanceof RandomnessSource.Dice dice) {
      return dice.count();
    }
    return source instanceof PublicNumber number ? number.digits() : 0;
  }

  private static Map<Integer, List<BeaconRelay>> relays(RowSet<Row> rows) {
    return Rows.stream(rows)
        .collect(
            Collectors.groupingBy(
                row -> row.getInteger("source"),
                Collectors.mapping(DrawSources::relay, Collectors.toList())));
  }

  private static BeaconRelay relay(Row row) {
    return new BeaconRelay(
        row.getString("relay"),
        row.getString("outcome"),
        row.getOffsetDateTime("seen_at").toInstant());
  }
}
