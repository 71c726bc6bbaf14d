package org.anju.acquisition;

import static org.anju.acquisition.Purchases.RULES;
import static org.anju.acquisition.Purchases.inspected;
import static org.anju.acquisition.Purchases.inspection;
import static org.anju.acquisition.Purchases.of;
import static org.anju.acquisition.Purchases.refusals;
import static org.anju.acquisition.Purchases.sum;
import static org.anju.acquisition.Purchases.unit;
import static org.anju.acquisition.Purchases.yuan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.anju.platform.error.RefusedException;
import org.junit.jupiter.api.Test;

class PurchaseRulesTest {

  @Test
  void a_home_at_its_limit_can_be_proposed_and_a_cent_more_cannot() {
    assertThat(RULES.whenWhole(of(unit("89.37", "446850.00")))).isEmpty();

    List<Breach> breaches = RULES.whenWhole(of(unit("89.37", "446850.01")));

    assertThat(refusals(breaches)).containsExactly(AcquisitionRefusal.ABOVE_REPLACEMENT);
    assertThat(breaches.get(0).arguments())
        .containsEntry("price", "446,850.01")
        .containsEntry("limit", "446,850.00")
        .containsEntry("perMetre", "5,000.00")
        .containsEntry("area", "89.37");
  }

  @Test
  void the_discount_holds_where_comparable_housing_is_cheap() {
    Purchase cheap =
        new Purchase(
            List.of(unit("100.00", "450000.01")),
            yuan("5000.00"),
            yuan("5000.00"),
            BigDecimal.TEN,
            List.of(sum("1000000.00", "100")),
            sum("1000000.00", "100"),
            yuan("0"),
            yuan("50000000"));

    assertThat(refusals(RULES.whenWhole(cheap)))
        .containsExactly(AcquisitionRefusal.DISCOUNT_TOO_SMALL);
    assertThat(RULES.whenWhole(cheap).get(0).arguments())
        .containsEntry("limit", "450,000.00")
        .containsEntry("percent", "10");
  }

  @Test
  void a_draft_is_held_against_the_limits_as_soon_as_one_home_is_priced() {
    assertThat(RULES.whileDrafting(of(unit("100", null)))).isEmpty();
    assertThat(refusals(RULES.whileDrafting(of(unit("100", null), unit("100", "500000.01")))))
        .containsExactly(AcquisitionRefusal.ABOVE_REPLACEMENT);
  }

  @Test
  void without_a_replacement_price_or_a_comparable_one_nothing_is_priced() {
    Purchase nothingKnown =
        new Purchase(
            List.of(unit("100", "1.00")),
            null,
            yuan("6000"),
            BigDecimal.TEN,
            List.of(),
            null,
            yuan("0"),
            yuan("1"));
    Purchase noComparable =
        new Purchase(
            List.of(unit("100", "1.00")),
            yuan("5000"),
            null,
            BigDecimal.TEN,
            List.of(),
            null,
            yuan("0"),
            yuan("1"));

    assertThat(refusals(RULES.whileDrafting(nothingKnown)))
        .containsExactly(AcquisitionRefusal.REPLACEMENT_MISSING);
    assertThat(refusals(RULES.whileDrafting(noComparable)))
        .containsExactly(AcquisitionRefusal.COMPARABLE_MISSING);
  }

  @Test
  void a_proposal_without_homes_prices_appraisals_or_an_offer_is_refused_for_each() {
    assertThat(refusals(RULES.whenWhole(of()))).containsExactly(AcquisitionRefusal.NO_UNITS);
    assertThat(refusals(RULES.whenWhole(of(List.of(), null, "0", unit("100", null)))))
        .containsExactly(
            AcquisitionRefusal.PRICE_MISSING,
            AcquisitionRefusal.APPRAISAL_MISSING,
            AcquisitionRefusal.OFFER_MISSING);
  }

  @Test
  void a_price_between_two_appraisals_passes_and_one_above_both_does_not() {
    List<AreaSum> appraisals = List.of(sum("400000.00", "100"), sum("450000.00", "100"));
    AreaSum offer = sum("500000.00", "100");

    assertThat(RULES.whenWhole(of(appraisals, offer, "0", unit("100", "450000.00")))).isEmpty();
    List<Breach> above = RULES.whenWhole(of(appraisals, offer, "0", unit("100", "450000.01")));
    assertThat(refusals(above)).containsExactly(AcquisitionRefusal.ABOVE_APPRAISAL);
    assertThat(above.get(0).arguments()).containsEntry("limit", "450,000.00");
  }

  @Test
  void an_appraisal_of_more_homes_counts_for_those_that_are_left_by_area() {
    List<AreaSum> ofThreeHundred = List.of(sum("1000000.00", "300"));

    assertThat(
            RULES.whenWhole(
                of(ofThreeHundred, sum("500000", "100"), "0", unit("100", "333333.33"))))
        .isEmpty();
    assertThat(
            refusals(
                RULES.whenWhole(
                    of(ofThreeHundred, sum("500000", "100"), "0", unit("100", "333333.34")))))
        .containsExactly(AcquisitionRefusal.ABOVE_APPRAISAL);
  }

  @Test
  void nobody_pays_more_than_the_developer_asks() {
    List<AreaSum> appraisals = List.of(sum("500000.00", "100"));

    assertThat(
            refusals(
                RULES.whenWhole(
                    of(appraisals, sum("430000.00", "100"), "0", unit("100", "430000.01")))))
        .containsExactly(AcquisitionRefusal.ABOVE_OFFER);
  }

  @Test
  void above_the_policys_sum_two_appraisers_are_needed_also_when_the_purchase_is_split() {
    List<AreaSum> one = List.of(sum("1000000", "100"));
    AreaSum offer = sum("1000000", "100");

    assertThat(RULES.whenWhole(of(one, offer, "49600000.00", unit("100", "400000.00")))).isEmpty();
    assertThat(refusals(RULES.whenWhole(of(one, offer, "49600000.01", unit("100", "400000.00")))))
        .containsExactly(AcquisitionRefusal.SECOND_APPRAISAL_MISSING);
    assertThat(
            RULES.whenWhole(
                of(List.of(offer, offer), offer, "49600000.01", unit("100", "400000.00"))))
        .isEmpty();
  }

  @Test
  void a_smaller_home_costs_less_and_a_larger_one_no_more() {
    assertThat(inspected("89.37", "400000.00", "88.88").settledPrice()).isEqualTo("397806.87");
    assertThat(inspected("89.37", "400000.00", "95.00").settledPrice()).isEqualTo("400000.00");
  }

  @Test
  void a_home_at_its_limit_keeps_it_whatever_area_is_measured() {
    for (int measured = 1; measured <= 12_000; measured += 7) {
      PurchaseUnit home =
          inspected("89.37", "446850.00", BigDecimal.valueOf(measured, 2).toPlainString());
      assertThat(RULES.atHandover(of(home)))
          .as("%s m²", home.inspection().measuredArea())
          .isEmpty();
    }
  }

  @Test
  void a_home_that_measures_more_than_the_largest_area_is_not_taken_over() {
    assertThat(refusals(RULES.atHandover(of(inspected("119.99", "400000.00", "120.01")))))
        .containsExactly(AcquisitionRefusal.UNIT_TOO_LARGE);
    assertThat(RULES.atHandover(of(inspected("119.99", "400000.00", "120.00")))).isEmpty();
  }

  @Test
  void a_price_agreed_after_the_inspection_only_lowers() {
    PurchaseRules.requireNotRaised(inspected("100", "400000.00", "90", "360000.00"));

    assertThatThrownBy(
            () -> PurchaseRules.requireNotRaised(inspected("100", "400000.00", "90", "360000.01")))
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused ->
                assertThat(refused.refusal()).isEqualTo(AcquisitionRefusal.AGREED_PRICE_HIGHER));
  }

  @Test
  void nothing_is_taken_over_uninspected_or_with_a_finding() {
    Inspection sound = inspection("100", null);
    PurchaseUnit unregistered =
        new PurchaseUnit(
            Purchases.ledger("100"),
            yuan("400000.00"),
            new Inspection(sound.measuredArea(), true, true, null, "", null, sound.inspectedOn()));

    assertThat(refusals(RULES.atHandover(of(unit("100", "400000.00")))))
        .containsExactly(AcquisitionRefusal.NOT_INSPECTED);
    assertThat(refusals(RULES.atHandover(of(unregistered))))
        .containsExactly(AcquisitionRefusal.INSPECTION_FAILED);
    assertThat(refusals(RULES.atHandover(of()))).containsExactly(AcquisitionRefusal.NO_UNITS);
  }

  @Test
  void appraisals_are_summed_up_by_lowest_mean_and_highest() {
    AppraisedValue value =
        AppraisedValue.of(List.of(yuan("100.00"), yuan("100.01"), yuan("100.01")));

    assertThat(value.lowest()).isEqualTo("100.00");
    assertThat(value.mean()).isEqualTo("100.01");
    assertThat(value.highest()).isEqualTo("100.01");
  }
}
