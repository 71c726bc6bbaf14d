package org.anju.pricing.calculation;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.anju.platform.database.Rows;

/**
 * Finds the costs that hold for an offering of a new-built project: those of the list that another
 * of its offerings has filed, or, while none has, those of its newest sheet.
 */
@ApplicationScoped
class FindProjectCosts {

  /** $1 project, $2 offering. */
  private static final String COSTS =
      """
      SELECT c.land_cost, c.construction_cost, c.cost_area, c.sheet_version, o.id AS offering_id, o.name,
             o.id <> $2 AND EXISTS (
               SELECT FROM price_list p JOIN price_filing f ON f.price_list_id = p.id AND f.decision = 'FILED'
               WHERE p.calculation_id = c.id AND p.state = 'CURRENT' HAVING count(*) = 2) AS fixed
      FROM price_calculation c
      JOIN offering o ON o.id = c.offering_id AND o.project_id = c.project_id
      WHERE c.project_id = $1 AND c.basis = 'BUILT'
      ORDER BY fixed DESC, c.id DESC LIMIT 1
      """;

  /** Empty for other bases, and before the first sheet of the project. */
  Uni<Optional<ProjectCosts>> of(SqlClient client, PricedOffering offering) {
    return offering.basis() == PriceBasis.Kind.BUILT
        ? client
            .preparedQuery(COSTS)
            .execute(Tuple.of(offering.project(), offering.id()))
            .map(rows -> Rows.stream(rows).findFirst().map(FindProjectCosts::costs))
        : Uni.createFrom().item(Optional.empty());
  }

  private static ProjectCosts costs(Row row) {
    return new ProjectCosts(
        row.getBigDecimal("land_cost"),
        row.getBigDecimal("construction_cost"),
        row.getBigDecimal("cost_area"),
        row.getLong("offering_id"),
        row.getString("name"),
        row.getInteger("sheet_version"),
        row.getBoolean("fixed"));
  }
}
