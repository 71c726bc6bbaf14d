package org.anju.funding;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anju.platform.database.Rows;
import org.anju.platform.security.Actor;
import org.jetbrains.annotations.Nullable;

/**
 * Shows one voucher with its lines, its people, and the acquisition or the builder that it paid.
 */
@ApplicationScoped
public class ShowVoucher {

  private static final String VOUCHER =
      """
      SELECT v.*, p.name AS project, t.entered_name, t.decided_name,
        (SELECT r.id FROM voucher r WHERE r.reverses = v.id) AS reversed_by
      FROM voucher v
      JOIN housing_project p ON p.id = v.project_id
      JOIN posting t ON t.id = v.posting_id
      WHERE v.id = $1
      """;

  private static final String LINES =
      """
      SELECT l.debit, l.credit, a.id, a.kind, s.lender
      FROM voucher_line l
      JOIN ledger_account a ON a.id = l.account_id
      LEFT JOIN funding_source s ON s.id = a.source_id
      WHERE l.voucher_id = $1 ORDER BY l.line
      """;

  private final FundedProjects projects;
  private final PaidForAcquisitions acquisitions;
  private final BuildingPayees payees;
  private final Pool pool;

  ShowVoucher(
      FundedProjects projects, PaidForAcquisitions acquisitions, BuildingPayees payees, Pool pool) {
    this.projects = projects;
    this.acquisitions = acquisitions;
    this.payees = payees;
    this.pool = pool;
  }

  /**
   * One side of a voucher, in yuan.
   *
   * @param lender of the account's source; null for the project's own account
   */
  public record VoucherSide(
      long accountId,
      AccountKind kind,
      @Nullable String lender,
      BigDecimal debit,
      BigDecimal credit) {}

  /**
   * A voucher.
   *
   * @param number in its project, without gaps
   * @param reverses the voucher that it undoes; null for all but reversals
   * @param reversedBy the voucher that undoes it; null as long as it stands
   * @param acquisition what it paid for; null where nothing is acquired
   * @param payee who was paid for land or building; null for everything else
   */
  public record VoucherView(
      long id,
      long projectId,
      String projectName,
      int number,
      VoucherKind kind,
      BigDecimal amount,
      String counterparty,
      @Nullable String counterpartyCode,
      String reference,
      LocalDate occurredOn,
      String note,
      String postedBy,
      Instant postedAt,
      String approvedBy,
      Instant approvedAt,
      @Nullable Long reverses,
      @Nullable Long reversedBy,
      @Nullable AcquisitionFunds acquisition,
      @Nullable BuildingPayee payee,
      List<VoucherSide> sides) {}

  public Uni<VoucherView> show(Actor actor, long voucherId) {
    return pool.preparedQuery(VOUCHER)
        .execute(Tuple.of(voucherId))
        .map(rows -> FundedProjects.only(rows, FundingRefusal.UNKNOWN))
        .call(row -> projects.visibleTo(pool, actor, row.getLong("project_id")))
        .chain(
            row ->
                sides(voucherId)
                    .chain(
                        sides ->
                            Uni.combine()
                                .all()
                                .unis(acquisition(row), payee(row))
                                .with((acquired, payee) -> view(row, sides, acquired, payee))));
  }

  private Uni<List<VoucherSide>> sides(long voucherId) {
    return pool.preparedQuery(LINES)
        .execute(Tuple.of(voucherId))
        .map(rows -> Rows.list(rows, ShowVoucher::side));
  }

  private Uni<@Nullable AcquisitionFunds> acquisition(Row row) {
    Long id = row.getLong("acquisition_id");
    return id == null ? Uni.createFrom().nullItem() : acquisitions.of(id);
  }

  private Uni<@Nullable BuildingPayee> payee(Row row) {
    Long id = row.getLong("payee_id");
    return id == null ? Uni.createFrom().nullItem() : payees.of(id);
  }

  private static VoucherSide side(Row row) {
    return new VoucherSide(
        row.getLong("id"),
        AccountKind.valueOf(row.getString("kind")),
        row.getString("lender"),
        row.getBigDecimal("debit"),
        row.getBigDecimal("credit"));
  }

  private static VoucherView view(
      Row row,
      List<VoucherSide> sides,
      @Nullable AcquisitionFunds acquisition,
      @Nullable BuildingPayee payee) {
    return new VoucherView(
        row.getLong("id"),
        row.getLong("project_id"),
        row.getString("project"),
        row.getInteger("number"),
        VoucherKind.valueOf(row.getString("kind")),
        row.getBigDecimal("amount"),
        row.getString("counterparty"),
        row.getString("counterparty_code"),
        row.getString("reference"),
        row.getLocalDate("occurred_on"),
        row.getString("note"),
        row.getString("entered_name"),
        row.getOffsetDateTime("posted_at").toInstant(),
        row.getString("decided_name"),
        row.getOffsetDateTime("approved_at").toInstant(),
        row.getLong("reverses"),
        row.getLong("reversed_by"),
        acquisition,
        payee,
        sides);
  }
}
