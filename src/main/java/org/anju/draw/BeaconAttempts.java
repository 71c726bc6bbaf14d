package org.anju.draw;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * What the relays of beacons answered, in the session's transaction: a row whenever a relay says
 * something else than before.
 */
@ApplicationScoped
class BeaconAttempts {

  private static final String NOTE =
      """
      INSERT INTO draw_beacon_attempt (draw_number, source, attempt, relay, outcome, value, seen_at)
      SELECT CAST(?1 AS int), CAST(?2 AS int), CAST(?3 AS int), CAST(?4 AS text),
             CAST(?5 AS text), CAST(?6 AS text), CAST(?7 AS timestamptz)
      WHERE NOT EXISTS (
        SELECT FROM (SELECT outcome, value FROM draw_beacon_attempt
                     WHERE draw_number = ?1 AND source = ?2 AND attempt = ?3 AND relay = ?4
                     ORDER BY id DESC LIMIT 1) AS latest
        WHERE outcome = ?5 AND value IS NOT DISTINCT FROM ?6)
      """;

  /** Of {@code draw_beacon_attempt b}: a flaw, or two values, which stop the draw. */
  static final String STOPS =
      """
      count(*) FILTER (WHERE b.outcome IN ('MALFORMED', 'OTHER_ROUND', 'HASH', 'SIGNATURE')) > 0
        OR count(DISTINCT b.value) FILTER (WHERE b.outcome = 'VALUE') > 1
      """;

  private static final String STOPPED =
      "SELECT "
          + STOPS
          + " FROM draw_beacon_attempt b"
          + " WHERE b.draw_number = ?1 AND b.source = ?2 AND b.attempt = ?3";

  private final Mutiny.SessionFactory sessions;

  BeaconAttempts(Mutiny.SessionFactory sessions) {
    this.sessions = sessions;
  }

  Uni<Void> note(int number, int source, int attempt, BeaconAnswers answers, Instant now) {
    return Multi.createFrom()
        .iterable(answers.said())
        .onItem()
        .transformToUniAndConcatenate(answer -> note(number, source, attempt, answer, now))
        .collect()
        .last()
        .replaceWithVoid();
  }

  private Uni<Integer> note(int number, int source, int attempt, RelayAnswer answer, Instant now) {
    return sessions.withSession(
        session ->
            session
                .createNativeQuery(NOTE)
                .setParameter(1, number)
                .setParameter(2, source)
                .setParameter(3, attempt)
                .setParameter(4, answer.relay())
                .setParameter(5, answer.outcome().name())
                .setParameter(6, answer.randomness())
                .setParameter(7, now)
                .executeUpdate());
  }

  /** Whether the draw waits for a reopening in public. */
  Uni<Boolean> isStopped(int number, int source, int attempt) {
    return sessions.withSession(
        session ->
            session
                .createNativeQuery(STOPPED, Boolean.class)
                .setParameter(1, number)
                .setParameter(2, source)
                .setParameter(3, attempt)
                .getSingleResult());
  }
}
