package org.anju.draw;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.anju.platform.database.Rows;
import org.anju.platform.error.RefusedException;

/**
 * The published files of a draw, to the byte. Long ones come in parts, so that no roster is held in
 * memory; the tables are append-only, so the parts fit together.
 */
@ApplicationScoped
public class DrawFileQueries {

  private static final int LINES_PER_PART = 2000;

  private static final String DRAW =
      """
      SELECT d.seal, d.key_id, d.signature, r.randomness
      FROM draw d LEFT JOIN draw_result r ON r.draw_number = d.number WHERE d.number = $1
      """;

  private static final String ROSTER =
      """
      SELECT l.receipt, l.tier, l.tickets
      FROM draw d JOIN draw_roster_line l ON l.roster_id = d.roster_id
      WHERE d.number = $1 AND l.position > $2 ORDER BY l.position LIMIT $3
      """;

  private static final String RESULT =
      """
      SELECT rank, receipt, ticket, tier FROM draw_rank
      WHERE draw_number = $1 AND rank > $2 ORDER BY rank LIMIT $3
      """;

  private static final String ENTRIES =
      """
      SELECT d.seal_digest, v.settled_at, v.source, v.statement_signature, v.value
      FROM draw d JOIN draw_value v ON v.draw_number = d.number
      WHERE d.number = $1 AND v.statement_signature IS NOT NULL ORDER BY v.source
      """;

  private static final String STRUCK =
      "SELECT at, reason, receipt FROM draw_struck WHERE draw_number = $1 ORDER BY event";

  private final Pool pool;

  DrawFileQueries(Pool pool) {
    this.pool = pool;
  }

  public Uni<String> seal(int number) {
    return required(number).map(draw -> draw.getString("seal"));
  }

  public Uni<String> signature(int number) {
    return required(number)
        .map(
            draw ->
                new SealSignature(
                    SealPublicKey.ALGORITHM, draw.getString("key_id"), draw.getString("signature")))
        .map(SealSignature::jcs);
  }

  /** Refused with {@code draw.not-drawn} before the result. */
  public Uni<String> randomness(int number) {
    return requiredResult(number).map(draw -> draw.getString("randomness"));
  }

  /** The values that two people entered alike, each with the city's signature; grows. */
  public Uni<String> entries(int number) {
    return required(number)
        .chain(() -> pool.preparedQuery(ENTRIES).execute(Tuple.of(number)))
        .map(rows -> part(rows, DrawFileQueries::entry));
  }

  /** Who left the order after the seal, and who came back; grows. */
  public Uni<String> struck(int number) {
    return required(number)
        .chain(() -> pool.preparedQuery(STRUCK).execute(Tuple.of(number)))
        .map(rows -> part(rows, DrawFileQueries::struckLine));
  }

  public Multi<String> roster(int number) {
    return required(number)
        .onItem()
        .transformToMulti(draw -> parts(ROSTER, number, DrawFileQueries::rosterLine));
  }

  /** Refused with {@code draw.not-drawn} before the result. */
  public Multi<String> result(int number) {
    return requiredResult(number)
        .onItem()
        .transformToMulti(draw -> parts(RESULT, number, DrawFileQueries::place));
  }

  private Uni<Row> required(int number) {
    return pool.preparedQuery(DRAW)
        .execute(Tuple.of(number))
        .map(
            rows -> {
              if (rows.size() == 0) {
                throw RefusedException.of(DrawRefusal.UNKNOWN);
              }
              return rows.iterator().next();
            });
  }

  private Uni<Row> requiredResult(int number) {
    return required(number)
        .invoke(
            draw -> {
              if (draw.getString("randomness") == null) {
                throw RefusedException.of(DrawRefusal.NOT_DRAWN);
              }
            });
  }

  private Multi<String> parts(String sql, int number, Function<Row, String> line) {
    return Multi.createBy()
        .repeating()
        .uni(
            AtomicInteger::new,
            last ->
                pool.preparedQuery(sql)
                    .execute(Tuple.of(number, last.getAndAdd(LINES_PER_PART), LINES_PER_PART)))
        .whilst(rows -> rows.size() == LINES_PER_PART)
        .filter(rows -> rows.size() > 0)
        .map(rows -> part(rows, line));
  }

  private static String part(RowSet<Row> rows, Function<Row, String> line) {
    return Rows.stream(rows).map(row -> line.apply(row) + "\n").collect(Collectors.joining());
  }

  private static String entry(Row row) {
    return new EntryStatement(
            row.getOffsetDateTime("settled_at").toInstant(),
            row.getString("seal_digest"),
            row.getString("statement_signature"),
            row.getInteger("source"),
            row.getString("value"))
        .jcs();
  }

  private static String struckLine(Row row) {
    return new StruckLine(
            row.getOffsetDateTime("at").toInstant().truncatedTo(ChronoUnit.SECONDS),
            StruckReason.valueOf(row.getString("reason")),
            row.getString("receipt"))
        .jcs();
  }

  private static String rosterLine(Row row) {
    return new RosterLine(
            row.getString("receipt"), row.getInteger("tier"), row.getInteger("tickets"))
        .jcs();
  }

  private static String place(Row row) {
    return new DrawOrder.Place(
            row.getInteger("rank"),
            row.getString("receipt"),
            row.getString("ticket"),
            row.getInteger("tier"))
        .jcs();
  }
}
