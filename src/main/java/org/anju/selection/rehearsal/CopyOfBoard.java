package org.anju.selection.rehearsal;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

/**
 * The copy of the board: all units of the offering, free at the beginning of the rehearsal,
 * whatever happened to them in truth.
 */
@ApplicationScoped
public class CopyOfBoard {

  private static final String MARKS =
      """
      SELECT unit_id, chosen FROM rehearsal_unit
      WHERE offering_id = $1 AND until > $2
      ORDER BY unit_id
      """;

  /**
   * A unit of the copy that is not free.
   *
   * @param chosen false while a family only holds it
   */
  public record UnitMark(long unitId, boolean chosen) {}

  Uni<List<UnitMark>> marks(SqlClient client, long offeringId, Instant now) {
    return client
        .preparedQuery(MARKS)
        .execute(Tuple.of(offeringId, Columns.parameter(now)))
        .map(
            rows ->
                Columns.list(
                    rows, row -> new UnitMark(row.getLong("unit_id"), row.getBoolean("chosen"))));
  }
}
