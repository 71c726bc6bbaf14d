package org.anju.contract;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.anju.offering.OfferingRefusal;
import org.anju.platform.error.RefusedException;
import org.anju.platform.security.Actor;
import org.anju.platform.web.Page;

/** Lists the agreements of an acquirer's offering, the most urgent first. */
@ApplicationScoped
public class ListAgreements {

  private static final String TOTAL =
      """
      SELECT o.acquirer, (SELECT count(*) FROM selection s WHERE s.offering_id = o.id) AS total
      FROM offering o WHERE o.id = $1
      """;

  private static final String PAGE =
      AgreementRows.SELECT
          + """
          WHERE s.offering_id = $1
          ORDER BY g.state <> 'TO_SIGN', g.sign_by, g.selection_id
          LIMIT $2 OFFSET $3
          """;

  private final Pool pool;

  ListAgreements(Pool pool) {
    this.pool = pool;
  }

  public Uni<Page<Agreement>> of(Actor acquirer, long offeringId, int page, int size) {
    return pool.preparedQuery(TOTAL)
        .execute(Tuple.of(offeringId))
        .map(rows -> ownTotal(acquirer, rows))
        .chain(total -> page(offeringId, total, page, size));
  }

  private static long ownTotal(Actor acquirer, RowSet<Row> rows) {
    if (rows.rowCount() == 0) {
      throw RefusedException.of(OfferingRefusal.UNKNOWN);
    }
    Row row = rows.iterator().next();
    if (!row.getString("acquirer").equals(acquirer.organisation())) {
      throw RefusedException.of(OfferingRefusal.NOT_YOURS);
    }
    return row.getLong("total");
  }

  private Uni<Page<Agreement>> page(long offeringId, long total, int page, int size) {
    return pool.preparedQuery(PAGE)
        .execute(Tuple.of(offeringId, size, (long) page * size))
        .map(ListAgreements::agreements)
        .map(items -> new Page<>(items, total, page, size));
  }

  private static List<Agreement> agreements(RowSet<Row> rows) {
    List<Agreement> items = new ArrayList<>();
    rows.forEach(row -> items.add(AgreementRows.agreement(row)));
    return List.copyOf(items);
  }
}
