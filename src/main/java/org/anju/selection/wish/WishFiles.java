package org.anju.selection.wish;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.anju.platform.database.Rows;
import org.anju.platform.error.RefusedException;
import org.anju.platform.signing.CitySignature;

/**
 * The published files of a closed phase, to the byte. Long ones come in parts, so that no file is
 * held in memory; the tables are append-only, so the parts fit together.
 */
@ApplicationScoped
public class WishFiles {

  private static final int LINES_PER_PART = 2_000;

  private static final String RESULT =
      "SELECT statement, key_id, signature FROM wish_result WHERE offering_id = $1 AND phase = $2";

  private static final String RESULTS =
      """
      SELECT r.phase, p.tier, r.closed_at, encode(sha256(convert_to(r.statement, 'UTF8')), 'hex') AS digest,
             c.families, c.lists, c.assigned
      FROM wish_result r
      JOIN selection_phase p USING (offering_id, phase)
      CROSS JOIN LATERAL (
        SELECT count(*)::int AS families, count(*) FILTER (WHERE version > 0)::int AS lists,
               count(unit_id)::int AS assigned
        FROM wish_outcome o WHERE o.offering_id = r.offering_id AND o.phase = r.phase) c
      WHERE r.offering_id = $1
      ORDER BY r.phase
      """;

  /** $3 the last of the part before, $4 how many: in this and the next two. */
  private static final String UNITS =
      """
      SELECT unit_id, building, entrance, room FROM wish_unit
      WHERE offering_id = $1 AND phase = $2 AND unit_id > $3 ORDER BY unit_id LIMIT $4
      """;

  private static final String WISHES =
      """
      SELECT o.rank, o.version, a.receipt, f.salt, coalesce(w.wishes, '{}') AS wishes
      FROM wish_outcome o
      JOIN wish_family f USING (offering_id, phase, application_id)
      LEFT JOIN wish_list w USING (offering_id, phase, application_id, version)
      JOIN application a ON a.id = o.application_id
      WHERE o.offering_id = $1 AND o.phase = $2 AND o.rank > $3 ORDER BY o.rank LIMIT $4
      """;

  private static final String ASSIGNMENT =
      """
      SELECT o.rank, o.outcome, o.unit_id, o.place, a.receipt, f.salt
      FROM wish_outcome o
      JOIN wish_family f USING (offering_id, phase, application_id)
      JOIN application a ON a.id = o.application_id
      WHERE o.offering_id = $1 AND o.phase = $2 AND o.rank > $3 ORDER BY o.rank LIMIT $4
      """;

  private final Pool pool;

  WishFiles(Pool pool) {
    this.pool = pool;
  }

  /** The closed phases of an offering that had wish lists. */
  public Uni<List<PublishedWishes>> of(long offeringId) {
    return pool.preparedQuery(RESULTS)
        .execute(Tuple.of(offeringId))
        .map(rows -> Rows.list(rows, WishFiles::published));
  }

  /** Refused with {@code wish.no-result} before the close. */
  public Uni<String> statement(long offeringId, int phase) {
    return required(offeringId, phase).map(row -> row.getString("statement"));
  }

  public Uni<String> signature(long offeringId, int phase) {
    return required(offeringId, phase)
        .map(
            row ->
                new CitySignature("Ed25519", row.getString("key_id"), row.getString("signature")))
        .map(WishProtocol::canonical);
  }

  public Multi<String> units(long offeringId, int phase) {
    return parts(UNITS, offeringId, phase, row -> row.getLong("unit_id"), WishFiles::unit);
  }

  public Multi<String> wishes(long offeringId, int phase) {
    return parts(WISHES, offeringId, phase, row -> row.getLong("rank"), WishFiles::wishes);
  }

  public Multi<String> assignment(long offeringId, int phase) {
    return parts(ASSIGNMENT, offeringId, phase, row -> row.getLong("rank"), WishFiles::outcome);
  }

  private Uni<Row> required(long offeringId, int phase) {
    return pool.preparedQuery(RESULT)
        .execute(Tuple.of(offeringId, phase))
        .map(
            rows -> {
              if (rows.size() == 0) {
                throw RefusedException.of(WishRefusal.NO_RESULT);
              }
              return rows.iterator().next();
            });
  }

  private Multi<String> parts(
      String sql,
      long offeringId,
      int phase,
      ToLongFunction<Row> place,
      Function<Row, String> line) {
    return required(offeringId, phase)
        .onItem()
        .transformToMulti(
            published ->
                Multi.createBy()
                    .repeating()
                    .uni(AtomicLong::new, last -> part(sql, offeringId, phase, last, place))
                    .whilst(rows -> rows.size() == LINES_PER_PART))
        .filter(rows -> rows.size() > 0)
        .map(rows -> text(rows, line));
  }

  private Uni<RowSet<Row>> part(
      String sql, long offeringId, int phase, AtomicLong last, ToLongFunction<Row> place) {
    return pool.preparedQuery(sql)
        .execute(Tuple.of(offeringId, phase, last.get(), LINES_PER_PART))
        .invoke(rows -> rows.forEach(row -> last.set(place.applyAsLong(row))));
  }

  private static String text(RowSet<Row> rows, Function<Row, String> line) {
    return Rows.stream(rows).map(row -> line.apply(row) + "\n").collect(Collectors.joining());
  }

  private static PublishedWishes published(Row row) {
    return new PublishedWishes(
        row.getInteger("phase"),
        row.getInteger("tier"),
        Rows.instant(row, "closed_at"),
        row.getInteger("families"),
        row.getInteger("lists"),
        row.getInteger("assigned"),
        row.getString("digest"));
  }

  private static String unit(Row row) {
    return WishLines.unit(
        row.getString("building"),
        row.getString("entrance"),
        row.getString("room"),
        row.getLong("unit_id"));
  }

  private static String wishes(Row row) {
    return WishLines.wishes(
        family(row),
        row.getInteger("rank"),
        row.getInteger("version"),
        row.getArrayOfLongs("wishes"));
  }

  private static String outcome(Row row) {
    return WishLines.outcome(
        family(row),
        row.getInteger("rank"),
        WishOutcome.valueOf(row.getString("outcome")),
        row.getLong("unit_id"),
        row.getInteger("place"));
  }

  private static String family(Row row) {
    return WishProtocol.blinded(row.getBuffer("salt").getBytes(), row.getString("receipt"));
  }
}
