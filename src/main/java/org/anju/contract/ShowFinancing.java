package org.anju.contract;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.anju.platform.database.Rows;
import org.anju.platform.error.RefusedException;
import org.anju.platform.security.Actor;
import org.anju.platform.security.Roles;

/** Shows all versions of how a family pays: to the family and to the acquirer who recorded them. */
@ApplicationScoped
public class ShowFinancing {

  private static final int MOST = 200;

  private static final String WHOSE =
      """
      SELECT a.applicant, o.acquirer
      FROM selection s
      JOIN application a ON a.id = s.application_id
      JOIN offering o ON o.id = s.offering_id
      WHERE s.id = $1
      """;

  private static final String VERSIONS =
      """
      SELECT * FROM agreement_financing WHERE selection_id = $1 ORDER BY version DESC LIMIT $2
      """;

  private final Pool pool;

  ShowFinancing(Pool pool) {
    this.pool = pool;
  }

  /** The versions, the one that holds first. */
  public record FinancingHistory(List<FinancingVersion> versions) {}

  public Uni<FinancingHistory> of(Actor actor, long selectionId) {
    return pool.preparedQuery(WHOSE)
        .execute(Tuple.of(selectionId))
        .invoke(rows -> requireOwn(actor, rows))
        .chain(() -> pool.preparedQuery(VERSIONS).execute(Tuple.of(selectionId, MOST)))
        .map(rows -> new FinancingHistory(Rows.list(rows, ShowFinancing::version)));
  }

  private static void requireOwn(Actor actor, RowSet<Row> rows) {
    if (rows.size() == 0) {
      throw RefusedException.of(AgreementRefusal.UNKNOWN);
    }
    Row row = rows.iterator().next();
    if (Roles.ACQUIRER.equals(actor.role())) {
      if (!row.getString("acquirer").equals(actor.organisation())) {
        throw RefusedException.of(AgreementRefusal.NOT_YOURS);
      }
    } else if (!actor.id().equals(row.getString("applicant"))) {
      throw RefusedException.of(AgreementRefusal.UNKNOWN);
    }
  }

  private static FinancingVersion version(Row row) {
    return new FinancingVersion(
        row.getInteger("version"),
        AgreementRows.financingOf(row),
        row.getString("recorded_name"),
        row.getOffsetDateTime("recorded_at").toInstant());
  }
}
