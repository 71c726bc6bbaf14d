package org.anju.selection.wish;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.anju.platform.database.Rows;
import org.anju.platform.error.RefusedException;
import org.anju.platform.time.BusinessClock;
import org.anju.selection.Chooser;
import org.anju.selection.SessionState;

/**
 * Shows a family how likely its wishes are, if the published plan says so and while the lists can
 * be changed. All families of a phase share one run over the lists, at most a few seconds old.
 */
@ApplicationScoped
public class ShowChances {

  private static final Duration FRESH = Duration.ofSeconds(10);
  private static final int FAMILIES_AT_ONCE = 5_000;

  private static final String FREE =
      "SELECT id FROM unit WHERE offering_id = $1 AND state = 'AVAILABLE'";

  private static final String LISTS =
      """
      SELECT t.rank, coalesce(w.wishes, '{}') AS wishes
      FROM selection_turn t
      JOIN application a ON a.id = t.application_id AND a.status = 'QUALIFIED'
      LEFT JOIN LATERAL (
        SELECT w.wishes FROM wish_list w
        WHERE w.offering_id = $1 AND w.phase = $2 AND w.application_id = t.application_id
        ORDER BY w.version DESC LIMIT 1) w ON true
      WHERE t.offering_id = $1 AND t.phase = $2 AND t.state IN ('WAITING', 'OPEN')
      ORDER BY t.rank
      """;

  private final Pool pool;
  private final WishTurns turns;
  private final BusinessClock clock;
  private final Map<Phase, Run> runs = new ConcurrentHashMap<>();

  ShowChances(Pool pool, WishTurns turns, BusinessClock clock) {
    this.pool = pool;
    this.turns = turns;
    this.clock = clock;
  }

  /** Refused with {@code wish.chances-hidden} when the plan does not say so. */
  public Uni<Chances> of(Chooser chooser, long offeringId, List<Long> units) {
    Instant now = clock.now();
    return turns
        .find(pool, chooser, offeringId, now)
        .invoke(ShowChances::requireShown)
        .chain(turn -> chances(turn, units, now));
  }

  private static void requireShown(WishTurn turn) {
    if (!turn.showsChances()) {
      throw RefusedException.of(WishRefusal.CHANCES_HIDDEN);
    }
    if (turn.session() == SessionState.CLOSED) {
      throw RefusedException.of(WishRefusal.CLOSED);
    }
  }

  private Uni<Chances> chances(WishTurn turn, List<Long> units, Instant now) {
    Run run = freshRun(new Phase(turn.offeringId(), turn.phase()), now);
    return run.book().map(book -> chances(book, turn.rank(), units, run.asOf()));
  }

  private static Chances chances(ChanceBook book, int rank, List<Long> units, Instant asOf) {
    return new Chances(
        units.stream().map(unit -> new Chances.UnitChance(unit, book.of(rank, unit))).toList(),
        book.withoutListAhead(rank),
        asOf);
  }

  private record Phase(long offeringId, int number) {}

  /** A run over the lists; whoever asks while it goes on waits for the same one. */
  private record Run(Instant asOf, Uni<ChanceBook> book) {

    boolean isFresh(Instant now) {
      return Duration.between(asOf, now).abs().compareTo(FRESH) < 0;
    }
  }

  private Run freshRun(Phase phase, Instant now) {
    runs.values().removeIf(run -> !run.isFresh(now));
    return runs.computeIfAbsent(phase, missing -> new Run(now, run(missing)));
  }

  private Uni<ChanceBook> run(Phase phase) {
    return pool.withTransaction(connection -> read(connection, phase))
        .onFailure()
        .invoke(() -> runs.remove(phase))
        .memoize()
        .indefinitely();
  }

  private static Uni<ChanceBook> read(SqlConnection connection, Phase phase) {
    return connection
        .preparedQuery(FREE)
        .execute(Tuple.of(phase.offeringId()))
        .map(rows -> new ChanceBook(new HashSet<>(Rows.list(rows, row -> row.getLong("id")))))
        .call(book -> eachList(connection, phase, book));
  }

  private static Uni<Void> eachList(SqlConnection connection, Phase phase, ChanceBook book) {
    return connection
        .prepare(LISTS)
        .onItem()
        .transformToMulti(
            query ->
                query
                    .createStream(FAMILIES_AT_ONCE, Tuple.of(phase.offeringId(), phase.number()))
                    .toMulti())
        .invoke(row -> book.next(row.getInteger("rank"), row.getArrayOfLongs("wishes")))
        .collect()
        .last()
        .replaceWithVoid();
  }
}
