package org.anju.employer.clerks;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.anju.audit.AuditTrail;
import org.anju.audit.Decision;
import org.anju.platform.error.RefusedException;
import org.anju.platform.organisation.OrganisationRefusal;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;

/**
 * A clerk removes a colleague, never themselves: so one at least remains, also when two remove each
 * other at the same moment. The unused links of whoever goes end with them.
 */
@ApplicationScoped
public class RemoveClerk {

  private final KnownClerks known;
  private final Clerks clerks;
  private final ClerkInvitations invitations;
  private final BusinessClock clock;
  private final AuditTrail audit;

  RemoveClerk(
      KnownClerks known,
      Clerks clerks,
      ClerkInvitations invitations,
      BusinessClock clock,
      AuditTrail audit) {
    this.known = known;
    this.clerks = clerks;
    this.invitations = invitations;
    this.clock = clock;
    this.audit = audit;
  }

  public Uni<Void> remove(Actor actor, long clerk) {
    return known.require(actor).chain(() -> Panache.withTransaction(() -> take(actor, clerk)));
  }

  private Uni<Void> take(Actor actor, long id) {
    return clerks
        .locked(actor.organisation())
        .map(present -> removable(actor, present, id))
        .invoke(EmployerClerk::leave)
        .call(removed -> invitations.endAllOf(removed.account(), clock.now()))
        .call(
            removed ->
                audit.record(
                    actor,
                    Decision.of("employer.remove-clerk", "employer-clerk", id)
                        .before(actor.organisation() + ":" + removed.account())
                        .after(removed.state())))
        .replaceWithVoid();
  }

  private static EmployerClerk removable(Actor actor, List<EmployerClerk> present, long id) {
    if (present.stream().noneMatch(clerk -> clerk.account().equals(actor.id()))) {
      throw RefusedException.of(OrganisationRefusal.NOT_A_MEMBER);
    }
    EmployerClerk found =
        present.stream()
            .filter(clerk -> clerk.id() == id)
            .findFirst()
            .orElseThrow(() -> RefusedException.of(ClerkRefusal.UNKNOWN));
    if (found.account().equals(actor.id())) {
      throw RefusedException.of(ClerkRefusal.YOURSELF);
    }
    return found;
  }
}
