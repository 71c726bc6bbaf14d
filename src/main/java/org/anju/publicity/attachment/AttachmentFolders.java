package org.anju.publicity.attachment;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.anju.platform.database.Rows;
import org.anju.platform.error.RefusedException;
import org.anju.platform.files.FileDigest;
import org.anju.platform.files.FileType;
import org.anju.platform.files.StoredFile;
import org.anju.platform.files.StoredFiles;
import org.anju.platform.personal.PersonalDataCipher;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jetbrains.annotations.Nullable;

/** The folders and the files in them. */
@ApplicationScoped
public class AttachmentFolders {

  /** Enough to show something, few enough to look through. */
  static final int MOST_FILES = 5;

  private static final String FILE_NAME = "attachment.file_name";

  private static final String OPEN =
      "INSERT INTO attachment_folder (folder, opened_at) VALUES ($1, $2)";

  private static final String LOCK_OPEN =
      "SELECT folder FROM attachment_folder WHERE folder = $1 AND NOT closed FOR UPDATE";

  private static final String CLOSE =
      "UPDATE attachment_folder SET closed = true WHERE folder = ?1 AND NOT closed";

  private static final String ADD =
      """
      INSERT INTO attachment (folder, file_name_cipher, digest, uploaded_at) VALUES ($1, $2, $3, $4)
      ON CONFLICT (folder, digest) DO NOTHING
      """;

  private static final String REMOVE =
      "DELETE FROM attachment WHERE folder = $1 AND id = $2 RETURNING digest";

  private static final String SELECT =
      """
      SELECT t.id, t.folder, t.file_name_cipher, t.digest, s.type, s.size
      FROM attachment t JOIN stored_file s ON s.digest = t.digest
      """;

  /** The folders first: who sends one meanwhile waits for its row and finds it gone. */
  private static final String LOCK_FORGOTTEN =
      """
      SELECT folder FROM attachment_folder WHERE NOT closed AND opened_at < $1
      FOR UPDATE SKIP LOCKED
      """;

  private final Pool pool;
  private final Mutiny.SessionFactory sessions;
  private final PersonalDataCipher cipher;
  private final StoredFiles files;

  AttachmentFolders(
      Pool pool, Mutiny.SessionFactory sessions, PersonalDataCipher cipher, StoredFiles files) {
    this.pool = pool;
    this.sessions = sessions;
    this.cipher = cipher;
    this.files = files;
  }

  /** A file, and under what its content is stored. */
  record Kept(Attachment attachment, FileDigest digest) {}

  /**
   * Closes what is sent now, in the session's transaction: it takes no more files and stays.
   *
   * @param folder null when nothing was handed in
   * @throws RefusedException {@link AttachmentRefusal#CLOSED}
   */
  public Uni<Void> close(@Nullable UUID folder) {
    if (folder == null) {
      return Uni.createFrom().voidItem();
    }
    return sessions
        .withSession(
            session -> session.createNativeQuery(CLOSE).setParameter(1, folder).executeUpdate())
        .invoke(AttachmentFolders::requireOne)
        .replaceWithVoid();
  }

  /** The files of each folder, oldest first; folders without files are left out. */
  public Uni<Map<UUID, List<Attachment>>> of(Collection<UUID> folders) {
    return pool.preparedQuery(SELECT + "WHERE t.folder = ANY ($1) ORDER BY t.id")
        .execute(Tuple.tuple().addArrayOfUUID(folders.toArray(UUID[]::new)))
        .map(
            rows ->
                Rows.stream(rows)
                    .collect(
                        Collectors.groupingBy(
                            row -> row.getUUID("folder"),
                            Collectors.mapping(this::attachment, Collectors.toList()))));
  }

  Uni<UUID> open(Instant now) {
    UUID folder = UUID.randomUUID();
    return pool.preparedQuery(OPEN)
        .execute(Tuple.of(folder, Rows.parameter(now)))
        .replaceWith(folder);
  }

  /** Holds an open folder until the transaction ends. */
  Uni<Void> lockOpen(SqlConnection connection, UUID folder) {
    return connection
        .preparedQuery(LOCK_OPEN)
        .execute(Tuple.of(folder))
        .invoke(rows -> requireOne(rows.size()))
        .replaceWithVoid();
  }

  Uni<List<Attachment>> of(SqlClient client, UUID folder) {
    return client
        .preparedQuery(SELECT + "WHERE t.folder = $1 ORDER BY t.id")
        .execute(Tuple.of(folder))
        .map(rows -> Rows.list(rows, this::attachment));
  }

  /** Adds a file; the same content once more changes nothing. */
  Uni<Void> add(
      SqlConnection connection, UUID folder, String fileName, StoredFile file, Instant now) {
    Tuple values =
        Tuple.tuple()
            .addUUID(folder)
            .addBuffer(Buffer.buffer(cipher.encrypt(fileName, FILE_NAME)))
            .addString(file.digest().hex())
            .addOffsetDateTime(Rows.parameter(now));
    return connection
        .preparedQuery(ADD)
        .execute(values)
        .chain(
            added ->
                added.rowCount() == 1
                    ? files.use(connection, file.digest())
                    : Uni.createFrom().voidItem());
  }

  Uni<Void> remove(SqlConnection connection, UUID folder, long attachment) {
    return connection
        .preparedQuery(REMOVE)
        .execute(Tuple.of(folder, attachment))
        .map(AttachmentFolders::digests)
        .chain(digests -> files.release(connection, digests));
  }

  /** One file of a folder; the item is null when there is none. */
  Uni<Kept> find(SqlClient client, UUID folder, long attachment) {
    return client
        .preparedQuery(SELECT + "WHERE t.folder = $1 AND t.id = $2")
        .execute(Tuple.of(folder, attachment))
        .map(rows -> rows.size() == 0 ? null : rows.iterator().next())
        .map(row -> row == null ? null : new Kept(attachment(row), digest(row)));
  }

  Multi<byte[]> content(Kept kept) {
    return files.content(kept.digest());
  }

  /** Removes folders that were never sent; answers how many. */
  Uni<Integer> forget(SqlConnection connection, Instant openedBefore) {
    return connection
        .preparedQuery(LOCK_FORGOTTEN)
        .execute(Tuple.of(Rows.parameter(openedBefore)))
        .map(rows -> Rows.stream(rows).map(row -> row.getUUID("folder")).toArray(UUID[]::new))
        .call(folders -> empty(connection, folders))
        .call(
            folders ->
                connection
                    .preparedQuery("DELETE FROM attachment_folder WHERE folder = ANY ($1)")
                    .execute(Tuple.tuple().addArrayOfUUID(folders)))
        .map(folders -> folders.length);
  }

  private Uni<Void> empty(SqlConnection connection, UUID[] folders) {
    return connection
        .preparedQuery("DELETE FROM attachment WHERE folder = ANY ($1) RETURNING digest")
        .execute(Tuple.tuple().addArrayOfUUID(folders))
        .map(AttachmentFolders::digests)
        .chain(digests -> files.release(connection, digests));
  }

  private Attachment attachment(Row row) {
    return new Attachment(
        row.getLong("id"),
        cipher.decrypt(row.getBuffer("file_name_cipher").getBytes(), FILE_NAME),
        FileType.valueOf(row.getString("type")),
        row.getLong("size"));
  }

  private static FileDigest digest(Row row) {
    return new FileDigest(row.getString("digest"));
  }

  private static List<FileDigest> digests(RowSet<Row> rows) {
    return Rows.list(rows, AttachmentFolders::digest);
  }

  private static void requireOne(int rows) {
    if (rows != 1) {
      throw RefusedException.of(AttachmentRefusal.CLOSED);
    }
  }
}
