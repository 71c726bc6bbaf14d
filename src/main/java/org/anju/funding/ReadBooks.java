package org.anju.funding;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import org.anju.funding.Books.Acquired;
import org.anju.funding.Books.AcquisitionState;
import org.anju.funding.Books.Payee;
import org.anju.funding.Books.Reversed;
import org.anju.funding.Books.Sales;
import org.anju.funding.Books.Source;
import org.anju.policy.Policies;
import org.anju.project.ProjectUse;
import org.anju.project.SupplyWay;
import org.jetbrains.annotations.Nullable;

/** Reads a posting with all that the rules ask about. */
@ApplicationScoped
class ReadBooks {

  /** Its price does not change before the transaction ends. */
  private static final String HOLD_ACQUISITION =
      """
      SELECT FROM acquisition a JOIN posting t ON t.acquisition_id = a.id WHERE t.id = $1 FOR SHARE OF a
      """;

  private static final String READ =
      """
      SELECT t.*, p.acquirer, p.use, p.way,
        s.project_id AS source_project, s.kind AS source_kind, s.use AS source_use,
        s.acquisition_id AS source_acquisition, s.state = 'CONFIRMED' AS source_confirmed,
        s.signed_on AS source_signed_on,
        s.principal, s.drawn, s.repaid,
        coalesce(b.debited - b.credited, 0.00) AS bank_balance,
        a.project_id AS acquisition_project, q.use AS acquisition_use, a.state AS acquisition_state, a.contract_on, a.price,
        a.policy_version, d.credit_code, d.name AS developer,
        paid_from_account(t.acquisition_id, CASE WHEN t.own_account THEN NULL ELSE t.source_id END) AS paid_here,
        coalesce(f.paid, 0.00) AS paid, coalesce(f.claimed, 0.00) AS claimed,
        coalesce(f.received, 0.00) AS received,
        CASE WHEN p.use = 'SALE' THEN (
          SELECT coalesce(sum(c.total_price), 0.00)
          FROM offering o JOIN selection c ON c.offering_id = o.id AND c.live
          JOIN agreement g ON g.selection_id = c.id AND g.state = 'SIGNED'
          WHERE o.project_id = p.id) END AS contracted,
        coalesce(i.credited - i.debited, 0.00) AS sale_proceeds,
        y.project_id AS payee_project, y.state = 'CONFIRMED' AS payee_confirmed, y.contract_sum,
        y.signed_on AS payee_signed_on,
        y.paid AS payee_paid,
        r.kind AS reversed_kind,
        EXISTS (SELECT FROM voucher u WHERE u.reverses = t.reverses) AS undone
      FROM posting t
      JOIN housing_project p ON p.id = t.project_id
      LEFT JOIN funding_source s ON s.id = t.source_id
      LEFT JOIN ledger_account b ON b.project_id = t.project_id AND b.kind = 'RESTRICTED_BANK'
        AND b.source_id IS NOT DISTINCT FROM CASE WHEN t.own_account THEN NULL ELSE t.source_id END
      LEFT JOIN ledger_account i ON i.project_id = t.project_id AND i.kind = 'SALE_PROCEEDS'
      LEFT JOIN acquisition a ON a.id = t.acquisition_id
      LEFT JOIN housing_project q ON q.id = a.project_id
      LEFT JOIN developer d ON d.id = a.developer_id
      LEFT JOIN acquisition_funding f ON f.acquisition_id = a.id
      LEFT JOIN building_payee y ON y.id = t.payee_id
      LEFT JOIN voucher r ON r.id = t.reverses
      WHERE t.id = $1
      """;

  private final CountInterest interest;
  private final RentAccounts rents;
  private final Policies policies;

  ReadBooks(CountInterest interest, RentAccounts rents, Policies policies) {
    this.interest = interest;
    this.rents = rents;
    this.policies = policies;
  }

  /** A posting with its books, and where it stands. */
  record Opened(
      Posting posting, Books books, String acquirer, PostingState state, String enteredBy) {

    /** What is recorded; for a reversal what it undoes. */
    VoucherKind done() {
      return books.reversed() == null ? posting.kind() : books.reversed().kind();
    }
  }

  /** Refused when there is no such posting. */
  Uni<Opened> of(SqlConnection connection, long postingId) {
    return connection
        .preparedQuery(HOLD_ACQUISITION)
        .execute(Tuple.of(postingId))
        .chain(() -> connection.preparedQuery(READ).execute(Tuple.of(postingId)))
        .map(rows -> FundedProjects.only(rows, FundingRefusal.UNKNOWN))
        .chain(
            row ->
                Uni.combine()
                    .all()
                    .unis(history(connection, row), rent(connection, row))
                    .usingConcurrencyOf(1)
                    .with((history, rent) -> opened(row, history, rent)));
  }

  private Uni<@Nullable SourceHistory> history(SqlConnection connection, Row row) {
    boolean concernsInterest =
        VoucherKind.INTEREST.name().equals(row.getString("kind"))
            || VoucherKind.REPAYMENT.name().equals(row.getString("kind"))
            || VoucherKind.DRAWDOWN.name().equals(row.getString("reversed_kind"));
    return concernsInterest && row.getLong("source_project") != null
        ? interest.history(connection, row.getLong("source_id"), row.getLong("reverses"))
        : Uni.createFrom().nullItem();
  }

  private Uni<Books.@Nullable Rent> rent(SqlConnection connection, Row row) {
    Long lease = row.getLong("lease_id");
    return lease == null ? Uni.createFrom().nullItem() : rents.of(connection, lease);
  }

  private Opened opened(Row row, @Nullable SourceHistory history, Books.@Nullable Rent rent) {
    return new Opened(
        posting(row),
        new Books(
            row.getLong("project_id"),
            ProjectUse.valueOf(row.getString("use")),
            SupplyWay.valueOf(row.getString("way")),
            row.getBigDecimal("bank_balance"),
            sales(row),
            source(row),
            acquired(row),
            payee(row),
            rent,
            history,
            reversed(row)),
        row.getString("acquirer"),
        PostingState.valueOf(row.getString("state")),
        row.getString("entered_by"));
  }

  private static Posting posting(Row row) {
    return new Posting(
        row.getLong("project_id"),
        VoucherKind.valueOf(row.getString("kind")),
        row.getBigDecimal("amount"),
        row.getLong("source_id"),
        row.getBoolean("own_account"),
        row.getLong("acquisition_id"),
        row.getLong("payee_id"),
        row.getLong("lease_id"),
        row.getLong("reverses"),
        row.getString("counterparty"),
        row.getString("counterparty_code"),
        row.getString("reference"),
        row.getLocalDate("occurred_on"),
        row.getString("note"));
  }

  private static @Nullable Sales sales(Row row) {
    BigDecimal contracted = row.getBigDecimal("contracted");
    return contracted == null ? null : new Sales(contracted, row.getBigDecimal("sale_proceeds"));
  }

  private static @Nullable Source source(Row row) {
    return row.getLong("source_project") == null
        ? null
        : new Source(
            row.getLong("source_project"),
            SourceKind.valueOf(row.getString("source_kind")),
            ProjectUse.valueOf(row.getString("source_use")),
            row.getLong("source_acquisition"),
            row.getBoolean("source_confirmed"),
            row.getLocalDate("source_signed_on"),
            row.getBigDecimal("principal"),
            row.getBigDecimal("drawn"),
            row.getBigDecimal("repaid"));
  }

  private @Nullable Acquired acquired(Row row) {
    return row.getLong("acquisition_project") == null
        ? null
        : new Acquired(
            row.getLong("acquisition_id"),
            row.getLong("acquisition_project"),
            ProjectUse.valueOf(row.getString("acquisition_use")),
            AcquisitionState.of(row.getString("acquisition_state")),
            row.getLocalDate("contract_on"),
            row.getBigDecimal("price"),
            subsidyPercent(row.getString("policy_version")),
            row.getString("credit_code"),
            row.getString("developer"),
            row.getBigDecimal("paid"),
            row.getBigDecimal("paid_here"),
            row.getBigDecimal("claimed"),
            row.getBigDecimal("received"));
  }

  private static @Nullable Payee payee(Row row) {
    return row.getLong("payee_project") == null
        ? null
        : new Payee(
            row.getLong("payee_project"),
            row.getBoolean("payee_confirmed"),
            row.getLocalDate("payee_signed_on"),
            row.getBigDecimal("contract_sum"),
            row.getBigDecimal("payee_paid"));
  }

  /** By the policy under which the acquisition was proposed. */
  BigDecimal subsidyPercent(String policyVersion) {
    return policies.version(policyVersion).subsidyPercent();
  }

  private static @Nullable Reversed reversed(Row row) {
    String kind = row.getString("reversed_kind");
    return kind == null ? null : new Reversed(VoucherKind.valueOf(kind), row.getBoolean("undone"));
  }
}
