package org.anju.acquisition;

import static org.anju.acquisition.AcquisitionCity.BUYER;
import static org.anju.acquisition.AcquisitionCity.OFFICER;
import static org.anju.acquisition.AcquisitionCity.OUTSIDER;
import static org.anju.acquisition.AcquisitionCity.PLACE;
import static org.anju.acquisition.AcquisitionCity.RIVAL;
import static org.anju.acquisition.AcquisitionCity.TODAY;
import static org.anju.acquisition.Purchases.yuan;
import static org.anju.selection.SaleCity.await;
import static org.anju.selection.SaleCity.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.mutiny.Uni;
import io.vertx.pgclient.PgException;
import java.io.InputStream;
import java.util.List;
import org.anju.acquisition.RecordEvidence.Side;
import org.anju.platform.error.RequestRefusal;
import org.anju.project.ProjectRefusal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DraftingTest {

  private static AcquisitionCity city;

  @BeforeAll
  static void start() {
    city = new AcquisitionCity();
  }

  @AfterAll
  static void stop() {
    city.close();
  }

  @Test
  void a_draft_names_its_units_their_limits_and_what_is_still_missing() {
    long id = city.ready(city.homes(2), "4000.00");

    AcquisitionView view = city.show(BUYER, id);

    assertThat(view.state()).isEqualTo(AcquisitionState.DRAFT);
    assertThat(view.sums().units()).isEqualTo(2);
    assertThat(view.sums().price()).isEqualTo("800000.00");
    assertThat(view.demand().wanting()).isEqualTo(600);
    assertThat(view.against()).isEmpty();
    assertThat(city.unitsOf(id))
        .allSatisfy(
            unit -> {
              assertThat(unit.limits().byReplacement()).isEqualTo("500000.00");
              assertThat(unit.limits().byDiscount()).isEqualTo("540000.00");
              assertThat(unit.price()).isEqualTo("400000.00");
            });
  }

  @Test
  void what_is_missing_is_said_in_words() {
    long id = city.drafted(city.homes(1));

    assertThat(city.show(BUYER, id).against())
        .extracting(AcquisitionView.Against::code)
        .containsExactly(
            "acquisition.comparable-missing",
            "acquisition.price-missing",
            "acquisition.appraisal-missing",
            "acquisition.offer-missing");
  }

  @Test
  void only_a_qualified_acquirer_drafts_for_its_own_approved_project() {
    List<Long> homes = city.homes(1);
    long planned = city.project("未批准", "ACQUIRED", "SUBMITTED");
    long built = city.project("新建", "ALLOCATED_LAND", "APPROVED");

    assertThat(refusal(city.draft.draft(RIVAL, city.begin(homes))))
        .isEqualTo(ProjectRefusal.NOT_YOURS);
    assertThat(refusal(city.draft.draft(BUYER, begin(planned, city.demand, homes))))
        .isEqualTo(ProjectRefusal.NOT_APPROVED);
    assertThat(refusal(city.draft.draft(BUYER, begin(built, city.demand, homes))))
        .isEqualTo(AcquisitionRefusal.OTHER_WAY);
    assertThat(refusal(city.draft.draft(BUYER, begin(-1, city.demand, homes))))
        .isEqualTo(ProjectRefusal.UNKNOWN);
  }

  @Test
  void only_a_survey_in_which_more_than_half_want_a_home_justifies_it() {
    List<Long> homes = city.homes(1);

    assertThat(refusal(city.draft.draft(BUYER, begin(city.project, city.survey(1000, 500), homes))))
        .isEqualTo(AcquisitionRefusal.DEMAND_TOO_LOW);
    assertThat(refusal(city.draft.draft(BUYER, begin(city.project, -1, homes))))
        .isEqualTo(AcquisitionRefusal.DEMAND_UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource({
    "sale_state,  SOLD,       UNIT_NOT_UNSOLD",
    "encumbrance, MORTGAGED,  UNIT_ENCUMBERED",
    "built_area,  120.01,     UNIT_TOO_LARGE",
    "title,       RESTRICTED, UNIT_RESTRICTED"
  })
  void a_home_that_is_no_candidate_is_not_taken(
      String column, String fact, AcquisitionRefusal expected) {
    List<Long> homes = city.homes(2);
    city.run("UPDATE stock_unit SET %s = '%s' WHERE id = $1".formatted(column, fact), homes.get(1));

    assertThat(refusal(city.draft.draft(BUYER, city.begin(homes)))).isEqualTo(expected);
  }

  @Test
  void homes_of_another_developer_or_still_being_built_or_unknown_are_not_taken() {
    long id = city.drafted(city.homes(1));
    List<Long> others = city.homes(1, 2);
    List<Long> unfinished = city.homes(1);
    city.run(
        """
        UPDATE stock_building SET completed_on = NULL
        WHERE id = (SELECT building_id FROM stock_unit WHERE id = $1)
        """,
        unfinished.get(0));

    assertThat(refusal(city.units.add(BUYER, id, 0, others)))
        .isEqualTo(AcquisitionRefusal.UNIT_OTHER_DEVELOPER);
    assertThat(refusal(city.units.add(BUYER, id, 0, unfinished)))
        .isEqualTo(AcquisitionRefusal.UNIT_NOT_COMPLETED);
    assertThat(refusal(city.units.add(BUYER, id, 0, List.of(-1L))))
        .isEqualTo(AcquisitionRefusal.UNIT_UNKNOWN);
    assertThat(refusal(city.draft.draft(BUYER, city.begin(List.of(-1L)))))
        .isEqualTo(AcquisitionRefusal.UNIT_UNKNOWN);
  }

  @Test
  void a_home_of_another_district_is_not_taken() {
    List<Long> homes = city.homes(1);
    city.run(
        """
        UPDATE estate SET district = '铁山区' WHERE id = (
          SELECT estate_id FROM stock_building b JOIN stock_unit s ON s.building_id = b.id WHERE s.id = $1)
        """,
        homes.get(0));

    assertThat(refusal(city.draft.draft(BUYER, city.begin(homes))))
        .isEqualTo(AcquisitionRefusal.UNIT_OTHER_DISTRICT);
  }

  @Test
  void what_was_appraised_or_negotiated_loses_homes_but_gains_none() {
    List<Long> homes = city.homes(3);
    long id = city.ready(homes.subList(0, 2), "4000.00");

    assertThat(refusal(city.units.add(BUYER, id, city.version(id), homes.subList(2, 3))))
        .isEqualTo(AcquisitionRefusal.UNITS_FIXED);
    await(city.units.remove(BUYER, id, city.version(id), homes.get(0)));

    assertThat(city.show(BUYER, id).sums().price()).isEqualTo("400000.00");
    assertThat(refusal(city.units.remove(BUYER, id, city.version(id), homes.get(0))))
        .isEqualTo(AcquisitionRefusal.UNIT_UNKNOWN);
    assertThat(isCandidate(id, homes.get(0))).isTrue();
    assertThat(isCandidate(id, homes.get(1))).isFalse();
    assertThat(isCandidate(id, homes.get(2))).isTrue();
  }

  @Test
  void an_acquisition_has_so_many_homes_at_most() {
    List<Long> homes = city.homes(ChooseUnits.MOST_UNITS + 1);
    long id = city.drafted(homes.subList(0, ChooseUnits.MOST_UNITS));

    assertThat(refusal(city.units.add(BUYER, id, 0, homes.subList(500, 501))))
        .isEqualTo(AcquisitionRefusal.TOO_MANY_UNITS);
  }

  @Test
  void a_price_at_the_limit_is_stored_and_a_cent_more_is_refused_by_rule_and_by_database() {
    List<Long> homes = city.homes(1);
    long id = city.ready(homes, "5000.00");
    long home = homes.get(0);

    assertThat(refusal(city.pricing.one(BUYER, id, city.version(id), home, yuan("500000.01"))))
        .isEqualTo(AcquisitionRefusal.ABOVE_REPLACEMENT);
    assertThat(city.price(id)).isEqualTo("500000.00");
    assertThatThrownBy(
            () ->
                city.run(
                    "UPDATE acquisition_unit SET price = 500000.01 WHERE stock_unit_id = $1", home))
        .isInstanceOfSatisfying(
            PgException.class,
            failure ->
                assertThat(failure.getConstraint()).isEqualTo("acquisition_unit_below_its_limits"));
  }

  @Test
  void a_price_per_square_metre_is_rounded_down_for_each_home() {
    List<Long> homes = city.homes(1);
    city.run("UPDATE stock_unit SET built_area = 89.37 WHERE id = $1", homes.get(0));
    long id = city.ready(homes, "4999.99");

    assertThat(city.price(id)).isEqualTo("446849.10");
  }

  @Test
  void homes_are_priced_one_by_one_and_the_others_stay_open() {
    List<Long> homes = city.homes(2);
    long id = city.drafted(homes);
    city.comparable(id, "6000.00");

    await(city.pricing.one(BUYER, id, city.version(id), homes.get(1), yuan("410000.00")));

    assertThat(city.price(id)).isEqualTo("410000.00");
    assertThat(city.unitsOf(id))
        .extracting(AcquisitionUnit::price)
        .containsExactly(null, yuan("410000.00"));
  }

  @Test
  void only_a_home_of_the_draft_is_priced() {
    long id = city.ready(city.homes(1), "4000.00");

    assertThat(refusal(city.pricing.one(BUYER, id, city.version(id), -1, yuan("1.00"))))
        .isEqualTo(AcquisitionRefusal.UNIT_UNKNOWN);
  }

  @Test
  void comparable_housing_that_turns_out_cheaper_is_not_recorded_over_prices_that_break_it() {
    long id = city.ready(city.homes(1), "4500.00");

    assertThat(
            refusal(
                city.evidence.comparable(
                    BUYER,
                    id,
                    city.version(id),
                    new RecordEvidence.Comparable(yuan("4999.99"), "网签", TODAY, null))))
        .isEqualTo(AcquisitionRefusal.DISCOUNT_TOO_SMALL);
  }

  @Test
  void an_appraiser_is_named_by_a_true_code_once_and_with_a_paper_of_this_acquisition() {
    long id = city.ready(city.homes(1), "4000.00");
    long paper = city.paper(id, PaperKind.APPRAISAL);
    long contract = city.paper(id, PaperKind.CONTRACT);
    String used = AcquisitionCity.CREDIT_CODES.get(0);
    String free = AcquisitionCity.CREDIT_CODES.get(1);

    assertThat(refusal(appraise(id, used, paper))).isEqualTo(AcquisitionRefusal.APPRAISER_TWICE);
    assertThat(refusal(appraise(id, "91420200MA48ABCD10", paper)))
        .isEqualTo(AcquisitionRefusal.APPRAISER_CODE);
    assertThat(refusal(appraise(id, free, contract))).isEqualTo(AcquisitionRefusal.PAPER_UNKNOWN);
  }

  @Test
  void nothing_is_recorded_before_it_happens() {
    long id = city.drafted(city.homes(1));

    assertThat(
            refusal(
                city.evidence.round(
                    BUYER,
                    id,
                    0,
                    new RecordEvidence.Round(Side.ACQUIRER, yuan("1.00"), TODAY.plusDays(1), ""))))
        .isEqualTo(AcquisitionRefusal.DATE_IN_FUTURE);
  }

  @Test
  void an_acquisition_has_so_many_papers_at_most() {
    long id = city.drafted(city.homes(1));
    for (int paper = 0; paper < AcquisitionPapers.MOST_PAPERS; paper++) {
      city.paper(id, PaperKind.CONTRACT);
    }

    assertThat(
            refusal(
                city.papers.add(
                    BUYER, id, PaperKind.CONTRACT, "a.pdf", InputStream.nullInputStream())))
        .isEqualTo(AcquisitionRefusal.TOO_MANY_PAPERS);
  }

  @Test
  void rounds_of_negotiation_are_numbered_and_cannot_be_changed() {
    long id = city.drafted(city.homes(1));
    city.offer(id, Side.DEVELOPER, yuan("480000.00"));
    city.offer(id, Side.ACQUIRER, yuan("400000.00"));

    assertThat(city.show(BUYER, id).evidence().rounds())
        .extracting(AcquisitionEvidence.Round::number)
        .containsExactly(1, 2);
    assertThatThrownBy(() -> city.run("UPDATE acquisition_round SET amount = 1"))
        .isInstanceOf(PgException.class);
  }

  @Test
  void strangers_neither_see_nor_change_a_draft_and_a_stale_page_changes_nothing() {
    long id = city.ready(city.homes(1), "4000.00");

    assertThat(refusal(city.units.add(RIVAL, id, city.version(id), List.of(1L))))
        .isEqualTo(AcquisitionRefusal.NOT_YOURS);
    assertThat(refusal(city.propose.propose(RIVAL, id, city.version(id))))
        .isEqualTo(AcquisitionRefusal.NOT_YOURS);
    assertThat(refusal(city.decide.approve(OUTSIDER, id, city.version(id))))
        .isEqualTo(AcquisitionRefusal.NOT_YOURS);
    assertThat(refusal(city.propose.propose(BUYER, -1, 0))).isEqualTo(AcquisitionRefusal.UNKNOWN);
    assertThat(refusal(city.propose.propose(BUYER, id, 0))).isEqualTo(RequestRefusal.STALE);
    assertThat(refusal(city.candidates.page(RIVAL, search(id), 0, 10)))
        .isEqualTo(ProjectRefusal.NOT_YOURS);
  }

  @Test
  void officers_see_what_was_proposed_and_no_drafts() {
    long draft = city.drafted(city.homes(1));
    long proposed = city.proposed(city.homes(1), "4000.00");

    assertThat(await(city.list.page(OFFICER, null, 0, 100)).items())
        .extracting(AcquisitionRow::id)
        .contains(proposed)
        .doesNotContain(draft);
    assertThat(await(city.list.page(BUYER, AcquisitionState.DRAFT, 0, 100)).items())
        .extracting(AcquisitionRow::id)
        .contains(draft)
        .doesNotContain(proposed);
    assertThat(await(city.list.page(RIVAL, null, 0, 100)).items()).isEmpty();
    assertThat(await(city.list.page(OUTSIDER, null, 0, 100)).items()).isEmpty();
  }

  @Test
  void an_acquirer_begins_with_its_approved_projects_places_and_surveys() {
    assertThat(await(city.choices.of(BUYER)))
        .filteredOn(choice -> choice.projectId() == city.project)
        .singleElement()
        .satisfies(
            choice -> {
              assertThat(choice.places()).containsExactly(PLACE);
              assertThat(choice.demands()).extracting(DraftChoice.Demand::id).contains(city.demand);
            });
    assertThat(await(city.choices.of(RIVAL))).isEmpty();
  }

  private static DraftAcquisition.Draft begin(long project, long demand, List<Long> homes) {
    return new DraftAcquisition.Draft(project, PLACE, demand, homes);
  }

  private static boolean isCandidate(long id, long home) {
    String code = city.text("SELECT code FROM stock_unit WHERE id = $1", home);
    FindCandidates.Search search = new FindCandidates.Search(city.project, id, code);
    return await(city.candidates.page(BUYER, search, 0, 100)).items().stream()
        .anyMatch(candidate -> candidate.unitId() == home);
  }

  private static FindCandidates.Search search(long id) {
    return new FindCandidates.Search(city.project, id, "");
  }

  private static Uni<Void> appraise(long id, String code, long paper) {
    return city.evidence.appraisal(
        BUYER,
        id,
        city.version(id),
        new RecordEvidence.Appraisal("评估机构", code, "评证-9", TODAY, yuan("1.00"), paper));
  }
}
