package org.anju.selection.leftover;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;

/** Closes the waiting room, so that nobody gets a place in a phase that is over. */
@ApplicationScoped
public class CloseRoom {

  /** Waits for those who are just coming in. */
  private static final String CLOSE =
      """
      UPDATE leftover_room SET closed_at = $3
      WHERE offering_id = $1 AND phase = $2 AND opened_at IS NOT NULL AND closed_at IS NULL
      """;

  /** In the transaction that ends the phase, before its turns are ended. */
  public Uni<Void> close(SqlConnection connection, long offeringId, int phase, Instant now) {
    return connection
        .preparedQuery(CLOSE)
        .execute(Tuple.of(offeringId, phase, now.atOffset(ZoneOffset.UTC)))
        .replaceWithVoid();
  }
}
