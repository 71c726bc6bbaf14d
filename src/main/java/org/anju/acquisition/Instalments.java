package org.anju.acquisition;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.IntStream;
import org.anju.platform.database.Rows;

/** The stored instalments of acquisitions. What was paid of them, the ledger of funds knows. */
@ApplicationScoped
class Instalments {

  private static final String SELECT =
      "SELECT amount, due_on FROM acquisition_instalment WHERE acquisition_id = $1 ORDER BY number";

  private static final String INSERT =
      """
      INSERT INTO acquisition_instalment (acquisition_id, number, amount, due_on) VALUES ($1, $2, $3, $4)
      """;

  Uni<InstalmentPlan> of(SqlClient client, long id) {
    return client
        .preparedQuery(SELECT)
        .execute(Tuple.of(id))
        .map(rows -> Rows.list(rows, Instalments::instalment))
        .map(InstalmentPlan::new);
  }

  Uni<Void> replace(SqlConnection connection, long id, InstalmentPlan plan) {
    return connection
        .preparedQuery("DELETE FROM acquisition_instalment WHERE acquisition_id = $1")
        .execute(Tuple.of(id))
        .chain(() -> connection.preparedQuery(INSERT).executeBatch(values(id, plan)))
        .replaceWithVoid();
  }

  private static List<Tuple> values(long id, InstalmentPlan plan) {
    List<Instalment> instalments = plan.instalments();
    return IntStream.range(0, instalments.size())
        .mapToObj(
            index ->
                Tuple.of(
                    id, index + 1, instalments.get(index).amount(), instalments.get(index).dueOn()))
        .toList();
  }

  private static Instalment instalment(Row row) {
    return new Instalment(row.getBigDecimal("amount"), row.getLocalDate("due_on"));
  }
}
