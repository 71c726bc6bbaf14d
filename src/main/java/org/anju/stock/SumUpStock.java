package org.anju.stock;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.anju.platform.database.Rows;
import org.anju.platform.security.Actor;

/** Sums up the units of the ledger: all of them, by district, by layout and by area. */
@ApplicationScoped
public class SumUpStock {

  private static final int MOST_LAYOUTS = 20;

  /** What a row sums up; the numbers are those of GROUPING. */
  private static final int ALL = 7;

  private static final int DISTRICT = 3;
  private static final int LAYOUT = 5;
  private static final int BAND = 6;

  /** Layouts are free words, so that only the commonest are wanted; all else comes before them. */
  private static final String SUMS =
      """
      WITH asked AS (
        SELECT l.district, l.layout, width_bucket(l.built_area, $12::numeric[]) AS band, l.built_area,
               l.asking_price, l.sale_state = 'UNSOLD' AS unsold
      """
          + LedgerQuery.FROM_LEDGER
          + """
            )
            SELECT grouping(district, layout, band) AS kind, coalesce(district, layout) AS name, band,
              count(*) AS units, coalesce(sum(built_area), 0) AS area,
              count(*) FILTER (WHERE unsold) AS unsold,
              coalesce(sum(built_area) FILTER (WHERE unsold), 0) AS unsold_area,
              round(sum(built_area * asking_price)
                    / sum(built_area) FILTER (WHERE asking_price IS NOT NULL), 2) AS average_price
            FROM asked
            GROUP BY GROUPING SETS ((), (district), (layout), (band))
            ORDER BY grouping(district, layout, band) = $13, units DESC, name, band
            LIMIT 200
            """;

  private final Pool pool;
  private final LedgerQuery query;

  SumUpStock(Pool pool, LedgerQuery query) {
    this.pool = pool;
    this.query = query;
  }

  public Uni<LedgerTotals> sumUp(Actor actor, StockFilter filter) {
    return pool.preparedQuery(SUMS)
        .execute(query.values(actor, filter).addValue(AreaBand.beginnings()).addInteger(LAYOUT))
        .map(rows -> totals(Rows.stream(rows).toList()));
  }

  private static LedgerTotals totals(List<Row> rows) {
    return new LedgerTotals(
        of(rows, ALL, SumUpStock::sums).get(0),
        of(rows, DISTRICT, SumUpStock::named),
        of(rows, LAYOUT, SumUpStock::named).stream().limit(MOST_LAYOUTS).toList(),
        of(rows, BAND, SumUpStock::banded).stream()
            .sorted(Comparator.comparing(LedgerTotals.Banded::band))
            .toList());
  }

  private static <T> List<T> of(List<Row> rows, int kind, Function<Row, T> each) {
    return rows.stream().filter(row -> row.getInteger("kind") == kind).map(each).toList();
  }

  private static LedgerTotals.Named named(Row row) {
    return new LedgerTotals.Named(row.getString("name"), sums(row));
  }

  private static LedgerTotals.Banded banded(Row row) {
    return new LedgerTotals.Banded(AreaBand.values()[row.getInteger("band")], sums(row));
  }

  private static LedgerTotals.Sums sums(Row row) {
    return new LedgerTotals.Sums(
        row.getLong("units"),
        row.getBigDecimal("area"),
        row.getLong("unsold"),
        row.getBigDecimal("unsold_area"),
        row.getBigDecimal("average_price"));
  }
}
