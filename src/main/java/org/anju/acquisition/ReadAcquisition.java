package org.anju.acquisition;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.anju.acquisition.AcquisitionView.Against;
import org.anju.platform.error.Words;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;
import org.jetbrains.annotations.Nullable;

/** Shows an acquisition to its acquirer, and to officers and auditors of the district. */
@ApplicationScoped
public class ReadAcquisition {

  /** As many as somebody reads at once. */
  private static final int MOST_AGAINST = 20;

  private static final String HEAD =
      """
      SELECT p.name AS project_name, o.name AS acquirer_name, d.name AS developer, d.credit_code,
             a.comparable_price, a.comparable_source, a.comparable_on, a.comparable_paper, a.contract_number,
             a.contract_on, a.contract_price, a.contract_paper, n.area_name, n.surveyed, n.wanting,
             r.land, r.construction, r.fees, r.price AS replacement_price, r.source, r.valid_until
      FROM acquisition a
      JOIN housing_project p ON p.id = a.project_id
      JOIN organisation o ON o.alias = p.acquirer
      JOIN developer d ON d.id = a.developer_id
      LEFT JOIN demand_result n ON n.id = a.demand_result_id
      LEFT JOIN LATERAL (
        SELECT * FROM replacement_price r
        WHERE r.district = p.district AND r.place = a.place AND r.confirmed_by IS NOT NULL
          AND $2::date BETWEEN r.valid_from AND r.valid_until
        ORDER BY r.valid_from DESC, r.id DESC LIMIT 1) r ON true
      WHERE a.id = $1
      """;

  private final Pool pool;
  private final AcquisitionCases cases;
  private final ReadPurchase purchases;
  private final ReadEvidence evidence;
  private final ShownLimits shownLimits;
  private final BusinessClock clock;

  ReadAcquisition(
      Pool pool,
      AcquisitionCases cases,
      ReadPurchase purchases,
      ReadEvidence evidence,
      ShownLimits shownLimits,
      BusinessClock clock) {
    this.pool = pool;
    this.cases = cases;
    this.purchases = purchases;
    this.evidence = evidence;
    this.shownLimits = shownLimits;
    this.clock = clock;
  }

  /**
   * @param language of the words of what stands against the next step
   */
  public Uni<AcquisitionView> show(Actor actor, long id, Locale language) {
    return cases.shown(pool, actor, id).chain(found -> view(actor, found, language));
  }

  private Uni<AcquisitionView> view(Actor actor, AcquisitionCase found, Locale language) {
    return purchases
        .of(pool, found)
        .chain(
            purchase ->
                Uni.combine()
                    .all()
                    .unis(head(found), evidence.of(found.id()), shownLimits.of(found, purchase))
                    .with(
                        (head, recorded, limits) ->
                            view(actor, found, language, purchase, head, recorded, limits)));
  }

  private Uni<Row> head(AcquisitionCase found) {
    return pool.preparedQuery(HEAD)
        .execute(Tuple.of(found.id(), clock.today()))
        .map(rows -> rows.iterator().next());
  }

  private AcquisitionView view(
      Actor actor,
      AcquisitionCase found,
      Locale language,
      Purchase purchase,
      Row head,
      AcquisitionEvidence recorded,
      Optional<AcquisitionLimits> limits) {
    return new AcquisitionView(
        found.id(),
        found.version(),
        found.state(),
        found.takenPart().contains(actor.id()),
        found.projectId(),
        head.getString("project_name"),
        head.getString("acquirer_name"),
        found.district(),
        found.place(),
        head.getString("developer"),
        head.getString("credit_code"),
        demand(found, head),
        limits.orElse(null),
        replacement(head),
        comparable(head),
        sums(purchase),
        contract(head),
        recorded,
        against(found, purchase).stream()
            .limit(MOST_AGAINST)
            .map(breach -> worded(breach, language))
            .toList());
  }

  private List<Breach> against(AcquisitionCase found, Purchase purchase) {
    PurchaseRules rules = purchases.rules(found);
    return switch (found.state()) {
      case DRAFT, PROPOSED, DISTRICT_APPROVED, APPROVED -> rules.whenWhole(purchase);
      case SIGNED -> rules.atHandover(purchase);
      case HANDED_OVER, REFUSED, WITHDRAWN -> List.of();
    };
  }

  private static Against worded(Breach breach, Locale language) {
    String code = breach.refusal().code();
    return new Against(
        code,
        Words.of(language, code + ".title", breach.arguments()),
        Words.of(language, code + ".detail", breach.arguments()));
  }

  private AcquisitionView.@Nullable Demand demand(AcquisitionCase found, Row head) {
    return head.getString("area_name") == null
        ? null
        : new AcquisitionView.Demand(
            head.getString("area_name"),
            head.getInteger("surveyed"),
            head.getInteger("wanting"),
            purchases.policy(found.district()).minDemandPercent());
  }

  private static AcquisitionView.@Nullable Replacement replacement(Row head) {
    return head.getBigDecimal("replacement_price") == null
        ? null
        : new AcquisitionView.Replacement(
            head.getBigDecimal("land"),
            head.getBigDecimal("construction"),
            head.getBigDecimal("fees"),
            head.getBigDecimal("replacement_price"),
            head.getString("source"),
            head.getLocalDate("valid_until"));
  }

  private static AcquisitionView.@Nullable Comparable comparable(Row head) {
    return head.getBigDecimal("comparable_price") == null
        ? null
        : new AcquisitionView.Comparable(
            head.getBigDecimal("comparable_price"),
            head.getString("comparable_source"),
            head.getLocalDate("comparable_on"),
            head.getLong("comparable_paper"));
  }

  private static AcquisitionView.Sums sums(Purchase purchase) {
    return new AcquisitionView.Sums(
        purchase.units().size(),
        purchase.area(),
        purchase.price(),
        purchase.units().isEmpty() ? null : purchase.appraised(),
        purchase.needsSecondAppraisal(),
        purchase.secondAppraisalAbove());
  }

  private static AcquisitionView.@Nullable Contract contract(Row head) {
    return head.getString("contract_number") == null
        ? null
        : new AcquisitionView.Contract(
            head.getString("contract_number"),
            head.getLocalDate("contract_on"),
            head.getBigDecimal("contract_price"),
            head.getLong("contract_paper"));
  }
}
