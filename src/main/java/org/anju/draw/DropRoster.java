package org.anju.draw;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.anju.audit.AuditTrail;
import org.anju.audit.Decision;
import org.anju.offering.Offerings;
import org.anju.platform.error.RefusedException;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;

/**
 * An officer drops a roster that was frozen and not sealed, for example since a family changed
 * afterwards; it stays on record with the reason. Then another can be frozen.
 */
@ApplicationScoped
public class DropRoster {

  private final Offerings offerings;
  private final Rosters rosters;
  private final BusinessClock clock;
  private final AuditTrail audit;

  DropRoster(Offerings offerings, Rosters rosters, BusinessClock clock, AuditTrail audit) {
    this.offerings = offerings;
    this.rosters = rosters;
    this.clock = clock;
    this.audit = audit;
  }

  @WithTransaction
  public Uni<Void> drop(Actor actor, long offeringId, String reason) {
    return offerings
        .heldInDistrictOf(actor, offeringId)
        .chain(() -> rosters.current(offeringId))
        .invoke(DropRoster::requireUnsealed)
        .call(roster -> rosters.end(roster, offeringId, reason.strip(), actor.id(), clock.now()))
        .chain(
            roster ->
                audit.record(
                    actor,
                    Decision.of("draw.drop-roster", "offering", offeringId)
                        .before(roster.root())
                        .after(reason.strip())));
  }

  private static void requireUnsealed(FrozenRoster roster) {
    if (roster == null) {
      throw RefusedException.of(DrawRefusal.NOT_FROZEN);
    }
    if (roster.isSealed()) {
      throw RefusedException.of(DrawRefusal.ALREADY_SEALED);
    }
  }
}
