package org.anju.draw;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.anju.draw.RandomnessSource.Dice;
import org.anju.draw.RandomnessSource.PublicNumber;
import org.anju.draw.Seal.TierUnits;

/** Rosters and seals for tests. */
final class Draws {

  static final Instant EARLIEST = Instant.parse("2026-11-23T07:00:00Z");
  static final String THROWS = "01234567890123456789";

  private Draws() {}

  /** Families in three tiers with one to four tickets, the same ones for the same number. */
  static Roster roster(long number) {
    Random random = new Random(number);
    return new Roster(
        IntStream.range(0, 40)
            .mapToObj(i -> line(i, 1 + random.nextInt(3), 1 + random.nextInt(4)))
            .toList());
  }

  static RosterLine line(int number, int tier, int tickets) {
    return new RosterLine("HS26-%06d".formatted(number), tier, tickets);
  }

  static Seal seal(Roster roster) {
    return seal(roster, List.of(Dice.twentyThrows()));
  }

  static Seal seal(Roster roster, List<RandomnessSource> sources) {
    return Seal.over(
        roster,
        1,
        "HS-2026-001",
        List.of(new TierUnits(1, 5), new TierUnits(2, 5)),
        List.of("policy huangshi/1"),
        EARLIEST,
        sources);
  }

  /** A number of so many digits that is published a second after the dice. */
  static PublicNumber number(int digits) {
    return new PublicNumber("lottery", "2026137", "in order", digits, EARLIEST.plusSeconds(1));
  }

  static Seed seed(long number) {
    return new Seed(Hash.sha256(Long.toString(number).getBytes(StandardCharsets.UTF_8)));
  }
}
