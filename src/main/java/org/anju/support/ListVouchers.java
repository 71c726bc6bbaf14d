package org.anju.support;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.anju.funding.SourceKind;
import org.anju.platform.database.Rows;
import org.anju.platform.security.Actor;
import org.anju.platform.web.Page;

/**
 * Lists the vouchers that can be the receipt of a granted claim: such money, standing, not counted.
 */
@ApplicationScoped
public class ListVouchers {

  private static final String KIND =
      """
      SELECT i.kind FROM support_item i JOIN housing_project p ON p.id = i.project_id
      WHERE %s AND i.id = $3
      """
          .formatted(SupportScope.CONDITION);

  /** $1 claim, $2 kinds of source. */
  private static final String FITTING =
      """
      FROM support_item i
      JOIN voucher v ON v.project_id = i.project_id AND v.kind = 'DRAWDOWN'
      JOIN funding_source s ON s.id = v.source_id AND s.kind = ANY ($2)
      WHERE i.id = $1
        AND NOT EXISTS (SELECT FROM voucher r WHERE r.reverses = v.id)
        AND NOT EXISTS (SELECT FROM support_receipt c WHERE c.voucher_id = v.id)
      """;

  private static final String COUNT = "SELECT count(*) AS total " + FITTING;

  private static final String PAGE =
      "SELECT v.id, v.number, v.amount, v.occurred_on, v.reference, s.lender "
          + FITTING
          + "ORDER BY v.id DESC LIMIT $3 OFFSET $4";

  private final Pool pool;

  ListVouchers(Pool pool) {
    this.pool = pool;
  }

  /**
   * A voucher by which money came.
   *
   * @param number in its project
   * @param amount in yuan
   * @param lender who gave it
   */
  public record FittingVoucher(
      long id,
      int number,
      BigDecimal amount,
      LocalDate occurredOn,
      String reference,
      String lender) {}

  /** The latest first; none for tax relief. */
  public Uni<Page<FittingVoucher>> of(Actor acquirer, long itemId, int page, int size) {
    return pool.preparedQuery(KIND)
        .execute(SupportScope.of(acquirer).addLong(itemId))
        .map(SupportScope::required)
        .map(row -> sources(SupportKind.valueOf(row.getString("kind"))))
        .chain(sources -> page(itemId, sources, page, size));
  }

  private Uni<Page<FittingVoucher>> page(long itemId, String[] sources, int page, int size) {
    return pool.preparedQuery(COUNT)
        .execute(values(itemId, sources))
        .map(rows -> rows.iterator().next().getLong("total"))
        .chain(
            total ->
                pool.preparedQuery(PAGE)
                    .execute(values(itemId, sources).addInteger(size).addLong((long) page * size))
                    .map(rows -> Rows.list(rows, ListVouchers::voucher))
                    .map(items -> new Page<>(items, total, page, size)));
  }

  private static String[] sources(SupportKind kind) {
    return kind.sources().stream().map(SourceKind::name).toArray(String[]::new);
  }

  private static Tuple values(long itemId, String[] sources) {
    return Tuple.tuple().addLong(itemId).addArrayOfString(sources);
  }

  private static FittingVoucher voucher(Row row) {
    return new FittingVoucher(
        row.getLong("id"),
        row.getInteger("number"),
        row.getBigDecimal("amount"),
        row.getLocalDate("occurred_on"),
        row.getString("reference"),
        row.getString("lender"));
  }
}
