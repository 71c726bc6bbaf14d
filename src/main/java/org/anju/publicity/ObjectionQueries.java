package org.anju.publicity;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.anju.platform.database.Rows;
import org.anju.platform.error.RefusedException;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;
import org.anju.platform.web.Page;
import org.anju.publicity.attachment.Attachment;
import org.anju.publicity.attachment.AttachmentFolders;
import org.jetbrains.annotations.Nullable;

/** Reads objections, for the bureau and for whoever has a code. */
@ApplicationScoped
public class ObjectionQueries {

  private static final String STATUS =
      """
      SELECT j.code, o.name, a.receipt, j.state, j.raised_at, j.due_at, j.reason_cipher, j.decided_at,
             p.state AS appeal_state,
             EXISTS (SELECT FROM objection_hearing h WHERE h.objection_id = j.id) AS heard
      FROM objection j
      JOIN offering o ON o.id = j.offering_id
      JOIN application a ON a.id = j.application_id
      LEFT JOIN objection_appeal p ON p.objection_id = j.id
      WHERE j.code = $1
      """;

  /** $1 districts, $2 offering, $3 state, $4 filter, $5 now, $6 reader. */
  private static final String CASES =
      """
      FROM objection j
      JOIN offering o ON o.id = j.offering_id
      JOIN application a ON a.id = j.application_id
      LEFT JOIN objection_hearing h ON h.objection_id = j.id
      LEFT JOIN objection_appeal p ON p.objection_id = j.id
      LEFT JOIN bureau_officer jo ON jo.id = j.holder AND jo.role = 'bureau-officer'
      LEFT JOIN bureau_officer po ON po.id = p.holder AND po.role = 'bureau-officer'
      CROSS JOIN LATERAL (
        SELECT CASE WHEN j.state = 'OPEN' THEN j.due_at WHEN p.state = 'OPEN' THEN p.due_at END AS due_at,
               CASE WHEN j.state = 'OPEN' THEN j.holder WHEN p.state = 'OPEN' THEN p.holder END AS holder) task
      WHERE o.district = ANY ($1) AND ($2::bigint IS NULL OR j.offering_id = $2)
        AND ($3::text IS NULL OR j.state = $3)
        AND ($4::text IS NULL OR task.due_at IS NOT NULL
             AND ($4 <> 'OVERDUE' OR task.due_at <= $5::timestamptz)
             AND ($4 <> 'MINE' OR task.holder = $6::text))
      """;

  private static final String COUNT = "SELECT count(*) AS total " + CASES;

  private static final String PAGE =
      """
      SELECT j.id, j.offering_id, o.name, j.application_id, a.receipt, j.text_cipher,
             j.contact_cipher IS NOT NULL AS has_contact, j.folder, j.state, j.raised_at, j.due_at,
             j.holder, jo.name AS holder_name, j.reason_cipher, j.decided_at, j.appeal_until, j.version,
             h.question_cipher, h.asked_at, h.answer_until, h.statement_cipher, h.answered_at,
             h.folder AS hearing_folder,
             p.text_cipher AS appeal_cipher, p.filed_at, p.due_at AS appeal_due_at,
             p.state AS appeal_state, p.holder AS appeal_holder, po.name AS appeal_holder_name,
             p.upheld_by, p.reason_cipher AS appeal_reason_cipher,
             p.decided_at AS appeal_decided_at, p.folder AS appeal_folder, p.version AS appeal_version
      """
          + CASES
          + "ORDER BY task.due_at NULLS LAST, j.id LIMIT $7 OFFSET $8";

  private final Pool pool;
  private final ObjectionRows columns;
  private final AttachmentFolders folders;
  private final BusinessClock clock;

  ObjectionQueries(
      Pool pool, ObjectionRows columns, AttachmentFolders folders, BusinessClock clock) {
    this.pool = pool;
    this.columns = columns;
    this.folders = folders;
    this.clock = clock;
  }

  public Uni<ObjectionStatus> statusOf(String code) {
    return pool.preparedQuery(STATUS)
        .execute(Tuple.of(ObjectionCode.typed(code)))
        .map(
            rows -> {
              if (rows.size() == 0) {
                throw RefusedException.of(PublicityRefusal.OBJECTION_UNKNOWN);
              }
              return status(rows.iterator().next());
            });
  }

  /**
   * The objections of the officer's districts, what is due first at the beginning; null filters
   * nothing.
   */
  public Uni<Page<ObjectionCase>> page(
      Actor actor,
      @Nullable Long offeringId,
      Objection.@Nullable State state,
      @Nullable ObjectionFilter filter,
      int page,
      int size) {
    Instant now = clock.now();
    Tuple counted = filter(actor, offeringId, state, filter, now);
    Tuple window =
        filter(actor, offeringId, state, filter, now).addInteger(size).addLong((long) page * size);
    return pool.preparedQuery(COUNT)
        .execute(counted)
        .map(rows -> rows.iterator().next().getLong("total"))
        .chain(
            total ->
                pool.preparedQuery(PAGE)
                    .execute(window)
                    .chain(rows -> cases(actor, rows, now))
                    .map(cases -> new Page<>(cases, total, page, size)));
  }

  private static Tuple filter(
      Actor actor,
      @Nullable Long offeringId,
      Objection.@Nullable State state,
      @Nullable ObjectionFilter filter,
      Instant now) {
    return Tuple.tuple()
        .addArrayOfString(actor.districts().toArray(String[]::new))
        .addLong(offeringId)
        .addString(state == null ? null : state.name())
        .addString(filter == null ? null : filter.name())
        .addOffsetDateTime(now.atOffset(ZoneOffset.UTC))
        .addString(actor.id());
  }

  private Uni<List<ObjectionCase>> cases(Actor actor, RowSet<Row> rows, Instant now) {
    List<Row> found = Rows.stream(rows).toList();
    List<UUID> named =
        found.stream()
            .flatMap(
                row -> Stream.of("folder", "hearing_folder", "appeal_folder").map(row::getUUID))
            .filter(Objects::nonNull)
            .toList();
    return folders
        .of(named)
        .map(files -> found.stream().map(row -> objection(actor, row, files, now)).toList());
  }

  private ObjectionStatus status(Row row) {
    return new ObjectionStatus(
        row.getString("code"),
        row.getString("name"),
        row.getString("receipt"),
        Objection.State.valueOf(row.getString("state")),
        instant(row, "raised_at"),
        instant(row, "due_at"),
        row.getBoolean("heard"),
        text(row, "reason_cipher", Objections.REASON),
        instant(row, "decided_at"),
        ObjectionRows.appealState(row));
  }

  private ObjectionCase objection(
      Actor actor, Row row, Map<UUID, List<Attachment>> files, Instant now) {
    Objection.State state = Objection.State.valueOf(row.getString("state"));
    Instant dueAt = instant(row, "due_at");
    return new ObjectionCase(
        row.getLong("id"),
        row.getLong("offering_id"),
        row.getString("name"),
        row.getLong("application_id"),
        row.getString("receipt"),
        text(row, "text_cipher", Objections.TEXT),
        row.getBoolean("has_contact"),
        files(row, "folder", files),
        state,
        instant(row, "raised_at"),
        dueAt,
        state == Objection.State.OPEN && !now.isBefore(dueAt),
        holder(actor, row, "holder"),
        hearing(row, files, now),
        text(row, "reason_cipher", Objections.REASON),
        instant(row, "decided_at"),
        instant(row, "appeal_until"),
        appeal(actor, row, files, now),
        row.getInteger("version"));
  }

  private ObjectionCase.@Nullable Hearing hearing(
      Row row, Map<UUID, List<Attachment>> files, Instant now) {
    Instant until = instant(row, "answer_until");
    if (until == null) {
      return null;
    }
    Instant answered = instant(row, "answered_at");
    return new ObjectionCase.Hearing(
        text(row, "question_cipher", Objections.QUESTION),
        instant(row, "asked_at"),
        until,
        answered != null || !now.isBefore(until),
        text(row, "statement_cipher", Objections.STATEMENT),
        answered,
        files(row, "hearing_folder", files));
  }

  private ObjectionCase.@Nullable Appeal appeal(
      Actor actor, Row row, Map<UUID, List<Attachment>> files, Instant now) {
    ObjectionAppeal.State state = ObjectionRows.appealState(row);
    if (state == null) {
      return null;
    }
    Instant dueAt = instant(row, "appeal_due_at");
    return new ObjectionCase.Appeal(
        text(row, "appeal_cipher", Objections.APPEAL),
        instant(row, "filed_at"),
        dueAt,
        state == ObjectionAppeal.State.OPEN && !now.isBefore(dueAt),
        state,
        holder(actor, row, "appeal_holder"),
        actor.id().equals(row.getString("upheld_by")),
        text(row, "appeal_reason_cipher", Objections.APPEAL_REASON),
        instant(row, "appeal_decided_at"),
        files(row, "appeal_folder", files),
        row.getInteger("appeal_version"));
  }

  private static ObjectionCase.Holder holder(Actor actor, Row row, String column) {
    return new ObjectionCase.Holder(
        Holding.of(row.getString(column), actor.id()), row.getString(column + "_name"));
  }

  private static List<Attachment> files(Row row, String column, Map<UUID, List<Attachment>> files) {
    UUID folder = row.getUUID(column);
    return folder == null ? List.of() : files.getOrDefault(folder, List.of());
  }

  private @Nullable String text(Row row, String column, String purpose) {
    return columns.text(row, column, purpose);
  }

  private static @Nullable Instant instant(Row row, String column) {
    return ObjectionRows.instant(row, column);
  }
}
