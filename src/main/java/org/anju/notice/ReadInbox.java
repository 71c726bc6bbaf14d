package org.anju.notice;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import org.anju.platform.database.Rows;
import org.anju.platform.time.BusinessClock;
import org.anju.platform.web.Page;
import org.anju.project.ProjectUse;

/** Shows a person the own notices, and remembers which of them have been opened. */
@ApplicationScoped
public class ReadInbox {

  /** $1 the reader, $2 the reader's employer or null. */
  private static final String MINE =
      """
      WITH mine AS (
        SELECT n.id, n.kind, a.receipt, n.offering_id, n.at, n.day
        FROM application a JOIN notice n ON n.application_id = a.id
        WHERE a.applicant = $1
        UNION ALL
        SELECT n.id, n.kind, NULL, n.offering_id, n.at, n.day FROM notice n WHERE n.organisation = $2::text
      )
      """;

  private static final String COUNT =
      MINE
          + """
          SELECT count(*) AS total,
                 count(*) FILTER (WHERE NOT EXISTS (
                   SELECT FROM notice_read r WHERE r.notice_id = m.id AND r.reader = $1)) AS unread
          FROM mine m
          """;

  private static final String PAGE =
      MINE
          + """
          SELECT m.id, m.kind, m.receipt, m.offering_id, o.name, o.use, g.name AS company, m.at, m.day,
            r.reader IS NOT NULL AS read
          FROM mine m
          JOIN offering o ON o.id = m.offering_id
          JOIN organisation g ON g.alias = o.acquirer
          LEFT JOIN notice_read r ON r.notice_id = m.id AND r.reader = $1
          ORDER BY m.id DESC
          LIMIT $3 OFFSET $4
          """;

  private static final String MARK =
      MINE
          + """
          INSERT INTO notice_read (notice_id, reader, read_at)
          SELECT m.id, $1, $3 FROM mine m WHERE m.id <= $4 AND ($5 OR m.id = $4)
          ON CONFLICT DO NOTHING
          """;

  private final Pool pool;
  private final BusinessClock clock;

  ReadInbox(Pool pool, BusinessClock clock) {
    this.pool = pool;
    this.clock = clock;
  }

  /** One page, newest first. */
  public Uni<Page<InboxNotice>> page(Reader reader, int page, int size) {
    return counts(reader)
        .map(row -> row.getLong("total"))
        .chain(
            total ->
                pool.preparedQuery(PAGE)
                    .execute(mine(reader).addInteger(size).addLong((long) page * size))
                    .map(rows -> Rows.list(rows, ReadInbox::notice))
                    .map(items -> new Page<>(items, total, page, size)));
  }

  /** How many the reader has not opened. */
  public Uni<Long> unread(Reader reader) {
    return counts(reader).map(row -> row.getLong("unread"));
  }

  /** The reader has opened this one; somebody else's notice is left alone. */
  public Uni<Void> markRead(Reader reader, long noticeId) {
    return mark(reader, noticeId, false);
  }

  /** The reader has seen this one and all that came before it. */
  public Uni<Void> markReadUpTo(Reader reader, long noticeId) {
    return mark(reader, noticeId, true);
  }

  private Uni<Void> mark(Reader reader, long noticeId, boolean earlierToo) {
    Tuple values =
        mine(reader)
            .addOffsetDateTime(clock.now().atOffset(ZoneOffset.UTC))
            .addLong(noticeId)
            .addBoolean(earlierToo);
    return pool.preparedQuery(MARK).execute(values).replaceWithVoid();
  }

  private Uni<Row> counts(Reader reader) {
    return pool.preparedQuery(COUNT).execute(mine(reader)).map(rows -> rows.iterator().next());
  }

  private static Tuple mine(Reader reader) {
    return Tuple.tuple().addString(reader.subject()).addString(reader.organisation());
  }

  private static InboxNotice notice(Row row) {
    return new InboxNotice(
        row.getLong("id"),
        NoticeKind.valueOf(row.getString("kind")),
        row.getString("receipt"),
        row.getLong("offering_id"),
        row.getString("name"),
        ProjectUse.valueOf(row.getString("use")),
        row.getString("company"),
        row.getOffsetDateTime("at").toInstant(),
        row.getLocalDate("day"),
        row.getBoolean("read"));
  }
}
