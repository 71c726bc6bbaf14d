package org.anju.acquisition;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;
import org.jetbrains.annotations.Nullable;

/**
 * An officer of the district enters what finance or state assets say about a proposal. The later
 * opinion of a department counts. Whoever enters one decides nothing.
 */
@ApplicationScoped
public class RecordOpinion {

  private static final String INSERT =
      """
      INSERT INTO acquisition_opinion (acquisition_id, department, in_favour, document_number, given_on, note, paper_id,
                                       recorded_by, recorded_at)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
      """;

  private final Pool pool;
  private final AcquisitionCases cases;
  private final AcquisitionPapers papers;
  private final StepLog log;
  private final BusinessClock clock;

  RecordOpinion(
      Pool pool,
      AcquisitionCases cases,
      AcquisitionPapers papers,
      StepLog log,
      BusinessClock clock) {
    this.pool = pool;
    this.cases = cases;
    this.papers = papers;
    this.log = log;
    this.clock = clock;
  }

  /**
   * What a department's document says.
   *
   * @param paperId its scan; null when there is none
   */
  public record Opinion(
      Department department,
      boolean inFavour,
      String documentNumber,
      LocalDate day,
      String note,
      @Nullable Long paperId) {}

  /** {@code version} is the one that the person saw. */
  public Uni<Void> record(Actor actor, long id, int version, Opinion opinion) {
    return pool.withTransaction(
        connection ->
            cases
                .locked(
                    connection,
                    actor,
                    id,
                    version,
                    AcquisitionState.PROPOSED,
                    AcquisitionState.DISTRICT_APPROVED)
                .invoke(found -> found.requireStranger(actor))
                .invoke(() -> PastDay.require(opinion.day(), clock.today()))
                .call(
                    found ->
                        papers.require(connection, found, PaperKind.OPINION, opinion.paperId()))
                .call(found -> write(connection, actor, found, opinion))
                .call(found -> cases.touch(connection, found))
                .call(found -> log.leaf(connection, actor, found, "record-opinion", opinion))
                .replaceWithVoid());
  }

  private Uni<Void> write(
      SqlConnection connection, Actor actor, AcquisitionCase found, Opinion opinion) {
    Tuple values =
        Tuple.tuple()
            .addLong(found.id())
            .addString(opinion.department().name())
            .addBoolean(opinion.inFavour())
            .addString(opinion.documentNumber())
            .addLocalDate(opinion.day())
            .addString(opinion.note())
            .addLong(opinion.paperId())
            .addString(actor.id())
            .addOffsetDateTime(clock.now().atOffset(ZoneOffset.UTC));
    return connection.preparedQuery(INSERT).execute(values).replaceWithVoid();
  }
}
