package org.anju.verification;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.StreamSupport;
import org.anju.application.Category;
import org.anju.platform.security.Actor;
import org.anju.platform.web.Page;
import org.jetbrains.annotations.Nullable;

/** The applications that wait for a check in an officer's districts, oldest first. */
@ApplicationScoped
public class CheckQueue {

  private static final String WAITING =
      """
      FROM application a
      JOIN offering o ON o.id = a.offering_id
      WHERE a.status = $1 AND o.district = ANY ($2) AND ($3::bigint IS NULL OR a.offering_id = $3)
      """;

  private static final String COUNT = "SELECT count(*) AS total " + WAITING;

  private static final String PAGE =
      """
      SELECT a.id, a.receipt, o.id AS offering, o.name AS offering_name, o.district, a.category,
             a.applicant_masked, a.identity_masked, a.household_size, a.submitted_at,
             (SELECT e.name FROM organisation e WHERE e.alias = a.employer) AS employer
      """
          + WAITING
          + "ORDER BY a.id LIMIT $4 OFFSET $5";

  /** After the last case the queue begins anew, so that cases that were skipped come back. */
  private static final String NEXT =
      "SELECT a.id " + WAITING + "AND a.id <> $4 ORDER BY a.id < $4, a.id LIMIT 1";

  private final Pool pool;

  CheckQueue(Pool pool) {
    this.pool = pool;
  }

  /** One page; {@code offeringId} is null for all offerings of the officer's districts. */
  public Uni<Page<WaitingCase>> page(
      Actor actor, CheckKind kind, @Nullable Long offeringId, int page, int size) {
    Tuple queue = queue(actor, kind, offeringId);
    Tuple window = queue(actor, kind, offeringId).addInteger(size).addLong((long) page * size);
    return pool.preparedQuery(COUNT)
        .execute(queue)
        .map(rows -> rows.iterator().next().getLong("total"))
        .chain(
            total ->
                pool.preparedQuery(PAGE)
                    .execute(window)
                    .map(rows -> new Page<>(cases(rows), total, page, size)));
  }

  /** The case to take after that one; null when no other waits. */
  public Uni<Long> after(Actor actor, CheckKind kind, long applicationId) {
    return pool.preparedQuery(NEXT)
        .execute(queue(actor, kind, null).addLong(applicationId))
        .map(rows -> rows.size() == 0 ? null : rows.iterator().next().getLong("id"));
  }

  private static Tuple queue(Actor actor, CheckKind kind, @Nullable Long offeringId) {
    return Tuple.tuple()
        .addString(kind.waiting().name())
        .addArrayOfString(actor.districts().toArray(String[]::new))
        .addLong(offeringId);
  }

  private static List<WaitingCase> cases(RowSet<Row> rows) {
    return StreamSupport.stream(rows.spliterator(), false).map(CheckQueue::waitingCase).toList();
  }

  private static WaitingCase waitingCase(Row row) {
    return new WaitingCase(
        row.getLong("id"),
        row.getString("receipt"),
        row.getLong("offering"),
        row.getString("offering_name"),
        row.getString("district"),
        Category.valueOf(row.getString("category")),
        row.getString("applicant_masked"),
        row.getString("identity_masked"),
        row.getInteger("household_size"),
        row.getString("employer"),
        row.getOffsetDateTime("submitted_at").toInstant());
  }
}
