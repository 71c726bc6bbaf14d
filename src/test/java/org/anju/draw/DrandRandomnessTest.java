package org.anju.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.anju.draw.DrandRandomness.Outcome;
import org.anju.draw.DrandRandomness.Reason;
import org.anju.draw.RandomnessSource.DrandQuicknet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DrandRandomnessTest {

  private static final DrandQuicknet SOURCE = new DrandQuicknet(657413);
  private static final DrandRound GOOD = DrandVectors.round(657413);

  private final DrandRandomness randomness = new DrandRandomness(new QuicknetSignature());

  @ParameterizedTest
  @ValueSource(longs = {1000, 657413})
  void a_round_of_the_chain_is_taken(long number) {
    DrandRound round = DrandVectors.round(number);
    assertThat(randomness.take(new DrandQuicknet(number), List.of(round, round)))
        .isEqualTo(
            new Outcome.Taken(
                new SourceValue("drand-quicknet", round.randomness(), round.signature())));
  }

  @Test
  void the_hash_alone_would_let_an_old_round_pass_as_a_new_one() {
    DrandRandomness hashAlone = new DrandRandomness((round, signature) -> true);
    assertThat(hashAlone.take(new DrandQuicknet(1001), List.of(DrandVectors.round(1001))))
        .isInstanceOf(Outcome.Taken.class);
  }

  @Test
  void an_old_round_that_poses_as_a_new_one_is_refused() {
    assertStopped(Reason.SIGNATURE, new DrandQuicknet(1001), DrandVectors.round(1001));
  }

  @Test
  void an_answer_for_another_round_is_refused() {
    assertStopped(Reason.OTHER_ROUND, new DrandQuicknet(657414), GOOD);
  }

  @Test
  void randomness_that_is_not_the_hash_of_its_signature_is_refused() {
    String other = DrandVectors.round(1000).randomness();
    assertStopped(Reason.HASH, SOURCE, new DrandRound(657413, other, GOOD.signature()));
  }

  @Test
  void an_answer_with_missing_or_ill_formed_parts_is_refused() {
    assertStopped(Reason.MALFORMED, SOURCE, new DrandRound(657413, null, GOOD.signature()));
    assertStopped(Reason.MALFORMED, SOURCE, new DrandRound(657413, GOOD.randomness(), null));
    assertStopped(Reason.MALFORMED, SOURCE, new DrandRound(657413, GOOD.randomness(), "b7"));
  }

  @Test
  void no_answer_stops_the_draw() {
    assertStopped(Reason.NO_ANSWER, SOURCE);
  }

  @Test
  void one_bad_relay_among_good_ones_stops_the_draw() {
    assertStopped(Reason.OTHER_ROUND, SOURCE, GOOD, DrandVectors.round(1000));
  }

  @Test
  void relays_that_disagree_stop_the_draw_even_if_each_signature_were_good() {
    DrandRandomness hashAlone = new DrandRandomness((round, signature) -> true);
    DrandRound old = DrandVectors.round(1000);
    DrandRound posing = new DrandRound(657413, old.randomness(), old.signature());
    assertThat(hashAlone.take(SOURCE, List.of(GOOD, posing)))
        .isEqualTo(new Outcome.Stopped(Reason.RELAYS_DISAGREE));
  }

  private void assertStopped(Reason reason, DrandQuicknet source, DrandRound... answers) {
    assertThat(randomness.take(source, List.of(answers))).isEqualTo(new Outcome.Stopped(reason));
  }
}
