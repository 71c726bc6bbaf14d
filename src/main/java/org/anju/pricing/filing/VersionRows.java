package org.anju.pricing.filing;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.anju.platform.database.Rows;
import org.anju.platform.money.Yuan;
import org.anju.platform.time.BusinessClock;
import org.jetbrains.annotations.Nullable;

/** Versions as the database has them, with what the offices decided. */
@ApplicationScoped
class VersionRows {

  /** What {@link #of} reads of a list p and its notice n. */
  static final String COLUMNS =
      """
      p.id, p.list_version, p.state, p.units, p.total_area, p.total_price, p.cap_total, p.imported_at,
      p.file_digest, n.published_at, n.closes_at
      """;

  private static final String DECISIONS =
      """
      SELECT price_list_id, office, decision, number, reason, decided_at FROM price_filing
      WHERE price_list_id = ANY ($1) ORDER BY decided_at, office
      """;

  private static final int DECIMALS = 2;

  private final Pool pool;
  private final BusinessClock clock;

  VersionRows(Pool pool, BusinessClock clock) {
    this.pool = pool;
    this.clock = clock;
  }

  /** The versions of these rows, in their order. */
  Uni<List<PriceVersion>> of(List<Row> lists) {
    Long[] ids = lists.stream().map(row -> row.getLong("id")).toArray(Long[]::new);
    return pool.preparedQuery(DECISIONS)
        .execute(Tuple.tuple().addArrayOfLong(ids))
        .map(VersionRows::byList)
        .map(decisions -> lists.stream().map(row -> version(row, decisions)).toList());
  }

  private static Map<Long, List<FilingView>> byList(RowSet<Row> rows) {
    return Rows.stream(rows)
        .collect(
            Collectors.groupingBy(
                row -> row.getLong("price_list_id"),
                Collectors.mapping(VersionRows::decision, Collectors.toList())));
  }

  private static FilingView decision(Row row) {
    return new FilingView(
        FilingOffice.valueOf(row.getString("office")),
        FilingDecision.valueOf(row.getString("decision")),
        row.getString("number"),
        row.getString("reason"),
        row.getOffsetDateTime("decided_at").toInstant());
  }

  private PriceVersion version(Row row, Map<Long, List<FilingView>> ofLists) {
    List<FilingView> decisions = ofLists.getOrDefault(row.getLong("id"), List.of());
    BigDecimal area = row.getBigDecimal("total_area");
    BigDecimal total = row.getBigDecimal("total_price");
    BigDecimal cap = row.getBigDecimal("cap_total");
    Instant noticeUntil = instant(row, "closes_at");
    return new PriceVersion(
        row.getLong("id"),
        row.getInteger("list_version"),
        "CURRENT".equals(row.getString("state")),
        row.getInteger("units"),
        area,
        total,
        Yuan.perSquareMetre(total, area),
        cap,
        cap == null ? null : cap.divide(area, DECIMALS, RoundingMode.DOWN),
        row.getOffsetDateTime("imported_at").toInstant(),
        row.getString("file_digest"),
        instant(row, "published_at"),
        noticeUntil,
        FilingRule.standing(
            noticeUntil, decisions.stream().map(FilingView::decision).toList(), clock.now()),
        decisions);
  }

  static @Nullable Instant instant(Row row, String column) {
    OffsetDateTime time = row.getOffsetDateTime(column);
    return time == null ? null : time.toInstant();
  }
}
