package org.anju.selection.file;

import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import org.anju.contract.AgreementState;
import org.anju.platform.database.Rows;
import org.anju.platform.error.RefusedException;
import org.anju.project.ProjectUse;

/** Reads the rows of files. */
final class FileRows {

  /** Choices of units {@code s}, with their agreements, for {@link #choice}. */
  static final String CHOICES =
      """
      SELECT s.id, s.phase, s.chosen_at, s.total_price, s.live, s.unit_id,
             u.building, u.entrance, u.room, a.receipt, a.applicant_masked,
             g.state, g.sign_by, g.signed_at, g.number, e.starts_on, e.ends_on
      FROM selection s
      JOIN unit u ON u.id = s.unit_id
      JOIN application a ON a.id = s.application_id
      JOIN agreement g ON g.selection_id = s.id
      LEFT JOIN lease e ON e.selection_id = s.id
      """;

  private FileRows() {}

  static FileChoice choice(Row row) {
    return new FileChoice(
        row.getLong("id"),
        row.getInteger("phase"),
        row.getString("receipt"),
        row.getString("applicant_masked"),
        row.getLong("unit_id"),
        row.getString("building"),
        row.getString("entrance"),
        row.getString("room"),
        row.getBigDecimal("total_price"),
        Rows.instant(row, "chosen_at"),
        row.getBoolean("live"),
        AgreementState.valueOf(row.getString("state")),
        Rows.instant(row, "sign_by"),
        Rows.instantOrNull(row, "signed_at"),
        row.getString("number"),
        row.getLocalDate("starts_on"),
        row.getLocalDate("ends_on"));
  }

  static FileEvent event(Row row, EventWords words) {
    String role = row.getString("role");
    return new FileEvent(
        Rows.instant(row, "at"),
        row.getString("code"),
        role == null,
        words.event(row.getString("code")),
        role == null ? null : words.role(role),
        row.getString("receipt"),
        row.getString("digest"));
  }

  /** What the homes of the offering are for. */
  static ProjectUse use(Row row) {
    return ProjectUse.valueOf(row.getString("use"));
  }

  static Row required(RowSet<Row> rows) {
    if (rows.rowCount() == 0) {
      throw RefusedException.of(SaleFileRefusal.UNKNOWN);
    }
    return rows.iterator().next();
  }
}
