package org.anju.publicity;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.anju.audit.AuditTrail;
import org.anju.audit.Decision;
import org.anju.platform.personal.PersonalDataCipher;
import org.anju.platform.security.Actor;

/** The bureau reads how to reach whoever objected; each reading is recorded. */
@ApplicationScoped
public class ReadContact {

  private final Objections objections;
  private final PersonalDataCipher cipher;
  private final AuditTrail audit;

  ReadContact(Objections objections, PersonalDataCipher cipher, AuditTrail audit) {
    this.objections = objections;
    this.cipher = cipher;
    this.audit = audit;
  }

  @WithTransaction
  public Uni<ObjectionContact> read(Actor actor, long objectionId) {
    return objections
        .inDistrictOf(actor, objectionId)
        .call(
            () ->
                audit.record(
                    actor, Decision.of("publicity.read-contact", "objection", objectionId)))
        .map(this::contact);
  }

  private ObjectionContact contact(Objection objection) {
    byte[] stored = objection.contactCipher();
    return new ObjectionContact(stored == null ? null : cipher.decrypt(stored, Objections.CONTACT));
  }
}
