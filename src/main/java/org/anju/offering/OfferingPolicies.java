package org.anju.offering;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import org.anju.platform.error.RefusedException;
import org.anju.platform.time.BusinessClock;
import org.anju.policy.Policies;
import org.anju.policy.Policy;

/** The rules for an offering are those of its district, for use cases that work with SQL. */
@ApplicationScoped
public class OfferingPolicies {

  private static final String DISTRICT = "SELECT district FROM offering WHERE id = $1";

  private final Policies policies;

  OfferingPolicies(Policies policies) {
    this.policies = policies;
  }

  /**
   * What is in force for the offering on that day.
   *
   * @param client the pool, or the connection of the present transaction
   */
  public Uni<Policy> inForce(SqlClient client, long offering, LocalDate day) {
    return client
        .preparedQuery(DISTRICT)
        .execute(Tuple.of(offering))
        .map(OfferingPolicies::district)
        .map(district -> policies.inForce(district, day));
  }

  /**
   * The rules by which all families of an offering are put in order (article 16): those of the day
   * on which its applications opened. A rule that begins while families apply would otherwise weigh
   * the later ones differently, and put some of the earlier ones behind.
   *
   * @param district the offering's
   * @param opensAt beginning of its time to apply
   */
  public Policy ranking(String district, Instant opensAt) {
    return policies.inForce(district, LocalDate.ofInstant(opensAt, BusinessClock.CHINA));
  }

  private static String district(RowSet<Row> rows) {
    if (rows.size() == 0) {
      throw RefusedException.of(OfferingRefusal.UNKNOWN);
    }
    return rows.iterator().next().getString("district");
  }
}
