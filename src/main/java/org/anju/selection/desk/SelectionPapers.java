package org.anju.selection.desk;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.util.Map;
import org.anju.audit.AuditTrail;
import org.anju.audit.Decision;
import org.anju.platform.database.Rows;
import org.anju.platform.error.RefusedException;
import org.anju.platform.files.FileDigest;
import org.anju.platform.files.FileName;
import org.anju.platform.files.StoredFile;
import org.anju.platform.files.StoredFiles;
import org.anju.platform.security.Actor;
import org.anju.platform.security.Roles;
import org.anju.platform.time.BusinessClock;

/**
 * Powers of attorney and what shows force majeure: handed in first, named in a request afterwards.
 * Inspected, scanned, kept encrypted by their content and never removed; each look of somebody else
 * leaves a leaf.
 */
@ApplicationScoped
public class SelectionPapers {

  /** More than all the selections of a family need. */
  static final int MOST_PAPERS = 40;

  private static final String COUNT =
      "SELECT count(*) AS papers FROM selection_paper WHERE owner = $1";

  private static final String ADD =
      """
      INSERT INTO selection_paper (owner, file_name_cipher, digest, added_at) VALUES ($1, $2, $3, $4)
      ON CONFLICT (owner, digest) DO NOTHING
      """;

  private static final String ID =
      "SELECT id FROM selection_paper WHERE owner = $1 AND digest = $2";

  /**
   * $1 paper, $2 caller, $3 acquirer, $4 districts. The acquirer sees powers of attorney of its own
   * families, officers what shows force majeure in their districts.
   */
  private static final String VISIBLE =
      "SELECT paper.owner, paper.digest, "
          + HallTexts.PAPER_COLUMNS
          + """
          FROM selection_paper paper JOIN stored_file file ON file.digest = paper.digest
          WHERE paper.id = $1
            AND (paper.owner = $2
              OR EXISTS (SELECT FROM selection_proxy x
                         JOIN application a ON a.id = x.application_id
                         JOIN offering o ON o.id = a.offering_id
                         WHERE x.paper_id = paper.id AND o.acquirer = $3)
              OR EXISTS (SELECT FROM force_majeure m
                         JOIN offering o ON o.id = m.offering_id
                         WHERE m.paper_id = paper.id AND o.district = ANY ($4)))
          """;

  private final Pool pool;
  private final StoredFiles files;
  private final HallTexts texts;
  private final BusinessClock clock;
  private final AuditTrail audit;

  SelectionPapers(
      Pool pool, StoredFiles files, HallTexts texts, BusinessClock clock, AuditTrail audit) {
    this.pool = pool;
    this.files = files;
    this.texts = texts;
    this.clock = clock;
    this.audit = audit;
  }

  /** A file that somebody may look at, with the digest of its content. */
  public record Shown(SelectionPaper paper, FileDigest digest) {}

  /**
   * Answers the paper's number; the same file once more has the same.
   *
   * @param content read on the calling thread, which must be one that may block
   */
  public Uni<Long> handIn(Actor owner, String fileName, InputStream content) {
    return files
        .take(content)
        .chain(
            file ->
                pool.withTransaction(
                    connection ->
                        requireRoom(connection, owner)
                            .chain(() -> keep(connection, owner, fileName, file))));
  }

  /** One file, for whoever handed it in and those who decide on it. */
  public Uni<Shown> read(Actor reader, long paperId) {
    return pool.withTransaction(
        connection ->
            connection
                .preparedQuery(VISIBLE)
                .execute(visibleTo(reader, paperId))
                .map(SelectionPapers::only)
                .call(row -> noteLook(connection, reader, row))
                .map(this::shown));
  }

  /** The content of a file that was shown, in pieces that are read as they are asked for. */
  public Multi<byte[]> content(Shown shown) {
    return files.content(shown.digest());
  }

  private static Tuple visibleTo(Actor reader, long paperId) {
    boolean ofAcquirer = Roles.ACQUIRER.equals(reader.role());
    return Tuple.tuple()
        .addLong(paperId)
        .addString(reader.id())
        .addString(ofAcquirer ? reader.organisation() : null)
        .addArrayOfString(reader.districts().toArray(String[]::new));
  }

  private static Uni<Void> requireRoom(SqlConnection connection, Actor owner) {
    return connection
        .preparedQuery(COUNT)
        .execute(Tuple.of(owner.id()))
        .invoke(
            rows -> {
              if (rows.iterator().next().getLong("papers") >= MOST_PAPERS) {
                throw RefusedException.of(
                    SelectionPaperRefusal.TOO_MANY, Map.of("limit", String.valueOf(MOST_PAPERS)));
              }
            })
        .replaceWithVoid();
  }

  private Uni<Long> keep(SqlConnection connection, Actor owner, String fileName, StoredFile file) {
    Buffer name = Buffer.buffer(texts.hidden(FileName.shortened(fileName), HallTexts.PAPER));
    Tuple values =
        Tuple.tuple()
            .addString(owner.id())
            .addBuffer(name)
            .addString(file.digest().hex())
            .addOffsetDateTime(Rows.parameter(clock.now()));
    return connection
        .preparedQuery(ADD)
        .execute(values)
        .call(added -> added.rowCount() == 1 ? use(connection, owner, file.digest()) : nothing())
        .chain(
            () -> connection.preparedQuery(ID).execute(Tuple.of(owner.id(), file.digest().hex())))
        .map(rows -> rows.iterator().next().getLong("id"));
  }

  private Uni<Void> use(SqlConnection connection, Actor owner, FileDigest digest) {
    return files
        .use(connection, digest)
        .chain(
            () ->
                audit.record(
                    connection,
                    owner,
                    Decision.of("selection.add-paper", "selection-paper", digest).after(digest)));
  }

  private Uni<Void> noteLook(SqlConnection connection, Actor reader, Row row) {
    return reader.id().equals(row.getString("owner"))
        ? nothing()
        : audit.record(
            connection,
            reader,
            Decision.of("selection.read-paper", "selection-paper", row.getLong("paper_id"))
                .after(row.getString("digest")));
  }

  private static Row only(RowSet<Row> rows) {
    if (rows.rowCount() == 0) {
      throw RefusedException.of(SelectionPaperRefusal.UNKNOWN);
    }
    return rows.iterator().next();
  }

  private Shown shown(Row row) {
    return new Shown(texts.paper(row), new FileDigest(row.getString("digest")));
  }

  private static Uni<Void> nothing() {
    return Uni.createFrom().voidItem();
  }
}
