package org.anju.contract;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;
import org.anju.platform.time.WorkingDays;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jetbrains.annotations.Nullable;

/**
 * Takes a unit back from a family that cheated (article 34), signed or not, so that another can
 * choose it; and gives it back when the decision is reversed and nobody has. In the caller's
 * session and transaction. Boards show it as after a forfeit, since they read the units.
 */
@ApplicationScoped
public class RecoverUnit {

  /**
   * A choice that is being made holds this row; afterwards it is seen. An open turn ends, since the
   * family may not choose any more; one that waits is passed over when it is called.
   */
  private static final String END_TURN =
      """
      UPDATE selection_turn SET state = CASE state WHEN 'WAITING' THEN 'WAITING' ELSE 'NOT_CALLED' END
      WHERE application_id = ?1 AND state IN ('WAITING', 'OPEN', 'PAUSED', 'SUSPENDED')
      """;

  /** ?1 application, ?2 now, ?3 actor, ?4 role. */
  private static final String RECOVER =
      """
      WITH held AS (
        SELECT s.id, s.offering_id, s.phase, s.unit_id, s.application_id, a.policy_version
        FROM selection s
        JOIN application a ON a.id = s.application_id
        WHERE s.application_id = ?1 AND s.live
        FOR UPDATE OF s
      ),
      ended AS (
        UPDATE agreement g SET state = 'RECOVERED', version = version + 1
        FROM held h
        WHERE g.selection_id = h.id AND g.state IN ('TO_SIGN', 'SIGNED')
        RETURNING g.selection_id
      ),
      released AS (
        UPDATE selection s SET live = false FROM ended e WHERE s.id = e.selection_id RETURNING s.id
      ),
      freed AS (
        UPDATE unit u SET state = 'AVAILABLE'
        FROM held h JOIN ended e ON e.selection_id = h.id
        WHERE u.id = h.unit_id AND u.state IN ('CHOSEN', 'SOLD')
      ),
      turns AS (
        UPDATE selection_turn t SET state = 'FORFEITED'
        FROM held h JOIN ended e ON e.selection_id = h.id
        WHERE t.offering_id = h.offering_id AND t.phase = h.phase AND t.application_id = h.application_id
      ),
      leaf AS (
        INSERT INTO audit_leaf (at, actor, role, action, case_type, case_id, after_digest, policy_version)
        SELECT CAST(?2 AS timestamptz), ?3, ?4, 'agreement.recover', 'selection', CAST(h.id AS text),
               encode(sha256(convert_to('RECOVERED', 'UTF8')), 'hex'), h.policy_version
        FROM held h JOIN ended e ON e.selection_id = h.id
      )
      SELECT id FROM released
      """;

  /**
   * ?1 selection, ?2 now, ?3 actor, ?4 role, ?5 sign by. The unit is taken only if it is still
   * free, as a choice takes it.
   */
  private static final String GIVE_BACK =
      """
      WITH taken AS (
        UPDATE unit u
        SET state = CASE WHEN g.signed_at IS NULL THEN 'CHOSEN' ELSE 'SOLD' END
        FROM selection s
        JOIN agreement g ON g.selection_id = s.id AND g.state = 'RECOVERED'
        WHERE s.id = ?1 AND u.id = s.unit_id AND u.state = 'AVAILABLE'
        RETURNING s.id
      ),
      live AS (
        UPDATE selection s SET live = true FROM taken t WHERE s.id = t.id
        RETURNING s.id, s.offering_id, s.phase, s.application_id
      ),
      agreed AS (
        UPDATE agreement g
        SET state = CASE WHEN g.signed_at IS NULL THEN 'TO_SIGN' ELSE 'SIGNED' END,
            sign_by = CASE WHEN g.signed_at IS NULL THEN CAST(?5 AS timestamptz) ELSE g.sign_by END,
            version = version + 1
        FROM live l
        WHERE g.selection_id = l.id
      ),
      turns AS (
        UPDATE selection_turn t SET state = 'CHOSEN'
        FROM live l
        WHERE t.offering_id = l.offering_id AND t.phase = l.phase AND t.application_id = l.application_id
      ),
      leaf AS (
        INSERT INTO audit_leaf (at, actor, role, action, case_type, case_id, after_digest, policy_version)
        SELECT CAST(?2 AS timestamptz), ?3, ?4, 'agreement.give-back', 'selection', CAST(l.id AS text),
               encode(sha256(convert_to('GIVEN_BACK', 'UTF8')), 'hex'), a.policy_version
        FROM live l JOIN application a ON a.id = l.application_id
      )
      SELECT count(*) FROM live
      """;

  private final WorkingDays calendar;
  private final BusinessClock clock;

  RecoverUnit(WorkingDays calendar, BusinessClock clock) {
    this.calendar = calendar;
    this.clock = clock;
  }

  /** Answers the selection that ended; the item is null when the family had no unit. */
  public Uni<@Nullable Long> recover(Actor actor, long applicationId) {
    return Panache.getSession()
        .call(session -> endTurn(session, applicationId))
        .chain(
            session ->
                session
                    .createNativeQuery(RECOVER, Long.class)
                    .setParameter(1, applicationId)
                    .setParameter(2, clock.now())
                    .setParameter(3, actor.id())
                    .setParameter(4, actor.role())
                    .getSingleResultOrNull());
  }

  /**
   * Whether the unit could be given back: it could not when another family has it. An unsigned
   * agreement gets its whole term anew.
   *
   * @param signWorkingDays the working days that the family has to sign (article 21, 3)
   */
  public Uni<Boolean> giveBack(Actor actor, long selectionId, int signWorkingDays) {
    Instant now = clock.now();
    Instant signBy = SigningDeadline.of(calendar, now, signWorkingDays);
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(GIVE_BACK, Long.class)
                    .setParameter(1, selectionId)
                    .setParameter(2, now)
                    .setParameter(3, actor.id())
                    .setParameter(4, actor.role())
                    .setParameter(5, signBy)
                    .getSingleResult())
        .map(given -> given > 0);
  }

  private static Uni<Integer> endTurn(Mutiny.Session session, long applicationId) {
    return session.createNativeQuery(END_TURN).setParameter(1, applicationId).executeUpdate();
  }
}
