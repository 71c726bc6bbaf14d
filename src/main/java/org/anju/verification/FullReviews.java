package org.anju.verification;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.ZoneOffset;
import org.anju.platform.time.BusinessClock;

/**
 * Chance decides which of the cases that could be approved together are reviewed one by one all the
 * same. Each case is asked once and for good, in its own transaction, so that trying again, or in
 * smaller lots, changes nothing.
 */
@ApplicationScoped
class FullReviews {

  private static final String DRAW =
      """
      WITH drawn AS (
        INSERT INTO full_review (application_id, kind, chosen, drawn_at) VALUES ($1, $2, $3, $4)
        ON CONFLICT (application_id, kind) DO NOTHING
        RETURNING chosen
      )
      SELECT chosen FROM drawn
      UNION ALL
      SELECT chosen FROM full_review WHERE application_id = $1 AND kind = $2
      """;

  private final SecureRandom chance = new SecureRandom();
  private final Pool pool;
  private final BusinessClock clock;

  FullReviews(Pool pool, BusinessClock clock) {
    this.pool = pool;
    this.clock = clock;
  }

  /**
   * Whether the case is to be reviewed in full.
   *
   * @param percent of the cases that are, in %
   */
  Uni<Boolean> chosen(long applicationId, CheckKind kind, int percent) {
    Tuple values =
        Tuple.of(
            applicationId,
            kind.name(),
            chance.nextInt(100) < percent,
            clock.now().atOffset(ZoneOffset.UTC));
    return pool.preparedQuery(DRAW)
        .execute(values)
        .map(rows -> rows.iterator().next().getBoolean("chosen"));
  }
}
