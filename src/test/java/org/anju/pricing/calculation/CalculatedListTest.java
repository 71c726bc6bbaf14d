package org.anju.pricing.calculation;

import static org.anju.pricing.calculation.PricedCity.OWNER;
import static org.anju.pricing.calculation.PricedCity.PLACE;
import static org.anju.pricing.calculation.PricedCity.draft;
import static org.anju.pricing.calculation.PricedCity.homeOf;
import static org.anju.pricing.calculation.Sheets.acquired;
import static org.anju.pricing.calculation.Sheets.built;
import static org.anju.pricing.calculation.Sheets.number;
import static org.anju.pricing.calculation.Sheets.storeys;
import static org.anju.selection.SaleCity.await;
import static org.anju.selection.SaleCity.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import org.anju.pricing.PricingRefusal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Lists that stand on their sheet, and those that do not. */
class CalculatedListTest {

  private static PricedCity city;

  @BeforeAll
  static void open() {
    city = new PricedCity();
  }

  @AfterAll
  static void close() {
    city.close();
  }

  @Test
  void the_list_of_acquired_homes_has_their_measured_areas_and_meets_the_limit() {
    long offering = acquiredOffering("460000.00", "96.30", "101.75", "88.08");
    Coefficients coefficients =
        new Coefficients(
            List.of(storeys(1, 1, "0.98"), storeys(3, 9, "1.02")), List.of(), List.of());
    city.sheet(offering, draft(acquired(PLACE, "5"), null, coefficients));

    PreviewList.Generated preview = city.previewed(offering);
    assertThat(preview.standing().against()).isEmpty();
    assertThat(preview.counts()).isEqualTo(new PreviewList.Counts(3, 0, 0, 0));
    assertThat(city.generated(offering)).isEqualTo(1);

    assertThat(
            city.city.text(
                """
                SELECT string_agg(concat_ws(' ', u.built_area, l.unit_price, l.total_price, u.stock_unit_id IS NOT NULL),
                                  ', ' ORDER BY u.storey)
                FROM price_list_line l JOIN unit u ON u.id = l.unit_id WHERE l.price_list_id = $1
                """,
                city.list(offering)))
        .isEqualTo(
            "96.30 4863.59 468363.72 t, 101.75 4962.85 504969.99 t, 88.08 5062.10 445869.77 t");
    ListStanding standing = city.shown(offering).list().standing();
    assertThat(standing.total()).isEqualTo("1419203.48");
    assertThat(standing.totalCap()).isEqualTo("1419204.80");
    assertThat(standing.profit().cost()).isEqualTo("1380000.00");
    assertThat(standing.profit().profit()).isEqualTo("39203.48");
    assertThat(standing.profit().percent()).isEqualTo("2.84");
  }

  @Test
  void a_profit_above_five_per_cent_is_saved_nowhere_and_a_lower_target_is() {
    long offering = acquiredOffering("400000.00", "100.00");
    city.sheet(offering, acquired(PLACE, "5"));

    PreviewList.Generated preview = city.previewed(offering);
    assertThat(preview.standing().against())
        .extracting(Obstacle.Worded::code)
        .containsExactly("calculation.profit-too-high");
    assertThat(refusal(city.generate.generate(OWNER, offering, 1)))
        .isEqualTo(CalculationRefusal.PROFIT_TOO_HIGH);
    assertThat(preview.standing().profit().highestRevenue()).isEqualTo("420000.00");

    city.sheet(offering, draft(acquired(PLACE, "5"), number("4200.00"), Sheets.NONE));
    assertThat(city.generated(offering)).isEqualTo(1);
    assertThat(city.shown(offering).list().standing().total()).isEqualTo("420000.00");
  }

  @Test
  void without_homes_there_is_nothing_to_generate() {
    long offering = builtOffering();
    assertThat(refusal(city.preview.preview(OWNER, offering, all(), Locale.ENGLISH)))
        .isEqualTo(CalculationRefusal.SHEET_MISSING);

    city.sheet(offering, built("0.00", "900000.00", "200.00", "5"));

    assertThat(refusal(city.generate.generate(OWNER, offering, 1)))
        .isEqualTo(CalculationRefusal.NO_UNITS);
  }

  @Test
  void an_imported_list_is_levelled_anew_and_shows_what_changes() {
    long offering = builtOffering();
    city.sheet(offering, built("100000.00", "800000.00", "200.00", "5"));
    city.imported(
        offering,
        homeOf("1栋", "101", "100.00", "4700.00"),
        homeOf("1栋", "201", "90.00", "4600.00"));

    PreviewList.Generated preview = city.previewed(offering);

    assertThat(preview.counts()).isEqualTo(new PreviewList.Counts(0, 1, 1, 0));
    assertThat(preview.lines().items())
        .extracting(ListChange::room, ListChange::unitPriceBefore, ListChange::unitPrice)
        .containsExactly(
            tuple("101", number("4700.00"), number("4700.00")),
            tuple("201", number("4600.00"), number("4700.00")));
    assertThat(city.generated(offering)).isEqualTo(2);
    assertThat(city.generated(offering)).as("the same list makes no version").isEqualTo(2);

    city.sheet(offering, built("100000.00", "800000.00", "200.00", "5"));
    assertThat(city.generated(offering)).as("a list of another sheet").isEqualTo(3);
  }

  @Test
  void a_list_without_a_sheet_or_above_its_limit_is_not_saved() {
    long offering = builtOffering();
    ListLine home = homeOf("1栋", "101", "100.00", "4700.01");
    assertThat(refusal(city.importing(offering, home))).isEqualTo(CalculationRefusal.SHEET_MISSING);

    city.sheet(offering, built("100000.00", "800000.00", "200.00", "5"));

    assertThat(refusal(city.importing(offering, home)))
        .isEqualTo(CalculationRefusal.TOTAL_ABOVE_CAP);
    ListLine hidden = new ListLine(home.unit(), home.unitPrice(), number("470000.00"));
    assertThat(refusal(city.importing(offering, hidden)))
        .isEqualTo(CalculationRefusal.AVERAGE_ABOVE_CAP);
    assertThat(count("SELECT count(*) FROM price_list WHERE offering_id = $1", offering)).isZero();
  }

  @Test
  void the_lists_of_one_project_share_the_area_that_its_costs_paid_for() {
    long project = city.project("IDLE_LAND", "SALE");
    long first = city.offering(project);
    long second = city.offering(project);
    for (long offering : List.of(first, second)) {
      city.sheet(offering, built("100000.00", "800000.00", "200.00", "5"));
    }
    city.imported(first, homeOf("1栋", "101", "110.00", "4000.00"));

    assertThat(refusal(city.importing(second, homeOf("2栋", "101", "90.01", "4000.00"))))
        .isEqualTo(CalculationRefusal.AREA_ABOVE_COSTS);
    assertThat(city.imported(second, homeOf("2栋", "101", "90.00", "4000.00"))).isEqualTo(1);
  }

  @Test
  void an_imported_list_names_handed_over_homes_with_exactly_their_measured_area() {
    long offering = acquiredOffering("460000.00", "96.30");
    String building = lastBuilding();
    city.sheet(offering, acquired(PLACE, "5"));

    for (String area : List.of("96.29", "96.31")) {
      assertThat(refusal(city.importing(offering, homeOf(building, "101", area, "4800.00"))))
          .isEqualTo(CalculationRefusal.NOT_HANDED_OVER);
    }
    assertThat(refusal(city.importing(offering, homeOf(building, "102", "96.30", "4800.00"))))
        .isEqualTo(CalculationRefusal.NOT_HANDED_OVER);
    assertThat(city.imported(offering, homeOf(building, "101", "96.30", "4800.00"))).isEqualTo(1);
  }

  @Test
  void a_home_is_on_sale_in_one_offering_only_and_free_again_when_it_is_left_out() {
    long project = city.project("ACQUIRED", "SALE");
    city.handedOver(project, PLACE, "460000.00", "96.30", "100.00");
    String building = lastBuilding();
    long first = city.offering(project);
    long second = city.offering(project);
    city.sheet(first, acquired(PLACE, "5"));
    city.sheet(second, acquired(PLACE, "5"));
    city.imported(first, homeOf(building, "101", "96.30", "4800.00"));

    assertThat(refusal(city.importing(second, homeOf(building, "101", "96.30", "4800.00"))))
        .isEqualTo(CalculationRefusal.ON_SALE_ELSEWHERE);
    assertThat(city.previewed(second).counts().added()).isEqualTo(1);

    city.imported(first, homeOf(building, "201", "100.00", "4800.00"));
    assertThat(city.imported(second, homeOf(building, "101", "96.30", "4800.00"))).isEqualTo(1);
  }

  @Test
  void a_list_is_judged_again_by_what_is_in_force_when_it_is_filed() {
    String place = "变价地段";
    city.replacementPrice(place, "3200.00");
    long project = city.project("ACQUIRED", "SALE");
    city.handedOver(project, place, "480000.00", "100.00");
    long offering = city.offering(project);
    city.sheet(offering, acquired(place, "5"));
    city.generated(offering);
    long list = city.list(offering);
    await(city.pool.withConnection(each -> city.check.requireWithinCap(each, list)));

    city.replacementPrice(place, "3100.00");

    assertThat(refusal(city.pool.withConnection(each -> city.check.requireWithinCap(each, list))))
        .isEqualTo(CalculationRefusal.SHEET_OUTDATED);
    assertThat(refusal(city.generate.generate(OWNER, offering, 1)))
        .isEqualTo(CalculationRefusal.SHEET_OUTDATED);
    city.sheet(offering, acquired(place, "5"));
    assertThat(city.generated(offering)).isEqualTo(2);
  }

  @Test
  void the_list_of_homes_to_let_keeps_its_share_of_the_market_rent() {
    long offering = city.offering(city.project("ALLOCATED_LAND", "RENT"));
    city.sheet(offering, rent("60"));

    assertThat(refusal(city.importing(offering, homeOf("1栋", "101", "50.00", "18.01"))))
        .isEqualTo(CalculationRefusal.TOTAL_ABOVE_CAP);
    city.imported(offering, homeOf("1栋", "101", "50.00", "18.00"));

    assertThat(city.shown(offering).list().standing().profit()).isNull();
  }

  @Test
  void prices_stand_once_the_notice_has_begun() {
    long offering = builtOffering();
    city.sheet(offering, built("100000.00", "800000.00", "200.00", "5"));
    ListLine home = homeOf("1栋", "101", "100.00", "4000.00");
    city.imported(offering, home);
    city.city.run("UPDATE offering SET stage = 'NOTICE' WHERE id = $1", offering);

    assertThat(refusal(city.importing(offering, home))).isEqualTo(PricingRefusal.PRICES_ARE_FINAL);
    assertThat(refusal(city.generate.generate(OWNER, offering, 1)))
        .isEqualTo(PricingRefusal.PRICES_ARE_FINAL);
    assertThat(refused(offering, draft(built("0.00", "1.00", "1.00", "5"), null, Sheets.NONE)))
        .isEqualTo(PricingRefusal.PRICES_ARE_FINAL);
  }

  private static PreviewList.Window all() {
    return new PreviewList.Window(false, 0, 200);
  }

  private static PriceBasis.Rented rent(String percent) {
    return new PriceBasis.Rented(number("30.00"), "市场调查", PricedCity.TODAY, number(percent));
  }

  private static Object refused(long offering, WriteSheet.Draft draft) {
    return refusal(city.write.write(OWNER, offering, city.sheetVersion(offering), draft));
  }

  private static long acquiredOffering(String price, String... areas) {
    long project = city.project("ACQUIRED", "SALE");
    city.handedOver(project, PLACE, price, areas);
    return city.offering(project);
  }

  private static long builtOffering() {
    return city.offering(city.project("ALLOCATED_LAND", "SALE"));
  }

  private static String lastBuilding() {
    return city.city.text("SELECT name FROM stock_building ORDER BY id DESC LIMIT 1");
  }

  private static long count(String sql, Object... values) {
    return city.city.count(sql, values);
  }
}
