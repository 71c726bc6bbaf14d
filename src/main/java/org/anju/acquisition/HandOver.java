package org.anju.acquisition;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import org.anju.platform.security.Actor;

/**
 * An officer of the district who took no earlier step takes the inspected units over: their prices
 * are settled for the measured areas, and they are affordable housing for good (measures, article
 * 33; work plan, part 2 (6)).
 */
@ApplicationScoped
public class HandOver {

  /** Whoever changes a unit of the ledger at this moment is waited for, and then seen. */
  private static final String LOCK_UNITS =
      """
      SELECT FROM stock_unit
      WHERE id IN (SELECT stock_unit_id FROM acquisition_unit WHERE acquisition_id = $1 AND live)
      ORDER BY id
      FOR NO KEY UPDATE
      """;

  private static final String RESTRICT =
      """
      UPDATE stock_unit SET title = 'RESTRICTED', sale_state = 'SOLD', version = version + 1
      WHERE id IN (SELECT stock_unit_id FROM acquisition_unit WHERE acquisition_id = $1 AND live)
      """;

  private static final String HAND_OVER =
      "UPDATE acquisition SET state = 'HANDED_OVER', handed_over_by = $2 WHERE id = $1";

  private final Pool pool;
  private final AcquisitionCases cases;
  private final ReadPurchase purchases;
  private final WritePrices prices;
  private final Instalments instalments;
  private final StepLog log;

  HandOver(
      Pool pool,
      AcquisitionCases cases,
      ReadPurchase purchases,
      WritePrices prices,
      Instalments instalments,
      StepLog log) {
    this.pool = pool;
    this.cases = cases;
    this.purchases = purchases;
    this.prices = prices;
    this.instalments = instalments;
    this.log = log;
  }

  /** {@code version} is the one that the person saw. */
  public Uni<Void> handOver(Actor actor, long id, int version) {
    return pool.withTransaction(
        connection ->
            cases
                .locked(connection, actor, id, version, AcquisitionState.SIGNED)
                .invoke(found -> found.requireStranger(actor))
                .call(() -> connection.preparedQuery(LOCK_UNITS).execute(Tuple.of(id)))
                .chain(found -> handOver(connection, actor, found)));
  }

  private Uni<Void> handOver(SqlConnection connection, Actor actor, AcquisitionCase found) {
    return purchases
        .of(connection, found)
        .invoke(purchase -> Breach.refuseAny(purchases.rules(found).atHandover(purchase)))
        .call(purchase -> prices.settled(connection, found, purchase))
        .call(purchase -> lowerInstalments(connection, found, purchase))
        .call(() -> connection.preparedQuery(RESTRICT).execute(Tuple.of(found.id())))
        .call(() -> connection.preparedQuery(HAND_OVER).execute(Tuple.of(found.id(), actor.id())))
        .chain(
            purchase ->
                log.note(
                    connection,
                    actor,
                    found,
                    AcquisitionStep.HANDED_OVER,
                    purchase.settled(),
                    null));
  }

  private Uni<Void> lowerInstalments(
      SqlConnection connection, AcquisitionCase found, Purchase purchase) {
    return instalments
        .of(connection, found.id())
        .map(plan -> plan.loweredTo(purchase.settledPrice()))
        .chain(plan -> instalments.replace(connection, found.id(), plan));
  }
}
