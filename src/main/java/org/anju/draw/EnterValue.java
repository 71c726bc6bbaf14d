package org.anju.draw;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import org.anju.audit.AuditTrail;
import org.anju.audit.Decision;
import org.anju.offering.Offering;
import org.anju.offering.Offerings;
import org.anju.platform.error.RefusedException;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;

/**
 * An officer enters a value that was read off in public, after the sealed time. Two officers enter
 * each value and neither sees the other's entry; when they agree it is settled and public.
 */
@ApplicationScoped
public class EnterValue {

  private final Offerings offerings;
  private final DrawRecords records;
  private final DrawValues values;
  private final SettleValue settle;
  private final BusinessClock clock;
  private final AuditTrail audit;

  EnterValue(
      Offerings offerings,
      DrawRecords records,
      DrawValues values,
      SettleValue settle,
      BusinessClock clock,
      AuditTrail audit) {
    this.offerings = offerings;
    this.records = records;
    this.values = values;
    this.settle = settle;
    this.clock = clock;
    this.audit = audit;
  }

  /**
   * Two officers who enter at once come one after the other, so that the second sees agreement.
   *
   * @param source its place in the seal, from 0
   */
  @WithTransaction
  public Uni<EnteredValue> enter(Actor actor, int drawNumber, int source, String value) {
    return records
        .required(drawNumber)
        .chain(
            draw ->
                offerings
                    .heldInDistrictOf(actor, draw.offeringId())
                    .call(() -> values.requireUnfinished(draw))
                    .invoke(() -> requireTimely(draw.seal(), source))
                    .chain(offering -> enter(actor, draw, offering, source, value.strip())));
  }

  private void requireTimely(Seal seal, int source) {
    Instant now = clock.now();
    if (now.isBefore(seal.earliest())) {
      throw RefusedException.of(DrawRefusal.TOO_EARLY);
    }
    requireReadByPeople(seal, source);
    SourceWindow window = SourceWindow.of(seal, source);
    if (!window.isOpenedBy(now)) {
      throw RefusedException.of(
          RandomnessRefusal.NUMBER_NOT_PUBLISHED, Map.of("at", window.opensAt().toString()));
    }
    if (window.isClosedBy(now)) {
      throw RefusedException.of(RandomnessRefusal.DICE_TOO_LATE);
    }
  }

  private static void requireReadByPeople(Seal seal, int source) {
    if (source < 0
        || source >= seal.sources().size()
        || !seal.sources().get(source).readByPeople()) {
      throw RefusedException.of(DrawRefusal.SOURCE_UNKNOWN);
    }
  }

  private Uni<EnteredValue> enter(
      Actor actor, SealRecord draw, Offering offering, int source, String value) {
    DoubleEntry.Entry entry = new DoubleEntry.Entry(actor.id(), value);
    return records
        .attempt(draw, source)
        .chain(
            attempt -> {
              DoubleEntry entries = taken(attempt.entries().enter(entry.person(), entry.value()));
              return records
                  .enter(draw.number(), source, attempt.number(), entry, clock.now())
                  .chain(
                      () -> audit.record(actor, Decision.of("draw.enter", "draw", draw.number())))
                  .chain(() -> settleOrWait(actor, draw, offering, source, entries));
            })
        .map(EnteredValue::new);
  }

  private static DoubleEntry taken(DoubleEntry.Outcome outcome) {
    if (outcome instanceof DoubleEntry.Outcome.Refused refused) {
      throw RefusedException.of(
          switch (refused.reason()) {
            case FORM -> DrawRefusal.VALUE_MALFORMED;
            case SAME_PERSON -> DrawRefusal.ALREADY_ENTERED;
            case COMPLETE -> DrawRefusal.ENTRIES_COMPLETE;
          });
    }
    return ((DoubleEntry.Outcome.Entered) outcome).now();
  }

  private Uni<DrawState> settleOrWait(
      Actor actor, SealRecord draw, Offering offering, int source, DoubleEntry entries) {
    return entries
        .agreed()
        .map(value -> new DrawValues.Settled(source, value))
        .map(settled -> settle.agreed(actor, draw, offering, settled))
        .orElseGet(() -> Uni.createFrom().item(waiting(entries)));
  }

  private static DrawState waiting(DoubleEntry entries) {
    return entries.state() == DoubleEntry.State.MISMATCH
        ? DrawState.ENTRIES_DIFFER
        : DrawState.WAITING_FOR_ENTRIES;
  }
}
