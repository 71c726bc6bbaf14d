package org.anju.publicity;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.anju.application.Application;
import org.anju.application.ApplicationEvent;
import org.anju.application.Applications;
import org.anju.audit.AuditTrail;
import org.anju.audit.Decision;
import org.anju.offering.Offering;
import org.anju.offering.Offerings;
import org.anju.platform.error.RefusedException;
import org.anju.platform.personal.PersonalDataCipher;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;

/**
 * Another officer than the one who upheld the objection decides the family's appeal. Granted, the
 * family comes back, unless another objection stands against it; a frozen roster gets no line more,
 * but the family comes back to the line that it has, until families choose.
 */
@ApplicationScoped
public class DecideAppeal {

  private static final String IN_ROSTER =
      """
      SELECT count(*) FROM live_draw d JOIN draw_roster_line l ON l.roster_id = d.roster_id
      WHERE l.application_id = ?1
      """;

  private final Objections objections;
  private final Applications applications;
  private final Offerings offerings;
  private final Impartiality impartiality;
  private final PersonalDataCipher cipher;
  private final BusinessClock clock;
  private final AuditTrail audit;

  DecideAppeal(
      Objections objections,
      Applications applications,
      Offerings offerings,
      Impartiality impartiality,
      PersonalDataCipher cipher,
      BusinessClock clock,
      AuditTrail audit) {
    this.objections = objections;
    this.applications = applications;
    this.offerings = offerings;
    this.impartiality = impartiality;
    this.cipher = cipher;
    this.clock = clock;
    this.audit = audit;
  }

  /**
   * Answers what came of it.
   *
   * @param version of the appeal that the officer saw
   */
  @WithTransaction
  public Uni<ObjectionAppeal.State> decide(
      Actor actor, long objectionId, boolean grant, String reason, int version) {
    return objections
        .inDistrictOf(actor, objectionId)
        .call(objection -> impartiality.require(actor, objection))
        .chain(
            objection ->
                objections
                    .requiredAppeal(objection)
                    .invoke(appeal -> Objections.requireVersion(appeal.version(), version))
                    .call(
                        appeal ->
                            outcome(objection, grant)
                                .invoke(outcome -> close(actor, appeal, outcome, reason)))
                    .call(appeal -> bringBack(objection, appeal.state())))
        .map(ObjectionAppeal::state)
        .call(
            outcome ->
                audit.record(
                    actor,
                    Decision.of("publicity.decide-appeal", "objection", objectionId)
                        .before(ObjectionAppeal.State.OPEN)
                        .after(outcome + ":" + reason)));
  }

  private void close(
      Actor actor, ObjectionAppeal appeal, ObjectionAppeal.State outcome, String reason) {
    byte[] why = cipher.encrypt(reason.strip(), Objections.APPEAL_REASON);
    appeal.decide(outcome, actor.id(), why, clock.now());
  }

  private Uni<ObjectionAppeal.State> outcome(Objection objection, boolean grant) {
    if (!grant) {
      return Uni.createFrom().item(ObjectionAppeal.State.REFUSED);
    }
    return offerings
        .announcedLocked(objection.offeringId())
        .chain(offering -> canComeBack(offering, objection))
        .map(
            canComeBack ->
                canComeBack ? ObjectionAppeal.State.GRANTED : ObjectionAppeal.State.GRANTED_LATE);
  }

  private Uni<Boolean> canComeBack(Offering offering, Objection objection) {
    return switch (offering.stage()) {
      case DRAFT, ANNOUNCED, NOTICE -> Uni.createFrom().item(true);
      case SEALED, DRAWN -> isInRoster(objection);
      case SELECTING, COMPLETED -> Uni.createFrom().item(false);
    };
  }

  private Uni<Boolean> isInRoster(Objection objection) {
    return objections
        .getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(IN_ROSTER, Long.class)
                    .setParameter(1, objection.applicationId())
                    .getSingleResult())
        .map(lines -> lines > 0);
  }

  private Uni<Void> bringBack(Objection objection, ObjectionAppeal.State outcome) {
    if (outcome != ObjectionAppeal.State.GRANTED) {
      return Uni.createFrom().voidItem();
    }
    return objections
        .othersStand(objection)
        .chain(
            othersStand ->
                othersStand
                    ? Uni.createFrom().voidItem()
                    : applications.required(objection.applicationId()).chain(this::reinstate));
  }

  private Uni<Void> reinstate(Application family) {
    if (family.status() != Application.Status.STRUCK_OUT) {
      return Uni.createFrom().voidItem();
    }
    family.reinstate();
    return applications
        .bindAgain(family)
        .invoke(DecideAppeal::requireFree)
        .chain(() -> applications.note(family, ApplicationEvent.Kind.REINSTATED));
  }

  private static void requireFree(boolean everybodyIsFree) {
    if (!everybodyIsFree) {
      throw RefusedException.of(PublicityRefusal.PERSON_ELSEWHERE);
    }
  }
}
