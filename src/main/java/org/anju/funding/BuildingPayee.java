package org.anju.funding;

import io.vertx.mutiny.sqlclient.Row;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jetbrains.annotations.Nullable;

/**
 * Who is paid for land or building, and how far, in yuan.
 *
 * @param paid its payments less their reversals
 * @param left what may still be paid
 * @param decidedBy the officer who confirmed it; null before, as is {@code decidedAt}
 */
public record BuildingPayee(
    long id,
    long projectId,
    String projectName,
    PayeeRole role,
    PayeeState state,
    String name,
    String creditCode,
    String contractNumber,
    LocalDate signedOn,
    BigDecimal contractSum,
    BigDecimal paid,
    BigDecimal left,
    String enteredBy,
    @Nullable String decidedBy,
    @Nullable Instant decidedAt) {

  static final String SELECT =
      """
      SELECT y.*, p.name AS project FROM building_payee y JOIN housing_project p ON p.id = y.project_id
      """;

  static BuildingPayee of(Row row) {
    OffsetDateTime decided = row.getOffsetDateTime("decided_at");
    return new BuildingPayee(
        row.getLong("id"),
        row.getLong("project_id"),
        row.getString("project"),
        PayeeRole.valueOf(row.getString("role")),
        PayeeState.valueOf(row.getString("state")),
        row.getString("name"),
        row.getString("credit_code"),
        row.getString("contract_number"),
        row.getLocalDate("signed_on"),
        row.getBigDecimal("contract_sum"),
        row.getBigDecimal("paid"),
        row.getBigDecimal("contract_sum").subtract(row.getBigDecimal("paid")),
        row.getString("entered_name"),
        row.getString("decided_name"),
        decided == null ? null : decided.toInstant());
  }
}
