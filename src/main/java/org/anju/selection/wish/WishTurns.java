package org.anju.selection.wish;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlClient;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import org.anju.offering.OfferingRefusal;
import org.anju.platform.database.Rows;
import org.anju.platform.error.RefusedException;
import org.anju.selection.Chooser;
import org.anju.selection.SessionState;
import org.anju.selection.TurnState;

/** Finds a family's place in a phase with wish lists. */
@ApplicationScoped
class WishTurns {

  /** $1 to $4 as {@link Chooser}. */
  private static final Map<Chooser.Kind, String> FIND =
      Chooser.Kind.statements(
          """
          WITH family AS (
            SELECT a.id, a.receipt, a.policy_version, t.phase, t.rank, t.state, p.tier, p.starts_at,
                   p.most_wishes, p.shows_chances, e.state AS session,
                   coalesce(e.closes_at, p.ends_at) AS closes_at, e.paused_at
            FROM application a
            JOIN offering o ON o.id = a.offering_id
            JOIN selection_turn t ON t.offering_id = o.id AND t.application_id = a.id
            JOIN selection_phase p ON p.offering_id = o.id AND p.phase = t.phase
            JOIN selection_session e ON e.offering_id = o.id AND e.phase = t.phase
            WHERE a.offering_id = $1 AND p.mode = 'WISH_LISTS' AND $4::timestamptz IS NOT NULL AND %1$s
            ORDER BY e.state IN ('OPEN', 'PAUSED') DESC, e.state = 'WAITING' DESC,
                     CASE e.state WHEN 'WAITING' THEN t.phase ELSE -t.phase END
            LIMIT 1
          )
          SELECT CASE WHEN f.id IS NOT NULL THEN 'FOUND' %2$s ELSE 'NO_TURN' END AS outcome, f.*
          FROM (VALUES (1)) AS one LEFT JOIN family f ON true
          """);

  /** Refused with {@code wish.no-turn} when the family has no such place. */
  Uni<WishTurn> find(SqlClient client, Chooser chooser, long offeringId, Instant now) {
    return client
        .preparedQuery(FIND.get(chooser.kind()))
        .execute(chooser.parameters(offeringId, now))
        .map(rows -> of(offeringId, rows.iterator().next()));
  }

  private static WishTurn of(long offeringId, Row row) {
    switch (row.getString("outcome")) {
      case "NOT_YOURS" -> throw RefusedException.of(OfferingRefusal.NOT_YOURS);
      case "NO_TURN" -> throw RefusedException.of(WishRefusal.NO_TURN);
      default -> {
        return found(offeringId, row);
      }
    }
  }

  private static WishTurn found(long offeringId, Row row) {
    return new WishTurn(
        offeringId,
        row.getLong("id"),
        row.getString("receipt"),
        row.getString("policy_version"),
        row.getInteger("phase"),
        row.getInteger("tier"),
        row.getInteger("rank"),
        TurnState.valueOf(row.getString("state")),
        SessionState.valueOf(row.getString("session")),
        Rows.instant(row, "starts_at"),
        Rows.instant(row, "closes_at"),
        Rows.instantOrNull(row, "paused_at"),
        row.getInteger("most_wishes"),
        row.getBoolean("shows_chances"));
  }
}
