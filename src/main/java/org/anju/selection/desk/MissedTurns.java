package org.anju.selection.desk;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.anju.contract.SigningDeadline;
import org.anju.offering.SelectionMode;
import org.anju.platform.database.Rows;
import org.anju.platform.error.RefusedException;
import org.anju.platform.time.WorkingDays;
import org.anju.policy.Policies;
import org.anju.selection.SessionState;
import org.anju.selection.TurnReason;
import org.anju.selection.TurnState;
import org.jetbrains.annotations.Nullable;

/** Reads a family's latest turn, and until when it can claim force majeure for it. */
@ApplicationScoped
class MissedTurns {

  /**
   * $1 offering, $2 subject or receipt, $3 acquirer. The missed date is the end of the turn or of
   * the phase, and for an agreement that was not signed the last day to sign it.
   */
  private static final String TURN =
      """
      SELECT a.id, a.receipt, a.policy_version, t.phase, t.state, t.reason, t.slot, p.mode,
             coalesce(e.state, 'WAITING') AS session, coalesce(e.current_slot, 0) AS current_slot,
             CASE WHEN t.reason = 'NOT_SIGNED'
                  THEN (SELECT g.sign_by FROM selection s JOIN agreement g ON g.selection_id = s.id
                        WHERE s.application_id = a.id AND s.offering_id = $1 ORDER BY s.id DESC LIMIT 1)
                  ELSE coalesce(t.closes_at, e.closes_at, p.starts_at) END AS missed_at
      FROM application a
      JOIN offering o ON o.id = a.offering_id
      JOIN selection_turn t ON t.offering_id = o.id AND t.application_id = a.id
      JOIN selection_phase p ON p.offering_id = t.offering_id AND p.phase = t.phase
      LEFT JOIN selection_session e ON e.offering_id = t.offering_id AND e.phase = t.phase
      WHERE a.offering_id = $1 AND a.status = 'QUALIFIED' AND %s
      ORDER BY t.phase DESC LIMIT 1
      """;

  private static final String OWN = TURN.formatted("a.applicant = $2 AND $3::text IS NULL");
  private static final String AT_DESK = TURN.formatted("a.receipt = $2 AND o.acquirer = $3");

  private static final String LOCKED = " FOR NO KEY UPDATE OF t";

  private final Policies policies;
  private final WorkingDays calendar;

  MissedTurns(Policies policies, WorkingDays calendar) {
    this.policies = policies;
    this.calendar = calendar;
  }

  /**
   * A family with its latest turn.
   *
   * @param askBy the last moment to claim force majeure after a missed date
   */
  record Found(
      long applicationId,
      String receipt,
      String policyVersion,
      int phase,
      ForceMajeureRule.Turn turn,
      Instant askBy) {

    Optional<ForceMajeureRefusal> refusal(Instant now) {
      return ForceMajeureRule.check(turn, askBy, now);
    }
  }

  /** The family of the applicant or, at the desk of its acquirer, of the receipt. */
  Uni<Found> of(SqlClient client, long offeringId, String family, @Nullable String acquirer) {
    return read(client, acquirer == null ? OWN : AT_DESK, offeringId, family, acquirer);
  }

  /** As {@link #of}; a choice that is being made is waited for, and none begins. */
  Uni<Found> locked(SqlClient client, long offeringId, String family, @Nullable String acquirer) {
    String statement = (acquirer == null ? OWN : AT_DESK) + LOCKED;
    return read(client, statement, offeringId, family, acquirer);
  }

  private Uni<Found> read(
      SqlClient client,
      String statement,
      long offeringId,
      String family,
      @Nullable String acquirer) {
    return client
        .preparedQuery(statement)
        .execute(Tuple.of(offeringId, family, acquirer))
        .map(this::only);
  }

  private Found only(RowSet<Row> rows) {
    if (rows.rowCount() == 0) {
      throw RefusedException.of(ForceMajeureRefusal.UNKNOWN);
    }
    Row row = rows.iterator().next();
    String policyVersion = row.getString("policy_version");
    int days = policies.version(policyVersion).forceMajeureWorkingDays();
    Instant missedAt = Rows.instant(row, "missed_at");
    return new Found(
        row.getLong("id"),
        row.getString("receipt"),
        policyVersion,
        row.getInteger("phase"),
        turn(row),
        SigningDeadline.of(calendar, missedAt, days));
  }

  static ForceMajeureRule.Turn turn(Row row) {
    String reason = row.getString("reason");
    return new ForceMajeureRule.Turn(
        SelectionMode.valueOf(row.getString("mode")),
        SessionState.valueOf(row.getString("session")),
        TurnState.valueOf(row.getString("state")),
        reason == null ? null : TurnReason.valueOf(reason),
        row.getInteger("slot"),
        row.getInteger("current_slot"));
  }
}
