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
  private static final String SUMMARY = "import_job.summary";

  private static final String COLUMNS =
      "id, kind, offering_id, organisation, file_name, file_digest, state, rows_done, rows_total,"
          + " rows_good, rows_bad, unreadable, summary_cipher, created_at";

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
      UPDATE import_job SET leased_until = $2, attempts = attempts + 1
      WHERE id = (SELECT id FROM import_job
                  WHERE state = 'READING' AND (leased_until IS NULL OR leased_until < $1)
                  ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED)
      RETURNING id, kind, offering_id, attempts, file_cipher
      """;

  /** The number of the attempt keeps out a worker whose lease has run out and gone to another. */
  private static final String STILL_MINE = " WHERE id = $1 AND attempts = $2 AND state = 'READING'";

  private static final String PROGRESS =
      "UPDATE import_job SET rows_done = $3, rows_total = $4, leased_until = $5" + STILL_MINE;

  private static final String RETRY = "UPDATE import_job SET leased_until = $3" + STILL_MINE;

  private static final String FINISH =
      """
      UPDATE import_job SET state = 'READY', rows_done = $3::int + $4::int, rows_total = $3::int + $4::int,
             rows_good = $3::int, rows_bad = $4::int,
             summary_cipher = $5, leased_until = NULL
      """
          + STILL_MINE;

  private static final String GIVE_UP =
      "UPDATE import_job SET state = 'UNREADABLE', unreadable = $3, leased_until = NULL"
          + STILL_MINE;

  private final Pool pool;
  private final PersonalDataCipher cipher;

  ImportJobs(Pool pool, PersonalDataCipher cipher) {
    this.pool = pool;
    this.cipher = cipher;
  }

  /**
   * A workbook that one worker reads.
   *
   * @param offering what it belongs to
   * @param attempt which attempt at reading it this is, from 1
   * @param encrypted see {@link #file}
   */
  record Leased(long id, ImportKind kind, long offering, int attempt, byte[] encrypted) {}

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
        .map(rows -> stream(rows).findFirst().map(ImportJobs::leased));
  }

  /** The workbook as it was uploaded. */
  byte[] file(Leased job) {
    return Base64.getDecoder().decode(cipher.decrypt(job.encrypted(), FILE));
  }

  /** Answers whether the job is still this attempt's. */
  Uni<Boolean> progress(Leased job, int rowsDone, int rowsTotal, Instant leasedUntil) {
    return pool.preparedQuery(PROGRESS)
        .execute(Tuple.of(job.id(), job.attempt(), rowsDone, rowsTotal, utc(leasedUntil)))
        .map(ImportJobs::hasMoved);
  }

  /** Lets the next attempt begin at {@code at}. */
  Uni<Void> retry(Leased job, Instant at) {
    return pool.preparedQuery(RETRY)
        .execute(Tuple.of(job.id(), job.attempt(), utc(at)))
        .replaceWithVoid();
  }

  /**
   * Stores all rows and the new state together: an import is read whole or not at all. Answers
   * false, and stores nothing, when the job is no longer this attempt's.
   */
  Uni<Boolean> finish(Leased job, ReadSheet.Rows sheet) {
    long good = sheet.rows().stream().filter(ReadSheet.Row::good).count();
    long bad = sheet.rows().size() - good;
    Tuple values =
        Tuple.of(job.id(), job.attempt(), (int) good, (int) bad)
            .addBuffer(encrypted(sheet.summary(), SUMMARY));
    return pool.withTransaction(
        connection ->
            connection
                .preparedQuery(FINISH)
                .execute(values)
                .map(ImportJobs::hasMoved)
                .call(mine -> mine ? insertRows(connection, job.id(), sheet) : nothing()));
  }

  Uni<Void> giveUp(Leased job, ReadSheet.Unreadable unreadable) {
    JsonObject reason =
        new JsonObject(
            Map.of(
                "reason",
                unreadable.reason(),
                "arguments",
                new JsonObject(Map.copyOf(unreadable.arguments()))));
    return pool.preparedQuery(GIVE_UP)
        .execute(Tuple.of(job.id(), job.attempt(), reason.encode()))
        .replaceWithVoid();
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

  /** The latest imports of an organisation for an offering, newest first. */
  Uni<List<ImportJob>> recent(Actor actor, ImportKind kind, long offering) {
    return pool.preparedQuery(
            "SELECT "
                + COLUMNS
                + " FROM import_job WHERE organisation = $1 AND kind = $2 AND offering_id = $3"
                + " ORDER BY id DESC LIMIT 20")
        .execute(Tuple.of(actor.organisation(), kind.name(), offering))
        .map(rows -> stream(rows).map(this::job).toList());
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

  private Uni<Void> insertRows(SqlConnection connection, long job, ReadSheet.Rows sheet) {
    List<Tuple> rows = sheet.rows().stream().map(row -> rowValues(job, row)).toList();
    if (rows.isEmpty()) {
      return nothing();
    }
    return connection
        .preparedQuery(
            "INSERT INTO import_row (job_id, row_no, good, content_cipher) VALUES ($1, $2, $3, $4)")
        .executeBatch(rows)
        .replaceWithVoid();
  }

  private Tuple rowValues(long job, ReadSheet.Row row) {
    return Tuple.tuple()
        .addLong(job)
        .addInteger(row.number())
        .addBoolean(row.good())
        .addBuffer(encrypted(row.content(), CONTENT));
  }

  private Buffer encrypted(String clear, String purpose) {
    return Buffer.buffer(cipher.encrypt(clear, purpose));
  }

  private Uni<ImportJob> select(SqlClient client, String where, Tuple values) {
    return client
        .preparedQuery("SELECT " + COLUMNS + " FROM import_job " + where)
        .execute(values)
        .map(
            rows ->
                stream(rows)
                    .findFirst()
                    .map(this::job)
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

  private static Leased leased(Row row) {
    return new Leased(
        row.getLong("id"),
        ImportKind.valueOf(row.getString("kind")),
        row.getLong("offering_id"),
        row.getInteger("attempts"),
        row.getBuffer("file_cipher").getBytes());
  }

  private ImportedRow importedRow(Row row) {
    return new ImportedRow(
        row.getInteger("row_no"),
        row.getBoolean("good"),
        cipher.decrypt(row.getBuffer("content_cipher").getBytes(), CONTENT));
  }

  private ImportJob job(Row row) {
    Buffer summary = row.getBuffer("summary_cipher");
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
        summary == null ? null : cipher.decrypt(summary.getBytes(), SUMMARY),
        row.getOffsetDateTime("created_at").toInstant());
  }

  private static boolean hasMoved(RowSet<Row> updated) {
    return updated.rowCount() > 0;
  }

  private static Uni<Void> nothing() {
    return Uni.createFrom().voidItem();
  }

  private static Stream<Row> stream(RowSet<Row> rows) {
    return StreamSupport.stream(rows.spliterator(), false);
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
