package org.anju.employer.registration;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.anju.employer.EmployerRefusal;
import org.anju.platform.error.RefusedException;
import org.anju.platform.personal.PersonalDataCipher;

/** The registrations of employers. */
@ApplicationScoped
class EmployerRegistrations implements PanacheRepositoryBase<EmployerRegistration, Long> {

  private static final String CONTACT = "employer_registration.contact";

  private static final String WAITING_PAPERS =
      "SELECT kind FROM employer_paper WHERE owner = :owner AND registration_id IS NULL";

  private static final String ATTACH_PAPERS =
      """
      UPDATE employer_paper SET registration_id = :registration
      WHERE owner = :owner AND registration_id IS NULL
      """;

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

  /** The kinds of papers that the account has handed in for its next registration. */
  Uni<List<RegistrationPaperKind>> waitingPapers(String owner) {
    return getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(WAITING_PAPERS, String.class)
                    .setParameter("owner", owner)
                    .getResultList())
        .map(kinds -> kinds.stream().map(RegistrationPaperKind::valueOf).toList());
  }

  /** Those papers belong to the registration from now on. */
  Uni<Void> attachPapers(EmployerRegistration registration) {
    return getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(ATTACH_PAPERS)
                    .setParameter("registration", registration.id())
                    .setParameter("owner", registration.registeredBy())
                    .executeUpdate())
        .replaceWithVoid();
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
