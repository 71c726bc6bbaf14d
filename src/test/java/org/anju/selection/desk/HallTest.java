package org.anju.selection.desk;

import static org.anju.selection.SaleCity.await;
import static org.anju.selection.SaleCity.refusal;
import static org.anju.selection.desk.HallCity.DESK;
import static org.anju.selection.desk.HallCity.FAR_SUPERVISOR;
import static org.anju.selection.desk.HallCity.OTHER_DESK;
import static org.anju.selection.desk.HallCity.SUPERVISOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import org.anju.offering.OfferingRefusal;
import org.anju.platform.error.RequestRefusal;
import org.anju.selection.SaleCity;
import org.anju.selection.SaleCity.Sale;
import org.anju.selection.TurnReason;
import org.anju.selection.TurnState;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The console, calls by notice and the log of incidents. */
class HallTest {

  private static HallCity hall;

  @BeforeAll
  static void start() {
    hall = new HallCity();
  }

  @AfterAll
  static void stop() {
    hall.close();
  }

  @BeforeEach
  void open() {
    hall.sales.setTime(SaleCity.OPENING);
  }

  @Test
  void the_console_says_who_is_there_who_holds_and_who_has_chosen() {
    Sale sale = hall.sales.opened(4, 9, 3);
    await(hall.sales.checkIn().checkIn(sale.chooser(1), sale.offering()));
    await(hall.sales.holdUnit().hold(sale.chooser(2), sale.offering(), sale.unit(5)));
    hall.choose(sale, 3, 7);

    Console console = await(hall.console().of(DESK, sale.offering()));

    assertThat(console.present())
        .extracting(
            ConsoleTurn::rank,
            ConsoleTurn::state,
            turn -> turn.presentAt() != null,
            ConsoleTurn::held,
            ConsoleTurn::unit)
        .containsExactly(
            tuple(1, TurnState.OPEN, true, null, null),
            tuple(2, TurnState.OPEN, true, "1# 1 5", null),
            tuple(3, TurnState.CHOSEN, true, null, "1# 1 7"));
    assertThat(console.next()).extracting(ConsoleTurn::rank).containsExactly(4);
    assertThat(console.nextSlot()).isEqualTo(2);
    assertThat(console.slotClosesAt()).isEqualTo(SaleCity.OPENING.plus(SaleCity.TURN));
    hall.sales.pass(Duration.ofSeconds(31));
    assertThat(await(hall.console().of(DESK, sale.offering())).present())
        .extracting(ConsoleTurn::held)
        .as("a hold is over by itself")
        .containsOnlyNulls();
  }

  @Test
  void a_family_of_any_slot_is_found_by_its_receipt() {
    Sale sale = hall.sales.opened(3, 9, 1);
    await(hall.sales.giveUpTurn().giveUp(sale.chooser(1), sale.offering()));

    assertThat(await(hall.console().family(DESK, sale.offering(), sale.receipt(3))).slot())
        .isEqualTo(3);
    assertThat(await(hall.console().family(DESK, sale.offering(), sale.receipt(1))).reason())
        .isEqualTo(TurnReason.REFUSED);
    assertThat(refusal(hall.console().family(DESK, sale.offering(), "HS-0")))
        .isEqualTo(HallRefusal.UNKNOWN_FAMILY);
    assertThat(refusal(hall.console().family(OTHER_DESK, sale.offering(), sale.receipt(1))))
        .isEqualTo(OfferingRefusal.NOT_YOURS);
  }

  @Test
  void the_console_is_for_the_own_acquirer_and_the_supervisor_of_the_district() {
    Sale sale = hall.sales.opened(3, 9, 2);

    assertThat(await(hall.console().of(DESK, sale.offering())).present())
        .extracting(ConsoleTurn::rank)
        .containsExactly(1, 2);
    assertThat(await(hall.console().of(SUPERVISOR, sale.offering())).slot()).isOne();
    assertThat(refusal(hall.console().of(OTHER_DESK, sale.offering())))
        .isEqualTo(OfferingRefusal.NOT_YOURS);
    assertThat(refusal(hall.console().of(FAR_SUPERVISOR, sale.offering())))
        .isEqualTo(OfferingRefusal.NOT_YOURS);
  }

  @Test
  void a_slot_is_called_but_not_those_who_are_there() {
    Sale sale = hall.sales.opened(5, 9, 3);
    await(hall.sales.checkIn().checkIn(sale.chooser(1), sale.offering()));
    hall.choose(sale, 2, 2);

    assertThat(await(hall.calls().callSlot(DESK, sale.offering(), 1))).isOne();
    assertThat(await(hall.calls().callSlot(DESK, sale.offering(), 2))).isEqualTo(2);

    assertThat(hall.notices(sale, 3, "DESK_CALLED")).isOne();
    assertThat(hall.notices(sale, 1, "DESK_CALLED")).isZero();
    assertThat(hall.leaves("selection.call", sale.offering())).isEqualTo(2);
    assertThat(await(hall.console().of(DESK, sale.offering())).present().get(2).calledAt())
        .isEqualTo(SaleCity.OPENING);
    assertThat(await(hall.incidents().list(DESK, sale.offering(), 0, 10)).items())
        .extracting(Incident::kind, Incident::families)
        .containsExactly(tuple(IncidentKind.CALLED, 2), tuple(IncidentKind.CALLED, 1));
  }

  @Test
  void a_family_is_not_called_again_within_a_minute() {
    Sale sale = hall.sales.opened(1, 9, 1);
    await(hall.calls().callFamily(DESK, sale.offering(), sale.receipt(1)));

    assertThat(refusal(hall.calls().callFamily(DESK, sale.offering(), sale.receipt(1))))
        .isEqualTo(HallRefusal.JUST_CALLED);
    assertThat(hall.notices(sale, 1, "DESK_CALLED")).isOne();
    hall.sales.pass(CallFamilies.BETWEEN_CALLS);
    assertThat(await(hall.calls().callFamily(DESK, sale.offering(), sale.receipt(1)))).isOne();
  }

  @Test
  void nobody_is_called_who_is_done_or_unknown() {
    Sale sale = hall.sales.opened(1, 9, 1);
    hall.choose(sale, 1, 1);

    assertThat(refusal(hall.calls().callFamily(DESK, sale.offering(), sale.receipt(1))))
        .isEqualTo(HallRefusal.NOBODY_TO_CALL);
    assertThat(refusal(hall.calls().callFamily(DESK, sale.offering(), "HS-0")))
        .isEqualTo(HallRefusal.UNKNOWN_FAMILY);
    assertThat(refusal(hall.calls().callSlot(OTHER_DESK, sale.offering(), 1)))
        .isEqualTo(OfferingRefusal.NOT_YOURS);
  }

  @Test
  void an_incident_is_kept_for_good_and_not_in_clear() {
    Sale sale = hall.sales.opened(1, 9, 1);
    String words = "张某某与工作人员争执。";
    await(hall.report().report(DESK, sale.offering(), IncidentKind.ORDER, words, sale.receipt(1)));

    assertThat(await(hall.incidents().list(SUPERVISOR, sale.offering(), 0, 10)).items())
        .singleElement()
        .satisfies(
            incident -> {
              assertThat(incident.text()).isEqualTo(words);
              assertThat(incident.receipt()).isEqualTo(sale.receipt(1));
            });
    assertThat(
            hall.sales.count(
                """
                SELECT count(*) FROM selection_incident
                WHERE offering_id = $1 AND position(convert_to('争执', 'UTF8') IN text_cipher) > 0
                """,
                sale.offering()))
        .isZero();
    assertThatThrownBy(() -> hall.sales.run("DELETE FROM selection_incident"))
        .hasMessageContaining("append-only");
    assertThat(
            hall.sales.count(
                "SELECT count(*) FROM audit_leaf WHERE action = 'selection.report-incident'"))
        .isOne();
  }

  @Test
  void an_incident_belongs_to_the_own_hall_and_to_a_family_of_it() {
    Sale sale = hall.sales.opened(1, 9, 1);

    assertThat(refusal(report(sale, IncidentKind.FAMILY, "HS-0")))
        .isEqualTo(HallRefusal.UNKNOWN_FAMILY);
    assertThat(refusal(report(sale, IncidentKind.PAUSED, null))).isEqualTo(RequestRefusal.INVALID);
    assertThat(
            refusal(
                hall.report().report(OTHER_DESK, sale.offering(), IncidentKind.OTHER, "x", null)))
        .isEqualTo(OfferingRefusal.NOT_YOURS);
    assertThat(refusal(hall.incidents().list(OTHER_DESK, sale.offering(), 0, 10)))
        .isEqualTo(OfferingRefusal.NOT_YOURS);
  }

  private static Uni<Void> report(Sale sale, IncidentKind kind, String receipt) {
    return hall.report().report(DESK, sale.offering(), kind, "说明", receipt);
  }
}
