package org.anju.verification;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.anju.application.Application;
import org.anju.platform.database.Rows;

/** What the persons of a household have applied for besides. */
@ApplicationScoped
class EarlierApplications {

  private static final String OF_THE_SAME_PERSONS =
      """
      SELECT a.receipt, o.name, a.status, a.submitted_at, count(*) AS persons
      FROM household_member own
      JOIN household_member other
        ON other.person_hash = own.person_hash AND other.application_id <> own.application_id
      JOIN application a ON a.id = other.application_id
      JOIN offering o ON o.id = a.offering_id
      WHERE own.application_id = $1
      GROUP BY a.id, o.name
      ORDER BY a.submitted_at DESC, a.id DESC
      LIMIT 50
      """;

  private final Pool pool;

  EarlierApplications(Pool pool) {
    this.pool = pool;
  }

  /** The latest fifty, the latest first. */
  Uni<List<EarlierApplication>> of(long applicationId) {
    return pool.preparedQuery(OF_THE_SAME_PERSONS)
        .execute(Tuple.of(applicationId))
        .map(rows -> Rows.list(rows, EarlierApplications::earlier));
  }

  private static EarlierApplication earlier(Row row) {
    return new EarlierApplication(
        row.getString("receipt"),
        row.getString("name"),
        Application.Status.valueOf(row.getString("status")),
        row.getOffsetDateTime("submitted_at").toInstant(),
        row.getLong("persons").intValue());
  }
}
