package org.anju.complaint;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import org.anju.platform.database.Rows;
import org.anju.platform.personal.PersonalDataCipher;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;
import org.anju.platform.web.Page;
import org.jetbrains.annotations.Nullable;

/**
 * Shows complaints to the families that filed them, to their acquirers and to the district's staff.
 */
@ApplicationScoped
public class ReadComplaints {

  /**
   * $1 whose own complaints, or null; $2 organisation or null; $3 districts; $4 state or null. What
   * is not decided comes first, the earliest term before the others.
   */
  private static final String FROM =
      """
      FROM (SELECT c.*, o.name AS offering_name, o.district, g.name AS acquirer_name, a.receipt,
              a.applicant_masked,
              CASE WHEN c.upheld THEN 'UPHELD' WHEN NOT c.upheld THEN 'NOT_UPHELD'
                   WHEN c.answered_at IS NOT NULL THEN 'ANSWERED' ELSE 'OPEN' END AS state
            FROM complaint c
            JOIN offering o ON o.id = c.offering_id
            JOIN organisation g ON g.alias = o.acquirer
            JOIN application a ON a.id = c.application_id
            WHERE c.filed_by = $1 OR o.acquirer = $2 OR o.district = ANY ($3)) c
      WHERE ($4::text IS NULL OR c.state = $4)
      """;

  private static final String COUNT = "SELECT count(*) AS total " + FROM;

  private static final String PAGE =
      "SELECT c.* "
          + FROM
          + "ORDER BY c.decided_at IS NOT NULL, CASE WHEN c.decided_at IS NULL THEN c.answer_by END, c.id DESC"
          + " LIMIT $5 OFFSET $6";

  private final Pool pool;
  private final PersonalDataCipher cipher;
  private final BusinessClock clock;

  ReadComplaints(Pool pool, PersonalDataCipher cipher, BusinessClock clock) {
    this.pool = pool;
    this.cipher = cipher;
    this.clock = clock;
  }

  /** Those that the applicant filed. */
  public Uni<Page<ComplaintView>> mine(Actor applicant, int page, int size) {
    return page(new Filter(applicant.id(), null, new String[0], null), page, size);
  }

  /**
   * Those about the actor's company, or of the actor's districts.
   *
   * @param state null for all
   */
  public Uni<Page<ComplaintView>> about(
      Actor actor, @Nullable ComplaintState state, int page, int size) {
    String[] districts = actor.districts().toArray(String[]::new);
    return page(
        new Filter(null, actor.organisation(), districts, state == null ? null : state.name()),
        page,
        size);
  }

  private record Filter(
      @Nullable String applicant,
      @Nullable String organisation,
      String[] districts,
      @Nullable String state) {

    Tuple values() {
      return Tuple.tuple()
          .addString(applicant)
          .addString(organisation)
          .addArrayOfString(districts)
          .addString(state);
    }
  }

  private Uni<Page<ComplaintView>> page(Filter filter, int page, int size) {
    return pool.preparedQuery(COUNT)
        .execute(filter.values())
        .map(rows -> rows.iterator().next().getLong("total"))
        .chain(
            total ->
                pool.preparedQuery(PAGE)
                    .execute(filter.values().addInteger(size).addLong((long) page * size))
                    .map(rows -> Rows.list(rows, this::view))
                    .map(items -> new Page<>(items, total, page, size)));
  }

  private ComplaintView view(Row row) {
    Instant answeredAt = Rows.instantOrNull(row, "answered_at");
    AnswerTerm term = new AnswerTerm(row.getLocalDate("answer_by"));
    return new ComplaintView(
        row.getLong("id"),
        row.getLong("offering_id"),
        row.getString("offering_name"),
        row.getString("acquirer_name"),
        row.getString("district"),
        row.getString("receipt"),
        row.getString("applicant_masked"),
        ComplaintKind.valueOf(row.getString("kind")),
        ComplaintState.valueOf(row.getString("state")),
        words(row, "text_cipher", Complaints.TEXT),
        Rows.instantOrNull(row, "filed_at"),
        term.lastDay(),
        term.isOverdue(day(answeredAt), clock.today()),
        words(row, "answer_cipher", Complaints.ANSWER),
        answeredAt,
        words(row, "decision_cipher", Complaints.DECISION),
        Rows.instantOrNull(row, "decided_at"),
        row.getInteger("version"));
  }

  private @Nullable String words(Row row, String column, String purpose) {
    Buffer cipherText = row.getBuffer(column);
    return cipherText == null ? null : cipher.decrypt(cipherText.getBytes(), purpose);
  }

  private @Nullable LocalDate day(@Nullable Instant time) {
    return time == null ? null : LocalDate.ofInstant(time, clock.zone());
  }
}
