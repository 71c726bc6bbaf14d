package org.anju.employer;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import org.anju.platform.error.RefusedException;
import org.anju.platform.personal.PersonalDataCipher;

/** The registrations of employers. */
@ApplicationScoped
class EmployerRegistrations implements PanacheRepositoryBase<EmployerRegistration, Long> {

  private static final String CONTACT = "employer_registration.contact";

  private final PersonalDataCipher cipher;

  EmployerRegistrations(PersonalDataCipher cipher) {
    this.cipher = cipher;
  }

  Uni<EmployerRegistration> required(long id) {
    return findById(id)
        .onItem()
        .ifNull()
        .failWith(() -> RefusedException.of(EmployerRefusal.REGISTRATION_UNKNOWN));
  }

  byte[] encrypted(ReadRegistrations.EmployerContact contact) {
    JsonObject json = new JsonObject().put("name", contact.name()).put("mobile", contact.mobile());
    return cipher.encrypt(json.encode(), CONTACT);
  }

  ReadRegistrations.EmployerContact contact(EmployerRegistration registration) {
    JsonObject json = new JsonObject(cipher.decrypt(registration.contactCipher(), CONTACT));
    return new ReadRegistrations.EmployerContact(json.getString("name"), json.getString("mobile"));
  }
}
