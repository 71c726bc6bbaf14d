package org.anju.selection.leftover;

import static org.anju.selection.SaleCity.OPENING;
import static org.anju.selection.SaleCity.TURN;
import static org.anju.selection.SaleCity.await;
import static org.anju.selection.SaleCity.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.anju.offering.OfferingRefusal;
import org.anju.offering.SelectionPhase;
import org.anju.platform.security.Actor;
import org.anju.platform.security.Roles;
import org.anju.selection.Chooser;
import org.anju.selection.SaleCity;
import org.anju.selection.SaleCity.Sale;
import org.anju.selection.TurnState;
import org.anju.selection.leftover.MyPlace.RoomStanding;
import org.anju.selection.leftover.RoomShuffle.Shuffled;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The waiting room on a real PostgreSQL. */
class WaitingRoomTest {

  private static final Duration LENGTH = Duration.ofHours(3);

  private static SaleCity city;
  private ShowQueue queue;
  private JoinRoom room;

  @BeforeAll
  static void start() {
    city = new SaleCity();
  }

  @AfterAll
  static void stop() {
    city.close();
  }

  @BeforeEach
  void gather() {
    city.setTime(OPENING.minusSeconds(60));
    queue = new ShowQueue(city.pool(), city.clock());
    room = new JoinRoom(city.pool(), city.clock(), queue);
  }

  @Test
  void before_the_opening_a_family_is_told_how_many_wait_and_no_place() {
    Sale sale = leftovers(5, 3, 2);
    join(sale, 4);

    MyPlace place = join(sale, 2);

    assertThat(place.standing()).isEqualTo(RoomStanding.JOINED);
    assertThat(place.place()).isNull();
    assertThat(place.ahead()).isNull();
    assertThat(place.queue().state()).isEqualTo(RoomState.GATHERING);
    assertThat(place.queue().families()).isEqualTo(2);
    assertThat(place.queue().startsAt()).isEqualTo(OPENING);
    assertThat(place.queue().file()).isNull();
  }

  @Test
  void there_is_no_file_of_the_queue_before_the_opening() {
    Sale sale = leftovers(1, 5, 1);
    join(sale, 1);

    assertThat(
            SaleCity.refusal(new QueueFile(city.pool()).of(sale.offering(), 1).collect().asList()))
        .isEqualTo(LeftoverRefusal.NOT_SHUFFLED);
  }

  @Test
  void at_the_opening_the_places_follow_from_the_seed_and_not_from_who_came_first() {
    Sale sale = leftovers(5, 5, 1);
    IntStream.of(5, 3, 1, 4, 2).forEach(rank -> join(sale, rank));

    open(sale);

    List<String> order =
        RoomShuffle.of(
                SaleCity.SEED,
                1,
                IntStream.rangeClosed(1, 5).mapToObj(sale::receipt).toList(),
                receipt -> receipt)
            .stream()
            .map(Shuffled::receipt)
            .toList();
    for (int rank = 1; rank <= 5; rank++) {
      MyPlace place = place(sale, rank);
      assertThat(place.place()).isEqualTo(order.indexOf(sale.receipt(rank)) + 1);
      if (place.place() > 1) {
        assertThat(place.ahead()).isEqualTo(place.place() - 2);
        assertThat(place.turn()).isEqualTo(TurnState.WAITING);
        assertThat(place.latestAt()).isEqualTo(OPENING.plus(TURN.multipliedBy(place.place() - 1)));
      } else {
        assertThat(place.turn()).isEqualTo(TurnState.OPEN);
      }
    }
  }

  @Test
  void who_comes_later_stands_behind_in_the_order_of_arrival() {
    Sale sale = leftovers(6, 6, 1);
    join(sale, 1);
    join(sale, 2);
    open(sale);

    assertThat(join(sale, 6).place()).isEqualTo(3);
    assertThat(join(sale, 3).place()).isEqualTo(4);
    assertThat(join(sale, 6).place()).isEqualTo(3);
    assertThat(place(sale, 3).ahead()).isEqualTo(2);
    assertThat(leaves(sale, "selection.join-room")).isEqualTo(4);
  }

  @Test
  void no_more_are_let_in_at_a_time_than_the_plan_says_and_the_next_one_when_one_is_done() {
    Sale sale = leftovers(4, 9, 2);
    IntStream.rangeClosed(1, 4).forEach(rank -> join(sale, rank));
    open(sale);
    assertThat(open(sale, 1)).isEqualTo(2);

    int first = rankAt(sale, 1);
    await(
        city.chooseUnit()
            .choose(sale.chooser(first), sale.offering(), sale.unit(1), UUID.randomUUID()));
    city.advance();

    assertThat(place(sale, first).turn()).isEqualTo(TurnState.CHOSEN);
    assertThat(place(sale, first).standing()).isEqualTo(RoomStanding.HAS_UNIT);
    assertThat(place(sale, rankAt(sale, 3)).turn()).isEqualTo(TurnState.OPEN);
    assertThat(place(sale, rankAt(sale, 4)).ahead()).isZero();
  }

  @Test
  void no_more_are_let_in_than_there_are_units() {
    Sale sale = leftovers(4, 1, 3);
    IntStream.rangeClosed(1, 4).forEach(rank -> join(sale, rank));

    open(sale);

    assertThat(open(sale, 1)).isOne();
  }

  @Test
  void who_was_there_when_called_has_the_whole_turn_and_who_was_not_has_less() {
    Sale sale = leftovers(2, 9, 2);
    join(sale, 1);
    join(sale, 2);
    open(sale, Duration.ofMinutes(4), 1);

    assertThat(closesAfter(sale, 1)).isEqualTo(TURN.toSeconds());
    assertThat(closesAfter(sale, 2)).isEqualTo(TURN.toSeconds() / 2);
  }

  @Test
  void a_family_that_does_not_choose_in_time_loses_its_place_and_the_next_is_called() {
    Sale sale = leftovers(2, 9, 1);
    join(sale, 1);
    join(sale, 2);
    open(sale);

    city.pass(TURN);
    city.advance();

    assertThat(place(sale, rankAt(sale, 1)).turn()).isEqualTo(TurnState.FORFEITED);
    assertThat(place(sale, rankAt(sale, 2)).turn()).isEqualTo(TurnState.OPEN);
  }

  @Test
  void the_wait_is_estimated_from_how_fast_it_went() {
    Sale sale = leftovers(6, 9, 1);
    IntStream.rangeClosed(1, 6).forEach(rank -> join(sale, rank));
    open(sale);
    assertThat(place(sale, rankAt(sale, 6)).likelyAt())
        .isEqualTo(place(sale, rankAt(sale, 6)).latestAt());
    for (int done = 1; done <= 2; done++) {
      city.pass(Duration.ofSeconds(10));
      int rank = rankAt(sale, done);
      await(
          city.chooseUnit()
              .choose(sale.chooser(rank), sale.offering(), sale.unit(done), UUID.randomUUID()));
      city.advance();
    }

    MyPlace last = place(sale, rankAt(sale, 6));

    assertThat(last.ahead()).isEqualTo(2);
    assertThat(last.likelyAt()).isEqualTo(city.clock().now().plusSeconds(30));
    assertThat(last.latestAt()).isEqualTo(city.clock().now().plus(TURN.multipliedBy(3)));
  }

  @Test
  void nobody_comes_in_before_the_room_opens_or_after_the_phase() {
    Sale sale = leftovers(2, 2, 1);
    city.setTime(OPENING.minus(Duration.ofMinutes(61)));
    assertThat(refusal(tryToJoin(sale, 1))).isEqualTo(LeftoverRefusal.TOO_EARLY);
    city.setTime(OPENING.minus(Duration.ofMinutes(60)));
    join(sale, 1);
    open(sale);
    city.setTime(OPENING.plus(LENGTH));
    assertThat(refusal(tryToJoin(sale, 2))).isEqualTo(LeftoverRefusal.ROOM_CLOSED);
    city.advance();
    assertThat(refusal(tryToJoin(sale, 2))).isEqualTo(LeftoverRefusal.ROOM_CLOSED);
    assertThat(place(sale, 1).queue().state()).isEqualTo(RoomState.CLOSED);
  }

  @Test
  void a_closed_room_gives_no_place_even_while_the_phase_is_being_ended() {
    Sale sale = leftovers(2, 2, 1);
    join(sale, 1);
    open(sale);
    await(
        city.pool()
            .withTransaction(
                connection ->
                    new CloseRoom().close(connection, sale.offering(), 1, city.clock().now())));

    assertThat(refusal(tryToJoin(sale, 2))).isEqualTo(LeftoverRefusal.ROOM_CLOSED);
    assertThat(join(sale, 1).place()).isOne();
  }

  @Test
  void families_without_the_right_are_told_why() {
    Sale sale = city.drawn(4, 4, 9, SaleCity.turns(1, 1, 2), later());
    city.setTime(OPENING);
    city.advance();
    await(
        city.chooseUnit()
            .choose(sale.chooser(1), sale.offering(), sale.unit(1), UUID.randomUUID()));
    await(city.giveUpTurn().giveUp(sale.chooser(2), sale.offering()));
    city.run("UPDATE application SET status = 'STRUCK_OUT' WHERE receipt = $1", sale.receipt(3));
    Sale other = leftovers(1, 1, 1);

    assertThat(refusal(tryToJoin(sale, 1))).isEqualTo(LeftoverRefusal.HAS_UNIT);
    assertThat(refusal(tryToJoin(sale, 2))).isEqualTo(LeftoverRefusal.RIGHT_LOST);
    assertThat(refusal(tryToJoin(sale, 3))).isEqualTo(LeftoverRefusal.NOT_DRAWN);
    assertThat(refusal(room.join(other.chooser(1), sale.offering())))
        .isEqualTo(LeftoverRefusal.NOT_DRAWN);
    assertThat(place(sale, 1).standing()).isEqualTo(RoomStanding.HAS_UNIT);
    assertThat(place(sale, 2).standing()).isEqualTo(RoomStanding.RIGHT_LOST);
    assertThat(place(sale, 3).standing()).isEqualTo(RoomStanding.NOT_DRAWN);
    assertThat(refusal(queue.place(other.chooser(1), sale.offering())))
        .isEqualTo(LeftoverRefusal.NOT_DRAWN);
    assertThat(join(sale, 4).standing()).isEqualTo(RoomStanding.JOINED);
  }

  @Test
  void who_gets_a_unit_or_loses_the_right_while_waiting_gets_no_place() {
    Sale sale = city.drawn(3, 3, 9, SaleCity.turns(1, 1, 3), later());
    city.setTime(OPENING);
    city.advance();
    IntStream.rangeClosed(1, 3).forEach(rank -> join(sale, rank));
    await(
        city.chooseUnit()
            .choose(sale.chooser(1), sale.offering(), sale.unit(1), UUID.randomUUID()));
    await(city.giveUpTurn().giveUp(sale.chooser(2), sale.offering()));
    city.run(
        "UPDATE selection_turn SET state = 'NOT_CALLED' WHERE offering_id = $1 AND rank = 3",
        sale.offering());
    city.advance();
    city.pass(Duration.ofHours(1));
    city.advance();

    assertThat(place(sale, 3).place()).isOne();
    assertThat(place(sale, 1).place()).isNull();
    assertThat(place(sale, 1).standing()).isEqualTo(RoomStanding.HAS_UNIT);
    assertThat(place(sale, 2).standing()).isEqualTo(RoomStanding.RIGHT_LOST);
  }

  @Test
  void a_family_struck_out_in_the_queue_is_passed_over() {
    Sale sale = leftovers(3, 9, 1);
    IntStream.rangeClosed(1, 3).forEach(rank -> join(sale, rank));
    open(sale);
    int second = rankAt(sale, 2);
    city.run(
        "UPDATE application SET status = 'STRUCK_OUT' WHERE receipt = $1", sale.receipt(second));

    city.pass(TURN);
    city.advance();

    assertThat(place(sale, second).turn()).isEqualTo(TurnState.NOT_CALLED);
    assertThat(place(sale, rankAt(sale, 3)).turn()).isEqualTo(TurnState.OPEN);
  }

  @Test
  void a_plan_without_leftovers_has_no_room() {
    Sale sale = city.drawn(1, 1, 1);

    assertThat(refusal(tryToJoin(sale, 1))).isEqualTo(LeftoverRefusal.NO_ROOM);
    assertThat(refusal(queue.of(sale.offering()))).isEqualTo(LeftoverRefusal.NO_ROOM);
    assertThat(refusal(queue.place(sale.chooser(1), sale.offering())))
        .isEqualTo(LeftoverRefusal.NO_ROOM);
  }

  @Test
  void the_desk_lets_in_families_of_its_own_offerings_alone() {
    Sale sale = leftovers(2, 2, 1);

    MyPlace place =
        await(
            room.join(
                Chooser.desk(SaleCity.acquirer(SaleCity.ACQUIRER), sale.receipt(1)),
                sale.offering()));
    assertThat(place.standing()).isEqualTo(RoomStanding.JOINED);
    assertThat(
            refusal(
                room.join(
                    Chooser.desk(SaleCity.acquirer("other"), sale.receipt(2)), sale.offering())))
        .isEqualTo(OfferingRefusal.NOT_YOURS);
    assertThat(
            refusal(
                room.join(
                    Chooser.desk(SaleCity.acquirer(SaleCity.ACQUIRER), "HS2026-999999"),
                    sale.offering())))
        .isEqualTo(LeftoverRefusal.NOT_DRAWN);
  }

  @Test
  void nobody_comes_in_for_another_family_without_its_power_of_attorney() {
    Sale sale = leftovers(2, 2, 1);
    Actor stranger = new Actor("stranger", Roles.APPLICANT, null, Set.of());

    assertThat(refusal(room.join(Chooser.of(stranger, sale.receipt(1)), sale.offering())))
        .isEqualTo(LeftoverRefusal.NOT_DRAWN);
    assertThat(refusal(queue.place(Chooser.of(stranger, sale.receipt(1)), sale.offering())))
        .isEqualTo(LeftoverRefusal.NOT_DRAWN);
    assertThat(refusal(room.join(Chooser.of(sale.family(2), sale.receipt(1)), sale.offering())))
        .isEqualTo(LeftoverRefusal.NOT_DRAWN);
  }

  @Test
  void opening_again_and_ticking_again_change_nothing() {
    Sale sale = leftovers(3, 9, 1);
    IntStream.rangeClosed(1, 3).forEach(rank -> join(sale, rank));
    open(sale);
    long leaves = city.count("SELECT count(*) FROM audit_leaf");

    await(
        city.pool()
            .withTransaction(
                connection ->
                    new OpenRoom().open(connection, sale.offering(), 1, city.clock().now(), "p")));
    city.advance();

    assertThat(city.count("SELECT count(*) FROM audit_leaf")).isEqualTo(leaves);
    assertThat(leaves(sale, "selection.open-room")).isOne();
    assertThat(leaves(sale, "selection.admit")).isOne();
  }

  @Test
  void an_empty_room_opens_and_waits_for_whoever_comes() {
    Sale sale = leftovers(1, 1, 1);
    open(sale);

    assertThat(join(sale, 1).place()).isOne();
    city.advance();
    assertThat(place(sale, 1).turn()).isEqualTo(TurnState.OPEN);
  }

  @Test
  void nobody_is_let_in_while_the_phase_is_stopped_but_a_place_can_be_had() {
    Sale sale = leftovers(2, 2, 1);
    open(sale);
    city.run(
        "UPDATE selection_session SET state = 'PAUSED', paused_at = opened_at WHERE offering_id = $1",
        sale.offering());

    assertThat(join(sale, 1).place()).isOne();
    city.advance();

    MyPlace place = place(sale, 1);
    assertThat(place.turn()).isEqualTo(TurnState.WAITING);
    assertThat(place.queue().state()).isEqualTo(RoomState.PAUSED);
    assertThat(place.latestAt()).isNull();
  }

  private Sale leftovers(int families, int units, int atOnce) {
    return city.drawn(families, families, units, SaleCity.leftovers(1, OPENING, LENGTH, atOnce));
  }

  private static SelectionPhase later() {
    return SaleCity.leftovers(2, OPENING.plus(Duration.ofHours(1)), LENGTH, 1);
  }

  private Uni<MyPlace> tryToJoin(Sale sale, int rank) {
    return room.join(sale.chooser(rank), sale.offering());
  }

  private MyPlace join(Sale sale, int rank) {
    return await(tryToJoin(sale, rank));
  }

  private MyPlace place(Sale sale, int rank) {
    return await(queue.place(sale.chooser(rank), sale.offering()));
  }

  private void open(Sale sale) {
    city.setTime(OPENING);
    city.advance();
  }

  /** Opens after nobody but that family has looked for so long. */
  private void open(Sale sale, Duration unseen, int rank) {
    city.run(
        "UPDATE selection_phase SET absent_seconds = seconds_per_turn / 2 WHERE offering_id = $1",
        sale.offering());
    city.setTime(OPENING.minusSeconds(60).plus(unseen));
    place(sale, rank);
    city.advance();
  }

  private long open(Sale sale, int phase) {
    return city.count(
        "SELECT count(*) FROM selection_turn WHERE offering_id = $1 AND phase = $2 AND state = 'OPEN'",
        sale.offering(),
        phase);
  }

  private long closesAfter(Sale sale, int rank) {
    return city.count(
        """
        SELECT extract(epoch FROM t.closes_at - t.opens_at)::bigint
        FROM selection_turn t JOIN application a ON a.id = t.application_id WHERE a.receipt = $1
        """,
        sale.receipt(rank));
  }

  private int rankAt(Sale sale, int place) {
    String receipt =
        city.text(
            "SELECT receipt FROM leftover_place WHERE offering_id = $1 AND place = $2",
            sale.offering(),
            place);
    return Integer.parseInt(receipt.substring(receipt.indexOf('-') + 1));
  }

  private long leaves(Sale sale, String action) {
    return city.count(
        """
        SELECT count(*) FROM audit_leaf WHERE action = $1
          AND (case_type = 'offering' AND case_id = $2 OR case_type = 'application'
               AND case_id IN (SELECT id::text FROM application WHERE offering_id = $3))
        """,
        action,
        String.valueOf(sale.offering()),
        sale.offering());
  }
}
