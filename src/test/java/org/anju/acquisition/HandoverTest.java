package org.anju.acquisition;

import static org.anju.acquisition.AcquisitionCity.BUYER;
import static org.anju.acquisition.AcquisitionCity.OFFICER;
import static org.anju.acquisition.AcquisitionCity.SECOND;
import static org.anju.acquisition.AcquisitionCity.TODAY;
import static org.anju.acquisition.Purchases.inspection;
import static org.anju.acquisition.Purchases.yuan;
import static org.anju.selection.SaleCity.await;
import static org.anju.selection.SaleCity.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.pgclient.PgException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class HandoverTest {

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
  void inspected_homes_become_affordable_housing_for_good() {
    List<Long> homes = city.homes(2);
    long id = city.signed(homes, "4000.00");
    homes.forEach(home -> city.pass(id, home, "100.00"));

    await(city.handOver.handOver(SECOND, id, city.version(id)));

    assertThat(city.state(id)).isEqualTo("HANDED_OVER");
    assertThat(city.price(id)).isEqualTo("800000.00");
    assertThat(
            city.number(
                "SELECT count(*) FROM stock_unit WHERE title = 'RESTRICTED' AND id = ANY ($1)",
                (Object) homes.toArray(Long[]::new)))
        .isEqualTo(2);
    assertThatThrownBy(
            () -> city.run("UPDATE stock_unit SET title = 'COMMODITY' WHERE id = $1", homes.get(0)))
        .isInstanceOf(PgException.class);
  }

  @Test
  void a_smaller_home_lowers_price_and_last_instalment_and_a_larger_one_raises_neither() {
    List<Long> homes = city.homes(2);
    long id = city.signed(homes, "5000.00");
    city.pass(id, homes.get(0), "99.37");
    city.pass(id, homes.get(1), "104.00");

    await(city.handOver.handOver(SECOND, id, city.version(id)));

    assertThat(city.price(id)).isEqualTo("996850.00");
    AcquisitionView view = city.show(BUYER, id);
    assertThat(view.contract().price()).isEqualTo("1000000.00");
    assertThat(view.evidence().instalments())
        .extracting(Instalment::amount)
        .containsExactly(yuan("100000.00"), yuan("896850.00"));
    assertThat(city.unitsOf(id))
        .extracting(AcquisitionUnit::price)
        .containsExactly(yuan("496850.00"), yuan("500000.00"));
  }

  @Test
  void a_price_is_not_settled_below_what_was_paid() {
    List<Long> homes = city.homes(1);
    long id = city.signed(homes, "5000.00");
    city.pay(id, "499999.00");
    city.pass(id, homes.get(0), "99.00");

    assertThat(refusal(city.handOver.handOver(SECOND, id, city.version(id))))
        .isEqualTo(AcquisitionRefusal.PAID_ABOVE_PRICE);
    assertThat(city.state(id)).isEqualTo("SIGNED");
    assertThat(city.price(id)).isEqualTo("500000.00");
  }

  @Test
  void the_price_after_the_inspection_is_never_higher_than_the_contracts() {
    List<Long> homes = city.homes(1);
    long id = city.signed(homes, "4000.00");

    assertThat(
            refusal(
                city.inspect.inspect(
                    BUYER, id, city.version(id), homes.get(0), inspection("100.00", "400000.01"))))
        .isEqualTo(AcquisitionRefusal.AGREED_PRICE_HIGHER);
    await(
        city.inspect.inspect(
            BUYER, id, city.version(id), homes.get(0), inspection("100.00", "390000.00")));
    await(city.handOver.handOver(SECOND, id, city.version(id)));

    assertThat(city.price(id)).isEqualTo("390000.00");
    assertThatThrownBy(() -> city.run("UPDATE acquisition SET price = 400000.01 WHERE id = $1", id))
        .isInstanceOfSatisfying(
            PgException.class,
            failure -> assertThat(failure.getConstraint()).isEqualTo("acquisition_only_lowered"));
  }

  @Test
  void a_home_with_a_finding_blocks_the_handover_until_it_is_put_right_or_left_out() {
    List<Long> homes = city.homes(3);
    long id = city.signed(homes, "4000.00");
    city.pass(id, homes.get(0), "100.00");
    assertThat(refusal(city.handOver.handOver(SECOND, id, city.version(id))))
        .isEqualTo(AcquisitionRefusal.NOT_INSPECTED);
    homes.subList(1, 3).forEach(home -> fail(id, home));
    assertThat(refusal(city.handOver.handOver(SECOND, id, city.version(id))))
        .isEqualTo(AcquisitionRefusal.INSPECTION_FAILED);
    city.pass(id, homes.get(1), "100.00");

    await(city.inspect.leaveOut(BUYER, id, city.version(id), homes.get(2), "装修不符"));
    await(city.handOver.handOver(SECOND, id, city.version(id)));

    assertThat(city.price(id)).isEqualTo("800000.00");
    assertThat(city.unitsOf(id))
        .last()
        .satisfies(
            unit -> {
              assertThat(unit.live()).isFalse();
              assertThat(unit.leftOutReason()).isEqualTo("装修不符");
            });
    assertThat(city.text("SELECT title FROM stock_unit WHERE id = $1", homes.get(2)))
        .isEqualTo("COMMODITY");
    assertThat(city.state(city.drafted(homes.subList(2, 3)))).isEqualTo("DRAFT");
  }

  @Test
  void a_home_that_is_fit_is_not_left_out_after_the_contract() {
    List<Long> homes = city.homes(2);
    long id = city.signed(homes, "4000.00");
    city.pass(id, homes.get(0), "100.00");

    assertThat(refusal(city.inspect.leaveOut(BUYER, id, city.version(id), homes.get(0), "不想要了")))
        .isEqualTo(AcquisitionRefusal.UNIT_FIT);
    assertThat(refusal(city.inspect.leaveOut(BUYER, id, city.version(id), homes.get(1), "不想要了")))
        .isEqualTo(AcquisitionRefusal.UNIT_FIT);
    assertThat(refusal(city.inspect.leaveOut(BUYER, id, city.version(id), -1, "不想要了")))
        .isEqualTo(AcquisitionRefusal.UNIT_UNKNOWN);
  }

  @Test
  void a_home_that_measures_too_much_is_not_taken_over() {
    List<Long> homes = city.homes(1);
    long id = city.signed(homes, "4000.00");
    city.pass(id, homes.get(0), "120.01");

    assertThat(refusal(city.handOver.handOver(SECOND, id, city.version(id))))
        .isEqualTo(AcquisitionRefusal.UNIT_TOO_LARGE);
    await(city.inspect.leaveOut(BUYER, id, city.version(id), homes.get(0), "实测面积超限"));
    assertThat(refusal(city.handOver.handOver(SECOND, id, city.version(id))))
        .isEqualTo(AcquisitionRefusal.NO_UNITS);
  }

  @Test
  void a_home_seized_after_the_contract_is_not_taken_over() {
    List<Long> homes = city.homes(1);
    long id = city.signed(homes, "4000.00");
    city.pass(id, homes.get(0), "100.00");
    city.run("UPDATE stock_unit SET encumbrance = 'SEIZED' WHERE id = $1", homes.get(0));

    assertThat(refusal(city.handOver.handOver(SECOND, id, city.version(id))))
        .isEqualTo(AcquisitionRefusal.UNIT_ENCUMBERED);
  }

  @Test
  void a_cap_that_fell_after_the_contract_is_kept_by_a_lower_agreed_price() {
    String place = "西塞山";
    city.replacementPrice(place, "5000.00", TODAY.minusYears(1), TODAY.plusYears(1));
    List<Long> homes = city.homes(1);
    long id = city.signed(homes, "4800.00");
    city.run("UPDATE acquisition SET place = $2 WHERE id = $1", id, place);
    city.replacementPrice(place, "4700.00", TODAY, TODAY.plusYears(1));
    city.pass(id, homes.get(0), "100.00");
    assertThat(refusal(city.handOver.handOver(SECOND, id, city.version(id))))
        .isEqualTo(AcquisitionRefusal.ABOVE_REPLACEMENT);

    await(
        city.inspect.inspect(
            BUYER, id, city.version(id), homes.get(0), inspection("100.00", "470000.00")));
    await(city.handOver.handOver(SECOND, id, city.version(id)));

    assertThat(city.price(id)).isEqualTo("470000.00");
  }

  @Test
  void who_approved_does_not_take_over_and_nothing_is_inspected_before_the_contract() {
    List<Long> homes = city.homes(1);
    long approved = city.approved(homes, "4000.00");
    assertThat(
            refusal(
                city.inspect.inspect(
                    BUYER,
                    approved,
                    city.version(approved),
                    homes.get(0),
                    inspection("100.00", null))))
        .isEqualTo(AcquisitionRefusal.WRONG_STATE);
    long id = city.signed(city.homes(1), "4000.00");

    assertThat(refusal(city.handOver.handOver(OFFICER, id, city.version(id))))
        .isEqualTo(AcquisitionRefusal.FOUR_EYES);
  }

  private static void fail(long id, long home) {
    Inspection bad = new Inspection(yuan("100.00"), false, true, "鄂2026-2", "地板空鼓", null, TODAY);
    await(city.inspect.inspect(BUYER, id, city.version(id), home, bad));
  }
}
