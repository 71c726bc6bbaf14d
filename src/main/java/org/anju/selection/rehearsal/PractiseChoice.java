package org.anju.selection.rehearsal;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import org.anju.platform.security.Actor;
import org.jetbrains.annotations.Nullable;

/**
 * A family practises to hold and to choose a unit of the copy, against the other families that
 * practise at the same time. What it takes is free again when its turn would have ended.
 */
@ApplicationScoped
public class PractiseChoice {

  private static final String TURN =
      """
      WITH turn AS MATERIALIZED (
        SELECT application_id, offering_id, closes_at, hold_used FROM rehearsal_turn
        WHERE application_id = $1 AND unit_id IS NULL AND given_up_at IS NULL
          AND opens_at <= $3 AND closes_at > $3
        FOR NO KEY UPDATE
      ),
      """;

  private static final String WHY_NOT =
      """
               WHEN EXISTS (SELECT FROM rehearsal_turn WHERE application_id = $1 AND unit_id IS NOT NULL)
                 THEN 'ALREADY_CHOSEN'
               WHEN NOT EXISTS (SELECT FROM turn) THEN 'NOT_YOUR_TURN'
               WHEN NOT EXISTS (SELECT FROM unit u JOIN turn t ON t.offering_id = u.offering_id
                                WHERE u.id = $2 AND u.state <> 'WITHDRAWN') THEN 'UNKNOWN_UNIT'
      """;

  private static final String TAKEN_OR_HELD =
      """
               WHEN EXISTS (SELECT FROM rehearsal_unit WHERE unit_id = $2 AND NOT chosen) THEN 'UNIT_HELD'
               ELSE 'UNIT_TAKEN'
             END AS outcome
      """;

  /** $1 application, $2 unit, $3 now. A unit that is sent again counts as chosen. */
  private static final String CHOOSE =
      TURN
          + """
            taken AS (
              INSERT INTO rehearsal_unit AS r (unit_id, offering_id, application_id, chosen, until)
              SELECT u.id, u.offering_id, t.application_id, true, t.closes_at
              FROM turn t
              JOIN unit u ON u.offering_id = t.offering_id AND u.id = $2 AND u.state <> 'WITHDRAWN'
              ON CONFLICT (unit_id) DO UPDATE
              SET application_id = excluded.application_id, chosen = true, until = excluded.until
              WHERE r.until <= $3 OR r.application_id = excluded.application_id
              RETURNING unit_id
            ),
            done AS (
              UPDATE rehearsal_turn t SET unit_id = c.unit_id, present_at = coalesce(t.present_at, $3)
              FROM taken c
              WHERE t.application_id = $1
            ),
            given_back AS (
              DELETE FROM rehearsal_unit u USING taken c
              WHERE u.application_id = $1 AND u.unit_id <> c.unit_id
            )
            SELECT CASE
                     WHEN EXISTS (SELECT FROM taken) THEN 'CHOSEN'
                     WHEN EXISTS (SELECT FROM rehearsal_turn WHERE application_id = $1 AND unit_id = $2)
                       THEN 'CHOSEN'
            """
          + WHY_NOT
          + TAKEN_OR_HELD;

  /** $1 application, $2 unit, $3 now, $4 seconds to hold. */
  private static final String HOLD =
      TURN
          + """
            held AS (
              INSERT INTO rehearsal_unit AS r (unit_id, offering_id, application_id, chosen, until)
              SELECT u.id, u.offering_id, t.application_id, false,
                     least(t.closes_at, $3::timestamptz + make_interval(secs => $4::int))
              FROM turn t
              JOIN unit u ON u.offering_id = t.offering_id AND u.id = $2 AND u.state <> 'WITHDRAWN'
              WHERE NOT t.hold_used AND $4::int > 0
              ON CONFLICT (unit_id) DO UPDATE
              SET application_id = excluded.application_id, chosen = false, until = excluded.until
              WHERE r.until <= $3
              RETURNING unit_id
            ),
            used AS (
              UPDATE rehearsal_turn t SET hold_used = true
              FROM held h
              WHERE t.application_id = $1
            )
            SELECT CASE
                     WHEN EXISTS (SELECT FROM held) THEN 'HELD'
                     WHEN $4::int = 0 THEN 'NO_HOLD'
            """
          + WHY_NOT
          + """
                     WHEN EXISTS (SELECT FROM turn WHERE hold_used) THEN 'HOLD_USED'
            """
          + TAKEN_OR_HELD;

  private final PracticeRoom room;

  PractiseChoice(PracticeRoom room) {
    this.room = room;
  }

  /**
   * Takes the unit of the copy.
   *
   * @param receipt of the family at the acquirer's desk; null for the own one
   */
  public Uni<Void> choose(Actor actor, long offeringId, @Nullable String receipt, long unitId) {
    return room.practise(
        actor,
        offeringId,
        receipt,
        "CHOSEN",
        (connection, family, now) ->
            PractiseTurn.outcome(
                connection,
                CHOOSE,
                Tuple.of(family.applicationId(), unitId, Columns.parameter(now))));
  }

  /** Keeps the unit of the copy for as long as the plan allows; once in a run. */
  public Uni<Void> hold(Actor actor, long offeringId, @Nullable String receipt, long unitId) {
    return room.practise(
        actor,
        offeringId,
        receipt,
        "HELD",
        (connection, family, now) ->
            PractiseTurn.outcome(
                connection,
                HOLD,
                Tuple.of(
                    family.applicationId(),
                    unitId,
                    Columns.parameter(now),
                    family.turnNumbers().holdSeconds())));
  }
}
