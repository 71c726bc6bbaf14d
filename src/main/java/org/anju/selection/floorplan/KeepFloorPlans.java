package org.anju.selection.floorplan;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.anju.audit.AuditTrail;
import org.anju.audit.Decision;
import org.anju.offering.OfferingRefusal;
import org.anju.platform.database.Rows;
import org.anju.platform.error.RefusedException;
import org.anju.platform.files.FileDigest;
import org.anju.platform.files.FileType;
import org.anju.platform.files.StoredFile;
import org.anju.platform.files.StoredFiles;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;

/** The acquirer puts a picture to each layout of its offering, replaces it and takes it away. */
@ApplicationScoped
public class KeepFloorPlans {

  /** As many as a description needs; with them the address stays shorter than servers allow. */
  private static final int MOST_LETTERS = 300;

  private static final Set<FileType> PICTURES =
      EnumSet.of(FileType.JPEG, FileType.PNG, FileType.WEBP);

  private static final String OFFERING =
      "SELECT acquirer FROM offering WHERE id = $1 FOR NO KEY UPDATE";

  private static final String LAYOUTS =
      """
      SELECT u.layout, count(*)::int AS units, f.id, f.digest, f.words
      FROM unit u LEFT JOIN floor_plan f ON f.offering_id = u.offering_id AND f.layout = u.layout
      WHERE u.offering_id = $1
      GROUP BY u.layout, f.id
      ORDER BY u.layout
      """;

  private static final String REMOVE =
      "DELETE FROM floor_plan WHERE offering_id = $1 AND layout = $2 RETURNING digest";

  private static final String ADD =
      """
      INSERT INTO floor_plan (offering_id, layout, digest, words, added_at)
      SELECT $1, $2, $3, $4, $5
      WHERE EXISTS (SELECT FROM unit WHERE offering_id = $1 AND layout = $2)
      """;

  private final Pool pool;
  private final StoredFiles files;
  private final AuditTrail audit;
  private final BusinessClock clock;

  KeepFloorPlans(Pool pool, StoredFiles files, AuditTrail audit, BusinessClock clock) {
    this.pool = pool;
    this.files = files;
    this.audit = audit;
    this.clock = clock;
  }

  /** Every layout of the offering, with its picture where there is one. */
  public Uni<List<LayoutPlan>> layouts(Actor actor, long offeringId) {
    return pool.withTransaction(
        connection ->
            requireOwn(connection, actor, offeringId).chain(() -> layouts(connection, offeringId)));
  }

  /**
   * Puts a picture to a layout, instead of the one that it had.
   *
   * @param words the picture in words
   * @param content read on a thread that may block
   */
  public Uni<Void> put(
      Actor actor, long offeringId, String layout, String words, InputStream content) {
    return requireOwn(pool, actor, offeringId)
        .invoke(() -> requireWords(words))
        .emitOn(Infrastructure.getDefaultWorkerPool())
        .chain(() -> files.take(content))
        .invoke(KeepFloorPlans::requirePicture)
        .chain(
            file ->
                pool.withTransaction(
                    connection ->
                        requireOwn(connection, actor, offeringId)
                            .chain(() -> removed(connection, offeringId, layout))
                            .chain(() -> add(connection, offeringId, layout, words.strip(), file))
                            .chain(() -> note(connection, actor, offeringId, layout, file))));
  }

  /** Takes the picture of a layout away; one that has none is fine. */
  public Uni<Void> remove(Actor actor, long offeringId, String layout) {
    return pool.withTransaction(
        connection ->
            requireOwn(connection, actor, offeringId)
                .chain(() -> removed(connection, offeringId, layout))
                .chain(
                    () ->
                        audit.record(
                            connection,
                            actor,
                            Decision.of("floor-plan.remove", "offering", offeringId)
                                .before(layout))));
  }

  private static Uni<List<LayoutPlan>> layouts(SqlConnection connection, long offeringId) {
    return connection
        .preparedQuery(LAYOUTS)
        .execute(Tuple.of(offeringId))
        .map(rows -> Rows.list(rows, KeepFloorPlans::layout));
  }

  private static LayoutPlan layout(Row row) {
    return new LayoutPlan(
        row.getString("layout"),
        row.getInteger("units"),
        row.getLong("id") == null ? null : FloorPlans.of(row));
  }

  private Uni<Void> removed(SqlConnection connection, long offeringId, String layout) {
    return connection
        .preparedQuery(REMOVE)
        .execute(Tuple.of(offeringId, layout))
        .map(rows -> Rows.list(rows, row -> new FileDigest(row.getString("digest"))))
        .chain(digests -> files.release(connection, digests));
  }

  private Uni<Void> add(
      SqlConnection connection, long offeringId, String layout, String words, StoredFile file) {
    Tuple values =
        Tuple.of(
            offeringId, layout, file.digest().hex(), words, clock.now().atOffset(ZoneOffset.UTC));
    return connection
        .preparedQuery(ADD)
        .execute(values)
        .invoke(added -> require(added.rowCount() == 1, FloorPlanRefusal.UNKNOWN_LAYOUT))
        .chain(() -> files.use(connection, file.digest()));
  }

  private Uni<Void> note(
      SqlConnection connection, Actor actor, long offeringId, String layout, StoredFile file) {
    return audit.record(
        connection,
        actor,
        Decision.of("floor-plan.put", "offering", offeringId)
            .after(layout + " " + file.digest().hex()));
  }

  private static Uni<Void> requireOwn(SqlClient client, Actor actor, long offeringId) {
    return client
        .preparedQuery(OFFERING)
        .execute(Tuple.of(offeringId))
        .invoke(
            rows -> {
              if (rows.rowCount() == 0) {
                throw RefusedException.of(OfferingRefusal.UNKNOWN);
              }
              if (!rows.iterator().next().getString("acquirer").equals(actor.organisation())) {
                throw RefusedException.of(OfferingRefusal.NOT_YOURS);
              }
            })
        .replaceWithVoid();
  }

  private static void requirePicture(StoredFile file) {
    require(PICTURES.contains(file.type()), FloorPlanRefusal.NO_PICTURE);
  }

  private static void requireWords(String words) {
    require(!words.isBlank() && words.length() <= MOST_LETTERS, FloorPlanRefusal.WORDS_MISSING);
  }

  private static void require(boolean condition, FloorPlanRefusal refusal) {
    if (!condition) {
      throw RefusedException.of(refusal);
    }
  }
}
