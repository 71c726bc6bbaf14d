package org.anju.contract;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import org.anju.platform.error.RefusedException;
import org.anju.platform.security.Actor;
import org.jetbrains.annotations.Nullable;

/** Leases that run, held in the caller's session until its transaction ends. */
@ApplicationScoped
class HeldLeases {

  /** What its papers prove. */
  static final String CASE = "lease";

  private static final String HOLD =
      "SELECT selection_id FROM agreement WHERE selection_id = ?1 FOR NO KEY UPDATE";

  private static final String FIND =
      """
      SELECT g.state, s.application_id, o.acquirer, o.district, e.starts_on, lease_term_end(e.selection_id) AS ends_on, t.months,
        coalesce(r.number, 0) AS renewals, coalesce(r.starts_on, e.starts_on) AS term_starts_on,
        EXISTS (SELECT FROM lease_end x WHERE x.selection_id = e.selection_id) AS recorded
      FROM lease e
      JOIN agreement g ON g.selection_id = e.selection_id
      JOIN selection s ON s.id = e.selection_id
      JOIN offering o ON o.id = s.offering_id
      JOIN lease_terms t ON t.offering_id = o.id
      LEFT JOIN LATERAL (
        SELECT number, starts_on FROM lease_renewal n WHERE n.selection_id = e.selection_id
        ORDER BY n.number DESC LIMIT 1) r ON true
      WHERE e.selection_id = ?1
      """;

  /**
   * A lease.
   *
   * @param endsOn the last day of its last term
   * @param months of each term
   * @param renewals how often it was renewed
   * @param termStartsOn the first day of its last term
   */
  record Held(
      long selectionId,
      long applicationId,
      String district,
      LocalDate startsOn,
      LocalDate endsOn,
      int months,
      int renewals,
      LocalDate termStartsOn) {}

  /** Refused to another acquirer, and when it has ended or its end is recorded. */
  Uni<Held> running(Actor acquirer, long selectionId) {
    return hold(selectionId)
        .chain(() -> find(selectionId))
        .invoke(lease -> requireRunning(acquirer, lease))
        .map(lease -> held(selectionId, lease));
  }

  private static Uni<@Nullable Long> hold(long selectionId) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(HOLD, Long.class)
                    .setParameter(1, selectionId)
                    .getSingleResultOrNull());
  }

  private static Uni<Tuple> find(long selectionId) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(FIND, Tuple.class)
                    .setParameter(1, selectionId)
                    .getSingleResultOrNull())
        .onItem()
        .ifNull()
        .failWith(() -> RefusedException.of(AgreementRefusal.UNKNOWN));
  }

  private static void requireRunning(Actor acquirer, Tuple lease) {
    if (!lease.get("acquirer", String.class).equals(acquirer.organisation())) {
      throw RefusedException.of(AgreementRefusal.NOT_YOURS);
    }
    boolean runs = AgreementState.SIGNED.name().equals(lease.get("state", String.class));
    if (!runs || lease.get("recorded", Boolean.class)) {
      throw RefusedException.of(AgreementRefusal.LEASE_END_RECORDED);
    }
  }

  private static Held held(long selectionId, Tuple lease) {
    return new Held(
        selectionId,
        lease.get("application_id", Long.class),
        lease.get("district", String.class),
        lease.get("starts_on", LocalDate.class),
        lease.get("ends_on", LocalDate.class),
        lease.get("months", Integer.class),
        lease.get("renewals", Integer.class),
        lease.get("term_starts_on", LocalDate.class));
  }
}
