package org.anju.draw;

import static org.anju.draw.BureauCase.call;
import static org.anju.draw.BureauCase.callByAnybody;
import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.anju.draw.RandomnessSource.DrandQuicknet;
import org.anju.platform.clock.MovableClock;
import org.anju.platform.local.LocalStackResource;
import org.anju.platform.personal.PersonalDataCipher;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Draws whose randomness is a published round of quicknet, at the time of that round. */
@QuarkusTest
@WithTestResource(LocalStackResource.class)
class BeaconTest {

  private static final DrandRound ROUND = DrandVectors.round(657413);
  private static final DrandQuicknet DECLARED = new DrandQuicknet(ROUND.round());
  private static final Instant EARLIEST = DECLARED.time().minusSeconds(3);
  private static final Duration RELAY_TIMEOUT = Duration.ofSeconds(4);
  private static final String REASON = "the relay was repaired, see our notice";

  @Inject AgroalDataSource database;
  @Inject PersonalDataCipher cipher;
  @Inject SealSigner signer;
  @Inject BeaconTurns turns;
  @Inject SettleBeacon settle;
  @Inject Vertx vertx;

  private final FixedClock clock = new FixedClock(DECLARED.time());
  private final TestRelay first = new TestRelay();
  private final TestRelay second = new TestRelay();
  private final TestRelay third = new TestRelay();
  private final ExecutorService threads = Executors.newFixedThreadPool(4);
  private Instant machineNow = Instant.parse("2026-11-22T00:00:00Z");
  private SealedCase city;

  @BeforeEach
  void announce() {
    QuarkusMock.installMockForType(clock, MovableClock.class);
    String tag = UUID.randomUUID().toString().substring(0, 8).toUpperCase();
    city = new SealedCase(database, cipher, signer, EARLIEST.minus(Duration.ofDays(20)), tag);
  }

  @AfterEach
  void close() {
    Stream.of(first, second, third).forEach(TestRelay::close);
    threads.shutdownNow();
  }

  @Test
  void relays_that_agree_settle_the_value_and_the_draw_runs() {
    int number = city.seal(EARLIEST, DECLARED);
    first.says(ROUND);
    second.says(ROUND);

    fetch(first, second);

    Response draw = shown(number);
    assertThat(draw.path("state").toString()).isEqualTo("DRAWN");
    assertThat(draw.path("sources[0].value").toString()).isEqualTo(ROUND.randomness());
    assertThat(draw.path("sources[0].round").toString()).isEqualTo("657413");
    assertThat(draw.path("sources[0].knownAt").toString()).isEqualTo("2023-09-15T11:00:03Z");
    assertThat(draw.path("sources[0].relays.outcome").toString()).isEqualTo("[VALUE, VALUE]");
    assertThat(file(number, "randomness.json")).contains(ROUND.signature());
    assertThat(file(number, "entries.jsonl")).isEmpty();
    assertThat(ranked(number)).isEqualTo(3);
  }

  @Test
  void a_round_is_not_asked_for_before_it_is_made() {
    int number = city.seal(EARLIEST, DECLARED);
    clock.set(DECLARED.time().minusNanos(1));

    fetch(first, second);

    assertThat(first.asked()).isZero();
    assertThat(shown(number).path("state").toString()).isEqualTo("WAITING_FOR_ENTRIES");
  }

  @Test
  void relays_that_lag_are_asked_again_and_each_change_is_kept_once() {
    int number = city.seal(EARLIEST, DECLARED);
    first.says(404, "");
    second.says(DrandVectors.round(1000));
    fetch(first, second);
    fetch(first, second);
    assertThat(outcomes(number)).isEqualTo("[NOT_YET, NOT_YET]");
    assertThat(attempts(number)).isEqualTo(2);

    first.says(ROUND);
    fetch(first, second);
    assertThat(shown(number).path("state").toString()).isEqualTo("WAITING_FOR_ENTRIES");
    second.says(ROUND);
    fetch(first, second);

    assertThat(shown(number).path("state").toString()).isEqualTo("DRAWN");
    assertThat(attempts(number)).isEqualTo(4);
  }

  @Test
  void one_relay_of_three_may_be_down() {
    int number = city.seal(EARLIEST, DECLARED);
    first.says(ROUND);
    second.says(503, "down");
    third.says(ROUND);

    fetch(first, second, third);

    assertThat(shown(number).path("state").toString()).isEqualTo("DRAWN");
    assertThat(shown(number).path("sources[0].relays.outcome").toString()).contains("NO_ANSWER");
  }

  @Test
  void a_relay_that_hangs_does_not_keep_the_others() {
    int number = city.seal(EARLIEST, DECLARED);
    first.hangs();
    second.says(ROUND);
    third.says(ROUND);

    fetch(first, second, third);

    assertThat(shown(number).path("state").toString()).isEqualTo("DRAWN");
  }

  @Test
  void a_draw_waits_for_relays_that_are_all_down_until_they_are_back() {
    int number = city.seal(EARLIEST, DECLARED);
    first.breaksOff();
    second.says(500, "");
    fetch(first, second);
    assertThat(outcomes(number)).isEqualTo("[NO_ANSWER, NO_ANSWER]");
    assertThat(shown(number).path("state").toString()).isEqualTo("WAITING_FOR_ENTRIES");

    first.says(ROUND);
    second.says(ROUND);
    fetch(first, second);

    assertThat(shown(number).path("state").toString()).isEqualTo("DRAWN");
  }

  @Test
  void a_forged_round_stops_the_draw_until_it_is_reopened_in_public() {
    DrandRound forged = DrandVectors.round(1001);
    DrandQuicknet declared = new DrandQuicknet(1001);
    clock.set(declared.time());
    int number = city.seal(declared.time(), declared);
    first.says(forged);
    second.says(404, "");
    fetch(first, second);

    assertThat(shown(number).path("state").toString()).isEqualTo("BEACON_STOPPED");
    assertThat(shown(number).path("sources[0].state").toString()).isEqualTo("MISMATCH");
    assertThat(flawed(number)).isEqualTo("[" + first.name() + "]");
    assertThat(shown(number).path("sources[0].relays.outcome").toString()).contains("SIGNATURE");
    assertThat(shown(number).<Object>path("sources[0].value")).isNull();
    first.says(404, "");
    int asked = first.asked();
    fetch(first, second);
    assertThat(first.asked()).as("nobody is asked meanwhile").isEqualTo(asked);

    assertThat(reopen("bureau-officer2", number).statusCode()).isEqualTo(204);

    assertThat(shown(number).path("state").toString()).isEqualTo("WAITING_FOR_ENTRIES");
    assertThat(shown(number).path("reopenings[0].reason").toString()).isEqualTo(REASON);
    fetch(first, second);
    assertThat(first.asked()).isEqualTo(asked + 1);
    assertThat(outcomes(number)).isEqualTo("[NOT_YET, NOT_YET]");
    assertThat(
            city.offering()
                .count(
                    "SELECT count(*) FROM audit_leaf WHERE action = 'draw.stop-beacon' AND case_id = ?",
                    String.valueOf(number)))
        .isEqualTo(1);
  }

  @Test
  void after_the_reopening_the_true_round_is_drawn_with() {
    int number = city.seal(EARLIEST, DECLARED);
    first.says(new DrandRound(657413, ROUND.randomness(), DrandVectors.round(1000).signature()));
    second.says(ROUND);
    third.says(ROUND);
    fetch(first, second, third);
    assertThat(shown(number).path("state").toString()).isEqualTo("BEACON_STOPPED");

    first.says(ROUND);
    reopen("admin1", number);
    fetch(first, second, third);

    assertThat(shown(number).path("state").toString()).isEqualTo("DRAWN");
    assertThat(shown(number).path("sources[0].attempt").toString()).isEqualTo("2");
  }

  @Test
  void html_and_another_round_stop_the_draw() {
    DrandQuicknet declared = new DrandQuicknet(1000);
    clock.set(declared.time());
    int number = city.seal(declared.time(), declared);
    first.says(200, "<html>welcome</html>");
    second.says(ROUND);

    fetch(first, second);

    assertThat(shown(number).path("state").toString()).isEqualTo("BEACON_STOPPED");
    assertThat(shown(number).<List<String>>path("sources[0].relays.outcome"))
        .containsExactlyInAnyOrder("MALFORMED", "OTHER_ROUND");
  }

  @Test
  void only_what_is_stopped_is_reopened_and_only_by_whoever_is_in_charge() {
    int number = city.seal(EARLIEST, DECLARED);
    assertRefused(reopen("bureau-officer1", number), "randomness.beacon-not-stopped");

    first.says(ROUND);
    second.says(ROUND);
    fetch(first, second);

    assertRefused(reopen("bureau-officer1", number), "draw.already-drawn");
    assertRefused(reopen("auditor1", number), "request.forbidden");
  }

  @Test
  void of_two_replicas_one_asks_and_a_turn_that_was_left_runs_out() {
    int number = city.seal(EARLIEST, DECLARED);
    first.says(404, "");
    second.says(404, "");
    run(fetching(first, second).fetch(machineNow));
    run(fetching(first, second).fetch(machineNow.plusSeconds(1)));
    assertThat(first.asked()).isEqualTo(1);

    first.says(ROUND);
    second.says(ROUND);
    run(fetching(first, second).fetch(machineNow.plusSeconds(60)));

    assertThat(shown(number).path("state").toString()).isEqualTo("DRAWN");
  }

  @Test
  void replicas_that_settle_at_once_make_one_value_and_one_result() {
    int number = city.seal(EARLIEST, DECLARED);
    BeaconTurns.Turn turn = new BeaconTurns.Turn(number, 0, 1, DECLARED);
    List<CompletableFuture<Void>> replicas =
        Stream.generate(() -> CompletableFuture.runAsync(() -> settleOnce(turn), threads))
            .limit(4)
            .toList();

    replicas.forEach(CompletableFuture::join);

    assertThat(shown(number).path("state").toString()).isEqualTo("DRAWN");
    assertThat(values(number)).isEqualTo(1);
    assertThat(attempts(number)).isEqualTo(2);
  }

  @Test
  void what_was_asked_before_a_reopening_settles_nothing_after_it() {
    int number = city.seal(EARLIEST, DECLARED);
    BeaconTurns.Turn before = new BeaconTurns.Turn(number, 0, 1, DECLARED);
    run(settling(before, RelayAnswer.without("a", RelayOutcome.MALFORMED)));
    reopen("admin1", number);

    run(settling(before, value("a"), value("b")));
    assertThat(values(number)).isZero();

    run(settling(new BeaconTurns.Turn(number, 0, 2, DECLARED), value("a"), value("b")));
    assertThat(values(number)).isEqualTo(1);
  }

  @Test
  void a_stopped_attempt_is_not_settled_by_what_comes_later() {
    int number = city.seal(EARLIEST, DECLARED);
    BeaconTurns.Turn turn = new BeaconTurns.Turn(number, 0, 1, DECLARED);
    run(settling(turn, RelayAnswer.without("a", RelayOutcome.HASH), value("b")));

    run(settling(turn, value("a"), value("b")));

    assertThat(values(number)).isZero();
    assertThat(shown(number).path("state").toString()).isEqualTo("BEACON_STOPPED");
  }

  private void settleOnce(BeaconTurns.Turn turn) {
    run(settling(turn, value("a"), value("b")));
  }

  private Uni<Void> settling(BeaconTurns.Turn turn, RelayAnswer... answers) {
    return Uni.createFrom()
        .deferred(() -> settle.settle(turn, new BeaconAnswers(Stream.of(answers).toList())));
  }

  private static RelayAnswer value(String relay) {
    return new RelayAnswer(relay, RelayOutcome.VALUE, ROUND.randomness(), ROUND.signature());
  }

  /** Once, after every turn that was taken before has run out. */
  private void fetch(TestRelay... relays) {
    machineNow = machineNow.plusSeconds(60);
    run(fetching(relays).fetch(machineNow));
  }

  private FetchBeacons fetching(TestRelay... relays) {
    List<URI> addresses = Stream.of(relays).map(TestRelay::address).toList();
    DrandRelays asked = new DrandRelays(Optional.of(addresses), RELAY_TIMEOUT, vertx);
    return new FetchBeacons(asked, turns, settle, clock);
  }

  private static <T> T run(Uni<T> work) {
    try {
      return VertxContextSupport.subscribeAndAwait(() -> work);
    } catch (Throwable fault) {
      throw new AssertionError(fault);
    }
  }

  private long attempts(int number) {
    return city.offering()
        .count("SELECT count(*) FROM draw_beacon_attempt WHERE draw_number = ?", number);
  }

  private long values(int number) {
    return city.offering().count("SELECT count(*) FROM draw_value WHERE draw_number = ?", number);
  }

  private long ranked(int number) {
    return city.offering().count("SELECT count(*) FROM draw_rank WHERE draw_number = ?", number);
  }

  private static String outcomes(int number) {
    return shown(number).path("sources[0].relays.outcome").toString();
  }

  private static String flawed(int number) {
    return shown(number)
        .path("sources[0].relays.findAll { it.outcome == 'SIGNATURE' }.relay")
        .toString();
  }

  private static Response shown(int number) {
    return callByAnybody("DrawEndpoint/show", Map.of("number", number));
  }

  private static Response reopen(String officer, int number) {
    return call(
        officer,
        "DrawEndpoint/reopen",
        Map.of("drawNumber", number, "source", 0, "reason", REASON));
  }

  private static String file(int number, String name) {
    return RestAssured.get("/api/draws/" + number + "/" + name)
        .then()
        .statusCode(200)
        .extract()
        .asString();
  }

  private static void assertRefused(Response response, String code) {
    assertThat(response.path("code").toString()).isEqualTo(code);
  }
}
