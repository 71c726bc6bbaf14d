package org.anju.publicity;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.anju.platform.database.Rows;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;
import org.anju.platform.web.Page;
import org.jetbrains.annotations.Nullable;

/** The objections about which a family is heard, and its appeals. */
@ApplicationScoped
public class FamilyObjections {

  private static final String OWN =
      """
      FROM objection j
      JOIN application a ON a.id = j.application_id
      JOIN offering o ON o.id = j.offering_id
      JOIN objection_hearing h ON h.objection_id = j.id
      LEFT JOIN objection_appeal p ON p.objection_id = j.id
      WHERE a.applicant = $1
      """;

  private static final String COUNT = "SELECT count(*) AS total " + OWN;

  private static final String PAGE =
      """
      SELECT j.id, j.offering_id, o.name, a.receipt, h.question_cipher, h.asked_at, h.answer_until,
             h.statement_cipher, h.answered_at, j.state, j.reason_cipher, j.decided_at, j.appeal_until,
             p.text_cipher AS appeal_cipher, p.filed_at, p.due_at AS appeal_due_at,
             p.state AS appeal_state, p.reason_cipher AS appeal_reason_cipher,
             p.decided_at AS appeal_decided_at
      """
          + OWN
          + "ORDER BY j.id DESC LIMIT $2 OFFSET $3";

  private final Pool pool;
  private final ObjectionRows columns;
  private final BusinessClock clock;

  FamilyObjections(Pool pool, ObjectionRows columns, BusinessClock clock) {
    this.pool = pool;
    this.columns = columns;
    this.clock = clock;
  }

  /** The latest first. */
  public Uni<Page<FamilyObjection>> page(Actor family, int page, int size) {
    return pool.preparedQuery(COUNT)
        .execute(Tuple.of(family.id()))
        .map(rows -> rows.iterator().next().getLong("total"))
        .chain(
            total ->
                pool.preparedQuery(PAGE)
                    .execute(Tuple.of(family.id(), size, (long) page * size))
                    .map(rows -> Rows.list(rows, this::objection))
                    .map((List<FamilyObjection> items) -> new Page<>(items, total, page, size)));
  }

  private FamilyObjection objection(Row row) {
    Instant now = clock.now();
    Objection.State state = Objection.State.valueOf(row.getString("state"));
    FamilyObjection.Appeal appeal = appeal(row);
    Instant answerUntil = instant(row, "answer_until");
    Instant answeredAt = instant(row, "answered_at");
    Instant appealUntil = instant(row, "appeal_until");
    boolean open = state == Objection.State.OPEN;
    return new FamilyObjection(
        row.getLong("id"),
        row.getLong("offering_id"),
        row.getString("name"),
        row.getString("receipt"),
        text(row, "question_cipher", Objections.QUESTION),
        instant(row, "asked_at"),
        answerUntil,
        open && answeredAt == null && now.isBefore(answerUntil),
        text(row, "statement_cipher", Objections.STATEMENT),
        answeredAt,
        state,
        text(row, "reason_cipher", Objections.REASON),
        instant(row, "decided_at"),
        appealUntil,
        appealUntil != null && appeal == null && now.isBefore(appealUntil),
        appeal);
  }

  private FamilyObjection.@Nullable Appeal appeal(Row row) {
    ObjectionAppeal.State state = ObjectionRows.appealState(row);
    return state == null
        ? null
        : new FamilyObjection.Appeal(
            text(row, "appeal_cipher", Objections.APPEAL),
            instant(row, "filed_at"),
            instant(row, "appeal_due_at"),
            state,
            text(row, "appeal_reason_cipher", Objections.APPEAL_REASON),
            instant(row, "appeal_decided_at"));
  }

  private @Nullable String text(Row row, String column, String purpose) {
    return columns.text(row, column, purpose);
  }

  private static @Nullable Instant instant(Row row, String column) {
    return ObjectionRows.instant(row, column);
  }
}
