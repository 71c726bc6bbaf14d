package org.anju.publicity;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.anju.audit.AuditTrail;
import org.anju.audit.Decision;
import org.anju.platform.error.RefusedException;
import org.anju.platform.personal.PersonalDataCipher;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;
import org.anju.publicity.attachment.AttachmentFolders;
import org.jetbrains.annotations.Nullable;

/** A family says what it has to say about an objection to it, once and in time. */
@ApplicationScoped
public class AnswerObjection {

  private final Objections objections;
  private final OwnObjections own;
  private final AttachmentFolders folders;
  private final PersonalDataCipher cipher;
  private final BusinessClock clock;
  private final AuditTrail audit;

  AnswerObjection(
      Objections objections,
      OwnObjections own,
      AttachmentFolders folders,
      PersonalDataCipher cipher,
      BusinessClock clock,
      AuditTrail audit) {
    this.objections = objections;
    this.own = own;
    this.folders = folders;
    this.cipher = cipher;
    this.clock = clock;
    this.audit = audit;
  }

  /** {@code folder} is null when nothing is handed in with the statement. */
  @WithTransaction
  public Uni<Void> answer(Actor family, long objectionId, String statement, @Nullable UUID folder) {
    return own.required(family, objectionId)
        .invoke(Objection::requireOpen)
        .chain(objections::hearingOf)
        .onItem()
        .ifNull()
        .failWith(() -> RefusedException.of(PublicityRefusal.OBJECTION_UNKNOWN))
        .invoke(
            hearing ->
                hearing.answer(
                    cipher.encrypt(statement.strip(), Objections.STATEMENT), folder, clock.now()))
        .chain(() -> folders.close(folder))
        .chain(
            () ->
                audit.record(
                    family,
                    Decision.of("publicity.answer", "objection", objectionId).after(statement)));
  }
}
