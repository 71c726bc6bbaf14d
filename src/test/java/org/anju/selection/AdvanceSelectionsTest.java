package org.anju.selection;

import static org.anju.selection.SaleCity.await;
import static org.anju.selection.SaleCity.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.anju.selection.SaleCity.Sale;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AdvanceSelectionsTest {

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
    city.setTime(SaleCity.OPENING);
  }

  @Test
  void turns_are_known_after_the_draw_and_follow_the_rule_of_the_slots() {
    city.setTime(SaleCity.OPENING.minusSeconds(1));
    Sale sale = city.opened(7, 9, 3);
    assertThat(stage(sale)).isEqualTo("DRAWN");
    for (int rank = 1; rank <= 7; rank++) {
      assertThat(slot(sale, rank)).isEqualTo((rank - 1) / 3 + 1);
      assertThat(turn(sale, rank)).isEqualTo("WAITING");
    }
  }

  @Test
  void the_first_slot_is_called_at_the_announced_hour() {
    Sale sale = city.opened(3, 9, 2);
    assertThat(stage(sale)).isEqualTo("SELECTING");
    assertThat(turn(sale, 2)).isEqualTo("OPEN");
    assertThat(turn(sale, 3)).isEqualTo("WAITING");
  }

  @Test
  void the_next_slot_is_called_early_when_all_are_done() {
    Sale sale = city.opened(3, 9, 2);
    choose(sale, 1, 1);
    city.advance();
    assertThat(turn(sale, 3)).isEqualTo("WAITING");
    await(city.giveUpTurn().giveUp(sale.chooser(2), sale.offering()));
    city.advance();
    assertThat(turn(sale, 2)).isEqualTo("FORFEITED");
    assertThat(turn(sale, 3)).isEqualTo("OPEN");
  }

  @Test
  void who_does_not_choose_in_time_forfeits_and_the_next_is_called() {
    Sale sale = city.opened(2, 9, 1);
    city.pass(SaleCity.TURN);
    city.advance();
    assertThat(turn(sale, 1)).isEqualTo("FORFEITED");
    assertThat(turn(sale, 2)).isEqualTo("OPEN");
    assertThat(events(sale, 1, "FORFEITED")).isOne();
    assertThat(
            city.count(
                """
                SELECT count(*) FROM audit_leaf l JOIN application a ON a.id::text = l.case_id
                WHERE l.action = 'selection.forfeit' AND l.role = 'system' AND a.receipt = $1
                """,
                sale.receipt(1)))
        .isOne();
  }

  @Test
  void it_ends_when_nobody_is_left() {
    Sale sale = city.opened(1, 9, 1);
    choose(sale, 1, 1);
    city.advance();
    assertThat(stage(sale)).isEqualTo("COMPLETED");
  }

  @Test
  void it_ends_when_the_units_are_gone_and_the_rest_is_not_called() {
    Sale sale = city.opened(3, 1, 2);
    choose(sale, 1, 1);
    city.advance();
    assertThat(stage(sale)).isEqualTo("COMPLETED");
    assertThat(turn(sale, 2)).isEqualTo("NOT_CALLED");
    assertThat(turn(sale, 3)).isEqualTo("NOT_CALLED");
    assertThat(events(sale, 2, "FORFEITED")).isZero();
  }

  @Test
  void a_family_struck_out_before_its_slot_is_passed_over() {
    Sale sale = city.opened(3, 9, 1);
    city.run("UPDATE application SET status = 'STRUCK_OUT' WHERE receipt = $1", sale.receipt(2));
    choose(sale, 1, 1);
    city.advance();
    assertThat(turn(sale, 2)).isEqualTo("NOT_CALLED");
    assertThat(turn(sale, 3)).isEqualTo("OPEN");
  }

  @Test
  void ticking_again_changes_nothing() {
    city.opened(3, 9, 1);
    long leaves = city.count("SELECT count(*) FROM audit_leaf");
    city.advance();
    assertThat(city.count("SELECT count(*) FROM audit_leaf")).isEqualTo(leaves);
  }

  @Test
  void a_selection_without_its_session_stands_still_by_itself_and_holds_up_no_other() {
    Sale broken = city.drawn(2, 2, 1);
    city.run("UPDATE offering SET stage = 'SELECTING' WHERE id = $1", broken.offering());
    Sale sound = city.drawn(2, 2, 1);
    try (Log log = new Log()) {
      city.advance();
      assertThat(turn(sound, 1)).isEqualTo("OPEN");
      assertThat(log.lines)
          .containsExactly(
              "Selection " + broken.offering() + " stands still: OPEN_PHASE changes nothing");
    } finally {
      close(broken);
    }
  }

  @Test
  void a_selection_that_fails_holds_up_no_other() {
    Sale broken = city.drawn(2, 2, 1);
    city.run(
        "ALTER TABLE selection_session ADD CONSTRAINT broken CHECK (offering_id <> %d)"
            .formatted(broken.offering()));
    Sale sound = city.drawn(2, 2, 1);
    try (Log log = new Log()) {
      city.advance();
      assertThat(stage(broken)).isEqualTo("DRAWN");
      assertThat(turn(sound, 1)).isEqualTo("OPEN");
      assertThat(log.lines).containsExactly("Selection " + broken.offering() + " was not moved on");
    } finally {
      city.run("ALTER TABLE selection_session DROP CONSTRAINT broken");
      close(broken);
    }
  }

  @Test
  void a_turn_cannot_be_given_up_twice_or_before_it_opens() {
    Sale sale = city.opened(2, 9, 1);
    GiveUpTurn giveUp = city.giveUpTurn();
    assertThat(refusal(giveUp.giveUp(sale.chooser(2), sale.offering())))
        .isEqualTo(SelectionRefusal.NOT_YOUR_TURN);
    await(giveUp.giveUp(sale.chooser(1), sale.offering()));
    assertThat(refusal(giveUp.giveUp(sale.chooser(1), sale.offering())))
        .isEqualTo(SelectionRefusal.NOT_YOUR_TURN);
    assertThat(events(sale, 1, "FORFEITED")).isOne();
  }

  @Test
  void a_family_sees_its_turn_and_everybody_the_progress() {
    Sale sale = city.opened(5, 9, 2);
    MyTurn turn = await(city.showMyTurn().of(sale.chooser(5), sale.offering()));
    assertThat(turn.turn().slot()).isEqualTo(3);
    assertThat(turn.turn().familiesAhead()).isEqualTo(4);
    assertThat(turn.turn().expectedAt())
        .isEqualTo(SaleCity.OPENING.plus(SaleCity.TURN.multipliedBy(2)));
    Progress progress =
        await(new ShowProgress(city.pool(), new Overviews(), city.clock()).of(sale.offering()));
    assertThat(progress.choosing()).containsExactly(sale.receipt(1), sale.receipt(2));
    assertThat(progress.next()).containsExactly(sale.receipt(3), sale.receipt(4));
    assertThat(progress.turns()).isEqualTo(new TurnCounts(5, 3, 2, 0, 0, 0));
  }

  /** Takes an offering out of the clock's way. */
  private static void close(Sale sale) {
    city.run("UPDATE unit SET state = 'WITHDRAWN' WHERE offering_id = $1", sale.offering());
    city.run("UPDATE offering SET stage = 'COMPLETED' WHERE id = $1", sale.offering());
  }

  /** Keeps what the clock says to the log. */
  private static final class Log extends Handler implements AutoCloseable {

    private static final PatternFormatter MESSAGE = new PatternFormatter("%s");

    private final Logger log = Logger.getLogger(AdvanceSelections.class.getName());
    private final List<String> lines = new ArrayList<>();

    Log() {
      log.addHandler(this);
    }

    @Override
    public void publish(LogRecord line) {
      lines.add(MESSAGE.format(line));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
      log.removeHandler(this);
    }
  }

  private static void choose(Sale sale, int rank, int unit) {
    await(
        city.chooseUnit()
            .choose(sale.chooser(rank), sale.offering(), sale.unit(unit), UUID.randomUUID()));
  }

  private static String stage(Sale sale) {
    return city.text("SELECT stage FROM offering WHERE id = $1", sale.offering());
  }

  private static String turn(Sale sale, int rank) {
    return city.text(
        "SELECT state FROM selection_turn WHERE offering_id = $1 AND rank = $2",
        sale.offering(),
        rank);
  }

  private static long slot(Sale sale, int rank) {
    return city.count(
        "SELECT slot FROM selection_turn WHERE offering_id = $1 AND rank = $2",
        sale.offering(),
        rank);
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
}
