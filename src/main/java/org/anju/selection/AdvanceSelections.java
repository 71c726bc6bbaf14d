package org.anju.selection;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.anju.platform.time.BusinessClock;
import org.anju.policy.Policies;

/**
 * Moves every drawn offering's selection on by the clock: prepares the turns, opens the session,
 * calls the slots, forfeits who is out of time (article 21, 1), and ends it. Each offering moves in
 * its own transaction under the lock of its row; a replica that finds the row locked leaves it to
 * the other one.
 */
@ApplicationScoped
public class AdvanceSelections {

  private static final String DUE =
      "SELECT id, district FROM offering WHERE stage IN ('DRAWN', 'SELECTING') ORDER BY id";

  private static final String LOCK =
      """
      SELECT id FROM offering WHERE id = $1 AND stage IN ('DRAWN', 'SELECTING')
      FOR NO KEY UPDATE SKIP LOCKED
      """;

  private final Pool pool;
  private final Overviews overviews;
  private final BusinessClock clock;
  private final Policies policies;

  AdvanceSelections(Pool pool, Overviews overviews, BusinessClock clock, Policies policies) {
    this.pool = pool;
    this.overviews = overviews;
    this.clock = clock;
    this.policies = policies;
  }

  public Uni<Void> advance() {
    return pool.query(DUE)
        .execute()
        .map(rows -> Rows.list(rows, this::due))
        .onItem()
        .transformToMulti(all -> Multi.createFrom().iterable(all))
        .onItem()
        .transformToUniAndConcatenate(this::advance)
        .collect()
        .last();
  }

  /**
   * An offering in selection at a moment.
   *
   * @param policyVersion the version under which it moves
   */
  private record Due(long offeringId, Instant now, String policyVersion) {}

  private Due due(Row row) {
    String policyVersion = policies.inForce(row.getString("district"), clock.today()).version();
    return new Due(row.getLong("id"), clock.now(), policyVersion);
  }

  private Uni<Void> advance(Due due) {
    return pool.withTransaction(
        connection ->
            connection
                .preparedQuery(LOCK)
                .execute(Tuple.of(due.offeringId()))
                .chain(
                    locked ->
                        locked.rowCount() == 0
                            ? Uni.createFrom().voidItem()
                            : prepareAndMove(connection, due)));
  }

  private Uni<Void> prepareAndMove(SqlConnection connection, Due due) {
    return execute(connection, SelectionMoves.PREPARE, due).chain(() -> move(connection, due));
  }

  /** Makes one move after the other until the clock has nothing more to do. */
  private Uni<Void> move(SqlConnection connection, Due due) {
    return overviews
        .of(connection, due.offeringId())
        .map(overview -> Turns.next(overview.situation(), due.now()))
        .chain(
            move ->
                move == Turns.Move.STAY
                    ? Uni.createFrom().voidItem()
                    : execute(connection, SelectionMoves.of(move), due)
                        .chain(() -> move(connection, due)));
  }

  private Uni<RowSet<Row>> execute(SqlConnection connection, String statement, Due due) {
    Tuple values = Tuple.of(due.offeringId(), Rows.parameter(due.now()), due.policyVersion());
    return connection.preparedQuery(statement).execute(values);
  }
}
