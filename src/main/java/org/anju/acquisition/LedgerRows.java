package org.anju.acquisition;

import io.vertx.mutiny.sqlclient.Row;

/** How a unit of the stock ledger is read. */
final class LedgerRows {

  /** With {@code s} the unit, {@code b} its building and {@code e} its estate. */
  static final String COLUMNS =
      """
      s.id, s.code, s.built_area, s.sale_state, s.encumbrance, s.title, b.completed_on, e.district, e.developer_id
      """;

  private LedgerRows() {}

  static LedgerUnit unit(Row row) {
    return new LedgerUnit(
        row.getLong("id"),
        row.getString("code"),
        row.getBigDecimal("built_area"),
        row.getString("district"),
        row.getLong("developer_id"),
        row.getLocalDate("completed_on"),
        "UNSOLD".equals(row.getString("sale_state")),
        !"NONE".equals(row.getString("encumbrance")),
        "RESTRICTED".equals(row.getString("title")));
  }
}
