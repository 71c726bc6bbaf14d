package org.anju.platform.imports;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.anju.platform.database.Rows;
import org.anju.platform.error.RefusedException;
import org.anju.platform.personal.PersonalDataCipher;
import org.anju.platform.security.Actor;

/** The import jobs of their owners. */
@ApplicationScoped
public class ImportJobs {

  private static final String FILE = "import_job.file";
  static final String SUMMARY = "import_job.summary";

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

  private final Pool pool;
  private final PersonalDataCipher cipher;

  ImportJobs(Pool pool, PersonalDataCipher cipher) {
    this.pool = pool;
    this.cipher = cipher;
  }

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
            .addOffsetDateTime(Rows.parameter(now));
    return pool.preparedQuery(INSERT)
        .execute(values)
        .map(rows -> rows.iterator().next().getLong("id"));
  }

  Uni<byte[]> encrypted(long job) {
    return pool.preparedQuery("SELECT file_cipher FROM import_job WHERE id = $1")
        .execute(Tuple.of(job))
        .map(rows -> rows.iterator().next().getBuffer("file_cipher").getBytes());
  }

  /** The workbook of {@link #encrypted}; on a thread that may block. */
  byte[] decrypted(byte[] file) {
    return Base64.getDecoder().decode(cipher.decrypt(file, FILE));
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
        .map(rows -> Rows.stream(rows).map(this::job).toList());
  }

  /** The latest imports for a district, newest first. */
  Uni<List<ImportJob>> recentOf(String district, ImportKind kind) {
    return pool.preparedQuery(
            "SELECT "
                + COLUMNS
                + " FROM import_job WHERE district = $1 AND kind = $2 ORDER BY id DESC LIMIT 20")
        .execute(Tuple.of(district, kind.name()))
        .map(rows -> Rows.stream(rows).map(this::job).toList());
  }

  /** Moves a locked job on. */
  public Uni<Void> mark(SqlConnection connection, long job, ImportState state) {
    return connection
        .preparedQuery("UPDATE import_job SET state = $2, version = version + 1 WHERE id = $1")
        .execute(Tuple.of(job, state.name()))
        .replaceWithVoid();
  }

  /** The workbook as it was uploaded; of the actor's own organisation. */
  public Uni<byte[]> file(Actor actor, long job) {
    return ownedBy(actor, job).chain(() -> encrypted(job)).map(this::decrypted);
  }

  private Uni<ImportJob> select(SqlClient client, String where, Tuple values) {
    return client
        .preparedQuery("SELECT " + COLUMNS + " FROM import_job " + where)
        .execute(values)
        .map(
            rows ->
                Rows.stream(rows)
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

  static ImportOwner owner(Row row) {
    return new ImportOwner(
        row.getLong("offering_id"), row.getString("organisation"), row.getString("district"));
  }
}
