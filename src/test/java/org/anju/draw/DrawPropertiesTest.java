package org.anju.draw;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.anju.draw.DrawOrder.Place;
import org.anju.draw.RandomnessSource.Dice;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DrawPropertiesTest {

  static LongStream draws() {
    return LongStream.range(0, 50);
  }

  @ParameterizedTest
  @MethodSource("draws")
  void striking_families_out_never_moves_the_others_relative_to_each_other(long number) {
    Roster roster = Draws.roster(number);
    Seed seed = Draws.seed(number);
    Set<String> struck = someReceipts(roster, number);
    Roster rest =
        new Roster(
            roster.lines().stream().filter(line -> !struck.contains(line.receipt())).toList());
    assertThat(receipts(DrawOrder.of(rest, seed).places()))
        .isEqualTo(receipts(DrawOrder.of(roster, seed).without(struck)));
  }

  @ParameterizedTest
  @MethodSource("draws")
  void a_lower_tier_always_comes_first_and_within_it_the_lower_ticket(long number) {
    List<Place> places = DrawOrder.of(Draws.roster(number), Draws.seed(number)).places();
    for (int i = 1; i < places.size(); i++) {
      Place before = places.get(i - 1);
      Place after = places.get(i);
      assertThat(before.tier()).isLessThanOrEqualTo(after.tier());
      if (before.tier() == after.tier()) {
        assertThat(before.ticket()).isLessThan(after.ticket());
      }
      assertThat(after.position()).isEqualTo(before.position() + 1);
    }
  }

  @ParameterizedTest
  @MethodSource("draws")
  void one_more_ticket_never_makes_a_place_worse(long number) {
    Roster roster = Draws.roster(number);
    Seed seed = Draws.seed(number);
    DrawOrder before = DrawOrder.of(roster, seed);
    int index = (int) (number % roster.size());
    RosterLine line = roster.lines().get(index);
    List<RosterLine> lines = new ArrayList<>(roster.lines());
    lines.set(index, new RosterLine(line.receipt(), line.tier(), line.tickets() + 1));
    DrawOrder after = DrawOrder.of(new Roster(lines), seed);
    assertThat(position(after, line)).isLessThanOrEqualTo(position(before, line));
  }

  @ParameterizedTest
  @MethodSource("draws")
  void every_family_has_exactly_one_place(long number) {
    Roster roster = Draws.roster(number);
    DrawOrder order = DrawOrder.of(roster, Draws.seed(number));
    assertThat(receipts(order.places()))
        .containsExactlyInAnyOrderElementsOf(
            roster.lines().stream().map(RosterLine::receipt).toList());
    assertThat(Stream.of(order.called(7), order.waiting(7)).flatMap(List::stream))
        .containsExactlyElementsOf(order.places());
    assertThat(order.called(100)).hasSize(40);
    assertThat(order.waiting(100)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("draws")
  void one_bit_more_in_roster_seal_or_value_makes_another_seed(long number) {
    Roster roster = Draws.roster(number);
    Seal seal = Draws.seal(roster);
    Random random = new Random(number);
    Set<Hash> seeds = new HashSet<>();
    seeds.add(Seed.of(seal, List.of(Draws.THROWS)).hash());
    seeds.add(Seed.of(Draws.seal(withOneBitChanged(roster, random)), List.of(Draws.THROWS)).hash());
    seeds.add(Seed.of(withNextDrawNumber(seal), List.of(Draws.THROWS)).hash());
    seeds.add(Seed.of(seal, List.of(withOneBitChanged(Draws.THROWS, random))).hash());
    assertThat(seeds).hasSize(4);
  }

  @ParameterizedTest
  @MethodSource("draws")
  void two_values_cannot_be_shifted_into_each_other(long number) {
    Roster roster = Draws.roster(number);
    Seal seal = Draws.seal(roster, List.of(Dice.twentyThrows(), Draws.number(20)));
    String other = withOneBitChanged(Draws.THROWS, new Random(number));
    assertThat(Seed.of(seal, List.of(Draws.THROWS, other)))
        .isNotEqualTo(Seed.of(seal, List.of(other, Draws.THROWS)));
  }

  private static int position(DrawOrder order, RosterLine line) {
    return order.placeOf(line.receipt()).orElseThrow().position();
  }

  private static List<String> receipts(List<Place> places) {
    return places.stream().map(Place::receipt).toList();
  }

  private static Set<String> someReceipts(Roster roster, long number) {
    Random random = new Random(-number);
    Set<String> struck = new HashSet<>();
    roster.lines().stream()
        .filter(line -> random.nextInt(4) == 0)
        .forEach(line -> struck.add(line.receipt()));
    return struck;
  }

  private static Roster withOneBitChanged(Roster roster, Random random) {
    int index = random.nextInt(roster.size());
    RosterLine line = roster.lines().get(index);
    List<RosterLine> lines = new ArrayList<>(roster.lines());
    lines.set(index, new RosterLine(line.receipt(), line.tier() ^ 4, line.tickets()));
    return new Roster(lines);
  }

  private static Seal withNextDrawNumber(Seal seal) {
    return new Seal(
        seal.protocol(),
        seal.drawNumber() ^ 2,
        seal.offering(),
        seal.rosterSize(),
        seal.rosterRoot(),
        seal.units(),
        seal.rules(),
        seal.earliest(),
        seal.sources());
  }

  /** Even and odd digits differ in their last bit. */
  private static String withOneBitChanged(String digits, Random random) {
    byte[] bytes = digits.getBytes(UTF_8);
    bytes[random.nextInt(bytes.length)] ^= 1;
    return new String(bytes, UTF_8);
  }
}
