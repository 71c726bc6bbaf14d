package org.anju.funding;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.anju.platform.database.Rows;
import org.anju.platform.security.Actor;
import org.anju.platform.web.Page;
import org.jetbrains.annotations.Nullable;

/** Lists an account's bank statements, and where a statement and the books differ. */
@ApplicationScoped
public class ListStatements {

  private static final String STATEMENTS =
      """
      SELECT s.*, (SELECT count(*) FROM bank_statement_line l WHERE l.statement_id = s.id AND l.voucher_id IS NOT NULL)
        AS matched, count(*) OVER () AS total
      FROM bank_statement s WHERE s.account_id = $1
      ORDER BY s.last_day DESC, s.id DESC LIMIT $2 OFFSET $3
      """;

  /**
   * A line and an entry with the same reference and different amounts are one difference. A voucher
   * and its reversal cancel each other and need no line of the bank.
   */
  private static final String DIFFERENCES =
      """
      WITH bank AS (
        SELECT booked_on, amount, counterparty, nullif(reference, '') AS reference
        FROM bank_statement_line WHERE statement_id = $1 AND voucher_id IS NULL
      ), books AS (
        SELECT v.id, v.number, v.occurred_on, v.counterparty, v.reference, l.debit - l.credit AS amount
        FROM bank_statement s
        JOIN voucher_line l ON l.account_id = s.account_id
        JOIN voucher v ON v.id = l.voucher_id AND v.occurred_on BETWEEN s.first_day AND s.last_day
        WHERE s.id = $1 AND v.kind <> 'REVERSAL'
          AND NOT EXISTS (SELECT FROM voucher r WHERE r.reverses = v.id)
          AND NOT EXISTS (SELECT FROM bank_statement_line b WHERE b.voucher_id = v.id)
      )
      SELECT coalesce(bank.booked_on, books.occurred_on) AS day, bank.amount AS bank_amount,
        books.amount AS book_amount, coalesce(bank.counterparty, books.counterparty) AS counterparty,
        coalesce(bank.reference, books.reference, '') AS reference, books.id, books.number,
        count(*) OVER () AS total
      FROM bank FULL JOIN books ON books.reference = bank.reference
      ORDER BY day, reference, books.id LIMIT $2 OFFSET $3
      """;

  private final ListEntries accounts;
  private final Pool pool;

  ListStatements(ListEntries accounts, Pool pool) {
    this.accounts = accounts;
    this.pool = pool;
  }

  /**
   * A statement that was imported.
   *
   * @param lines how many lines it has
   * @param matched how many of them are vouchers
   */
  public record BankStatement(
      long id,
      String fileName,
      LocalDate firstDay,
      LocalDate lastDay,
      int lines,
      long matched,
      Instant importedAt) {}

  /**
   * Where bank and books do not say the same, in yuan; above zero came in, below zero went out.
   *
   * @param bankAmount null when the bank has no such line
   * @param bookAmount null when the books have no such voucher
   * @param voucherId null when the books have no such voucher, as is {@code number}
   */
  public record StatementDifference(
      LocalDate day,
      @Nullable BigDecimal bankAmount,
      @Nullable BigDecimal bookAmount,
      String counterparty,
      String reference,
      @Nullable Long voucherId,
      @Nullable Integer number) {}

  public Uni<Page<BankStatement>> list(Actor actor, long accountId, int page, int size) {
    return accounts
        .account(actor, accountId)
        .chain(() -> rows(STATEMENTS, accountId, page, size))
        .map(rows -> page(rows, page, size, ListStatements::statement));
  }

  /** Of a statement of that account; of another one, none. */
  public Uni<Page<StatementDifference>> differences(
      Actor actor, long accountId, long statementId, int page, int size) {
    return accounts
        .account(actor, accountId)
        .chain(() -> requireOf(accountId, statementId))
        .chain(() -> rows(DIFFERENCES, statementId, page, size))
        .map(rows -> page(rows, page, size, ListStatements::difference));
  }

  private Uni<Void> requireOf(long accountId, long statementId) {
    return pool.preparedQuery("SELECT FROM bank_statement WHERE id = $1 AND account_id = $2")
        .execute(Tuple.of(statementId, accountId))
        .invoke(rows -> FundedProjects.only(rows, FundingRefusal.UNKNOWN))
        .replaceWithVoid();
  }

  private Uni<RowSet<Row>> rows(String sql, long id, int page, int size) {
    return pool.preparedQuery(sql).execute(Tuple.of(id, size, (long) page * size));
  }

  private static <T> Page<T> page(RowSet<Row> rows, int page, int size, Function<Row, T> mapping) {
    List<T> items = Rows.list(rows, mapping);
    long total = rows.size() == 0 ? 0 : rows.iterator().next().getLong("total");
    return new Page<>(items, total, page, size);
  }

  private static BankStatement statement(Row row) {
    return new BankStatement(
        row.getLong("id"),
        row.getString("file_name"),
        row.getLocalDate("first_day"),
        row.getLocalDate("last_day"),
        row.getInteger("lines"),
        row.getLong("matched"),
        row.getOffsetDateTime("imported_at").toInstant());
  }

  private static StatementDifference difference(Row row) {
    return new StatementDifference(
        row.getLocalDate("day"),
        row.getBigDecimal("bank_amount"),
        row.getBigDecimal("book_amount"),
        row.getString("counterparty"),
        row.getString("reference"),
        row.getLong("id"),
        row.getInteger("number"));
  }
}
