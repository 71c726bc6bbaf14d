package org.anju.selection.desk;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import org.anju.offering.OfferingRefusal;
import org.anju.offering.SelectionMode;
import org.anju.platform.database.Rows;
import org.anju.platform.error.RefusedException;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;
import org.anju.policy.Policies;
import org.anju.selection.SessionState;

/** Reads where a selection stands, for those who work at it. */
@ApplicationScoped
class Halls {

  private static final String HALL =
      """
      SELECT o.id, o.acquirer, o.district, p.phase, p.mode, p.state, p.current_slot, p.paused_at
      FROM offering o JOIN selection_now p ON p.offering_id = o.id
      WHERE o.id = $1 AND o.stage <> 'DRAFT'
      """;

  /** The clock takes the same lock before it moves a selection on. */
  private static final String LOCK = "SELECT id FROM offering WHERE id = $1 FOR NO KEY UPDATE";

  private final BusinessClock clock;
  private final Policies policies;

  Halls(BusinessClock clock, Policies policies) {
    this.clock = clock;
    this.policies = policies;
  }

  /** For the staff of its acquirer, or of the bureau in its district. */
  Uni<Hall> of(SqlClient client, Actor actor, long offeringId) {
    return any(client, offeringId).invoke(hall -> hall.requireWorksHere(actor));
  }

  /** As {@link #of}, held until the transaction ends: nothing opens, calls or closes meanwhile. */
  Uni<Hall> held(SqlConnection connection, Actor actor, long offeringId) {
    return connection
        .preparedQuery(LOCK)
        .execute(Tuple.of(offeringId))
        .chain(() -> of(connection, actor, offeringId));
  }

  /** For everybody: what is announced is public. */
  Uni<Hall> any(SqlClient client, long offeringId) {
    return client.preparedQuery(HALL).execute(Tuple.of(offeringId)).map(this::only);
  }

  private Hall only(RowSet<Row> rows) {
    if (rows.rowCount() == 0) {
      throw RefusedException.of(OfferingRefusal.UNKNOWN);
    }
    Row row = rows.iterator().next();
    String district = row.getString("district");
    return new Hall(
        row.getLong("id"),
        row.getString("acquirer"),
        district,
        row.getInteger("phase"),
        SelectionMode.valueOf(row.getString("mode")),
        SessionState.valueOf(row.getString("state")),
        row.getInteger("current_slot"),
        Rows.instantOrNull(row, "paused_at"),
        policies.inForce(district, clock.today()).version());
  }
}
