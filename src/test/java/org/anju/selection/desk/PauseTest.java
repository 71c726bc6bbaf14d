package org.anju.selection.desk;

import static org.anju.selection.BoardState.AVAILABLE;
import static org.anju.selection.BoardState.HELD;
import static org.anju.selection.SaleCity.await;
import static org.anju.selection.SaleCity.refusal;
import static org.anju.selection.desk.HallCity.DESK;
import static org.anju.selection.desk.HallCity.FAR_SUPERVISOR;
import static org.anju.selection.desk.HallCity.SUPERVISOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.anju.offering.OfferingRefusal;
import org.anju.selection.BoardState;
import org.anju.selection.BoardUnit;
import org.anju.selection.Held;
import org.anju.selection.SaleCity;
import org.anju.selection.SaleCity.Sale;
import org.anju.selection.SelectionRefusal;
import org.anju.selection.SessionState;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The supervisor stops a selection in public and lets it go on. */
class PauseTest {

  private static final String REASON = "大厅停电，正在抢修。";
  private static final Duration A_WHILE = Duration.ofMinutes(90);

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
  void while_it_is_paused_nobody_chooses_and_nobody_is_forfeited() {
    Sale sale = paused(2, 2, 1);
    hall.sales.pass(A_WHILE);
    hall.sales.advance();

    assertThat(hall.turn(sale, 1)).isEqualTo("PAUSED");
    assertThat(hall.turn(sale, 2)).isEqualTo("WAITING");
    assertThat(
            refusal(
                hall.sales
                    .chooseUnit()
                    .choose(sale.chooser(1), sale.offering(), sale.unit(1), UUID.randomUUID())))
        .isEqualTo(SelectionRefusal.SELECTION_PAUSED);
    assertThat(refusal(hall.sales.holdUnit().hold(sale.chooser(1), sale.offering(), sale.unit(1))))
        .isEqualTo(SelectionRefusal.SELECTION_PAUSED);
  }

  @Test
  void when_it_goes_on_every_clock_has_what_was_left() {
    Sale sale = hall.sales.opened(2, 2, 2);
    hall.sales.pass(Duration.ofSeconds(20));
    await(hall.pause().pause(SUPERVISOR, sale.offering(), REASON));
    hall.sales.pass(A_WHILE);
    await(hall.resume().resume(SUPERVISOR, sale.offering()));

    Instant closes = SaleCity.OPENING.plus(SaleCity.TURN).plus(A_WHILE);
    assertThat(closesAt(sale, 1)).isEqualTo(closes);
    hall.sales.setTime(closes.minusSeconds(1));
    hall.sales.advance();
    assertThat(hall.turn(sale, 1)).isEqualTo("OPEN");
    hall.choose(sale, 1, 1);
    hall.sales.pass(Duration.ofSeconds(1));
    hall.sales.advance();
    assertThat(hall.turn(sale, 2)).isEqualTo("FORFEITED");
  }

  @Test
  void a_family_that_checks_in_after_a_pause_has_its_whole_turn() {
    Sale sale = hall.sales.drawn(1, 1, 1, SaleCity.turnsWithPresence(1, 1, 1));
    hall.sales.advance();
    await(hall.pause().pause(SUPERVISOR, sale.offering(), REASON));
    hall.sales.pass(A_WHILE);
    await(hall.resume().resume(SUPERVISOR, sale.offering()));

    await(hall.sales.checkIn().checkIn(sale.chooser(1), sale.offering()));

    assertThat(closesAt(sale, 1)).isEqualTo(SaleCity.OPENING.plus(A_WHILE).plus(SaleCity.TURN));
  }

  @Test
  void a_hold_lasts_as_long_after_the_pause_as_it_would_have_before() {
    Sale sale = hall.sales.opened(2, 1, 2);
    await(hall.sales.holdUnit().hold(sale.chooser(1), sale.offering(), sale.unit(1)));
    hall.sales.pass(Duration.ofSeconds(10));
    await(hall.pause().pause(SUPERVISOR, sale.offering(), REASON));
    hall.sales.pass(A_WHILE);
    await(hall.resume().resume(SUPERVISOR, sale.offering()));

    hall.sales.pass(Duration.ofSeconds(19));
    assertThat(
            refusal(
                hall.sales
                    .chooseUnit()
                    .choose(sale.chooser(2), sale.offering(), sale.unit(1), UUID.randomUUID())))
        .isEqualTo(SelectionRefusal.UNIT_HELD);
    hall.sales.pass(Duration.ofSeconds(2));
    assertThat(hall.choose(sale, 2, 1).receipt()).isEqualTo(sale.receipt(2));
  }

  @Test
  void however_long_the_pause_everybody_sees_which_unit_is_kept() {
    Sale sale = hall.sales.opened(2, 3, 2);
    await(hall.sales.holdUnit().hold(sale.chooser(1), sale.offering(), sale.unit(2)));
    hall.sales.pass(Duration.ofSeconds(10));
    await(hall.pause().pause(SUPERVISOR, sale.offering(), REASON));
    hall.sales.pass(A_WHILE);

    assertThat(onBoard(sale)).containsExactly(AVAILABLE, HELD, AVAILABLE);
    assertThat(await(hall.sales.showMyTurn().of(sale.chooser(1), sale.offering())).turn().held())
        .extracting(Held::unitId)
        .isEqualTo(sale.unit(2));
    assertThat(await(hall.console().family(DESK, sale.offering(), sale.receipt(1))).held())
        .isEqualTo("1# 1 2");

    await(hall.resume().resume(SUPERVISOR, sale.offering()));
    hall.sales.pass(Duration.ofSeconds(19));
    assertThat(onBoard(sale)).containsExactly(AVAILABLE, HELD, AVAILABLE);
    hall.sales.pass(Duration.ofSeconds(2));
    assertThat(onBoard(sale)).containsExactly(AVAILABLE, AVAILABLE, AVAILABLE);
  }

  @Test
  void a_unit_whose_time_was_over_before_the_pause_is_free_during_it() {
    Sale sale = hall.sales.opened(2, 1, 2);
    await(hall.sales.holdUnit().hold(sale.chooser(1), sale.offering(), sale.unit(1)));
    hall.sales.pass(Duration.ofSeconds(31));
    await(hall.pause().pause(SUPERVISOR, sale.offering(), REASON));

    assertThat(onBoard(sale)).containsExactly(AVAILABLE);
    await(hall.resume().resume(SUPERVISOR, sale.offering()));
    assertThat(hall.choose(sale, 2, 1).receipt()).isEqualTo(sale.receipt(2));
  }

  @Test
  void a_phase_with_a_close_closes_as_much_later() {
    Duration length = Duration.ofHours(2);
    Sale sale = hall.sales.drawn(2, 2, 2, SaleCity.wishLists(1, 1, length, false));
    hall.sales.advance();
    hall.sales.pass(Duration.ofHours(1));
    await(hall.pause().pause(SUPERVISOR, sale.offering(), REASON));
    hall.sales.pass(A_WHILE);
    await(hall.resume().resume(SUPERVISOR, sale.offering()));

    String closes =
        hall.sales.text(
            "SELECT closes_at FROM selection_session WHERE offering_id = $1", sale.offering());
    assertThat(OffsetDateTime.parse(closes).toInstant())
        .isEqualTo(SaleCity.OPENING.plus(length).plus(A_WHILE));
  }

  @Test
  void a_family_struck_out_during_the_pause_does_not_get_its_turn_back() {
    Sale sale = paused(2, 2, 2);
    hall.sales.run(
        "UPDATE application SET status = 'STRUCK_OUT' WHERE receipt = $1", sale.receipt(1));
    await(hall.resume().resume(SUPERVISOR, sale.offering()));

    assertThat(hall.turn(sale, 1)).isEqualTo("NOT_CALLED");
    assertThat(hall.turn(sale, 2)).isEqualTo("OPEN");
    assertThat(hall.notices(sale, 1, "SELECTION_RESUMED")).isZero();
  }

  @Test
  void families_in_their_turn_are_told_and_the_audit_trail_says_who() {
    Sale sale = paused(2, 2, 1);
    await(hall.resume().resume(SUPERVISOR, sale.offering()));

    assertThat(hall.notices(sale, 1, "SELECTION_PAUSED")).isOne();
    assertThat(hall.notices(sale, 1, "SELECTION_RESUMED")).isOne();
    assertThat(hall.notices(sale, 2, "SELECTION_PAUSED")).isZero();
    assertThat(hall.leaves("selection.pause", sale.offering())).isOne();
    assertThat(hall.leaves("selection.resume", sale.offering())).isOne();
  }

  @Test
  void everybody_reads_the_reason_and_afterwards_when_it_was() {
    Sale sale = paused(1, 1, 1);

    PublicPauses during = await(hall.pauses().of(sale.offering()));
    assertThat(during.state()).isEqualTo(SessionState.PAUSED);
    assertThat(during.now().reason()).isEqualTo(REASON);
    assertThat(during.earlier()).isEmpty();

    hall.sales.pass(A_WHILE);
    await(hall.resume().resume(SUPERVISOR, sale.offering()));
    PublicPauses after = await(hall.pauses().of(sale.offering()));
    assertThat(after.state()).isEqualTo(SessionState.OPEN);
    assertThat(after.now()).isNull();
    assertThat(after.earlier())
        .containsExactly(
            new PublicPause(1, REASON, SaleCity.OPENING, SaleCity.OPENING.plus(A_WHILE)));
  }

  @Test
  void it_can_be_paused_again_but_not_twice_at_once() {
    Sale sale = paused(1, 1, 1);

    assertThat(refusal(hall.pause().pause(SUPERVISOR, sale.offering(), REASON)))
        .isEqualTo(PauseRefusal.ALREADY_PAUSED);
    await(hall.resume().resume(SUPERVISOR, sale.offering()));
    assertThat(refusal(hall.resume().resume(SUPERVISOR, sale.offering())))
        .isEqualTo(PauseRefusal.NOT_PAUSED);
    await(hall.pause().pause(SUPERVISOR, sale.offering(), REASON));
    assertThat(hall.turn(sale, 1)).isEqualTo("PAUSED");
  }

  @Test
  void before_it_begins_there_is_nothing_to_pause() {
    Sale sale = hall.sales.drawn(1, 1, 1);

    assertThat(refusal(hall.pause().pause(SUPERVISOR, sale.offering(), REASON)))
        .isEqualTo(PauseRefusal.NOTHING_GOES_ON);
  }

  @Test
  void only_the_supervisor_of_the_district_stops_it() {
    Sale sale = hall.sales.opened(1, 1, 1);

    assertThat(refusal(hall.pause().pause(FAR_SUPERVISOR, sale.offering(), REASON)))
        .isEqualTo(OfferingRefusal.NOT_YOURS);
    assertThat(refusal(hall.resume().resume(FAR_SUPERVISOR, sale.offering())))
        .isEqualTo(OfferingRefusal.NOT_YOURS);
    assertThat(refusal(hall.pauses().of(-1))).isEqualTo(OfferingRefusal.UNKNOWN);
    assertThat(hall.turn(sale, 1)).isEqualTo("OPEN");
  }

  @Test
  void the_supervisor_sees_the_selections_of_the_own_districts() {
    Sale sale = paused(1, 1, 1);

    assertThat(await(hall.running().list(SUPERVISOR, 0, 200)).items())
        .filteredOn(each -> each.offeringId() == sale.offering())
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.state()).isEqualTo(SessionState.PAUSED);
              assertThat(each.open()).isOne();
              assertThat(each.available()).isOne();
            });
    assertThat(await(hall.running().list(FAR_SUPERVISOR, 0, 200)).items()).isEmpty();
  }

  @Test
  void a_pause_is_neither_rewritten_nor_removed() {
    Sale sale = paused(1, 1, 1);

    assertThatThrownBy(
            () ->
                hall.sales.run(
                    "UPDATE selection_pause SET reason = 'x' WHERE offering_id = $1",
                    sale.offering()))
        .hasMessageContaining("append-only");
    assertThatThrownBy(
            () ->
                hall.sales.run(
                    "DELETE FROM selection_pause WHERE offering_id = $1", sale.offering()))
        .hasMessageContaining("append-only");
    assertThat(await(hall.incidents().list(DESK, sale.offering(), 0, 10)).items())
        .extracting(Incident::kind, Incident::text)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(IncidentKind.PAUSED, REASON));
  }

  /** The states of the units, by their storeys. */
  private static List<BoardState> onBoard(Sale sale) {
    return await(hall.sales.showBoard().of(sale.offering())).buildings().stream()
        .flatMap(building -> building.units().stream())
        .sorted(Comparator.comparingInt(BoardUnit::storey))
        .map(BoardUnit::state)
        .toList();
  }

  private static Sale paused(int families, int units, int familiesPerSlot) {
    Sale sale = hall.sales.opened(families, units, familiesPerSlot);
    await(hall.pause().pause(SUPERVISOR, sale.offering(), REASON));
    return sale;
  }

  private static Instant closesAt(Sale sale, int rank) {
    return OffsetDateTime.parse(hall.ofTurn(sale, rank, "closes_at")).toInstant();
  }
}
