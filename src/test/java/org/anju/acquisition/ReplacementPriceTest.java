package org.anju.acquisition;

import static org.anju.acquisition.AcquisitionCity.DISTRICT;
import static org.anju.acquisition.AcquisitionCity.OFFICER;
import static org.anju.acquisition.AcquisitionCity.OUTSIDER;
import static org.anju.acquisition.AcquisitionCity.SECOND;
import static org.anju.acquisition.AcquisitionCity.TODAY;
import static org.anju.acquisition.Purchases.yuan;
import static org.anju.selection.SaleCity.await;
import static org.anju.selection.SaleCity.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.pgclient.PgException;
import java.time.LocalDate;
import java.util.Set;
import org.anju.acquisition.replacement.EnterReplacementPrice.Entry;
import org.anju.acquisition.replacement.ReplacementPrice;
import org.anju.acquisition.replacement.ReplacementRefusal;
import org.anju.platform.security.Actor;
import org.anju.platform.security.Roles;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ReplacementPriceTest {

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
  void a_price_is_the_sum_of_its_parts_and_counts_once_a_second_officer_confirmed_it() {
    long id = await(city.replacement.enter(OFFICER, entry("新下陆", TODAY.plusYears(1))));
    assertThat(await(city.replacementPrices.places(DISTRICT))).doesNotContain("新下陆");

    await(city.replacement.confirm(SECOND, id));

    assertThat(await(city.replacementPrices.places(DISTRICT))).contains("新下陆");
    assertThat(await(city.replacementPrices.page(OFFICER, 0, 100)).items())
        .filteredOn(price -> price.id() == id)
        .singleElement()
        .satisfies(
            price -> {
              assertThat(price.price()).isEqualTo("4321.55");
              assertThat(price.mine()).isTrue();
            });
  }

  @Test
  void whoever_entered_it_does_not_confirm_it_and_nobody_confirms_twice_or_elsewhere() {
    long id = await(city.replacement.enter(OFFICER, entry("老下陆", TODAY.plusYears(1))));

    assertThat(refusal(city.replacement.confirm(OFFICER, id)))
        .isEqualTo(ReplacementRefusal.FOUR_EYES);
    assertThat(refusal(city.replacement.confirm(OUTSIDER, id)))
        .isEqualTo(ReplacementRefusal.NOT_YOURS);
    assertThat(refusal(city.replacement.confirm(SECOND, -1))).isEqualTo(ReplacementRefusal.UNKNOWN);
    await(city.replacement.confirm(SECOND, id));
    assertThat(refusal(city.replacement.confirm(SECOND, id)))
        .isEqualTo(ReplacementRefusal.ALREADY_CONFIRMED);
    assertThatThrownBy(() -> city.run("UPDATE replacement_price SET land = 9 WHERE id = $1", id))
        .isInstanceOf(PgException.class);
  }

  @Test
  void its_district_is_one_of_the_citys_and_of_the_officers() {
    Actor wide = new Actor("wide", Roles.BUREAU_OFFICER, null, Set.of(DISTRICT, "沉湖区"));

    assertThat(await(city.replacement.districts(wide))).containsExactly(DISTRICT);
    assertThat(refusal(city.replacement.enter(wide, entry("沉湖区", "湖底", TODAY.plusYears(1)))))
        .isEqualTo(ReplacementRefusal.UNKNOWN_DISTRICT);
    assertThat(refusal(city.replacement.enter(wide, entry("铁山区", "山脚", TODAY.plusYears(1)))))
        .isEqualTo(ReplacementRefusal.NOT_YOURS);
  }

  @Test
  void it_does_not_end_before_it_begins() {
    assertThat(refusal(city.replacement.enter(OFFICER, entry("倒过来", TODAY.minusDays(1)))))
        .isEqualTo(ReplacementRefusal.DAYS_OUT_OF_ORDER);
  }

  @Test
  void those_that_wait_for_a_second_officer_come_first() {
    await(city.replacement.enter(OFFICER, entry("等复核", TODAY.plusYears(1))));

    assertThat(await(city.replacementPrices.page(SECOND, 0, 1)).items())
        .extracting(ReplacementPrice::confirmed)
        .containsExactly(false);
  }

  private static Entry entry(String place, LocalDate until) {
    return entry(DISTRICT, place, until);
  }

  private static Entry entry(String district, String place, LocalDate until) {
    return new Entry(
        district, place, yuan("800.00"), yuan("3200.50"), yuan("321.05"), "重置价格测算报告", TODAY, until);
  }
}
