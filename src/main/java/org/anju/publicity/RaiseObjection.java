package org.anju.publicity;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.anju.application.Application;
import org.anju.application.Applications;
import org.anju.audit.AuditTrail;
import org.anju.audit.Decision;
import org.anju.offering.Offering;
import org.anju.offering.Offerings;
import org.anju.offering.Stage;
import org.anju.platform.error.RefusedException;
import org.anju.platform.personal.PersonalDataCipher;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;
import org.anju.publicity.attachment.AttachmentFolders;
import org.hibernate.LockMode;
import org.jetbrains.annotations.Nullable;

/** Anybody, named or not, objects to a family while it is under notice (article 14, 5). */
@ApplicationScoped
public class RaiseObjection {

  /** Nobody logs in to object. */
  private static final Actor THE_PUBLIC = new Actor("public", "public", null, Set.of());

  private final Offerings offerings;
  private final Applications applications;
  private final Objections objections;
  private final ObjectionTerms terms;
  private final AttachmentFolders folders;
  private final PersonalDataCipher cipher;
  private final BusinessClock clock;
  private final AuditTrail audit;

  RaiseObjection(
      Offerings offerings,
      Applications applications,
      Objections objections,
      ObjectionTerms terms,
      AttachmentFolders folders,
      PersonalDataCipher cipher,
      BusinessClock clock,
      AuditTrail audit) {
    this.offerings = offerings;
    this.applications = applications;
    this.objections = objections;
    this.terms = terms;
    this.folders = folders;
    this.cipher = cipher;
    this.clock = clock;
    this.audit = audit;
  }

  /**
   * Raises an objection.
   *
   * @param contact null or blank when the person does not want to be reached
   * @param folder what is handed in with it, null when nothing is
   */
  @WithTransaction
  public Uni<RaisedObjection> raise(
      long offeringId,
      String receipt,
      String text,
      @Nullable String contact,
      @Nullable UUID folder) {
    return offerings
        .announced(offeringId)
        .call(this::lockAgainstSeal)
        .call(this::requireOpenNotice)
        .chain(
            offering ->
                familyUnderNotice(offeringId, receipt)
                    .map(family -> objection(family, words(text, contact, folder), offering)))
        .call(() -> folders.close(folder))
        .chain(objections::persist)
        .call(
            objection ->
                audit.record(
                    THE_PUBLIC,
                    Decision.of("publicity.object", "objection", objection.id())
                        .after(objection.state())))
        .map(objection -> new RaisedObjection(objection.code(), objection.dueAt()));
  }

  /** So that the roster is not frozen between the look at the notice and this objection. */
  private Uni<Void> lockAgainstSeal(Offering offering) {
    return offerings
        .getSession()
        .chain(session -> session.lock(offering, LockMode.PESSIMISTIC_READ));
  }

  private Uni<PublicNotice> requireOpenNotice(Offering offering) {
    return objections
        .getSession()
        .chain(session -> session.find(PublicNotice.class, offering.id()))
        .invoke(
            notice -> {
              if (notice == null) {
                throw RefusedException.of(PublicityRefusal.UNKNOWN);
              }
              if (offering.stage() != Stage.NOTICE || !notice.openAt(clock.now())) {
                throw RefusedException.of(PublicityRefusal.NOTICE_OVER);
              }
            });
  }

  private Uni<Application> familyUnderNotice(long offeringId, String receipt) {
    return applications
        .find(
            "offeringId = ?1 and receipt = ?2 and status = ?3",
            offeringId,
            receipt.strip().toUpperCase(Locale.ROOT),
            Application.Status.QUALIFIED)
        .firstResult()
        .onItem()
        .ifNull()
        .failWith(() -> RefusedException.of(PublicityRefusal.RECEIPT_UNKNOWN));
  }

  private Objection objection(Application family, Objection.Words words, Offering offering) {
    return new Objection(
        ObjectionCode.fresh(),
        family.offeringId(),
        family.id(),
        words,
        clock.now(),
        terms.decisionDue(offering));
  }

  private Objection.Words words(String text, @Nullable String contact, @Nullable UUID folder) {
    boolean anonymous = contact == null || contact.isBlank();
    return new Objection.Words(
        cipher.encrypt(text.strip(), Objections.TEXT),
        anonymous ? null : cipher.encrypt(contact.strip(), Objections.CONTACT),
        folder);
  }
}
