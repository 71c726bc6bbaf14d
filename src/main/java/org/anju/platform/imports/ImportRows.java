package org.anju.platform.imports;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.anju.platform.database.Rows;
import org.anju.platform.personal.PersonalDataCipher;
import org.anju.platform.web.Page;

/** The rows of imports. SQL, since they come by the thousand. */
@ApplicationScoped
public class ImportRows {

  private static final String CONTENT = "import_row.content";

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
  private final ImportJobs jobs;

  ImportRows(Pool pool, PersonalDataCipher cipher, ImportJobs jobs) {
    this.pool = pool;
    this.cipher = cipher;
    this.jobs = jobs;
  }

  /** The good rows of a job that still wait, in the order of the sheet. */
  public Uni<List<ImportedRow>> good(SqlConnection connection, long job) {
    return connection
        .preparedQuery(
            "SELECT row_no, good, content_cipher FROM import_row WHERE job_id = $1 AND good AND"
                + " NOT filed AND row_no > 0 ORDER BY row_no")
        .execute(Tuple.of(job))
        .map(rows -> Rows.stream(rows).map(this::importedRow).toList());
  }

  /** A row of a locked job that was not filed; empty when there is none. */
  public Uni<Optional<ImportedRow>> one(SqlConnection connection, long job, int number) {
    return connection
        .preparedQuery(
            "SELECT row_no, good, content_cipher FROM import_row WHERE job_id = $1 AND row_no = $2"
                + " AND NOT filed")
        .execute(Tuple.of(job, number))
        .map(rows -> Rows.stream(rows).findFirst().map(this::importedRow));
  }

  /** The first other row of a locked job that has one of the keys; empty when none has. */
  public Uni<Optional<Integer>> withKey(
      SqlConnection connection, long job, int number, List<String> keys) {
    return connection
        .preparedQuery(
            "SELECT row_no FROM import_row WHERE job_id = $1 AND row_no <> $2 AND keys && $3"
                + " ORDER BY row_no LIMIT 1")
        .execute(Tuple.of(job, number, keys.toArray(String[]::new)))
        .map(rows -> Rows.stream(rows).findFirst().map(row -> row.getInteger("row_no")));
  }

  /** Puts a corrected row in the place of what was read. */
  public Uni<Void> replace(SqlConnection connection, long job, ReadSheet.Row row) {
    return delete(connection, job, row.number())
        .chain(() -> insert(connection, job, List.of(row)))
        .chain(() -> recount(connection, job));
  }

  /** Takes a row out of a locked job. */
  public Uni<Void> remove(SqlConnection connection, long job, int number) {
    return delete(connection, job, number).chain(() -> recount(connection, job));
  }

  private static Uni<Void> delete(SqlConnection connection, long job, int number) {
    return connection
        .preparedQuery("DELETE FROM import_row WHERE job_id = $1 AND row_no = $2")
        .execute(Tuple.of(job, number))
        .replaceWithVoid();
  }

  private static Uni<Void> recount(SqlConnection connection, long job) {
    return connection.preparedQuery(RECOUNT).execute(Tuple.of(job)).replaceWithVoid();
  }

  /** What is left of a locked job when its waiting good rows have become data. */
  public Uni<Void> markFiled(SqlConnection connection, ImportJob job) {
    return connection
        .preparedQuery("UPDATE import_row SET filed = true WHERE job_id = $1 AND good")
        .execute(Tuple.of(job.id()))
        .chain(() -> recount(connection, job.id()))
        .chain(
            () ->
                job.rowsBad() == 0
                    ? jobs.mark(connection, job.id(), ImportState.SAVED)
                    : Uni.createFrom().voidItem());
  }

  /** All rows with problems, in the order of the sheet. */
  public Uni<List<ImportedRow>> wrong(ImportJob job) {
    return pool.preparedQuery(
            "SELECT row_no, good, content_cipher FROM import_row WHERE job_id = $1 AND NOT good"
                + " ORDER BY row_no")
        .execute(Tuple.of(job.id()))
        .map(rows -> Rows.stream(rows).map(this::importedRow).toList());
  }

  /** A page of the rows; {@code badOnly} leaves the good ones out. */
  public Uni<Page<ImportedRow>> page(ImportJob job, boolean badOnly, int page, int size) {
    String filter = badOnly ? " AND NOT good" : "";
    return pool.preparedQuery(
            "SELECT row_no, good, content_cipher, count(*) OVER () AS total FROM import_row"
                + " WHERE job_id = $1"
                + filter
                + " ORDER BY row_no LIMIT $2 OFFSET $3")
        .execute(Tuple.of(job.id(), size, (long) page * size))
        .map(
            rows -> {
              long total =
                  Rows.stream(rows).findFirst().map(row -> row.getLong("total")).orElse(0L);
              return new Page<>(
                  Rows.stream(rows).map(this::importedRow).toList(), total, page, size);
            });
  }

  Uni<Void> insert(SqlConnection connection, long job, List<ReadSheet.Row> read) {
    List<Tuple> rows = read.stream().map(row -> rowValues(job, row)).toList();
    if (rows.isEmpty()) {
      return Uni.createFrom().voidItem();
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
        .addBuffer(Buffer.buffer(cipher.encrypt(row.content(), CONTENT)))
        .addArrayOfString(row.keys().toArray(String[]::new));
  }

  /** Forgets the rows that an attempt before has stored. */
  Uni<Void> deleteAll(SqlConnection connection, long job) {
    return connection
        .preparedQuery("DELETE FROM import_row WHERE job_id = $1")
        .execute(Tuple.of(job))
        .replaceWithVoid();
  }

  private ImportedRow importedRow(Row row) {
    return new ImportedRow(
        row.getInteger("row_no"),
        row.getBoolean("good"),
        cipher.decrypt(row.getBuffer("content_cipher").getBytes(), CONTENT));
  }
}
