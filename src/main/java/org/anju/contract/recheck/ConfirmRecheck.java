package org.anju.contract.recheck;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.anju.application.ApplicationEvent;
import org.anju.audit.AuditTrail;
import org.anju.audit.Decision;
import org.anju.contract.AgreementState;
import org.anju.contract.TakenBack;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;

/**
 * A second housing officer confirms that a family is no longer eligible, and its choice is taken
 * back as one that was given up; or does not, and the case is open again.
 */
@ApplicationScoped
public class ConfirmRecheck {

  /** $1 now, $2 actor, $3 role, $4 selection. */
  private static final String TAKE_BACK =
      TakenBack.sql(
          """
          SELECT selection_id FROM agreement
          WHERE selection_id = $4 AND state = 'TO_SIGN' FOR UPDATE
          """,
          ApplicationEvent.Kind.NO_LONGER_ELIGIBLE.name(),
          "agreement.take-back",
          "$2, $3",
          AgreementState.TAKEN_BACK);

  private static final String CONFIRM =
      """
      UPDATE recheck_case SET state = 'NOT_ELIGIBLE', confirmed_by = $2, confirmed_at = $3,
        version = version + 1
      WHERE selection_id = $1
      """;

  private static final String REOPEN =
      """
      UPDATE recheck_case SET state = 'OPEN', article = NULL, reason_cipher = NULL, decided_by = NULL,
        decided_at = NULL, version = version + 1
      WHERE selection_id = $1
      """;

  /** The family leaves the sale, and its persons may apply elsewhere. */
  private static final String STRIKE_OUT =
      """
      WITH struck AS (
        UPDATE application a SET status = 'STRUCK_OUT', version = version + 1
        WHERE a.receipt = $1 AND a.status = 'QUALIFIED'
        RETURNING a.id
      )
      DELETE FROM live_person p USING struck s WHERE p.application_id = s.id
      """;

  private final Pool pool;
  private final BusinessClock clock;
  private final AuditTrail audit;

  ConfirmRecheck(Pool pool, BusinessClock clock, AuditTrail audit) {
    this.pool = pool;
    this.clock = clock;
    this.audit = audit;
  }

  /** {@code version} is the one that the officer saw. */
  public Uni<Void> confirm(Actor actor, long selectionId, boolean confirmed, int version) {
    return pool.withTransaction(
        connection ->
            DecideRecheck.locked(connection, actor, selectionId)
                .invoke(found -> found.require(actor, RecheckState.PROPOSED, version))
                .call(
                    found ->
                        confirmed
                            ? takeBack(connection, actor, found)
                            : reopen(connection, selectionId))
                .call(found -> record(connection, actor, found, confirmed))
                .replaceWithVoid());
  }

  private Uni<Void> takeBack(SqlConnection connection, Actor actor, OpenRecheck found) {
    OffsetDateTime now = clock.now().atOffset(ZoneOffset.UTC);
    return connection
        .preparedQuery(CONFIRM)
        .execute(Tuple.of(found.selectionId(), actor.id(), now))
        .chain(
            () ->
                connection
                    .preparedQuery(TAKE_BACK)
                    .execute(Tuple.of(now, actor.id(), actor.role(), found.selectionId())))
        .chain(() -> connection.preparedQuery(STRIKE_OUT).execute(Tuple.of(found.receipt())))
        .replaceWithVoid();
  }

  private static Uni<Void> reopen(SqlConnection connection, long selectionId) {
    return connection.preparedQuery(REOPEN).execute(Tuple.of(selectionId)).replaceWithVoid();
  }

  private Uni<Void> record(
      SqlConnection connection, Actor actor, OpenRecheck found, boolean confirmed) {
    return audit.record(
        connection,
        actor,
        Decision.of("recheck.confirm", "application", found.receipt())
            .before(found.state())
            .after(confirmed ? RecheckState.NOT_ELIGIBLE : RecheckState.OPEN));
  }
}
