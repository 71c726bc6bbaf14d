package org.anju.verification;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.OffsetDateTime;
import java.util.Map;
import org.anju.platform.error.RefusedException;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jetbrains.annotations.Nullable;

/** Who holds which case; always in the caller's session. The table's key is the guard. */
@ApplicationScoped
class Claims {

  private static final String TAKE =
      """
      INSERT INTO check_claim (application_id, kind, officer, officer_name, claimed_at)
      VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT (application_id) DO NOTHING
      """;

  private static final String HAND_OVER =
      """
      INSERT INTO check_claim (application_id, kind, officer, officer_name, claimed_at, assigned_by)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6)
      ON CONFLICT (application_id) DO UPDATE
        SET kind = excluded.kind, officer = excluded.officer, officer_name = excluded.officer_name,
            claimed_at = excluded.claimed_at, assigned_by = excluded.assigned_by
      """;

  private static final String HOLDER =
      "SELECT officer, officer_name, claimed_at, assigned_by FROM check_claim WHERE application_id = ?1";

  private static final String END =
      "DELETE FROM check_claim WHERE application_id = ?1 AND officer = ?2";

  private final BusinessClock clock;

  Claims(BusinessClock clock) {
    this.clock = clock;
  }

  /** Takes a case that nobody holds; answers whether it was free. */
  Uni<Boolean> take(Officer officer, long applicationId, CheckKind kind) {
    return query(
            TAKE, applicationId, kind.name(), officer.actor().id(), officer.name(), clock.now())
        .map(taken -> taken > 0);
  }

  /** Gives a case to an officer, whoever held it. */
  Uni<Void> handOver(Actor supervisor, KnownOfficer officer, long applicationId, CheckKind kind) {
    return query(
            HAND_OVER,
            applicationId,
            kind.name(),
            officer.id(),
            officer.name(),
            clock.now(),
            supervisor.id())
        .replaceWithVoid();
  }

  /** The item is null when nobody holds the case. */
  Uni<@Nullable CaseHolder> holder(Actor asking, long applicationId) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(HOLDER, Tuple.class)
                    .setParameter(1, applicationId)
                    .getSingleResultOrNull())
        .map(row -> row == null ? null : holder(asking, row));
  }

  /**
   * Refused with {@code verification.held-by-other} or {@code verification.not-held} unless the
   * officer holds the case.
   */
  Uni<Void> requireHeldBy(Actor officer, long applicationId) {
    return holder(officer, applicationId).invoke(Claims::requireMine).replaceWithVoid();
  }

  /** Ends the officer's hold; a case that somebody else holds stays theirs. */
  Uni<Boolean> end(Actor officer, long applicationId) {
    return query(END, applicationId, officer.id()).map(ended -> ended > 0);
  }

  static void requireMine(@Nullable CaseHolder holder) {
    if (holder == null) {
      throw RefusedException.of(VerificationRefusal.NOT_HELD);
    }
    if (!holder.mine()) {
      throw RefusedException.of(
          VerificationRefusal.HELD_BY_OTHER, Map.of("officer", holder.name()));
    }
  }

  private static CaseHolder holder(Actor asking, Tuple row) {
    return new CaseHolder(
        row.get(1, String.class),
        asking.id().equals(row.get(0, String.class)),
        row.get(3) != null,
        row.get(2, OffsetDateTime.class).toInstant());
  }

  private static Uni<Integer> query(String sql, Object... values) {
    return Panache.getSession()
        .chain(session -> bound(session.createNativeQuery(sql), values).executeUpdate());
  }

  private static Mutiny.Query<?> bound(Mutiny.Query<?> query, Object... values) {
    for (int i = 0; i < values.length; i++) {
      query.setParameter(i + 1, values[i]);
    }
    return query;
  }
}
