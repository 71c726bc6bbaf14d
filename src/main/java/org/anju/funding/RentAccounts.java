package org.anju.funding;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.anju.offering.LeaseTerms;
import org.anju.offering.StoredLeaseTerms;
import org.anju.platform.database.Rows;
import org.anju.platform.time.BusinessClock;

/** Reads what a lease asks for and what came; what may be seen is the caller's to check. */
@ApplicationScoped
class RentAccounts {

  /** The first days of the further terms of the lease {@code e}. */
  static final String RENEWED =
      """
      (SELECT array_agg(r.starts_on ORDER BY r.number) FROM lease_renewal r WHERE r.selection_id = e.selection_id)
        AS renewed_on\
      """;

  private static final String LEASE =
      """
      SELECT o.project_id, g.signed_at, s.total_price, e.starts_on, x.last_day, %s, %s
      FROM lease e
      JOIN agreement g ON g.selection_id = e.selection_id
      LEFT JOIN lease_end x ON x.selection_id = e.selection_id
      JOIN selection s ON s.id = e.selection_id
      JOIN offering o ON o.id = s.offering_id
      JOIN lease_terms t ON t.offering_id = o.id
      WHERE e.selection_id = $1
      """
          .formatted(RENEWED, StoredLeaseTerms.COLUMNS);

  /** A voucher that was reversed and its reversal never were. */
  private static final String RECEIPTS =
      """
      SELECT v.id, v.occurred_on, v.amount, v.reference FROM voucher v
      WHERE v.lease_id = $1 AND v.kind = 'PROCEEDS' AND NOT EXISTS (SELECT FROM voucher r WHERE r.reverses = v.id)
      ORDER BY v.occurred_on, v.id
      """;

  private final BusinessClock clock;

  RentAccounts(BusinessClock clock) {
    this.clock = clock;
  }

  /** Refused when there is no such lease. */
  Uni<Books.Rent> of(SqlClient client, long leaseId) {
    return client
        .preparedQuery(LEASE)
        .execute(Tuple.of(leaseId))
        .map(rows -> FundedProjects.only(rows, FundingRefusal.UNKNOWN))
        .chain(lease -> receipts(client, leaseId).map(receipts -> rent(lease, receipts)));
  }

  Uni<RowSet<Row>> receipts(SqlClient client, long leaseId) {
    return client.preparedQuery(RECEIPTS).execute(Tuple.of(leaseId));
  }

  private Books.Rent rent(Row lease, RowSet<Row> receipts) {
    return new Books.Rent(
        lease.getLong("project_id"),
        lease.getOffsetDateTime("signed_at").atZoneSameInstant(clock.zone()).toLocalDate(),
        new RentAccount(schedule(lease), came(receipts)));
  }

  /**
   * Of a row with the terms, {@code total_price}, {@code starts_on}, {@link #RENEWED} and {@code
   * last_day}.
   */
  static RentSchedule schedule(Row row) {
    LeaseTerms terms = StoredLeaseTerms.of(row);
    BigDecimal rent = row.getBigDecimal("total_price");
    RentSchedule whole = RentSchedule.of(terms, rent, row.getLocalDate("starts_on"));
    LocalDate[] renewedOn = row.getArrayOfLocalDates("renewed_on");
    if (renewedOn != null) {
      for (LocalDate firstDay : renewedOn) {
        whole = whole.renewed(terms, rent, firstDay);
      }
    }
    LocalDate lastDay = row.getLocalDate("last_day");
    return lastDay == null ? whole : whole.until(lastDay);
  }

  private static List<RentAccount.Receipt> came(RowSet<Row> receipts) {
    return Rows.list(
        receipts,
        row ->
            new RentAccount.Receipt(row.getLocalDate("occurred_on"), row.getBigDecimal("amount")));
  }
}
