package org.anju.acquisition;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.vertx.pgclient.PgException;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.anju.platform.error.RefusedException;
import org.anju.platform.personal.SocialCreditCode;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jetbrains.annotations.Nullable;

/**
 * What a draft's price rests on: the price of comparable commercial housing, appraisals and rounds
 * of negotiation. Appraisals and rounds are about all units that the draft has at that moment.
 */
@ApplicationScoped
public class RecordEvidence {

  private static final String COMPARABLE =
      """
      UPDATE acquisition SET comparable_price = $2, comparable_source = $3, comparable_on = $4, comparable_paper = $5
      WHERE id = $1
      """;

  private static final String APPRAISAL =
      """
      INSERT INTO acquisition_appraisal (acquisition_id, appraiser, credit_code, licence_number, appraised_on, value,
                                         area, paper_id, recorded_by, recorded_at)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
      """;

  private static final String ROUND =
      """
      INSERT INTO acquisition_round (acquisition_id, number, offered_by, amount, area, held_on, note, recorded_by,
                                     recorded_at)
      SELECT $1, coalesce(max(number), 0) + 1, $2, $3, $4, $5, $6, $7, $8
      FROM acquisition_round WHERE acquisition_id = $1
      """;

  private final Pool pool;
  private final AcquisitionCases cases;
  private final ReadPurchase purchases;
  private final AcquisitionPapers papers;
  private final StepLog log;
  private final BusinessClock clock;

  RecordEvidence(
      Pool pool,
      AcquisitionCases cases,
      ReadPurchase purchases,
      AcquisitionPapers papers,
      StepLog log,
      BusinessClock clock) {
    this.pool = pool;
    this.cases = cases;
    this.purchases = purchases;
    this.papers = papers;
    this.log = log;
    this.clock = clock;
  }

  /**
   * Commercial housing of the same kind at the same place.
   *
   * @param yuanPerSquareMetre of built area, whole cents
   * @param source where the price is known from
   * @param paperId the survey or the listing; null when there is none
   */
  public record Comparable(
      BigDecimal yuanPerSquareMetre, String source, LocalDate day, @Nullable Long paperId) {}

  /**
   * An appraiser's report on all units of the draft.
   *
   * @param value yuan for all of them together, whole cents
   */
  public record Appraisal(
      String appraiser,
      String creditCode,
      String licenceNumber,
      LocalDate day,
      BigDecimal value,
      long paperId) {}

  /** Who names a price in a round. */
  @Schema(name = "NegotiationSide")
  public enum Side {
    ACQUIRER,
    DEVELOPER
  }

  /**
   * A round of the negotiation about all units of the draft.
   *
   * @param amount yuan for all of them together, whole cents
   */
  public record Round(Side offeredBy, BigDecimal amount, LocalDate day, String note) {}

  /** Replaces what was recorded before; prices that are set already must keep it. */
  public Uni<Void> comparable(Actor actor, long id, int version, Comparable comparable) {
    return pool.withTransaction(
        connection ->
            cases
                .locked(connection, actor, id, version, AcquisitionState.DRAFT)
                .invoke(() -> PastDay.require(comparable.day(), clock.today()))
                .call(
                    found ->
                        papers.require(
                            connection, found, PaperKind.COMPARABLE, comparable.paperId()))
                .call(found -> writeComparable(connection, found, comparable))
                .call(found -> requirePricesKeepIt(connection, found))
                .call(found -> cases.touch(connection, found))
                .call(found -> log.leaf(connection, actor, found, "comparable", comparable))
                .replaceWithVoid());
  }

  /** {@code version} is the one that the person saw. */
  public Uni<Void> appraisal(Actor actor, long id, int version, Appraisal appraisal) {
    return pool.withTransaction(
            connection ->
                cases
                    .locked(connection, actor, id, version, AcquisitionState.DRAFT)
                    .invoke(() -> PastDay.require(appraisal.day(), clock.today()))
                    .call(
                        found ->
                            papers.require(
                                connection, found, PaperKind.APPRAISAL, appraisal.paperId()))
                    .call(found -> writeAppraisal(connection, actor, found, appraisal))
                    .call(found -> cases.touch(connection, found))
                    .call(found -> log.leaf(connection, actor, found, "appraise", appraisal))
                    .replaceWithVoid())
        .onFailure(PgException.class)
        .transform(RecordEvidence::refusedAppraiser);
  }

  /** {@code version} is the one that the person saw. */
  public Uni<Void> round(Actor actor, long id, int version, Round round) {
    return pool.withTransaction(
        connection ->
            cases
                .locked(connection, actor, id, version, AcquisitionState.DRAFT)
                .invoke(() -> PastDay.require(round.day(), clock.today()))
                .call(found -> writeRound(connection, actor, found, round))
                .call(found -> cases.touch(connection, found))
                .call(found -> log.leaf(connection, actor, found, "negotiate", round))
                .replaceWithVoid());
  }

  private static Uni<Void> writeComparable(
      SqlConnection connection, AcquisitionCase found, Comparable comparable) {
    Tuple values =
        Tuple.tuple()
            .addLong(found.id())
            .addBigDecimal(comparable.yuanPerSquareMetre())
            .addString(comparable.source())
            .addLocalDate(comparable.day())
            .addLong(comparable.paperId());
    return connection.preparedQuery(COMPARABLE).execute(values).replaceWithVoid();
  }

  private Uni<Void> requirePricesKeepIt(SqlConnection connection, AcquisitionCase found) {
    return purchases
        .of(connection, found)
        .invoke(purchase -> Breach.refuseAny(purchases.rules(found).whileDrafting(purchase)))
        .replaceWithVoid();
  }

  private Uni<Void> writeAppraisal(
      SqlConnection connection, Actor actor, AcquisitionCase found, Appraisal appraisal) {
    String creditCode = creditCode(appraisal.creditCode());
    return area(connection, found)
        .map(
            area ->
                Tuple.tuple()
                    .addLong(found.id())
                    .addString(appraisal.appraiser())
                    .addString(creditCode)
                    .addString(appraisal.licenceNumber())
                    .addLocalDate(appraisal.day())
                    .addBigDecimal(appraisal.value())
                    .addBigDecimal(area)
                    .addLong(appraisal.paperId())
                    .addString(actor.id())
                    .addOffsetDateTime(clock.now().atOffset(ZoneOffset.UTC)))
        .chain(values -> connection.preparedQuery(APPRAISAL).execute(values))
        .replaceWithVoid();
  }

  private Uni<Void> writeRound(
      SqlConnection connection, Actor actor, AcquisitionCase found, Round round) {
    return area(connection, found)
        .map(
            area ->
                Tuple.tuple()
                    .addLong(found.id())
                    .addString(round.offeredBy().name())
                    .addBigDecimal(round.amount())
                    .addBigDecimal(area)
                    .addLocalDate(round.day())
                    .addString(round.note())
                    .addString(actor.id())
                    .addOffsetDateTime(clock.now().atOffset(ZoneOffset.UTC)))
        .chain(values -> connection.preparedQuery(ROUND).execute(values))
        .replaceWithVoid();
  }

  /** Of all units together, m². */
  private Uni<BigDecimal> area(SqlConnection connection, AcquisitionCase found) {
    return purchases
        .of(connection, found)
        .invoke(
            purchase -> {
              if (purchase.units().isEmpty()) {
                throw RefusedException.of(AcquisitionRefusal.NO_UNITS);
              }
            })
        .map(Purchase::area);
  }

  private static String creditCode(String typed) {
    return SocialCreditCode.parse(typed)
        .value()
        .map(SocialCreditCode::value)
        .orElseThrow(() -> RefusedException.of(AcquisitionRefusal.APPRAISER_CODE));
  }

  private static Throwable refusedAppraiser(Throwable failure) {
    return "acquisition_appraisals_independent".equals(((PgException) failure).getConstraint())
        ? RefusedException.of(AcquisitionRefusal.APPRAISER_TWICE)
        : failure;
  }
}
