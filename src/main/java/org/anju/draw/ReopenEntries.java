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
import org.hibernate.LockMode;

/**
 * Somebody who entered neither of two differing values opens the entering again, in public and with
 * a reason. What was entered stays on record.
 */
@ApplicationScoped
public class ReopenEntries {

  private final Offerings offerings;
  private final DrawRecords records;
  private final BusinessClock clock;
  private final AuditTrail audit;

  ReopenEntries(Offerings offerings, DrawRecords records, BusinessClock clock, AuditTrail audit) {
    this.offerings = offerings;
    this.records = records;
    this.clock = clock;
    this.audit = audit;
  }

  @WithTransaction
  public Uni<Void> reopen(Actor actor, int drawNumber, int source, String reason) {
    return records
        .required(drawNumber)
        .call(draw -> inCharge(actor, draw).chain(this::takeTurns))
        .invoke(draw -> EnterValue.requireSource(draw, source))
        .chain(draw -> records.attempt(draw, source))
        .invoke(attempt -> requireReopenable(actor, attempt.entries()))
        .chain(
            attempt ->
                records.reopen(
                    drawNumber,
                    source,
                    attempt.number() + 1,
                    reason.strip(),
                    actor.id(),
                    clock.now()))
        .chain(
            () ->
                audit.record(actor, Decision.of("draw.reopen", "draw", drawNumber).after(reason)));
  }

  /** An administrator serves the whole city. */
  private Uni<Offering> inCharge(Actor actor, SealRecord draw) {
    return Roles.ADMINISTRATOR.equals(actor.role())
        ? offerings.announced(draw.offeringId())
        : offerings.inDistrictOf(actor, draw.offeringId());
  }

  private Uni<Void> takeTurns(Offering offering) {
    return offerings
        .getSession()
        .chain(session -> session.lock(offering, LockMode.PESSIMISTIC_WRITE));
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
