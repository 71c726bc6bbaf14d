package org.anju.platform.imports;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
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
import java.util.function.Function;
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
      "id, kind, offering_id, organisation, district, file_name, file_digest, state, rows_done,"
          + " rows_total, rows_good, rows_bad, rows_filed, unreadable, summary_cipher, created_at";

  private static final String INSERT =
      """
      INSERT INTO import_job (kind, offering_id, organisation, district, file_name, file_digest,
                              file_cipher, state, created_by, created_at)
      VALUES ($1, $2, $3, $4, $5, $6, $7, 'READING', $8, $9)
      RETURNING id
      """;

  /** Takes the oldest job that nobody reads; a stopped process lets its lease run out. */
  private static final String LEASE =
      """
      UPDATE import_job SET leased_until = $2, attempts = attempts + 1
      WHERE id = (SELECT id FROM import_job
                  WHERE state = 'READING' AND (leased_until IS NULL OR leased_until < $1)
                  ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED)
      RETURNING id, kind, offering_id, organisation, district, attempts
      """;

  /** The number of the attempt keeps out a worker whose lease has run out and gone to another. */
  private static final String STILL_MINE = " WHERE id = $1 AND attempts = $2 AND state = 'READING'";

  private static final String HOLD = "SELECT FROM import_job" + STILL_MINE + " FOR UPDATE";

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

  private static final String RECOUNT =
      """
      UPDATE import_job SET version = version + 1,
        rows_good = (SELECT count(*) FROM import_row WHERE job_id = $1 AND good AND NOT filed),
        rows_bad = (SELECT count(*) FROM import_row WHERE job_id = $1 AND NOT good),
        rows_filed = (SELECT count(*) FROM import_row WHERE job_id = $1 AND filed)
      WHERE id = $1
      """;

  private final Pool pool;
  private final PersonalDataCipher cipher;

  ImportJobs(Pool pool, PersonalDataCipher cipher) {
    this.pool = pool;
    this.cipher = cipher;
  }

  /**
   * A workbook that one worker reads.
   *
   * @param attempt which attempt at reading it this is, from 1
   */
  record Leased(long id, ImportKind kind, ImportOwner owner, int attempt) {}

  Uni<Long> add(
      ImportKind kind,
      ImportOwner owner,
      Actor actor,
      String fileName,
      String digest,
      byte[] file,
      Instant now) {
    byte[] encrypted = cipher.encrypt(Base64.getEncoder().encodeToString(file), FILE);
    Tuple values =
        Tuple.tuple()
            .addString(kind.name())
            .addLong(owner.offering())
            .addString(owner.organisation())
            .addString(owner.district())
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

  /** The workbook as it was uploaded; decrypted, and answered, on a thread that may block. */
  Uni<byte[]> file(Leased job) {
    return encrypted(job.id()).emitOn(Infrastructure.getDefaultWorkerPool()).map(this::decrypted);
  }

  private Uni<byte[]> encrypted(long job) {
    return pool.preparedQuery("SELECT file_cipher FROM import_job WHERE id = $1")
        .execute(Tuple.of(job))
        .map(rows -> rows.iterator().next().getBuffer("file_cipher").getBytes());
  }

  private byte[] decrypted(byte[] file) {
    return Base64.getDecoder().decode(cipher.decrypt(file, FILE));
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
    Tuple values = counted(job, good, sheet.rows().size() - good, sheet.summary());
    return pool.withTransaction(
        connection ->
            finish(connection, values)
                .call(mine -> mine ? insertRows(connection, job.id(), sheet.rows()) : nothing()));
  }

  /** As {@link #finish(Leased, ReadSheet.Rows)}, of a list whose rows are stored already. */
  Uni<Boolean> finish(Leased job, ReadSheet.Stored sheet) {
    Tuple values = counted(job, sheet.good(), sheet.bad(), sheet.summary());
    return pool.withConnection(connection -> finish(connection, values));
  }

  private Tuple counted(Leased job, long good, long bad, String summary) {
    return Tuple.of(job.id(), job.attempt(), (int) good, (int) bad)
        .addBuffer(encrypted(summary, SUMMARY));
  }

  private static Uni<Boolean> finish(SqlConnection connection, Tuple values) {
    return connection.preparedQuery(FINISH).execute(values).map(ImportJobs::hasMoved);
  }

  /**
   * Does work for a job that is still this attempt's, in a transaction during which no other worker
   * takes it over. Answers false, and does nothing, when one has.
   */
  Uni<Boolean> whileMine(Leased job, Function<SqlConnection, Uni<Void>> work) {
    return pool.withTransaction(
        connection ->
            connection
                .preparedQuery(HOLD)
                .execute(Tuple.of(job.id(), job.attempt()))
                .map(ImportJobs::hasMoved)
                .call(mine -> mine ? work.apply(connection) : nothing()));
  }

  /** Forgets the rows that an attempt before has stored. */
  Uni<Void> deleteRows(SqlConnection connection, long job) {
    return connection
        .preparedQuery("DELETE FROM import_row WHERE job_id = $1")
        .execute(Tuple.of(job))
        .replaceWithVoid();
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

  /** A job of the actor's own organisation or district. */
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

  /** The latest imports for a district, newest first. */
  Uni<List<ImportJob>> recentOf(String district, ImportKind kind) {
    return pool.preparedQuery(
            "SELECT "
                + COLUMNS
                + " FROM import_job WHERE district = $1 AND kind = $2 ORDER BY id DESC LIMIT 20")
        .execute(Tuple.of(district, kind.name()))
        .map(rows -> stream(rows).map(this::job).toList());
  }

  /** Moves a locked job on. */
  public Uni<Void> mark(SqlConnection connection, long job, ImportState state) {
    return connection
        .preparedQuery("UPDATE import_job SET state = $2, version = version + 1 WHERE id = $1")
        .execute(Tuple.of(job, state.name()))
        .replaceWithVoid();
  }

  /** The good rows of a job that still wait, in the order of the sheet. */
  public Uni<List<ImportedRow>> goodRows(SqlConnection connection, long job) {
    return connection
        .preparedQuery(
            "SELECT row_no, good, content_cipher FROM import_row WHERE job_id = $1 AND good AND"
                + " NOT filed AND row_no > 0 ORDER BY row_no")
        .execute(Tuple.of(job))
        .map(rows -> stream(rows).map(this::importedRow).toList());
  }

  /** What is left of a job when its waiting good rows have become data. */
  public Uni<Void> markFiled(SqlConnection connection, ImportJob job) {
    return connection
        .preparedQuery("UPDATE import_row SET filed = true WHERE job_id = $1 AND good")
        .execute(Tuple.of(job.id()))
        .chain(() -> recount(connection, job.id()))
        .chain(
            () -> job.rowsBad() == 0 ? mark(connection, job.id(), ImportState.SAVED) : nothing());
  }

  /** A row of a locked job that was not filed; empty when there is none. */
  public Uni<Optional<ImportedRow>> row(SqlConnection connection, long job, int number) {
    return connection
        .preparedQuery(
            "SELECT row_no, good, content_cipher FROM import_row WHERE job_id = $1 AND row_no = $2"
                + " AND NOT filed")
        .execute(Tuple.of(job, number))
        .map(rows -> stream(rows).findFirst().map(this::importedRow));
  }

  /** The first other row of a locked job that has one of the keys; empty when none has. */
  public Uni<Optional<Integer>> rowWithKey(
      SqlConnection connection, long job, int number, List<String> keys) {
    return connection
        .preparedQuery(
            "SELECT row_no FROM import_row WHERE job_id = $1 AND row_no <> $2 AND keys && $3"
                + " ORDER BY row_no LIMIT 1")
        .execute(Tuple.of(job, number, keys.toArray(String[]::new)))
        .map(rows -> stream(rows).findFirst().map(row -> row.getInteger("row_no")));
  }

  /** Puts a corrected row in the place of what was read. */
  public Uni<Void> replaceRow(SqlConnection connection, long job, ReadSheet.Row row) {
    return deleteRow(connection, job, row.number())
        .chain(() -> insertRows(connection, job, List.of(row)))
        .chain(() -> recount(connection, job));
  }

  /** Takes a row out of a locked job. */
  public Uni<Void> removeRow(SqlConnection connection, long job, int number) {
    return deleteRow(connection, job, number).chain(() -> recount(connection, job));
  }

  private static Uni<Void> deleteRow(SqlConnection connection, long job, int number) {
    return connection
        .preparedQuery("DELETE FROM import_row WHERE job_id = $1 AND row_no = $2")
        .execute(Tuple.of(job, number))
        .replaceWithVoid();
  }

  private static Uni<Void> recount(SqlConnection connection, long job) {
    return connection.preparedQuery(RECOUNT).execute(Tuple.of(job)).replaceWithVoid();
  }

  /** The workbook as it was uploaded; of the actor's own organisation. */
  public Uni<byte[]> file(Actor actor, long job) {
    return ownedBy(actor, job).chain(() -> encrypted(job)).map(this::decrypted);
  }

  /** All rows with problems, in the order of the sheet. */
  public Uni<List<ImportedRow>> wrongRows(ImportJob job) {
    return pool.preparedQuery(
            "SELECT row_no, good, content_cipher FROM import_row WHERE job_id = $1 AND NOT good"
                + " ORDER BY row_no")
        .execute(Tuple.of(job.id()))
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

  Uni<Void> insertRows(SqlConnection connection, long job, List<ReadSheet.Row> read) {
    List<Tuple> rows = read.stream().map(row -> rowValues(job, row)).toList();
    if (rows.isEmpty()) {
      return nothing();
    }
    return connection
        .preparedQuery(
            "INSERT INTO import_row (job_id, row_no, good, content_cipher, keys)"
                + " VALUES ($1, $2, $3, $4, $5)")
        .executeBatch(rows)
        .replaceWithVoid();
  }

  private Tuple rowValues(long job, ReadSheet.Row row) {
    return Tuple.tuple()
        .addLong(job)
        .addInteger(row.number())
        .addBoolean(row.good())
        .addBuffer(encrypted(row.content(), CONTENT))
        .addArrayOfString(row.keys().toArray(String[]::new));
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
    if (!job.owner().includes(actor)) {
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
        owner(row),
        row.getInteger("attempts"));
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
        owner(row),
        row.getString("file_name"),
        row.getString("file_digest"),
        ImportState.valueOf(row.getString("state")),
        row.getInteger("rows_done"),
        row.getInteger("rows_total"),
        row.getInteger("rows_good"),
        row.getInteger("rows_bad"),
        row.getInteger("rows_filed"),
        row.getString("unreadable"),
        summary == null ? null : cipher.decrypt(summary.getBytes(), SUMMARY),
        row.getOffsetDateTime("created_at").toInstant());
  }

  private static ImportOwner owner(Row row) {
    return new ImportOwner(
        row.getLong("offering_id"), row.getString("organisation"), row.getString("district"));
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
