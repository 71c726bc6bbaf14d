package org.anju.funding;

import io.vertx.mutiny.sqlclient.Row;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jetbrains.annotations.Nullable;

/**
 * An account with its totals, in yuan.
 *
 * @param lender null for the project's own account, as is {@code contractNumber}
 * @param balance what it holds on its own side: in the bank, spent, claimed, owed, received
 * @param entries how many lines it has
 */
@Schema(name = "LedgerAccount")
public record Account(
    long id,
    long projectId,
    String projectName,
    AccountKind kind,
    @Nullable Long sourceId,
    @Nullable String lender,
    @Nullable String contractNumber,
    BigDecimal debited,
    BigDecimal credited,
    BigDecimal balance,
    long entries) {

  static final String SELECT =
      """
      SELECT a.id, a.project_id, p.name, a.kind, a.source_id, s.lender, s.contract_number, a.debited, a.credited,
        a.entries
      FROM ledger_account a
      JOIN housing_project p ON p.id = a.project_id
      LEFT JOIN funding_source s ON s.id = a.source_id
      """;

  static Account of(Row row) {
    AccountKind kind = AccountKind.valueOf(row.getString("kind"));
    BigDecimal debited = row.getBigDecimal("debited");
    BigDecimal credited = row.getBigDecimal("credited");
    return new Account(
        row.getLong("id"),
        row.getLong("project_id"),
        row.getString("name"),
        kind,
        row.getLong("source_id"),
        row.getString("lender"),
        row.getString("contract_number"),
        debited,
        credited,
        kind.isLeft() ? debited.subtract(credited) : credited.subtract(debited),
        row.getLong("entries"));
  }
}
