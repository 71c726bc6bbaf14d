package org.anju.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.anju.draw.DrawHistory.Flaw;
import org.anju.draw.RandomnessSource.Dice;
import org.anju.draw.Seal.TierUnits;
import org.junit.jupiter.api.Test;

class DrawHistoryTest {

  private static final String KEY = "0123456789abcdef";
  private static final Hash RESULT = Hash.sha256(new byte[0]);
  private static final Instant SEALED = Draws.EARLIEST.minusSeconds(24 * 3600);

  private final HistoryLine first =
      line(1, "O1", Hash.sha256(new byte[] {1}).hex(), null, null, null);
  private final HistoryLine second =
      line(2, "O2", Hash.sha256(new byte[] {2}).hex(), null, "wrong roster", SEALED);
  private final Seal seal = seal(3, "previous:" + second.sealDigest(), "lead-hours:24");
  private final HistoryLine third = line(3, "O2", seal.digest().hex(), RESULT.hex(), null, null);

  @Test
  void it_is_read_and_written_in_one_form() {
    String file = Lines.join(List.of(first, second, third), HistoryLine::jcs);
    assertThat(DrawHistory.parse(file).lines()).containsExactly(first, second, third);
    assertThat(DrawHistory.parse("").lines()).isEmpty();
    assertThatThrownBy(() -> DrawHistory.parse(file.stripTrailing()))
        .isInstanceOf(MalformedDrawFile.class);
  }

  @Test
  void a_history_that_names_this_draw_as_its_files_do_holds() {
    assertThat(flaw(first, second, third)).isNull();
  }

  @Test
  void a_number_left_out_or_twice_is_found() {
    assertThat(flaw(first, third)).isEqualTo(Flaw.GAP);
    assertThat(flaw(first, first, second)).isEqualTo(Flaw.GAP);
    assertThat(flaw(second, third)).isEqualTo(Flaw.GAP);
  }

  @Test
  void two_draws_of_one_offering_are_found_unless_one_is_voided() {
    HistoryLine live = line(2, "O2", second.sealDigest(), null, null, null);
    assertThat(flaw(first, live, third)).isEqualTo(Flaw.TWO_DRAWS);
  }

  @Test
  void a_draw_that_is_not_in_the_history_is_found() {
    assertThat(flaw(first, second)).isEqualTo(Flaw.DRAW_MISSING);
  }

  @Test
  void a_line_that_differs_from_the_files_is_found() {
    String digest = seal.digest().hex();
    assertThat(flaw(first, second, line(3, "O3", digest, RESULT.hex(), null, null)))
        .isEqualTo(Flaw.DIFFERS);
    assertThat(flaw(first, second, line(3, "O2", RESULT.hex(), RESULT.hex(), null, null)))
        .isEqualTo(Flaw.DIFFERS);
    assertThat(flaw(first, second, line(3, "O2", digest, null, null, null)))
        .isEqualTo(Flaw.DIFFERS);
    assertThat(
            new DrawHistory(List.of(first, second, third)).flaw(seal, "fedcba9876543210", RESULT))
        .contains(Flaw.DIFFERS);
    assertThat(new DrawHistory(List.of(first, second, third)).flaw(seal, KEY, null))
        .contains(Flaw.DIFFERS);
    HistoryLine otherTime =
        new HistoryLine(
            3, Draws.EARLIEST.plusSeconds(1), KEY, "O2", RESULT.hex(), digest, SEALED, null, null);
    assertThat(flaw(first, second, otherTime)).isEqualTo(Flaw.DIFFERS);
  }

  @Test
  void a_seal_names_the_one_before_exactly_once() {
    for (List<String> rules :
        List.of(
            List.<String>of(),
            List.of("previous:" + first.sealDigest()),
            List.of("previous:" + second.sealDigest(), "previous:" + second.sealDigest()))) {
      assertThat(flawOf(seal(3, rules.toArray(String[]::new)))).isEqualTo(Flaw.PREVIOUS);
    }
    Seal alone = seal(1, "previous:" + first.sealDigest());
    assertThat(
            new DrawHistory(List.of(line(1, "O2", alone.digest().hex(), null, null, null)))
                .flaw(alone, KEY, null))
        .contains(Flaw.PREVIOUS);
  }

  @Test
  void a_seal_that_came_out_later_than_it_promises_is_found() {
    String previous = "previous:" + second.sealDigest();
    assertThat(flawOf(seal(3, previous, "lead-hours:25"))).isEqualTo(Flaw.SEALED_LATE);
    assertThat(flawOf(seal(3, previous, "lead-hours:24"))).isNull();
    assertThat(flawOf(seal(3, previous))).isNull();
    Seal unpromised = seal(3, previous);
    HistoryLine late =
        new HistoryLine(
            3,
            Draws.EARLIEST,
            KEY,
            "O2",
            null,
            unpromised.digest().hex(),
            Draws.EARLIEST.plusSeconds(1),
            null,
            null);
    assertThat(new DrawHistory(List.of(first, second, late)).flaw(unpromised, KEY, null))
        .contains(Flaw.SEALED_LATE);
  }

  @Test
  void voiding_after_the_randomness_could_be_known_is_told_apart() {
    assertThat(second.wasVoidedLate()).isFalse();
    assertThat(line(2, "O", RESULT.hex(), null, "r", Draws.EARLIEST).wasVoidedLate()).isTrue();
    assertThat(first.wasVoidedLate()).isFalse();
  }

  @Test
  void a_line_outside_the_protocol_is_refused() {
    String digest = RESULT.hex();
    assertRefused(0, "O", digest, null, null, null);
    assertRefused(1, " ", digest, null, null, null);
    assertRefused(1, "O", "00", null, null, null);
    assertRefused(1, "O", digest, "00", null, null);
    assertRefused(1, "O", digest, null, "reason", null);
    assertRefused(1, "O", digest, null, null, SEALED);
    assertRefused(1, "O", digest, null, " ", SEALED);
    assertRefused(1, "O", digest, digest, "reason", SEALED);
  }

  private Flaw flawOf(Seal other) {
    HistoryLine line = line(3, "O2", other.digest().hex(), null, null, null);
    return new DrawHistory(List.of(first, second, line)).flaw(other, KEY, null).orElse(null);
  }

  private Flaw flaw(HistoryLine... lines) {
    return new DrawHistory(new ArrayList<>(List.of(lines))).flaw(seal, KEY, RESULT).orElse(null);
  }

  private static void assertRefused(
      long number, String offering, String seal, String result, String reason, Instant voided) {
    assertThatThrownBy(() -> line(number, offering, seal, result, reason, voided))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static HistoryLine line(
      long number, String offering, String seal, String result, String reason, Instant voided) {
    return new HistoryLine(
        number, Draws.EARLIEST, KEY, offering, result, seal, SEALED, reason, voided);
  }

  private static Seal seal(long number, String... rules) {
    return Seal.over(
        Draws.roster(1),
        number,
        "O2",
        List.of(new TierUnits(1, 1)),
        List.of(rules),
        Draws.EARLIEST,
        List.of(Dice.twentyThrows()));
  }
}
