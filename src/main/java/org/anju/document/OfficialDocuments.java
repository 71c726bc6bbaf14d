package org.anju.document;

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
import java.util.Map;
import java.util.stream.Collectors;
import org.anju.platform.database.Rows;
import org.anju.platform.error.RefusedException;
import org.anju.platform.files.FileDigest;
import org.anju.platform.files.FileType;
import org.anju.platform.files.StoredFile;
import org.anju.platform.files.StoredFiles;
import org.anju.platform.personal.PersonalDataCipher;
import org.anju.platform.security.Actor;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jetbrains.annotations.Nullable;

/** The documents, waiting for their record or proving one. */
@ApplicationScoped
public class OfficialDocuments {

  private static final String FILE_NAME = "official_document.file_name";

  private static final String ADD =
      """
      INSERT INTO official_document (issuer, number, issued_on, file_name_cipher, digest, added_by, added_at)
      VALUES ($1, $2, $3, $4, $5, $6, $7)
      RETURNING id
      """;

  private static final String ATTACH =
      """
      UPDATE official_document
      SET case_type = :type, case_id = :id, organisation = cast(:organisation AS text), district = :district
      WHERE id = :document AND added_by = :actor AND case_type IS NULL
      """;

  private static final String ATTACH_IN_SQL =
      """
      UPDATE official_document SET case_type = $1, case_id = $2, organisation = $3, district = $4
      WHERE id = $5 AND added_by = $6 AND case_type IS NULL
      """;

  private static final String SELECT =
      """
      SELECT d.id, d.issuer, d.number, d.issued_on, d.file_name_cipher, d.digest, d.added_by, d.organisation,
             d.district, s.type, s.size
      FROM official_document d JOIN stored_file s ON s.digest = d.digest
      """;

  private static final String FORGET =
      """
      DELETE FROM official_document WHERE case_type IS NULL AND added_at < $1
      RETURNING digest
      """;

  private final Mutiny.SessionFactory sessions;
  private final PersonalDataCipher cipher;
  private final StoredFiles files;

  OfficialDocuments(Mutiny.SessionFactory sessions, PersonalDataCipher cipher, StoredFiles files) {
    this.sessions = sessions;
    this.cipher = cipher;
    this.files = files;
  }

  /**
   * A document with what decides who may see it.
   *
   * @param addedBy Keycloak subject of the person who handed it in
   * @param organisation null for a record of the bureau, and while it waits
   * @param district null while it waits
   */
  record Kept(
      OfficialDocument document,
      FileDigest digest,
      String addedBy,
      @Nullable String organisation,
      @Nullable String district) {}

  /**
   * Lets a document that the actor has handed in prove a record, in the session's transaction.
   * Refused unless it waits.
   */
  public Uni<Void> attach(Actor actor, long document, ProvenRecord to) {
    return sessions
        .withSession(
            session ->
                session
                    .createNativeQuery(ATTACH)
                    .setParameter("type", to.type())
                    .setParameter("id", to.id())
                    .setParameter("organisation", to.organisation())
                    .setParameter("district", to.district())
                    .setParameter("document", document)
                    .setParameter("actor", actor.id())
                    .executeUpdate())
        .invoke(OfficialDocuments::requireOne)
        .replaceWithVoid();
  }

  /** As the other, in that connection's transaction. */
  public Uni<Void> attach(SqlConnection connection, Actor actor, long document, ProvenRecord to) {
    return connection
        .preparedQuery(ATTACH_IN_SQL)
        .execute(
            Tuple.of(to.type(), to.id(), to.organisation(), to.district(), document, actor.id()))
        .invoke(rows -> requireOne(rows.rowCount()))
        .replaceWithVoid();
  }

  /** All that prove the record, by their ids; those that were replaced too. */
  public Uni<Map<Long, OfficialDocument>> of(SqlClient client, String type, long id) {
    return client
        .preparedQuery(SELECT + "WHERE d.case_type = $1 AND d.case_id = $2")
        .execute(Tuple.of(type, id))
        .map(this::byId);
  }

  /** Those of the ids that there are, by their ids. */
  public Uni<Map<Long, OfficialDocument>> all(SqlClient client, List<Long> ids) {
    return client
        .preparedQuery(SELECT + "WHERE d.id = ANY ($1)")
        .execute(Tuple.tuple().addArrayOfLong(ids.toArray(Long[]::new)))
        .map(this::byId);
  }

  Uni<Long> add(
      SqlConnection connection,
      Actor actor,
      HandInDocument.Form form,
      StoredFile file,
      Instant now) {
    Tuple values =
        Tuple.tuple()
            .addString(form.issuer())
            .addString(form.number())
            .addLocalDate(form.issuedOn())
            .addBuffer(Buffer.buffer(cipher.encrypt(form.fileName(), FILE_NAME)))
            .addString(file.digest().hex())
            .addString(actor.id())
            .addOffsetDateTime(now.atOffset(ZoneOffset.UTC));
    return files
        .use(connection, file.digest())
        .chain(() -> connection.preparedQuery(ADD).execute(values))
        .map(rows -> rows.iterator().next().getLong("id"));
  }

  /** The item is null when there is none. */
  Uni<Kept> find(SqlClient client, long document) {
    return client
        .preparedQuery(SELECT + "WHERE d.id = $1")
        .execute(Tuple.of(document))
        .map(rows -> rows.size() == 0 ? null : kept(rows.iterator().next()));
  }

  /** Removes what has waited since before {@code before}; answers how many documents. */
  Uni<Integer> forget(SqlConnection connection, OffsetDateTime before) {
    return connection
        .preparedQuery(FORGET)
        .execute(Tuple.of(before))
        .map(OfficialDocuments::digests)
        .call(digests -> files.release(connection, digests))
        .map(List::size);
  }

  private Map<Long, OfficialDocument> byId(RowSet<Row> rows) {
    return Rows.stream(rows)
        .map(this::document)
        .collect(Collectors.toMap(OfficialDocument::id, each -> each));
  }

  private Kept kept(Row row) {
    return new Kept(
        document(row),
        new FileDigest(row.getString("digest")),
        row.getString("added_by"),
        row.getString("organisation"),
        row.getString("district"));
  }

  private OfficialDocument document(Row row) {
    return new OfficialDocument(
        row.getLong("id"),
        row.getString("issuer"),
        row.getString("number"),
        row.getLocalDate("issued_on"),
        cipher.decrypt(row.getBuffer("file_name_cipher").getBytes(), FILE_NAME),
        FileType.valueOf(row.getString("type")),
        row.getLong("size"));
  }

  private static void requireOne(int attached) {
    if (attached != 1) {
      throw RefusedException.of(DocumentRefusal.NOT_AT_HAND);
    }
  }

  private static List<FileDigest> digests(RowSet<Row> rows) {
    return Rows.list(rows, row -> new FileDigest(row.getString("digest")));
  }
}
