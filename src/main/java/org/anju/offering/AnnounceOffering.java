package org.anju.offering;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.anju.audit.AuditTrail;
import org.anju.audit.Decision;
import org.anju.platform.error.RefusedException;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;

/**
 * An acquirer publishes an offering with its price list (article 14, 1). From then on everybody
 * sees it.
 */
@ApplicationScoped
public class AnnounceOffering {

  private final Offerings offerings;
  private final Units units;
  private final SelectionPlans plans;
  private final BusinessClock clock;
  private final AuditTrail audit;

  AnnounceOffering(
      Offerings offerings,
      Units units,
      SelectionPlans plans,
      BusinessClock clock,
      AuditTrail audit) {
    this.offerings = offerings;
    this.units = units;
    this.plans = plans;
    this.clock = clock;
    this.audit = audit;
  }

  @WithTransaction
  public Uni<Void> announce(Actor actor, long id) {
    return offerings
        .ownedBy(actor, id)
        .call(offering -> requireUnits(offering.id()))
        .invoke(this::requireFutureWindow)
        .invoke(offering -> offering.announce(clock.now()))
        .call(
            offering ->
                plans.written(id).chain(plan -> audit.record(actor, decision(offering, plan))))
        .replaceWithVoid();
  }

  private static Decision decision(Offering offering, String plan) {
    return Decision.of("offering.announce", "offering", offering.id())
        .after(offering.schedule() + plan)
        .under(offering.policyVersion());
  }

  private Uni<Long> requireUnits(long offering) {
    return units
        .count("offeringId", offering)
        .invoke(
            count -> {
              if (count == 0) {
                throw RefusedException.of(OfferingRefusal.NO_PRICE_LIST);
              }
            });
  }

  private void requireFutureWindow(Offering offering) {
    if (!offering.schedule().applicationsCloseAt().isAfter(clock.now())) {
      throw RefusedException.of(OfferingRefusal.SCHEDULE_IN_THE_PAST);
    }
  }
}
