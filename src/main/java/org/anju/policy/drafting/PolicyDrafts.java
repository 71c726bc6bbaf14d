package org.anju.policy.drafting;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.anju.platform.error.RefusedException;
import org.anju.platform.error.RequestRefusal;
import org.anju.platform.security.Actor;
import org.anju.policy.StoredPolicies;

/**
 * The versions of this city's rules with those that are not approved yet, and who wrote at them.
 */
@ApplicationScoped
class PolicyDrafts implements PanacheRepositoryBase<PolicyDraft, Long> {

  private static final String NEXT_NUMBER = "SELECT nextval('policy_version_number')";

  private static final String NOTE_WRITER =
      "INSERT INTO policy_edit (policy_id, officer, at) VALUES (?1, ?2, ?3)";

  private static final String COUNT_WRITER =
      "SELECT count(*) FROM policy_edit WHERE policy_id = ?1 AND officer = ?2";

  private final StoredPolicies stored;

  PolicyDrafts(StoredPolicies stored) {
    this.stored = stored;
  }

  Uni<PolicyDraft> required(long id) {
    return find("id = ?1 and city = ?2", id, stored.city())
        .firstResult()
        .map(Optional::ofNullable)
        .map(found -> found.orElseThrow(() -> RefusedException.of(PolicyRefusal.UNKNOWN)));
  }

  /** As {@link #required}; refused with {@code request.stale} when the officer saw another one. */
  Uni<PolicyDraft> required(long id, int version) {
    return required(id)
        .invoke(
            draft -> {
              if (draft.version() != version) {
                throw RefusedException.of(RequestRefusal.STALE);
              }
            });
  }

  Uni<Long> nextNumber() {
    return getSession()
        .chain(session -> session.createNativeQuery(NEXT_NUMBER, Long.class).getSingleResult());
  }

  /** From now on the officer cannot approve that version. */
  Uni<Integer> noteWriter(PolicyDraft draft, Actor officer, Instant now) {
    return getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(NOTE_WRITER)
                    .setParameter(1, draft.id())
                    .setParameter(2, officer.id())
                    .setParameter(3, now)
                    .executeUpdate());
  }

  /** Whether the officer drafted, edited or submitted it. */
  Uni<Boolean> isWriter(PolicyDraft draft, Actor officer) {
    return getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(COUNT_WRITER, Long.class)
                    .setParameter(1, draft.id())
                    .setParameter(2, officer.id())
                    .getSingleResult())
        .map(times -> times > 0);
  }

  /** Whether another version of the same place begins on the same day. */
  Uni<Boolean> isDateTaken(PolicyDraft draft) {
    return count(
            "city = ?1 and effectiveOn = ?2 and state = ?3"
                + " and coalesce(district, '') = coalesce(?4, '')",
            stored.city(),
            draft.effectiveOn(),
            PolicyDraft.State.APPROVED,
            draft.district())
        .map(taken -> taken > 0);
  }
}
