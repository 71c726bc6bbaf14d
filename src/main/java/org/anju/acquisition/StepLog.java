package org.anju.acquisition;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import org.anju.audit.AuditTrail;
import org.anju.audit.Decision;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;
import org.anju.policy.Policies;
import org.jetbrains.annotations.Nullable;

/** Writes down every step, with the values that the price was checked against, and its leaf. */
@ApplicationScoped
class StepLog {

  private static final String INSERT =
      """
      INSERT INTO acquisition_step (acquisition_id, step, taken_by, role, taken_at, reason, price, replacement_price,
                                    comparable_price, min_discount_percent, policy_version)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
      """;

  private final Policies policies;
  private final BusinessClock clock;
  private final AuditTrail audit;

  StepLog(Policies policies, BusinessClock clock, AuditTrail audit) {
    this.policies = policies;
    this.clock = clock;
    this.audit = audit;
  }

  /**
   * A step after which the acquisition is in that state.
   *
   * @param purchase as it was checked; null for a step without a price
   */
  Uni<Void> note(
      SqlConnection connection,
      Actor actor,
      AcquisitionCase found,
      AcquisitionStep step,
      @Nullable Purchase purchase,
      @Nullable String reason) {
    String version = policies.inForce(found.district(), clock.today()).version();
    Tuple values =
        Tuple.tuple()
            .addLong(found.id())
            .addString(step.name())
            .addString(actor.id())
            .addString(actor.role())
            .addOffsetDateTime(clock.now().atOffset(ZoneOffset.UTC))
            .addString(reason);
    addPrices(values, purchase);
    return connection
        .preparedQuery(INSERT)
        .execute(values.addString(version))
        .chain(() -> leaf(connection, actor, found, step, purchase, version));
  }

  /** Something that was added without a step: a paper, an appraisal, a round of negotiation. */
  Uni<Void> leaf(
      SqlConnection connection, Actor actor, AcquisitionCase found, String action, Object what) {
    return audit.record(
        connection,
        actor,
        Decision.of("acquisition." + action, "acquisition", found.id())
            .after(what)
            .under(policies.inForce(found.district(), clock.today()).version()));
  }

  private Uni<Void> leaf(
      SqlConnection connection,
      Actor actor,
      AcquisitionCase found,
      AcquisitionStep step,
      @Nullable Purchase purchase,
      String version) {
    return audit.record(
        connection,
        actor,
        Decision.of("acquisition." + step.action(), "acquisition", found.id())
            .before(found)
            .after(purchase == null ? step : step + " " + purchase)
            .under(version));
  }

  private static void addPrices(Tuple values, @Nullable Purchase purchase) {
    values
        .addBigDecimal(purchase == null ? null : purchase.price())
        .addBigDecimal(purchase == null ? null : purchase.replacementPrice())
        .addBigDecimal(purchase == null ? null : purchase.comparablePrice())
        .addBigDecimal(purchase == null ? null : purchase.minDiscountPercent());
  }
}
