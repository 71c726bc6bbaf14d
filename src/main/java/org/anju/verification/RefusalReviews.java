package org.anju.verification;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.anju.platform.error.RefusedException;

/** The refusals that were proposed. */
@ApplicationScoped
class RefusalReviews implements PanacheRepositoryBase<RefusalReview, Long> {

  /** All of an application, oldest first. */
  Uni<List<RefusalReview>> of(long applicationId) {
    return list("applicationId = ?1 order by id", applicationId);
  }

  /** The one that waits for a second officer; the item is null when none does. */
  Uni<RefusalReview> open(long applicationId) {
    return find("applicationId = ?1 and outcome is null", applicationId).firstResult();
  }

  /** Refused with {@code verification.nothing-proposed} when none waits. */
  Uni<RefusalReview> requiredOpen(long applicationId) {
    return open(applicationId)
        .onItem()
        .ifNull()
        .failWith(() -> RefusedException.of(VerificationRefusal.NOTHING_PROPOSED));
  }

  /** While a refusal is proposed, nothing else is decided. */
  Uni<Void> requireNone(long applicationId) {
    return open(applicationId)
        .invoke(
            proposed -> {
              if (proposed != null) {
                throw RefusedException.of(VerificationRefusal.REFUSAL_PROPOSED);
              }
            })
        .replaceWithVoid();
  }
}
