package org.anju.acquisition;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;

/** The limits to show: today's, and those of the last check once an acquisition is over. */
@ApplicationScoped
class ShownLimits {

  private static final Set<AcquisitionState> OVER =
      Set.of(AcquisitionState.HANDED_OVER, AcquisitionState.REFUSED, AcquisitionState.WITHDRAWN);

  private static final String LAST =
      """
      SELECT replacement_price, comparable_price, min_discount_percent FROM acquisition_step
      WHERE acquisition_id = $1 AND replacement_price IS NOT NULL AND comparable_price IS NOT NULL
      ORDER BY id DESC LIMIT 1
      """;

  private final Pool pool;

  ShownLimits(Pool pool) {
    this.pool = pool;
  }

  /** Empty while one of the two prices is missing, or when nothing was ever checked. */
  Uni<Optional<AcquisitionLimits>> of(AcquisitionCase found, Purchase purchase) {
    return OVER.contains(found.state())
        ? last(found)
        : Uni.createFrom().item(Optional.ofNullable(purchase.limits()));
  }

  private Uni<Optional<AcquisitionLimits>> last(AcquisitionCase found) {
    return pool.preparedQuery(LAST)
        .execute(Tuple.of(found.id()))
        .map(
            rows ->
                rows.size() == 0
                    ? Optional.empty()
                    : Optional.of(rows.iterator().next())
                        .map(
                            row ->
                                new AcquisitionLimits(
                                    row.getBigDecimal("replacement_price"),
                                    row.getBigDecimal("comparable_price"),
                                    row.getBigDecimal("min_discount_percent"))));
  }
}
