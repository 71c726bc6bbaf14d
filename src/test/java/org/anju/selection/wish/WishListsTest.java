package org.anju.selection.wish;

import static org.anju.selection.SaleCity.await;
import static org.anju.selection.SaleCity.refusal;
import static org.anju.selection.wish.WishDesk.units;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.anju.offering.OfferingRefusal;
import org.anju.selection.Chooser;
import org.anju.selection.SaleCity;
import org.anju.selection.SaleCity.Sale;
import org.anju.selection.SessionState;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class WishListsTest {

  private static SaleCity city;
  private static WishDesk desk;

  @BeforeAll
  static void start() {
    city = new SaleCity();
    desk = new WishDesk(city);
  }

  @AfterAll
  static void stop() {
    city.close();
  }

  @Test
  void a_family_ranks_units_and_changes_its_list_as_often_as_it_likes() {
    Sale sale = desk.open(2, 5);
    desk.wish(sale, 1, 3, 1);
    desk.wish(sale, 1, 1, 3, 2);
    MyWishes mine = desk.mine(sale, 1);
    assertThat(mine.version()).isEqualTo(2);
    assertThat(mine.wishes()).isEqualTo(units(sale, 1, 3, 2));
    assertThat(mine.versions()).extracting("version").containsExactly(2, 1);
    assertThat(mine.versions()).extracting("wishes").containsExactly(3, 2);
  }

  @Test
  void what_a_family_sees_tells_its_place_and_the_close() {
    Sale sale = desk.open(3, 5);
    MyWishes mine = desk.mine(sale, 3);
    assertThat(mine.state()).isEqualTo(SessionState.OPEN);
    assertThat(mine.rank()).isEqualTo(3);
    assertThat(mine.familiesAhead()).isEqualTo(2);
    assertThat(mine.unitsFree()).isEqualTo(5);
    assertThat(mine.mostWishes()).isEqualTo(30);
    assertThat(mine.closesAt()).isEqualTo(SaleCity.OPENING.plus(WishDesk.WINDOW));
    assertThat(mine.version()).isZero();
    assertThat(mine.result()).isNull();
  }

  @Test
  void each_version_has_a_receipt_that_names_the_one_before() {
    Sale sale = desk.open(1, 3);
    desk.wish(sale, 1, 2);
    desk.wish(sale, 1, 2, 1);
    String first = proof(sale, 1);
    String second = proof(sale, 2);
    MyWishes mine = desk.mine(sale, 1);
    assertThat(first)
        .contains("\\\"previous\\\":null")
        .contains("\"receipt\":\"" + sale.receipt(1));
    assertThat(second).contains(mine.versions().get(1).digest());
  }

  @Test
  void a_list_that_was_handed_in_is_never_changed() {
    Sale sale = desk.open(1, 3);
    desk.wish(sale, 1, 2);
    assertThatThrownBy(
            () ->
                city.run(
                    "UPDATE wish_list SET wishes = '{}' WHERE offering_id = $1", sale.offering()))
        .hasMessageContaining("append-only");
  }

  @Test
  void handing_in_the_same_again_changes_nothing() {
    Sale sale = desk.open(1, 3);
    desk.wish(sale, 1, 2, 1);
    await(desk.submitted(sale, 1, 0, 2, 1));
    await(desk.submitted(sale, 1, 1, 2, 1));
    assertThat(desk.mine(sale, 1).version()).isOne();
  }

  @Test
  void a_list_based_on_an_older_version_is_refused() {
    Sale sale = desk.open(1, 3);
    desk.wish(sale, 1, 2);
    desk.wish(sale, 1, 1);
    assertThat(refusal(desk.submitted(sale, 1, 1, 3))).isEqualTo(WishRefusal.CHANGED_ELSEWHERE);
    assertThat(refusal(desk.submitted(sale, 1, 0, 3))).isEqualTo(WishRefusal.CHANGED_ELSEWHERE);
    assertThat(desk.mine(sale, 1).wishes()).isEqualTo(units(sale, 1));
  }

  @Test
  void too_many_wishes_a_unit_twice_and_foreign_units_are_refused() {
    Sale sale = desk.open(1, 40);
    Sale other = desk.open(1, 1);
    int[] many = IntStream.rangeClosed(1, 31).toArray();
    assertThat(refusal(desk.submitted(sale, 1, 0, many))).isEqualTo(WishRefusal.TOO_MANY);
    assertThat(refusal(desk.submitted(sale, 1, 0, 1, 2, 1))).isEqualTo(WishRefusal.TWICE);
    assertThat(refusal(submit(sale, 1, List.of(other.unit(1)))))
        .isEqualTo(WishRefusal.UNKNOWN_UNIT);
    desk.wish(sale, 1, IntStream.rangeClosed(1, 30).toArray());
    assertThat(desk.mine(sale, 1).wishes()).hasSize(30);
  }

  @Test
  void a_unit_that_was_withdrawn_cannot_be_wished_for_any_more() {
    Sale sale = desk.open(1, 3);
    withdraw(sale, 2);
    assertThat(refusal(desk.submitted(sale, 1, 0, 1, 2))).isEqualTo(WishRefusal.UNIT_GONE);
  }

  @Test
  void lists_open_at_the_hour_and_close_at_the_hour() {
    city.setTime(SaleCity.OPENING.minusSeconds(60));
    Sale sale = city.drawn(1, 1, 3, SaleCity.wishLists(1, 1, WishDesk.WINDOW, false));
    city.advance();
    assertThat(refusal(desk.submitted(sale, 1, 0, 1))).isEqualTo(WishRefusal.NOT_OPEN);
    city.setTime(SaleCity.OPENING);
    city.advance();
    desk.wish(sale, 1, 1);
    // The clock has not looked yet: the hour counts.
    city.setTime(SaleCity.OPENING.plus(WishDesk.WINDOW));
    assertThat(refusal(desk.submitted(sale, 1, 1, 2))).isEqualTo(WishRefusal.CLOSED);
    city.advance();
    assertThat(refusal(desk.submitted(sale, 1, 1, 2))).isEqualTo(WishRefusal.CLOSED);
  }

  @Test
  void nothing_is_handed_in_while_the_supervisor_has_stopped_the_phase() {
    Sale sale = desk.open(1, 3);
    city.run(
        "UPDATE selection_session SET state = 'PAUSED', paused_at = now() WHERE offering_id = $1",
        sale.offering());
    assertThat(refusal(desk.submitted(sale, 1, 0, 1))).isEqualTo(WishRefusal.PAUSED);
  }

  @Test
  void a_family_whose_right_has_ended_hands_in_nothing() {
    Sale sale = desk.open(2, 3);
    city.run(
        "UPDATE selection_turn SET state = 'FORFEITED' WHERE offering_id = $1 AND rank = 1",
        sale.offering());
    assertThat(refusal(desk.submitted(sale, 1, 0, 1))).isEqualTo(WishRefusal.CLOSED);
  }

  @Test
  void strangers_have_no_list() {
    Sale sale = desk.open(1, 3);
    Sale other = desk.open(1, 3);
    assertThat(refusal(desk.show().of(other.chooser(1), sale.offering())))
        .isEqualTo(WishRefusal.NO_TURN);
    assertThat(refusal(desk.submit().submit(other.chooser(1), sale.offering(), units(sale, 1), 0)))
        .isEqualTo(WishRefusal.NO_TURN);
    Chooser byReceipt = Chooser.of(other.family(1), sale.receipt(1));
    assertThat(refusal(desk.show().of(byReceipt, sale.offering()))).isEqualTo(WishRefusal.NO_TURN);
  }

  @Test
  void a_family_that_chooses_by_turns_has_no_list() {
    city.setTime(SaleCity.OPENING);
    Sale sale = city.opened(1, 3, 1);
    assertThat(refusal(desk.show().of(sale.chooser(1), sale.offering())))
        .isEqualTo(WishRefusal.NO_TURN);
  }

  @Test
  void the_desk_hands_in_for_a_family_that_stands_before_it() {
    Sale sale = desk.open(1, 3);
    Chooser own = Chooser.desk(SaleCity.acquirer(SaleCity.ACQUIRER), sale.receipt(1));
    Chooser other = Chooser.desk(SaleCity.acquirer("other"), sale.receipt(1));
    await(desk.submit().submit(own, sale.offering(), units(sale, 2), 0));
    assertThat(desk.mine(sale, 1).wishes()).isEqualTo(units(sale, 2));
    assertThat(refusal(desk.submit().submit(other, sale.offering(), units(sale, 1), 1)))
        .isEqualTo(OfferingRefusal.NOT_YOURS);
  }

  @Test
  void a_version_that_was_never_handed_in_has_no_receipt() {
    Sale sale = desk.open(1, 3);
    assertThat(refusal(desk.show().proof(sale.chooser(1), sale.offering(), 1)))
        .isEqualTo(WishRefusal.UNKNOWN_VERSION);
  }

  @Test
  void each_version_leaves_a_leaf() {
    Sale sale = desk.open(1, 3);
    desk.wish(sale, 1, 2);
    desk.wish(sale, 1, 1);
    assertThat(
            city.count(
                """
                SELECT count(*) FROM audit_leaf l JOIN application a ON a.id::text = l.case_id
                WHERE l.action = 'selection.submit-wishes' AND a.offering_id = $1
                """,
                sale.offering()))
        .isEqualTo(2);
  }

  @Test
  void chances_are_shown_only_where_the_plan_says_so() {
    Sale sale = desk.open(2, 3);
    assertThat(refusal(desk.chances().of(sale.chooser(1), sale.offering(), List.of())))
        .isEqualTo(WishRefusal.CHANCES_HIDDEN);
  }

  @Test
  void chances_follow_from_the_lists_ahead() {
    Sale sale = desk.open(4, 5, true);
    desk.wish(sale, 1, 1, 2);
    desk.wish(sale, 4, 3);
    withdraw(sale, 5);
    Chances chances =
        await(desk.chances().of(sale.chooser(3), sale.offering(), units(sale, 1, 2, 3, 5)));
    assertThat(chances.units())
        .extracting("chance")
        .containsExactly(
            Chance.GOES_AHEAD, Chance.AHEAD_PREFER_ANOTHER, Chance.NOBODY_AHEAD, Chance.GONE);
    assertThat(chances.withoutListAhead()).isOne();
  }

  @Test
  void chances_of_one_phase_come_from_one_run_until_it_is_old() {
    Sale sale = desk.open(2, 3, true);
    ShowChances chances = desk.chances();
    List<Long> first = units(sale, 1);
    assertThat(chance(chances, sale, first)).isEqualTo(Chance.NOBODY_AHEAD);
    desk.wish(sale, 1, 1);
    assertThat(chance(chances, sale, first)).isEqualTo(Chance.NOBODY_AHEAD);
    city.pass(Duration.ofSeconds(11));
    assertThat(chance(chances, sale, first)).isEqualTo(Chance.GOES_AHEAD);
  }

  @Test
  void chances_end_with_the_close() {
    Sale sale = desk.open(2, 3, true);
    desk.close();
    assertThat(refusal(desk.chances().of(sale.chooser(1), sale.offering(), List.of())))
        .isEqualTo(WishRefusal.CLOSED);
  }

  @Test
  void a_long_list_keeps_its_order() {
    Sale sale = desk.open(1, 30);
    int[] backwards = IntStream.rangeClosed(1, 30).map(n -> 31 - n).toArray();
    desk.wish(sale, 1, backwards);
    assertThat(desk.mine(sale, 1).wishes())
        .isEqualTo(LongStream.rangeClosed(1, 30).mapToObj(n -> sale.unit((int) (31 - n))).toList());
  }

  private static Chance chance(ShowChances chances, Sale sale, List<Long> units) {
    return await(chances.of(sale.chooser(2), sale.offering(), units)).units().get(0).chance();
  }

  private static Uni<Void> submit(Sale sale, int rank, List<Long> units) {
    return desk.submit().submit(sale.chooser(rank), sale.offering(), units, 0);
  }

  private static String proof(Sale sale, int version) {
    return await(desk.show().proof(sale.chooser(1), sale.offering(), version)).content();
  }

  private static void withdraw(Sale sale, int unit) {
    city.run("UPDATE unit SET state = 'WITHDRAWN' WHERE id = $1", sale.unit(unit));
  }
}
