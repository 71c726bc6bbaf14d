package org.anju.selection.desk;

import static org.anju.selection.SaleCity.await;
import static org.anju.selection.desk.HallCity.SUPERVISOR;
import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Transaction;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.anju.platform.error.RefusedException;
import org.anju.selection.SaleCity.Sale;
import org.anju.selection.SelectionRefusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A pause that meets choices on their way, on a real PostgreSQL. */
class PauseRaceTest {

  private static final String OK = "CHOSEN";

  /** What the pause does instead when it only closes the door of the session. */
  private static final String TURNS_LEFT_OPEN = "SELECT $1::bigint, $2::int";

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private HallCity hall;

  @BeforeEach
  void start() {
    hall = new HallCity();
  }

  @AfterEach
  void stop() {
    hall.close();
  }

  @Test
  void without_taking_the_open_turns_a_unit_is_sold_after_the_pause_was_answered() {
    Sale sale = hall.sales.opened(1, 1, 1);
    Blocked unit = blockUnit(sale);
    CompletableFuture<String> choice = choose(sale, 1);
    awaitWaiting(1);

    await(hall.pause().pause(SUPERVISOR, sale.offering(), "停电，请稍候。", TURNS_LEFT_OPEN));
    assertThat(sold(sale)).as("paused, nothing sold").isZero();
    unit.release();

    assertThat(choice.join()).isEqualTo(OK);
    assertThat(sold(sale)).as("sold while it was paused").isOne();
  }

  @Test
  void with_it_the_pause_waits_for_the_choice_that_has_begun() {
    Sale sale = hall.sales.opened(2, 2, 2);
    Blocked unit = blockUnit(sale);
    CompletableFuture<String> choice = choose(sale, 1);
    awaitWaiting(1);
    CompletableFuture<Void> pause = pause(sale);
    awaitWaiting(2);

    assertThat(pause).isNotDone();
    unit.release();

    assertThat(choice.join()).isEqualTo(OK);
    pause.join();
    assertThat(hall.turn(sale, 1)).isEqualTo("CHOSEN");
    assertThat(hall.turn(sale, 2)).isEqualTo("PAUSED");
  }

  @Test
  void whoever_comes_while_the_pause_is_being_made_is_told_that_it_is_paused() {
    Sale sale = hall.sales.opened(1, 1, 1);
    Blocked session =
        block(
            "SELECT state FROM selection_session WHERE offering_id = $1 FOR UPDATE",
            sale.offering());
    CompletableFuture<Void> pause = pause(sale);
    awaitWaiting(1);
    CompletableFuture<String> choice = choose(sale, 1);
    awaitWaiting(2);

    session.release();

    pause.join();
    assertThat(choice.join()).isEqualTo(SelectionRefusal.SELECTION_PAUSED.name());
    assertThat(sold(sale)).isZero();
  }

  @Test
  void of_many_choices_around_a_pause_none_is_written_after_it() {
    Sale sale = hall.sales.opened(60, 60, 60);
    List<CompletableFuture<String>> choices = new ArrayList<>();
    IntStream.rangeClosed(1, 30).forEach(rank -> choices.add(choose(sale, rank)));
    CompletableFuture<Void> pause = pause(sale);
    IntStream.rangeClosed(31, 60).forEach(rank -> choices.add(choose(sale, rank)));
    pause.join();
    long atThePause = sold(sale);

    List<String> answers = choices.stream().map(CompletableFuture::join).toList();

    assertThat(answers).allMatch(each -> each.equals(OK) || each.equals("SELECTION_PAUSED"));
    assertThat(answers).filteredOn(OK::equals).hasSize((int) atThePause);
    assertThat(sold(sale)).isEqualTo(atThePause);
    assertThat(hall.sales.count("SELECT count(*) FROM selection_turn WHERE state = 'PAUSED'"))
        .isEqualTo(60 - atThePause);
  }

  private long sold(Sale sale) {
    return hall.sales.count(
        "SELECT count(*) FROM selection WHERE offering_id = $1", sale.offering());
  }

  private CompletableFuture<Void> pause(Sale sale) {
    return hall.pause()
        .pause(SUPERVISOR, sale.offering(), "停电，请稍候。")
        .subscribe()
        .asCompletionStage();
  }

  private CompletableFuture<String> choose(Sale sale, int rank) {
    return hall.sales
        .chooseUnit()
        .choose(sale.chooser(rank), sale.offering(), sale.unit(rank), UUID.randomUUID())
        .map(chosen -> OK)
        .onFailure(RefusedException.class)
        .recoverWithItem(refused -> refused.refusal().name())
        .subscribe()
        .asCompletionStage();
  }

  private Blocked blockUnit(Sale sale) {
    return block("SELECT id FROM unit WHERE id = $1 FOR UPDATE", sale.unit(1));
  }

  /** Somebody else's transaction that holds rows. */
  private record Blocked(SqlConnection connection, Transaction transaction) {

    void release() {
      await(transaction.rollback().chain(connection::close));
    }
  }

  private Blocked block(String statement, long id) {
    SqlConnection connection = await(hall.sales.pool().getConnection());
    Transaction transaction = await(connection.begin());
    Uni<?> held = connection.preparedQuery(statement).execute(Tuple.of(id));
    await(held);
    return new Blocked(connection, transaction);
  }

  /** Until so many statements wait for somebody else's rows. */
  private void awaitWaiting(int statements) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    long waiting = 0;
    while (waiting < statements && System.nanoTime() < end) {
      waiting =
          hall.sales.count(
              "SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND state = 'active'");
    }
    assertThat(waiting).isEqualTo(statements);
  }
}
