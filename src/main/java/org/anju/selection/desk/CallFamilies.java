package org.anju.selection.desk;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import org.anju.audit.AuditTrail;
import org.anju.audit.Decision;
import org.anju.platform.database.Rows;
import org.anju.platform.error.RefusedException;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;
import org.jetbrains.annotations.Nullable;

/**
 * The desk calls a family, or those of a slot that have neither come nor chosen, by a notice to
 * inbox, mail and telephone. A call changes no turn: the clock alone does.
 */
@ApplicationScoped
public class CallFamilies {

  /** A notice needs about that long to arrive. */
  static final Duration BETWEEN_CALLS = Duration.ofMinutes(1);

  /**
   * $1 offering, $2 phase, $3 receipt or null, $4 slot or null, $5 actor, $6 now, $7 not called
   * since.
   */
  private static final String CALL =
      """
      WITH wanted AS (
        SELECT t.application_id, a.receipt,
               t.state IN ('WAITING', 'OPEN', 'PAUSED') AND a.status = 'QUALIFIED'
                 AND ($3::text IS NOT NULL OR t.present_at IS NULL) AS can_come,
               EXISTS (SELECT FROM selection_call c
                       WHERE c.offering_id = t.offering_id AND c.phase = t.phase
                         AND c.application_id = t.application_id AND c.at > $7) AS just_called
        FROM selection_turn t JOIN application a ON a.id = t.application_id
        WHERE t.offering_id = $1 AND t.phase = $2 AND (a.receipt = $3 OR t.slot = $4)
      ),
      called AS (
        INSERT INTO selection_call (offering_id, phase, application_id, called_by, at)
        SELECT $1, $2, application_id, $5, $6 FROM wanted WHERE can_come AND NOT just_called
        RETURNING application_id
      ),
      told AS (
        INSERT INTO notice (application_id, offering_id, kind, at)
        SELECT application_id, $1, 'DESK_CALLED', $6 FROM called
      )
      SELECT (SELECT array_agg(w.receipt ORDER BY w.receipt)
              FROM called c JOIN wanted w ON w.application_id = c.application_id) AS receipts,
             (SELECT min(application_id) FROM called) AS application_id,
             EXISTS (SELECT FROM wanted) AS known,
             EXISTS (SELECT FROM wanted WHERE can_come) AS waiting
      """;

  private static final String LOG =
      """
      INSERT INTO selection_incident (offering_id, phase, kind, application_id, families, reported_by, role, at)
      VALUES ($1, $2, 'CALLED', $3, $4, $5, $6, $7)
      """;

  private final Pool pool;
  private final Halls halls;
  private final BusinessClock clock;
  private final AuditTrail audit;

  CallFamilies(Pool pool, Halls halls, BusinessClock clock, AuditTrail audit) {
    this.pool = pool;
    this.halls = halls;
    this.clock = clock;
    this.audit = audit;
  }

  /** Answers how many were called. */
  public Uni<Integer> callFamily(Actor acquirer, long offeringId, String receipt) {
    return call(acquirer, offeringId, receipt.strip(), null);
  }

  /** As {@link #callFamily}, for all of a slot that have neither come nor chosen. */
  public Uni<Integer> callSlot(Actor acquirer, long offeringId, int slot) {
    return call(acquirer, offeringId, null, slot);
  }

  private Uni<Integer> call(
      Actor actor, long offeringId, @Nullable String receipt, @Nullable Integer slot) {
    return pool.withTransaction(
        connection ->
            halls
                .held(connection, actor, offeringId)
                .chain(hall -> call(connection, hall, actor, receipt, slot)));
  }

  private Uni<Integer> call(
      SqlConnection connection,
      Hall hall,
      Actor actor,
      @Nullable String receipt,
      @Nullable Integer slot) {
    Tuple values =
        Tuple.tuple()
            .addLong(hall.offeringId())
            .addInteger(hall.phase())
            .addString(receipt)
            .addInteger(slot)
            .addString(actor.id())
            .addOffsetDateTime(Rows.parameter(clock.now()))
            .addOffsetDateTime(Rows.parameter(clock.now().minus(BETWEEN_CALLS)));
    return connection
        .preparedQuery(CALL)
        .execute(values)
        .map(rows -> rows.iterator().next())
        .invoke(CallFamilies::requireCalled)
        .call(row -> log(connection, hall, actor, receipt, row))
        .map(row -> row.getArrayOfStrings("receipts").length);
  }

  private static void requireCalled(Row row) {
    if (row.getArrayOfStrings("receipts") != null) {
      return;
    }
    if (!row.getBoolean("known")) {
      throw RefusedException.of(HallRefusal.UNKNOWN_FAMILY);
    }
    throw RefusedException.of(
        row.getBoolean("waiting") ? HallRefusal.JUST_CALLED : HallRefusal.NOBODY_TO_CALL);
  }

  private Uni<Void> log(
      SqlConnection connection, Hall hall, Actor actor, @Nullable String receipt, Row called) {
    List<String> receipts = List.of(called.getArrayOfStrings("receipts"));
    Tuple values =
        Tuple.tuple()
            .addLong(hall.offeringId())
            .addInteger(hall.phase())
            .addLong(receipt == null ? null : called.getLong("application_id"))
            .addInteger(receipts.size())
            .addString(actor.id())
            .addString(actor.role())
            .addOffsetDateTime(Rows.parameter(clock.now()));
    return connection
        .preparedQuery(LOG)
        .execute(values)
        .chain(
            () ->
                audit.record(
                    connection,
                    actor,
                    Decision.of("selection.call", "offering", hall.offeringId())
                        .after(hall.phase() + " " + String.join(" ", receipts))
                        .under(hall.policyVersion())));
  }
}
