package org.anju.draw;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import org.anju.platform.time.BusinessClock;
import org.jboss.logging.Logger;

/**
 * Asks the relays of drand for every round that is due, outside every transaction, again and again
 * until enough of them gave it or one gave a flawed answer. Every replica may run it.
 */
@ApplicationScoped
class FetchBeacons {

  private static final Logger LOG = Logger.getLogger(FetchBeacons.class);

  /** Longer than the relays' time-out, so that nobody else asks meanwhile. */
  private static final Duration TURN = Duration.ofSeconds(6);

  private final DrandRelays relays;
  private final BeaconTurns turns;
  private final SettleBeacon settle;
  private final BusinessClock clock;

  FetchBeacons(DrandRelays relays, BeaconTurns turns, SettleBeacon settle, BusinessClock clock) {
    this.relays = relays;
    this.turns = turns;
    this.settle = settle;
    this.clock = clock;
  }

  @Scheduled(
      identity = "beacons",
      every = "{anju.draw.beacon-tick:2s}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  Uni<Void> tick() {
    return fetch(Instant.now());
  }

  /**
   * Asks once for each round that is due.
   *
   * @param machineNow turns are about machines, not about the city's business
   */
  Uni<Void> fetch(Instant machineNow) {
    if (relays.isEmpty()) {
      return Uni.createFrom().voidItem();
    }
    return turns
        .take(clock.now(), machineNow, machineNow.plus(TURN))
        .onItem()
        .transformToMulti(due -> Multi.createFrom().iterable(due))
        .onItem()
        .transformToUniAndConcatenate(this::fetch)
        .collect()
        .last()
        .onFailure()
        .invoke(fault -> LOG.error("Beacons are asked again later", fault))
        .onFailure()
        .recoverWithNull()
        .replaceWithVoid();
  }

  private Uni<Void> fetch(BeaconTurns.Turn turn) {
    return relays
        .ask(turn.round())
        .chain(answers -> settle.settle(turn, answers))
        .onFailure()
        .invoke(fault -> LOG.errorf(fault, "Draw %d has not its beacon", turn.drawNumber()))
        .onFailure()
        .recoverWithNull();
  }
}
