package org.anju.funding;

import jakarta.enterprise.inject.spi.CDI;
import java.math.BigDecimal;
import org.anju.permissions.TestDatabase;

/** Contracts of new-built projects that the bureau has confirmed, for tests that begin after. */
public final class BuildingContracts {

  /** $1 project. */
  public static final String OPEN_LEDGER =
      "INSERT INTO project_ledger (project_id) VALUES ($1) ON CONFLICT DO NOTHING";

  /** $1 project, $2 role, $3 sum. */
  public static final String ENTER =
      """
      INSERT INTO building_payee (project_id, role, name, credit_code, contract_number, contract_sum, signed_on, state,
        entered_by, entered_name, entered_at)
      VALUES ($1, $2, '合同对方', '91420200MA48DEW1XX', gen_random_uuid()::text, $3, '2026-01-01', 'ENTERED', 'a', 'a',
        now())
      RETURNING id
      """;

  /** $1 payee. */
  public static final String CONFIRM =
      """
      UPDATE building_payee SET state = 'CONFIRMED', decided_by = 'b', decided_name = 'b', decided_at = now()
      WHERE id = $1
      """;

  private static final BigDecimal MORE_THAN_ANY_COST = new BigDecimal("9999999999999.00");

  private BuildingContracts() {}

  /** Land and building about more than any test says the project cost. */
  public static void cover(long project) {
    TestDatabase database = CDI.current().select(TestDatabase.class).get();
    database.run(jdbc(OPEN_LEDGER), project);
    for (PayeeRole role :
        new PayeeRole[] {PayeeRole.LAND_AUTHORITY, PayeeRole.GENERAL_CONTRACTOR}) {
      long payee = database.number(jdbc(ENTER), project, role.name(), MORE_THAN_ANY_COST);
      database.run(jdbc(CONFIRM), payee);
    }
  }

  private static String jdbc(String sql) {
    return sql.replaceAll("\\$\\d", "?");
  }
}
