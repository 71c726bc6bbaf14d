package org.anju.selection.wish;

import static org.anju.selection.SaleCity.await;
import static org.anju.selection.wish.WishDesk.units;
import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.anju.platform.error.RefusedException;
import org.anju.selection.SaleCity;
import org.anju.selection.SaleCity.Sale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Families that change their lists while the phase closes, on a real PostgreSQL. */
@Timeout(60)
class WishRaceTest {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private static final int FAMILIES = 8;

  private static SaleCity city;
  private static WishDesk desk;
  private static ExecutorService families;

  @BeforeAll
  static void start() {
    city = new SaleCity();
    desk = new WishDesk(city);
    families = Executors.newFixedThreadPool(FAMILIES);
  }

  @AfterAll
  static void stop() {
    families.shutdown();
    city.close();
  }

  @Test
  void a_close_waits_for_a_list_that_is_being_handed_in() {
    Sale sale = desk.open(1, 2);
    desk.wish(sale, 1, 1);
    SqlConnection slow = await(city.pool().getConnection());
    await(slow.query("BEGIN").execute());
    share(slow, sale);
    CompletableFuture<Void> closing = CompletableFuture.runAsync(desk::close);
    awaitWaiting();
    assertThat(closing).isNotDone();
    await(slow.query("COMMIT").execute());
    await(slow.close());
    closing.join();
    assertThat(desk.mine(sale, 1).result().unitId()).isEqualTo(sale.unit(1));
  }

  @Test
  void a_list_that_comes_while_the_close_goes_on_is_told_that_it_is_closed() {
    Sale sale = desk.open(1, 2);
    desk.wish(sale, 1, 1);
    SqlConnection closing = await(city.pool().getConnection());
    await(closing.query("BEGIN").execute());
    await(
        closing.preparedQuery(AssignWishesSql.LOCK_SESSION).execute(Tuple.of(sale.offering(), 1)));
    CompletableFuture<Void> late = desk.submitted(sale, 1, 1, 2).subscribeAsCompletionStage();
    awaitWaiting();
    await(
        closing
            .preparedQuery("UPDATE selection_session SET state = 'CLOSED' WHERE offering_id = $1")
            .execute(Tuple.of(sale.offering())));
    await(closing.query("COMMIT").execute());
    await(closing.close());
    assertThat(late)
        .failsWithin(PATIENCE)
        .withThrowableOfType(ExecutionException.class)
        .withMessageContaining(WishRefusal.CLOSED.code());
    assertThat(desk.mine(sale, 1).wishes()).isEqualTo(units(sale, 1));
  }

  @Test
  void every_version_that_was_acknowledged_counts() {
    for (int round = 0; round < 5; round++) {
      Sale sale = desk.open(FAMILIES, 20);
      List<CompletableFuture<Integer>> handing = new ArrayList<>();
      for (int rank = 1; rank <= FAMILIES; rank++) {
        handing.add(handIn(sale, rank));
      }
      desk.close();
      for (int rank = 1; rank <= FAMILIES; rank++) {
        int acknowledged = handing.get(rank - 1).join();
        assertThat(desk.mine(sale, rank).result().version())
            .as("of the family with rank %d", rank)
            .isEqualTo(acknowledged);
      }
      assertThat(
              city.count(
                  "SELECT count(*) - count(DISTINCT unit_id) FROM selection WHERE offering_id = $1",
                  sale.offering()))
          .isZero();
    }
  }

  @Test
  void of_two_devices_that_change_the_same_version_one_is_told() {
    for (int round = 0; round < 10; round++) {
      Sale sale = desk.open(1, 3);
      List<CompletableFuture<Boolean>> both =
          List.of(accepted(desk.submitted(sale, 1, 0, 1)), accepted(desk.submitted(sale, 1, 0, 2)));
      assertThat(both.stream().filter(CompletableFuture::join)).hasSize(1);
      assertThat(desk.mine(sale, 1).version()).isOne();
    }
  }

  /** Hands in one version after the other until it is refused; the last that was acknowledged. */
  private static CompletableFuture<Integer> handIn(Sale sale, int rank) {
    return CompletableFuture.supplyAsync(
        () -> {
          int version = 0;
          while (accepted(desk.submitted(sale, rank, version, 1 + version % 20)).join()) {
            version++;
          }
          return version;
        },
        families);
  }

  private static CompletableFuture<Boolean> accepted(Uni<Void> submission) {
    return submission
        .subscribeAsCompletionStage()
        .handle(
            (nothing, failure) -> {
              if (failure == null) {
                return true;
              }
              Throwable cause =
                  failure instanceof CompletionException ? failure.getCause() : failure;
              assertThat(cause).isInstanceOf(RefusedException.class);
              return false;
            });
  }

  private static void share(SqlConnection connection, Sale sale) {
    await(
        connection
            .preparedQuery("SELECT FROM selection_session WHERE offering_id = $1 FOR SHARE")
            .execute(Tuple.of(sale.offering())));
  }

  /** Until a statement of somebody else waits for a lock. */
  private static void awaitWaiting() {
    long waiting = 0;
    while (waiting == 0) {
      waiting = city.count("SELECT count(*) FROM pg_locks WHERE NOT granted");
    }
  }
}
