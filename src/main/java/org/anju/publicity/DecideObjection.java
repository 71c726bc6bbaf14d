package org.anju.publicity;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.anju.application.Application;
import org.anju.application.ApplicationEvent;
import org.anju.application.Applications;
import org.anju.audit.AuditTrail;
import org.anju.audit.Decision;
import org.anju.platform.error.RefusedException;
import org.anju.platform.personal.PersonalDataCipher;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;
import org.jetbrains.annotations.Nullable;

/**
 * The bureau decides an objection. An upheld one takes the family out, which was heard before, and
 * gives it the right to appeal; in a frozen roster its line stays and nobody else moves.
 */
@ApplicationScoped
public class DecideObjection {

  private final Objections objections;
  private final Applications applications;
  private final Impartiality impartiality;
  private final ObjectionTerms terms;
  private final PersonalDataCipher cipher;
  private final BusinessClock clock;
  private final AuditTrail audit;

  DecideObjection(
      Objections objections,
      Applications applications,
      Impartiality impartiality,
      ObjectionTerms terms,
      PersonalDataCipher cipher,
      BusinessClock clock,
      AuditTrail audit) {
    this.objections = objections;
    this.applications = applications;
    this.impartiality = impartiality;
    this.terms = terms;
    this.cipher = cipher;
    this.clock = clock;
    this.audit = audit;
  }

  /** Refused with {@code request.stale} when {@code version} is not the one the officer saw. */
  @WithTransaction
  public Uni<Void> decide(
      Actor actor, long objectionId, boolean uphold, String reason, int version) {
    return objections
        .inDistrictOf(actor, objectionId)
        .invoke(Objection::requireOpen)
        .invoke(objection -> Objections.requireVersion(objection.version(), version))
        .call(objection -> impartiality.require(actor, objection))
        .call(
            objection ->
                uphold ? uphold(actor, objection, reason) : reject(actor, objection, reason))
        .call(
            objection ->
                audit.record(
                    actor,
                    Decision.of("publicity.decide-objection", "objection", objectionId)
                        .before(Objection.State.OPEN)
                        .after(objection.state() + ":" + reason)))
        .replaceWithVoid();
  }

  private Uni<Void> reject(Actor actor, Objection objection, String reason) {
    objection.reject(actor.id(), encrypted(reason), clock.now());
    return Uni.createFrom().voidItem();
  }

  private Uni<Void> uphold(Actor actor, Objection objection, String reason) {
    return objections
        .hearingOf(objection)
        .invoke(this::requireHeard)
        .chain(() -> applications.required(objection.applicationId()))
        .call(
            family ->
                terms
                    .appealUntil(objection)
                    .invoke(
                        until -> {
                          Instant mayAppealUntil =
                              family.status() == Application.Status.WITHDRAWN ? null : until;
                          objection.uphold(
                              actor.id(), encrypted(reason), clock.now(), mayAppealUntil);
                        }))
        .chain(this::takeOut);
  }

  private void requireHeard(@Nullable ObjectionHearing hearing) {
    if (hearing == null) {
      throw RefusedException.of(PublicityRefusal.HEARING_MISSING);
    }
    if (!hearing.endedAt(clock.now())) {
      throw RefusedException.of(PublicityRefusal.HEARING_OPEN);
    }
  }

  /** A family that has left meanwhile, by itself or after another objection, stays out. */
  private Uni<Void> takeOut(Application family) {
    if (family.status() != Application.Status.QUALIFIED) {
      return Uni.createFrom().voidItem();
    }
    family.strikeOut();
    return applications
        .release(family)
        .chain(() -> applications.note(family, ApplicationEvent.Kind.STRUCK_OUT));
  }

  private byte[] encrypted(String reason) {
    return cipher.encrypt(reason.strip(), Objections.REASON);
  }
}
