package org.anju.selection;

import static org.anju.selection.SaleCity.acquirer;
import static org.anju.selection.SaleCity.await;
import static org.anju.selection.SaleCity.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.anju.offering.OfferingRefusal;
import org.anju.selection.SaleCity.Sale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChooseUnitTest {

  private static SaleCity city;
  private ChooseUnit chooseUnit;

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
    city.setTime(SaleCity.OPENING);
    chooseUnit = city.chooseUnit();
  }

  @Test
  void a_family_takes_a_unit_in_its_turn() {
    Sale sale = city.opened(3, 5, 2);
    Chosen chosen = await(choose(sale, 1, 1));
    assertThat(chosen.unitId()).isEqualTo(sale.unit(1));
    assertThat(chosen.receipt()).isEqualTo(sale.receipt(1));
    assertThat(chosen.totalPrice()).isEqualByComparingTo(new BigDecimal("800000"));
    assertThat(chosen.chosenAt()).isEqualTo(SaleCity.OPENING);
    assertThat(city.text("SELECT state FROM unit WHERE id = $1", sale.unit(1))).isEqualTo("CHOSEN");
    assertThat(turnOf(sale, 1)).isEqualTo("CHOSEN");
  }

  @Test
  void the_agreement_is_to_be_signed_by_the_end_of_the_fifth_working_day() {
    Sale sale = city.opened(1, 1, 1);
    assertThat(await(choose(sale, 1, 1)).signBy()).isEqualTo(Instant.parse("2026-11-30T15:59:59Z"));
  }

  @Test
  void the_choice_stands_in_the_timeline_and_in_the_audit_log() {
    Sale sale = city.opened(1, 2, 1);
    Chosen chosen = await(choose(sale, 1, 1));
    assertThat(
            city.count(
                """
                SELECT count(*) FROM application_event e JOIN application a ON a.id = e.application_id
                WHERE a.receipt = $1 AND e.kind = 'CHOSEN'
                """,
                sale.receipt(1)))
        .isOne();
    assertThat(leaves("selection.choose", chosen.selectionId())).isOne();
  }

  @Test
  void a_refused_attempt_leaves_no_trace() {
    Sale sale = city.opened(3, 5, 1);
    long leaves = city.count("SELECT count(*) FROM audit_leaf");
    assertThat(refusal(choose(sale, 2, 1))).isEqualTo(SelectionRefusal.NOT_YOUR_TURN);
    assertThat(city.text("SELECT state FROM unit WHERE id = $1", sale.unit(1)))
        .isEqualTo("AVAILABLE");
    assertThat(city.count("SELECT count(*) FROM audit_leaf")).isEqualTo(leaves);
  }

  @Test
  void a_family_whose_time_is_over_is_told_so_even_before_the_ticker_has_noticed() {
    Sale sale = city.opened(3, 5, 1);
    city.pass(SaleCity.TURN);
    assertThat(refusal(choose(sale, 1, 1))).isEqualTo(SelectionRefusal.NOT_YOUR_TURN);
  }

  @Test
  void a_taken_unit_is_refused_and_the_turn_goes_on() {
    Sale sale = city.opened(2, 5, 2);
    await(choose(sale, 1, 1));
    assertThat(refusal(choose(sale, 2, 1))).isEqualTo(SelectionRefusal.UNIT_TAKEN);
    assertThat(await(choose(sale, 2, 2)).unitId()).isEqualTo(sale.unit(2));
  }

  @Test
  void a_withdrawn_unit_cannot_be_taken() {
    Sale sale = city.opened(1, 2, 1);
    city.run("UPDATE unit SET state = 'WITHDRAWN' WHERE id = $1", sale.unit(1));
    assertThat(refusal(choose(sale, 1, 1))).isEqualTo(SelectionRefusal.UNIT_TAKEN);
  }

  @Test
  void a_family_takes_one_unit_only() {
    Sale sale = city.opened(2, 5, 2);
    await(choose(sale, 1, 1));
    assertThat(refusal(choose(sale, 1, 2))).isEqualTo(SelectionRefusal.ALREADY_CHOSEN);
  }

  @Test
  void nothing_can_be_taken_before_the_opening() {
    city.setTime(SaleCity.OPENING.minusSeconds(1));
    Sale sale = city.opened(1, 1, 1);
    assertThat(refusal(choose(sale, 1, 1))).isEqualTo(SelectionRefusal.SELECTION_CLOSED);
  }

  @Test
  void a_unit_of_another_offering_is_unknown() {
    Sale sale = city.opened(1, 1, 1);
    Sale other = city.opened(1, 1, 1);
    assertThat(
            refusal(
                chooseUnit.choose(
                    sale.chooser(1), sale.offering(), other.unit(1), UUID.randomUUID())))
        .isEqualTo(SelectionRefusal.UNKNOWN_UNIT);
  }

  @Test
  void who_is_not_in_the_draw_has_no_turn() {
    Sale sale = city.opened(1, 1, 1);
    Sale other = city.opened(1, 1, 1);
    assertThat(
            refusal(
                chooseUnit.choose(
                    other.chooser(1), sale.offering(), sale.unit(1), UUID.randomUUID())))
        .isEqualTo(SelectionRefusal.NO_TURN);
  }

  @Test
  void a_family_struck_out_meanwhile_cannot_choose() {
    Sale sale = city.opened(2, 2, 2);
    city.run("UPDATE application SET status = 'STRUCK_OUT' WHERE receipt = $1", sale.receipt(1));
    assertThat(refusal(choose(sale, 1, 1))).isEqualTo(SelectionRefusal.NO_TURN);
  }

  @Test
  void a_retry_gets_the_first_answer() {
    Sale sale = city.opened(2, 5, 2);
    UUID attempt = UUID.randomUUID();
    Chosen first =
        await(chooseUnit.choose(sale.chooser(1), sale.offering(), sale.unit(1), attempt));
    city.pass(SaleCity.TURN.multipliedBy(2));
    assertThat(await(chooseUnit.choose(sale.chooser(1), sale.offering(), sale.unit(1), attempt)))
        .isEqualTo(first);
    assertThat(leaves("selection.choose", first.selectionId())).isOne();
  }

  @Test
  void the_same_attempt_of_another_family_is_refused() {
    Sale sale = city.opened(2, 5, 2);
    UUID attempt = UUID.randomUUID();
    await(chooseUnit.choose(sale.chooser(1), sale.offering(), sale.unit(1), attempt));
    assertThat(refusal(chooseUnit.choose(sale.chooser(2), sale.offering(), sale.unit(2), attempt)))
        .isEqualTo(SelectionRefusal.ATTEMPT_REUSED);
  }

  @Test
  void the_desk_chooses_for_a_family_without_a_phone() {
    Sale sale = city.opened(1, 2, 1);
    Chosen chosen =
        await(
            chooseUnit.choose(
                Chooser.desk(acquirer(SaleCity.ACQUIRER), sale.receipt(1)),
                sale.offering(),
                sale.unit(2),
                UUID.randomUUID()));
    assertThat(chosen.receipt()).isEqualTo(sale.receipt(1));
    assertThat(
            city.text(
                "SELECT role FROM audit_leaf WHERE action = 'selection.choose' AND case_id = $1",
                String.valueOf(chosen.selectionId())))
        .isEqualTo("acquirer");
  }

  @Test
  void the_desk_of_another_acquirer_is_refused() {
    Sale sale = city.opened(1, 2, 1);
    assertThat(
            refusal(
                chooseUnit.choose(
                    Chooser.desk(acquirer("other"), sale.receipt(1)),
                    sale.offering(),
                    sale.unit(2),
                    UUID.randomUUID())))
        .isEqualTo(OfferingRefusal.NOT_YOURS);
  }

  private Uni<Chosen> choose(Sale sale, int rank, int unit) {
    return chooseUnit.choose(
        sale.chooser(rank), sale.offering(), sale.unit(unit), UUID.randomUUID());
  }

  private static String turnOf(Sale sale, int rank) {
    return city.text(
        "SELECT state FROM selection_turn WHERE offering_id = $1 AND rank = $2",
        sale.offering(),
        rank);
  }

  private static long leaves(String action, long id) {
    return city.count(
        "SELECT count(*) FROM audit_leaf WHERE action = $1 AND case_id = $2",
        action,
        String.valueOf(id));
  }
}
