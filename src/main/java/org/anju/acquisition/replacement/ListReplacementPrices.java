package org.anju.acquisition.replacement;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.anju.platform.database.Rows;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;
import org.anju.platform.web.Page;

/** The replacement prices of an officer's districts, and the places that have one in force. */
@ApplicationScoped
public class ListReplacementPrices {

  private static final String COUNT =
      "SELECT count(*) AS total FROM replacement_price WHERE district = ANY ($1)";

  private static final String PAGE =
      """
      SELECT *, entered_by = $2 AS mine FROM replacement_price WHERE district = ANY ($1)
      ORDER BY confirmed_by IS NOT NULL, valid_from DESC, id DESC LIMIT $3 OFFSET $4
      """;

  private static final String PLACES =
      """
      SELECT DISTINCT place FROM replacement_price
      WHERE district = $1 AND confirmed_by IS NOT NULL AND $2::date BETWEEN valid_from AND valid_until
      ORDER BY place
      """;

  private final Pool pool;
  private final BusinessClock clock;

  ListReplacementPrices(Pool pool, BusinessClock clock) {
    this.pool = pool;
    this.clock = clock;
  }

  /** Those that wait for a second officer first, then the latest. */
  public Uni<Page<ReplacementPrice>> page(Actor officer, int page, int size) {
    String[] districts = officer.districts().toArray(String[]::new);
    return pool.preparedQuery(COUNT)
        .execute(Tuple.tuple().addArrayOfString(districts))
        .map(rows -> rows.iterator().next().getLong("total"))
        .chain(
            total ->
                items(officer, districts, page, size)
                    .map(items -> new Page<>(items, total, page, size)));
  }

  /** Places of the district where something can be acquired today. */
  public Uni<List<String>> places(String district) {
    return pool.preparedQuery(PLACES)
        .execute(Tuple.of(district, clock.today()))
        .map(rows -> Rows.list(rows, row -> row.getString("place")));
  }

  private Uni<List<ReplacementPrice>> items(Actor officer, String[] districts, int page, int size) {
    return pool.preparedQuery(PAGE)
        .execute(
            Tuple.tuple()
                .addArrayOfString(districts)
                .addString(officer.id())
                .addInteger(size)
                .addLong((long) page * size))
        .map(rows -> Rows.list(rows, ListReplacementPrices::price));
  }

  private static ReplacementPrice price(Row row) {
    return new ReplacementPrice(
        row.getLong("id"),
        row.getString("district"),
        row.getString("place"),
        row.getBigDecimal("land"),
        row.getBigDecimal("construction"),
        row.getBigDecimal("fees"),
        row.getBigDecimal("price"),
        row.getString("source"),
        row.getLocalDate("valid_from"),
        row.getLocalDate("valid_until"),
        row.getString("confirmed_by") != null,
        row.getBoolean("mine"));
  }
}
