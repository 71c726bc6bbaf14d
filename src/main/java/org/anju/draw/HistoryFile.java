package org.anju.draw;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.stream.Collectors;
import org.anju.platform.database.Rows;
import org.jetbrains.annotations.Nullable;

/** The file {@code history.jsonl}: every draw of the city, the voided ones too. */
@ApplicationScoped
public class HistoryFile {

  private static final String HISTORY =
      """
      SELECT d.number, d.draw_not_before, d.key_id, d.offering_id, r.result_digest, d.seal_digest,
             d.sealed_at, e.reason, e.ended_at
      FROM draw d
      LEFT JOIN draw_result r ON r.draw_number = d.number
      LEFT JOIN draw_roster_end e ON e.draw_number = d.number
      ORDER BY d.number
      """;

  private final Pool pool;

  HistoryFile(Pool pool) {
    this.pool = pool;
  }

  public Uni<String> read() {
    return pool.query(HISTORY)
        .execute()
        .map(
            rows ->
                Rows.stream(rows).map(row -> line(row).jcs() + "\n").collect(Collectors.joining()));
  }

  private static HistoryLine line(Row row) {
    return new HistoryLine(
        row.getInteger("number"),
        row.getOffsetDateTime("draw_not_before").toInstant(),
        row.getString("key_id"),
        String.valueOf(row.getLong("offering_id")),
        row.getString("result_digest"),
        row.getString("seal_digest"),
        wholeSecond(row.getOffsetDateTime("sealed_at")),
        row.getString("reason"),
        wholeSecond(row.getOffsetDateTime("ended_at")));
  }

  private static @Nullable Instant wholeSecond(@Nullable OffsetDateTime time) {
    return time == null ? null : time.toInstant().truncatedTo(ChronoUnit.SECONDS);
  }
}
