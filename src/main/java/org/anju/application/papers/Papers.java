package org.anju.application.papers;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.anju.platform.error.RefusedException;
import org.anju.platform.files.FileDigest;
import org.anju.platform.files.FileType;
import org.anju.platform.files.StoredFile;
import org.anju.platform.files.StoredFiles;
import org.anju.platform.personal.PersonalDataCipher;
import org.anju.platform.security.Actor;
import org.anju.policy.PaperKind;

/**
 * The folders and their papers. A folder is named by a random UUID that its draft carries; whoever
 * hands in the first paper owns it.
 */
@ApplicationScoped
public class Papers {

  private static final String FILE_NAME = "paper.file_name";

  private static final String OPEN =
      "INSERT INTO paper_folder (id, owner) VALUES ($1, $2) ON CONFLICT (id) DO NOTHING";

  private static final String LOCK =
      """
      SELECT f.owner, f.closed, (SELECT count(*) FROM paper WHERE folder = f.id) AS papers
      FROM paper_folder f WHERE f.id = $1 FOR UPDATE
      """;

  private static final String ADD =
      """
      INSERT INTO paper (folder, kind, file_name_cipher, digest, uploaded_at) VALUES ($1, $2, $3, $4, $5)
      ON CONFLICT (folder, kind, digest) DO NOTHING
      """;

  private static final String REMOVE =
      "DELETE FROM paper WHERE folder = $1 AND id = $2 RETURNING digest";

  private static final String SELECT =
      """
      SELECT p.id, p.kind, p.file_name_cipher, p.digest, p.uploaded_at, s.type, s.size
      FROM paper p JOIN stored_file s ON s.digest = p.digest
      """;

  private static final String ATTACH =
      """
      INSERT INTO paper_folder (id, owner, application_id, closed) VALUES ($1, $2, $3, true)
      ON CONFLICT (id) DO UPDATE SET application_id = $3, closed = true
      WHERE paper_folder.owner = $2 AND paper_folder.application_id IS NULL
      """;

  private static final String EMPTY =
      """
      DELETE FROM paper p USING paper_folder f
      WHERE f.id = $1 AND p.folder = f.id AND f.application_id IS NULL RETURNING p.digest
      """;

  private static final String FORGET =
      "DELETE FROM paper_folder WHERE id = $1 AND application_id IS NULL";

  private static final String COPY =
      """
      INSERT INTO paper (folder, kind, file_name_cipher, digest, uploaded_at)
      SELECT $2, p.kind, p.file_name_cipher, p.digest, $4
      FROM paper p JOIN paper_folder f ON f.id = p.folder WHERE f.id = $1 AND f.owner = $3
      ON CONFLICT (folder, kind, digest) DO NOTHING
      RETURNING digest
      """;

  private final PersonalDataCipher cipher;
  private final StoredFiles files;

  Papers(PersonalDataCipher cipher, StoredFiles files) {
    this.cipher = cipher;
    this.files = files;
  }

  /**
   * Gives the folder of a submitted draft to its application and closes it, in the transaction of
   * the submission. A folder without papers is made, so that the family can hand some in later.
   *
   * @throws RefusedException {@link PaperRefusal#UNKNOWN} when it is somebody else's folder or that
   *     of another application
   */
  public Uni<Void> attach(SqlConnection connection, Actor owner, UUID folder, long applicationId) {
    return connection
        .preparedQuery(ATTACH)
        .execute(Tuple.of(folder, owner.id(), applicationId))
        .invoke(attached -> require(attached.rowCount() == 1, PaperRefusal.UNKNOWN))
        .replaceWithVoid();
  }

  /** Opens the folder of an application that an officer gives back for other papers. */
  public Uni<Void> reopen(SqlConnection connection, long applicationId) {
    return setClosed(connection, applicationId, false);
  }

  /** Closes the folder when the family has handed in the correction, or no longer can. */
  public Uni<Void> close(SqlConnection connection, long applicationId) {
    return setClosed(connection, applicationId, true);
  }

  /** Throws away the papers of a draft that is given up; an application's are never touched. */
  public Uni<Void> discard(SqlConnection connection, UUID folder) {
    return connection
        .preparedQuery(EMPTY)
        .execute(Tuple.of(folder))
        .chain(emptied -> files.release(connection, digests(emptied)))
        .chain(() -> connection.preparedQuery(FORGET).execute(Tuple.of(folder)))
        .replaceWithVoid();
  }

  /** Puts the owner's papers of one folder into another of the same owner; none is stored twice. */
  public Uni<Void> copy(SqlConnection connection, Actor owner, UUID from, UUID to, Instant now) {
    Tuple values = Tuple.of(from, to, owner.id(), now.atOffset(ZoneOffset.UTC));
    return lockOpen(connection, owner, to)
        .chain(() -> connection.preparedQuery(COPY).execute(values))
        .map(Papers::digests)
        .chain(
            copied ->
                Multi.createFrom()
                    .iterable(copied)
                    .onItem()
                    .transformToUniAndConcatenate(digest -> files.use(connection, digest))
                    .collect()
                    .last())
        .replaceWithVoid();
  }

  /** The papers of a folder, oldest first. */
  public Uni<List<Paper>> of(SqlClient client, UUID folder) {
    return client
        .preparedQuery(SELECT + "WHERE p.folder = $1 ORDER BY p.id")
        .execute(Tuple.of(folder))
        .map(rows -> StreamSupport.stream(rows.spliterator(), false).map(this::paper).toList());
  }

  /** One paper of a folder with its digest; the item is null when the folder has no such. */
  Uni<KeptPaper> find(SqlClient client, UUID folder, long paper) {
    return client
        .preparedQuery(SELECT + "WHERE p.folder = $1 AND p.id = $2")
        .execute(Tuple.of(folder, paper))
        .map(rows -> rows.size() == 0 ? null : kept(rows.iterator().next()));
  }

  /**
   * Opens the folder unless it exists, and holds it until the transaction ends; answers how many
   * papers are in it.
   */
  Uni<Long> lockOpen(SqlConnection connection, Actor owner, UUID folder) {
    return connection
        .preparedQuery(OPEN)
        .execute(Tuple.of(folder, owner.id()))
        .chain(() -> connection.preparedQuery(LOCK).execute(Tuple.of(folder)))
        .map(rows -> requireOwnOpen(rows.iterator().next(), owner));
  }

  /** Adds a paper; the same content of the same kind again changes nothing. */
  Uni<Void> add(
      SqlConnection connection,
      UUID folder,
      PaperKind kind,
      String fileName,
      StoredFile file,
      Instant now) {
    Tuple values =
        Tuple.tuple()
            .addUUID(folder)
            .addString(kind.name())
            .addBuffer(Buffer.buffer(cipher.encrypt(fileName, FILE_NAME)))
            .addString(file.digest().hex())
            .addOffsetDateTime(now.atOffset(ZoneOffset.UTC));
    return connection
        .preparedQuery(ADD)
        .execute(values)
        .chain(
            added ->
                added.rowCount() == 1
                    ? files.use(connection, file.digest())
                    : Uni.createFrom().voidItem());
  }

  /** Removes a paper; its content goes when nothing else uses it. */
  Uni<FileDigest> remove(SqlConnection connection, UUID folder, long paper) {
    return connection
        .preparedQuery(REMOVE)
        .execute(Tuple.of(folder, paper))
        .invoke(removed -> require(removed.size() == 1, PaperRefusal.UNKNOWN))
        .map(Papers::digests)
        .call(digests -> files.release(connection, digests))
        .map(digests -> digests.get(0));
  }

  private Uni<Void> setClosed(SqlConnection connection, long applicationId, boolean closed) {
    return connection
        .preparedQuery("UPDATE paper_folder SET closed = $2 WHERE application_id = $1")
        .execute(Tuple.of(applicationId, closed))
        .replaceWithVoid();
  }

  private static long requireOwnOpen(Row folder, Actor owner) {
    require(folder.getString("owner").equals(owner.id()), PaperRefusal.UNKNOWN);
    require(!folder.getBoolean("closed"), PaperRefusal.FOLDER_CLOSED);
    return folder.getLong("papers");
  }

  private static void require(boolean right, PaperRefusal refusal) {
    if (!right) {
      throw RefusedException.of(refusal);
    }
  }

  private KeptPaper kept(Row row) {
    return new KeptPaper(paper(row), new FileDigest(row.getString("digest")));
  }

  private Paper paper(Row row) {
    return new Paper(
        row.getLong("id"),
        PaperKind.valueOf(row.getString("kind")),
        cipher.decrypt(row.getBuffer("file_name_cipher").getBytes(), FILE_NAME),
        FileType.valueOf(row.getString("type")),
        row.getLong("size"),
        row.getOffsetDateTime("uploaded_at").toInstant());
  }

  private static List<FileDigest> digests(RowSet<Row> rows) {
    return StreamSupport.stream(rows.spliterator(), false)
        .map(row -> new FileDigest(row.getString("digest")))
        .toList();
  }
}
