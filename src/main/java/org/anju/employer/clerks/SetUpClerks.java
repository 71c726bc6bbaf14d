package org.anju.employer.clerks;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.anju.notice.Retries;
import org.jboss.logging.Logger;

/**
 * Tells Keycloak who acts for which employer, outside every transaction. A clerk is leased first,
 * so that no other replica does it too; when the process dies in between, it is done once more
 * after the lease, which changes nothing. What fails is tried again, longer and longer apart, until
 * it is done.
 */
@ApplicationScoped
public class SetUpClerks {

  private static final Logger LOG = Logger.getLogger(SetUpClerks.class);

  private static final int AT_ONCE = 10;
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  /** Longer than settling all of them one after the other can take. */
  private static final Duration LEASE = PATIENCE.multipliedBy(AT_ONCE + 5);

  private final Seats seats;
  private final KeycloakOrganisations keycloak;

  SetUpClerks(Seats seats, KeycloakOrganisations keycloak) {
    this.seats = seats;
    this.keycloak = keycloak;
  }

  @Scheduled(
      identity = "clerks",
      every = "{anju.clerks.tick:3s}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  public Uni<Void> run() {
    return settleWaiting()
        .onFailure()
        .invoke(fault -> LOG.error("Clerks wait and are set up later", fault))
        .onFailure()
        .recoverWithNull();
  }

  private Uni<Void> settleWaiting() {
    Instant now = Instant.now();
    return seats
        .lease(now, now.plus(LEASE), AT_ONCE)
        .chain(
            due ->
                due.isEmpty()
                    ? Uni.createFrom().voidItem()
                    : settleAll(due).chain(this::settleWaiting));
  }

  private Uni<Void> settleAll(List<Seat> due) {
    return Multi.createFrom()
        .iterable(due)
        .onItem()
        .transformToUniAndConcatenate(this::settle)
        .collect()
        .last();
  }

  private Uni<Void> settle(Seat seat) {
    return Uni.createFrom()
        .deferred(() -> told(seat))
        .ifNoItem()
        .after(PATIENCE)
        .fail()
        .chain(() -> seats.settled(seat))
        .onFailure()
        .recoverWithUni(fault -> failed(seat, fault));
  }

  private Uni<Void> told(Seat seat) {
    return seat.state() == ClerkState.JOINING ? keycloak.admit(seat) : keycloak.dismiss(seat);
  }

  private Uni<Void> failed(Seat seat, Throwable fault) {
    LOG.warnf(
        "Keycloak was not told of clerk %d, attempt %d: %s", seat.id(), seat.attempts(), fault);
    return seats.putOff(seat, Instant.now().plus(Retries.pauseAfter(seat.attempts())));
  }
}
