package org.anju.acquisition;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * The check that every step from the proposal to the contract makes anew, with the values in force
 * at that moment: acquirer, demand, units, limits, appraisals and the developer's offer.
 */
@ApplicationScoped
class CheckPurchase {

  private final AcquirerStanding standing;
  private final ReadPurchase purchases;
  private final WritePrices prices;

  CheckPurchase(AcquirerStanding standing, ReadPurchase purchases, WritePrices prices) {
    this.standing = standing;
    this.purchases = purchases;
    this.prices = prices;
  }

  /** The purchase, when nothing stands against it; its prices are stored beside their limits. */
  Uni<Purchase> whole(SqlConnection connection, AcquisitionCase found) {
    return standing
        .require(connection, found.acquirer(), found.district(), found.demandResultId())
        .chain(() -> purchases.of(connection, found))
        .invoke(purchase -> Breach.refuseAny(purchases.rules(found).whenWhole(purchase)))
        .call(purchase -> prices.proposed(connection, found, purchase));
  }
}
