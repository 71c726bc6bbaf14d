package org.anju.draw.ceremony;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.anju.audit.AuditTrail;
import org.anju.audit.Decision;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;
import org.jetbrains.annotations.Nullable;

/** Somebody settles an item of a draw's checklist, for good. */
@ApplicationScoped
public class TickItem {

  private final Pool pool;
  private final CeremonyRecords records;
  private final BusinessClock clock;
  private final AuditTrail audit;

  TickItem(Pool pool, CeremonyRecords records, BusinessClock clock, AuditTrail audit) {
    this.pool = pool;
    this.records = records;
    this.clock = clock;
    this.audit = audit;
  }

  /**
   * What somebody saw.
   *
   * @param asItShouldBe false when it was not, or when nobody saw to it in time; then with a remark
   * @param remark public, null or blank for none
   */
  public record Seen(CeremonyItem item, boolean asItShouldBe, @Nullable String remark) {

    @Nullable
    String statedRemark() {
      return remark == null || remark.isBlank() ? null : remark.strip();
    }
  }

  /**
   * @param actor in the role of the item
   * @param name of the person, as the minutes have it
   */
  public Uni<Void> tick(Actor actor, String name, int number, Seen seen) {
    Instant now = clock.now().truncatedTo(ChronoUnit.SECONDS);
    CeremonyTick tick =
        new CeremonyTick(seen.item(), seen.asItShouldBe(), seen.statedRemark(), name, now);
    return pool.withTransaction(
        connection ->
            records
                .lockedDraw(connection, number)
                .invoke(draw -> draw.requirePart(actor, tick.item().role()))
                .invoke(draw -> requireAllowed(draw, tick))
                .chain(() -> requireOpen(connection, number, tick.item()))
                .chain(() -> records.takePart(connection, actor, number, tick.item().role()))
                .chain(() -> records.tick(connection, actor, number, tick))
                .chain(() -> audit.record(connection, actor, decision(number, tick))));
  }

  private void requireAllowed(CeremonyDraw draw, CeremonyTick tick) {
    draw.requireTimely(tick.item(), tick.asItShouldBe(), clock.now());
    CeremonyDraw.require(
        tick.asItShouldBe() || tick.remark() != null, CeremonyRefusal.REMARK_MISSING);
  }

  private Uni<Void> requireOpen(SqlConnection connection, int number, CeremonyItem item) {
    return records
        .ticks(connection, number)
        .invoke(
            ticks ->
                CeremonyDraw.require(
                    CeremonyDraw.tick(ticks, item).isEmpty(), CeremonyRefusal.ALREADY_SETTLED))
        .replaceWithVoid();
  }

  private static Decision decision(int number, CeremonyTick tick) {
    return Decision.of("ceremony.tick", "draw", number)
        .after(tick.item() + " " + tick.asItShouldBe() + " " + tick.remark());
  }
}
