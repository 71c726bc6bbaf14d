package org.anju.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.core.Vertx;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.anju.draw.RandomnessSource.Dice;
import org.anju.draw.RandomnessSource.DrandQuicknet;
import org.anju.platform.error.RefusedException;
import org.anju.platform.local.LocalStackResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The client against relays on this machine. */
@QuarkusTest
@WithTestResource(LocalStackResource.class)
class DrandRelaysTest {

  private static final Duration TIMEOUT = Duration.ofSeconds(4);
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);
  private static final DrandQuicknet SOURCE = new DrandQuicknet(657413);
  private static final DrandRound GOOD = DrandVectors.round(657413);

  @Inject Vertx vertx;

  private final TestRelay first = new TestRelay();
  private final TestRelay second = new TestRelay();

  @AfterEach
  void close() {
    first.close();
    second.close();
  }

  @Test
  void every_relay_is_asked_and_named() {
    first.says(GOOD);
    second.says(425, "too early");

    assertThat(ask().said())
        .extracting(RelayAnswer::relay, RelayAnswer::outcome)
        .containsExactly(
            tuple(first.name(), RelayOutcome.VALUE), tuple(second.name(), RelayOutcome.NOT_YET));
  }

  @Test
  void a_relay_that_hangs_or_breaks_off_has_not_answered() {
    first.hangs();
    second.breaksOff();

    assertThat(ask().said())
        .extracting(RelayAnswer::outcome)
        .containsExactly(RelayOutcome.NO_ANSWER, RelayOutcome.NO_ANSWER);
  }

  @Test
  void a_relay_that_is_gone_or_sends_on_elsewhere_has_not_answered() {
    first.close();
    second.says(302, "");

    assertThat(ask().said())
        .extracting(RelayAnswer::outcome)
        .containsExactly(RelayOutcome.NO_ANSWER, RelayOutcome.NO_ANSWER);
  }

  @Test
  void html_and_a_forged_round_are_flaws() {
    first.says(200, "<html>maintenance</html>");
    second.says(new DrandRound(657413, GOOD.randomness(), DrandVectors.round(1000).signature()));

    assertThat(ask().said())
        .extracting(RelayAnswer::outcome)
        .containsExactly(RelayOutcome.MALFORMED, RelayOutcome.HASH);
  }

  @Test
  void a_draw_with_a_beacon_needs_two_relays() {
    assertThatThrownBy(() -> relays(first.address()).requireEnough(List.of(SOURCE)))
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused -> assertThat(refused.refusal()).isEqualTo(RandomnessRefusal.RELAYS_MISSING));
    relays().requireEnough(List.of(Dice.twentyThrows()));
    relays(first.address(), second.address()).requireEnough(List.of(SOURCE));
  }

  @Test
  void one_relay_does_not_count_as_two() {
    URI twice = URI.create(first.address() + "/");

    assertThatThrownBy(() -> relays(first.address(), twice))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> relays(URI.create("https://user:word@relay.example")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("word");
  }

  private BeaconAnswers ask() {
    return relays(first.address(), second.address()).ask(SOURCE).await().atMost(LONGEST_WAIT);
  }

  private DrandRelays relays(URI... addresses) {
    return new DrandRelays(Optional.of(Stream.of(addresses).toList()), TIMEOUT, vertx);
  }
}
