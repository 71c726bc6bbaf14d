package org.anju.draw;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.anju.audit.AuditTrail;
import org.anju.audit.Decision;
import org.anju.offering.Offering;
import org.anju.offering.Offerings;
import org.anju.platform.error.RefusedException;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;
import org.hibernate.LockMode;

/**
 * An officer enters a value that was read off in public, after the sealed time. Two officers enter
 * each value and neither sees the other's entry; with the last agreement the draw runs.
 */
@ApplicationScoped
public class EnterValue {

  private final Offerings offerings;
  private final DrawRecords records;
  private final RunDraw runDraw;
  private final BusinessClock clock;
  private final AuditTrail audit;

  EnterValue(
      Offerings offerings,
      DrawRecords records,
      RunDraw runDraw,
      BusinessClock clock,
      AuditTrail audit) {
    this.offerings = offerings;
    this.records = records;
    this.runDraw = runDraw;
    this.clock = clock;
    this.audit = audit;
  }

  /**
   * @param source its place in the seal, from 0
   */
  @WithTransaction
  public Uni<EnteredValue> enter(Actor actor, int drawNumber, int source, String value) {
    return records
        .required(drawNumber)
        .chain(
            draw ->
                offerings
                    .inDistrictOf(actor, draw.offeringId())
                    .call(this::takeTurns)
                    .call(() -> requireTimely(draw, source))
                    .chain(offering -> enter(actor, draw, offering, source, value.strip())));
  }

  /** Two officers who enter at once come one after the other, so that the second sees agreement. */
  private Uni<Void> takeTurns(Offering offering) {
    return offerings
        .getSession()
        .chain(session -> session.lock(offering, LockMode.PESSIMISTIC_WRITE));
  }

  private Uni<Boolean> requireTimely(SealRecord draw, int source) {
    return records
        .isDrawn(draw.number())
        .invoke(
            drawn -> {
              if (drawn) {
                throw RefusedException.of(DrawRefusal.ALREADY_DRAWN);
              }
              if (clock.now().isBefore(draw.seal().earliest())) {
                throw RefusedException.of(DrawRefusal.TOO_EARLY);
              }
              requireSource(draw, source);
            });
  }

  static void requireSource(SealRecord draw, int source) {
    List<RandomnessSource> sources = draw.seal().sources();
    if (source < 0 || source >= sources.size() || !sources.get(source).readByPeople()) {
      throw RefusedException.of(DrawRefusal.SOURCE_UNKNOWN);
    }
  }

  private Uni<EnteredValue> enter(
      Actor actor, SealRecord draw, Offering offering, int source, String value) {
    DoubleEntry.Entry entry = new DoubleEntry.Entry(actor.id(), value);
    return records
        .attempt(draw, source)
        .invoke(attempt -> requireTaken(attempt.entries().enter(entry.person(), entry.value())))
        .chain(
            attempt -> records.enter(draw.number(), source, attempt.number(), entry, clock.now()))
        .chain(() -> audit.record(actor, Decision.of("draw.enter", "draw", draw.number())))
        .chain(() -> entries(draw))
        .chain(entries -> drawOrWait(actor, draw, offering, entries));
  }

  private static void requireTaken(DoubleEntry.Outcome outcome) {
    if (outcome instanceof DoubleEntry.Outcome.Refused refused) {
      throw RefusedException.of(
          switch (refused.reason()) {
            case FORM -> DrawRefusal.VALUE_MALFORMED;
            case SAME_PERSON -> DrawRefusal.ALREADY_ENTERED;
            case COMPLETE -> DrawRefusal.ENTRIES_COMPLETE;
          });
    }
  }

  private Uni<List<DoubleEntry>> entries(SealRecord draw) {
    return Multi.createFrom()
        .iterable(IntStream.range(0, draw.seal().sources().size()).boxed().toList())
        .onItem()
        .transformToUniAndConcatenate(source -> records.attempt(draw, source))
        .map(DrawRecords.Attempt::entries)
        .collect()
        .asList();
  }

  private Uni<EnteredValue> drawOrWait(
      Actor actor, SealRecord draw, Offering offering, List<DoubleEntry> entries) {
    List<SourceValue> agreed =
        entries.stream().map(DoubleEntry::agreed).flatMap(Optional::stream).toList();
    if (agreed.size() < entries.size()) {
      boolean differ =
          entries.stream().anyMatch(entry -> entry.state() == DoubleEntry.State.MISMATCH);
      return Uni.createFrom()
          .item(
              new EnteredValue(differ ? DrawState.ENTRIES_DIFFER : DrawState.WAITING_FOR_ENTRIES));
    }
    return runDraw
        .run(actor, draw, offering, agreed)
        .replaceWith(new EnteredValue(DrawState.DRAWN));
  }
}
