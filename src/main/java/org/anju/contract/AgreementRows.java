package org.anju.contract;

import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.time.OffsetDateTime;

/** How an agreement is read from the database. */
final class AgreementRows {

  static final String SELECT =
      """
      SELECT g.selection_id, s.offering_id, a.receipt, a.applicant_masked, s.unit_id,
             u.building, u.entrance, u.room, u.layout, u.built_area,
             l.unit_price, s.total_price, g.state, s.chosen_at, g.sign_by, g.signed_at, g.number
      FROM agreement g
      JOIN selection s ON s.id = g.selection_id
      JOIN application a ON a.id = s.application_id
      JOIN unit u ON u.id = s.unit_id
      JOIN price_list_line l ON l.price_list_id = s.price_list_id AND l.unit_id = s.unit_id
      """;

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
        row.getBigDecimal("unit_price"),
        row.getBigDecimal("total_price"),
        AgreementState.valueOf(row.getString("state")),
        instant(row, "chosen_at"),
        instant(row, "sign_by"),
        signedAt == null ? null : signedAt.toInstant(),
        row.getString("number"));
  }

  private static Instant instant(Row row, String column) {
    return row.getOffsetDateTime(column).toInstant();
  }
}
