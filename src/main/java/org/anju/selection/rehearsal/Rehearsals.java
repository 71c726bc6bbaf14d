package org.anju.selection.rehearsal;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.anju.offering.OfferingRefusal;
import org.anju.platform.error.RefusedException;
import org.anju.platform.security.Actor;
import org.anju.platform.security.Roles;
import org.jetbrains.annotations.Nullable;

/** Reads rehearsals and the families that may practise in them. */
@ApplicationScoped
class Rehearsals {

  private static final String REHEARSAL =
      """
      SELECT o.id, o.name, o.acquirer, o.rehearsal_at, o.selection_at, o.stage = 'DRAWN' AS drawn,
             (SELECT count(*)::int FROM rehearsal_turn WHERE offering_id = o.id) AS practised
      FROM offering o
      WHERE o.id = $1 AND o.stage <> 'DRAFT'
      """;

  /** $1 offering, $2 subject or null, $3 receipt or null. */
  private static final String FAMILY =
      """
      SELECT a.id, a.receipt, r.rank, r.tier,
             t.seconds_per_turn, t.absent_seconds, t.hold_seconds, w.most_wishes
      FROM live_draw d
      JOIN draw_rank r ON r.draw_number = d.number
      JOIN application a ON a.id = r.application_id AND a.status = 'QUALIFIED'
      LEFT JOIN LATERAL (
        SELECT p.seconds_per_turn, p.absent_seconds, p.hold_seconds FROM selection_phase p
        WHERE p.offering_id = d.offering_id AND NOT p.moved_up
          AND p.mode <> 'WISH_LISTS' AND coalesce(p.tier, r.tier) = r.tier
        ORDER BY p.phase LIMIT 1) t ON true
      LEFT JOIN LATERAL (
        SELECT p.most_wishes FROM selection_phase p
        WHERE p.offering_id = d.offering_id AND NOT p.moved_up
          AND p.mode = 'WISH_LISTS' AND coalesce(p.tier, r.tier) = r.tier
        ORDER BY p.phase LIMIT 1) w ON true
      WHERE d.offering_id = $1 AND (a.applicant = $2 OR a.receipt = $3)
      ORDER BY r.rank
      LIMIT 1
      """;

  /** A rehearsal with what its visitors do not see: whose offering it is. */
  record Planned(Rehearsal rehearsal, String acquirer) {

    void requireOwn(Actor acquirer) {
      if (!this.acquirer.equals(acquirer.organisation())) {
        throw RefusedException.of(OfferingRefusal.NOT_YOURS);
      }
    }
  }

  Uni<Planned> of(SqlClient client, long offeringId, Instant now) {
    return client
        .preparedQuery(REHEARSAL)
        .execute(Tuple.of(offeringId))
        .map(
            rows -> {
              if (rows.rowCount() == 0) {
                throw RefusedException.of(OfferingRefusal.UNKNOWN);
              }
              return planned(rows.iterator().next(), now);
            });
  }

  /**
   * The caller's own family, or at the acquirer's desk the one with that receipt.
   *
   * @param receipt null for the own family
   */
  Uni<PractisingFamily> family(
      SqlClient client, Planned planned, Actor actor, @Nullable String receipt) {
    boolean atDesk = actor.role().equals(Roles.ACQUIRER);
    if (atDesk) {
      planned.requireOwn(actor);
    }
    Tuple values =
        Tuple.of(
            planned.rehearsal().offeringId(), atDesk ? null : actor.id(), atDesk ? receipt : null);
    return client
        .preparedQuery(FAMILY)
        .execute(values)
        .map(
            rows -> {
              if (rows.rowCount() == 0) {
                throw RefusedException.of(RehearsalRefusal.NOT_IN_DRAW);
              }
              return family(rows.iterator().next());
            });
  }

  private static Planned planned(Row row, Instant now) {
    Instant rehearsalAt = Columns.instant(row, "rehearsal_at");
    if (rehearsalAt == null) {
      throw RefusedException.of(RehearsalRefusal.NO_REHEARSAL);
    }
    RehearsalDay day = RehearsalDay.of(rehearsalAt, Columns.instant(row, "selection_at"));
    Rehearsal rehearsal =
        new Rehearsal(
            row.getLong("id"),
            row.getString("name"),
            day.opensAt(),
            day.closesAt(),
            row.getBoolean("drawn") && day.isOpen(now),
            row.getInteger("practised"),
            now);
    return new Planned(rehearsal, row.getString("acquirer"));
  }

  private static PractisingFamily family(Row row) {
    Integer secondsPerTurn = row.getInteger("seconds_per_turn");
    return new PractisingFamily(
        row.getLong("id"),
        row.getString("receipt"),
        row.getInteger("rank"),
        row.getInteger("tier"),
        secondsPerTurn == null
            ? null
            : PracticeNumbers.of(
                secondsPerTurn, row.getInteger("absent_seconds"), row.getInteger("hold_seconds")),
        row.getInteger("most_wishes"));
  }
}
