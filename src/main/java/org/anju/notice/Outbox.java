package org.anju.notice;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.anju.platform.database.Rows;
import org.anju.project.ProjectUse;

/** The messages that wait to be sent. Several replicas may work at it at the same time. */
@ApplicationScoped
class Outbox {

  /**
   * Makes messages of notices: $1 now, $2 whether mail is sent, $3 whether short messages are. What
   * is told while a channel is off gets no message when it is turned on.
   */
  private static final String ADDRESS =
      """
      WITH fresh AS (
        SELECT id, application_id, organisation FROM notice WHERE NOT addressed
        ORDER BY id LIMIT 500 FOR UPDATE SKIP LOCKED
      ),
      messages AS (
        SELECT f.id, 'MAIL' AS channel, c.subject AS recipient
        FROM fresh f JOIN application a ON a.id = f.application_id
        JOIN notice_contact c ON c.subject = a.applicant
        WHERE $2 AND c.email_cipher IS NOT NULL
        UNION ALL
        SELECT f.id, 'MAIL', c.subject
        FROM fresh f JOIN notice_contact c ON c.organisation = f.organisation
        WHERE $2 AND c.email_cipher IS NOT NULL
        UNION ALL
        SELECT f.id, 'SMS', a.receipt
        FROM fresh f JOIN application a ON a.id = f.application_id
        WHERE $3
      ),
      queued AS (
        INSERT INTO notice_message (notice_id, channel, recipient, due_at)
        SELECT id, channel, recipient, $1 FROM messages
      )
      UPDATE notice n SET addressed = true FROM fresh f WHERE n.id = f.id
      """;

  /** $1 now, $2 end of the lease, $3 how many. */
  private static final String LEASE =
      """
      WITH leased AS (
        UPDATE notice_message m SET leased_until = $2, attempts = attempts + 1
        FROM (SELECT id FROM notice_message
              WHERE state = 'WAITING' AND due_at <= $1
                AND (leased_until IS NULL OR leased_until < $1)
              ORDER BY due_at, id LIMIT $3 FOR UPDATE SKIP LOCKED) due
        WHERE m.id = due.id
        RETURNING m.id, m.notice_id, m.channel, m.recipient, m.attempts
      )
      SELECT l.id, l.channel, l.attempts, n.kind, a.receipt,
             CASE l.channel WHEN 'MAIL' THEN c.email_cipher ELSE a.mobile_cipher END AS address,
             coalesce(c.language, 'zh') AS language, o.use, n.day, g.name AS company
      FROM leased l
      JOIN notice n ON n.id = l.notice_id
      JOIN offering o ON o.id = n.offering_id
      JOIN organisation g ON g.alias = o.acquirer
      LEFT JOIN application a ON a.id = n.application_id
      LEFT JOIN notice_contact c
        ON c.subject = CASE l.channel WHEN 'MAIL' THEN l.recipient ELSE a.applicant END
      ORDER BY l.id
      """;

  private static final String END =
      "UPDATE notice_message SET state = $2, leased_until = NULL WHERE id = $1";

  private static final String PUT_OFF =
      "UPDATE notice_message SET due_at = $2, leased_until = NULL WHERE id = $1";

  private final Pool pool;

  Outbox(Pool pool) {
    this.pool = pool;
  }

  /** Answers how many notices were looked at. */
  Uni<Integer> address(Instant now, boolean mail, boolean sms) {
    return pool.preparedQuery(ADDRESS)
        .execute(Tuple.of(Rows.parameter(now), mail, sms))
        .map(rows -> rows.rowCount());
  }

  /** Up to {@code most} messages that nobody else sends before {@code until}. */
  Uni<List<Message>> lease(Instant now, Instant until, int most) {
    return pool.preparedQuery(LEASE)
        .execute(Tuple.of(Rows.parameter(now), Rows.parameter(until), most))
        .map(rows -> Rows.list(rows, Outbox::message));
  }

  Uni<Void> sent(Message message) {
    return end(message, "SENT");
  }

  Uni<Void> giveUp(Message message) {
    return end(message, "GIVEN_UP");
  }

  Uni<Void> putOff(Message message, Instant due) {
    return pool.preparedQuery(PUT_OFF)
        .execute(Tuple.of(message.id(), Rows.parameter(due)))
        .replaceWithVoid();
  }

  private Uni<Void> end(Message message, String state) {
    return pool.preparedQuery(END).execute(Tuple.of(message.id(), state)).replaceWithVoid();
  }

  private static Message message(Row row) {
    Buffer address = row.getBuffer("address");
    return new Message(
        row.getLong("id"),
        Message.Channel.valueOf(row.getString("channel")),
        NoticeKind.valueOf(row.getString("kind")),
        new About(row.getString("receipt"), row.getString("company"), row.getLocalDate("day")),
        Locale.forLanguageTag(row.getString("language")),
        ProjectUse.valueOf(row.getString("use")),
        address == null ? null : address.getBytes(),
        row.getInteger("attempts"));
  }
}
