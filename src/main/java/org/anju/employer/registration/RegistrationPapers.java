package org.anju.employer.registration;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.anju.platform.database.Rows;
import org.anju.platform.files.FileDigest;
import org.anju.platform.files.FileType;
import org.anju.platform.files.StoredFile;
import org.anju.platform.files.StoredFiles;
import org.anju.platform.personal.PersonalDataCipher;
import org.jetbrains.annotations.Nullable;

/** The papers of registrations, and those that wait for one. */
@ApplicationScoped
class RegistrationPapers {

  private static final String FILE_NAME = "employer_paper.file_name";

  private static final String TAKE_BACK =
      """
      DELETE FROM employer_paper WHERE owner = $1 AND kind = $2 AND registration_id IS NULL
      RETURNING digest
      """;

  private static final String ADD =
      """
      INSERT INTO employer_paper (owner, kind, file_name_cipher, digest, uploaded_at)
      VALUES ($1, $2, $3, $4, $5)
      """;

  private static final String SELECT =
      """
      SELECT p.id, p.owner, p.registration_id, p.kind, p.file_name_cipher, p.digest, p.uploaded_at,
             s.type, s.size
      FROM employer_paper p JOIN stored_file s ON s.digest = p.digest
      """;

  private static final String FORGET =
      """
      DELETE FROM employer_paper WHERE registration_id IS NULL AND uploaded_at < $1
      RETURNING digest
      """;

  private final PersonalDataCipher cipher;
  private final StoredFiles files;

  RegistrationPapers(PersonalDataCipher cipher, StoredFiles files) {
    this.cipher = cipher;
    this.files = files;
  }

  /**
   * A paper with what decides who may see it.
   *
   * @param owner Keycloak subject of the person who handed it in
   * @param registration null while it waits for one
   */
  record Kept(
      RegistrationPaper paper, FileDigest digest, String owner, @Nullable Long registration) {}

  /** Of the account, waiting for its next registration. */
  Uni<List<RegistrationPaper>> waiting(SqlClient client, String owner) {
    return list(client, "WHERE p.owner = $1 AND p.registration_id IS NULL", Tuple.of(owner));
  }

  Uni<List<RegistrationPaper>> of(SqlClient client, long registration) {
    return list(client, "WHERE p.registration_id = $1", Tuple.of(registration));
  }

  /** The item is null when there is none. */
  Uni<Kept> find(SqlClient client, long paper) {
    return client
        .preparedQuery(SELECT + "WHERE p.id = $1")
        .execute(Tuple.of(paper))
        .map(rows -> rows.size() == 0 ? null : kept(rows.iterator().next()));
  }

  /** Puts a paper in the place of the one of its kind that waits. */
  Uni<Void> put(
      SqlConnection connection,
      String owner,
      RegistrationPaperKind kind,
      String fileName,
      StoredFile file,
      Instant now) {
    Tuple values =
        Tuple.tuple()
            .addString(owner)
            .addString(kind.name())
            .addBuffer(Buffer.buffer(cipher.encrypt(fileName, FILE_NAME)))
            .addString(file.digest().hex())
            .addOffsetDateTime(now.atOffset(ZoneOffset.UTC));
    return connection
        .preparedQuery(TAKE_BACK)
        .execute(Tuple.of(owner, kind.name()))
        .map(RegistrationPapers::digests)
        .chain(replaced -> files.release(connection, replaced))
        .chain(() -> connection.preparedQuery(ADD).execute(values))
        .chain(() -> files.use(connection, file.digest()));
  }

  /** Removes what has waited since before {@code before}; answers how many papers. */
  Uni<Integer> forget(SqlConnection connection, OffsetDateTime before) {
    return connection
        .preparedQuery(FORGET)
        .execute(Tuple.of(before))
        .map(RegistrationPapers::digests)
        .call(digests -> files.release(connection, digests))
        .map(List::size);
  }

  private Uni<List<RegistrationPaper>> list(SqlClient client, String where, Tuple values) {
    return client
        .preparedQuery(SELECT + where + " ORDER BY p.kind DESC")
        .execute(values)
        .map(rows -> Rows.list(rows, this::paper));
  }

  private Kept kept(Row row) {
    return new Kept(
        paper(row),
        new FileDigest(row.getString("digest")),
        row.getString("owner"),
        row.getLong("registration_id"));
  }

  private RegistrationPaper paper(Row row) {
    return new RegistrationPaper(
        row.getLong("id"),
        RegistrationPaperKind.valueOf(row.getString("kind")),
        cipher.decrypt(row.getBuffer("file_name_cipher").getBytes(), FILE_NAME),
        FileType.valueOf(row.getString("type")),
        row.getLong("size"),
        row.getOffsetDateTime("uploaded_at").toInstant());
  }

  private static List<FileDigest> digests(RowSet<Row> rows) {
    return Rows.list(rows, row -> new FileDigest(row.getString("digest")));
  }
}
