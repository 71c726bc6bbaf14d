package org.anju.draw;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.stream.Stream;
import org.anju.audit.AuditTrail;
import org.anju.audit.Decision;
import org.anju.offering.Offering;
import org.anju.offering.Offerings;
import org.anju.platform.error.RefusedException;
import org.anju.platform.security.Actor;
import org.anju.platform.security.Roles;
import org.anju.platform.time.BusinessClock;

/**
 * Somebody who entered neither of two differing values opens the entering again, in public and with
 * a reason; so does somebody for a beacon whose relays stopped it, which is then asked anew. What
 * was entered and answered stays on record.
 */
@ApplicationScoped
public class ReopenEntries {

  private final Offerings offerings;
  private final DrawRecords records;
  private final DrawValues values;
  private final BeaconAttempts beacons;
  private final BusinessClock clock;
  private final AuditTrail audit;

  ReopenEntries(
      Offerings offerings,
      DrawRecords records,
      DrawValues values,
      BeaconAttempts beacons,
      BusinessClock clock,
      AuditTrail audit) {
    this.offerings = offerings;
    this.records = records;
    this.values = values;
    this.beacons = beacons;
    this.clock = clock;
    this.audit = audit;
  }

  @WithTransaction
  public Uni<Void> reopen(Actor actor, int drawNumber, int source, String reason) {
    return records
        .required(drawNumber)
        .call(draw -> inCharge(actor, draw))
        .call(values::requireUnfinished)
        .chain(draw -> stoppedAttempt(actor, draw, source))
        .chain(
            attempt ->
                records.reopen(
                    drawNumber, source, attempt + 1, reason.strip(), actor.id(), clock.now()))
        .chain(
            () ->
                audit.record(actor, Decision.of("draw.reopen", "draw", drawNumber).after(reason)));
  }

  /** An administrator serves the whole city. */
  private Uni<Offering> inCharge(Actor actor, SealRecord draw) {
    return Roles.ADMINISTRATOR.equals(actor.role())
        ? offerings.held(draw.offeringId())
        : offerings.heldInDistrictOf(actor, draw.offeringId());
  }

  /** The number of the present attempt, which is stopped. */
  private Uni<Integer> stoppedAttempt(Actor actor, SealRecord draw, int source) {
    Seal seal = draw.seal();
    if (source < 0 || source >= seal.sources().size()) {
      throw RefusedException.of(DrawRefusal.SOURCE_UNKNOWN);
    }
    if (SourceWindow.of(seal, source).isClosedBy(clock.now())) {
      throw RefusedException.of(RandomnessRefusal.DICE_TOO_LATE);
    }
    return seal.sources().get(source).readByPeople()
        ? differingAttempt(actor, draw, source)
        : stoppedBeacon(draw, source);
  }

  private Uni<Integer> differingAttempt(Actor actor, SealRecord draw, int source) {
    return records
        .attempt(draw, source)
        .invoke(attempt -> requireReopenable(actor, attempt.entries()))
        .map(DrawRecords.Attempt::number);
  }

  private Uni<Integer> stoppedBeacon(SealRecord draw, int source) {
    return records
        .attemptNumber(draw.number(), source)
        .call(
            attempt ->
                beacons
                    .isStopped(draw.number(), source, attempt)
                    .invoke(ReopenEntries::requireStopped));
  }

  private static void requireStopped(boolean stopped) {
    if (!stopped) {
      throw RefusedException.of(RandomnessRefusal.BEACON_NOT_STOPPED);
    }
  }

  private static void requireReopenable(Actor actor, DoubleEntry entries) {
    if (entries.state() != DoubleEntry.State.MISMATCH) {
      throw RefusedException.of(DrawRefusal.ENTRIES_DO_NOT_DIFFER);
    }
    boolean own =
        Stream.of(entries.first(), entries.second())
            .filter(Objects::nonNull)
            .anyMatch(entry -> entry.person().equals(actor.id()));
    if (own) {
      throw RefusedException.of(DrawRefusal.OWN_ENTRY);
    }
  }
}
