package org.anju.funding;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.anju.platform.database.Rows;
import org.anju.platform.money.Yuan;

/** Answers what the confirmed contracts of a project come to: they are recorded here alone. */
@ApplicationScoped
public class FindContracts {

  /** So many are shown; the sums are of all. */
  private static final int MOST = 500;

  private static final String CONFIRMED =
      """
      SELECT role, name, contract_number, signed_on, contract_sum,
        coalesce(sum(contract_sum) FILTER (WHERE role = 'LAND_AUTHORITY') OVER (), 0.00) AS land,
        coalesce(sum(contract_sum) FILTER (WHERE role <> 'LAND_AUTHORITY') OVER (), 0.00) AS construction
      FROM building_payee WHERE project_id = $1 AND state = 'CONFIRMED'
      ORDER BY role <> 'LAND_AUTHORITY', id LIMIT $2
      """;

  /** What may be seen is the caller's to check. */
  public Uni<ConfirmedContracts> confirmed(SqlClient client, long projectId) {
    return client
        .preparedQuery(CONFIRMED)
        .execute(Tuple.of(projectId, MOST))
        .map(FindContracts::contracts);
  }

  private static ConfirmedContracts contracts(RowSet<Row> rows) {
    if (rows.size() == 0) {
      return new ConfirmedContracts(Yuan.ZERO, Yuan.ZERO, List.of());
    }
    Row first = rows.iterator().next();
    return new ConfirmedContracts(
        first.getBigDecimal("land"),
        first.getBigDecimal("construction"),
        Rows.list(rows, FindContracts::contract));
  }

  private static ConfirmedContracts.Contract contract(Row row) {
    return new ConfirmedContracts.Contract(
        PayeeRole.valueOf(row.getString("role")),
        row.getString("name"),
        row.getString("contract_number"),
        row.getLocalDate("signed_on"),
        row.getBigDecimal("contract_sum"));
  }
}
