package org.anju.selection.rehearsal;

import static org.anju.selection.SaleCity.await;
import static org.anju.selection.SaleCity.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.anju.offering.OfferingRefusal;
import org.anju.selection.SaleCity;
import org.anju.selection.SaleCity.Sale;
import org.anju.selection.rehearsal.CopyOfBoard.UnitMark;
import org.anju.selection.rehearsal.ShowRehearsalDesk.RehearsalDesk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Against a real PostgreSQL. */
class RehearsalTest {

  private static RehearsedCity city;

  @BeforeAll
  static void start() {
    city = new RehearsedCity();
  }

  @AfterAll
  static void stop() {
    city.close();
  }

  @Test
  void nothing_real_changes_whatever_is_practised() {
    Sale sale =
        city.rehearsed(
            city.city()
                .drawn(
                    4,
                    2,
                    5,
                    SaleCity.wishLists(1, 1, Duration.ofHours(1), true),
                    SaleCity.turnsWithPresence(2, 2, 2),
                    SaleCity.turns(3, null, 2)));
    Map<String, String> before = city.everythingReal();
    assertThat(before).containsKeys("unit", "selection", "selection_turn", "audit_leaf", "notice");

    await(
        city.wishes()
            .keep(sale.family(1), sale.offering(), null, List.of(sale.unit(2), sale.unit(1))));
    city.called(sale, 3);
    await(city.turn().checkIn(sale.family(3), sale.offering(), null));
    await(city.choice().hold(sale.family(3), sale.offering(), null, sale.unit(1)));
    city.choose(sale, 3, 1);
    city.called(sale, 4);
    await(city.turn().decline(sale.family(4), sale.offering(), null));
    city.called(sale, 4);
    city.city().pass(SaleCity.TURN);
    assertThat(city.practice(sale, 4).state()).isEqualTo(PracticeState.ABSENT);
    assertThat(city.practice(sale, 3).state()).isEqualTo(PracticeState.CHOSEN);

    assertThat(city.everythingReal()).isEqualTo(before);
  }

  @Test
  void who_does_not_check_in_counts_as_absent_early() {
    Sale sale = city.rehearsed(1, 1);
    city.called(sale, 1);
    assertThat(city.practice(sale, 1).state()).isEqualTo(PracticeState.OPEN);
    city.city().pass(SaleCity.TURN.dividedBy(2));
    assertThat(city.practice(sale, 1).state()).isEqualTo(PracticeState.ABSENT);
  }

  @Test
  void who_checks_in_has_the_whole_turn() {
    Sale sale = city.rehearsed(1, 1);
    city.called(sale, 1);
    await(city.turn().checkIn(sale.family(1), sale.offering(), null));
    city.city().pass(SaleCity.TURN.minusMillis(1));
    assertThat(city.practice(sale, 1).state()).isEqualTo(PracticeState.OPEN);
    city.city().pass(Duration.ofMillis(1));
    assertThat(city.practice(sale, 1).state()).isEqualTo(PracticeState.OUT_OF_TIME);
  }

  @Test
  void who_checks_in_before_the_call_is_there_when_it_comes() {
    Sale sale = city.rehearsed(1, 1);
    await(city.turn().begin(sale.family(1), sale.offering(), null));
    await(city.turn().checkIn(sale.family(1), sale.offering(), null));
    Practice practice = city.practice(sale, 1);
    assertThat(practice.state()).isEqualTo(PracticeState.WAITING);
    assertThat(practice.closesAt()).isEqualTo(practice.opensAt().plus(SaleCity.TURN));
  }

  @Test
  void a_unit_of_the_copy_goes_to_one_family_at_a_time() {
    Sale sale = city.rehearsed(2, 2);
    city.called(sale, 1);
    city.called(sale, 2);
    city.choose(sale, 1, 1);
    assertThat(refusal(city.choice().choose(sale.family(2), sale.offering(), null, sale.unit(1))))
        .isEqualTo(RehearsalRefusal.UNIT_TAKEN);
    assertThat(city.mine(sale, 2).marks()).containsExactly(new UnitMark(sale.unit(1), true));
    city.choose(sale, 2, 2);
    assertThat(city.practice(sale, 2).unitId()).isEqualTo(sale.unit(2));
  }

  @Test
  void a_choice_that_is_sent_again_is_the_same_choice() {
    Sale sale = city.rehearsed(1, 2);
    city.called(sale, 1);
    city.choose(sale, 1, 1);
    city.choose(sale, 1, 1);
    assertThat(refusal(city.choice().choose(sale.family(1), sale.offering(), null, sale.unit(2))))
        .isEqualTo(RehearsalRefusal.ALREADY_CHOSEN);
  }

  @Test
  void a_unit_is_free_for_the_next_when_the_turn_would_have_ended() {
    Sale sale = city.rehearsed(2, 1);
    city.called(sale, 1);
    city.choose(sale, 1, 1);
    city.city().pass(SaleCity.TURN);
    assertThat(city.mine(sale, 2).marks()).isEmpty();
    city.called(sale, 2);
    city.choose(sale, 2, 1);
    assertThat(city.practice(sale, 1).state()).isEqualTo(PracticeState.CHOSEN);
  }

  @Test
  void a_held_unit_is_kept_from_the_others_until_the_hold_runs_out() {
    Sale sale = city.rehearsed(2, 2);
    city.called(sale, 1);
    city.called(sale, 2);
    await(city.turn().checkIn(sale.family(2), sale.offering(), null));
    await(city.turn().checkIn(sale.family(1), sale.offering(), null));
    await(city.choice().hold(sale.family(1), sale.offering(), null, sale.unit(1)));
    assertThat(refusal(city.choice().choose(sale.family(2), sale.offering(), null, sale.unit(1))))
        .isEqualTo(RehearsalRefusal.UNIT_HELD);
    assertThat(refusal(city.choice().hold(sale.family(1), sale.offering(), null, sale.unit(2))))
        .isEqualTo(RehearsalRefusal.HOLD_USED);
    assertThat(city.practice(sale, 1).heldUnitId()).isEqualTo(sale.unit(1));
    city.city().pass(Duration.ofSeconds(RehearsedCity.HOLD_SECONDS));
    city.choose(sale, 2, 1);
  }

  @Test
  void a_hold_is_given_back_when_another_unit_is_chosen() {
    Sale sale = city.rehearsed(1, 2);
    city.called(sale, 1);
    await(city.choice().hold(sale.family(1), sale.offering(), null, sale.unit(1)));
    city.choose(sale, 1, 2);
    assertThat(city.mine(sale, 1).marks()).containsExactly(new UnitMark(sale.unit(2), true));
  }

  @Test
  void a_plan_without_holds_gives_none() {
    Sale sale = city.rehearsed(1, 1);
    city.city()
        .run("UPDATE selection_phase SET hold_seconds = 0 WHERE offering_id = $1", sale.offering());
    city.called(sale, 1);
    assertThat(refusal(city.choice().hold(sale.family(1), sale.offering(), null, sale.unit(1))))
        .isEqualTo(RehearsalRefusal.NO_HOLD);
  }

  @Test
  void a_family_begins_anew_as_often_as_it_wants() {
    Sale sale = city.rehearsed(1, 1);
    city.called(sale, 1);
    city.choose(sale, 1, 1);
    await(city.turn().begin(sale.family(1), sale.offering(), null));
    MyRehearsal again = city.mine(sale, 1);
    assertThat(again.practice().state()).isEqualTo(PracticeState.WAITING);
    assertThat(again.practice().runs()).isEqualTo(2);
    assertThat(again.practice().unitId()).isNull();
    assertThat(again.marks()).isEmpty();
  }

  @Test
  void nobody_chooses_before_the_call_or_after_declining() {
    Sale sale = city.rehearsed(1, 1);
    assertThat(refusal(city.choice().choose(sale.family(1), sale.offering(), null, sale.unit(1))))
        .isEqualTo(RehearsalRefusal.NOT_YOUR_TURN);
    await(city.turn().begin(sale.family(1), sale.offering(), null));
    assertThat(refusal(city.choice().choose(sale.family(1), sale.offering(), null, sale.unit(1))))
        .isEqualTo(RehearsalRefusal.NOT_YOUR_TURN);
    city.called(sale, 1);
    await(city.turn().decline(sale.family(1), sale.offering(), null));
    assertThat(city.practice(sale, 1).state()).isEqualTo(PracticeState.REFUSED);
    assertThat(refusal(city.turn().checkIn(sale.family(1), sale.offering(), null)))
        .isEqualTo(RehearsalRefusal.NOT_YOUR_TURN);
    assertThat(refusal(city.turn().decline(sale.family(1), sale.offering(), null)))
        .isEqualTo(RehearsalRefusal.NOT_YOUR_TURN);
    assertThat(refusal(city.choice().hold(sale.family(1), sale.offering(), null, sale.unit(1))))
        .isEqualTo(RehearsalRefusal.NOT_YOUR_TURN);
  }

  @Test
  void a_unit_of_another_offering_is_unknown() {
    Sale other = city.rehearsed(1, 1);
    Sale sale = city.rehearsed(1, 1);
    city.called(sale, 1);
    assertThat(refusal(city.choice().choose(sale.family(1), sale.offering(), null, other.unit(1))))
        .isEqualTo(RehearsalRefusal.UNKNOWN_UNIT);
  }

  @Test
  void it_is_open_on_its_day_alone() {
    Sale sale = city.rehearsed(1, 1);
    city.city().setTime(RehearsedCity.REHEARSAL.minusMillis(1));
    assertThat(refusal(city.turn().begin(sale.family(1), sale.offering(), null)))
        .isEqualTo(RehearsalRefusal.NOT_OPEN);
    assertThat(city.mine(sale, 1).rehearsal().open()).isFalse();
    city.city().setTime(city.mine(sale, 1).rehearsal().closesAt());
    assertThat(refusal(city.turn().begin(sale.family(1), sale.offering(), null)))
        .isEqualTo(RehearsalRefusal.NOT_OPEN);
  }

  @Test
  void before_the_draw_there_is_nobody_to_practise() {
    Sale sale = city.rehearsed(1, 1);
    city.city().run("UPDATE offering SET stage = 'SEALED' WHERE id = $1", sale.offering());
    assertThat(await(city.show().of(sale.offering())).open()).isFalse();
    assertThat(refusal(city.turn().begin(sale.family(1), sale.offering(), null)))
        .isEqualTo(RehearsalRefusal.NOT_OPEN);
  }

  @Test
  void a_plan_without_a_rehearsal_has_none() {
    Sale sale = city.city().drawn(1, 1, 1);
    assertThat(refusal(city.show().of(sale.offering()))).isEqualTo(RehearsalRefusal.NO_REHEARSAL);
    assertThat(refusal(city.show().of(0))).isEqualTo(OfferingRefusal.UNKNOWN);
  }

  @Test
  void only_families_of_the_draw_practise() {
    Sale sale = city.rehearsed(1, 1);
    Sale other = city.rehearsed(1, 1);
    assertThat(refusal(city.turn().begin(other.family(1), sale.offering(), null)))
        .isEqualTo(RehearsalRefusal.NOT_IN_DRAW);
    city.city()
        .run("UPDATE application SET status = 'STRUCK_OUT' WHERE receipt = $1", sale.receipt(1));
    assertThat(refusal(city.turn().begin(sale.family(1), sale.offering(), null)))
        .isEqualTo(RehearsalRefusal.NOT_IN_DRAW);
  }

  @Test
  void a_list_of_wishes_is_kept_in_its_order_and_replaced() {
    Sale sale = city.rehearsed(wishLists(1, 3));
    keep(sale, sale.unit(3), sale.unit(1));
    assertThat(city.mine(sale, 1).wishes()).containsExactly(sale.unit(3), sale.unit(1));
    keep(sale, sale.unit(2));
    assertThat(city.mine(sale, 1).wishes()).containsExactly(sale.unit(2));
  }

  @Test
  void a_list_that_the_plan_does_not_allow_changes_nothing() {
    Sale sale = city.rehearsed(wishLists(1, 2));
    keep(sale, sale.unit(1));
    city.city()
        .run("UPDATE selection_phase SET most_wishes = 1 WHERE offering_id = $1", sale.offering());
    assertThat(refusal(keeping(sale, List.of(sale.unit(1), sale.unit(2)))))
        .isEqualTo(RehearsalRefusal.WISHES_UNFIT);
    assertThat(refusal(keeping(sale, List.of(0L)))).isEqualTo(RehearsalRefusal.UNKNOWN_UNIT);
    assertThat(city.mine(sale, 1).wishes()).containsExactly(sale.unit(1));
  }

  @Test
  void a_unit_stands_in_a_list_once() {
    Sale sale = city.rehearsed(wishLists(1, 2));
    assertThat(refusal(keeping(sale, List.of(sale.unit(1), sale.unit(1)))))
        .isEqualTo(RehearsalRefusal.WISHES_UNFIT);
  }

  @Test
  void a_family_practises_what_its_phases_hold_for_it() {
    Sale sale =
        city.rehearsed(
            city.city()
                .drawn(
                    2,
                    1,
                    2,
                    SaleCity.wishLists(1, 1, Duration.ofHours(1), true),
                    SaleCity.turnsWithPresence(2, 2, 1)));
    assertThat(city.mine(sale, 1).numbers()).isNull();
    assertThat(city.mine(sale, 1).mostWishes()).isEqualTo(30);
    assertThat(refusal(city.turn().begin(sale.family(1), sale.offering(), null)))
        .isEqualTo(RehearsalRefusal.OTHER_MODE);
    assertThat(city.mine(sale, 2).mostWishes()).isNull();
    assertThat(
            refusal(
                city.wishes().keep(sale.family(2), sale.offering(), null, List.of(sale.unit(1)))))
        .isEqualTo(RehearsalRefusal.OTHER_MODE);
  }

  @Test
  void the_desk_practises_with_a_family_of_its_own_offering_only() {
    Sale sale = city.rehearsed(1, 1);
    await(
        city.turn().begin(RehearsedCity.desk(SaleCity.ACQUIRER), sale.offering(), sale.receipt(1)));
    assertThat(city.practice(sale, 1).state()).isEqualTo(PracticeState.WAITING);
    assertThat(
            refusal(
                city.turn().begin(RehearsedCity.desk("other"), sale.offering(), sale.receipt(1))))
        .isEqualTo(OfferingRefusal.NOT_YOURS);
    assertThat(
            refusal(
                city.turn().begin(RehearsedCity.desk(SaleCity.ACQUIRER), sale.offering(), "none")))
        .isEqualTo(RehearsalRefusal.NOT_IN_DRAW);
  }

  @Test
  void the_desk_sees_who_has_practised() {
    Sale sale = city.rehearsed(3, 2);
    city.called(sale, 2);
    await(city.turn().checkIn(sale.family(2), sale.offering(), null));
    city.choose(sale, 2, 1);
    city.called(sale, 3);
    RehearsalDesk desk =
        await(city.desk().of(RehearsedCity.desk(SaleCity.ACQUIRER), sale.offering(), 0, 1));
    assertThat(desk.counts()).isEqualTo(new ShowRehearsalDesk.RehearsalCounts(3, 1, 1, 1, 0));
    assertThat(desk.rehearsal().practised()).isEqualTo(2);
    assertThat(desk.families().total()).isEqualTo(2);
    assertThat(desk.families().items())
        .extracting(ShowRehearsalDesk.PracticeLine::receipt)
        .containsExactly(sale.receipt(3));
    assertThat(refusal(city.desk().of(RehearsedCity.desk("other"), sale.offering(), 0, 1)))
        .isEqualTo(OfferingRefusal.NOT_YOURS);
  }

  private static Sale wishLists(int families, int units) {
    return city.city()
        .drawn(families, families, units, SaleCity.wishLists(1, 1, Duration.ofHours(1), true));
  }

  private static Uni<Void> keeping(Sale sale, List<Long> units) {
    return city.wishes().keep(sale.family(1), sale.offering(), null, units);
  }

  private static void keep(Sale sale, Long... units) {
    await(keeping(sale, List.of(units)));
  }
}
