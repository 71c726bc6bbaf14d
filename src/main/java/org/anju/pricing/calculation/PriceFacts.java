package org.anju.pricing.calculation;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.anju.funding.ConfirmedContracts;
import org.anju.funding.FindContracts;
import org.anju.platform.database.Rows;
import org.anju.platform.time.BusinessClock;
import org.anju.policy.Policies;
import org.anju.policy.Policy;
import org.jetbrains.annotations.Nullable;

/** Gathers what prices are judged by, with the values in force today. */
@ApplicationScoped
class PriceFacts {

  private static final String PLACES =
      """
      SELECT homes.place, homes.units, r.id, r.land, r.construction, r.fees, r.price, r.source, r.valid_until
      FROM (
        SELECT a.place, count(*)::int AS units
        FROM acquisition a JOIN acquisition_unit u ON u.acquisition_id = a.id AND u.live
        WHERE a.project_id = $1 AND a.state = 'HANDED_OVER'
        GROUP BY a.place) homes
      LEFT JOIN LATERAL (
        SELECT * FROM replacement_price r
        WHERE r.district = $2 AND r.place = homes.place AND r.confirmed_by IS NOT NULL
          AND $3::date BETWEEN r.valid_from AND r.valid_until
        ORDER BY r.valid_from DESC, r.id DESC LIMIT 1) r ON true
      ORDER BY homes.place
      """;

  private static final String SUMS =
      """
      SELECT (SELECT sum(u.price) FROM acquisition_unit u
              JOIN acquisition a ON a.id = u.acquisition_id AND a.state = 'HANDED_OVER'
              WHERE u.live AND u.stock_unit_id = ANY ($3)) AS purchase,
             (SELECT coalesce(sum(l.built_area), 0.00) FROM price_list p
              JOIN offering o ON o.id = p.offering_id AND o.project_id = $1 AND o.id <> $2
              JOIN price_list_line l ON l.price_list_id = p.id
              JOIN unit u ON u.id = l.unit_id
              WHERE p.state = 'CURRENT' AND u.state <> 'WITHDRAWN'
                AND (o.stage <> 'COMPLETED' OR u.state <> 'AVAILABLE')) AS elsewhere
      """;

  private final Policies policies;
  private final FindProjectCosts costs;
  private final FindProfits profits;
  private final FindContracts contracts;
  private final CostPapers papers;
  private final BusinessClock clock;

  PriceFacts(
      Policies policies,
      FindProjectCosts costs,
      FindProfits profits,
      FindContracts contracts,
      CostPapers papers,
      BusinessClock clock) {
    this.policies = policies;
    this.costs = costs;
    this.profits = profits;
    this.contracts = contracts;
    this.papers = papers;
    this.clock = clock;
  }

  Policy policy(PricedOffering offering) {
    return policies.inForce(offering.district(), clock.today());
  }

  /** Where homes of the project were handed over. */
  Uni<List<Place>> places(SqlClient client, PricedOffering offering) {
    return client
        .preparedQuery(PLACES)
        .execute(Tuple.of(offering.project(), offering.district(), clock.today()))
        .map(rows -> Rows.list(rows, PriceFacts::place));
  }

  /**
   * What a list of the offering is judged by today.
   *
   * @param stockUnits its homes of the stock ledger
   */
  Uni<PriceValues> of(
      SqlClient client, PricedOffering offering, PriceSheet sheet, Collection<Long> stockUnits) {
    return inForce(client, offering, sheet.basis())
        .chain(
            replacement ->
                elsewhere(client, offering, sheet)
                    .chain(
                        elsewhere -> with(replacement, elsewhere, client, offering, stockUnits)));
  }

  private Uni<PriceValues> with(
      Optional<Replacement> replacement,
      Elsewhere elsewhere,
      SqlClient client,
      PricedOffering offering,
      Collection<Long> stockUnits) {
    return client
        .preparedQuery(SUMS)
        .execute(sums(offering, stockUnits))
        .map(rows -> rows.iterator().next())
        .map(
            row ->
                new PriceValues(
                    policy(offering),
                    replacement.orElse(null),
                    row.getBigDecimal("purchase"),
                    row.getBigDecimal("elsewhere"),
                    elsewhere.profits(),
                    elsewhere.costs().orElse(null),
                    elsewhere.contracts().orElse(null),
                    elsewhere.papers()));
  }

  /** What the project's other offerings, its books and the papers say. */
  private record Elsewhere(
      Optional<ProjectCosts> costs,
      Optional<ConfirmedContracts> contracts,
      List<OfferingProfit> profits,
      List<CostPaper> papers) {}

  private Uni<Elsewhere> elsewhere(SqlClient client, PricedOffering offering, PriceSheet sheet) {
    return Uni.combine()
        .all()
        .unis(
            costs(client, offering),
            contracts(client, offering),
            profits.elsewhere(client, offering),
            papers.of(client, offering, sheet.costs()))
        .usingConcurrencyOf(1)
        .with(Elsewhere::new);
  }

  /** The costs that hold for the offering's sheets. */
  Uni<Optional<ProjectCosts>> costs(SqlClient client, PricedOffering offering) {
    return costs.of(client, offering);
  }

  /** What land and construction of a new-built project can have cost; empty for other bases. */
  Uni<Optional<ConfirmedContracts>> contracts(SqlClient client, PricedOffering offering) {
    return offering.basis() == PriceBasis.Kind.BUILT
        ? contracts.confirmed(client, offering.project()).map(Optional::of)
        : Uni.createFrom().item(Optional.empty());
  }

  private static Tuple sums(PricedOffering offering, Collection<Long> stockUnits) {
    return Tuple.tuple()
        .addLong(offering.project())
        .addLong(offering.id())
        .addArrayOfLong(stockUnits.toArray(Long[]::new));
  }

  /** The replacement price of the basis' place, none when none is in force or needed. */
  private Uni<Optional<Replacement>> inForce(
      SqlClient client, PricedOffering offering, PriceBasis basis) {
    if (!(basis instanceof PriceBasis.Acquired acquired)) {
      return Uni.createFrom().item(Optional.empty());
    }
    return places(client, offering)
        .map(
            places ->
                places.stream()
                    .filter(place -> place.name().equals(acquired.place()))
                    .flatMap(place -> Stream.ofNullable(place.replacement()))
                    .findFirst());
  }

  private static Place place(Row row) {
    return new Place(row.getString("place"), row.getInteger("units"), replacement(row));
  }

  private static @Nullable Replacement replacement(Row row) {
    return row.getLong("id") == null
        ? null
        : new Replacement(
            row.getLong("id"),
            row.getBigDecimal("land"),
            row.getBigDecimal("construction"),
            row.getBigDecimal("fees"),
            row.getBigDecimal("price"),
            row.getString("source"),
            row.getLocalDate("valid_until"));
  }
}
