package org.anju.selection.leftover;

import static org.anju.selection.SaleCity.OPENING;
import static org.anju.selection.SaleCity.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Transaction;
import io.vertx.mutiny.sqlclient.Tuple;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.anju.selection.Chooser;
import org.anju.selection.SaleCity;
import org.anju.selection.SaleCity.Sale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Families that come in at the same moment, and while the room is being opened. */
class JoinRaceTest {

  private static final String LOCK = "FOR SHARE OF m";

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
    city.setTime(OPENING);
    queue = new ShowQueue(city.pool(), city.clock());
    room = new JoinRoom(city.pool(), city.clock(), queue);
  }

  @Test
  void of_sixty_families_that_come_while_the_room_opens_each_has_one_place_without_a_gap(
      @TempDir Path folder) throws Exception {
    Sale sale = leftovers(60);
    IntStream.rangeClosed(1, 20).forEach(rank -> join(sale, rank));

    List<Uni<Void>> together = new ArrayList<>();
    IntStream.rangeClosed(21, 40)
        .forEach(rank -> together.add(tryToJoin(sale, rank).replaceWithVoid()));
    together.add(open(sale));
    IntStream.rangeClosed(41, 60)
        .forEach(rank -> together.add(tryToJoin(sale, rank).replaceWithVoid()));
    await(Uni.join().all(together).andFailFast());

    assertThat(places(sale))
        .containsExactlyElementsOf(LongStream.rangeClosed(1, 60).boxed().toList());
    assertThat(families(sale)).isEqualTo(60);
    assertThat(shuffled(sale)).isBetween(20L, 60L);
    assertThat(turns(sale)).isEqualTo(60);
    assertThat(tool(file(sale, folder))).isZero();
  }

  @Test
  void a_family_that_was_coming_in_when_the_room_opened_is_shuffled_with_the_others() {
    Sale sale = leftovers(3);
    join(sale, 1);

    CompletableFuture<?> opening =
        whileComing(
            sale,
            2,
            JoinRoom.BEFORE.get(Chooser.Kind.OWN),
            () -> {
              CompletableFuture<?> later = open(sale).subscribeAsCompletionStage();
              awaitWaiting();
              return later;
            });
    opening.join();

    assertThat(shuffled(sale)).isEqualTo(2);
    assertThat(families(sale)).isEqualTo(2);
  }

  @Test
  void without_the_lock_it_would_have_no_place() {
    Sale sale = leftovers(3);
    join(sale, 1);
    String unguarded = JoinRoom.BEFORE.get(Chooser.Kind.OWN);
    assertThat(unguarded).contains(LOCK);

    whileComing(
        sale,
        2,
        unguarded.replace(LOCK, ""),
        () -> {
          await(open(sale));
          return CompletableFuture.completedFuture(null);
        });

    assertThat(families(sale)).isEqualTo(1);
    assertThat(await(queue.place(sale.chooser(2), sale.offering())).place()).isNull();
  }

  @Test
  void a_family_that_comes_while_the_room_is_being_opened_stands_behind_the_others() {
    Sale sale = leftovers(3);
    join(sale, 1);
    join(sale, 2);
    SqlConnection opener = await(city.pool().getConnection());
    Transaction opening = await(opener.begin());
    await(new OpenRoom().open(opener, sale.offering(), 1, city.clock().now(), "p"));

    CompletableFuture<MyPlace> coming = tryToJoin(sale, 3).subscribeAsCompletionStage();
    awaitWaiting();
    openSession(opener, sale);
    await(opening.commit());
    await(opener.close());

    assertThat(coming.join().place()).isEqualTo(3);
    assertThat(shuffled(sale)).isEqualTo(2);
  }

  @Test
  void one_family_on_ten_devices_at_once_has_one_place() {
    Sale sale = leftovers(2);
    await(open(sale));

    List<Uni<MyPlace>> devices =
        IntStream.rangeClosed(1, 10).mapToObj(device -> tryToJoin(sale, 1)).toList();
    List<MyPlace> answers = await(Uni.join().all(devices).andFailFast());

    assertThat(answers).extracting(MyPlace::place).containsOnly(1);
    assertThat(join(sale, 2).place()).isEqualTo(2);
  }

  private interface Meanwhile {
    CompletableFuture<?> happens();
  }

  /** What happens while a family has come in and that is not committed yet. */
  private CompletableFuture<?> whileComing(
      Sale sale, int rank, String statement, Meanwhile meanwhile) {
    SqlConnection family = await(city.pool().getConnection());
    Transaction coming = await(family.begin());
    assertThat(await(room.outcome(family, statement, sale.chooser(rank), sale.offering())))
        .isEqualTo("JOINED");
    CompletableFuture<?> happening = meanwhile.happens();
    await(coming.commit());
    await(family.close());
    return happening;
  }

  private Sale leftovers(int families) {
    return city.drawn(
        families, families, 9, SaleCity.leftovers(1, OPENING, Duration.ofHours(1), 1));
  }

  private Uni<Void> open(Sale sale) {
    return city.pool()
        .withTransaction(
            connection ->
                new OpenRoom()
                    .open(connection, sale.offering(), 1, city.clock().now(), "p")
                    .chain(() -> session(connection, sale)));
  }

  private static void openSession(SqlConnection connection, Sale sale) {
    await(session(connection, sale));
  }

  private static Uni<Void> session(SqlConnection connection, Sale sale) {
    return connection
        .preparedQuery(
            """
            INSERT INTO selection_session (offering_id, phase, state, opened_at) VALUES ($1, 1, 'OPEN', $2)
            """)
        .execute(Tuple.of(sale.offering(), OPENING.atOffset(ZoneOffset.UTC)))
        .replaceWithVoid();
  }

  private Uni<MyPlace> tryToJoin(Sale sale, int rank) {
    return room.join(sale.chooser(rank), sale.offering());
  }

  private MyPlace join(Sale sale, int rank) {
    return await(tryToJoin(sale, rank));
  }

  /** Until a statement waits for somebody else's row. */
  private static void awaitWaiting() {
    long waiting = 0;
    while (waiting == 0) {
      waiting =
          city.count(
              "SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND state = 'active'");
    }
  }

  private static List<Long> places(Sale sale) {
    String all =
        city.text(
            "SELECT string_agg(place::text, ',' ORDER BY place) FROM leftover_place WHERE offering_id = $1",
            sale.offering());
    return List.of(all.split(",")).stream().map(Long::valueOf).toList();
  }

  private static long families(Sale sale) {
    return city.count(
        "SELECT count(DISTINCT receipt) FROM leftover_place WHERE offering_id = $1",
        sale.offering());
  }

  private static long shuffled(Sale sale) {
    return city.count("SELECT shuffled FROM leftover_room WHERE offering_id = $1", sale.offering());
  }

  private static long turns(Sale sale) {
    return city.count(
        "SELECT count(*) FROM selection_turn WHERE offering_id = $1 AND state = 'WAITING'",
        sale.offering());
  }

  private static Path file(Sale sale, Path folder) throws Exception {
    List<String> parts =
        new QueueFile(city.pool()).of(sale.offering(), 1).collect().asList().await().indefinitely();
    return Files.writeString(folder.resolve("queue.jsonl"), String.join("", parts));
  }

  private static int tool(Path file) throws Exception {
    Process process =
        new ProcessBuilder("node", "tools/verify-queue.mjs", file.toString(), "--lang", "en")
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int code = process.waitFor();
    assertThat(said).contains("Everything holds");
    return code;
  }
}
