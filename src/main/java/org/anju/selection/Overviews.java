package org.anju.selection;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import org.anju.offering.OfferingRefusal;
import org.anju.platform.error.RefusedException;

/** Reads where a selection stands. */
@ApplicationScoped
public class Overviews {

  private static final String OVERVIEW =
      """
      SELECT o.id AS offering_id, o.acquirer, l.list_version, coalesce(e.current_slot, 0) AS current_slot,
             %s, t.*, u.*
      FROM offering o
      JOIN selection_now p ON p.offering_id = o.id
      LEFT JOIN selection_session e ON e.offering_id = p.offering_id AND e.phase = p.phase
      LEFT JOIN price_list l ON l.offering_id = o.id AND l.state = 'CURRENT'
      CROSS JOIN LATERAL (
        SELECT count(*)::int AS families,
               count(*) FILTER (WHERE state = 'WAITING')::int AS waiting,
               count(*) FILTER (WHERE state IN ('OPEN', 'PAUSED'))::int AS open,
               count(*) FILTER (WHERE state = 'CHOSEN')::int AS turns_chosen,
               count(*) FILTER (WHERE state = 'FORFEITED')::int AS forfeited,
               count(*) FILTER (WHERE state IN ('NOT_CALLED', 'SUSPENDED'))::int AS not_called,
               coalesce(max(slot), 0) AS slots,
               max(closes_at) FILTER (WHERE state IN ('OPEN', 'PAUSED')) AS open_until,
               min(closes_at) FILTER (WHERE state = 'OPEN') AS next_deadline,
               min(slot) FILTER (WHERE state = 'WAITING') AS next_slot
        FROM selection_turn WHERE offering_id = o.id AND phase = p.phase) t
      CROSS JOIN LATERAL (
        SELECT count(*) FILTER (WHERE state = 'AVAILABLE')::int AS available,
               count(*) FILTER (WHERE state = 'CHOSEN')::int AS units_chosen,
               count(*) FILTER (WHERE state = 'SOLD')::int AS sold,
               count(*) FILTER (WHERE state = 'WITHDRAWN')::int AS withdrawn
        FROM unit WHERE offering_id = o.id) u
      WHERE o.id = $1 AND o.stage <> 'DRAFT'
      """
          .formatted(PhaseNow.COLUMNS);

  /** An offering that everybody may see; a draft counts as unknown. */
  public Uni<Overview> of(SqlClient client, long offeringId) {
    return client.preparedQuery(OVERVIEW).execute(Tuple.of(offeringId)).map(Overviews::onlyOne);
  }

  private static Overview onlyOne(RowSet<Row> rows) {
    if (rows.rowCount() == 0) {
      throw RefusedException.of(OfferingRefusal.UNKNOWN);
    }
    return Overview.of(rows.iterator().next());
  }
}
