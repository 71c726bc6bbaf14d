package org.anju.acquisition;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import org.anju.platform.error.RefusedException;
import org.anju.platform.security.Actor;

/** The acquisitions, for those who may work at them. */
@ApplicationScoped
class AcquisitionCases {

  private static final String SELECT =
      "SELECT "
          + AcquisitionCase.COLUMNS
          + " FROM acquisition a JOIN housing_project p ON p.id = a.project_id WHERE a.id = $1 ";

  /** To look at. */
  Uni<AcquisitionCase> shown(SqlClient client, Actor actor, long id) {
    return client
        .preparedQuery(SELECT)
        .execute(Tuple.of(id))
        .map(AcquisitionCases::only)
        .invoke(found -> found.requireMayRead(actor));
  }

  /**
   * For a step that nobody else takes meanwhile. Refused with {@code request.stale} when the person
   * saw another version, and when the acquisition is in none of the states.
   */
  Uni<AcquisitionCase> locked(
      SqlConnection connection, Actor actor, long id, int version, AcquisitionState... states) {
    return connection
        .preparedQuery(SELECT + "FOR NO KEY UPDATE OF a")
        .execute(Tuple.of(id))
        .map(AcquisitionCases::only)
        .invoke(found -> found.requireSeen(actor, version))
        .invoke(found -> found.require(states));
  }

  /** Refuses what was seen before this step. */
  Uni<Void> touch(SqlConnection connection, AcquisitionCase found) {
    return connection
        .preparedQuery("UPDATE acquisition SET version = version + 1 WHERE id = $1")
        .execute(Tuple.of(found.id()))
        .replaceWithVoid();
  }

  private static AcquisitionCase only(RowSet<Row> rows) {
    if (rows.size() == 0) {
      throw RefusedException.of(AcquisitionRefusal.UNKNOWN);
    }
    return AcquisitionCase.of(rows.iterator().next());
  }
}
