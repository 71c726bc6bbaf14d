package org.anju.application;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.stream.IntStream;
import org.anju.offering.Offering;
import org.anju.offering.OfferingPolicies;
import org.anju.offering.Offerings;
import org.anju.platform.database.Rows;
import org.anju.platform.security.Actor;
import org.anju.platform.web.Page;
import org.anju.ranking.RankScore;
import org.anju.ranking.RankingFacts;
import org.jetbrains.annotations.Nullable;

/**
 * The order of the families of an offering (article 16). Each family's number was computed when it
 * applied; the parts are computed again from what is stored and must come to the same.
 */
@ApplicationScoped
public class RankApplication {

  /** The better number first, then the earlier receipt. */
  private static final String ORDER = "rank_score DESC, submitted_at, id";

  private static final String PLACE =
      """
      SELECT place FROM (
        SELECT id, row_number() OVER (ORDER BY %s) AS place FROM application
        WHERE offering_id = $1 AND status = 'QUALIFIED') ranked
      WHERE id = $2
      """
          .formatted(ORDER);

  private static final String COUNT =
      "SELECT count(*) AS total FROM application WHERE offering_id = $1 AND status = 'QUALIFIED'";

  private static final String PAGE =
      """
      SELECT receipt, applicant_masked, household_size, tier, rank_score, submitted_at
      FROM application WHERE offering_id = $1 AND status = 'QUALIFIED'
      ORDER BY %s LIMIT $2 OFFSET $3
      """
          .formatted(ORDER);

  private final Pool pool;
  private final Applications applications;
  private final Offerings offerings;
  private final OfferingPolicies policies;

  RankApplication(
      Pool pool, Applications applications, Offerings offerings, OfferingPolicies policies) {
    this.pool = pool;
    this.applications = applications;
    this.offerings = offerings;
    this.policies = policies;
  }

  /** The actor's own application; somebody else's counts as unknown. */
  @WithSession
  public Uni<RankedApplication> own(Actor actor, String receipt) {
    return applications
        .ofApplicant(actor, receipt)
        .chain(
            application ->
                offerings
                    .announced(application.offeringId())
                    .chain(offering -> ranked(application, offering)));
  }

  /** An application of the officer's district. */
  @WithSession
  public Uni<RankedApplication> ofCase(Actor actor, long applicationId) {
    return applications
        .required(applicationId)
        .chain(
            application ->
                offerings
                    .inDistrictOf(actor, application.offeringId())
                    .chain(offering -> ranked(application, offering)));
  }

  /** The qualified families of an offering of the officer's district in their order. */
  @WithSession
  public Uni<Page<RankedFamily>> page(Actor actor, long offeringId, int page, int size) {
    return offerings
        .inDistrictOf(actor, offeringId)
        .chain(offering -> total(offeringId))
        .chain(total -> page(offeringId, total, page, size));
  }

  private Uni<RankedApplication> ranked(Application application, Offering offering) {
    RankScore score = score(application, offering);
    return place(application)
        .chain(
            place ->
                total(application.offeringId())
                    .map(
                        families ->
                            new RankedApplication(
                                application.receipt(),
                                application.offeringId(),
                                application.submittedAt(),
                                application.rankScore(),
                                score.parts(),
                                place,
                                families)));
  }

  /** The number of a filed application, also to be stored anew after a correction. */
  RankScore score(Application application, Offering offering) {
    RankingFacts facts =
        new RankingFacts(
            application.submittedAt(),
            offering.schedule().applicationsOpenAt(),
            offering.schedule().applicationsCloseAt(),
            application.householdSize(),
            application.annualIncome(),
            application.housingArea(),
            application.tier() == 1);
    return RankScore.of(
        facts, policies.ranking(offering.district(), offering.schedule().applicationsOpenAt()));
  }

  /** The place among the qualified families; the item is null while it is not one of them. */
  private Uni<@Nullable Long> place(Application application) {
    return pool.preparedQuery(PLACE)
        .execute(Tuple.of(application.offeringId(), application.id()))
        .map(rows -> rows.size() == 0 ? null : rows.iterator().next().getLong("place"));
  }

  private Uni<Long> total(long offeringId) {
    return pool.preparedQuery(COUNT)
        .execute(Tuple.of(offeringId))
        .map(rows -> rows.iterator().next().getLong("total"));
  }

  private Uni<Page<RankedFamily>> page(long offeringId, long total, int page, int size) {
    long before = (long) page * size;
    return pool.preparedQuery(PAGE)
        .execute(Tuple.of(offeringId, size, before))
        .map(rows -> Rows.stream(rows).toList())
        .map(
            rows ->
                IntStream.range(0, rows.size())
                    .mapToObj(at -> family(before + at + 1, rows.get(at)))
                    .toList())
        .map(items -> new Page<>(items, total, page, size));
  }

  private static RankedFamily family(long place, Row row) {
    BigDecimal score = row.getBigDecimal("rank_score");
    return new RankedFamily(
        place,
        row.getString("receipt"),
        row.getString("applicant_masked"),
        row.getInteger("household_size"),
        row.getInteger("tier"),
        score,
        row.getOffsetDateTime("submitted_at").toInstant());
  }
}
