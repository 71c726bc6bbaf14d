package org.anju.draw;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.anju.application.ApplicationEvent;
import org.anju.application.QualifiedFamilies;
import org.anju.audit.AuditTrail;
import org.anju.audit.Decision;
import org.anju.offering.Offering;
import org.anju.platform.error.RefusedException;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;

/**
 * Computes and publishes the order of a draw, in the transaction of whoever calls it: seed, tickets
 * and order follow from the seal and the agreed values alone.
 */
@ApplicationScoped
class RunDraw {

  private final DrawRecords records;
  private final Rosters rosters;
  private final QualifiedFamilies families;
  private final Vertx vertx;
  private final BusinessClock clock;
  private final AuditTrail audit;

  RunDraw(
      DrawRecords records,
      Rosters rosters,
      QualifiedFamilies families,
      Vertx vertx,
      BusinessClock clock,
      AuditTrail audit) {
    this.records = records;
    this.rosters = rosters;
    this.families = families;
    this.vertx = vertx;
    this.clock = clock;
    this.audit = audit;
  }

  /**
   * @param values of all sources, in the order of the seal
   */
  Uni<Void> run(Actor actor, SealRecord draw, Offering offering, List<SourceValue> values) {
    PublishedRandomness randomness = PublishedRandomness.of(draw.seal(), values);
    return rosters
        .lines(draw.rosterId())
        .chain(roster -> compute(draw.seal(), roster, randomness))
        .call(drawn -> records.insertResult(draw.number(), randomness, drawn, clock.now()))
        .invoke(offering::publishDraw)
        .call(() -> families.note(offering.id(), ApplicationEvent.Kind.DRAWN))
        .chain(
            drawn ->
                audit.record(
                    actor,
                    Decision.of("draw.run", "draw", draw.number())
                        .before(draw.seal().jcs())
                        .after(drawn.digest())));
  }

  /**
   * The order, and what everybody can compare it by.
   *
   * @param digest SHA-256 of {@code result.jsonl}, in hex
   */
  record Drawn(DrawOrder order, String digest) {}

  /** A large roster takes seconds, so it is not computed on the thread that serves requests. */
  private Uni<Drawn> compute(Seal seal, Roster roster, PublishedRandomness randomness) {
    return vertx.executeBlocking(() -> order(seal, roster, randomness));
  }

  private static Drawn order(Seal seal, Roster roster, PublishedRandomness randomness) {
    if (roster.size() != seal.rosterSize() || !roster.root().hex().equals(seal.rosterRoot())) {
      throw RefusedException.of(DrawRefusal.ROSTER_ALTERED);
    }
    DrawOrder order = DrawOrder.of(roster, new Seed(Hash.parse(randomness.seed())));
    return new Drawn(order, Hash.sha256(order.file().getBytes(StandardCharsets.UTF_8)).hex());
  }
}
