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
import org.anju.platform.database.Rows;
import org.anju.platform.error.RefusedException;
import org.anju.platform.files.FileDigest;
import org.anju.platform.files.FileType;
import org.anju.platform.files.StoredFile;
import org.anju.platform.files.StoredFiles;
import org.anju.platform.personal.PersonalDataCipher;
import org.anju.policy.PaperKind;

/** The papers, by their folders. */
@ApplicationScoped
class Papers {

  private static final String FILE_NAME = "paper.file_name";

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

  private static final String COPY =
      """
      INSERT INTO paper (folder, kind, file_name_cipher, digest, uploaded_at)
      SELECT $2, kind, file_name_cipher, digest, $3 FROM paper WHERE folder = $1 ORDER BY id
      ON CONFLICT (folder, kind, digest) DO NOTHING
      RETURNING digest
      """;

  private static final String FORGET =
      """
      DELETE FROM paper p
      WHERE NOT EXISTS (SELECT FROM application_draft d WHERE d.paper_folder = p.folder)
        AND NOT EXISTS (SELECT FROM application a WHERE a.paper_folder = p.folder)
      RETURNING digest
      """;

  private final PersonalDataCipher cipher;
  private final StoredFiles files;

  Papers(PersonalDataCipher cipher, StoredFiles files) {
    this.cipher = cipher;
    this.files = files;
  }

  /** The papers of a folder, oldest first. */
  Uni<List<Paper>> of(SqlClient client, UUID folder) {
    return client
        .preparedQuery(SELECT + "WHERE p.folder = $1 ORDER BY p.id")
        .execute(Tuple.of(folder))
        .map(rows -> Rows.list(rows, this::paper));
  }

  /** One paper of a folder with its digest; the item is null when the folder has no such. */
  Uni<KeptPaper> find(SqlClient client, UUID folder, long paper) {
    return client
        .preparedQuery(SELECT + "WHERE p.folder = $1 AND p.id = $2")
        .execute(Tuple.of(folder, paper))
        .map(rows -> rows.size() == 0 ? null : kept(rows.iterator().next()));
  }

  Uni<Long> count(SqlClient client, UUID folder) {
    return client
        .preparedQuery("SELECT count(*) AS papers FROM paper WHERE folder = $1")
        .execute(Tuple.of(folder))
        .map(rows -> rows.iterator().next().getLong("papers"));
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
        .invoke(removed -> requireOne(removed.size()))
        .map(Papers::digests)
        .call(digests -> files.release(connection, digests))
        .map(digests -> digests.get(0));
  }

  /** Puts the papers of one folder into another; their contents are not stored twice. */
  Uni<Void> copy(SqlConnection connection, UUID from, UUID to, Instant now) {
    return connection
        .preparedQuery(COPY)
        .execute(Tuple.of(from, to, now.atOffset(ZoneOffset.UTC)))
        .map(Papers::digests)
        .chain(copied -> useEach(connection, copied));
  }

  /** Removes what neither a draft nor an application carries any more; answers how many papers. */
  Uni<Integer> forgetOrphans(SqlConnection connection) {
    return connection
        .preparedQuery(FORGET)
        .execute()
        .map(Papers::digests)
        .call(digests -> files.release(connection, digests))
        .map(List::size);
  }

  private Uni<Void> useEach(SqlConnection connection, List<FileDigest> digests) {
    return Multi.createFrom()
        .iterable(digests)
        .onItem()
        .transformToUniAndConcatenate(digest -> files.use(connection, digest))
        .collect()
        .last();
  }

  private static void requireOne(int rows) {
    if (rows != 1) {
      throw RefusedException.of(PaperRefusal.UNKNOWN);
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
    return Rows.list(rows, row -> new FileDigest(row.getString("digest")));
  }
}
