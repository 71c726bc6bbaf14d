package org.anju.pricing.calculation;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import org.anju.offering.OfferingRefusal;
import org.anju.offering.Stage;
import org.anju.platform.error.RefusedException;
import org.anju.platform.security.Actor;
import org.anju.project.ProjectUse;
import org.anju.project.SupplyWay;

/** Offerings as their prices see them. */
@ApplicationScoped
public class PricedOfferings {

  private static final String OFFERING =
      """
      SELECT o.id, o.name, o.acquirer, o.district, o.stage, o.project_id, p.name AS project_name, p.use, p.way
      FROM offering o LEFT JOIN housing_project p ON p.id = o.project_id
      WHERE o.id = $1
      """;

  private static final String LOCK_OFFERING = "SELECT FROM offering WHERE id = $1 FOR UPDATE";

  /** Lists of one project share its area: they are saved one after the other. */
  private static final String LOCK_PROJECT =
      "SELECT FROM housing_project WHERE id = $1 FOR NO KEY UPDATE";

  Uni<PricedOffering> any(SqlClient client, long id) {
    return client.preparedQuery(OFFERING).execute(Tuple.of(id)).map(PricedOfferings::only);
  }

  /** An offering of the actor's own acquirer. */
  Uni<PricedOffering> ownedBy(SqlClient client, Actor actor, long id) {
    return any(client, id).invoke(offering -> requireAcquirer(actor, offering));
  }

  /**
   * As {@link #ownedBy}, with prices that can still change; nobody announces, applies, opens the
   * notice or prices another offering of the project until the transaction ends.
   */
  Uni<PricedOffering> open(SqlConnection connection, Actor actor, long id) {
    return connection
        .preparedQuery(LOCK_OFFERING)
        .execute(Tuple.of(id))
        .chain(() -> ownedBy(connection, actor, id))
        .invoke(PricedOffering::requireOpenPrices)
        .call(
            offering ->
                connection.preparedQuery(LOCK_PROJECT).execute(Tuple.of(offering.project())));
  }

  private static void requireAcquirer(Actor actor, PricedOffering offering) {
    if (!offering.acquirer().equals(actor.organisation())) {
      throw RefusedException.of(OfferingRefusal.NOT_YOURS);
    }
  }

  private static PricedOffering only(RowSet<Row> rows) {
    if (rows.size() == 0) {
      throw RefusedException.of(OfferingRefusal.UNKNOWN);
    }
    Row row = rows.iterator().next();
    if (row.getLong("project_id") == null) {
      throw RefusedException.of(CalculationRefusal.PROJECT_MISSING);
    }
    SupplyWay way = SupplyWay.valueOf(row.getString("way"));
    return new PricedOffering(
        row.getLong("id"),
        row.getString("name"),
        row.getString("acquirer"),
        row.getString("district"),
        Stage.valueOf(row.getString("stage")),
        row.getLong("project_id"),
        row.getString("project_name"),
        PriceBasis.Kind.of(way, ProjectUse.valueOf(row.getString("use"))),
        way == SupplyWay.ACQUIRED);
  }
}
