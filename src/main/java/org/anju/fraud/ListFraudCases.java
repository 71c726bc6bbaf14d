package org.anju.fraud;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.anju.platform.database.Rows;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;
import org.anju.platform.web.Page;
import org.jetbrains.annotations.Nullable;

/** Lists the cases of an officer's districts: what waits for the bureau first, the most urgent. */
@ApplicationScoped
public class ListFraudCases {

  private static final String FROM =
      """
      FROM fraud_case f
      JOIN application a ON a.id = f.application_id
      JOIN offering o ON o.id = a.offering_id
      WHERE o.district = ANY ($1) AND ($2::text IS NULL OR f.state = $2)
        AND a.applicant IS DISTINCT FROM $3
      """;

  private static final String COUNT = "SELECT count(*) AS total " + FROM;

  private static final String PAGE =
      """
      SELECT f.id, a.receipt, a.applicant_masked, o.name, f.state, f.opened_at, f.due_at,
             f.answered_at IS NOT NULL OR f.answer_by < $4 AS heard
      """
          + FROM
          + """
          ORDER BY f.state NOT IN ('HEARING', 'APPEALED'), f.due_at, f.id
          LIMIT $5 OFFSET $6
          """;

  private final Pool pool;
  private final BusinessClock clock;

  ListFraudCases(Pool pool, BusinessClock clock) {
    this.pool = pool;
    this.clock = clock;
  }

  /**
   * @param state null for all
   */
  public Uni<Page<FraudRow>> list(Actor officer, @Nullable FraudState state, int page, int size) {
    return pool.preparedQuery(COUNT)
        .execute(filter(officer, state))
        .map(rows -> rows.iterator().next().getLong("total"))
        .chain(total -> page(officer, state, total, page, size));
  }

  private Uni<Page<FraudRow>> page(
      Actor officer, @Nullable FraudState state, long total, int page, int size) {
    OffsetDateTime now = clock.now().atOffset(ZoneOffset.UTC);
    Tuple window =
        filter(officer, state).addOffsetDateTime(now).addInteger(size).addLong((long) page * size);
    return pool.preparedQuery(PAGE)
        .execute(window)
        .map(ListFraudCases::rows)
        .map(items -> new Page<>(items, total, page, size));
  }

  private static Tuple filter(Actor officer, @Nullable FraudState state) {
    return Tuple.tuple()
        .addArrayOfString(officer.districts().toArray(String[]::new))
        .addString(state == null ? null : state.name())
        .addString(officer.id());
  }

  private static List<FraudRow> rows(RowSet<Row> rows) {
    return Rows.list(rows, ListFraudCases::row);
  }

  private static FraudRow row(Row row) {
    return new FraudRow(
        row.getLong("id"),
        row.getString("receipt"),
        row.getString("applicant_masked"),
        row.getString("name"),
        FraudState.valueOf(row.getString("state")),
        row.getBoolean("heard"),
        row.getOffsetDateTime("opened_at").toInstant(),
        row.getOffsetDateTime("due_at").toInstant());
  }
}
