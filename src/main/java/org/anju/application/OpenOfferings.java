package org.anju.application;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import org.anju.offering.OfferingRefusal;
import org.anju.offering.Stage;
import org.anju.platform.error.RefusedException;
import org.anju.platform.time.BusinessClock;

/** The offerings for which families may apply now (article 14, 2). */
@ApplicationScoped
public class OpenOfferings {

  /**
   * Shares the offering's row with other families and excludes the officer who closes the window.
   */
  private static final String OFFERING =
      """
      SELECT o.stage, o.applications_open_at, o.applications_close_at, o.target_employer, p.list_version
      FROM offering o LEFT JOIN price_list p ON p.offering_id = o.id AND p.state = 'CURRENT'
      WHERE o.id = $1 FOR SHARE OF o
      """;

  private final BusinessClock clock;

  OpenOfferings(BusinessClock clock) {
    this.clock = clock;
  }

  /** The offering, held open until the connection's transaction ends. */
  public Uni<OpenOffering> hold(SqlConnection connection, long offering) {
    return connection
        .preparedQuery(OFFERING)
        .execute(Tuple.of(offering))
        .map(rows -> rows.iterator().hasNext() ? rows.iterator().next() : null)
        .map(this::requireOpen);
  }

  private OpenOffering requireOpen(Row row) {
    if (row == null || Stage.DRAFT.name().equals(row.getString("stage"))) {
      throw RefusedException.of(OfferingRefusal.UNKNOWN);
    }
    boolean open =
        Stage.ANNOUNCED.name().equals(row.getString("stage"))
            && !clock.now().isBefore(row.getOffsetDateTime("applications_open_at").toInstant())
            && clock.now().isBefore(row.getOffsetDateTime("applications_close_at").toInstant());
    if (!open) {
      throw RefusedException.of(OfferingRefusal.APPLICATIONS_NOT_OPEN);
    }
    return new OpenOffering(row.getInteger("list_version"), row.getString("target_employer"));
  }
}
