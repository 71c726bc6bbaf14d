package org.anju.evidence;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.anju.registry.Registry;

/** Which replica asks a registry now, and how that registry does. */
@ApplicationScoped
class RegistryTurns {

  /** $1 registry, $2 this process, $3 now, $4 end of the lease. */
  private static final String TAKE =
      """
      UPDATE registry_turn SET holder = $2, leased_until = $4
      WHERE registry = $1
        AND (holder IS NULL OR holder = $2 OR leased_until < $3)
        AND (next_at IS NULL OR next_at <= $3)
        AND EXISTS (SELECT FROM evidence_request r
                    WHERE r.registry = $1 AND r.state = 'WAITING' AND r.next_at <= $3
                      AND (r.leased_until IS NULL OR r.leased_until < $3))
      RETURNING failures
      """;

  private static final String GIVE_BACK =
      """
      UPDATE registry_turn SET holder = NULL, leased_until = NULL
      WHERE registry = $1 AND holder = $2
      """;

  private static final String DOWN =
      """
      UPDATE registry_turn
      SET failures = failures + 1, down_since = coalesce(down_since, $3), next_at = $4
      WHERE registry = $1 AND holder = $2
      """;

  private static final String UP =
      """
      UPDATE registry_turn SET failures = 0, down_since = NULL, next_at = NULL
      WHERE registry = $1
      """;

  /** Of this process alone. */
  private final UUID holder = UUID.randomUUID();

  private final Pool pool;

  RegistryTurns(Pool pool) {
    this.pool = pool;
  }

  /**
   * Takes or keeps the turn. Answers how often in a row the registry has answered nobody; null when
   * there is nothing to ask it, when another replica asks it, or when it is given a pause.
   */
  Uni<Integer> take(Registry registry, Instant now, Instant until) {
    return pool.preparedQuery(TAKE)
        .execute(
            Tuple.of(
                registry.name(),
                holder,
                now.atOffset(ZoneOffset.UTC),
                until.atOffset(ZoneOffset.UTC)))
        .map(rows -> rows.iterator().hasNext() ? failures(rows.iterator().next()) : null);
  }

  private static Integer failures(Row row) {
    return row.getInteger("failures");
  }

  Uni<Void> giveBack(Registry registry) {
    return pool.preparedQuery(GIVE_BACK)
        .execute(Tuple.of(registry.name(), holder))
        .replaceWithVoid();
  }

  /**
   * Nobody was answered.
   *
   * @param since by the city's clock, unless it was down before
   * @param next by the machine's clock
   */
  Uni<Void> down(Registry registry, Instant since, Instant next) {
    return pool.preparedQuery(DOWN)
        .execute(
            Tuple.of(
                registry.name(),
                holder,
                since.atOffset(ZoneOffset.UTC),
                next.atOffset(ZoneOffset.UTC)))
        .replaceWithVoid();
  }

  /** It answers. */
  Uni<Void> up(Registry registry) {
    return pool.preparedQuery(UP).execute(Tuple.of(registry.name())).replaceWithVoid();
  }
}
