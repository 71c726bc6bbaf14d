package org.anju.application.draft;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.anju.platform.database.Rows;
import org.anju.platform.personal.PersonalDataCipher;
import org.anju.platform.security.Actor;
import org.jetbrains.annotations.Nullable;

/** The drafts. Every statement asks for the owner, so that nobody reaches another one's. */
@ApplicationScoped
class Drafts {

  private static final String CONTENT = "application_draft.content";

  private static final String COLUMNS =
      "id, offering_id, paper_folder, version, step, content, updated_at ";

  private static final String START =
      """
      INSERT INTO application_draft (id, owner, offering_id, paper_folder, step, updated_at)
      VALUES ($1, $2, $3, $4, '', $5) ON CONFLICT ON CONSTRAINT one_draft_per_offering DO NOTHING
      """;

  private static final String OF_OFFERING =
      "SELECT " + COLUMNS + "FROM application_draft WHERE owner = $1 AND offering_id = $2";

  private static final String LOCK =
      "SELECT " + COLUMNS + "FROM application_draft WHERE id = $1 AND owner = $2 FOR UPDATE";

  private static final String SAVE =
      """
      UPDATE application_draft
      SET content = $4, step = $5, updated_at = $6, version = version + 1
      WHERE id = $1 AND owner = $2 AND version = $3
      RETURNING version
      """;

  private static final String EXISTS =
      "SELECT 1 FROM application_draft WHERE id = $1 AND owner = $2";

  private static final String REMOVE = "DELETE FROM application_draft WHERE id = $1 AND owner = $2";

  private static final String MINE =
      """
      SELECT d.id, d.offering_id, o.name, d.updated_at, o.applications_close_at,
             o.stage = 'ANNOUNCED' AND $2 >= o.applications_open_at
               AND $2 < o.applications_close_at AS open
      FROM application_draft d JOIN offering o ON o.id = d.offering_id
      WHERE d.owner = $1 AND d.content IS NOT NULL
      ORDER BY d.updated_at DESC
      LIMIT 50
      """;

  private final PersonalDataCipher cipher;

  Drafts(PersonalDataCipher cipher) {
    this.cipher = cipher;
  }

  /** Begins one unless the owner has one for the offering already. */
  Uni<Void> start(SqlConnection connection, Actor owner, long offering, Instant now) {
    Tuple values =
        Tuple.of(UUID.randomUUID(), owner.id(), offering, UUID.randomUUID(), parameter(now));
    return connection.preparedQuery(START).execute(values).replaceWithVoid();
  }

  /** The owner's draft for the offering; the item is null when there is none. */
  Uni<ApplicationDraft> ofOffering(SqlClient client, Actor owner, long offering) {
    return client
        .preparedQuery(OF_OFFERING)
        .execute(Tuple.of(owner.id(), offering))
        .map(this::onlyOrNull);
  }

  /** The draft, locked until the transaction ends; the item is null when the owner has no such. */
  Uni<ApplicationDraft> lock(SqlConnection connection, Actor owner, UUID id) {
    return connection.preparedQuery(LOCK).execute(Tuple.of(id, owner.id())).map(this::onlyOrNull);
  }

  /** The new version; the item is null when {@code version} is not the one that is stored. */
  Uni<Integer> save(
      SqlClient client,
      Actor owner,
      UUID id,
      int version,
      String step,
      String content,
      Instant now) {
    Tuple values =
        Tuple.tuple()
            .addUUID(id)
            .addString(owner.id())
            .addInteger(version)
            .addBuffer(Buffer.buffer(cipher.encrypt(content, CONTENT)))
            .addString(step)
            .addOffsetDateTime(parameter(now));
    return client
        .preparedQuery(SAVE)
        .execute(values)
        .map(rows -> rows.size() == 0 ? null : rows.iterator().next().getInteger("version"));
  }

  Uni<Boolean> exists(SqlClient client, Actor owner, UUID id) {
    return client
        .preparedQuery(EXISTS)
        .execute(Tuple.of(id, owner.id()))
        .map(rows -> rows.size() > 0);
  }

  /** Whether there was one to remove. */
  Uni<Boolean> remove(SqlClient client, Actor owner, UUID id) {
    return client
        .preparedQuery(REMOVE)
        .execute(Tuple.of(id, owner.id()))
        .map(removed -> removed.rowCount() > 0);
  }

  /** The owner's drafts in which something was typed, the latest first. */
  Uni<List<DraftSummary>> of(SqlClient client, Actor owner, Instant now) {
    return client
        .preparedQuery(MINE)
        .execute(Tuple.of(owner.id(), parameter(now)))
        .map(rows -> Rows.list(rows, Drafts::summary));
  }

  private ApplicationDraft onlyOrNull(RowSet<Row> rows) {
    return rows.size() == 0 ? null : draft(rows.iterator().next());
  }

  private ApplicationDraft draft(Row row) {
    return new ApplicationDraft(
        row.getUUID("id"),
        row.getLong("offering_id"),
        row.getUUID("paper_folder"),
        row.getInteger("version"),
        row.getString("step"),
        content(row.getBuffer("content")),
        row.getOffsetDateTime("updated_at").toInstant());
  }

  @Nullable
  private String content(@Nullable Buffer stored) {
    return stored == null ? null : cipher.decrypt(stored.getBytes(), CONTENT);
  }

  private static DraftSummary summary(Row row) {
    return new DraftSummary(
        row.getUUID("id"),
        row.getLong("offering_id"),
        row.getString("name"),
        row.getOffsetDateTime("updated_at").toInstant(),
        row.getOffsetDateTime("applications_close_at").toInstant(),
        row.getBoolean("open"));
  }

  private static OffsetDateTime parameter(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
