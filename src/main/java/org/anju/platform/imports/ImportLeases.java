package org.anju.platform.imports;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.anju.platform.database.Rows;
import org.anju.platform.personal.PersonalDataCipher;

/** Which worker reads which workbook; nobody else moves its job meanwhile. */
@ApplicationScoped
class ImportLeases {

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

  private final Pool pool;
  private final PersonalDataCipher cipher;
  private final ImportJobs jobs;
  private final ImportRows rows;

  ImportLeases(Pool pool, PersonalDataCipher cipher, ImportJobs jobs, ImportRows rows) {
    this.pool = pool;
    this.cipher = cipher;
    this.jobs = jobs;
    this.rows = rows;
  }

  /**
   * A workbook that one worker reads.
   *
   * @param attempt which attempt at reading it this is, from 1
   */
  record Leased(long id, ImportKind kind, ImportOwner owner, int attempt) {}

  Uni<Optional<Leased>> lease(Instant now, Instant until) {
    return pool.preparedQuery(LEASE)
        .execute(Tuple.of(Rows.parameter(now), Rows.parameter(until)))
        .map(rows -> Rows.stream(rows).findFirst().map(ImportLeases::leased));
  }

  /** Where the reader of a job stores its rows part by part. */
  OpenImport open(Leased job) {
    return new OpenImport(this, rows, job);
  }

  /** The workbook as it was uploaded; decrypted, and answered, on a thread that may block. */
  Uni<byte[]> file(Leased job) {
    return jobs.encrypted(job.id())
        .emitOn(Infrastructure.getDefaultWorkerPool())
        .map(jobs::decrypted);
  }

  /** Answers whether the job is still this attempt's. */
  Uni<Boolean> progress(Leased job, int rowsDone, int rowsTotal, Instant leasedUntil) {
    return pool.preparedQuery(PROGRESS)
        .execute(
            Tuple.of(job.id(), job.attempt(), rowsDone, rowsTotal, Rows.parameter(leasedUntil)))
        .map(ImportLeases::hasMoved);
  }

  /** Lets the next attempt begin at {@code at}. */
  Uni<Void> retry(Leased job, Instant at) {
    return pool.preparedQuery(RETRY)
        .execute(Tuple.of(job.id(), job.attempt(), Rows.parameter(at)))
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
                .call(mine -> mine ? rows.insert(connection, job.id(), sheet.rows()) : nothing()));
  }

  /** As {@link #finish(Leased, ReadSheet.Rows)}, of a list whose rows are stored already. */
  Uni<Boolean> finish(Leased job, ReadSheet.Stored sheet) {
    Tuple values = counted(job, sheet.good(), sheet.bad(), sheet.summary());
    return pool.withConnection(connection -> finish(connection, values));
  }

  private Tuple counted(Leased job, long good, long bad, String summary) {
    return Tuple.of(job.id(), job.attempt(), (int) good, (int) bad)
        .addBuffer(Buffer.buffer(cipher.encrypt(summary, ImportJobs.SUMMARY)));
  }

  private static Uni<Boolean> finish(SqlConnection connection, Tuple values) {
    return connection.preparedQuery(FINISH).execute(values).map(ImportLeases::hasMoved);
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
                .map(ImportLeases::hasMoved)
                .call(mine -> mine ? work.apply(connection) : nothing()));
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

  private static Leased leased(Row row) {
    return new Leased(
        row.getLong("id"),
        ImportKind.valueOf(row.getString("kind")),
        ImportJobs.owner(row),
        row.getInteger("attempts"));
  }

  private static boolean hasMoved(RowSet<Row> updated) {
    return updated.rowCount() > 0;
  }

  private static Uni<Void> nothing() {
    return Uni.createFrom().voidItem();
  }
}
