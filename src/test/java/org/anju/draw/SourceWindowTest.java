package org.anju.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.anju.draw.RandomnessSource.Dice;
import org.anju.draw.RandomnessSource.DrandQuicknet;
import org.anju.draw.RandomnessSource.PublicNumber;
import org.anju.draw.Seal.TierUnits;
import org.junit.jupiter.api.Test;

class SourceWindowTest {

  private static final Instant EARLIEST = Instant.parse("2023-09-15T11:00:00Z");
  private static final Dice DICE = Dice.twentyThrows();
  private static final DrandQuicknet BEACON = DrandQuicknet.notBefore(EARLIEST.plusSeconds(3600));
  private static final PublicNumber NUMBER =
      new PublicNumber("lottery", "2023107", "digits", 8, EARLIEST.plusSeconds(1800));

  @Test
  void dice_alone_are_taken_from_the_earliest_time_without_end() {
    assertThat(window(0, DICE)).isEqualTo(new SourceWindow(EARLIEST, null));
  }

  @Test
  void dice_close_when_the_first_other_value_can_be_known() {
    assertThat(window(0, DICE, BEACON).closesAt()).isEqualTo(BEACON.time());
    assertThat(window(1, BEACON, DICE, NUMBER).closesAt()).isEqualTo(NUMBER.publishedAt());
  }

  @Test
  void a_public_number_is_taken_when_it_is_published_and_a_round_when_it_is_made() {
    assertThat(window(1, DICE, NUMBER)).isEqualTo(new SourceWindow(NUMBER.publishedAt(), null));
    assertThat(window(1, DICE, BEACON)).isEqualTo(new SourceWindow(BEACON.time(), null));
  }

  @Test
  void a_window_opens_and_closes_to_the_second() {
    SourceWindow window = window(0, DICE, NUMBER);

    assertThat(window.isOpenedBy(EARLIEST.minusNanos(1))).isFalse();
    assertThat(window.isOpenedBy(EARLIEST)).isTrue();
    assertThat(window.isClosedBy(NUMBER.publishedAt().minusNanos(1))).isFalse();
    assertThat(window.isClosedBy(NUMBER.publishedAt())).isTrue();
    assertThat(window(0, DICE).isClosedBy(Instant.MAX)).isFalse();
  }

  private static SourceWindow window(int source, RandomnessSource... sources) {
    Seal seal =
        Seal.over(
            Draws.roster(1),
            1,
            "offering",
            List.of(new TierUnits(1, 1)),
            List.of(),
            EARLIEST,
            List.of(sources));
    return SourceWindow.of(seal, source);
  }
}
