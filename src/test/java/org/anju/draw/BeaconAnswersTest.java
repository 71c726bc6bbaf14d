package org.anju.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.anju.draw.RandomnessSource.DrandQuicknet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BeaconAnswersTest {

  private static final DrandQuicknet SOURCE = new DrandQuicknet(657413);
  private static final DrandRound ROUND = DrandVectors.round(657413);
  private static final RelayAnswer GOOD = value("a.example", ROUND);
  private static final RelayAnswer ALSO_GOOD = value("b.example", ROUND);

  @Test
  void two_relays_that_say_the_same_settle_the_value() {
    assertThat(answers(GOOD, ALSO_GOOD).value(SOURCE))
        .contains(new SourceValue("drand-quicknet", ROUND.randomness(), ROUND.signature()));
  }

  @Test
  void one_relay_alone_settles_nothing_and_stops_nothing() {
    assertThat(answers(GOOD).value(SOURCE)).isEmpty();
    assertThat(answers(GOOD).stop()).isFalse();
    assertThat(answers().value(SOURCE)).isEmpty();
    assertThat(answers().stop()).isFalse();
  }

  @ParameterizedTest
  @EnumSource(names = {"NOT_YET", "NO_ANSWER"})
  void a_relay_that_lags_or_is_down_is_waited_for_only_while_the_others_are_too_few(
      RelayOutcome outcome) {
    RelayAnswer silent = RelayAnswer.without("c.example", outcome);

    assertThat(answers(GOOD, silent).value(SOURCE)).isEmpty();
    assertThat(answers(GOOD, silent).stop()).isFalse();
    assertThat(answers(GOOD, silent, ALSO_GOOD).value(SOURCE)).isPresent();
  }

  @ParameterizedTest
  @EnumSource(names = {"MALFORMED", "OTHER_ROUND", "HASH", "SIGNATURE"})
  void one_flawed_relay_among_good_ones_stops_the_draw(RelayOutcome outcome) {
    BeaconAnswers answers = answers(GOOD, ALSO_GOOD, RelayAnswer.without("c.example", outcome));

    assertThat(answers.stop()).isTrue();
    assertThat(answers.value(SOURCE)).isEmpty();
    assertThat(answers.lines()).contains("c.example " + outcome);
  }

  @Test
  void relays_that_disagree_stop_the_draw_even_if_each_signature_were_good() {
    BeaconAnswers answers = answers(GOOD, ALSO_GOOD, value("c.example", DrandVectors.round(1000)));

    assertThat(answers.stop()).isTrue();
    assertThat(answers.value(SOURCE)).isEmpty();
  }

  private static RelayAnswer value(String relay, DrandRound round) {
    return new RelayAnswer(relay, RelayOutcome.VALUE, round.randomness(), round.signature());
  }

  private static BeaconAnswers answers(RelayAnswer... said) {
    return new BeaconAnswers(Stream.of(said).toList());
  }
}
