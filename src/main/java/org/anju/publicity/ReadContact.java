package org.anju.publicity;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.anju.audit.AuditTrail;
import org.anju.audit.Decision;
import org.anju.platform.personal.PersonalDataCipher;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;
import org.hibernate.reactive.mutiny.Mutiny;

/** The bureau reads how to reach whoever objected; each reading is recorded with its reason. */
@ApplicationScoped
public class ReadContact {

  /** The purpose under which a reason is encrypted. */
  static final String REASON = "objection_contact_reading.reason";

  private static final String NOTE =
      """
      INSERT INTO objection_contact_reading (objection_id, reader, reason_cipher, read_at)
      VALUES (?1, ?2, ?3, ?4)
      """;

  private final Objections objections;
  private final PersonalDataCipher cipher;
  private final BusinessClock clock;
  private final AuditTrail audit;

  ReadContact(
      Objections objections, PersonalDataCipher cipher, BusinessClock clock, AuditTrail audit) {
    this.objections = objections;
    this.cipher = cipher;
    this.clock = clock;
    this.audit = audit;
  }

  /** {@code reason} says why the officer has to know. */
  @WithTransaction
  public Uni<ObjectionContact> read(Actor actor, long objectionId, String reason) {
    return objections
        .inDistrictOf(actor, objectionId)
        .call(
            () ->
                objections.getSession().chain(session -> note(session, actor, objectionId, reason)))
        .call(
            () ->
                audit.record(
                    actor,
                    Decision.of("publicity.read-contact", "objection", objectionId).after(reason)))
        .map(this::contact);
  }

  private Uni<Integer> note(Mutiny.Session session, Actor actor, long objectionId, String reason) {
    return session
        .createNativeQuery(NOTE)
        .setParameter(1, objectionId)
        .setParameter(2, actor.id())
        .setParameter(3, cipher.encrypt(reason.strip(), REASON))
        .setParameter(4, clock.now())
        .executeUpdate();
  }

  private ObjectionContact contact(Objection objection) {
    byte[] stored = objection.contactCipher();
    return new ObjectionContact(stored == null ? null : cipher.decrypt(stored, Objections.CONTACT));
  }
}
