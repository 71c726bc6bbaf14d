package org.anju.verification;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.anju.evidence.EvidenceState;
import org.anju.platform.error.RefusedException;

/**
 * Whether the registries have answered: until then a case waits, and nobody is approved or refused
 * for a registry that is slow or down.
 */
@ApplicationScoped
class EvidenceGate {

  private static final String STATE =
      """
      SELECT CASE ?2 WHEN 'IDENTITY' THEN identity_state ELSE housing_state END
      FROM case_evidence WHERE application_id = ?1
      """;

  /** Refused with {@code verification.evidence-waiting} while an answer is missing. */
  Uni<Void> requireAnswered(long applicationId, CheckKind kind) {
    return state(applicationId, kind)
        .invoke(
            state -> refuse(state == EvidenceState.WAITING, VerificationRefusal.EVIDENCE_WAITING))
        .replaceWithVoid();
  }

  /** Refused with {@code verification.not-green} unless every registry agrees with the claims. */
  Uni<Void> requireGreen(long applicationId, CheckKind kind) {
    return state(applicationId, kind)
        .invoke(state -> refuse(state != EvidenceState.GREEN, VerificationRefusal.NOT_GREEN))
        .replaceWithVoid();
  }

  private static void refuse(boolean refused, VerificationRefusal why) {
    if (refused) {
      throw RefusedException.of(why);
    }
  }

  private static Uni<EvidenceState> state(long applicationId, CheckKind kind) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(STATE, String.class)
                    .setParameter(1, applicationId)
                    .setParameter(2, kind.name())
                    .getSingleResultOrNull())
        .map(state -> state == null ? EvidenceState.WAITING : EvidenceState.valueOf(state));
  }
}
