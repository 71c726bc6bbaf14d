package org.anju.pricing.calculation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anju.funding.ConfirmedContracts;
import org.anju.platform.error.Words;
import org.anju.platform.money.Yuan;
import org.anju.project.ProjectUse;

/**
 * What stands against a list with that sheet, all of it, the gravest first (Huangshi measures,
 * articles 10 and 13; Weihai work plan, part 2 (2)).
 */
record PriceRules(PriceSheet sheet, PriceValues values) {

  /** Prices per m² have two decimals and areas too: their products have four. */
  private static final int EXACT = 4;

  /** What stands against the sheet on that day, whatever the list. */
  List<Obstacle> ofSheet() {
    return Stream.concat(ofBasis().stream(), ofPapers().stream()).toList();
  }

  private List<Obstacle> ofBasis() {
    PriceBasis basis = sheet.basis();
    if (basis instanceof PriceBasis.Acquired acquired) {
      return ofAcquired(acquired);
    }
    if (basis instanceof PriceBasis.Built built) {
      return ofBuilt(built);
    }
    return ofRent((PriceBasis.Rented) basis);
  }

  private List<Obstacle> ofAcquired(PriceBasis.Acquired acquired) {
    if (values.replacement() == null) {
      return List.of(
          new Obstacle(CalculationRefusal.REPLACEMENT_MISSING, Map.of("place", acquired.place())));
    }
    if (!acquired.hasPartsOf(values.replacement())) {
      return List.of(outdated(acquired));
    }
    return markup(acquired.markupPercent(), values.policy().maxAcquiredMarkupPercent());
  }

  private List<Obstacle> ofBuilt(PriceBasis.Built built) {
    List<Obstacle> obstacles = new ArrayList<>();
    if (values.costs() != null && !values.costs().areOf(built)) {
      obstacles.add(otherCosts(values.costs()));
    }
    obstacles.addAll(ofContracts(built));
    obstacles.addAll(markup(built.markupPercent(), values.policy().maxBuiltMarkupPercent()));
    return obstacles;
  }

  /** What was paid for by no confirmed contract did not cost anything. */
  private List<Obstacle> ofContracts(PriceBasis.Built built) {
    ConfirmedContracts contracts = values.contracts();
    return contracts == null
        ? List.of()
        : Stream.of(
                covered(
                    CalculationRefusal.LAND_ABOVE_CONTRACTS, built.landCost(), contracts.land()),
                covered(
                    CalculationRefusal.CONSTRUCTION_ABOVE_CONTRACTS,
                    built.constructionCost(),
                    contracts.construction()))
            .flatMap(Optional::stream)
            .toList();
  }

  private static Optional<Obstacle> covered(
      CalculationRefusal refusal, BigDecimal cost, BigDecimal contracts) {
    return cost.compareTo(contracts) <= 0
        ? Optional.empty()
        : Optional.of(
            new Obstacle(
                refusal, Map.of("cost", Yuan.text(cost), "contracts", Yuan.text(contracts))));
  }

  private static Obstacle otherCosts(ProjectCosts costs) {
    return new Obstacle(
        costs.fixed() ? CalculationRefusal.COSTS_FIXED : CalculationRefusal.COSTS_OUTDATED,
        Map.of(
            "offering", costs.offeringName(),
            "version", String.valueOf(costs.sheetVersion()),
            "land", Yuan.text(costs.landCost()),
            "construction", Yuan.text(costs.constructionCost()),
            "area", Yuan.text(costs.area())));
  }

  /** A paper counts once in a project. */
  private List<Obstacle> ofPapers() {
    return Stream.of(paperElsewhere(), paperTwice()).flatMap(Optional::stream).toList();
  }

  private Optional<Obstacle> paperElsewhere() {
    return values.papers().stream()
        .filter(paper -> paper.elsewhere() != null)
        .findFirst()
        .map(
            paper ->
                new Obstacle(
                    CalculationRefusal.PAPER_ELSEWHERE,
                    Map.of("paper", paper.name(), "offering", paper.elsewhere())));
  }

  private Optional<Obstacle> paperTwice() {
    Map<Long, CostPaper> papers =
        values.papers().stream().collect(Collectors.toMap(CostPaper::id, Function.identity()));
    Set<String> counted = new HashSet<>();
    return sheet.costs().stream()
        .map(cost -> papers.get(cost.documentId()))
        .filter(Objects::nonNull)
        .filter(paper -> !counted.add(paper.digest()))
        .findFirst()
        .map(paper -> new Obstacle(CalculationRefusal.PAPER_TWICE, Map.of("paper", paper.name())));
  }

  private Obstacle outdated(PriceBasis.Acquired acquired) {
    return new Obstacle(
        CalculationRefusal.SHEET_OUTDATED,
        Map.of(
            "place", acquired.place(),
            "sheet", Yuan.text(acquired.replacementPrice()),
            "now", Yuan.text(values.replacement().price())));
  }

  private static List<Obstacle> markup(BigDecimal percent, BigDecimal most) {
    return atMost(CalculationRefusal.MARKUP_TOO_HIGH, percent, most);
  }

  private List<Obstacle> ofRent(PriceBasis.Rented rented) {
    return atMost(
        CalculationRefusal.RENT_TOO_HIGH, rented.percent(), values.policy().maxRentPercent());
  }

  private static List<Obstacle> atMost(
      CalculationRefusal refusal, BigDecimal percent, BigDecimal most) {
    return percent.compareTo(most) <= 0
        ? List.of()
        : List.of(new Obstacle(refusal, Map.of("percent", plain(percent), "most", plain(most))));
  }

  /** What stands against the list, its sheet included. */
  List<Obstacle> of(ListSums sums) {
    List<Obstacle> obstacles = new ArrayList<>(ofSheet());
    PricePerMetre highest = sheet.basis().highest();
    if (!highest.allows(sums.total(), sums.area())) {
      obstacles.add(totalAbove(sums, highest));
    }
    if (!highest.allows(sums.weighted(), sums.area())) {
      obstacles.add(averageAbove(sums, highest));
    }
    areaAbove(sums).ifPresent(obstacles::add);
    profit(sums)
        .filter(profit -> !profit.isWithin(values.policy().maxProfitPercent()))
        .map(this::profitAbove)
        .ifPresent(obstacles::add);
    projectProfitAbove(sums).ifPresent(obstacles::add);
    return obstacles;
  }

  private Obstacle totalAbove(ListSums sums, PricePerMetre highest) {
    return new Obstacle(
        CalculationRefusal.TOTAL_ABOVE_CAP,
        Map.of(
            "total",
            Yuan.text(sums.total()),
            "cap",
            Yuan.text(highest.highestOf(sums.area())),
            "area",
            Yuan.text(sums.area()),
            "base",
            Yuan.text(highest.shown()),
            Words.VARIANT,
            use().variant()));
  }

  /** Whose words a limit is told in. */
  private ProjectUse use() {
    return sheet.basis().kind() == PriceBasis.Kind.RENT ? ProjectUse.RENT : ProjectUse.SALE;
  }

  private Obstacle averageAbove(ListSums sums, PricePerMetre highest) {
    return new Obstacle(
        CalculationRefusal.AVERAGE_ABOVE_CAP,
        Map.of(
            "average",
            Yuan.text(sums.average()),
            "base",
            Yuan.text(highest.shown()),
            "weighted",
            sums.weighted().setScale(EXACT).toPlainString(),
            "cap",
            highest.highestOf(sums.area(), EXACT).toPlainString(),
            Words.VARIANT,
            use().variant()));
  }

  private Optional<Obstacle> areaAbove(ListSums sums) {
    if (!(sheet.basis() instanceof PriceBasis.Built built)) {
      return Optional.empty();
    }
    BigDecimal area = sums.area().add(values.areaElsewhere());
    return area.compareTo(built.area()) <= 0
        ? Optional.empty()
        : Optional.of(
            new Obstacle(
                CalculationRefusal.AREA_ABOVE_COSTS,
                Map.of(
                    "area", Yuan.text(area),
                    "elsewhere", Yuan.text(values.areaElsewhere()),
                    "most", Yuan.text(built.area()))));
  }

  private Obstacle profitAbove(Profit profit) {
    BigDecimal most = values.policy().maxProfitPercent();
    return new Obstacle(
        CalculationRefusal.PROFIT_TOO_HIGH,
        Map.of(
            "profit", Yuan.text(profit.amount()),
            "cost", Yuan.text(profit.cost()),
            "percent", plain(profit.percent()),
            "most", plain(most),
            "revenue", Yuan.text(profit.revenue()),
            "highest", Yuan.text(profit.highestRevenue(most))));
  }

  private Optional<Obstacle> projectProfitAbove(ListSums sums) {
    BigDecimal most = values.policy().maxProfitPercent();
    return projectProfit(sums)
        .filter(profit -> !values.others().isEmpty() && !profit.isWithin(most))
        .map(
            profit ->
                new Obstacle(
                    CalculationRefusal.PROJECT_PROFIT_TOO_HIGH,
                    Map.of(
                        "profit", Yuan.text(profit.amount()),
                        "cost", Yuan.text(profit.cost()),
                        "percent", plain(profit.percent()),
                        "most", plain(most),
                        "revenue", Yuan.text(profit.revenue()),
                        "highest", Yuan.text(profit.highestRevenue(most)))));
  }

  /** Of all lists of the project; empty for homes to let. */
  Optional<Profit> projectProfit(ListSums sums) {
    return profit(sums)
        .map(own -> values.others().stream().map(OfferingProfit::profit).reduce(own, Profit::plus));
  }

  /** Empty for homes to let, which are not sold. */
  Optional<Profit> profit(ListSums sums) {
    PriceBasis basis = sheet.basis();
    if (basis instanceof PriceBasis.Built built) {
      return Optional.of(Profit.ofBuilt(sums.total(), built, sums.area(), sheet.otherCosts()));
    }
    return basis instanceof PriceBasis.Acquired && values.purchase() != null
        ? Optional.of(Profit.ofBought(sums.total(), values.purchase(), sheet.otherCosts()))
        : Optional.empty();
  }

  private static String plain(BigDecimal percent) {
    return percent.stripTrailingZeros().toPlainString();
  }
}
