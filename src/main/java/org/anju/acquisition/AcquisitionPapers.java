package org.anju.acquisition;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.anju.platform.database.Rows;
import org.anju.platform.error.RefusedException;
import org.anju.platform.files.FileDigest;
import org.anju.platform.files.FileName;
import org.anju.platform.files.FileType;
import org.anju.platform.files.StoredFile;
import org.anju.platform.files.StoredFiles;
import org.anju.platform.security.Actor;
import org.anju.platform.security.Roles;
import org.anju.platform.time.BusinessClock;
import org.jetbrains.annotations.Nullable;

/**
 * The papers of an acquisition: inspected, scanned, kept encrypted once by their content, never
 * exchanged or removed. Its acquirer and the officers of the district add and read them; auditors
 * read.
 */
@ApplicationScoped
public class AcquisitionPapers {

  static final int MOST_PAPERS = 200;

  private static final Set<AcquisitionState> OVER =
      Set.of(AcquisitionState.HANDED_OVER, AcquisitionState.REFUSED, AcquisitionState.WITHDRAWN);

  private static final String ADD =
      """
      INSERT INTO acquisition_paper (acquisition_id, kind, file_name, digest, added_by, added_at)
      VALUES ($1, $2, $3, $4, $5, $6)
      ON CONFLICT (acquisition_id, kind, digest) DO NOTHING
      """;

  private static final String SELECT =
      """
      SELECT p.id, p.kind, p.file_name, p.digest, p.added_at, s.type, s.size
      FROM acquisition_paper p JOIN stored_file s ON s.digest = p.digest
      WHERE p.acquisition_id = $1
      """;

  private static final String OF_KIND =
      "SELECT FROM acquisition_paper WHERE acquisition_id = $1 AND kind = $2 AND id = $3";

  private final Pool pool;
  private final AcquisitionCases cases;
  private final StoredFiles files;
  private final StepLog log;
  private final BusinessClock clock;

  AcquisitionPapers(
      Pool pool, AcquisitionCases cases, StoredFiles files, StepLog log, BusinessClock clock) {
    this.pool = pool;
    this.cases = cases;
    this.files = files;
    this.log = log;
    this.clock = clock;
  }

  /** A file that somebody may look at, with the digest of its content. */
  public record Shown(AcquisitionPaper paper, FileDigest digest) {}

  /**
   * Adds a paper while the acquisition is not over; the same one once more changes nothing.
   *
   * @param content read on a thread that may block, once there is room for it
   */
  public Uni<Void> add(Actor actor, long id, PaperKind kind, String fileName, InputStream content) {
    return pool.withTransaction(connection -> requireRoom(connection, actor, id))
        .emitOn(Infrastructure.getDefaultWorkerPool())
        .chain(() -> files.take(content))
        .chain(
            file ->
                pool.withTransaction(
                    connection ->
                        requireRoom(connection, actor, id)
                            .call(found -> keep(connection, actor, found, kind, fileName, file))
                            .replaceWithVoid()));
  }

  /** Each look of an officer leaves a leaf. */
  public Uni<Shown> read(Actor actor, long id, long paper) {
    return pool.withTransaction(
        connection ->
            cases
                .shown(connection, actor, id)
                .chain(
                    found ->
                        find(connection, id, paper)
                            .call(shown -> noteLook(connection, actor, found, shown))));
  }

  /** The content of a file that was shown, in pieces that are read as they are asked for. */
  public Multi<byte[]> content(Shown shown) {
    return files.content(shown.digest());
  }

  /** Oldest first. */
  Uni<List<AcquisitionPaper>> of(SqlClient client, long id) {
    return client
        .preparedQuery(SELECT + "ORDER BY p.id")
        .execute(Tuple.of(id))
        .map(rows -> Rows.list(rows, AcquisitionPapers::paper));
  }

  /** Refuses a paper of another acquisition or of another kind; null names none. */
  Uni<Void> require(
      SqlConnection connection, AcquisitionCase found, PaperKind kind, @Nullable Long paper) {
    if (paper == null) {
      return Uni.createFrom().voidItem();
    }
    return connection
        .preparedQuery(OF_KIND)
        .execute(Tuple.of(found.id(), kind.name(), paper))
        .invoke(
            rows -> {
              if (rows.size() == 0) {
                throw RefusedException.of(AcquisitionRefusal.PAPER_UNKNOWN);
              }
            })
        .replaceWithVoid();
  }

  private Uni<AcquisitionCase> requireRoom(SqlConnection connection, Actor actor, long id) {
    return cases.shown(connection, actor, id).call(found -> requireOpen(connection, found));
  }

  private Uni<Void> requireOpen(SqlConnection connection, AcquisitionCase found) {
    if (OVER.contains(found.state())) {
      throw RefusedException.of(AcquisitionRefusal.WRONG_STATE);
    }
    return of(connection, found.id())
        .invoke(
            papers -> {
              if (papers.size() >= MOST_PAPERS) {
                throw RefusedException.of(
                    AcquisitionRefusal.TOO_MANY_PAPERS,
                    Map.of("limit", String.valueOf(MOST_PAPERS)));
              }
            })
        .replaceWithVoid();
  }

  private Uni<Void> keep(
      SqlConnection connection,
      Actor actor,
      AcquisitionCase found,
      PaperKind kind,
      String fileName,
      StoredFile file) {
    Tuple values =
        Tuple.tuple()
            .addLong(found.id())
            .addString(kind.name())
            .addString(FileName.shortened(fileName))
            .addString(file.digest().hex())
            .addString(actor.id())
            .addOffsetDateTime(clock.now().atOffset(ZoneOffset.UTC));
    return connection
        .preparedQuery(ADD)
        .execute(values)
        .chain(
            added ->
                added.rowCount() == 1
                    ? files.use(connection, file.digest())
                    : Uni.createFrom().voidItem())
        .chain(() -> log.leaf(connection, actor, found, "add-paper", file.digest()));
  }

  private static Uni<Shown> find(SqlConnection connection, long id, long paper) {
    return connection
        .preparedQuery(SELECT + "AND p.id = $2")
        .execute(Tuple.of(id, paper))
        .map(
            rows -> {
              if (rows.size() == 0) {
                throw RefusedException.of(AcquisitionRefusal.UNKNOWN);
              }
              Row row = rows.iterator().next();
              return new Shown(paper(row), new FileDigest(row.getString("digest")));
            });
  }

  private Uni<Void> noteLook(
      SqlConnection connection, Actor actor, AcquisitionCase found, Shown shown) {
    return Roles.ACQUIRER.equals(actor.role())
        ? Uni.createFrom().voidItem()
        : log.leaf(connection, actor, found, "read-paper", shown.digest());
  }

  private static AcquisitionPaper paper(Row row) {
    return new AcquisitionPaper(
        row.getLong("id"),
        PaperKind.valueOf(row.getString("kind")),
        row.getString("file_name"),
        FileType.valueOf(row.getString("type")),
        row.getLong("size"),
        row.getOffsetDateTime("added_at").toInstant());
  }
}
