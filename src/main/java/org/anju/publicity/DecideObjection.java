package org.anju.publicity;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.anju.application.Application;
import org.anju.application.ApplicationEvent;
import org.anju.application.Applications;
import org.anju.audit.AuditTrail;
import org.anju.audit.Decision;
import org.anju.platform.error.RefusedException;
import org.anju.platform.error.RequestRefusal;
import org.anju.platform.personal.PersonalDataCipher;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;

/** The bureau decides an objection; an upheld one takes the family out. */
@ApplicationScoped
public class DecideObjection {

  private final Objections objections;
  private final Applications applications;
  private final PersonalDataCipher cipher;
  private final BusinessClock clock;
  private final AuditTrail audit;

  DecideObjection(
      Objections objections,
      Applications applications,
      PersonalDataCipher cipher,
      BusinessClock clock,
      AuditTrail audit) {
    this.objections = objections;
    this.applications = applications;
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
        .invoke(objection -> requireVersion(objection, version))
        .invoke(objection -> close(actor, objection, uphold, reason.strip()))
        .call(objection -> uphold ? takeOut(objection) : Uni.createFrom().voidItem())
        .call(
            objection ->
                audit.record(
                    actor,
                    Decision.of("publicity.decide-objection", "objection", objectionId)
                        .before(Objection.State.OPEN)
                        .after(objection.state() + ":" + reason)))
        .replaceWithVoid();
  }

  private static void requireVersion(Objection objection, int version) {
    if (objection.version() != version) {
      throw RefusedException.of(RequestRefusal.STALE);
    }
  }

  private void close(Actor actor, Objection objection, boolean uphold, String reason) {
    byte[] encrypted = cipher.encrypt(reason, Objections.REASON);
    if (uphold) {
      objection.uphold(actor.id(), encrypted, clock.now());
    } else {
      objection.reject(actor.id(), encrypted, clock.now());
    }
  }

  /** A family that has left meanwhile, by itself or after another objection, stays out. */
  private Uni<Void> takeOut(Objection objection) {
    return applications
        .required(objection.applicationId())
        .chain(
            family ->
                family.status() == Application.Status.QUALIFIED
                    ? strikeOut(family)
                    : Uni.createFrom().voidItem());
  }

  private Uni<Void> strikeOut(Application family) {
    family.strikeOut();
    return applications
        .release(family)
        .chain(() -> applications.note(family, ApplicationEvent.Kind.STRUCK_OUT));
  }
}
