package org.anju.draw;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.anju.draw.RandomnessSource.DrandQuicknet;
import org.anju.platform.database.Rows;

/**
 * Which rounds of a beacon are due. A round is asked for by one replica at a time; a turn ends by
 * itself, so that a replica that died leaves nothing behind.
 */
@ApplicationScoped
class BeaconTurns {

  private static final String WAITING =
      """
      SELECT d.number, d.seal,
             ARRAY(SELECT v.source FROM draw_value v WHERE v.draw_number = d.number) AS settled
      FROM draw d
      WHERE d.draw_not_before <= $1
        AND NOT EXISTS (SELECT FROM draw_outcome o WHERE o.draw_number = d.number)
      ORDER BY d.number
      """;

  private static final String TAKE =
      """
      INSERT INTO draw_beacon_turn AS t (draw_number, source, ends_at)
      SELECT $1::int, $2::int, $4::timestamptz
      WHERE NOT EXISTS (
        SELECT FROM draw_beacon_attempt b
        WHERE b.draw_number = $1 AND b.source = $2
          AND b.attempt = 1 + (SELECT count(*) FROM draw_reopening q
                               WHERE q.draw_number = $1 AND q.source = $2)
        HAVING %s)
      ON CONFLICT (draw_number, source) DO UPDATE SET ends_at = $4 WHERE t.ends_at <= $3
      RETURNING 1 + (SELECT count(*) FROM draw_reopening q
                     WHERE q.draw_number = $1 AND q.source = $2) AS attempt
      """
          .formatted(BeaconAttempts.STOPS);

  private final Pool pool;

  BeaconTurns(Pool pool) {
    this.pool = pool;
  }

  /**
   * A round that is to be fetched.
   *
   * @param source its place in the seal, from 0
   * @param attempt 1, or more when the beacon was reopened
   */
  record Turn(int drawNumber, int source, int attempt, DrandQuicknet round) {}

  /**
   * Takes the turn for every round whose time has come, that nobody asks for now, and that has
   * neither its value nor a flaw that stops it.
   *
   * @param now by the city's clock, as the seals count
   * @param machineNow by the machine's clock, as turns count
   */
  Uni<List<Turn>> take(Instant now, Instant machineNow, Instant until) {
    return pool.preparedQuery(WAITING)
        .execute(Tuple.of(now.atOffset(ZoneOffset.UTC)))
        .map(rows -> Rows.stream(rows).flatMap(row -> due(row, now).stream()).toList())
        .onItem()
        .transformToMulti(due -> Multi.createFrom().iterable(due))
        .onItem()
        .transformToUniAndConcatenate(turn -> take(turn, machineNow, until))
        .collect()
        .asList();
  }

  private static List<Turn> due(Row draw, Instant now) {
    Seal seal = Seal.parse(draw.getString("seal"));
    List<Integer> settled = List.of(draw.getArrayOfIntegers("settled"));
    return IntStream.range(0, seal.sources().size())
        .filter(source -> !settled.contains(source))
        .filter(source -> seal.sources().get(source) instanceof DrandQuicknet)
        .mapToObj(
            source ->
                new Turn(
                    draw.getInteger("number"),
                    source,
                    1,
                    (DrandQuicknet) seal.sources().get(source)))
        .filter(turn -> !turn.round().time().isAfter(now))
        .toList();
  }

  /** Empty when another replica has the turn, or the draw is stopped. */
  private Uni<Turn> take(Turn turn, Instant machineNow, Instant until) {
    return pool.preparedQuery(TAKE)
        .execute(
            Tuple.of(
                turn.drawNumber(),
                turn.source(),
                machineNow.atOffset(ZoneOffset.UTC),
                until.atOffset(ZoneOffset.UTC)))
        .map(
            rows ->
                rows.rowCount() == 0
                    ? null
                    : new Turn(
                        turn.drawNumber(),
                        turn.source(),
                        rows.iterator().next().getLong("attempt").intValue(),
                        turn.round()));
  }
}
