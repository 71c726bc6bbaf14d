package org.anju.selection.file;

import static org.anju.platform.database.Rows.instantOrNull;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import org.anju.offering.Unit;
import org.anju.platform.database.Rows;
import org.anju.platform.security.Actor;
import org.anju.platform.web.Page;

/** Lists the units of an offering with the families that have them: the way to their files. */
@ApplicationScoped
public class ListFiles {

  private static final String OFFERING =
      """
      SELECT o.acquirer, o.district, (SELECT count(*) FROM unit u WHERE u.offering_id = o.id) AS total
      FROM offering o WHERE o.id = $1
      """;

  private static final String PAGE =
      """
      SELECT u.id, u.building, u.entrance, u.room, u.state, a.receipt, a.applicant_masked,
             s.chosen_at, g.signed_at
      FROM unit u
      LEFT JOIN selection s ON s.unit_id = u.id AND s.live
      LEFT JOIN application a ON a.id = s.application_id
      LEFT JOIN agreement g ON g.selection_id = s.id
      WHERE u.offering_id = $1
      ORDER BY u.building, u.entrance, u.storey, u.room
      LIMIT $2 OFFSET $3
      """;

  private final Pool pool;

  ListFiles(Pool pool) {
    this.pool = pool;
  }

  /** Refused with {@code sale-file.not-yours} for whoever it does not concern. */
  public Uni<Page<FileLine>> of(Actor actor, long offeringId, int page, int size) {
    return pool.preparedQuery(OFFERING)
        .execute(Tuple.of(offeringId))
        .map(FileRows::required)
        .invoke(row -> FileHolder.of(row, null).requireOpenTo(actor))
        .chain(
            row ->
                pool.preparedQuery(PAGE)
                    .execute(Tuple.of(offeringId, size, (long) page * size))
                    .map(rows -> Rows.list(rows, ListFiles::line))
                    .map(lines -> new Page<>(lines, row.getLong("total"), page, size)));
  }

  private static FileLine line(Row row) {
    return new FileLine(
        row.getLong("id"),
        row.getString("building"),
        row.getString("entrance"),
        row.getString("room"),
        Unit.State.valueOf(row.getString("state")),
        row.getString("receipt"),
        row.getString("applicant_masked"),
        instantOrNull(row, "chosen_at"),
        instantOrNull(row, "signed_at"));
  }
}
