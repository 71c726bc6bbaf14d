package org.anju.funding;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.anju.funding.sheet.BankLine;
import org.anju.funding.sheet.StatementMatching;
import org.anju.funding.sheet.StatementMatching.Movement;
import org.anju.platform.database.Rows;

/** The stored bank statements, and which voucher each line is. */
@ApplicationScoped
class BankStatements {

  private static final String INSERT =
      """
      INSERT INTO bank_statement (account_id, file_name, file_digest, first_day, last_day, lines, imported_by,
        imported_at)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8) RETURNING id
      """;

  private static final String INSERT_LINE =
      """
      INSERT INTO bank_statement_line (statement_id, row, booked_on, amount, counterparty, reference)
      VALUES ($1, $2, $3, $4, $5, $6)
      """;

  private static final String STATEMENT =
      """
      SELECT account_id, first_day, last_day FROM bank_statement WHERE id = $1 AND account_id = $2 FOR UPDATE
      """;

  private static final String OPEN_LINES =
      """
      SELECT id, booked_on AS day, amount, reference FROM bank_statement_line
      WHERE statement_id = $1 AND voucher_id IS NULL ORDER BY booked_on, row
      """;

  private static final String OPEN_ENTRIES =
      """
      SELECT v.id, v.occurred_on AS day, l.debit - l.credit AS amount, v.reference
      FROM voucher_line l JOIN voucher v ON v.id = l.voucher_id
      WHERE l.account_id = $1 AND v.occurred_on BETWEEN $2 AND $3
        AND NOT EXISTS (SELECT FROM bank_statement_line b WHERE b.voucher_id = v.id)
      ORDER BY v.occurred_on, v.id
      """;

  private static final String MATCH =
      "UPDATE bank_statement_line SET voucher_id = $2 WHERE id = $1";

  /** What is known of a file before its lines are stored. */
  record Source(long accountId, String fileName, String digest, String importedBy) {}

  /** Stores a statement with its lines, of which there is one at least; answers its id. */
  Uni<Long> add(SqlConnection connection, Source source, List<BankLine> lines, OffsetDateTime now) {
    List<LocalDate> days = lines.stream().map(BankLine::day).sorted().toList();
    Tuple statement =
        Tuple.tuple()
            .addLong(source.accountId())
            .addString(source.fileName())
            .addString(source.digest())
            .addLocalDate(days.get(0))
            .addLocalDate(days.get(days.size() - 1))
            .addInteger(lines.size())
            .addString(source.importedBy())
            .addOffsetDateTime(now);
    return connection
        .preparedQuery(INSERT)
        .execute(statement)
        .map(rows -> rows.iterator().next().getLong("id"))
        .call(
            id ->
                connection
                    .preparedQuery(INSERT_LINE)
                    .executeBatch(lines.stream().map(line -> values(id, line)).toList()));
  }

  /** Looks for the vouchers of lines that have none yet; answers how many were found. */
  Uni<Integer> match(SqlConnection connection, long accountId, long statementId) {
    return connection
        .preparedQuery(STATEMENT)
        .execute(Tuple.of(statementId, accountId))
        .map(rows -> FundedProjects.only(rows, FundingRefusal.UNKNOWN))
        .chain(
            statement ->
                movements(connection, OPEN_LINES, Tuple.of(statementId))
                    .chain(
                        lines ->
                            entries(connection, statement)
                                .map(entries -> StatementMatching.match(lines, entries))))
        .chain(found -> store(connection, found));
  }

  private static Uni<List<Movement>> entries(SqlConnection connection, Row statement) {
    Tuple window =
        Tuple.of(
            statement.getLong("account_id"),
            statement.getLocalDate("first_day").minusDays(StatementMatching.MOST_DAYS),
            statement.getLocalDate("last_day").plusDays(StatementMatching.MOST_DAYS));
    return movements(connection, OPEN_ENTRIES, window);
  }

  private static Uni<Integer> store(SqlConnection connection, Map<Long, Long> found) {
    List<Tuple> pairs =
        found.entrySet().stream().map(pair -> Tuple.of(pair.getKey(), pair.getValue())).toList();
    return pairs.isEmpty()
        ? Uni.createFrom().item(0)
        : connection.preparedQuery(MATCH).executeBatch(pairs).map(done -> pairs.size());
  }

  private static Uni<List<Movement>> movements(SqlConnection connection, String sql, Tuple values) {
    return connection.preparedQuery(sql).execute(values).map(BankStatements::movements);
  }

  private static List<Movement> movements(RowSet<Row> rows) {
    return Rows.list(
        rows,
        row ->
            new Movement(
                row.getLong("id"),
                row.getLocalDate("day"),
                row.getBigDecimal("amount"),
                row.getString("reference")));
  }

  private static Tuple values(long statementId, BankLine line) {
    return Tuple.of(
        statementId, line.row(), line.day(), line.amount(), line.counterparty(), line.reference());
  }
}
