package org.anju.draw;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.anju.audit.AuditTrail;
import org.anju.audit.Decision;
import org.anju.offering.Offering;
import org.anju.offering.Offerings;
import org.anju.platform.error.RefusedException;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;
import org.anju.policy.Policies;
import org.anju.policy.Policy;

/**
 * An officer freezes the roster of an offering (article 16): every qualified family, once the
 * public notice is over, nothing stands against any of them and every case is decided. Another
 * officer seals it.
 */
@ApplicationScoped
public class FreezeRoster {

  private final Offerings offerings;
  private final DrawRecords records;
  private final Rosters rosters;
  private final Policies policies;
  private final Vertx vertx;
  private final BusinessClock clock;
  private final AuditTrail audit;

  FreezeRoster(
      Offerings offerings,
      DrawRecords records,
      Rosters rosters,
      Policies policies,
      Vertx vertx,
      BusinessClock clock,
      AuditTrail audit) {
    this.offerings = offerings;
    this.records = records;
    this.rosters = rosters;
    this.policies = policies;
    this.vertx = vertx;
    this.clock = clock;
    this.audit = audit;
  }

  private record Tree(String root, List<Hash> blocks) {}

  /** Refused with the first condition that is not met. */
  @WithTransaction
  public Uni<Void> freeze(Actor actor, long offeringId) {
    return offerings
        .heldInDistrictOf(actor, offeringId)
        .call(() -> requireNone(offeringId))
        .call(() -> rosters.holdFamilies(offeringId))
        .call(() -> records.facts(offeringId, clock.now()).invoke(RosterFacts::requireReady))
        .chain(offering -> freeze(actor, offering));
  }

  private Uni<FrozenRoster> requireNone(long offeringId) {
    return rosters
        .current(offeringId)
        .invoke(
            roster -> {
              if (roster != null) {
                throw RefusedException.of(
                    roster.isSealed() ? DrawRefusal.ALREADY_SEALED : DrawRefusal.ALREADY_FROZEN);
              }
            });
  }

  private Uni<Void> freeze(Actor actor, Offering offering) {
    Policy policy = policies.inForce(offering.district(), clock.today());
    return rosters
        .freezeLines(offering.id(), policy.mostTickets())
        .chain(id -> rosters.lines(id).chain(lines -> close(actor, offering, policy, id, lines)))
        .chain(
            frozen ->
                audit.record(
                    actor,
                    Decision.of("draw.freeze", "offering", offering.id())
                        .after(frozen.root())
                        .under(policy.version())));
  }

  private Uni<FrozenRoster> close(
      Actor actor, Offering offering, Policy policy, long id, Roster lines) {
    return tree(lines)
        .chain(
            tree -> {
              FrozenRoster frozen =
                  new FrozenRoster(id, lines.size(), tree.root(), clock.now(), actor.id(), null);
              return rosters
                  .insert(frozen, offering.id(), policy.version(), tree.blocks())
                  .replaceWith(frozen);
            });
  }

  /** A large roster takes a while, so it is not computed on the thread that serves requests. */
  private Uni<Tree> tree(Roster lines) {
    return vertx.executeBlocking(() -> new Tree(lines.root().hex(), RosterBlocks.of(lines)));
  }
}
