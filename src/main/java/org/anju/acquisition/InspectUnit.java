package org.anju.acquisition;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.anju.platform.error.RefusedException;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;

/**
 * The acquirer inspects every unit before the handover (measures, article 35); a unit that cannot
 * be taken over is inspected again, or left out.
 */
@ApplicationScoped
public class InspectUnit {

  private static final String INSERT =
      """
      INSERT INTO acquisition_inspection (acquisition_id, stock_unit_id, measured_area, fit_out, facilities,
        registration_number, findings, agreed_price, inspected_on, recorded_by, recorded_at)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
      """;

  private static final String LEAVE_OUT =
      """
      UPDATE acquisition_unit SET live = false, left_out_reason = $3 WHERE acquisition_id = $1 AND stock_unit_id = $2
      """;

  private final Pool pool;
  private final AcquisitionCases cases;
  private final ReadPurchase purchases;
  private final StepLog log;
  private final BusinessClock clock;

  InspectUnit(
      Pool pool, AcquisitionCases cases, ReadPurchase purchases, StepLog log, BusinessClock clock) {
    this.pool = pool;
    this.cases = cases;
    this.purchases = purchases;
    this.log = log;
    this.clock = clock;
  }

  /** {@code version} is the one that the person saw. */
  public Uni<Void> inspect(Actor actor, long id, int version, long unit, Inspection inspection) {
    return pool.withTransaction(
        connection ->
            signed(connection, actor, id, version)
                .invoke(() -> PastDay.require(inspection.inspectedOn(), clock.today()))
                .call(found -> requireNotRaised(connection, found, unit, inspection))
                .call(found -> write(connection, actor, found, unit, inspection))
                .call(found -> log.leaf(connection, actor, found, "inspect", inspection))
                .replaceWithVoid());
  }

  /** A unit that cannot be taken over is free again; {@code version} is the one that was seen. */
  public Uni<Void> leaveOut(Actor actor, long id, int version, long unit, String reason) {
    return pool.withTransaction(
        connection ->
            signed(connection, actor, id, version)
                .call(found -> requireUnfit(connection, found, unit))
                .call(
                    found ->
                        connection
                            .preparedQuery(LEAVE_OUT)
                            .execute(Tuple.of(found.id(), unit, reason)))
                .call(found -> log.leaf(connection, actor, found, "leave-out", unit))
                .replaceWithVoid());
  }

  private Uni<AcquisitionCase> signed(SqlConnection connection, Actor actor, long id, int version) {
    return cases
        .locked(connection, actor, id, version, AcquisitionState.SIGNED)
        .call(found -> cases.touch(connection, found));
  }

  private Uni<Void> requireNotRaised(
      SqlConnection connection, AcquisitionCase found, long unit, Inspection inspection) {
    return purchases
        .of(connection, found)
        .map(purchase -> unit(purchase, unit))
        .invoke(
            known ->
                PurchaseRules.requireNotRaised(
                    new PurchaseUnit(known.ledger(), known.price(), inspection)))
        .replaceWithVoid();
  }

  private Uni<Void> requireUnfit(SqlConnection connection, AcquisitionCase found, long unit) {
    return purchases
        .of(connection, found)
        .invoke(purchase -> requireUnfit(found, purchase, unit(purchase, unit)))
        .replaceWithVoid();
  }

  private void requireUnfit(AcquisitionCase found, Purchase purchase, PurchaseUnit unit) {
    List<AcquisitionRefusal> against =
        purchases.rules(found).atHandover(purchase, unit).stream().map(Breach::refusal).toList();
    if (against.stream().allMatch(Predicate.isEqual(AcquisitionRefusal.NOT_INSPECTED))) {
      throw RefusedException.of(AcquisitionRefusal.UNIT_FIT, Map.of("unit", unit.code()));
    }
  }

  private static PurchaseUnit unit(Purchase purchase, long id) {
    return purchase.units().stream()
        .filter(unit -> unit.ledger().id() == id)
        .findFirst()
        .orElseThrow(() -> RefusedException.of(AcquisitionRefusal.UNIT_UNKNOWN));
  }

  private Uni<Void> write(
      SqlConnection connection,
      Actor actor,
      AcquisitionCase found,
      long unit,
      Inspection inspection) {
    Tuple values =
        Tuple.tuple()
            .addLong(found.id())
            .addLong(unit)
            .addBigDecimal(inspection.measuredArea())
            .addBoolean(inspection.fitOut())
            .addBoolean(inspection.facilities())
            .addString(inspection.registrationNumber())
            .addString(inspection.findings())
            .addBigDecimal(inspection.agreedPrice())
            .addLocalDate(inspection.inspectedOn())
            .addString(actor.id())
            .addOffsetDateTime(clock.now().atOffset(ZoneOffset.UTC));
    return connection.preparedQuery(INSERT).execute(values).replaceWithVoid();
  }
}
