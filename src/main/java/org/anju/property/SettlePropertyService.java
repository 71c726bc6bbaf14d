package org.anju.property;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.anju.audit.AuditTrail;
import org.anju.audit.Decision;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;
import org.anju.policy.Policies;

/**
 * An officer of the district holds a record against the grading, and confirms it or sends it back.
 */
@ApplicationScoped
public class SettlePropertyService {

  private final PropertyServices services;
  private final Policies policies;
  private final BusinessClock clock;
  private final AuditTrail audit;

  SettlePropertyService(
      PropertyServices services, Policies policies, BusinessClock clock, AuditTrail audit) {
    this.services = services;
    this.policies = policies;
    this.clock = clock;
    this.audit = audit;
  }

  /**
   * It is public from now on. Refused when it has ended or lacks stars meanwhile, and with {@code
   * request.stale} when {@code version} is not the one that was seen.
   */
  @WithTransaction
  public Uni<Void> confirm(Actor officer, long id, int version) {
    return services
        .seenInDistrictOf(officer, id, version)
        .invoke(found -> found.service().confirm(officer, clock.now()))
        .invoke(this::requireGoodStill)
        .call(() -> note(officer, "property.confirm", id, PropertyState.CONFIRMED.name()))
        .replaceWithVoid();
  }

  /** As {@link #confirm}; the acquirer sees the reason and can enter it anew. */
  @WithTransaction
  public Uni<Void> sendBack(Actor officer, long id, int version, String reason) {
    return services
        .seenInDistrictOf(officer, id, version)
        .invoke(found -> found.service().sendBack(officer, reason.strip(), clock.now()))
        .call(() -> note(officer, "property.send-back", id, reason))
        .replaceWithVoid();
  }

  private void requireGoodStill(PropertyServices.Found found) {
    PropertyRule.requireValid(found.service().validUntil(), clock.today());
    PropertyRule.requireStars(
        found.service().stars(),
        policies.inForce(found.project().district(), clock.today()).minPropertyStars());
  }

  private Uni<Void> note(Actor officer, String action, long id, String after) {
    return audit.record(
        officer,
        Decision.of(action, PropertyServices.CASE, id).before(PropertyState.ENTERED).after(after));
  }
}
