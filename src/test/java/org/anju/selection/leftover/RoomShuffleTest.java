package org.anju.selection.leftover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.anju.selection.leftover.RoomShuffle.Shuffled;
import org.junit.jupiter.api.Test;

class RoomShuffleTest {

  private static final String SEED = "0123456789abcdef".repeat(4);
  private static final List<String> FAMILIES =
      IntStream.rangeClosed(1, 50).mapToObj("HS2026-%06d"::formatted).toList();

  @Test
  void the_worked_example_of_the_page_comes_out() {
    List<Shuffled<String>> order =
        shuffle(SEED, 2, List.of("HS2026-000001", "HS2026-000002", "HS2026-000003"));

    assertThat(order)
        .extracting(Shuffled::receipt)
        .containsExactly("HS2026-000002", "HS2026-000001", "HS2026-000003");
    assertThat(order.get(0).ticket())
        .isEqualTo("07a9078b8dda9f581b5638ea6252d231be3185b59386953b1469e2bf806d1a64");
  }

  @Test
  void when_somebody_came_makes_no_difference() {
    List<String> otherwise = new ArrayList<>(FAMILIES);
    Collections.shuffle(otherwise, new Random(7));

    assertThat(shuffle(SEED, 2, otherwise)).isEqualTo(shuffle(SEED, 2, FAMILIES));
  }

  @Test
  void who_is_missing_does_not_move_the_others_against_each_other() {
    List<String> all = receipts(shuffle(SEED, 2, FAMILIES));
    List<String> some = FAMILIES.subList(0, 20);

    assertThat(receipts(shuffle(SEED, 2, some)))
        .isEqualTo(all.stream().filter(some::contains).toList());
  }

  @Test
  void another_seed_or_another_phase_makes_another_order() {
    List<String> order = receipts(shuffle(SEED, 2, FAMILIES));

    assertThat(receipts(shuffle(SEED, 3, FAMILIES))).isNotEqualTo(order);
    assertThat(receipts(shuffle("f".repeat(64), 2, FAMILIES))).isNotEqualTo(order);
  }

  @Test
  void over_many_draws_every_place_is_as_likely_for_every_family() {
    int[][] times = new int[4][4];
    List<String> four = FAMILIES.subList(0, 4);
    int draws = 4000;
    for (int draw = 0; draw < draws; draw++) {
      List<String> order = receipts(shuffle("%064x".formatted(draw), 1, four));
      for (int place = 0; place < 4; place++) {
        times[four.indexOf(order.get(place))][place]++;
      }
    }
    double expected = draws / 4.0;
    double chiSquared = 0;
    for (int[] family : times) {
      for (int count : family) {
        chiSquared += (count - expected) * (count - expected) / expected;
      }
    }
    // 9 degrees of freedom; exceeded once in a million times. The seeds are fixed, so it never
    // changes.
    assertThat(chiSquared).isLessThan(44);
  }

  @Test
  void an_empty_room_has_an_empty_order_and_a_broken_seed_is_refused() {
    assertThat(shuffle(SEED, 2, List.of())).isEmpty();
    assertThatThrownBy(() -> shuffle("00", 2, FAMILIES))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static List<Shuffled<String>> shuffle(String seed, int phase, List<String> families) {
    return RoomShuffle.of(seed, phase, families, receipt -> receipt);
  }

  private static List<String> receipts(List<Shuffled<String>> order) {
    return order.stream().map(Shuffled::receipt).toList();
  }
}
