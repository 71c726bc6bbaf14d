package org.anju.contract.recheck;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import org.anju.audit.AuditTrail;
import org.anju.audit.Decision;
import org.anju.platform.error.RefusedException;
import org.anju.platform.personal.PersonalDataCipher;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;

/**
 * A housing officer who did not decide the housing check judges what changed since: it has no
 * bearing and the family can sign, or the family is no longer eligible, which a second officer has
 * to confirm.
 */
@ApplicationScoped
public class DecideRecheck {

  /** The purpose under which an officer's reason is encrypted. */
  static final String REASON = "recheck_case.reason";

  private static final String LOCK = OpenRecheck.SELECT + "FOR UPDATE OF c";

  private static final String DECIDE =
      """
      UPDATE recheck_case SET state = $2, article = $3, reason_cipher = $4, decided_by = $5,
        decided_at = $6, version = version + 1
      WHERE selection_id = $1
      """;

  private final Pool pool;
  private final AllowSigning allowSigning;
  private final PersonalDataCipher cipher;
  private final BusinessClock clock;
  private final AuditTrail audit;

  DecideRecheck(
      Pool pool,
      AllowSigning allowSigning,
      PersonalDataCipher cipher,
      BusinessClock clock,
      AuditTrail audit) {
    this.pool = pool;
    this.allowSigning = allowSigning;
    this.cipher = cipher;
    this.clock = clock;
    this.audit = audit;
  }

  /** {@code version} is the one that the officer saw. */
  public Uni<Void> decide(Actor actor, long selectionId, RecheckJudgement judgement, int version) {
    return pool.withTransaction(
        connection ->
            locked(connection, actor, selectionId)
                .invoke(found -> found.require(actor, RecheckState.OPEN, version))
                .call(() -> write(connection, actor, selectionId, judgement))
                .call(found -> clearIfHarmless(connection, found, judgement))
                .call(found -> record(connection, actor, found, judgement))
                .replaceWithVoid());
  }

  /** The case, locked; refused when there is none. */
  static Uni<OpenRecheck> locked(SqlConnection connection, Actor actor, long selectionId) {
    return connection
        .preparedQuery(LOCK)
        .execute(Tuple.of(selectionId, actor.id()))
        .map(
            rows -> {
              if (rows.rowCount() == 0) {
                throw RefusedException.of(RecheckRefusal.UNKNOWN);
              }
              return OpenRecheck.of(rows.iterator().next());
            });
  }

  private Uni<Void> write(
      SqlConnection connection, Actor actor, long selectionId, RecheckJudgement judgement) {
    return connection
        .preparedQuery(DECIDE)
        .execute(
            Tuple.tuple()
                .addLong(selectionId)
                .addString(judgement.state().name())
                .addString(judgement.article())
                .addBuffer(Buffer.buffer(cipher.encrypt(judgement.reason(), REASON)))
                .addString(actor.id())
                .addOffsetDateTime(clock.now().atOffset(ZoneOffset.UTC)))
        .replaceWithVoid();
  }

  private Uni<Void> clearIfHarmless(
      SqlConnection connection, OpenRecheck found, RecheckJudgement judgement) {
    return judgement.state() == RecheckState.NO_BEARING
        ? allowSigning.afterCase(connection, found)
        : Uni.createFrom().voidItem();
  }

  private Uni<Void> record(
      SqlConnection connection, Actor actor, OpenRecheck found, RecheckJudgement judgement) {
    return audit.record(
        connection,
        actor,
        Decision.of("recheck.decide", "application", found.receipt())
            .before(found.state())
            .after(judgement));
  }
}
