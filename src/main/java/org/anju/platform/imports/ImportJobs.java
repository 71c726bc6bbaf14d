package org.anju.platform.imports;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.anju.platform.error.RefusedException;
import org.anju.platform.personal.PersonalDataCipher;
import org.anju.platform.security.Actor;
import org.anju.platform.web.Page;

/** The import jobs and their rows. SQL, since rows come by the thousand. */
@ApplicationScoped
public class ImportJobs {

  private static final String FILE = "import_job.file";
  private static final String CONTENT = "import_row.content";

  private static final String COLUMNS =
      "id, kind, offering_id, organisation, file_name, file_digest, state, rows_done, rows_total,"
          + " rows_good, rows_bad, unreadable, summary::text AS summary, created_at";

  private static final String INSERT =
      """
      INSERT INTO import_job (kind, offering_id, organisation, file_name, file_digest, file_cipher,
                              state, created_by, created_at)
      VALUES ($1, $2, $3, $4, $5, $6, 'READING', $7, $8)
      RETURNING id
      """;

  /** Takes the oldest job that nobody reads; a stopped process lets its lease run out. */
  private static final String LEASE =
      """
      UPDATE import_job SET leased_until = $2
      WHERE id = (SELECT id FROM import_job
                  WHERE state = 'READING' AND (leased_until IS NULL OR leased_until < $1)
                  ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED)
      RETURNING id, kind, offering_id, file_cipher
      """;

  private static final String PROGRESS =
      "UPDATE import_job SET rows_done = $2, rows_total = $3, leased_until = $4 WHERE id = $1 AND"
          + " state = 'READING'";

  private static final String FINISH =
      """
      UPDATE import_job SET state = 'READY', rows_done = $2::int + $3::int, rows_total = $2::int + $3::int,
             rows_good = $2::int, rows_bad = $3::int,
             summary = $4::jsonb, leased_until = NULL
      WHERE id = $1 AND state = 'READING'
      """;

  private static final String GIVE_UP =
      "UPDATE import_job SET state = 'UNREADABLE', unreadable = $2, leased_until = NULL"
          + " WHERE id = $1 AND state = 'READING'";

  private final Pool pool;
  private final PersonalDataCipher cipher;

  ImportJobs(Pool pool, PersonalDataCipher cipher) {
    this.pool = pool;
    this.cipher = cipher;
  }

  /** A workbook that waits to be read. */
  record Leased(long id, ImportKind kind, long offering, byte[] file) {}

  Uni<Long> add(
      ImportKind kind,
      long offering,
      Actor actor,
      String fileName,
      String digest,
      byte[] file,
      Instant now) {
    byte[] encrypted = cipher.encrypt(Base64.getEncoder().encodeToString(file), FILE);
    Tuple values =
        Tuple.tuple()
            .addString(kind.name())
            .addLong(offering)
            .addString(actor.organisation())
            .addString(fileName)
            .addString(digest)
            .addBuffer(Buffer.buffer(encrypted))
            .addString(actor.id())
            .addOffsetDateTime(utc(now));
    return pool.preparedQuery(INSERT)
        .execute(values)
        .map(rows -> rows.iterator().next().getLong("id"));
  }

  Uni<Optional<Leased>> lease(Instant now, Instant until) {
    return pool.preparedQuery(LEASE)
        .execute(Tuple.of(utc(now), utc(until)))
        .map(rows -> stream(rows).findFirst().map(this::leased));
  }

  Uni<Void> progress(long job, int rowsDone, int rowsTotal, Instant leasedUntil) {
    return pool.preparedQuery(PROGRESS)
        .execute(Tuple.of(job, rowsDone, rowsTotal, utc(leasedUntil)))
        .replaceWithVoid();
  }

  /** Stores all rows and the new state together: an import is read whole or not at all. */
  Uni<Void> finish(long job, ReadSheet.Rows sheet) {
    long good = sheet.rows().stream().filter(ReadSheet.Row::good).count();
    long bad = sheet.rows().size() - good;
    List<Tuple> rows = sheet.rows().stream().map(row -> rowValues(job, row)).toList();
    return pool.withTransaction(
        connection ->
            connection
                .preparedQuery("DELETE FROM import_row WHERE job_id = $1")
                .execute(Tuple.of(job))
                .chain(() -> insertRows(connection, rows))
                .chain(
                    () ->
                        connection
                            .preparedQuery(FINISH)
                            .execute(
                                Tuple.of(
                                    job, (int) good, (int) bad, new JsonObject(sheet.summary()))))
                .replaceWithVoid());
  }

  Uni<Void> giveUp(long job, ReadSheet.Unreadable unreadable) {
    JsonObject reason =
        new JsonObject(
            Map.of(
                "reason",
                unreadable.reason(),
                "arguments",
                new JsonObject(Map.copyOf(unreadable.arguments()))));
    return pool.preparedQuery(GIVE_UP).execute(Tuple.of(job, reason.encode())).replaceWithVoid();
  }

  /** A job of the actor's own organisation. */
  public Uni<ImportJob> ownedBy(Actor actor, long job) {
    return select(pool, "WHERE id = $1", Tuple.of(job)).invoke(found -> requireOwner(actor, found));
  }

  /** As {@link #ownedBy}, locked until the connection's transaction ends. */
  public Uni<ImportJob> lock(SqlConnection connection, Actor actor, long job) {
    return select(connection, "WHERE id = $1 FOR UPDATE", Tuple.of(job))
        .invoke(found -> requireOwner(actor, found))
        .invoke(ImportJobs::requireReady);
  }

  /** The imports of an organisation for an offering, newest first. */
  public Uni<List<ImportJob>> recent(Actor actor, long offering) {
    return pool.preparedQuery(
            "SELECT "
                + COLUMNS
                + " FROM import_job WHERE organisation = $1 AND offering_id = $2 ORDER BY id DESC"
                + " LIMIT 20")
        .execute(Tuple.of(actor.organisation(), offering))
        .map(rows -> stream(rows).map(ImportJobs::job).toList());
  }

  /** Moves a locked job on. */
  public Uni<Void> mark(SqlConnection connection, long job, ImportState state) {
    return connection
        .preparedQuery("UPDATE import_job SET state = $2, version = version + 1 WHERE id = $1")
        .execute(Tuple.of(job, state.name()))
        .replaceWithVoid();
  }

  /** The good rows of a job in the order of the sheet. */
  public Uni<List<ImportedRow>> goodRows(SqlConnection connection, long job) {
    return connection
        .preparedQuery(
            "SELECT row_no, good, content_cipher FROM import_row WHERE job_id = $1 AND good AND"
                + " row_no > 0 ORDER BY row_no")
        .execute(Tuple.of(job))
        .map(rows -> stream(rows).map(this::importedRow).toList());
  }

  /** A page of the rows; {@code badOnly} leaves the good ones out. */
  public Uni<Page<ImportedRow>> rows(ImportJob job, boolean badOnly, int page, int size) {
    String filter = badOnly ? " AND NOT good" : "";
    return pool.preparedQuery(
            "SELECT row_no, good, content_cipher, count(*) OVER () AS total FROM import_row"
                + " WHERE job_id = $1"
                + filter
                + " ORDER BY row_no LIMIT $2 OFFSET $3")
        .execute(Tuple.of(job.id(), size, (long) page * size))
        .map(
            rows -> {
              long total = stream(rows).findFirst().map(row -> row.getLong("total")).orElse(0L);
              return new Page<>(stream(rows).map(this::importedRow).toList(), total, page, size);
            });
  }

  private Uni<Void> insertRows(SqlConnection connection, List<Tuple> rows) {
    if (rows.isEmpty()) {
      return Uni.createFrom().voidItem();
    }
    return connection
        .preparedQuery(
            "INSERT INTO import_row (job_id, row_no, good, content_cipher) VALUES ($1, $2, $3, $4)")
        .executeBatch(rows)
        .replaceWithVoid();
  }

  private Tuple rowValues(long job, ReadSheet.Row row) {
    byte[] content = cipher.encrypt(row.content(), CONTENT);
    return Tuple.tuple()
        .addLong(job)
        .addInteger(row.number())
        .addBoolean(row.good())
        .addBuffer(Buffer.buffer(content));
  }

  private Uni<ImportJob> select(SqlClient client, String where, Tuple values) {
    return client
        .preparedQuery("SELECT " + COLUMNS + " FROM import_job " + where)
        .execute(values)
        .map(
            rows ->
                stream(rows)
                    .findFirst()
                    .map(ImportJobs::job)
                    .orElseThrow(() -> RefusedException.of(ImportRefusal.UNKNOWN)));
  }

  private static void requireOwner(Actor actor, ImportJob job) {
    if (!job.organisation().equals(actor.organisation())) {
      throw RefusedException.of(ImportRefusal.NOT_YOURS);
    }
  }

  private static void requireReady(ImportJob job) {
    if (job.state() != ImportState.READY) {
      throw RefusedException.of(ImportRefusal.NOT_READY);
    }
  }

  private Leased leased(Row row) {
    String file = cipher.decrypt(row.getBuffer("file_cipher").getBytes(), FILE);
    return new Leased(
        row.getLong("id"),
        ImportKind.valueOf(row.getString("kind")),
        row.getLong("offering_id"),
        Base64.getDecoder().decode(file));
  }

  private ImportedRow importedRow(Row row) {
    return new ImportedRow(
        row.getInteger("row_no"),
        row.getBoolean("good"),
        cipher.decrypt(row.getBuffer("content_cipher").getBytes(), CONTENT));
  }

  private static ImportJob job(Row row) {
    return new ImportJob(
        row.getLong("id"),
        ImportKind.valueOf(row.getString("kind")),
        row.getLong("offering_id"),
        row.getString("organisation"),
        row.getString("file_name"),
        row.getString("file_digest"),
        ImportState.valueOf(row.getString("state")),
        row.getInteger("rows_done"),
        row.getInteger("rows_total"),
        row.getInteger("rows_good"),
        row.getInteger("rows_bad"),
        row.getString("unreadable"),
        row.getString("summary"),
        row.getOffsetDateTime("created_at").toInstant());
  }

  private static Stream<Row> stream(RowSet<Row> rows) {
    return StreamSupport.stream(rows.spliterator(), false);
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
