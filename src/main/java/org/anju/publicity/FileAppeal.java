package org.anju.publicity;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.anju.audit.AuditTrail;
import org.anju.audit.Decision;
import org.anju.offering.Offerings;
import org.anju.platform.error.RefusedException;
import org.anju.platform.personal.PersonalDataCipher;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;
import org.anju.publicity.attachment.AttachmentFolders;
import org.jetbrains.annotations.Nullable;

/** A family that was struck out appeals, once and in time. */
@ApplicationScoped
public class FileAppeal {

  private final Objections objections;
  private final OwnObjections own;
  private final Offerings offerings;
  private final ObjectionTerms terms;
  private final AttachmentFolders folders;
  private final PersonalDataCipher cipher;
  private final BusinessClock clock;
  private final AuditTrail audit;

  FileAppeal(
      Objections objections,
      OwnObjections own,
      Offerings offerings,
      ObjectionTerms terms,
      AttachmentFolders folders,
      PersonalDataCipher cipher,
      BusinessClock clock,
      AuditTrail audit) {
    this.objections = objections;
    this.own = own;
    this.offerings = offerings;
    this.terms = terms;
    this.folders = folders;
    this.cipher = cipher;
    this.clock = clock;
    this.audit = audit;
  }

  /**
   * Answers by when it is decided.
   *
   * @param folder null when nothing is handed in with it
   */
  @WithTransaction
  public Uni<Instant> file(Actor family, long objectionId, String text, @Nullable UUID folder) {
    return own.required(family, objectionId)
        // So that the roster is not frozen between the look at the time and the appeal.
        .call(objection -> offerings.announcedLocked(objection.offeringId()))
        .invoke(this::requireInTime)
        .call(this::requireFirst)
        .chain(
            objection ->
                terms.decisionDue(objection).call(due -> keep(objection, text, folder, due)))
        .call(() -> folders.close(folder))
        .call(
            due ->
                audit.record(
                    family, Decision.of("publicity.appeal", "objection", objectionId).after(due)));
  }

  private void requireInTime(Objection objection) {
    Instant until = objection.appealUntil();
    if (until == null || !clock.now().isBefore(until)) {
      throw RefusedException.of(PublicityRefusal.APPEAL_OVER);
    }
  }

  private Uni<ObjectionAppeal> requireFirst(Objection objection) {
    return objections
        .appealOf(objection)
        .invoke(
            appeal -> {
              if (appeal != null) {
                throw RefusedException.of(PublicityRefusal.ALREADY_APPEALED);
              }
            });
  }

  private Uni<Void> keep(Objection objection, String text, @Nullable UUID folder, Instant due) {
    byte[] words = cipher.encrypt(text.strip(), Objections.APPEAL);
    ObjectionAppeal appeal = new ObjectionAppeal(objection, words, folder, clock.now(), due);
    return objections.getSession().chain(session -> session.persist(appeal));
  }
}
