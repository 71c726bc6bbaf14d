package org.anju.selection.desk;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import org.anju.audit.AuditTrail;
import org.anju.audit.Decision;
import org.anju.platform.database.Rows;
import org.anju.platform.error.RefusedException;
import org.anju.platform.error.RequestRefusal;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;

/**
 * An officer of the district decides a claim of force majeure (article 21). Accepted: the family
 * waits for the next slot, or keeps its place on the waiting list when its phase is over. Not
 * accepted: the right is given up, unless the family's slot is still to come.
 */
@ApplicationScoped
public class DecideForceMajeure {

  private static final String OFFERING =
      """
      SELECT m.offering_id FROM force_majeure m JOIN offering o ON o.id = m.offering_id
      WHERE m.id = $1 AND o.district = ANY ($2)
      """;

  /** The clock takes the same lock before it calls a slot or closes a phase. */
  private static final String LOCK = "SELECT id FROM offering WHERE id = $1 FOR NO KEY UPDATE";

  private static final String FIND =
      """
      SELECT m.id, m.state AS request, m.version, m.asked_by, m.offering_id, m.phase, m.application_id,
             a.applicant, a.receipt, a.policy_version, t.state, t.reason, t.slot, p.mode,
             coalesce(e.state, 'WAITING') AS session, coalesce(e.current_slot, 0) AS current_slot
      FROM force_majeure m
      JOIN application a ON a.id = m.application_id
      JOIN selection_turn t
        ON t.offering_id = m.offering_id AND t.phase = m.phase AND t.application_id = m.application_id
      JOIN selection_phase p ON p.offering_id = m.offering_id AND p.phase = m.phase
      LEFT JOIN selection_session e ON e.offering_id = m.offering_id AND e.phase = m.phase
      WHERE m.id = $1
      FOR NO KEY UPDATE OF m, t
      """;

  /** $1 request, $2 state, $3 reason, $4 actor, $5 now. */
  private static final String DECIDE =
      """
      UPDATE force_majeure
      SET state = $2, reason_cipher = $3, decided_by = $4, decided_at = $5, version = version + 1
      WHERE id = $1
      """;

  private static final String TELL_REFUSED =
      """
      INSERT INTO notice (application_id, offering_id, kind, at)
      SELECT application_id, offering_id, 'FORCE_MAJEURE_REFUSED', $2 FROM force_majeure WHERE id = $1
      """;

  /** The timeline, which receipt numbers show, says that the right is back, and not why. */
  private static final String RESTORED =
      "INSERT INTO application_event (application_id, kind, at) VALUES ($1, 'RIGHT_RESTORED', $2)";

  private static final String THE_TURN =
      " WHERE t.offering_id = $1 AND t.phase = $2 AND t.application_id = $3";

  private static final String OWN_SLOT =
      "UPDATE selection_turn t SET state = 'WAITING', opens_at = NULL, closes_at = NULL" + THE_TURN;

  /** As a new turn: the time and the hold of the one before are forgotten. */
  private static final String NEXT_SLOT =
      """
      UPDATE selection_turn t
      SET state = 'WAITING', reason = NULL, opens_at = NULL, closes_at = NULL, present_at = NULL, hold_used = false,
          slot = CASE p.mode WHEN 'TURNS' THEN coalesce(
                   (SELECT min(w.slot) FROM selection_turn w
                    WHERE w.offering_id = $1 AND w.phase = $2 AND w.state = 'WAITING'),
                   e.current_slot + 1) ELSE t.slot END
      FROM selection_phase p, selection_session e
      """
          + THE_TURN
          + " AND p.offering_id = t.offering_id AND p.phase = t.phase"
          + " AND e.offering_id = t.offering_id AND e.phase = t.phase";

  private static final String WAITING_LIST =
      "UPDATE selection_turn t SET state = 'NOT_CALLED', reason = NULL" + THE_TURN;

  /** Whoever had forfeited before it asked is not told so again. */
  private static final String FORFEITED =
      """
      WITH ended AS (
        UPDATE selection_turn t
        SET state = 'FORFEITED', reason = CASE WHEN present_at IS NULL THEN 'ABSENT' ELSE 'OUT_OF_TIME' END
      """
          + THE_TURN
          + """
           AND t.state = 'SUSPENDED'
        RETURNING t.application_id
      )
      INSERT INTO application_event (application_id, kind, at)
      SELECT application_id, 'FORFEITED', $4 FROM ended
      """;

  private final Pool pool;
  private final HallTexts texts;
  private final BusinessClock clock;
  private final AuditTrail audit;

  DecideForceMajeure(Pool pool, HallTexts texts, BusinessClock clock, AuditTrail audit) {
    this.pool = pool;
    this.texts = texts;
    this.clock = clock;
    this.audit = audit;
  }

  /**
   * @param version the one that the officer saw
   */
  public Uni<Void> decide(
      Actor officer, long requestId, boolean granted, String reason, int version) {
    return pool.withTransaction(
        connection ->
            offering(connection, officer, requestId)
                .call(offering -> connection.preparedQuery(LOCK).execute(Tuple.of(offering)))
                .chain(() -> connection.preparedQuery(FIND).execute(Tuple.of(requestId)))
                .map(rows -> rows.iterator().next())
                .invoke(found -> require(officer, found, version))
                .call(found -> keep(connection, officer, found, granted, reason))
                .call(found -> move(connection, found, granted))
                .call(found -> tell(connection, found, granted))
                .call(found -> note(connection, officer, found, granted, reason))
                .replaceWithVoid());
  }

  private static Uni<Long> offering(SqlConnection connection, Actor officer, long requestId) {
    return connection
        .preparedQuery(OFFERING)
        .execute(
            Tuple.tuple()
                .addLong(requestId)
                .addArrayOfString(officer.districts().toArray(String[]::new)))
        .map(DecideForceMajeure::only);
  }

  private static Long only(RowSet<Row> rows) {
    if (rows.rowCount() == 0) {
      throw RefusedException.of(ForceMajeureRefusal.UNKNOWN);
    }
    return rows.iterator().next().getLong("offering_id");
  }

  private static void require(Actor officer, Row found, int version) {
    if (ForceMajeureState.valueOf(found.getString("request")) != ForceMajeureState.ASKED) {
      throw RefusedException.of(ForceMajeureRefusal.ALREADY_DECIDED);
    }
    if (officer.id().equals(found.getString("applicant"))
        || officer.id().equals(found.getString("asked_by"))) {
      throw RefusedException.of(ForceMajeureRefusal.OWN_REQUEST);
    }
    if (found.getInteger("version") != version) {
      throw RefusedException.of(RequestRefusal.STALE);
    }
  }

  private Uni<Void> keep(
      SqlConnection connection, Actor officer, Row found, boolean granted, String reason) {
    Tuple values =
        Tuple.tuple()
            .addLong(found.getLong("id"))
            .addString(decided(granted).name())
            .addBuffer(Buffer.buffer(texts.hidden(reason, HallTexts.DECIDED)))
            .addString(officer.id())
            .addOffsetDateTime(Rows.parameter(clock.now()));
    return connection.preparedQuery(DECIDE).execute(values).replaceWithVoid();
  }

  private Uni<Void> move(SqlConnection connection, Row found, boolean granted) {
    ForceMajeureRule.Turn turn = MissedTurns.turn(found);
    ForceMajeureRule.Place place =
        granted ? ForceMajeureRule.granted(turn) : ForceMajeureRule.refused(turn);
    Tuple values =
        Tuple.of(
            found.getLong("offering_id"),
            found.getInteger("phase"),
            found.getLong("application_id"));
    return switch (place) {
      case OWN_SLOT -> run(connection, OWN_SLOT, values);
      case NEXT_SLOT -> run(connection, NEXT_SLOT, values);
      case WAITING_LIST -> run(connection, WAITING_LIST, values);
      case FORFEITED ->
          run(connection, FORFEITED, values.addOffsetDateTime(Rows.parameter(clock.now())));
    };
  }

  private Uni<Void> tell(SqlConnection connection, Row found, boolean granted) {
    long id = found.getLong(granted ? "application_id" : "id");
    return run(
        connection, granted ? RESTORED : TELL_REFUSED, Tuple.of(id, Rows.parameter(clock.now())));
  }

  private static Uni<Void> run(SqlConnection connection, String statement, Tuple values) {
    return connection.preparedQuery(statement).execute(values).replaceWithVoid();
  }

  private Uni<Void> note(
      SqlConnection connection, Actor officer, Row found, boolean granted, String reason) {
    return audit.record(
        connection,
        officer,
        Decision.of("selection.decide-force-majeure", "application", found.getString("receipt"))
            .before(found.getString("state"))
            .after(decided(granted) + " " + reason)
            .under(found.getString("policy_version")));
  }

  private static ForceMajeureState decided(boolean granted) {
    return granted ? ForceMajeureState.GRANTED : ForceMajeureState.REFUSED;
  }
}
