package org.anju.selection;

import static org.anju.selection.SaleCity.OPENING;
import static org.anju.selection.SaleCity.await;
import static org.anju.selection.SaleCity.refusal;
import static org.anju.selection.SaleCity.turns;
import static org.anju.selection.SaleCity.turnsWithPresence;
import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.anju.offering.SelectionMode;
import org.anju.platform.database.Rows;
import org.anju.selection.SaleCity.Sale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A plan with several phases, on a real PostgreSQL. */
class PhasesTest {

  private static final Instant ON_THE_SECOND_WORKING_DAY = Instant.parse("2026-11-25T02:00:00Z");

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
  void the_second_tier_chooses_what_the_first_has_left() {
    Sale sale = city.drawn(3, 2, 3, turns(1, 1, 2), turns(2, 2, 2));
    city.advance();
    assertThat(turn(sale, 1, 1)).isEqualTo("OPEN");
    assertThat(turn(sale, 2, 3)).isEqualTo("WAITING");
    choose(sale, 1, 1);
    choose(sale, 2, 2);
    city.advance();
    assertThat(turn(sale, 2, 3)).isEqualTo("OPEN");
    assertThat(session(sale, 1)).isEqualTo("CLOSED");
    choose(sale, 3, 3);
    city.advance();
    assertThat(stage(sale)).isEqualTo("COMPLETED");
  }

  @Test
  void the_second_tier_is_refused_while_the_first_chooses() {
    Sale sale = city.drawn(2, 1, 3, turns(1, 1, 1), turns(2, 2, 1));
    city.advance();
    assertThat(refusal(chooser(sale, 2, 1))).isEqualTo(SelectionRefusal.NOT_YOUR_TURN);
  }

  @Test
  void with_nothing_left_the_second_tier_keeps_its_place() {
    Sale sale = city.drawn(2, 1, 1, turns(1, 1, 1), turns(2, 2, 1));
    city.advance();
    choose(sale, 1, 1);
    city.advance();
    assertThat(turn(sale, 2, 2)).isEqualTo("NOT_CALLED");
    assertThat(stage(sale)).isEqualTo("COMPLETED");
    assertThat(events(sale, 2, "FORFEITED")).isZero();
  }

  @Test
  void a_phase_for_all_is_open_to_whoever_still_has_the_right() {
    Sale sale = city.drawn(3, 3, 5, turns(1, 1, 3), turns(2, null, 3));
    city.advance();
    choose(sale, 1, 1);
    await(city.giveUpTurn().giveUp(sale.chooser(2), sale.offering()));
    city.run(
        "UPDATE selection_turn SET state = 'NOT_CALLED' WHERE offering_id = $1 AND rank = 3",
        sale.offering());
    city.advance();
    assertThat(
            city.text(
                "SELECT string_agg(rank::text, ' ') FROM selection_turn WHERE offering_id = $1 AND phase = 2",
                sale.offering()))
        .isEqualTo("3");
    assertThat(turn(sale, 2, 3)).isEqualTo("OPEN");
    assertThat(await(chooser(sale, 3, 4)).unitId()).isEqualTo(sale.unit(4));
  }

  @Test
  void who_has_not_checked_in_forfeits_early_as_absent_and_who_has_gets_the_whole_time() {
    Sale sale = city.drawn(2, 2, 3, turnsWithPresence(1, 1, 2));
    city.setTime(OPENING.minus(Duration.ofMinutes(60)));
    city.advance();
    await(city.checkIn().checkIn(sale.chooser(1), sale.offering()));
    city.setTime(OPENING);
    city.advance();
    city.pass(SaleCity.TURN.dividedBy(2));
    city.advance();
    assertThat(turn(sale, 1, 1)).isEqualTo("OPEN");
    assertThat(turn(sale, 1, 2)).isEqualTo("FORFEITED");
    assertThat(reason(sale, 2)).isEqualTo("ABSENT");
    city.pass(SaleCity.TURN.dividedBy(2));
    city.advance();
    assertThat(reason(sale, 1)).isEqualTo("OUT_OF_TIME");
  }

  @Test
  void checking_in_after_the_call_gives_the_whole_time_from_the_call_and_not_more() {
    Sale sale = city.drawn(1, 1, 3, turnsWithPresence(1, 1, 1));
    city.advance();
    city.pass(Duration.ofSeconds(20));
    await(city.checkIn().checkIn(sale.chooser(1), sale.offering()));
    city.pass(Duration.ofSeconds(5));
    await(city.checkIn().checkIn(sale.chooser(1), sale.offering()));
    assertThat(mine(sale, 1).turn().closesAt()).isEqualTo(OPENING.plus(SaleCity.TURN));
    assertThat(mine(sale, 1).turn().presentAt()).isEqualTo(OPENING.plusSeconds(20));
  }

  @Test
  void nobody_checks_in_before_the_time_after_the_turn_or_without_one() {
    Sale sale = city.drawn(1, 1, 3, turnsWithPresence(1, 1, 1));
    city.setTime(OPENING.minus(Duration.ofMinutes(60)).minusSeconds(1));
    city.advance();
    assertThat(refusal(city.checkIn().checkIn(sale.chooser(1), sale.offering())))
        .isEqualTo(SelectionRefusal.CHECK_IN_EARLY);
    city.setTime(OPENING);
    city.advance();
    city.pass(SaleCity.TURN.dividedBy(2));
    assertThat(refusal(city.checkIn().checkIn(sale.chooser(1), sale.offering())))
        .isEqualTo(SelectionRefusal.NOT_YOUR_TURN);
    city.advance();
    assertThat(refusal(city.checkIn().checkIn(sale.chooser(1), sale.offering())))
        .isEqualTo(SelectionRefusal.SELECTION_CLOSED);
    Sale other = city.drawn(1, 1, 3, turnsWithPresence(1, 1, 1));
    assertThat(refusal(city.checkIn().checkIn(other.chooser(1), sale.offering())))
        .isEqualTo(SelectionRefusal.NO_TURN);
  }

  @Test
  void nobody_chooses_keeps_a_unit_or_gives_up_while_the_selection_is_stopped() {
    Sale sale = city.opened(1, 2, 1);
    city.run(
        "UPDATE selection_session SET state = 'PAUSED', paused_at = $2 WHERE offering_id = $1",
        sale.offering(),
        Rows.parameter(OPENING));
    city.run("UPDATE selection_turn SET state = 'PAUSED' WHERE offering_id = $1", sale.offering());
    assertThat(refusal(chooser(sale, 1, 1))).isEqualTo(SelectionRefusal.SELECTION_PAUSED);
    assertThat(refusal(city.holdUnit().hold(sale.chooser(1), sale.offering(), sale.unit(1))))
        .isEqualTo(SelectionRefusal.SELECTION_PAUSED);
    assertThat(refusal(city.giveUpTurn().giveUp(sale.chooser(1), sale.offering())))
        .isEqualTo(SelectionRefusal.SELECTION_PAUSED);
    city.pass(SaleCity.TURN.multipliedBy(2));
    city.advance();
    assertThat(turn(sale, 1, 1)).isEqualTo("PAUSED");
  }

  @Test
  void a_unit_that_comes_back_after_the_end_goes_to_the_waiting_list() {
    Sale sale = city.opened(3, 1, 1);
    Chosen chosen = await(chooser(sale, 1, 1));
    city.advance();
    assertThat(stage(sale)).isEqualTo("COMPLETED");
    comeBack(sale, chosen);
    city.advance();
    assertThat(stage(sale)).isEqualTo("SELECTING");
    assertThat(told(sale, 2, "MOVED_UP")).isOne();
    assertThat(told(sale, 1, "MOVED_UP")).isZero();

    PhaseNow phase = mine(sale, 2).phase();
    assertThat(phase.movedUp()).isTrue();
    assertThat(phase.startsAt()).isEqualTo(ON_THE_SECOND_WORKING_DAY);
    city.advance();
    assertThat(mine(sale, 2).turn()).isNull();

    city.setTime(ON_THE_SECOND_WORKING_DAY);
    city.advance();
    assertThat(refusal(chooser(sale, 1, 1))).isEqualTo(SelectionRefusal.SELECTION_CLOSED);
    assertThat(await(chooser(sale, 2, 1)).receipt()).isEqualTo(sale.receipt(2));
    city.advance();
    assertThat(stage(sale)).isEqualTo("COMPLETED");
    assertThat(turn(sale, 2, 3)).isEqualTo("NOT_CALLED");
  }

  @Test
  void nothing_moves_up_when_nobody_waits() {
    Sale sale = city.opened(1, 1, 1);
    Chosen chosen = await(chooser(sale, 1, 1));
    city.advance();
    comeBack(sale, chosen);
    city.advance();
    assertThat(stage(sale)).isEqualTo("COMPLETED");
  }

  @Test
  void a_family_sees_the_phase_that_concerns_it() {
    Sale sale = city.drawn(2, 1, 3, turns(1, 1, 1), turns(2, 2, 1));
    city.advance();
    MyTurn second = mine(sale, 2);
    assertThat(second.phase().phase()).isEqualTo(2);
    assertThat(second.phase().phases()).isEqualTo(2);
    assertThat(second.phase().state()).isEqualTo(SessionState.WAITING);
    assertThat(second.phase().mode()).isEqualTo(SelectionMode.TURNS);
    assertThat(mine(sale, 1).phase().state()).isEqualTo(SessionState.OPEN);
  }

  private static Uni<Chosen> chooser(Sale sale, int rank, int unit) {
    return city.chooseUnit()
        .choose(sale.chooser(rank), sale.offering(), sale.unit(unit), UUID.randomUUID());
  }

  private static void choose(Sale sale, int rank, int unit) {
    await(chooser(sale, rank, unit));
  }

  /** As when its family does not sign in time. */
  private static void comeBack(Sale sale, Chosen chosen) {
    city.run("UPDATE selection SET live = false WHERE id = $1", chosen.selectionId());
    city.run("UPDATE unit SET state = 'AVAILABLE' WHERE id = $1", chosen.unitId());
    city.run(
        "UPDATE selection_turn SET state = 'FORFEITED' WHERE offering_id = $1 AND state = 'CHOSEN'",
        sale.offering());
  }

  private static MyTurn mine(Sale sale, int rank) {
    return await(
        new ShowMyTurn(city.pool(), new Overviews(), city.clock())
            .of(sale.chooser(rank), sale.offering()));
  }

  private static String turn(Sale sale, int phase, int rank) {
    return city.text(
        "SELECT state FROM selection_turn WHERE offering_id = $1 AND phase = $2 AND rank = $3",
        sale.offering(),
        phase,
        rank);
  }

  private static String reason(Sale sale, int rank) {
    return city.text(
        "SELECT reason FROM selection_turn WHERE offering_id = $1 AND rank = $2",
        sale.offering(),
        rank);
  }

  private static String session(Sale sale, int phase) {
    return city.text(
        "SELECT state FROM selection_session WHERE offering_id = $1 AND phase = $2",
        sale.offering(),
        phase);
  }

  private static String stage(Sale sale) {
    return city.text("SELECT stage FROM offering WHERE id = $1", sale.offering());
  }

  private static long events(Sale sale, int rank, String kind) {
    return city.count(
        """
        SELECT count(*) FROM application_event e JOIN application a ON a.id = e.application_id
        WHERE a.receipt = $1 AND e.kind = $2
        """,
        sale.receipt(rank),
        kind);
  }

  private static long told(Sale sale, int rank, String kind) {
    return city.count(
        """
        SELECT count(*) FROM notice n JOIN application a ON a.id = n.application_id
        WHERE a.receipt = $1 AND n.kind = $2
        """,
        sale.receipt(rank),
        kind);
  }
}
