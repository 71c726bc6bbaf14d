package org.anju.selection.desk;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import org.anju.audit.AuditTrail;
import org.anju.audit.Decision;
import org.anju.platform.database.Rows;
import org.anju.platform.error.RefusedException;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;
import org.jetbrains.annotations.Nullable;

/**
 * A family claims force majeure (article 21), itself or at the desk of its acquirer. A turn that
 * has not ended is suspended, so that nobody waits for it; one that was given up stays so until an
 * officer has decided.
 */
@ApplicationScoped
public class AskForceMajeure {

  /**
   * $1 offering, $2 phase, $3 application, $4 text, $5 paper, $6 actor, $7 now. Nothing is written
   * when the turn has a claim, or the paper is not the actor's.
   */
  private static final String ASK =
      """
      WITH former AS (
        SELECT state FROM selection_turn WHERE offering_id = $1 AND phase = $2 AND application_id = $3
      ),
      asked AS (
        INSERT INTO force_majeure (offering_id, phase, application_id, former_state, state, text_cipher, paper_id,
                                   asked_by, asked_at)
        SELECT $1, $2, $3, former.state, 'ASKED', $4, $5, $6, $7 FROM former
        ON CONFLICT ON CONSTRAINT force_majeure_once DO NOTHING
        RETURNING application_id
      ),
      suspended AS (
        UPDATE selection_turn t SET state = 'SUSPENDED'
        FROM asked
        WHERE t.offering_id = $1 AND t.phase = $2 AND t.application_id = asked.application_id
          AND t.state IN ('WAITING', 'OPEN', 'PAUSED')
        RETURNING t.application_id
      ),
      let_go AS (
        UPDATE unit u SET held_for = NULL, held_until = NULL
        FROM suspended s WHERE u.held_for = s.application_id
      )
      SELECT application_id FROM asked
      """;

  private static final String PAPER = "SELECT id FROM selection_paper WHERE id = $1 AND owner = $2";

  private final Pool pool;
  private final MissedTurns turns;
  private final HallTexts texts;
  private final BusinessClock clock;
  private final AuditTrail audit;

  AskForceMajeure(
      Pool pool, MissedTurns turns, HallTexts texts, BusinessClock clock, AuditTrail audit) {
    this.pool = pool;
    this.turns = turns;
    this.texts = texts;
    this.clock = clock;
    this.audit = audit;
  }

  /**
   * @param paperId what shows it, handed in before; null for none
   */
  public Uni<Void> ask(Actor applicant, long offeringId, String text, @Nullable Long paperId) {
    return ask(applicant, offeringId, applicant.id(), null, text, paperId);
  }

  /** The desk writes it down for a family that stands before it or has called. */
  public Uni<Void> askAtDesk(
      Actor acquirer, long offeringId, String receipt, String text, @Nullable Long paperId) {
    return ask(acquirer, offeringId, receipt.strip(), acquirer.organisation(), text, paperId);
  }

  private Uni<Void> ask(
      Actor actor,
      long offeringId,
      String family,
      @Nullable String acquirer,
      String text,
      @Nullable Long paperId) {
    return pool.withTransaction(
        connection ->
            requireOwnPaper(connection, actor, paperId)
                .chain(() -> turns.locked(connection, offeringId, family, acquirer))
                .invoke(this::requireOpen)
                .call(found -> keep(connection, actor, offeringId, found, text, paperId))
                .call(found -> note(connection, actor, found, text))
                .replaceWithVoid());
  }

  private static Uni<Void> requireOwnPaper(
      SqlConnection connection, Actor actor, @Nullable Long paperId) {
    if (paperId == null) {
      return Uni.createFrom().voidItem();
    }
    return connection
        .preparedQuery(PAPER)
        .execute(Tuple.of(paperId, actor.id()))
        .invoke(
            rows -> {
              if (rows.rowCount() == 0) {
                throw RefusedException.of(SelectionPaperRefusal.UNKNOWN);
              }
            })
        .replaceWithVoid();
  }

  private void requireOpen(MissedTurns.Found found) {
    found
        .refusal(clock.now())
        .ifPresent(
            refusal -> {
              throw RefusedException.of(refusal);
            });
  }

  private Uni<Void> keep(
      SqlConnection connection,
      Actor actor,
      long offeringId,
      MissedTurns.Found found,
      String text,
      @Nullable Long paperId) {
    Tuple values =
        Tuple.tuple()
            .addLong(offeringId)
            .addInteger(found.phase())
            .addLong(found.applicationId())
            .addBuffer(Buffer.buffer(texts.hidden(text, HallTexts.ASKED)))
            .addLong(paperId)
            .addString(actor.id())
            .addOffsetDateTime(Rows.parameter(clock.now()));
    return connection
        .preparedQuery(ASK)
        .execute(values)
        .invoke(
            rows -> {
              if (rows.rowCount() == 0) {
                throw RefusedException.of(ForceMajeureRefusal.ALREADY_ASKED);
              }
            })
        .replaceWithVoid();
  }

  private Uni<Void> note(
      SqlConnection connection, Actor actor, MissedTurns.Found found, String text) {
    return audit.record(
        connection,
        actor,
        Decision.of("selection.ask-force-majeure", "application", found.receipt())
            .before(found.turn().state())
            .after(text)
            .under(found.policyVersion()));
  }
}
