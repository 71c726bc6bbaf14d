package org.anju.selection.wish;

import static org.anju.selection.SaleCity.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.ZoneOffset;
import org.anju.selection.SaleCity;
import org.anju.selection.SaleCity.Sale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class WishCloseTest {

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
  void at_the_close_units_go_in_the_order_of_the_draw_whenever_the_lists_came() {
    Sale sale = desk.open(3, 3);
    desk.wish(sale, 3, 1, 2, 3);
    desk.wish(sale, 2, 1, 2);
    desk.wish(sale, 1, 1);
    desk.close();
    assertThat(unitOf(sale, 1)).isEqualTo(sale.unit(1));
    assertThat(unitOf(sale, 2)).isEqualTo(sale.unit(2));
    assertThat(unitOf(sale, 3)).isEqualTo(sale.unit(3));
    assertThat(desk.mine(sale, 3).result().place()).isEqualTo(3);
    assertThat(turn(sale, 3)).isEqualTo("CHOSEN null");
  }

  @Test
  void nothing_is_assigned_before_the_hour() {
    Sale sale = desk.open(1, 1);
    desk.wish(sale, 1, 1);
    city.pass(WishDesk.WINDOW.minusSeconds(1));
    city.advance();
    assertThat(turn(sale, 1)).isEqualTo("WAITING null");
    assertThat(refusal(desk.files().statement(sale.offering(), 1)))
        .isEqualTo(WishRefusal.NO_RESULT);
  }

  @Test
  void the_last_version_counts() {
    Sale sale = desk.open(1, 2);
    desk.wish(sale, 1, 1);
    desk.wish(sale, 1, 2);
    desk.close();
    assertThat(unitOf(sale, 1)).isEqualTo(sale.unit(2));
    assertThat(desk.mine(sale, 1).result().version()).isEqualTo(2);
  }

  @Test
  void an_assignment_is_a_choice_with_agreement_event_and_leaf() {
    Sale sale = desk.open(1, 1);
    desk.wish(sale, 1, 1);
    desk.close();
    long selection =
        city.count("SELECT id FROM selection WHERE offering_id = $1 AND live", sale.offering());
    assertThat(city.text("SELECT state FROM unit WHERE id = $1", sale.unit(1))).isEqualTo("CHOSEN");
    assertThat(
            city.text(
                "SELECT state || ' ' || (sign_by > $2::timestamptz) FROM agreement WHERE selection_id = $1",
                selection,
                SaleCity.OPENING.atOffset(ZoneOffset.UTC)))
        .isEqualTo("TO_SIGN true");
    assertThat(events(sale, 1, "CHOSEN")).isOne();
    assertThat(
            city.count(
                "SELECT count(*) FROM audit_leaf WHERE action = 'selection.assign' AND case_id = $1",
                Long.toString(selection)))
        .isOne();
  }

  @Test
  void a_family_without_a_list_forfeits_as_absent_while_units_are_left() {
    Sale sale = desk.open(3, 2);
    desk.wish(sale, 2, 1);
    desk.wish(sale, 3, 2);
    desk.close();
    assertThat(turn(sale, 1)).isEqualTo("FORFEITED ABSENT");
    assertThat(events(sale, 1, "FORFEITED")).isOne();
    assertThat(desk.mine(sale, 1).result().outcome()).isEqualTo(WishOutcome.NO_LIST);
  }

  @Test
  void a_family_that_took_its_list_back_has_none() {
    Sale sale = desk.open(1, 1);
    desk.wish(sale, 1, 1);
    desk.wish(sale, 1);
    desk.close();
    assertThat(turn(sale, 1)).isEqualTo("FORFEITED ABSENT");
  }

  @Test
  void a_family_whose_wishes_went_keeps_its_right_in_the_next_phase() {
    city.setTime(SaleCity.OPENING);
    Sale sale =
        city.drawn(
            2, 2, 2, SaleCity.wishLists(1, 1, WishDesk.WINDOW, false), SaleCity.turns(2, null, 1));
    city.advance();
    desk.wish(sale, 1, 1);
    desk.wish(sale, 2, 1);
    desk.close();
    assertThat(turn(sale, 2)).isEqualTo("NOT_CALLED WISHES_TAKEN");
    assertThat(
            city.text(
                "SELECT state FROM selection_turn WHERE offering_id = $1 AND phase = 2 AND rank = 2",
                sale.offering()))
        .isEqualTo("OPEN");
  }

  @Test
  void a_family_that_no_unit_was_left_for_is_not_called() {
    Sale sale = desk.open(3, 1);
    desk.wish(sale, 1, 1);
    desk.wish(sale, 3, 1);
    desk.close();
    assertThat(turn(sale, 2)).isEqualTo("NOT_CALLED null");
    assertThat(turn(sale, 3)).isEqualTo("NOT_CALLED WISHES_TAKEN");
    assertThat(events(sale, 2, "FORFEITED")).isZero();
  }

  @Test
  void a_unit_withdrawn_after_it_was_wished_for_is_passed_over() {
    Sale sale = desk.open(1, 2);
    desk.wish(sale, 1, 1, 2);
    city.run("UPDATE unit SET state = 'WITHDRAWN' WHERE id = $1", sale.unit(1));
    desk.close();
    assertThat(unitOf(sale, 1)).isEqualTo(sale.unit(2));
    assertThat(city.text("SELECT state FROM unit WHERE id = $1", sale.unit(1)))
        .isEqualTo("WITHDRAWN");
  }

  @Test
  void a_family_that_was_struck_out_takes_no_part_and_its_unit_goes_on() {
    Sale sale = desk.open(2, 1);
    desk.wish(sale, 1, 1);
    desk.wish(sale, 2, 1);
    city.run("UPDATE application SET status = 'STRUCK_OUT' WHERE receipt = $1", sale.receipt(1));
    desk.close();
    assertThat(unitOf(sale, 2)).isEqualTo(sale.unit(1));
    assertThat(turn(sale, 1)).isEqualTo("NOT_CALLED null");
    assertThat(desk.wishes(sale)).contains("\"rank\":2").doesNotContain("\"rank\":1,");
  }

  @Test
  void a_family_that_has_a_unit_of_another_offering_takes_no_part() {
    Sale elsewhere = desk.open(1, 1);
    desk.wish(elsewhere, 1, 1);
    member(elsewhere, "the-same-person");
    desk.close();
    Sale sale = desk.open(2, 1);
    member(sale, "the-same-person");
    desk.wish(sale, 1, 1);
    desk.wish(sale, 2, 1);
    desk.close();
    assertThat(unitOf(sale, 2)).isEqualTo(sale.unit(1));
    assertThat(turn(sale, 1)).isEqualTo("NOT_CALLED null");
  }

  @Test
  void a_phase_is_closed_once() {
    Sale sale = desk.open(1, 2);
    desk.wish(sale, 1, 1);
    desk.close();
    String statement = desk.statement(sale);
    city.pass(Duration.ofMinutes(1));
    city.advance();
    assertThat(desk.statement(sale)).isEqualTo(statement);
    assertThat(city.count("SELECT count(*) FROM selection WHERE offering_id = $1", sale.offering()))
        .isOne();
  }

  @Test
  void what_was_published_cannot_be_changed() {
    Sale sale = desk.open(1, 1);
    desk.wish(sale, 1, 1);
    desk.close();
    for (String table : new String[] {"wish_outcome", "wish_unit", "wish_result", "wish_family"}) {
      assertThatThrownBy(
              () -> city.run("DELETE FROM " + table + " WHERE offering_id = $1", sale.offering()))
          .hasMessageContaining("append-only");
    }
  }

  @Test
  void the_files_name_no_receipt_number() {
    Sale sale = desk.open(2, 2);
    desk.wish(sale, 1, 1);
    desk.close();
    assertThat(desk.wishes(sale) + desk.assignment(sale))
        .doesNotContain(sale.receipt(1))
        .doesNotContain(sale.receipt(2));
  }

  @Test
  void a_phase_without_any_list_ends_with_everybody_absent() {
    Sale sale = desk.open(2, 1);
    desk.close();
    assertThat(turn(sale, 1)).isEqualTo("FORFEITED ABSENT");
    assertThat(turn(sale, 2)).isEqualTo("FORFEITED ABSENT");
    assertThat(desk.assignment(sale)).contains("\"outcome\":\"NO_LIST\",\"place\":null,\"rank\":1");
  }

  @Test
  void closed_phases_are_listed_with_their_counts() {
    Sale sale = desk.open(3, 2);
    desk.wish(sale, 1, 1);
    desk.wish(sale, 2, 1);
    desk.close();
    PublishedWishes published = SaleCity.await(desk.files().of(sale.offering())).get(0);
    assertThat(published.families()).isEqualTo(3);
    assertThat(published.lists()).isEqualTo(2);
    assertThat(published.assigned()).isOne();
    assertThat(published.tier()).isOne();
  }

  private static Long unitOf(Sale sale, int rank) {
    return desk.mine(sale, rank).result().unitId();
  }

  private static String turn(Sale sale, int rank) {
    return city.text(
        "SELECT state || ' ' || coalesce(reason, 'null') FROM selection_turn"
            + " WHERE offering_id = $1 AND phase = 1 AND rank = $2",
        sale.offering(),
        rank);
  }

  private static long events(Sale sale, int rank, String kind) {
    return city.count(
        "SELECT count(*) FROM application_event e JOIN application a ON a.id = e.application_id"
            + " WHERE a.receipt = $1 AND e.kind = $2",
        sale.receipt(rank),
        kind);
  }

  private static void member(Sale sale, String person) {
    city.run(
        """
        INSERT INTO household_member (application_id, relation, position, name_cipher, name_masked,
          identity_cipher, identity_masked, person_hash)
        SELECT id, 'SELF', 0, '\\x00', '张*', '\\x00', '4202**', $2 FROM application WHERE receipt = $1
        """,
        sale.receipt(1),
        person);
  }
}
