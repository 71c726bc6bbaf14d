package org.anju.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.anju.draw.RandomnessSource.Dice;
import org.anju.draw.RandomnessSource.DrandQuicknet;
import org.junit.jupiter.api.Test;

class DrawStandingTest {

  private static final Instant EARLIEST = Draws.EARLIEST;
  private static final DrandQuicknet BEACON = DrandQuicknet.notBefore(EARLIEST.plusSeconds(1800));
  private static final Seal SEAL =
      Draws.seal(Draws.roster(1), List.of(BEACON, Dice.twentyThrows()));

  @Test
  void a_draw_is_sealed_until_its_time_and_then_waits_for_its_values() {
    assertThat(undisturbed().state(SEAL, EARLIEST.minusNanos(1))).isEqualTo(DrawState.SEALED);
    assertThat(undisturbed().state(SEAL, EARLIEST)).isEqualTo(DrawState.WAITING_FOR_ENTRIES);
  }

  @Test
  void differing_entries_and_flawed_relays_stop_it() {
    assertThat(standing(true, false).state(SEAL, EARLIEST)).isEqualTo(DrawState.ENTRIES_DIFFER);
    assertThat(standing(false, true, 1).state(SEAL, BEACON.time()))
        .isEqualTo(DrawState.BEACON_STOPPED);
  }

  @Test
  void dice_that_are_not_settled_before_the_round_are_late_whatever_else_happened() {
    Instant justInTime = BEACON.time().minusNanos(1);

    assertThat(undisturbed().state(SEAL, justInTime)).isEqualTo(DrawState.WAITING_FOR_ENTRIES);
    assertThat(undisturbed().state(SEAL, BEACON.time())).isEqualTo(DrawState.ENTRIES_LATE);
    assertThat(standing(true, true, 0).state(SEAL, BEACON.time()))
        .isEqualTo(DrawState.ENTRIES_LATE);
    assertThat(standing(false, false, 1).state(SEAL, BEACON.time()))
        .isEqualTo(DrawState.WAITING_FOR_ENTRIES);
  }

  @Test
  void what_has_ended_stays_ended() {
    assertThat(new DrawStanding(true, false, true, true, Set.of()).state(SEAL, BEACON.time()))
        .isEqualTo(DrawState.DRAWN);
    assertThat(new DrawStanding(false, true, true, true, Set.of()).state(SEAL, BEACON.time()))
        .isEqualTo(DrawState.VOIDED);
  }

  private static DrawStanding undisturbed() {
    return standing(false, false);
  }

  private static DrawStanding standing(boolean differ, boolean stopped, Integer... settled) {
    return new DrawStanding(false, false, differ, stopped, Set.of(settled));
  }
}
