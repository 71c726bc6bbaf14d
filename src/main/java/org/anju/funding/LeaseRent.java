package org.anju.funding;

import io.vertx.mutiny.sqlclient.Row;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.anju.offering.StoredLeaseTerms;
import org.jetbrains.annotations.Nullable;

/**
 * A lease with what it has asked for and what came, in yuan.
 *
 * @param leaseId its agreement's choice
 * @param number of the lease
 * @param tenant the applicant's name, masked
 * @param rent a month
 * @param due what has fallen due by today
 * @param received what has come
 * @param outstanding what is due and has not come
 * @param toReturn what has come beyond all that the lease asks for until its early end; it is given
 *     back to the family
 * @param nextDueOn the next day on which rent falls due; null after the last one
 */
public record LeaseRent(
    long leaseId,
    long projectId,
    String projectName,
    String number,
    String tenant,
    String home,
    BigDecimal rent,
    LocalDate startsOn,
    LocalDate endsOn,
    BigDecimal due,
    BigDecimal received,
    BigDecimal outstanding,
    BigDecimal toReturn,
    @Nullable LocalDate nextDueOn) {

  /** $1 is today. */
  static final String SELECT =
      """
      SELECT e.selection_id, e.starts_on, coalesce(x.last_day, lease_term_end(e.selection_id)) AS ends_on,
        x.last_day, %s, o.project_id, p.name AS project_name, g.number,
        a.applicant_masked, concat_ws(' ', u.building, u.entrance, u.room) AS home, s.total_price,
        %s,
        asked.due, asked.next_due_on, came.received, greatest(asked.due - came.received, 0.00) AS outstanding,
        greatest(came.received - asked.whole, 0.00) AS to_return
      FROM lease e
      JOIN agreement g ON g.selection_id = e.selection_id AND g.state IN ('SIGNED', 'ENDED')
      LEFT JOIN lease_end x ON x.selection_id = e.selection_id
      JOIN selection s ON s.id = e.selection_id
      JOIN application a ON a.id = s.application_id
      JOIN unit u ON u.id = s.unit_id
      JOIN offering o ON o.id = s.offering_id
      JOIN lease_terms t ON t.offering_id = o.id
      JOIN housing_project p ON p.id = o.project_id
      CROSS JOIN LATERAL (
        SELECT coalesce(sum(i.amount) FILTER (WHERE i.due_on <= $1), 0.00) AS due,
          coalesce(sum(i.amount), 0.00) AS whole, min(i.due_on) FILTER (WHERE i.due_on > $1) AS next_due_on
        FROM rent_schedule(e.selection_id) i) asked
      CROSS JOIN LATERAL (
        SELECT coalesce(sum(v.amount), 0.00) AS received FROM voucher v
        WHERE v.lease_id = e.selection_id AND v.kind = 'PROCEEDS'
          AND NOT EXISTS (SELECT FROM voucher r WHERE r.reverses = v.id)) came
      """
          .formatted(RentAccounts.RENEWED, StoredLeaseTerms.COLUMNS);

  static LeaseRent of(Row row) {
    return new LeaseRent(
        row.getLong("selection_id"),
        row.getLong("project_id"),
        row.getString("project_name"),
        row.getString("number"),
        row.getString("applicant_masked"),
        row.getString("home"),
        row.getBigDecimal("total_price"),
        row.getLocalDate("starts_on"),
        row.getLocalDate("ends_on"),
        row.getBigDecimal("due"),
        row.getBigDecimal("received"),
        row.getBigDecimal("outstanding"),
        row.getBigDecimal("to_return"),
        row.getLocalDate("next_due_on"));
  }
}
