package org.anju.funding;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.anju.platform.database.Rows;
import org.anju.platform.security.Actor;
import org.anju.platform.web.Page;
import org.jetbrains.annotations.Nullable;

/** Lists the entries of an account, the latest first. */
@ApplicationScoped
public class ListEntries {

  private static final String ACCOUNT = Account.SELECT + " WHERE a.id = $1";

  private static final String ENTRIES =
      """
      SELECT v.id, v.number, v.occurred_on, v.kind, v.counterparty, v.reference, v.acquisition_id, l.debit, l.credit,
        EXISTS (SELECT FROM voucher r WHERE r.reverses = v.id) AS undone
      FROM voucher_line l JOIN voucher v ON v.id = l.voucher_id
      WHERE l.account_id = $1
      ORDER BY l.voucher_id DESC
      LIMIT $2 OFFSET $3
      """;

  private final FundedProjects projects;
  private final Pool pool;

  ListEntries(FundedProjects projects, Pool pool) {
    this.projects = projects;
    this.pool = pool;
  }

  /**
   * A line of an account, in yuan: one of {@code debit} and {@code credit} is zero.
   *
   * @param number of the voucher in its project
   * @param acquisitionId what it paid for; null where nothing is acquired
   * @param undone whether a later voucher reverses it
   */
  public record AccountEntry(
      long voucherId,
      int number,
      LocalDate occurredOn,
      VoucherKind kind,
      String counterparty,
      String reference,
      @Nullable Long acquisitionId,
      BigDecimal debit,
      BigDecimal credit,
      boolean undone) {}

  /** An account with a page of its entries. */
  public record AccountEntries(Account account, Page<AccountEntry> entries) {}

  public Uni<AccountEntries> list(Actor actor, long accountId, int page, int size) {
    return account(actor, accountId).chain(account -> entries(account, page, size));
  }

  /** An account of a project that the actor may look at. */
  Uni<Account> account(Actor actor, long accountId) {
    return pool.preparedQuery(ACCOUNT)
        .execute(Tuple.of(accountId))
        .map(rows -> Account.of(FundedProjects.only(rows, FundingRefusal.UNKNOWN)))
        .call(account -> projects.visibleTo(pool, actor, account.projectId()));
  }

  private Uni<AccountEntries> entries(Account account, int page, int size) {
    return pool.preparedQuery(ENTRIES)
        .execute(Tuple.of(account.id(), size, (long) page * size))
        .map(rows -> Rows.list(rows, ListEntries::entry))
        .map(
            items -> new AccountEntries(account, new Page<>(items, account.entries(), page, size)));
  }

  private static AccountEntry entry(Row row) {
    return new AccountEntry(
        row.getLong("id"),
        row.getInteger("number"),
        row.getLocalDate("occurred_on"),
        VoucherKind.valueOf(row.getString("kind")),
        row.getString("counterparty"),
        row.getString("reference"),
        row.getLong("acquisition_id"),
        row.getBigDecimal("debit"),
        row.getBigDecimal("credit"),
        row.getBoolean("undone"));
  }
}
