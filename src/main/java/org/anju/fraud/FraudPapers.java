package org.anju.fraud;

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
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.anju.audit.AuditTrail;
import org.anju.audit.Decision;
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

/**
 * The files of a case: evidence of the bureau, and what the family answers with. They are
 * inspected, scanned, kept encrypted once by their content, and never removed; each look of an
 * officer leaves a leaf.
 */
@ApplicationScoped
public class FraudPapers {

  /** More than a case needs, few enough to look through; of each side. */
  static final int MOST_PAPERS = 30;

  private static final String CASE =
      """
      SELECT f.state, f.answer_by, f.answered_at, f.appeal_by, a.applicant, a.receipt, o.district,
             (SELECT count(*) FROM fraud_paper p WHERE p.case_id = f.id AND p.side = $2) AS papers
      FROM fraud_case f
      JOIN application a ON a.id = f.application_id
      JOIN offering o ON o.id = a.offering_id
      WHERE f.id = $1
      """;

  private static final String ADD =
      """
      INSERT INTO fraud_paper (case_id, side, for_family, file_name_cipher, digest, added_by, added_at)
      VALUES ($1, $2, $3, $4, $5, $6, $7)
      ON CONFLICT (case_id, side, digest) DO NOTHING
      """;

  private static final String SELECT =
      """
      SELECT p.id, p.side, p.for_family, p.file_name_cipher, p.digest, p.added_at, s.type, s.size
      FROM fraud_paper p JOIN stored_file s ON s.digest = p.digest
      """;

  private final Pool pool;
  private final StoredFiles files;
  private final FraudTexts texts;
  private final BusinessClock clock;
  private final AuditTrail audit;

  FraudPapers(
      Pool pool, StoredFiles files, FraudTexts texts, BusinessClock clock, AuditTrail audit) {
    this.pool = pool;
    this.files = files;
    this.texts = texts;
    this.clock = clock;
    this.audit = audit;
  }

  /** A file that somebody may look at, with the digest of its content. */
  public record Shown(FraudPaper paper, FileDigest digest) {}

  /**
   * An officer of the district adds evidence while the case is open, the family what it answers or
   * appeals with. The same file once more changes nothing.
   *
   * @param forFamily whether the family may look at an officer's file
   * @param content read on the calling thread, which must be one that may block
   */
  public Uni<Void> add(
      Actor actor, long caseId, String fileName, boolean forFamily, InputStream content) {
    FraudPaper.Side side = sideOf(actor);
    boolean shown = forFamily || side == FraudPaper.Side.FAMILY;
    return files
        .take(content)
        .chain(
            file ->
                pool.withTransaction(
                    connection ->
                        requireMayAdd(connection, actor, caseId)
                            .chain(() -> keep(connection, actor, caseId, fileName, shown, file))));
  }

  /** All of a case, or those that its family may look at; oldest first. */
  Uni<List<FraudPaper>> of(long caseId, boolean all) {
    return pool.preparedQuery(
            SELECT + "WHERE p.case_id = $1 AND (p.for_family OR $2) ORDER BY p.id")
        .execute(Tuple.of(caseId, all))
        .map(this::papers);
  }

  /** One file, for an officer of the district or, where it is meant for it, the family. */
  public Uni<Shown> read(Actor actor, long caseId, long paperId) {
    boolean officer = sideOf(actor) == FraudPaper.Side.BUREAU;
    return pool.withTransaction(
        connection ->
            requireOwn(connection, actor, caseId)
                .chain(() -> find(connection, caseId, paperId, officer))
                .call(shown -> officer ? noteLook(connection, actor, caseId, shown) : nothing()));
  }

  /** The content of a file that was shown, in pieces that are read as they are asked for. */
  public Multi<byte[]> content(Shown shown) {
    return files.content(shown.digest());
  }

  private Uni<Void> keep(
      SqlConnection connection,
      Actor actor,
      long caseId,
      String fileName,
      boolean shown,
      StoredFile file) {
    Tuple values =
        Tuple.tuple()
            .addLong(caseId)
            .addString(sideOf(actor).name())
            .addBoolean(shown)
            .addBuffer(
                Buffer.buffer(texts.hidden(FileName.shortened(fileName), FraudTexts.FILE_NAME)))
            .addString(file.digest().hex())
            .addString(actor.id())
            .addOffsetDateTime(clock.now().atOffset(ZoneOffset.UTC));
    return connection
        .preparedQuery(ADD)
        .execute(values)
        .chain(added -> added.rowCount() == 1 ? files.use(connection, file.digest()) : nothing())
        .chain(
            () ->
                audit.record(
                    connection,
                    actor,
                    Decision.of("fraud.add-paper", "fraud-case", caseId).after(file.digest())));
  }

  private Uni<Shown> find(SqlConnection connection, long caseId, long paperId, boolean all) {
    return connection
        .preparedQuery(SELECT + "WHERE p.case_id = $1 AND p.id = $2 AND (p.for_family OR $3)")
        .execute(Tuple.of(caseId, paperId, all))
        .map(
            rows -> {
              if (rows.size() == 0) {
                throw RefusedException.of(FraudRefusal.UNKNOWN);
              }
              Row row = rows.iterator().next();
              return new Shown(paper(row), new FileDigest(row.getString("digest")));
            });
  }

  private Uni<Void> noteLook(SqlConnection connection, Actor actor, long caseId, Shown shown) {
    return audit.record(
        connection,
        actor,
        Decision.of("fraud.read-paper", "fraud-case", caseId).after(shown.digest()));
  }

  private Uni<Void> requireMayAdd(SqlConnection connection, Actor actor, long caseId) {
    return requireOwn(connection, actor, caseId)
        .invoke(row -> requireOpen(actor, row))
        .replaceWithVoid();
  }

  private Uni<Row> requireOwn(SqlConnection connection, Actor actor, long caseId) {
    return connection
        .preparedQuery(CASE)
        .execute(Tuple.of(caseId, sideOf(actor).name()))
        .map(
            rows -> {
              if (rows.size() == 0 || !isOwn(actor, rows.iterator().next())) {
                throw RefusedException.of(FraudRefusal.UNKNOWN);
              }
              return rows.iterator().next();
            });
  }

  private static boolean isOwn(Actor actor, Row row) {
    return sideOf(actor) == FraudPaper.Side.FAMILY
        ? actor.id().equals(row.getString("applicant"))
        : actor.servesDistrict(row.getString("district"))
            && !actor.id().equals(row.getString("applicant"));
  }

  private void requireOpen(Actor actor, Row row) {
    FraudState state = FraudState.valueOf(row.getString("state"));
    boolean open =
        sideOf(actor) == FraudPaper.Side.BUREAU
            ? state == FraudState.HEARING || state == FraudState.APPEALED
            : isFamilysTime(state, row);
    if (!open) {
      throw RefusedException.of(FraudRefusal.WRONG_STATE);
    }
    if (row.getLong("papers") >= MOST_PAPERS) {
      throw RefusedException.of(
          FraudRefusal.TOO_MANY_PAPERS, Map.of("limit", String.valueOf(MOST_PAPERS)));
    }
  }

  /** Before its answer while it is heard, and before its appeal while it may appeal. */
  private boolean isFamilysTime(FraudState state, Row row) {
    Instant now = clock.now();
    if (state == FraudState.HEARING) {
      return row.getOffsetDateTime("answered_at") == null
          && !now.isAfter(row.getOffsetDateTime("answer_by").toInstant());
    }
    return state == FraudState.FOUND
        && !now.isAfter(row.getOffsetDateTime("appeal_by").toInstant());
  }

  private static FraudPaper.Side sideOf(Actor actor) {
    return Roles.APPLICANT.equals(actor.role()) ? FraudPaper.Side.FAMILY : FraudPaper.Side.BUREAU;
  }

  private static Uni<Void> nothing() {
    return Uni.createFrom().voidItem();
  }

  private List<FraudPaper> papers(RowSet<Row> rows) {
    return Rows.list(rows, this::paper);
  }

  private FraudPaper paper(Row row) {
    return new FraudPaper(
        row.getLong("id"),
        FraudPaper.Side.valueOf(row.getString("side")),
        row.getBoolean("for_family"),
        texts.shown(row.getBuffer("file_name_cipher").getBytes(), FraudTexts.FILE_NAME),
        FileType.valueOf(row.getString("type")),
        row.getLong("size"),
        row.getOffsetDateTime("added_at").toInstant());
  }
}
