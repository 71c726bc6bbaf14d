package org.anju.selection.rehearsal;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.anju.platform.security.Actor;
import org.jetbrains.annotations.Nullable;

/**
 * A family practises its turn, as often as it wants: it begins, checks in, and may decline. A run
 * that is begun anew forgets the one before and gives its unit of the copy back.
 */
@ApplicationScoped
public class PractiseTurn {

  private static final String DONE = "DONE";

  /** $1 application, $2 offering, $3 opens, $4 closes for who does not check in. */
  private static final String BEGIN =
      """
      WITH given_back AS (
        DELETE FROM rehearsal_unit WHERE application_id = $1
      )
      INSERT INTO rehearsal_turn AS t (application_id, offering_id, opens_at, closes_at, runs)
      VALUES ($1, $2, $3, $4, 1)
      ON CONFLICT (application_id) DO UPDATE
      SET opens_at = excluded.opens_at, closes_at = excluded.closes_at, present_at = NULL,
          hold_used = false, unit_id = NULL, given_up_at = NULL, runs = t.runs + 1
      RETURNING 'DONE' AS outcome
      """;

  /** $1 application, $2 now, $3 seconds of a turn. Who is there already stays so. */
  private static final String CHECK_IN =
      """
      WITH present AS (
        UPDATE rehearsal_turn
        SET present_at = coalesce(present_at, $2),
            closes_at = opens_at + make_interval(secs => $3::int)
        WHERE application_id = $1 AND unit_id IS NULL AND given_up_at IS NULL AND closes_at > $2
        RETURNING application_id
      )
      SELECT CASE WHEN EXISTS (SELECT FROM present) THEN 'DONE' ELSE 'NOT_YOUR_TURN' END AS outcome
      """;

  /** $1 application, $2 now. */
  private static final String DECLINE =
      """
      WITH declined AS (
        UPDATE rehearsal_turn SET given_up_at = $2
        WHERE application_id = $1 AND unit_id IS NULL AND given_up_at IS NULL
          AND opens_at <= $2 AND closes_at > $2
        RETURNING application_id
      ),
      given_back AS (
        DELETE FROM rehearsal_unit u USING declined d WHERE u.application_id = d.application_id
      )
      SELECT CASE WHEN EXISTS (SELECT FROM declined) THEN 'DONE' ELSE 'NOT_YOUR_TURN' END AS outcome
      """;

  private final PracticeRoom room;

  PractiseTurn(PracticeRoom room) {
    this.room = room;
  }

  /**
   * Begins a run; its turn is called after {@value PracticeNumbers#UNTIL_CALLED} seconds.
   *
   * @param receipt of the family at the acquirer's desk; null for the own one
   */
  public Uni<Void> begin(Actor actor, long offeringId, @Nullable String receipt) {
    return room.practise(
        actor,
        offeringId,
        receipt,
        DONE,
        (connection, family, now) -> {
          Instant opensAt = now.plusSeconds(PracticeNumbers.UNTIL_CALLED);
          Instant closesAt = opensAt.plusSeconds(family.turnNumbers().absentSeconds());
          Tuple values =
              Tuple.of(
                  family.applicationId(),
                  offeringId,
                  Columns.parameter(opensAt),
                  Columns.parameter(closesAt));
          return outcome(connection, BEGIN, values);
        });
  }

  /** The family is there, and has the whole time of its turn. */
  public Uni<Void> checkIn(Actor actor, long offeringId, @Nullable String receipt) {
    return room.practise(
        actor,
        offeringId,
        receipt,
        DONE,
        (connection, family, now) ->
            outcome(
                connection,
                CHECK_IN,
                Tuple.of(
                    family.applicationId(),
                    Columns.parameter(now),
                    family.turnNumbers().secondsPerTurn())));
  }

  /** The family practises to decline (article 21, 2). */
  public Uni<Void> decline(Actor actor, long offeringId, @Nullable String receipt) {
    return room.practise(
        actor,
        offeringId,
        receipt,
        DONE,
        (connection, family, now) ->
            outcome(connection, DECLINE, Tuple.of(family.applicationId(), Columns.parameter(now))));
  }

  static Uni<String> outcome(SqlConnection connection, String statement, Tuple values) {
    return connection
        .preparedQuery(statement)
        .execute(values)
        .map(rows -> rows.iterator().next().getString("outcome"));
  }
}
