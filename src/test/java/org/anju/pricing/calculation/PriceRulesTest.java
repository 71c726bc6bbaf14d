package org.anju.pricing.calculation;

import static org.anju.pricing.calculation.Sheets.acquired;
import static org.anju.pricing.calculation.Sheets.built;
import static org.anju.pricing.calculation.Sheets.cost;
import static org.anju.pricing.calculation.Sheets.line;
import static org.anju.pricing.calculation.Sheets.number;
import static org.anju.pricing.calculation.Sheets.sheet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.anju.funding.ConfirmedContracts;
import org.anju.policy.Policy;
import org.anju.policy.ShippedPolicies;
import org.junit.jupiter.api.Test;

class PriceRulesTest {

  private static final Policy POLICY = ShippedPolicies.huangshiValues();
  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
  private static final String PLACE = "团城山";

  @Test
  void a_list_at_its_limit_stands_and_a_cent_more_does_not() {
    PriceRules rules = rules(sheet(acquired(PLACE, "5")), "480000.00");

    assertThat(found(rules, line("100.00", "4960.00", "496000.00"))).isEmpty();
    assertThat(found(rules, line("100.00", "4960.00", "496000.01")))
        .containsExactly(CalculationRefusal.TOTAL_ABOVE_CAP);
  }

  @Test
  void prices_per_metre_above_the_limit_do_not_hide_behind_a_total_below_it() {
    PriceRules rules = rules(sheet(acquired(PLACE, "5")), "480000.00");

    List<Obstacle> against = rules.of(sums(line("100.00", "4960.01", "496000.00")));

    assertThat(against)
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.refusal()).isEqualTo(CalculationRefusal.AVERAGE_ABOVE_CAP);
              assertThat(one.arguments())
                  .containsEntry("weighted", "496001.0000")
                  .containsEntry("cap", "496000.0000");
            });
  }

  @Test
  void the_limit_of_new_built_homes_is_compared_undivided() {
    PriceSheet sheet = sheet(built("0.00", "20000000.00", "3000.00", "0"));

    assertThat(found(rules(sheet, null), line("1500.00", "6666.66", "10000000.00"))).isEmpty();
    assertThat(found(rules(sheet, null), line("1500.00", "6666.66", "10000000.01")))
        .containsExactly(CalculationRefusal.TOTAL_ABOVE_CAP);
  }

  @Test
  void the_lists_of_a_project_hold_no_more_area_than_the_costs_paid_for() {
    PriceSheet sheet = sheet(built("0.00", "20000000.00", "3000.00", "5"));
    ListSums sums = sums(line("1500.00", "6000.00", "9000000.00"));

    assertThat(new PriceRules(sheet, values(null, null, "1500.00")).of(sums)).isEmpty();
    assertThat(new PriceRules(sheet, values(null, null, "1500.01")).of(sums))
        .extracting(Obstacle::refusal)
        .containsExactly(CalculationRefusal.AREA_ABOVE_COSTS);
  }

  @Test
  void a_profit_of_five_per_cent_of_the_cost_stands_and_a_cent_more_is_refused_with_both_numbers() {
    PriceRules rules = rules(sheet(acquired(PLACE, "5"), cost("12345.67")), "450000.00");
    String highest = "485462.95";

    assertThat(found(rules, line("100.00", "4854.62", highest))).isEmpty();
    List<Obstacle> against = rules.of(sums(line("100.00", "4854.62", "485462.96")));

    assertThat(against)
        .extracting(Obstacle::refusal)
        .containsExactly(CalculationRefusal.PROFIT_TOO_HIGH);
    assertThat(against.get(0).arguments())
        .containsAllEntriesOf(
            Map.of(
                "profit", "23,117.29",
                "cost", "462,345.67",
                "most", "5",
                "revenue", "485,462.96",
                "highest", "485,462.95"));
  }

  @Test
  void new_built_homes_cost_their_share_of_land_and_construction_by_area() {
    PriceSheet sheet = sheet(built("3000000.00", "7000000.00", "3000.00", "5"), cost("10000.00"));
    Profit profit =
        rules(sheet, null).profit(sums(line("100.00", "3400.00", "340000.00"))).orElseThrow();

    assertThat(profit.cost()).isEqualTo("343333.33");
    assertThat(profit.amount()).isEqualTo("-3333.33");
    assertThat(profit.percent()).isEqualTo("-0.97");
    assertThat(profit.highestRevenue(number("5"))).isEqualTo("360500.00");
  }

  @Test
  void all_lists_of_a_project_together_keep_the_limit_to_the_cent() {
    PriceSheet sheet = sheet(built("0.00", "20000000.00", "3000.00", "5"));
    ListSums sums = sums(line("1.00", "6666.66", "6666.66"));
    BigDecimal thirds = number("3000.00");
    Profit atLimit = new Profit(number("7000.00"), number("20000000.00"), thirds);
    Profit above = new Profit(number("7333.35"), number("20000000.00"), thirds);
    Profit bought = Profit.ofBought(number("1050.00"), number("1000.00"), number("0.00"));

    assertThat(together(sheet, atLimit, bought).of(sums)).isEmpty();
    assertThat(
            together(sheet, new Profit(number("7333.34"), number("20000000.00"), thirds)).of(sums))
        .as("2/3 of a cent below what both may bring")
        .isEmpty();
    List<Obstacle> against = together(sheet, above).of(sums);
    assertThat(against)
        .extracting(Obstacle::refusal)
        .containsExactly(CalculationRefusal.PROJECT_PROFIT_TOO_HIGH);
    assertThat(against.get(0).arguments())
        .containsEntry("revenue", "14,000.01")
        .containsEntry("highest", "14,000.00")
        .containsEntry("cost", "13,333.33");
  }

  private static PriceRules together(PriceSheet sheet, Profit... others) {
    List<OfferingProfit> profits =
        Stream.of(others).map(each -> new OfferingProfit(2, "二期", 1, each)).toList();
    return new PriceRules(
        sheet, new PriceValues(POLICY, null, null, number("0.00"), profits, null, null, List.of()));
  }

  @Test
  void homes_to_let_have_no_profit_to_check() {
    PriceBasis.Rented rented =
        new PriceBasis.Rented(number("30.00"), "调查", DAY, POLICY.maxRentPercent());

    PriceRules rules = rules(sheet(rented), "1.00");

    assertThat(rules.profit(sums(line("100.00", "1.00", "100.00")))).isEmpty();
    assertThat(found(rules, line("100.00", "1.00", "100.00"))).isEmpty();
  }

  @Test
  void a_list_of_rents_is_refused_in_words_of_rent() {
    PriceRules rents =
        rules(sheet(new PriceBasis.Rented(number("30.00"), "调查", DAY, number("60"))), "1.00");
    PriceRules prices = rules(sheet(acquired(PLACE, "5")), "480000.00");
    ListLine dear = line("100.00", "6000.00", "600000.00");

    assertThat(rents.of(sums(dear)))
        .extracting(obstacle -> obstacle.worded(Locale.CHINESE).title())
        .hasSize(2)
        .allMatch(title -> title.contains("租金") && !title.contains("价"));
    assertThat(prices.of(sums(dear)))
        .extracting(obstacle -> obstacle.worded(Locale.CHINESE).title())
        .noneMatch(title -> title.contains("租金"));
  }

  @Test
  void more_than_the_policy_allows_is_refused_whatever_the_list() {
    assertThat(ofSheet(acquired(PLACE, "5.0001")))
        .containsExactly(CalculationRefusal.MARKUP_TOO_HIGH);
    assertThat(ofSheet(built("0.00", "1.00", "1.00", "5.0001")))
        .containsExactly(CalculationRefusal.MARKUP_TOO_HIGH);
    assertThat(
            ofSheet(
                new PriceBasis.Rented(
                    number("30.00"), "调查", DAY, POLICY.maxRentPercent().add(number("0.0001")))))
        .containsExactly(CalculationRefusal.RENT_TOO_HIGH);
    assertThat(ofSheet(acquired(PLACE, "5"))).isEmpty();
  }

  @Test
  void a_replacement_price_that_ended_or_changed_makes_the_sheet_worthless() {
    PriceSheet sheet = sheet(acquired(PLACE, "5"));
    Replacement dearer = replacement("3300.00");

    assertThat(new PriceRules(sheet, values(null, "1.00", "0.00")).ofSheet())
        .extracting(Obstacle::refusal)
        .containsExactly(CalculationRefusal.REPLACEMENT_MISSING);
    assertThat(new PriceRules(sheet, values(dearer, "1.00", "0.00")).ofSheet())
        .extracting(Obstacle::refusal)
        .containsExactly(CalculationRefusal.SHEET_OUTDATED);
  }

  @Test
  void a_sheet_with_other_costs_than_the_project_has_is_worth_nothing() {
    ProjectCosts loose = costs("20000000.00", false);
    ProjectCosts fixed = costs("20000000.00", true);
    PriceSheet same = sheet(built("0.00", "20000000", "3000.0", "5"));
    PriceSheet other = sheet(built("0.00", "20000000.01", "3000.00", "5"));

    assertThat(new PriceRules(same, values(loose)).ofSheet()).isEmpty();
    assertThat(new PriceRules(same, values(fixed).beforeWriting()).ofSheet()).isEmpty();
    assertThat(new PriceRules(other, values(loose)).ofSheet())
        .extracting(Obstacle::refusal)
        .containsExactly(CalculationRefusal.COSTS_OUTDATED);
    assertThat(new PriceRules(other, values(loose).beforeWriting()).ofSheet())
        .as("a new sheet corrects what nothing filed rests on")
        .isEmpty();
    assertThat(new PriceRules(other, values(fixed).beforeWriting()).ofSheet())
        .extracting(Obstacle::refusal)
        .containsExactly(CalculationRefusal.COSTS_FIXED);
  }

  @Test
  void land_and_construction_cost_what_confirmed_contracts_say_and_not_a_cent_more() {
    PriceValues values =
        new PriceValues(
            POLICY,
            null,
            null,
            number("0.00"),
            List.of(),
            null,
            new ConfirmedContracts(number("100.00"), number("20000000.00"), List.of()),
            List.of());

    assertThat(
            new PriceRules(sheet(built("100.00", "20000000.00", "3000.00", "5")), values).ofSheet())
        .isEmpty();
    assertThat(
            new PriceRules(sheet(built("100.01", "20000000.01", "3000.00", "5")), values).ofSheet())
        .extracting(Obstacle::refusal, Obstacle::arguments)
        .containsExactly(
            tuple(
                CalculationRefusal.LAND_ABOVE_CONTRACTS,
                Map.of("cost", "100.01", "contracts", "100.00")),
            tuple(
                CalculationRefusal.CONSTRUCTION_ABOVE_CONTRACTS,
                Map.of("cost", "20,000,000.01", "contracts", "20,000,000.00")));
  }

  @Test
  void a_paper_counts_once_in_a_sheet_and_in_no_other_sheet_of_the_project() {
    CostPaper invoice = new CostPaper(7, "税务局 1 号", "a", null);
    CostPaper again = new CostPaper(8, "税务局 2 号", "a", null);
    CostPaper used = new CostPaper(9, "税务局 3 号", "b", "一期");

    assertThat(papers(List.of(invoice), 7L)).isEmpty();
    assertThat(papers(List.of(invoice), 7L, 7L))
        .containsExactly(new Obstacle(CalculationRefusal.PAPER_TWICE, Map.of("paper", "税务局 1 号")));
    assertThat(papers(List.of(invoice, again), 7L, 8L))
        .as("the same file, handed in twice")
        .containsExactly(new Obstacle(CalculationRefusal.PAPER_TWICE, Map.of("paper", "税务局 2 号")));
    assertThat(papers(List.of(invoice, used), 7L, 9L))
        .containsExactly(
            new Obstacle(
                CalculationRefusal.PAPER_ELSEWHERE, Map.of("paper", "税务局 3 号", "offering", "一期")));
    assertThat(papers(List.of(), null, null)).as("costs of before").isEmpty();
  }

  private static List<Obstacle> papers(List<CostPaper> papers, Long... documents) {
    CostItem[] costs =
        Stream.of(documents)
            .map(id -> new CostItem(CostItem.Kind.TAXES, number("1.00"), "", id))
            .toArray(CostItem[]::new);
    PriceValues values =
        new PriceValues(
            POLICY,
            replacement("3200.00"),
            number("1.00"),
            number("0.00"),
            List.of(),
            null,
            null,
            papers);
    return new PriceRules(sheet(acquired(PLACE, "5"), costs), values).ofSheet();
  }

  private static PriceValues values(ProjectCosts costs) {
    return new PriceValues(POLICY, null, null, number("0.00"), List.of(), costs, null, List.of());
  }

  private static ProjectCosts costs(String construction, boolean fixed) {
    return new ProjectCosts(
        number("0.00"), number(construction), number("3000.00"), 1, "一期", 2, fixed);
  }

  private static List<CalculationRefusal> ofSheet(PriceBasis basis) {
    return rules(sheet(basis), "1.00").ofSheet().stream().map(Obstacle::refusal).toList();
  }

  private static List<CalculationRefusal> found(PriceRules rules, ListLine... lines) {
    return rules.of(sums(lines)).stream().map(Obstacle::refusal).toList();
  }

  private static ListSums sums(ListLine... lines) {
    return ListSums.of(List.of(lines));
  }

  private static PriceRules rules(PriceSheet sheet, String purchase) {
    return new PriceRules(sheet, values(replacement("3200.00"), purchase, "0.00"));
  }

  private static PriceValues values(Replacement replacement, String purchase, String elsewhere) {
    return new PriceValues(
        POLICY,
        replacement,
        purchase == null ? null : number(purchase),
        number(elsewhere),
        List.of(),
        null,
        null,
        List.of());
  }

  private static Replacement replacement(String construction) {
    BigDecimal land = number("1200.00");
    BigDecimal fees = number("400.00");
    return new Replacement(
        1, land, number(construction), fees, land.add(number(construction)).add(fees), "测算报告", DAY);
  }
}
