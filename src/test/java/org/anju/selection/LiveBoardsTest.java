package org.anju.selection;

import static org.anju.selection.SaleCity.await;
import static org.anju.selection.SaleCity.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import java.time.Duration;
import java.util.UUID;
import org.anju.offering.OfferingRefusal;
import org.anju.platform.database.Rows;
import org.anju.selection.BoardFrame.Kind;
import org.anju.selection.SaleCity.Sale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LiveBoardsTest {

  private static final ObjectMapper JSON =
      new ObjectMapper()
          .registerModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

  /** Pulses without a viewer after which a board is forgotten, and more. */
  private static final int LONG = 50;

  private static SaleCity city;

  @BeforeAll
  static void start() {
    city = new SaleCity();
  }

  @AfterAll
  static void stop() {
    city.close();
  }

  @Test
  void a_viewer_gets_the_board_and_then_the_choice_of_another_replica() {
    Sale sale = city.opened(2, 3, 2);
    LiveBoards boards = boards();
    Onlooker viewer = watching(boards, sale);
    assertThat(viewer.lastFrame().kind()).isEqualTo(Kind.BOARD);
    assertThat(viewer.last().at("/buildings/0/units")).hasSize(3);
    choose(sale, 1, 2);
    await(boards.pulse());
    JsonNode tick = viewer.last();
    assertThat(viewer.lastFrame().kind()).isEqualTo(Kind.TICK);
    assertThat(tick.at("/changes")).hasSize(1);
    assertThat(tick.at("/changes/0/unitId").asLong()).isEqualTo(sale.unit(2));
    assertThat(tick.at("/changes/0/state").asText()).isEqualTo("CHOSEN");
    assertThat(tick.at("/progress/turns/chosen").asInt()).isOne();
  }

  @Test
  void a_late_viewer_gets_the_board_as_it_stands_then() {
    Sale sale = city.opened(2, 3, 2);
    LiveBoards boards = boards();
    watching(boards, sale);
    choose(sale, 1, 2);
    await(boards.pulse());
    assertThat(states(watching(boards, sale).last())).contains("CHOSEN");
  }

  @Test
  void what_does_not_change_is_not_told() {
    Sale sale = city.opened(2, 3, 2);
    LiveBoards boards = boards();
    Onlooker viewer = watching(boards, sale);
    int told = viewer.frames.size();
    await(boards.pulse());
    await(boards.pulse());
    assertThat(viewer.frames).hasSize(told);
  }

  @Test
  void all_viewers_are_sent_the_same_bytes() {
    Sale sale = city.opened(2, 3, 2);
    LiveBoards boards = boards();
    Onlooker first = watching(boards, sale);
    Onlooker second = watching(boards, sale);
    choose(sale, 1, 1);
    await(boards.pulse());
    assertThat(first.lastFrame()).isSameAs(second.lastFrame());
  }

  @Test
  void two_replicas_show_the_same() {
    Sale sale = city.opened(2, 3, 2);
    LiveBoards one = boards();
    LiveBoards other = boards();
    Onlooker here = watching(one, sale);
    Onlooker there = watching(other, sale);
    choose(sale, 1, 3);
    await(one.pulse());
    await(other.pulse());
    assertThat(here.last().at("/changes")).isEqualTo(there.last().at("/changes"));
  }

  @Test
  void a_unit_that_a_family_keeps_is_held_until_its_time_is_over() {
    Sale sale = city.opened(2, 3, 2);
    LiveBoards boards = boards();
    Onlooker viewer = watching(boards, sale);
    await(city.holdUnit().hold(sale.chooser(1), sale.offering(), sale.unit(1)));
    await(boards.pulse());
    assertThat(viewer.last().at("/changes/0/state").asText()).isEqualTo("HELD");
    city.pass(Duration.ofSeconds(31));
    await(boards.pulse());
    assertThat(viewer.last().at("/changes/0/state").asText()).isEqualTo("AVAILABLE");
  }

  @Test
  void a_unit_that_is_kept_when_the_selection_is_paused_is_held_for_as_long_as_the_pause_lasts() {
    Sale sale = city.opened(2, 3, 2);
    LiveBoards boards = boards();
    Onlooker viewer = watching(boards, sale);
    await(city.holdUnit().hold(sale.chooser(1), sale.offering(), sale.unit(1)));
    await(boards.pulse());
    city.run(
        "UPDATE selection_session SET state = 'PAUSED', paused_at = $2 WHERE offering_id = $1",
        sale.offering(),
        Rows.parameter(city.clock().now()));
    city.pass(Duration.ofHours(1));
    await(boards.pulse());
    assertThat(viewer.last().at("/progress/phase/state").asText()).isEqualTo("PAUSED");
    assertThat(viewer.last().at("/changes")).isEmpty();
    assertThat(states(watching(boards, sale).last())).contains("HELD");
  }

  @Test
  void who_missed_ticks_gets_the_whole_board() {
    Sale sale = city.opened(2, 3, 2);
    LiveBoards boards = boards();
    Onlooker slow = watching(boards, sale);
    choose(sale, 1, 2);
    await(boards.pulse());
    boards.catchUp(sale.offering(), slow);
    assertThat(slow.lastFrame().kind()).isEqualTo(Kind.BOARD);
    assertThat(states(slow.last())).contains("CHOSEN");
  }

  @Test
  void other_prices_bring_a_new_board() {
    Sale sale = city.opened(2, 3, 2);
    LiveBoards boards = boards();
    Onlooker viewer = watching(boards, sale);
    city.run(
        """
        INSERT INTO unit (offering_id, building, entrance, room, storey, layout, orientation,
          built_area, inner_area, shared_area, state)
        VALUES ($1, '1#', '1', '99', 9, '两室', '南', 80, 64, 16, 'AVAILABLE')
        """,
        sale.offering());
    await(boards.pulse());
    assertThat(viewer.lastFrame().kind()).isEqualTo(Kind.BOARD);
    assertThat(viewer.last().at("/buildings/0/units")).hasSize(4);
  }

  @Test
  void viewers_who_come_and_go_leave_nothing_behind() {
    Sale sale = city.opened(2, 3, 2);
    LiveBoards boards = boards();
    Onlooker gone = watching(boards, sale);
    boards.leave(sale.offering(), gone);
    boards.leave(sale.offering(), gone);
    for (int i = 0; i < 1_000; i++) {
      Onlooker viewer = watching(boards, sale);
      boards.leave(sale.offering(), viewer);
    }
    assertThat(boards.watching()).isZero();
    for (int i = 0; i < LONG; i++) {
      await(boards.pulse());
    }
    assertThat(boards.boards()).isZero();
    int told = gone.frames.size();
    choose(sale, 1, 1);
    Onlooker fresh = watching(boards, sale);
    await(boards.pulse());
    assertThat(states(fresh.last())).contains("CHOSEN");
    assertThat(gone.frames).hasSize(told);
  }

  @Test
  void nobody_goes_on_looking_at_a_board_that_cannot_be_read_any_more() {
    Sale sale = city.opened(2, 3, 2);
    Pool broken =
        Pool.newInstance(
            PgBuilder.pool()
                .connectingTo(new PgConnectOptions().setHost("localhost").setPort(1))
                .build());
    LiveBoards boards = boards(broken);
    Onlooker viewer = new Onlooker();
    await(boards.watch(sale.offering(), viewer));
    await(boards.pulse());
    assertThat(viewer.sentAway).isFalse();
    await(boards.pulse());
    await(boards.pulse());
    assertThat(viewer.sentAway).isTrue();
    assertThat(boards.boards()).isZero();
    broken.closeAndAwait();
  }

  @Test
  void an_unknown_offering_has_no_board() {
    assertThat(refusal(boards().watch(-1, new Onlooker()))).isEqualTo(OfferingRefusal.UNKNOWN);
  }

  private static void choose(Sale sale, int rank, int unit) {
    await(
        city.chooseUnit()
            .choose(sale.chooser(rank), sale.offering(), sale.unit(unit), UUID.randomUUID()));
  }

  private static Iterable<String> states(JsonNode board) {
    return board.findValuesAsText("state");
  }

  /** Somebody who has seen the board up to now. */
  private static Onlooker watching(LiveBoards boards, Sale sale) {
    Onlooker viewer = new Onlooker();
    await(boards.watch(sale.offering(), viewer));
    await(boards.pulse());
    return viewer;
  }

  private static LiveBoards boards() {
    return boards(city.pool());
  }

  private static LiveBoards boards(Pool pulses) {
    return new LiveBoards(pulses, city.showBoard(), city.clock(), JSON);
  }
}
