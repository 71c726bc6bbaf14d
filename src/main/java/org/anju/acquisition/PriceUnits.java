package org.anju.acquisition;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.anju.platform.error.RefusedException;
import org.anju.platform.money.Yuan;
import org.anju.platform.security.Actor;

/** Sets the prices of a draft's units; one above its limits is refused and changes nothing. */
@ApplicationScoped
public class PriceUnits {

  private final Pool pool;
  private final AcquisitionCases cases;
  private final ReadPurchase purchases;
  private final WritePrices prices;
  private final StepLog log;

  PriceUnits(
      Pool pool, AcquisitionCases cases, ReadPurchase purchases, WritePrices prices, StepLog log) {
    this.pool = pool;
    this.cases = cases;
    this.purchases = purchases;
    this.prices = prices;
    this.log = log;
  }

  /**
   * The same price per m² for all units, each rounded down to the cent.
   *
   * @param version the one that the person saw
   */
  public Uni<Void> perSquareMetre(Actor actor, long id, int version, BigDecimal yuan) {
    return price(
        actor,
        id,
        version,
        purchase ->
            purchase.units().stream()
                .collect(
                    Collectors.toMap(
                        unit -> unit.ledger().id(),
                        unit -> Yuan.cappedTimes(yuan, unit.ledger().builtArea()))));
  }

  /**
   * The price of one unit.
   *
   * @param version the one that the person saw
   */
  public Uni<Void> one(Actor actor, long id, int version, long unit, BigDecimal yuan) {
    return price(actor, id, version, purchase -> Map.of(unit, Yuan.exact(yuan)));
  }

  private Uni<Void> price(
      Actor actor, long id, int version, Function<Purchase, Map<Long, BigDecimal>> pricing) {
    return pool.withTransaction(
        connection ->
            cases
                .locked(connection, actor, id, version, AcquisitionState.DRAFT)
                .chain(found -> priced(connection, actor, found, pricing)));
  }

  private Uni<Void> priced(
      SqlConnection connection,
      Actor actor,
      AcquisitionCase found,
      Function<Purchase, Map<Long, BigDecimal>> pricing) {
    return purchases
        .of(connection, found)
        .map(purchase -> withPrices(purchase, pricing.apply(purchase)))
        .invoke(purchase -> Breach.refuseAny(purchases.rules(found).whileDrafting(purchase)))
        .call(purchase -> prices.proposed(connection, found, purchase))
        .chain(
            purchase -> log.note(connection, actor, found, AcquisitionStep.PRICED, purchase, null));
  }

  private static Purchase withPrices(Purchase purchase, Map<Long, BigDecimal> yuan) {
    Set<Long> known =
        purchase.units().stream().map(unit -> unit.ledger().id()).collect(Collectors.toSet());
    if (!known.containsAll(yuan.keySet())) {
      throw RefusedException.of(AcquisitionRefusal.UNIT_UNKNOWN);
    }
    return purchase.withPrices(yuan);
  }
}
