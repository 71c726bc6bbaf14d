package org.anju.employer.clerks;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.anju.platform.database.Rows;

/** The clerks of whom Keycloak has to be told. Several replicas may work at it at the same time. */
@ApplicationScoped
class Seats {

  /** $1 now, $2 end of the lease, $3 how many. */
  private static final String LEASE =
      """
      WITH leased AS (
        UPDATE employer_clerk c SET leased_until = $2, attempts = attempts + 1
        FROM (SELECT id FROM employer_clerk
              WHERE state IN ('JOINING', 'LEAVING') AND due_at <= $1
                AND (leased_until IS NULL OR leased_until < $1)
              ORDER BY due_at, id LIMIT $3 FOR UPDATE SKIP LOCKED) due
        WHERE c.id = due.id
        RETURNING c.id, c.employer, c.account, c.state, c.attempts
      )
      SELECT l.*, o.name AS employer_name
      FROM leased l JOIN organisation o ON o.alias = l.employer
      ORDER BY l.id
      """;

  /** A clerk who was removed meanwhile stays {@code LEAVING}, which comes next. */
  private static final String SETTLE =
      """
      UPDATE employer_clerk SET leased_until = NULL, attempts = 0, due_at = '-infinity',
        state = CASE WHEN state = $2 THEN $3 ELSE state END
      WHERE id = $1
      """;

  private static final String PUT_OFF =
      "UPDATE employer_clerk SET due_at = $2, leased_until = NULL WHERE id = $1";

  private final Pool pool;

  Seats(Pool pool) {
    this.pool = pool;
  }

  /** Up to {@code most} seats that nobody else settles before {@code until}. */
  Uni<List<Seat>> lease(Instant now, Instant until, int most) {
    return pool.preparedQuery(LEASE)
        .execute(Tuple.of(Rows.parameter(now), Rows.parameter(until), most))
        .map(rows -> Rows.list(rows, Seats::seat));
  }

  /** Keycloak knows. */
  Uni<Void> settled(Seat seat) {
    ClerkState reached = seat.state() == ClerkState.JOINING ? ClerkState.ACTIVE : ClerkState.LEFT;
    return pool.preparedQuery(SETTLE)
        .execute(Tuple.of(seat.id(), seat.state().name(), reached.name()))
        .replaceWithVoid();
  }

  Uni<Void> putOff(Seat seat, Instant due) {
    return pool.preparedQuery(PUT_OFF)
        .execute(Tuple.of(seat.id(), Rows.parameter(due)))
        .replaceWithVoid();
  }

  private static Seat seat(Row row) {
    return new Seat(
        row.getLong("id"),
        row.getString("employer"),
        row.getString("employer_name"),
        row.getString("account"),
        ClerkState.valueOf(row.getString("state")),
        row.getInteger("attempts"));
  }
}
