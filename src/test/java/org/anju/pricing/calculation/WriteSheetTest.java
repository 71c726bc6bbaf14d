package org.anju.pricing.calculation;

import static org.anju.pricing.calculation.PricedCity.OWNER;
import static org.anju.pricing.calculation.PricedCity.PLACE;
import static org.anju.pricing.calculation.PricedCity.RIVAL;
import static org.anju.pricing.calculation.PricedCity.draft;
import static org.anju.pricing.calculation.PricedCity.homeOf;
import static org.anju.pricing.calculation.Sheets.acquired;
import static org.anju.pricing.calculation.Sheets.built;
import static org.anju.pricing.calculation.Sheets.cost;
import static org.anju.pricing.calculation.Sheets.named;
import static org.anju.pricing.calculation.Sheets.number;
import static org.anju.pricing.calculation.Sheets.storeys;
import static org.anju.selection.SaleCity.await;
import static org.anju.selection.SaleCity.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Locale;
import org.anju.offering.OfferingRefusal;
import org.anju.platform.error.RefusedException;
import org.anju.platform.error.RequestRefusal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Sheets that are written, and those that are not. */
class WriteSheetTest {

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
  void a_sheet_of_acquired_homes_copies_the_replacement_price_of_their_place() {
    long offering = acquiredOffering("460000.00", "100.00");

    assertThat(city.sheet(offering, acquired(PLACE, "4.5"), cost("1000.00"))).isEqualTo(1);
    assertThat(city.sheet(offering, acquired(PLACE, "5"))).isEqualTo(2);

    CalculationView shown = city.shown(offering);
    assertThat(shown.places())
        .extracting(Place::name, Place::units)
        .containsExactly(tuple(PLACE, 1));
    assertThat(shown.sheet().version()).isEqualTo(2);
    assertThat(shown.sheet().acquired().replacementPrice()).isEqualTo("4800.00");
    assertThat(shown.sheet().highestPrice()).isEqualTo("4960.00");
    assertThat(await(city.read.sheets(OWNER, offering, 0, 10)).items())
        .extracting(SheetView::version, sheet -> sheet.costs().size())
        .containsExactly(tuple(2, 0), tuple(1, 1));
  }

  @Test
  void coefficients_and_costs_are_read_as_they_were_written() {
    long offering = builtOffering();
    Coefficients coefficients =
        new Coefficients(
            List.of(storeys(-1, 5, "0.9800"), storeys(6, 9, "1.0125")),
            List.of(named("南北", "1.0200")),
            List.of(named("两室", "0.9900")));
    PriceBasis.Built basis = built("1234567890.12", "9876543210.98", "99999.99", "4.9999");
    CostItem interest =
        new CostItem(CostItem.Kind.INTEREST, number("0.01"), "合同 7 号", city.paper());

    city.sheet(offering, draft(basis, number("4000.00"), coefficients, interest));

    SheetView shown = city.shown(offering).sheet();
    assertThat(shown.coefficients()).isEqualTo(coefficients);
    assertThat(shown.costs())
        .extracting(SheetView.Cost::kind, SheetView.Cost::amount, SheetView.Cost::note)
        .containsExactly(tuple(interest.kind(), interest.amount(), interest.note()));
    assertThat(shown.costs().get(0).document().id()).isEqualTo(interest.documentId());
    assertThat(shown.built())
        .isEqualTo(
            new SheetView.Built(
                number("1234567890.12"),
                number("9876543210.98"),
                number("99999.99"),
                number("4.9999")));
    assertThat(shown.targetPrice()).isEqualTo("4000.00");
  }

  @Test
  void a_sheet_has_what_its_basis_needs_and_nothing_of_another() {
    long bought = acquiredOffering("460000.00", "100.00");
    long builtOne = builtOffering();
    long let = city.offering(city.project("ALLOCATED_LAND", "RENT"));

    assertThat(refused(bought, draft(built("0.00", "1.00", "1.00", "5"), null, Sheets.NONE)))
        .isEqualTo(CalculationRefusal.SHEET_INCOMPLETE);
    assertThat(refused(builtOne, draft(acquired(PLACE, "5"), null, Sheets.NONE)))
        .isEqualTo(CalculationRefusal.SHEET_INCOMPLETE);
    assertThat(refused(let, draft(rent("60"), null, Sheets.NONE, cost("1.00"))))
        .isEqualTo(CalculationRefusal.SHEET_INCOMPLETE);
    assertThat(city.sheet(let, rent("60"))).isEqualTo(1);
  }

  @Test
  void what_the_policy_does_not_allow_is_not_written() {
    long offering = acquiredOffering("460000.00", "100.00");
    long let = city.offering(city.project("ALLOCATED_LAND", "RENT"));

    assertThat(refused(offering, draft(acquired(PLACE, "5.0001"), null, Sheets.NONE)))
        .isEqualTo(CalculationRefusal.MARKUP_TOO_HIGH);
    assertThat(refused(offering, draft(acquired("磁湖", "5"), null, Sheets.NONE)))
        .isEqualTo(CalculationRefusal.PLACE_UNKNOWN);
    assertThat(refused(offering, draft(acquired(PLACE, "5"), number("4960.01"), Sheets.NONE)))
        .isEqualTo(CalculationRefusal.TARGET_TOO_HIGH);
    assertThat(refused(let, draft(rent("100"), null, Sheets.NONE)))
        .isEqualTo(CalculationRefusal.RENT_TOO_HIGH);
    Coefficients overlapping =
        new Coefficients(List.of(storeys(1, 5, "1"), storeys(5, 6, "1")), List.of(), List.of());
    assertThat(refused(offering, draft(acquired(PLACE, "5"), null, overlapping)))
        .isEqualTo(CalculationRefusal.COEFFICIENTS_AMBIGUOUS);
    assertThat(city.sheetVersion(offering)).isZero();
  }

  @Test
  void a_place_without_a_replacement_price_in_force_has_no_sheet() {
    long project = city.project("ACQUIRED", "SALE");
    city.handedOver(project, "无价地段", "460000.00", "100.00");

    assertThat(refused(city.offering(project), draft(acquired("无价地段", "5"), null, Sheets.NONE)))
        .isEqualTo(CalculationRefusal.REPLACEMENT_MISSING);
  }

  @Test
  void an_offering_without_a_project_has_no_sheet() {
    long offering = builtOffering();
    city.city.run("UPDATE offering SET project_id = NULL WHERE id = $1", offering);

    assertThat(refused(offering, draft(built("0.00", "1.00", "1.00", "5"), null, Sheets.NONE)))
        .isEqualTo(CalculationRefusal.PROJECT_MISSING);
  }

  @Test
  void a_draft_that_moves_to_another_project_needs_another_sheet() {
    long offering = builtOffering();
    city.sheet(offering, built("100000.00", "800000.00", "200.00", "5"));
    ListLine home = homeOf("1栋", "101", "100.00", "4000.00");
    city.imported(offering, home);
    long list = city.list(offering);

    city.city.run(
        "UPDATE offering SET project_id = $2 WHERE id = $1",
        offering,
        city.project("ALLOCATED_LAND", "SALE"));

    assertThat(refusal(city.importing(offering, home))).isEqualTo(CalculationRefusal.SHEET_MISSING);
    assertThat(refusal(city.pool.withConnection(each -> city.check.requireWithinCap(each, list))))
        .isEqualTo(CalculationRefusal.SHEET_MISSING);
  }

  @Test
  void another_acquirer_and_a_stale_page_write_nothing() {
    long offering = builtOffering();
    WriteSheet.Draft draft = draft(built("0.00", "1.00", "1.00", "5"), null, Sheets.NONE);
    city.sheet(offering, draft);

    assertThat(refusal(city.write.write(RIVAL, offering, 1, draft)))
        .isEqualTo(OfferingRefusal.NOT_YOURS);
    assertThat(refusal(city.write.write(OWNER, offering, 0, draft)))
        .isEqualTo(RequestRefusal.STALE);
    assertThat(refusal(city.generate.generate(OWNER, offering, 2)))
        .isIn(RequestRefusal.STALE, CalculationRefusal.NO_UNITS);
    assertThat(refusal(city.read.show(RIVAL, offering, Locale.ENGLISH)))
        .isEqualTo(OfferingRefusal.NOT_YOURS);
  }

  @Test
  void a_sheet_that_is_sent_twice_at_once_is_written_once() {
    long offering = builtOffering();
    WriteSheet.Draft draft = draft(built("0.00", "1.00", "1.00", "5"), null, Sheets.NONE);

    List<Object> outcomes =
        atOnce(
            city.write.write(OWNER, offering, 0, draft),
            city.write.write(OWNER, offering, 0, draft));

    assertThat(outcomes).containsExactlyInAnyOrder(1, RequestRefusal.STALE);
    assertThat(city.sheetVersion(offering)).isEqualTo(1);
  }

  @Test
  void a_list_that_is_generated_twice_at_once_is_one_version() {
    long offering = acquiredOffering("480000.00", "100.00");
    city.sheet(offering, acquired(PLACE, "5"));

    List<Object> outcomes =
        atOnce(
            city.generate.generate(OWNER, offering, 1), city.generate.generate(OWNER, offering, 1));

    assertThat(outcomes).containsExactly(1, 1);
    assertThat(city.city.count("SELECT count(*) FROM price_list WHERE offering_id = $1", offering))
        .isOne();
  }

  private static List<Object> atOnce(Uni<Integer> one, Uni<Integer> other) {
    return await(Uni.join().all(outcome(one), outcome(other)).andFailFast());
  }

  private static Uni<Object> outcome(Uni<Integer> work) {
    return work.map(Object.class::cast)
        .onFailure(RefusedException.class)
        .recoverWithItem(RefusedException::refusal);
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
}
