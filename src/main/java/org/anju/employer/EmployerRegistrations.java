package org.anju.employer;

import io.quarkus.hibernate.reactive.panache.PanacheQuery;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.anju.platform.error.RefusedException;
import org.anju.platform.personal.PersonalDataCipher;
import org.anju.platform.security.Actor;
import org.anju.platform.web.Page;
import org.jetbrains.annotations.Nullable;

/** The registrations of employers. */
@ApplicationScoped
public class EmployerRegistrations implements PanacheRepositoryBase<EmployerRegistration, Long> {

  private static final String CONTACT = "employer_registration.contact";

  private final PersonalDataCipher cipher;

  EmployerRegistrations(PersonalDataCipher cipher) {
    this.cipher = cipher;
  }

  /** The person at the employer who answers questions. */
  public record Contact(String name, String mobile) {}

  /**
   * A registration as its employer and the bureau see it.
   *
   * @param alias under which the clerks' accounts belong to the employer; null until approved
   * @param reason why it was refused, null otherwise
   */
  public record Registration(
      long id,
      String creditCode,
      String legalName,
      Contact contact,
      EmployerRegistration.State state,
      Instant registeredAt,
      @Nullable Instant decidedAt,
      @Nullable String reason,
      @Nullable String alias,
      int version) {}

  /** What the actor has registered, newest first; nobody registers more than a few. */
  @WithSession
  public Uni<List<Registration>> of(Actor actor) {
    return find("registeredBy = ?1 order by id desc", actor.id())
        .page(0, 20)
        .list()
        .map(found -> found.stream().map(this::view).toList());
  }

  /** The bureau's list: those that wait, oldest first, or all when {@code waitingOnly} is false. */
  @WithSession
  public Uni<Page<Registration>> queue(boolean waitingOnly, int page, int size) {
    PanacheQuery<EmployerRegistration> found =
        waitingOnly
            ? find("state = ?1 order by id", EmployerRegistration.State.WAITING)
            : find("order by id desc");
    return found
        .count()
        .chain(
            total ->
                found
                    .page(page, size)
                    .list()
                    .map(items -> items.stream().map(this::view).toList())
                    .map(items -> new Page<>(items, total, page, size)));
  }

  Uni<EmployerRegistration> required(long id) {
    return findById(id)
        .onItem()
        .ifNull()
        .failWith(() -> RefusedException.of(EmployerRefusal.REGISTRATION_UNKNOWN));
  }

  byte[] encrypted(Contact contact) {
    JsonObject json = new JsonObject().put("name", contact.name()).put("mobile", contact.mobile());
    return cipher.encrypt(json.encode(), CONTACT);
  }

  private Registration view(EmployerRegistration found) {
    JsonObject contact = new JsonObject(cipher.decrypt(found.contactCipher(), CONTACT));
    boolean approved = found.state() == EmployerRegistration.State.APPROVED;
    return new Registration(
        found.id(),
        found.creditCode(),
        found.legalName(),
        new Contact(contact.getString("name"), contact.getString("mobile")),
        found.state(),
        found.registeredAt(),
        found.decidedAt(),
        found.reason(),
        approved ? found.alias() : null,
        found.version());
  }
}
