package org.anju.selection.leftover;

import static org.anju.selection.leftover.RoomSql.instant;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.anju.platform.database.Rows;
import org.anju.platform.error.RefusedException;

/**
 * The places of a waiting room as they are published, to the byte: what the shuffle follows from,
 * then a line for each place. It only grows, so that whoever keeps a copy sees any later change.
 */
@ApplicationScoped
public class QueueFile {

  private static final int LINES_PER_PART = 2000;

  private static final String HEAD =
      """
      SELECT m.offering_id, m.phase, m.draw_number, m.opened_at, m.shuffled, r.seed
      FROM leftover_room m
      JOIN offering o ON o.id = m.offering_id AND o.stage <> 'DRAFT'
      JOIN draw_result r ON r.draw_number = m.draw_number
      WHERE m.offering_id = $1 AND m.phase = $2
      """;

  private static final String PLACES =
      """
      SELECT place, receipt, joined_at, ticket FROM leftover_place
      WHERE offering_id = $1 AND phase = $2 AND place > $3
      ORDER BY place LIMIT $4
      """;

  private final Pool pool;

  QueueFile(Pool pool) {
    this.pool = pool;
  }

  /** The path of the file on this server. */
  static String address(long offeringId, int phase) {
    return "/api/offerings/" + offeringId + "/leftovers/" + phase + "/queue.jsonl";
  }

  /** Refused with {@code leftover.not-shuffled} before the opening. */
  public Multi<String> of(long offeringId, int phase) {
    return head(offeringId, phase)
        .onItem()
        .transformToMulti(
            head ->
                Multi.createBy()
                    .concatenating()
                    .streams(Multi.createFrom().item(head), places(offeringId, phase)));
  }

  private Uni<String> head(long offeringId, int phase) {
    return pool.preparedQuery(HEAD)
        .execute(Tuple.of(offeringId, phase))
        .map(
            rows -> {
              if (rows.rowCount() == 0) {
                throw RefusedException.of(LeftoverRefusal.NOT_SHUFFLED);
              }
              return headLine(rows.iterator().next());
            });
  }

  private Multi<String> places(long offeringId, int phase) {
    return Multi.createBy()
        .repeating()
        .uni(
            AtomicInteger::new,
            last ->
                pool.preparedQuery(PLACES)
                    .execute(
                        Tuple.of(
                            offeringId, phase, last.getAndAdd(LINES_PER_PART), LINES_PER_PART)))
        .whilst(rows -> rows.size() == LINES_PER_PART)
        .filter(rows -> rows.size() > 0)
        .map(QueueFile::part);
  }

  private static String headLine(Row row) {
    return new QueueLine.Head(
            row.getLong("offering_id"),
            row.getInteger("phase"),
            row.getInteger("draw_number"),
            row.getString("seed"),
            instant(row, "opened_at"),
            row.getInteger("shuffled"))
        .line();
  }

  private static String part(RowSet<Row> rows) {
    return Rows.stream(rows)
        .map(
            row ->
                new QueueLine.Place(
                        row.getInteger("place"),
                        row.getString("receipt"),
                        instant(row, "joined_at"),
                        row.getString("ticket"))
                    .line())
        .collect(Collectors.joining());
  }
}
