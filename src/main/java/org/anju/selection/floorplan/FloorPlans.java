package org.anju.selection.floorplan;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.anju.platform.database.Rows;
import org.anju.platform.error.RefusedException;
import org.anju.platform.files.FileDigest;
import org.anju.platform.files.FileType;

/** The floor plans that everybody may see. */
@ApplicationScoped
public class FloorPlans {

  private static final String OF_OFFERING =
      "SELECT id, layout, digest, words FROM floor_plan WHERE offering_id = $1 ORDER BY layout";

  private static final String PICTURE =
      """
      SELECT s.digest, s.type FROM floor_plan f
      JOIN offering o ON o.id = f.offering_id AND o.stage <> 'DRAFT'
      JOIN stored_file s ON s.digest = f.digest
      WHERE f.offering_id = $1 AND f.digest = $2
      LIMIT 1
      """;

  private final Pool pool;

  public FloorPlans(Pool pool) {
    this.pool = pool;
  }

  /** A picture and what kind it is. */
  public record Picture(FileDigest digest, FileType type) {}

  /** At most one for each layout. */
  public Uni<List<FloorPlan>> of(SqlClient client, long offeringId) {
    return client
        .preparedQuery(OF_OFFERING)
        .execute(Tuple.of(offeringId))
        .map(rows -> Rows.list(rows, FloorPlans::of));
  }

  /** A picture of an announced offering. */
  public Uni<Picture> picture(long offeringId, String digest) {
    return pool.preparedQuery(PICTURE)
        .execute(Tuple.of(offeringId, digest))
        .map(
            rows -> {
              if (rows.rowCount() == 0) {
                throw RefusedException.of(FloorPlanRefusal.UNKNOWN);
              }
              Row row = rows.iterator().next();
              return new Picture(
                  new FileDigest(row.getString("digest")), FileType.valueOf(row.getString("type")));
            });
  }

  static FloorPlan of(Row row) {
    return new FloorPlan(
        row.getLong("id"),
        row.getString("layout"),
        row.getString("digest"),
        row.getString("words"));
  }
}
