package org.anju.publicity;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.anju.audit.AuditTrail;
import org.anju.audit.Decision;
import org.anju.platform.error.RefusedException;
import org.anju.platform.personal.PersonalDataCipher;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;

/**
 * The officer asks the family for its statement about an objection, in words of the officer's own:
 * the family does not read the objection, whose words could name their author. The officer holds
 * the objection from then on.
 */
@ApplicationScoped
public class AskFamily {

  private final Objections objections;
  private final Impartiality impartiality;
  private final ObjectionTerms terms;
  private final PersonalDataCipher cipher;
  private final BusinessClock clock;
  private final AuditTrail audit;

  AskFamily(
      Objections objections,
      Impartiality impartiality,
      ObjectionTerms terms,
      PersonalDataCipher cipher,
      BusinessClock clock,
      AuditTrail audit) {
    this.objections = objections;
    this.impartiality = impartiality;
    this.terms = terms;
    this.cipher = cipher;
    this.clock = clock;
    this.audit = audit;
  }

  /**
   * Answers until when the family can answer.
   *
   * @param workingDays of the family's time, from 1
   */
  @WithTransaction
  public Uni<Instant> ask(
      Actor actor, long objectionId, String question, int workingDays, int version) {
    return objections
        .inDistrictOf(actor, objectionId)
        .invoke(objection -> Objections.requireVersion(objection.version(), version))
        .call(objection -> impartiality.require(actor, objection))
        .invoke(objection -> objection.take(actor.id()))
        .call(this::requireUnasked)
        .map(objection -> hearing(actor, objection, question, workingDays))
        .call(hearing -> objections.getSession().chain(session -> session.persist(hearing)))
        .call(
            hearing ->
                audit.record(
                    actor,
                    Decision.of("publicity.ask-family", "objection", objectionId)
                        .after(hearing.answerUntil())))
        .map(ObjectionHearing::answerUntil);
  }

  private Uni<ObjectionHearing> requireUnasked(Objection objection) {
    return objections
        .hearingOf(objection)
        .invoke(
            hearing -> {
              if (hearing != null) {
                throw RefusedException.of(PublicityRefusal.ALREADY_ASKED);
              }
            });
  }

  private ObjectionHearing hearing(
      Actor actor, Objection objection, String question, int workingDays) {
    byte[] words = cipher.encrypt(question.strip(), Objections.QUESTION);
    return new ObjectionHearing(
        objection.id(), words, actor.id(), clock.now(), terms.end(workingDays));
  }
}
