package org.anju.stock;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.anju.stock.sheet.StockLine;

/** The sound rows of workbooks that wait to be saved, beside what they would change. */
@ApplicationScoped
class StagedRows {

  private static final String INSERT =
      """
      INSERT INTO stock_import_row (job_id, row_no, code, estate, address, developer, credit_code,
        building, entrance, room, storey, layout, orientation, built_area, inner_area, completed_on,
        sale_state, encumbrance, asking_price)
      SELECT $1::bigint, row.*
      FROM unnest($2::int[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[],
        $9::text[], $10::text[], $11::int[], $12::text[], $13::text[], $14::numeric[],
        $15::numeric[], $16::date[], $17::text[], $18::text[], $19::numeric[]) AS row
      """;

  private static final String FORGET = "DELETE FROM stock_import_row WHERE job_id = $1";

  /**
   * Compares all rows of a job with the ledger as it is now. Facts of a developer, an address or a
   * day of completion belong to others too, so they may change for a restricted unit; its own may
   * not. A place is taken unless the same workbook moves whoever has it to a place that it gets: so
   * two codes can swap places, and one that is in the way of one stands in the way of all that
   * follow. Only rows for which something else comes out than before are written.
   */
  private static final String COMPARE =
      """
      WITH RECURSIVE asked AS MATERIALIZED (
        SELECT r.row_no, r.code, u.version AS unit_version, h.code AS held_by, differing.changes,
          (u.estate, u.building, u.entrance, u.room) IS DISTINCT FROM
            (r.estate, r.building, r.entrance, r.room) AS leaves,
          CASE
            WHEN u.district <> j.district THEN 'OTHER_DISTRICT'
            WHEN u.id IS NOT NULL AND differing.changes = '[]' THEN 'SAME'
            WHEN u.title = 'RESTRICTED'
                 AND (u.estate, u.building, u.entrance, u.room, u.storey, u.layout, u.orientation,
                      u.built_area, u.inner_area, u.sale_state, u.encumbrance, u.asking_price)
                     IS DISTINCT FROM
                     (r.estate, r.building, r.entrance, r.room, r.storey, r.layout, r.orientation,
                      r.built_area, r.inner_area, r.sale_state, r.encumbrance, r.asking_price)
              THEN 'RESTRICTED'
            WHEN u.id IS NULL THEN 'NEW'
            ELSE 'CHANGED'
          END AS difference
        FROM stock_import_row r
        JOIN import_job j ON j.id = r.job_id
        LEFT JOIN stock_ledger u ON u.code = r.code
        LEFT JOIN stock_ledger h ON h.district = j.district AND h.estate = r.estate
          AND h.building = r.building AND h.entrance = r.entrance AND h.room = r.room
          AND h.code <> r.code
        CROSS JOIN LATERAL (
          SELECT CASE
            WHEN u.id IS NULL OR
                 (u.estate, u.address, u.developer, u.credit_code, u.building, u.entrance, u.room,
                  u.storey, u.layout, u.orientation, u.built_area, u.inner_area, u.completed_on,
                  u.sale_state, u.encumbrance, u.asking_price)
                 IS NOT DISTINCT FROM
                 (r.estate, r.address, r.developer, r.credit_code, r.building, r.entrance, r.room,
                  r.storey, r.layout, r.orientation, r.built_area, r.inner_area, r.completed_on,
                  r.sale_state, r.encumbrance, r.asking_price)
              THEN '[]'::jsonb
            ELSE (
              SELECT jsonb_agg(jsonb_build_object('fact', key, 'from', held.value, 'to', stated.value)
                               ORDER BY key)
              FROM jsonb_each_text(to_jsonb(u)) AS held
              JOIN jsonb_each_text(to_jsonb(r)) AS stated USING (key)
              WHERE held.value IS DISTINCT FROM stated.value)
          END AS changes
          OFFSET 0 -- worked out once, although two columns need it
        ) AS differing
        WHERE r.job_id = $1
      ),
      wanting AS (
        SELECT row_no, code, held_by FROM asked
        WHERE difference IN ('NEW', 'CHANGED') AND held_by IS NOT NULL
      ),
      shut_out AS (
        SELECT w.row_no, w.code FROM wanting w
        WHERE NOT EXISTS (SELECT FROM asked m
                          WHERE m.code = w.held_by AND m.difference = 'CHANGED' AND m.leaves)
        UNION
        SELECT w.row_no, w.code FROM shut_out s JOIN wanting w ON w.held_by = s.code
      ),
      fresh AS (
        SELECT a.row_no, a.unit_version, a.held_by, a.changes,
               CASE WHEN s.row_no IS NULL THEN a.difference ELSE 'PLACE_TAKEN' END AS difference
        FROM asked a LEFT JOIN shut_out s ON s.row_no = a.row_no
      )
      UPDATE stock_import_row r
      SET difference = f.difference, held_by = f.held_by, unit_version = f.unit_version,
          changes = f.changes
      FROM fresh f
      WHERE r.job_id = $1 AND r.row_no = f.row_no
        AND (r.difference, r.held_by, r.unit_version, r.changes) IS DISTINCT FROM
            (f.difference, f.held_by, f.unit_version, f.changes)
      """;

  private static final String COUNT_FOR_PLANS = "SELECT count_stock_import_rows()";

  private static final String COUNTS =
      """
      SELECT difference, count(*) AS rows FROM stock_import_row
      WHERE job_id = $1 AND difference IS NOT NULL GROUP BY difference
      """;

  StagedRows() {}

  Uni<Void> add(SqlConnection connection, long job, List<StockLine> lines) {
    return lines.isEmpty()
        ? Uni.createFrom().voidItem()
        : connection.preparedQuery(INSERT).execute(values(job, lines)).replaceWithVoid();
  }

  Uni<Void> forget(SqlConnection connection, long job) {
    return connection.preparedQuery(FORGET).execute(Tuple.of(job)).replaceWithVoid();
  }

  /**
   * Lets the database see how many rows have come, without which it compares them a thousand times
   * slower.
   */
  Uni<Void> countForPlans(SqlConnection connection) {
    return connection.query(COUNT_FOR_PLANS).execute().replaceWithVoid();
  }

  /** Answers for how many rows something else comes out than the last time. */
  Uni<Integer> compare(SqlConnection connection, long job) {
    return connection.preparedQuery(COMPARE).execute(Tuple.of(job)).map(RowSet::rowCount);
  }

  /** How many rows stand how to the ledger; a difference that no row has is missing. */
  Uni<Map<Difference, Integer>> counts(SqlClient client, long job) {
    return client.preparedQuery(COUNTS).execute(Tuple.of(job)).map(StagedRows::counted);
  }

  private static Map<Difference, Integer> counted(RowSet<Row> rows) {
    Map<Difference, Integer> counts = new EnumMap<>(Difference.class);
    rows.forEach(
        row ->
            counts.put(
                Difference.valueOf(row.getString("difference")),
                Math.toIntExact(row.getLong("rows"))));
    return counts;
  }

  private static Tuple values(long job, List<StockLine> lines) {
    return Tuple.tuple()
        .addLong(job)
        .addArrayOfInteger(each(lines, StockLine::row, Integer[]::new))
        .addArrayOfString(texts(lines, StockLine::code))
        .addArrayOfString(texts(lines, StockLine::estate))
        .addArrayOfString(texts(lines, StockLine::address))
        .addArrayOfString(texts(lines, StockLine::developer))
        .addArrayOfString(texts(lines, StockLine::creditCode))
        .addArrayOfString(texts(lines, StockLine::building))
        .addArrayOfString(texts(lines, StockLine::entrance))
        .addArrayOfString(texts(lines, StockLine::room))
        .addArrayOfInteger(each(lines, StockLine::storey, Integer[]::new))
        .addArrayOfString(texts(lines, StockLine::layout))
        .addArrayOfString(texts(lines, StockLine::orientation))
        .addArrayOfBigDecimal(each(lines, StockLine::builtArea, BigDecimal[]::new))
        .addArrayOfBigDecimal(each(lines, StockLine::innerArea, BigDecimal[]::new))
        .addArrayOfLocalDate(each(lines, StockLine::completedOn, LocalDate[]::new))
        .addArrayOfString(texts(lines, line -> line.saleState().name()))
        .addArrayOfString(texts(lines, line -> line.encumbrance().name()))
        .addArrayOfBigDecimal(each(lines, StockLine::askingPrice, BigDecimal[]::new));
  }

  private static String[] texts(List<StockLine> lines, Function<StockLine, String> fact) {
    return each(lines, fact, String[]::new);
  }

  private static <T> T[] each(
      List<StockLine> lines, Function<StockLine, T> fact, IntFunction<T[]> array) {
    return lines.stream().map(fact).toArray(array);
  }
}
