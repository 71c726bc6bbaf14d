package org.anju.contract;

import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.anju.offering.LeaseTerms;
import org.anju.offering.StoredLeaseTerms;
import org.anju.project.ProjectUse;
import org.anju.registry.Registry;
import org.jetbrains.annotations.Nullable;

/** How an agreement is read from the database. */
final class AgreementRows {

  static final String SELECT =
      """
      SELECT g.selection_id, s.offering_id, a.receipt, a.applicant_masked, s.unit_id,
             u.building, u.entrance, u.room, u.layout, u.built_area,
             l.unit_price, s.total_price, g.state, s.chosen_at, g.sign_by, g.signed_at, g.number,
             f.version AS financing_version, f.own_money, f.provident_loan, f.provident_lender, f.bank_loan,
             f.bank_lender, f.recorded_at AS financed_at,
             g.rechecked_at, c.opened_at, o.use, e.starts_on, lease_term_end(e.selection_id) AS ends_on,
             (SELECT count(*) FROM lease_renewal r WHERE r.selection_id = e.selection_id) AS renewals,
             x.last_day, x.reason AS end_reason, x.note AS end_note, x.recorded_name AS end_name,
             x.recorded_at AS end_at,
             %s,
             (SELECT array_agg(DISTINCT r.registry) FROM evidence_request r
              WHERE g.state = 'TO_SIGN' AND g.rechecked_at IS NULL
                AND r.application_id = s.application_id AND r.selection_id = s.id
                AND r.state = 'WAITING') AS silent
      FROM agreement g
      LEFT JOIN recheck_case c ON c.selection_id = g.selection_id
      JOIN selection s ON s.id = g.selection_id
      JOIN application a ON a.id = s.application_id
      JOIN offering o ON o.id = s.offering_id
      JOIN unit u ON u.id = s.unit_id
      JOIN price_list_line l ON l.price_list_id = s.price_list_id AND l.unit_id = s.unit_id
      LEFT JOIN lease_terms t ON t.offering_id = o.id
      LEFT JOIN lease e ON e.selection_id = g.selection_id
      LEFT JOIN lease_end x ON x.selection_id = g.selection_id
      LEFT JOIN LATERAL (
        SELECT * FROM agreement_financing n WHERE n.selection_id = g.selection_id
        ORDER BY n.version DESC LIMIT 1) f ON true
      """
          .formatted(StoredLeaseTerms.COLUMNS);

  private AgreementRows() {}

  static Agreement agreement(Row row) {
    OffsetDateTime signedAt = row.getOffsetDateTime("signed_at");
    return new Agreement(
        row.getLong("selection_id"),
        row.getLong("offering_id"),
        row.getString("receipt"),
        row.getString("applicant_masked"),
        row.getLong("unit_id"),
        row.getString("building"),
        row.getString("entrance"),
        row.getString("room"),
        row.getString("layout"),
        row.getBigDecimal("built_area"),
        ProjectUse.valueOf(row.getString("use")),
        row.getBigDecimal("unit_price"),
        row.getBigDecimal("total_price"),
        AgreementState.valueOf(row.getString("state")),
        instant(row, "chosen_at"),
        instant(row, "sign_by"),
        signedAt == null ? null : signedAt.toInstant(),
        row.getString("number"),
        lease(row),
        financing(row),
        recheck(row));
  }

  private static @Nullable Lease lease(Row row) {
    LeaseTerms terms = StoredLeaseTerms.of(row);
    return terms == null
        ? null
        : Lease.of(
            terms,
            row.getBigDecimal("total_price"),
            row.getLocalDate("starts_on"),
            row.getLocalDate("ends_on"),
            row.getInteger("renewals"),
            end(row));
  }

  private static @Nullable EarlyEnd end(Row row) {
    LocalDate lastDay = row.getLocalDate("last_day");
    return lastDay == null
        ? null
        : new EarlyEnd(
            lastDay,
            LeaseEndReason.valueOf(row.getString("end_reason")),
            row.getString("end_note"),
            row.getString("end_name"),
            instant(row, "end_at"));
  }

  private static @Nullable RecordedFinancing financing(Row row) {
    Integer version = row.getInteger("financing_version");
    return version == null
        ? null
        : new RecordedFinancing(version, financingOf(row), instant(row, "financed_at"));
  }

  static Financing financingOf(Row row) {
    return new Financing(
        row.getBigDecimal("own_money"),
        row.getBigDecimal("provident_loan"),
        row.getString("provident_lender"),
        row.getBigDecimal("bank_loan"),
        row.getString("bank_lender"));
  }

  private static @Nullable AgreementRecheck recheck(Row row) {
    boolean toSign = AgreementState.TO_SIGN.name().equals(row.getString("state"));
    if (!toSign || row.getOffsetDateTime("rechecked_at") != null) {
      return null;
    }
    boolean open = row.getOffsetDateTime("opened_at") != null;
    String[] silent = row.getArrayOfStrings("silent");
    return new AgreementRecheck(
        open ? AgreementRecheck.State.OPEN : AgreementRecheck.State.WAITING,
        silent == null ? List.of() : Stream.of(silent).map(Registry::valueOf).toList());
  }

  private static Instant instant(Row row, String column) {
    return row.getOffsetDateTime(column).toInstant();
  }
}
