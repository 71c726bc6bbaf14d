package org.anju.employer.registration;

import io.quarkus.hibernate.reactive.panache.PanacheQuery;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.anju.platform.security.Actor;
import org.anju.platform.web.Page;
import org.jetbrains.annotations.Nullable;

/** What employers have registered, for themselves and for the bureau. */
@ApplicationScoped
public class ReadRegistrations {

  private final EmployerRegistrations registrations;

  ReadRegistrations(EmployerRegistrations registrations) {
    this.registrations = registrations;
  }

  /** The person at the employer who answers questions. */
  public record EmployerContact(String name, String mobile) {}

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
      EmployerContact contact,
      EmployerRegistration.State state,
      Instant registeredAt,
      @Nullable Instant decidedAt,
      @Nullable String reason,
      @Nullable String alias,
      int version) {}

  /** What the actor has registered, newest first; nobody registers more than a few. */
  @WithSession
  public Uni<List<Registration>> of(Actor actor) {
    return registrations
        .find("registeredBy = ?1 order by id desc", actor.id())
        .page(0, 20)
        .list()
        .map(found -> found.stream().map(this::view).toList());
  }

  /** The bureau's list: those that wait, oldest first, or all when {@code waitingOnly} is false. */
  @WithSession
  public Uni<Page<Registration>> queue(boolean waitingOnly, int page, int size) {
    PanacheQuery<EmployerRegistration> found =
        waitingOnly
            ? registrations.find("state = ?1 order by id", EmployerRegistration.State.WAITING)
            : registrations.find("order by id desc");
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

  private Registration view(EmployerRegistration found) {
    boolean approved = found.state() == EmployerRegistration.State.APPROVED;
    return new Registration(
        found.id(),
        found.creditCode(),
        found.legalName(),
        registrations.contact(found),
        found.state(),
        found.registeredAt(),
        found.decidedAt(),
        found.reason(),
        approved ? found.alias() : null,
        found.version());
  }
}
