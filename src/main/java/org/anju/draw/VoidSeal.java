package org.anju.draw;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.anju.application.ApplicationEvent;
import org.anju.application.QualifiedFamilies;
import org.anju.audit.AuditTrail;
import org.anju.audit.Decision;
import org.anju.offering.Offering;
import org.anju.offering.Offerings;
import org.anju.platform.error.RefusedException;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;

/**
 * Voids a seal in public: an officer asks for it with the reason, a supervisor confirms it. Its
 * number is never used again, its files stay, and the offering gets a new roster.
 */
@ApplicationScoped
public class VoidSeal {

  private final Offerings offerings;
  private final QualifiedFamilies families;
  private final DrawRecords records;
  private final DrawQueries draws;
  private final Rosters rosters;
  private final Voids voids;
  private final BusinessClock clock;
  private final AuditTrail audit;

  VoidSeal(
      Offerings offerings,
      QualifiedFamilies families,
      DrawRecords records,
      DrawQueries draws,
      Rosters rosters,
      Voids voids,
      BusinessClock clock,
      AuditTrail audit) {
    this.offerings = offerings;
    this.families = families;
    this.records = records;
    this.draws = draws;
    this.rosters = rosters;
    this.voids = voids;
    this.clock = clock;
    this.audit = audit;
  }

  /** The reason is public as soon as the request is confirmed. */
  @WithTransaction
  public Uni<Void> request(Actor actor, int number, String reason) {
    return held(actor, number)
        .chain(() -> voids.request(number, reason.strip(), actor.id(), clock.now()))
        .chain(
            () ->
                audit.record(
                    actor, Decision.of("draw.request-void", "draw", number).after(reason.strip())));
  }

  /** Refused to whoever asked for it. */
  @WithTransaction
  public Uni<Void> confirm(Actor actor, int number) {
    return held(actor, number)
        .chain(
            draw ->
                voids
                    .required(number)
                    .invoke(request -> requireOther(actor, request))
                    .chain(request -> end(actor, draw, request.reason())));
  }

  /** A draw that may be voided, held with its offering until the transaction ends. */
  private Uni<Held> held(Actor actor, int number) {
    return records
        .required(number)
        .chain(
            draw ->
                offerings
                    .heldInDistrictOf(actor, draw.offeringId())
                    .call(() -> requireVoidable(draw))
                    .map(offering -> new Held(draw, offering)));
  }

  private record Held(SealRecord draw, Offering offering) {}

  private Uni<DrawState> requireVoidable(SealRecord draw) {
    return draws
        .state(draw.number())
        .invoke(
            state -> {
              if (!VoidRule.allows(state, draw.seal().earliest(), clock.now())) {
                throw RefusedException.of(refusal(state));
              }
            });
  }

  private static DrawRefusal refusal(DrawState state) {
    return switch (state) {
      case DRAWN -> DrawRefusal.ALREADY_DRAWN;
      case VOIDED -> DrawRefusal.VOIDED;
      default -> DrawRefusal.VOID_TOO_LATE;
    };
  }

  private static void requireOther(Actor actor, Voids.Request request) {
    if (request.requestedBy().equals(actor.id())) {
      throw RefusedException.of(DrawRefusal.OWN_VOID);
    }
  }

  private Uni<Void> end(Actor actor, Held held, String reason) {
    long offeringId = held.offering().id();
    return records
        .voided(held.draw().number())
        .chain(() -> rosters.current(offeringId))
        .chain(roster -> rosters.end(roster, offeringId, reason, actor.id(), clock.now()))
        .invoke(() -> held.offering().unseal())
        .chain(() -> families.note(offeringId, ApplicationEvent.Kind.SEAL_VOIDED))
        .chain(
            () ->
                audit.record(
                    actor,
                    Decision.of("draw.void", "draw", held.draw().number())
                        .before(held.draw().seal().jcs())
                        .after(reason)));
  }
}
