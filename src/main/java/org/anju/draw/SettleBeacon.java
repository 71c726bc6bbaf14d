package org.anju.draw;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.anju.audit.AuditTrail;
import org.anju.audit.Decision;
import org.anju.offering.Offering;
import org.anju.offering.Offerings;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;

/**
 * Keeps what the relays of a beacon answered: settles the value when enough of them say the same,
 * or stops the draw. What comes too late, because another replica was faster or the beacon was
 * reopened meanwhile, changes nothing.
 */
@ApplicationScoped
class SettleBeacon {

  private static final Actor BEACON = new Actor("beacon", "system", null, Set.of());

  private final Offerings offerings;
  private final DrawRecords records;
  private final DrawValues values;
  private final BeaconAttempts attempts;
  private final SettleValue settle;
  private final BusinessClock clock;
  private final AuditTrail audit;

  SettleBeacon(
      Offerings offerings,
      DrawRecords records,
      DrawValues values,
      BeaconAttempts attempts,
      SettleValue settle,
      BusinessClock clock,
      AuditTrail audit) {
    this.offerings = offerings;
    this.records = records;
    this.values = values;
    this.attempts = attempts;
    this.settle = settle;
    this.clock = clock;
    this.audit = audit;
  }

  /** In one transaction, under the lock of the offering. */
  @WithTransaction
  public Uni<Void> settle(BeaconTurns.Turn turn, BeaconAnswers answers) {
    return records
        .required(turn.drawNumber())
        .chain(
            draw ->
                offerings
                    .held(draw.offeringId())
                    .chain(offering -> keepIfWanted(draw, offering, turn, answers)));
  }

  private Uni<Void> keepIfWanted(
      SealRecord draw, Offering offering, BeaconTurns.Turn turn, BeaconAnswers answers) {
    return isWanted(draw, turn)
        .chain(
            wanted -> wanted ? keep(draw, offering, turn, answers) : Uni.createFrom().voidItem());
  }

  private Uni<Boolean> isWanted(SealRecord draw, BeaconTurns.Turn turn) {
    return values
        .isFinished(draw)
        .chain(finished -> finished ? no() : values.of(draw).map(all -> lacks(all, turn)))
        .chain(lacking -> lacking ? isPresent(draw, turn) : no());
  }

  private static boolean lacks(List<DrawValues.Settled> all, BeaconTurns.Turn turn) {
    return all.stream().noneMatch(settled -> settled.source() == turn.source());
  }

  private Uni<Boolean> isPresent(SealRecord draw, BeaconTurns.Turn turn) {
    return records
        .attemptNumber(draw.number(), turn.source())
        .chain(
            attempt ->
                attempt == turn.attempt()
                    ? attempts
                        .isStopped(draw.number(), turn.source(), attempt)
                        .map(stopped -> !stopped)
                    : no());
  }

  private Uni<Void> keep(
      SealRecord draw, Offering offering, BeaconTurns.Turn turn, BeaconAnswers answers) {
    return attempts
        .note(draw.number(), turn.source(), turn.attempt(), answers, clock.now())
        .chain(() -> answers.stop() ? stopped(draw, answers) : Uni.createFrom().voidItem())
        .chain(
            () ->
                answers
                    .value(turn.round())
                    .map(value -> new DrawValues.Settled(turn.source(), value))
                    .map(value -> settle.fetched(BEACON, draw, offering, value).replaceWithVoid())
                    .orElseGet(() -> Uni.createFrom().voidItem()));
  }

  private Uni<Void> stopped(SealRecord draw, BeaconAnswers answers) {
    return audit.record(
        BEACON, Decision.of("draw.stop-beacon", "draw", draw.number()).after(answers.lines()));
  }

  private static Uni<Boolean> no() {
    return Uni.createFrom().item(false);
  }
}
