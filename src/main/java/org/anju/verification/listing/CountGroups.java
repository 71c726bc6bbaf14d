package org.anju.verification.listing;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.anju.application.PopulationGroup;
import org.anju.offering.Offerings;
import org.anju.platform.database.Rows;
import org.anju.platform.security.Actor;

/** Demand by the groups of article 9, of an offering of the officer's district. */
@ApplicationScoped
public class CountGroups {

  private static final String GROUPS =
      """
      SELECT population_group, count(*) AS applications, sum(household_size)::bigint AS persons,
             count(*) FILTER (WHERE status = 'QUALIFIED') AS qualified
      FROM application WHERE offering_id = $1
      GROUP BY population_group ORDER BY applications DESC, population_group
      """;

  private final Pool pool;
  private final Offerings offerings;

  CountGroups(Pool pool, Offerings offerings) {
    this.pool = pool;
    this.offerings = offerings;
  }

  /** The largest first; a group that nobody named is left out. */
  @WithSession
  public Uni<List<CountedGroup>> of(Actor actor, long offeringId) {
    return offerings
        .inDistrictOf(actor, offeringId)
        .chain(offering -> pool.preparedQuery(GROUPS).execute(Tuple.of(offeringId)))
        .map(rows -> Rows.list(rows, CountGroups::group));
  }

  private static CountedGroup group(Row row) {
    String name = row.getString("population_group");
    return new CountedGroup(
        name == null ? null : PopulationGroup.valueOf(name),
        row.getLong("applications"),
        row.getLong("persons"),
        row.getLong("qualified"));
  }
}
