package org.anju.acquisition;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Map;
import org.anju.demand.DemandShare;
import org.anju.platform.error.RefusedException;
import org.anju.platform.time.BusinessClock;
import org.anju.policy.Policies;
import org.jetbrains.annotations.Nullable;

/**
 * What an acquisition rests on besides its price: an acquirer qualified for the district (work
 * plan, part 2 (3)) and a confirmed survey result of the district in which more than the policy's
 * share want a home (measures, article 8).
 */
@ApplicationScoped
class AcquirerStanding {

  private static final String ACTIVE =
      """
      SELECT FROM acquirer_qualification
      WHERE organisation = $1 AND district = $2 AND state = 'ACTIVE' AND valid_until >= $3
      """;

  private static final String DEMAND =
      """
      SELECT surveyed, wanting FROM demand_result
      WHERE id = $1 AND district = $2 AND confirmed_by IS NOT NULL
      """;

  private final Policies policies;
  private final BusinessClock clock;

  AcquirerStanding(Policies policies, BusinessClock clock) {
    this.policies = policies;
    this.clock = clock;
  }

  Uni<Void> require(
      SqlConnection connection, String acquirer, String district, @Nullable Long demandResult) {
    return requireActive(connection, acquirer, district)
        .chain(() -> requireDemand(connection, district, demandResult));
  }

  private Uni<Void> requireActive(SqlConnection connection, String acquirer, String district) {
    return connection
        .preparedQuery(ACTIVE)
        .execute(Tuple.of(acquirer, district, clock.today()))
        .invoke(rows -> refuseNone(rows.rowCount(), AcquisitionRefusal.ACQUIRER_NOT_ACTIVE))
        .replaceWithVoid();
  }

  private Uni<Void> requireDemand(
      SqlConnection connection, String district, @Nullable Long demandResult) {
    return connection
        .preparedQuery(DEMAND)
        .execute(Tuple.tuple().addLong(demandResult).addString(district))
        .invoke(rows -> refuseNone(rows.rowCount(), AcquisitionRefusal.DEMAND_UNKNOWN))
        .map(rows -> rows.iterator().next())
        .map(row -> new DemandShare(row.getInteger("surveyed"), row.getInteger("wanting")))
        .invoke(share -> requireEnough(district, share))
        .replaceWithVoid();
  }

  private void requireEnough(String district, DemandShare share) {
    BigDecimal least = policies.inForce(district, clock.today()).minDemandPercent();
    if (!share.exceeds(least)) {
      throw new Breach(
              AcquisitionRefusal.DEMAND_TOO_LOW,
              Map.of(
                  "wanting", String.valueOf(share.wanting()),
                  "surveyed", String.valueOf(share.surveyed()),
                  "percent", Figures.percent(least)))
          .refused();
    }
  }

  private static void refuseNone(int rows, AcquisitionRefusal refusal) {
    if (rows == 0) {
      throw RefusedException.of(refusal);
    }
  }
}
