package org.anju.pricing.calculation;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.anju.funding.ConfirmedContracts;
import org.anju.platform.security.Actor;
import org.anju.platform.web.Page;
import org.anju.policy.Policy;
import org.jetbrains.annotations.Nullable;

/** Reads what an offering's prices are calculated from, and how its list stands. */
@ApplicationScoped
public class ReadCalculation {

  private static final String CURRENT =
      """
      SELECT p.id, p.list_version, c.sheet_version
      FROM price_list p LEFT JOIN price_calculation c ON c.id = p.calculation_id
      WHERE p.offering_id = $1 AND p.state = 'CURRENT'
      """;

  private static final String SHEET_OF_LIST =
      "SELECT calculation_id FROM price_list WHERE id = $1 AND calculation_id IS NOT NULL";

  private final Pool pool;
  private final PricedOfferings offerings;
  private final PriceSheets sheets;
  private final PriceFacts facts;
  private final CostPapers papers;
  private final CheckPrices check;

  ReadCalculation(
      Pool pool,
      PricedOfferings offerings,
      PriceSheets sheets,
      PriceFacts facts,
      CostPapers papers,
      CheckPrices check) {
    this.pool = pool;
    this.offerings = offerings;
    this.sheets = sheets;
    this.facts = facts;
    this.papers = papers;
    this.check = check;
  }

  /** {@code language} of what stands against the current list. */
  public Uni<CalculationView> show(Actor actor, long offering, Locale language) {
    return offerings
        .ownedBy(pool, actor, offering)
        .chain(
            found ->
                Uni.combine()
                    .all()
                    .unis(
                        places(found),
                        facts.costs(pool, found),
                        facts.contracts(pool, found),
                        sheets.latest(pool, offering).chain(this::shown),
                        current(offering, language))
                    .with(
                        (places, costs, contracts, sheet, list) ->
                            view(found, places, costs, contracts, sheet, list)));
  }

  /** All sheets of the offering, the latest first. */
  public Uni<Page<SheetView>> sheets(Actor actor, long offering, int page, int size) {
    return offerings
        .ownedBy(pool, actor, offering)
        .chain(() -> sheets.page(pool, offering, page, size))
        .chain(
            found ->
                papers
                    .shown(pool, found.items())
                    .map(shown -> found.map(sheet -> SheetView.of(sheet, shown))));
  }

  /** The sheet that a stored list rests on; null for lists of before sheets were written. */
  public Uni<@Nullable SheetView> ofList(SqlClient client, long priceList) {
    return client
        .preparedQuery(SHEET_OF_LIST)
        .execute(Tuple.of(priceList))
        .chain(
            rows ->
                rows.size() == 0
                    ? Uni.createFrom().nullItem()
                    : sheets
                        .byId(client, rows.iterator().next().getLong("calculation_id"))
                        .chain(sheet -> shown(client, sheet)));
  }

  private Uni<Optional<SheetView>> shown(Optional<StoredSheet> sheet) {
    return sheet.isEmpty()
        ? Uni.createFrom().item(Optional.empty())
        : shown(pool, sheet.get()).map(Optional::of);
  }

  private Uni<SheetView> shown(SqlClient client, StoredSheet sheet) {
    return papers.shown(client, List.of(sheet)).map(documents -> SheetView.of(sheet, documents));
  }

  /** The contracts that the sheets of an offering rest on; null unless its homes are new-built. */
  public Uni<@Nullable ConfirmedContracts> contracts(SqlClient client, long offering) {
    return offerings
        .any(client, offering)
        .chain(found -> facts.contracts(client, found))
        .map(found -> found.orElse(null));
  }

  private Uni<List<Place>> places(PricedOffering offering) {
    return offering.basis() == PriceBasis.Kind.ACQUIRED
        ? facts.places(pool, offering)
        : Uni.createFrom().item(List.of());
  }

  private Uni<Optional<CalculationView.CurrentList>> current(long offering, Locale language) {
    return pool.preparedQuery(CURRENT)
        .execute(Tuple.of(offering))
        .chain(rows -> current(rows, language));
  }

  private Uni<Optional<CalculationView.CurrentList>> current(RowSet<Row> rows, Locale language) {
    if (rows.size() == 0) {
      return Uni.createFrom().item(Optional.empty());
    }
    Row list = rows.iterator().next();
    Integer sheet = list.getInteger("sheet_version");
    return standing(list, language)
        .map(
            standing ->
                Optional.of(
                    new CalculationView.CurrentList(
                        list.getInteger("list_version"), sheet, standing)));
  }

  private Uni<@Nullable ListStanding> standing(Row list, Locale language) {
    return list.getInteger("sheet_version") == null
        ? Uni.createFrom().nullItem()
        : check.standing(pool, list.getLong("id"), language);
  }

  private CalculationView view(
      PricedOffering offering,
      List<Place> places,
      Optional<ProjectCosts> costs,
      Optional<ConfirmedContracts> contracts,
      Optional<SheetView> sheet,
      Optional<CalculationView.CurrentList> list) {
    return new CalculationView(
        offering.id(),
        offering.name(),
        offering.projectName(),
        offering.basis(),
        offering.pricesOpen(),
        offering.fromStock(),
        limits(offering),
        places,
        costs.orElse(null),
        contracts.orElse(null),
        sheet.orElse(null),
        list.orElse(null));
  }

  private CalculationView.Limits limits(PricedOffering offering) {
    Policy policy = facts.policy(offering);
    return new CalculationView.Limits(
        offering.basis() == PriceBasis.Kind.ACQUIRED
            ? policy.maxAcquiredMarkupPercent()
            : policy.maxBuiltMarkupPercent(),
        policy.maxRentPercent(),
        policy.maxProfitPercent());
  }
}
