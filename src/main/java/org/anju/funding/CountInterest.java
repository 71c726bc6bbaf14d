package org.anju.funding;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.anju.platform.database.Rows;
import org.anju.platform.security.Actor;
import org.jetbrains.annotations.Nullable;

/** Counts what interest of a source is due by a day, from its vouchers that stand. */
@ApplicationScoped
public class CountInterest {

  private static final String SOURCE =
      "SELECT project_id, annual_rate, day_basis FROM funding_source WHERE id = $1";

  /** A voucher that was reversed and its reversal never were. */
  private static final String MOVES =
      """
      SELECT v.kind, v.occurred_on, v.amount FROM voucher v
      WHERE v.source_id = $1 AND v.id IS DISTINCT FROM $2 AND v.kind IN ('DRAWDOWN', 'REPAYMENT', 'INTEREST')
        AND NOT EXISTS (SELECT FROM voucher r WHERE r.reverses = v.id)
      """;

  private final FundedProjects projects;
  private final Pool pool;

  CountInterest(FundedProjects projects, Pool pool) {
    this.projects = projects;
    this.pool = pool;
  }

  /** For whoever may look at the source's project. */
  public Uni<InterestDue> due(Actor actor, long sourceId, LocalDate until) {
    return source(pool, sourceId)
        .call(row -> projects.visibleTo(pool, actor, row.getLong("project_id")))
        .chain(row -> history(pool, sourceId, row, null))
        .map(history -> history.due(until));
  }

  /**
   * What may be seen is the caller's to check, and that nobody posts meanwhile.
   *
   * @param without a voucher that is taken as reversed already; null for none
   */
  Uni<SourceHistory> history(SqlClient client, long sourceId, @Nullable Long without) {
    return source(client, sourceId).chain(row -> history(client, sourceId, row, without));
  }

  private static Uni<Row> source(SqlClient client, long sourceId) {
    return client
        .preparedQuery(SOURCE)
        .execute(Tuple.of(sourceId))
        .map(rows -> FundedProjects.only(rows, FundingRefusal.UNKNOWN));
  }

  private static Uni<SourceHistory> history(
      SqlClient client, long sourceId, Row source, @Nullable Long without) {
    InterestDue.Terms terms =
        new InterestDue.Terms(
            source.getBigDecimal("annual_rate"), DayBasis.valueOf(source.getString("day_basis")));
    return client
        .preparedQuery(MOVES)
        .execute(Tuple.of(sourceId, without))
        .map(rows -> Rows.stream(rows).toList())
        .map(rows -> new SourceHistory(terms, moves(rows), interest(rows)));
  }

  private static List<InterestDue.Move> moves(List<Row> vouchers) {
    return vouchers.stream()
        .filter(row -> kind(row) != VoucherKind.INTEREST)
        .map(row -> new InterestDue.Move(row.getLocalDate("occurred_on"), change(row)))
        .toList();
  }

  private static List<SourceHistory.Payment> interest(List<Row> vouchers) {
    return vouchers.stream()
        .filter(row -> kind(row) == VoucherKind.INTEREST)
        .map(
            row ->
                new SourceHistory.Payment(
                    row.getLocalDate("occurred_on"), row.getBigDecimal("amount")))
        .toList();
  }

  private static BigDecimal change(Row row) {
    BigDecimal amount = row.getBigDecimal("amount");
    return kind(row) == VoucherKind.DRAWDOWN ? amount : amount.negate();
  }

  private static VoucherKind kind(Row row) {
    return VoucherKind.valueOf(row.getString("kind"));
  }
}
