package org.anju.selection;

import static org.anju.selection.SaleCity.OPENING;
import static org.anju.selection.SaleCity.await;
import static org.anju.selection.SaleCity.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.anju.platform.error.RefusedException;
import org.anju.selection.SaleCity.Sale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Keeping a unit while its price is read, on a real PostgreSQL. */
class HoldUnitTest {

  private static final Duration HOLD = Duration.ofSeconds(30);

  private static SaleCity city;

  @BeforeAll
  static void start() {
    city = new SaleCity();
  }

  @AfterAll
  static void stop() {
    city.close();
  }

  @BeforeEach
  void open() {
    city.setTime(OPENING);
  }

  @Test
  void nobody_else_can_take_a_unit_that_is_kept() {
    Sale sale = city.opened(2, 3, 2);
    Held held = await(hold(sale, 1, 1));
    assertThat(held).isEqualTo(new Held(sale.unit(1), OPENING.plus(HOLD)));
    assertThat(refusal(choose(sale, 2, 1))).isEqualTo(SelectionRefusal.UNIT_HELD);
    assertThat(refusal(hold(sale, 2, 1))).isEqualTo(SelectionRefusal.UNIT_HELD);
    assertThat(await(choose(sale, 1, 1)).unitId()).isEqualTo(sale.unit(1));
    assertThat(heldUnits(sale)).isZero();
  }

  @Test
  void it_is_free_again_when_the_time_is_over() {
    Sale sale = city.opened(2, 3, 2);
    await(hold(sale, 1, 1));
    city.pass(HOLD);
    assertThat(await(choose(sale, 2, 1)).unitId()).isEqualTo(sale.unit(1));
  }

  @Test
  void it_lasts_no_longer_than_the_turn() {
    Sale sale = city.opened(1, 3, 1);
    city.pass(SaleCity.TURN.minusSeconds(10));
    assertThat(await(hold(sale, 1, 1)).until()).isEqualTo(OPENING.plus(SaleCity.TURN));
  }

  @Test
  void a_family_keeps_one_unit_once_in_a_turn() {
    Sale sale = city.opened(1, 3, 1);
    await(hold(sale, 1, 1));
    assertThat(refusal(hold(sale, 1, 2))).isEqualTo(SelectionRefusal.HOLD_USED);
    city.pass(HOLD);
    assertThat(refusal(hold(sale, 1, 1))).isEqualTo(SelectionRefusal.HOLD_USED);
  }

  @Test
  void a_refused_attempt_to_keep_a_unit_costs_nothing() {
    Sale sale = city.opened(2, 3, 2);
    await(choose(sale, 2, 1));
    assertThat(refusal(hold(sale, 1, 1))).isEqualTo(SelectionRefusal.UNIT_TAKEN);
    assertThat(await(hold(sale, 1, 2)).unitId()).isEqualTo(sale.unit(2));
  }

  @Test
  void choosing_another_unit_or_giving_up_lets_the_kept_one_go() {
    Sale sale = city.opened(2, 3, 2);
    await(hold(sale, 1, 1));
    await(hold(sale, 2, 2));
    await(choose(sale, 1, 3));
    await(city.giveUpTurn().giveUp(sale.chooser(2), sale.offering()));
    assertThat(heldUnits(sale)).isZero();
  }

  @Test
  void nobody_keeps_a_unit_out_of_turn_or_where_the_plan_lets_nobody() {
    Sale sale = city.opened(2, 3, 1);
    assertThat(refusal(hold(sale, 2, 1))).isEqualTo(SelectionRefusal.NOT_YOUR_TURN);
    city.run("UPDATE selection_phase SET hold_seconds = 0 WHERE offering_id = $1", sale.offering());
    assertThat(refusal(hold(sale, 1, 1))).isEqualTo(SelectionRefusal.NO_HOLD);
    assertThat(refusal(city.holdUnit().hold(sale.chooser(1), sale.offering(), -1)))
        .isEqualTo(SelectionRefusal.UNKNOWN_UNIT);
  }

  @Test
  void of_twenty_families_that_want_to_keep_one_unit_at_once_one_does() {
    Sale sale = city.opened(20, 3, 20);
    List<String> answers =
        await(
            Uni.join()
                .all(
                    IntStream.rangeClosed(1, 20)
                        .mapToObj(rank -> named(hold(sale, rank, 1)))
                        .toList())
                .andFailFast());
    assertThat(answers).containsOnlyOnce("HELD");
    assertThat(heldUnits(sale)).isOne();
  }

  @Test
  void one_family_that_wants_to_keep_ten_units_at_once_keeps_one() {
    Sale sale = city.opened(1, 10, 1);
    List<String> answers =
        await(
            Uni.join()
                .all(
                    IntStream.rangeClosed(1, 10)
                        .mapToObj(unit -> named(hold(sale, 1, unit)))
                        .toList())
                .andFailFast());
    assertThat(answers).containsOnlyOnce("HELD");
    assertThat(heldUnits(sale)).isOne();
  }

  private static Uni<String> named(Uni<Held> hold) {
    return hold.map(held -> "HELD")
        .onFailure(RefusedException.class)
        .recoverWithItem(refused -> refused.refusal().name());
  }

  private static Uni<Held> hold(Sale sale, int rank, int unit) {
    return city.holdUnit().hold(sale.chooser(rank), sale.offering(), sale.unit(unit));
  }

  private static Uni<Chosen> choose(Sale sale, int rank, int unit) {
    return city.chooseUnit()
        .choose(sale.chooser(rank), sale.offering(), sale.unit(unit), UUID.randomUUID());
  }

  private static long heldUnits(Sale sale) {
    return city.count(
        "SELECT count(*) FROM unit WHERE offering_id = $1 AND held_for IS NOT NULL",
        sale.offering());
  }
}
