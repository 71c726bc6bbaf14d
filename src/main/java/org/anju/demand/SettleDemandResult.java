package org.anju.demand;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.anju.audit.AuditTrail;
import org.anju.audit.Decision;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;

/**
 * A second officer holds what was entered against the report, and confirms it or throws it away.
 */
@ApplicationScoped
public class SettleDemandResult {

  private final DemandResults results;
  private final BusinessClock clock;
  private final AuditTrail audit;

  SettleDemandResult(DemandResults results, BusinessClock clock, AuditTrail audit) {
    this.results = results;
    this.clock = clock;
    this.audit = audit;
  }

  /** Refused with {@code request.stale} when {@code version} is not the one that was seen. */
  @WithTransaction
  public Uni<Void> confirm(Actor officer, long id, int version) {
    return results
        .seenInDistrictOf(officer, id, version)
        .invoke(found -> found.confirm(officer, clock.now()))
        .call(() -> note(officer, "demand.confirm", id, DemandState.CONFIRMED.name()))
        .replaceWithVoid();
  }

  /** As {@link #confirm}. */
  @WithTransaction
  public Uni<Void> discard(Actor officer, long id, int version, String reason) {
    return results
        .seenInDistrictOf(officer, id, version)
        .invoke(found -> found.discard(officer, reason.strip(), clock.now()))
        .call(() -> note(officer, "demand.discard", id, reason))
        .replaceWithVoid();
  }

  private Uni<Void> note(Actor officer, String action, long id, String after) {
    return audit.record(
        officer,
        Decision.of(action, DemandResults.CASE, id).before(DemandState.ENTERED).after(after));
  }
}
