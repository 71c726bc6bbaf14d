package org.anju.selection.wish;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.anju.platform.database.Rows;
import org.anju.platform.error.RefusedException;
import org.anju.platform.time.BusinessClock;
import org.anju.selection.Chooser;
import org.jetbrains.annotations.Nullable;

/** Shows a family its wish list with all its versions, and after the close what it got. */
@ApplicationScoped
public class ShowMyWishes {

  /** $1 offering, $2 phase, $3 application in all of them. */
  private static final String VERSIONS =
      """
      SELECT version, wishes, submitted_at, encode(sha256(convert_to(document, 'UTF8')), 'hex') AS digest
      FROM wish_list WHERE offering_id = $1 AND phase = $2 AND application_id = $3
      ORDER BY version DESC
      """;

  private static final String RESULT =
      """
      SELECT c.outcome, c.version, c.place, c.unit_id, u.building, u.entrance, u.room, r.closed_at
      FROM wish_outcome c
      JOIN wish_result r USING (offering_id, phase)
      LEFT JOIN wish_unit u USING (offering_id, phase, unit_id)
      WHERE c.offering_id = $1 AND c.phase = $2 AND c.application_id = $3
      """;

  /** $3 rank. */
  private static final String COUNTS =
      """
      SELECT (SELECT count(*)::int FROM selection_turn t
              WHERE t.offering_id = $1 AND t.phase = $2 AND t.rank < $3
                AND t.state IN ('WAITING', 'OPEN', 'CHOSEN')) AS ahead,
             (SELECT count(*)::int FROM unit WHERE offering_id = $1 AND state = 'AVAILABLE') AS free
      """;

  private static final String PROOF =
      """
      SELECT w.document, w.key_id, w.signature, encode(f.salt, 'hex') AS salt
      FROM wish_list w JOIN wish_family f USING (offering_id, phase, application_id)
      WHERE w.offering_id = $1 AND w.phase = $2 AND w.application_id = $3 AND w.version = $4
      """;

  private final Pool pool;
  private final WishTurns turns;
  private final BusinessClock clock;

  ShowMyWishes(Pool pool, WishTurns turns, BusinessClock clock) {
    this.pool = pool;
    this.turns = turns;
    this.clock = clock;
  }

  public Uni<MyWishes> of(Chooser chooser, long offeringId) {
    Instant now = clock.now();
    return turns.find(pool, chooser, offeringId, now).chain(turn -> of(turn, now));
  }

  /** The receipt of a version, with what the family needs to find its line. */
  public Uni<WishProof> proof(Chooser chooser, long offeringId, int version) {
    return turns
        .find(pool, chooser, offeringId, clock.now())
        .chain(
            turn ->
                pool.preparedQuery(PROOF)
                    .execute(family(turn).addInteger(version))
                    .map(rows -> first(rows, WishRefusal.UNKNOWN_VERSION))
                    .map(row -> WishProof.of(turn.receipt(), turn.phase(), version, row)));
  }

  private Uni<MyWishes> of(WishTurn turn, Instant now) {
    return pool.preparedQuery(VERSIONS)
        .execute(family(turn))
        .map(rows -> Rows.list(rows, row -> row))
        .chain(versions -> result(turn).chain(result -> counted(turn, now, versions, result)));
  }

  private Uni<@Nullable WishResult> result(WishTurn turn) {
    return pool.preparedQuery(RESULT)
        .execute(family(turn))
        .map(rows -> rows.size() == 0 ? null : result(rows.iterator().next()));
  }

  private Uni<MyWishes> counted(
      WishTurn turn, Instant now, List<Row> versions, @Nullable WishResult result) {
    return pool.preparedQuery(COUNTS)
        .execute(Tuple.of(turn.offeringId(), turn.phase(), turn.rank()))
        .map(rows -> rows.iterator().next())
        .map(counts -> mine(turn, now, versions, result, counts));
  }

  private static MyWishes mine(
      WishTurn turn, Instant now, List<Row> versions, @Nullable WishResult result, Row counts) {
    Row last = versions.isEmpty() ? null : versions.get(0);
    return new MyWishes(
        turn.offeringId(),
        turn.receipt(),
        turn.phase(),
        turn.tier(),
        turn.session(),
        turn.startsAt(),
        turn.closesAt(),
        turn.pausedAt(),
        turn.mostWishes(),
        turn.showsChances(),
        turn.stands(),
        turn.rank(),
        counts.getInteger("ahead"),
        counts.getInteger("free"),
        last == null ? 0 : last.getInteger("version"),
        last == null ? List.of() : List.of(last.getArrayOfLongs("wishes")),
        versions.stream().map(ShowMyWishes::version).toList(),
        result,
        now);
  }

  private static WishVersion version(Row row) {
    return new WishVersion(
        row.getInteger("version"),
        Rows.instant(row, "submitted_at"),
        row.getArrayOfLongs("wishes").length,
        row.getString("digest"));
  }

  private static WishResult result(Row row) {
    return new WishResult(
        WishOutcome.valueOf(row.getString("outcome")),
        row.getInteger("version"),
        row.getInteger("place"),
        row.getLong("unit_id"),
        row.getString("building"),
        row.getString("entrance"),
        row.getString("room"),
        Rows.instant(row, "closed_at"));
  }

  private static Tuple family(WishTurn turn) {
    return Tuple.of(turn.offeringId(), turn.phase(), turn.applicationId());
  }

  private static Row first(Iterable<Row> rows, WishRefusal otherwise) {
    var all = rows.iterator();
    if (!all.hasNext()) {
      throw RefusedException.of(otherwise);
    }
    return all.next();
  }
}
