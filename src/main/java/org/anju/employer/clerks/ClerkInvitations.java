package org.anju.employer.clerks;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import org.anju.employer.SecretLink;
import org.anju.platform.error.RefusedException;

/** The links that were given out. */
@ApplicationScoped
class ClerkInvitations implements PanacheRepositoryBase<ClerkInvitation, Long> {

  /** The invitation behind a link, locked, so that it is used once. */
  Uni<ClerkInvitation> locked(String link) {
    return find("linkHash = ?1", SecretLink.hash(link))
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResult()
        .onItem()
        .ifNull()
        .failWith(() -> RefusedException.of(ClerkRefusal.INVITATION_UNKNOWN));
  }

  /** The unused links of a clerk are good for nothing from now on. */
  Uni<Void> endAllOf(String clerk, Instant now) {
    return list("invitedBy = ?1 and acceptedBy is null", clerk)
        .invoke(open -> open.forEach(invitation -> invitation.end(now)))
        .replaceWithVoid();
  }
}
