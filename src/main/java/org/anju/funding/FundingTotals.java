package org.anju.funding;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import org.anju.platform.database.Rows;
import org.anju.platform.money.Yuan;
import org.anju.platform.security.Actor;
import org.anju.platform.web.Page;

/** The trial balance 试算平衡 over all projects that somebody may look at, and the way down from it. */
@ApplicationScoped
public class FundingTotals {

  private static final String SCOPE = " (p.acquirer = $1 OR p.district = ANY ($2)) ";

  private static final String TOTALS =
      """
      SELECT a.kind, count(*) AS accounts, sum(a.debited) AS debited, sum(a.credited) AS credited
      FROM ledger_account a JOIN housing_project p ON p.id = a.project_id
      WHERE %s AND a.entries > 0
      GROUP BY a.kind
      """
          .formatted(SCOPE);

  private static final String OF_KIND = " WHERE " + SCOPE + " AND a.kind = $3 AND a.entries > 0 ";

  private static final String COUNT =
      "SELECT count(*) AS total FROM ledger_account a JOIN housing_project p ON p.id = a.project_id"
          + OF_KIND;

  private static final String ACCOUNTS =
      Account.SELECT
          + OF_KIND
          + "ORDER BY abs(a.debited - a.credited) DESC, a.id LIMIT $4 OFFSET $5";

  private final Pool pool;

  FundingTotals(Pool pool) {
    this.pool = pool;
  }

  /**
   * The sum of a kind of account over all projects, in yuan.
   *
   * @param accounts how many of them have entries
   */
  public record KindTotal(
      AccountKind kind,
      long accounts,
      BigDecimal debited,
      BigDecimal credited,
      BigDecimal balance) {}

  /**
   * All kinds in the order of the ledger.
   *
   * @param difference debits less credits, which is zero: a voucher that does not balance is not
   *     stored
   */
  public record Totals(
      List<KindTotal> kinds, BigDecimal debited, BigDecimal credited, BigDecimal difference) {}

  public Uni<Totals> totals(Actor actor) {
    return pool.preparedQuery(TOTALS)
        .execute(FundedProjects.scope(actor))
        .map(
            rows ->
                Rows.stream(rows)
                    .map(FundingTotals::kindTotal)
                    .sorted((one, other) -> one.kind().compareTo(other.kind()))
                    .toList())
        .map(FundingTotals::totals);
  }

  /** The accounts behind one of the totals, the largest first. */
  public Uni<Page<Account>> accounts(Actor actor, AccountKind kind, int page, int size) {
    return pool.preparedQuery(COUNT)
        .execute(FundedProjects.scope(actor).addString(kind.name()))
        .map(rows -> rows.iterator().next().getLong("total"))
        .chain(total -> page(actor, kind, total, page, size));
  }

  private Uni<Page<Account>> page(Actor actor, AccountKind kind, long total, int page, int size) {
    Tuple window =
        FundedProjects.scope(actor)
            .addString(kind.name())
            .addInteger(size)
            .addLong((long) page * size);
    return pool.preparedQuery(ACCOUNTS)
        .execute(window)
        .map(rows -> Rows.list(rows, Account::of))
        .map(items -> new Page<>(items, total, page, size));
  }

  private static KindTotal kindTotal(Row row) {
    AccountKind kind = AccountKind.valueOf(row.getString("kind"));
    BigDecimal debited = row.getBigDecimal("debited");
    BigDecimal credited = row.getBigDecimal("credited");
    BigDecimal left = debited.subtract(credited);
    return new KindTotal(
        kind, row.getLong("accounts"), debited, credited, kind.isLeft() ? left : left.negate());
  }

  private static Totals totals(List<KindTotal> kinds) {
    BigDecimal debited = Yuan.sum(kinds.stream().map(KindTotal::debited).toList());
    BigDecimal credited = Yuan.sum(kinds.stream().map(KindTotal::credited).toList());
    return new Totals(kinds, debited, credited, debited.subtract(credited));
  }
}
