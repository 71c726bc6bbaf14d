package org.anju.registry.http;

import static org.anju.registry.Registry.TAX;
import static org.anju.registry.http.Asking.answer;
import static org.anju.registry.http.Asking.answers;
import static org.anju.registry.http.Asking.somebody;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.anju.platform.local.LocalStackResource;
import org.anju.platform.time.BusinessClock;
import org.anju.registry.Registry;
import org.anju.registry.RegistryAnswer;
import org.anju.registry.RegistryAnswer.Received;
import org.anju.registry.RegistryAnswer.Unavailable;
import org.anju.registry.RegistryAnswer.Unavailable.Reason;
import org.anju.registry.RegistryConnector;
import org.anju.registry.SimulatedRegistries;
import org.anju.registry.simulator.Mood;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A registry that is late, down, gone or too busy, and what keeps it from harming others. */
@QuarkusTest
@WithTestResource(LocalStackResource.class)
@Timeout(120)
class FailingRegistryTest {

  private static final int SOON = 300;
  private static final int TOO_LATE = 3_000;
  private static final int ATTEMPTS = 3;
  private static final int LONG_LINE = 5_000;

  @Inject Asking asking;
  @Inject BusinessClock clock;
  @Inject Vertx vertx;

  @BeforeEach
  void begin() {
    SimulatedRegistries.reset();
  }

  @Test
  void a_late_answer_is_not_waited_for() {
    SimulatedRegistries.beSlow(TAX, TOO_LATE);

    assertUnavailable(answer(asking.tax(tax -> tax.impatient(SOON))), Reason.TIMED_OUT);
  }

  @Test
  void an_answer_that_never_comes_is_asked_for_again_and_given_up() {
    SimulatedRegistries.be(TAX, Mood.NEVER);

    assertUnavailable(answer(asking.tax(tax -> tax.impatient(SOON))), Reason.TIMED_OUT);
    assertThat(SimulatedRegistries.requests(TAX)).isEqualTo(ATTEMPTS);
  }

  @Test
  void its_connection_is_free_for_the_next_question() {
    RegistryConnector tax = asking.tax(agreed -> agreed.impatient(SOON).room(1, 1));
    SimulatedRegistries.be(TAX, Mood.NEVER);
    answer(tax);
    SimulatedRegistries.be(TAX, Mood.NORMAL);

    assertThat(answer(tax)).isInstanceOf(Received.class);
  }

  @Test
  void an_error_is_tried_again() {
    SimulatedRegistries.be(TAX, Mood.DOWN);

    assertUnavailable(answer(asking.connector(TAX)), Reason.ERROR);
    assertThat(SimulatedRegistries.requests(TAX)).isEqualTo(ATTEMPTS);
  }

  @Test
  void to_be_forbidden_is_not_tried_again() {
    SimulatedRegistries.be(TAX, Mood.FORBIDDEN);

    assertUnavailable(answer(asking.connector(TAX)), Reason.ERROR);
    assertThat(SimulatedRegistries.requests(TAX)).isEqualTo(1);
  }

  @Test
  void a_connection_that_breaks_off_is_tried_again() {
    SimulatedRegistries.be(TAX, Mood.HUNG_UP);

    assertUnavailable(answer(asking.connector(TAX)), Reason.REFUSED);
    assertThat(SimulatedRegistries.requests(TAX)).isGreaterThanOrEqualTo(ATTEMPTS);
  }

  @Test
  void a_registry_that_is_not_there_refuses() throws IOException {
    assertUnavailable(
        answer(asking.connector(TAX, Agreed.generous(nobodyServes()))), Reason.REFUSED);
  }

  @ParameterizedTest
  @EnumSource(names = {"RATE_LIMITED", "DOWN"})
  void who_asks_for_patience_is_left_alone_that_long(Mood mood) {
    Instant before = clock.now();
    SimulatedRegistries.be(TAX, mood, 0, 600);
    RegistryConnector tax = asking.connector(TAX);

    Unavailable first = (Unavailable) answer(tax);
    Unavailable second = (Unavailable) answer(tax);

    assertThat(first.retryNotBefore()).isAfterOrEqualTo(before.plus(Duration.ofSeconds(600)));
    assertThat(second.reason()).isEqualTo(Reason.OVERLOADED);
    assertThat(second.retryNotBefore()).isAfter(before.plus(Duration.ofSeconds(500)));
    assertThat(SimulatedRegistries.requests(TAX)).isEqualTo(1);
  }

  @Test
  void a_registry_that_goes_on_failing_is_not_asked_for_a_while() {
    SimulatedRegistries.be(TAX, Mood.FORBIDDEN);
    RegistryConnector tax = asking.connector(TAX);
    while (reason(answer(tax)) != Reason.CIRCUIT_OPEN) {
      assertThat(SimulatedRegistries.requests(TAX)).isLessThanOrEqualTo(10);
    }
    int asked = SimulatedRegistries.requests(TAX);

    Unavailable answer = (Unavailable) answer(tax);

    assertThat(answer.retryNotBefore()).isAfter(clock.now());
    assertThat(SimulatedRegistries.requests(TAX)).isEqualTo(asked);
  }

  @Test
  void and_is_asked_again_after_it() {
    RegistryConnector tax = asking.tax(agreed -> agreed.pausing(SOON));
    SimulatedRegistries.be(TAX, Mood.FORBIDDEN);
    while (reason(answer(tax)) != Reason.CIRCUIT_OPEN) {
      assertThat(SimulatedRegistries.requests(TAX)).isLessThanOrEqualTo(10);
    }
    SimulatedRegistries.be(TAX, Mood.NORMAL);

    RegistryAnswer answer = answer(tax);
    while (answer instanceof Unavailable closed) {
      assertUnavailable(closed, Reason.CIRCUIT_OPEN);
      answer = answer(tax);
    }

    assertThat(answer).isInstanceOf(Received.class);
  }

  @Test
  void to_be_asked_for_patience_opens_no_circuit() {
    SimulatedRegistries.be(TAX, Mood.RATE_LIMITED);
    RegistryConnector tax = asking.connector(TAX);
    answers(tax, 30);
    SimulatedRegistries.be(TAX, Mood.NORMAL);

    assertThat(answer(tax)).isInstanceOf(Received.class);
  }

  @Test
  void no_second_has_more_questions_than_agreed() {
    assertThat(answers(asking.tax(tax -> tax.pace(10)), 15))
        .hasSize(15)
        .allMatch(Received.class::isInstance);
    assertThat(SimulatedRegistries.mostInOneSecond(TAX)).isLessThanOrEqualTo(10);
  }

  @Test
  void repetitions_count_as_questions() {
    SimulatedRegistries.be(TAX, Mood.DOWN);

    answers(asking.tax(tax -> tax.pace(4)), 3);

    assertThat(SimulatedRegistries.requests(TAX)).isEqualTo(3 * ATTEMPTS);
    assertThat(SimulatedRegistries.mostInOneSecond(TAX)).isLessThanOrEqualTo(4);
  }

  @Test
  void no_more_questions_than_agreed_wait_at_the_registry() {
    SimulatedRegistries.beSlow(TAX, 100);

    answers(asking.tax(tax -> tax.room(3, 100)), 12);

    assertThat(SimulatedRegistries.requests(TAX)).isEqualTo(12);
    assertThat(SimulatedRegistries.mostAtOnce(TAX)).isEqualTo(3);
  }

  @Test
  void what_finds_no_room_in_the_line_is_told_so_and_not_asked() {
    SimulatedRegistries.beSlow(TAX, SOON);

    List<RegistryAnswer> answers = answers(asking.tax(tax -> tax.room(1, 1)), 5);

    assertThat(answers).filteredOn(Received.class::isInstance).hasSize(2);
    assertThat(answers)
        .filteredOn(Unavailable.class::isInstance)
        .hasSize(3)
        .allMatch(answer -> reason(answer) == Reason.OVERLOADED);
    assertThat(SimulatedRegistries.requests(TAX)).isEqualTo(2);
  }

  @Test
  void a_long_line_is_told_to_the_last_when_the_circuit_opens() {
    SimulatedRegistries.be(TAX, Mood.FORBIDDEN);

    assertThat(answers(asking.tax(tax -> tax.room(5, LONG_LINE)), LONG_LINE))
        .hasSize(LONG_LINE)
        .allMatch(Unavailable.class::isInstance);
  }

  @Test
  void with_one_registry_down_the_others_answer_before_it_is_given_up() {
    SimulatedRegistries.be(TAX, Mood.NEVER);
    CompletableFuture<RegistryAnswer> never =
        asking.connector(TAX).ask(somebody()).subscribeAsCompletionStage();

    for (Registry other : EnumSet.complementOf(EnumSet.of(TAX))) {
      assertThat(answers(asking.connector(other), 20)).allMatch(Received.class::isInstance);
    }

    assertThat(never).isNotDone();
    never.cancel(true);
  }

  @Test
  void the_caller_goes_on_in_its_own_context_also_after_waiting_its_turn() {
    RegistryConnector tax = asking.tax(agreed -> agreed.pace(5));
    Context caller = vertx.getOrCreateContext();
    CompletableFuture<Context> seen = new CompletableFuture<>();
    answer(tax);

    caller.runOnContext(
        started ->
            tax.ask(somebody())
                .subscribe()
                .with(
                    answer -> seen.complete(Vertx.currentContext()), seen::completeExceptionally));

    assertThat(seen.join()).isSameAs(caller);
  }

  private static Reason reason(RegistryAnswer answer) {
    return ((Unavailable) answer).reason();
  }

  private static void assertUnavailable(RegistryAnswer answer, Reason reason) {
    assertThat(answer).isInstanceOf(Unavailable.class);
    assertThat(reason(answer)).isEqualTo(reason);
  }

  private static URI nobodyServes() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return URI.create("http://localhost:" + socket.getLocalPort());
    }
  }
}
