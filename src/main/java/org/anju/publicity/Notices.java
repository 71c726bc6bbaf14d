package org.anju.publicity;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.anju.application.Category;
import org.anju.platform.database.Rows;
import org.anju.platform.error.RefusedException;
import org.anju.platform.time.BusinessClock;
import org.anju.platform.web.Page;
import org.anju.project.ProjectUse;
import org.jetbrains.annotations.Nullable;

/** Reads public notices; what is personal in them ends with their term. */
@ApplicationScoped
public class Notices {

  private static final String NOTICE =
      """
      SELECT n.kind, o.id, o.name, o.district, o.use, n.published_at, n.closes_at, n.closes_at <= $1 AS over,
             l.list_version,
             CASE n.kind
               WHEN 'PRICES' THEN l.units
               WHEN 'RESULTS' THEN (SELECT count(*) FROM selection_family f WHERE f.offering_id = o.id)
               ELSE (SELECT count(*) FROM application a
                     WHERE a.offering_id = o.id AND a.status = 'QUALIFIED') END AS entries
      FROM notice_board n
      JOIN offering o ON o.id = n.offering_id
      LEFT JOIN price_list l ON l.id = n.price_list_id
      """;

  private static final String ONE = NOTICE + "WHERE o.id = $2 AND n.kind = $3";

  private static final String PAGE =
      NOTICE
          + "ORDER BY n.closes_at <= $1, n.published_at DESC, o.id DESC, n.kind LIMIT $2 OFFSET $3";

  private static final String COUNT = "SELECT count(*) AS total FROM notice_board";

  private static final String WINDOW = " LIMIT $4 OFFSET $5";

  private final Pool pool;
  private final BusinessClock clock;

  Notices(Pool pool, BusinessClock clock) {
    this.pool = pool;
    this.clock = clock;
  }

  /** All notices, those that run first and then those that are over, the latest first. */
  public Uni<Page<PublicNoticeView>> page(int page, int size) {
    Tuple window =
        Tuple.tuple().addOffsetDateTime(now()).addInteger(size).addLong((long) page * size);
    return total(COUNT, Tuple.tuple())
        .chain(total -> page(PAGE, window, Notices::notice, total, page, size));
  }

  /** One notice of an offering, also when it is over; of its prices the latest. */
  public Uni<PublicNoticeView> required(long offeringId, PublicNoticeKind kind) {
    return pool.preparedQuery(ONE)
        .execute(Tuple.of(now(), offeringId, kind.name()))
        .map(
            rows -> {
              if (rows.size() == 0) {
                throw RefusedException.of(PublicityRefusal.UNKNOWN);
              }
              return notice(rows.iterator().next());
            });
  }

  /** The families of a notice; {@code receipt} is null for all of them. */
  public Uni<Page<NoticeEntry>> entries(
      long offeringId, @Nullable String receipt, int page, int size) {
    return entries(offeringId, PublicNoticeKind.QUALIFIED, Notices::entry, receipt, page, size);
  }

  /** The units of a notice of prices. */
  public Uni<Page<PriceEntry>> prices(long offeringId, int page, int size) {
    return entries(offeringId, PublicNoticeKind.PRICES, Notices::price, null, page, size);
  }

  /** The places of a notice of results; {@code receipt} is null for all of them. */
  public Uni<Page<ResultEntry>> results(
      long offeringId, @Nullable String receipt, int page, int size) {
    return entries(offeringId, PublicNoticeKind.RESULTS, Notices::result, receipt, page, size);
  }

  private <T> Uni<Page<T>> entries(
      long offeringId,
      PublicNoticeKind kind,
      Function<Row, T> item,
      @Nullable String receipt,
      int page,
      int size) {
    Tuple all = wanted(offeringId, receipt);
    Tuple window = wanted(offeringId, receipt).addInteger(size).addLong((long) page * size);
    return required(offeringId, kind)
        .chain(() -> total(NoticeSql.count(kind), all))
        .chain(total -> page(NoticeSql.entries(kind) + WINDOW, window, item, total, page, size));
  }

  private Tuple wanted(long offeringId, @Nullable String receipt) {
    String typed =
        receipt == null || receipt.isBlank() ? null : receipt.strip().toUpperCase(Locale.ROOT);
    return Tuple.tuple().addLong(offeringId).addOffsetDateTime(now()).addString(typed);
  }

  private Uni<Long> total(String sql, Tuple values) {
    return pool.preparedQuery(sql)
        .execute(values)
        .map(rows -> rows.iterator().next().getLong("total"));
  }

  private <T> Uni<Page<T>> page(
      String sql, Tuple values, Function<Row, T> item, long total, int page, int size) {
    return pool.preparedQuery(sql)
        .execute(values)
        .map(
            rows -> {
              List<T> items = Rows.list(rows, item);
              return new Page<>(items, total, page, size);
            });
  }

  private OffsetDateTime now() {
    return clock.now().atOffset(ZoneOffset.UTC);
  }

  private static PublicNoticeView notice(Row row) {
    return new PublicNoticeView(
        PublicNoticeKind.valueOf(row.getString("kind")),
        row.getLong("id"),
        row.getString("name"),
        row.getString("district"),
        ProjectUse.valueOf(row.getString("use")),
        ObjectionRows.instant(row, "published_at"),
        ObjectionRows.instant(row, "closes_at"),
        row.getBoolean("over"),
        row.getInteger("list_version"),
        row.getLong("entries"));
  }

  private static NoticeEntry entry(Row row) {
    return new NoticeEntry(
        row.getString("receipt"),
        row.getString("name_masked"),
        row.getString("identity_masked"),
        Category.valueOf(row.getString("category")),
        row.getInteger("tier"));
  }

  private static PriceEntry price(Row row) {
    return new PriceEntry(
        row.getString("building"),
        row.getString("entrance"),
        row.getString("room"),
        row.getInteger("storey"),
        row.getString("layout"),
        row.getBigDecimal("built_area"),
        row.getBigDecimal("unit_price"),
        row.getBigDecimal("total_price"));
  }

  private static ResultEntry result(Row row) {
    return new ResultEntry(
        row.getInteger("rank"),
        row.getString("receipt"),
        row.getString("name_masked"),
        row.getString("building"),
        row.getString("entrance"),
        row.getString("room"),
        row.getBigDecimal("total_price"));
  }
}
