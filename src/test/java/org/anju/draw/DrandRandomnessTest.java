package org.anju.draw;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.anju.draw.RandomnessSource.DrandQuicknet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DrandRandomnessTest {

  private static final String RELAY = "relay.example";
  private static final DrandQuicknet SOURCE = new DrandQuicknet(657413);
  private static final DrandRound GOOD = DrandVectors.round(657413);

  private final DrandRandomness randomness = new DrandRandomness(new QuicknetSignature());

  @ParameterizedTest
  @ValueSource(longs = {1000, 657413})
  void a_round_of_the_chain_is_its_value(long number) {
    DrandRound round = DrandVectors.round(number);

    assertThat(read(new DrandQuicknet(number), round))
        .isEqualTo(
            new RelayAnswer(RELAY, RelayOutcome.VALUE, round.randomness(), round.signature()));
  }

  @Test
  void the_hash_alone_would_let_an_old_round_pass_as_a_new_one() {
    DrandRandomness hashAlone = new DrandRandomness((round, signature) -> true);

    assertThat(hashAlone.read(new DrandQuicknet(1001), RELAY, 200, json(DrandVectors.round(1001))))
        .extracting(RelayAnswer::outcome)
        .isEqualTo(RelayOutcome.VALUE);
  }

  @Test
  void an_old_round_that_poses_as_a_new_one_is_a_flaw() {
    assertOutcome(RelayOutcome.SIGNATURE, new DrandQuicknet(1001), DrandVectors.round(1001));
  }

  @Test
  void an_earlier_round_means_that_the_relay_lags_and_a_later_one_is_a_flaw() {
    assertOutcome(RelayOutcome.NOT_YET, new DrandQuicknet(657414), GOOD);
    assertOutcome(RelayOutcome.OTHER_ROUND, new DrandQuicknet(657412), GOOD);
  }

  @Test
  void randomness_that_is_not_the_hash_of_its_signature_is_a_flaw() {
    String other = DrandVectors.round(1000).randomness();

    assertOutcome(RelayOutcome.HASH, SOURCE, new DrandRound(657413, other, GOOD.signature()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "<!doctype html><title>maintenance</title>",
        "{}",
        "{\"randomness\":\"R\",\"signature\":\"S\"}",
        "{\"round\":657413,\"signature\":\"S\"}",
        "{\"round\":657413,\"randomness\":\"R\"}",
        "{\"round\":657413,\"randomness\":null,\"signature\":\"S\"}",
        "{\"round\":657413,\"randomness\":\"R\",\"signature\":\"b7\"}",
        "{\"round\":\"657413\",\"randomness\":\"R\",\"signature\":\"S\"}",
        "{\"round\":657413.0,\"randomness\":\"R\",\"signature\":\"S\"}",
        "{\"round\":1,\"round\":657413,\"randomness\":\"R\",\"signature\":\"S\"}",
        "{\"round\":657413,\"randomness\":\"R\",\"signature\":\"S\"} {}"
      })
  void what_is_no_round_of_a_beacon_is_a_flaw(String answer) {
    String body = answer.replace("R", GOOD.randomness()).replace("S", GOOD.signature());

    assertThat(randomness.read(SOURCE, RELAY, 200, body.getBytes(UTF_8)))
        .isEqualTo(RelayAnswer.without(RELAY, RelayOutcome.MALFORMED));
  }

  @Test
  void upper_case_and_an_endless_answer_are_flaws() {
    String upper = new String(json(GOOD), UTF_8).replace('b', 'B');
    String endless = new String(json(GOOD), UTF_8) + " ".repeat(10_000);

    assertThat(randomness.read(SOURCE, RELAY, 200, upper.getBytes(UTF_8)).outcome())
        .isEqualTo(RelayOutcome.MALFORMED);
    assertThat(randomness.read(SOURCE, RELAY, 200, endless.getBytes(UTF_8)).outcome())
        .isEqualTo(RelayOutcome.MALFORMED);
  }

  @ParameterizedTest
  @ValueSource(ints = {404, 425})
  void a_relay_without_the_round_has_it_not_yet(int status) {
    assertThat(randomness.read(SOURCE, RELAY, status, json(GOOD)))
        .isEqualTo(RelayAnswer.without(RELAY, RelayOutcome.NOT_YET));
  }

  @ParameterizedTest
  @ValueSource(ints = {204, 302, 403, 429, 500, 502, 503})
  void a_relay_that_says_it_cannot_has_not_answered(int status) {
    assertThat(randomness.read(SOURCE, RELAY, status, json(GOOD)))
        .isEqualTo(RelayAnswer.without(RELAY, RelayOutcome.NO_ANSWER));
  }

  private void assertOutcome(RelayOutcome outcome, DrandQuicknet source, DrandRound said) {
    assertThat(read(source, said).outcome()).isEqualTo(outcome);
  }

  private RelayAnswer read(DrandQuicknet source, DrandRound said) {
    return randomness.read(source, RELAY, 200, json(said));
  }

  private static byte[] json(DrandRound said) {
    return TestRelay.json(said).getBytes(UTF_8);
  }
}
