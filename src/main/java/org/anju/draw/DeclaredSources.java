package org.anju.draw;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.anju.draw.RandomnessSource.Dice;
import org.anju.draw.RandomnessSource.DrandQuicknet;
import org.anju.draw.RandomnessSource.PublicNumber;
import org.anju.platform.error.RefusedException;
import org.anju.policy.Policy;
import org.jetbrains.annotations.Nullable;

/**
 * The sources of randomness that the policy demands, in its order. Nobody chooses a round of the
 * beacon: it is the first one that fits. Where dice are among the sources, everything else comes
 * into being after the time for the dice, so that nobody throws them knowing the rest.
 */
final class DeclaredSources {

  private static final String DICE = "dice";
  private static final String BEACON = "drand-quicknet";
  private static final String NUMBER = "public-number";
  private static final int LONGEST_TEXT = 1000;
  private static final int MOST_DIGITS = 100;

  private DeclaredSources() {}

  /**
   * Refused when the declared number does not fit what the policy demands.
   *
   * @param earliest of the draw, in whole seconds
   * @param declared null when the officer declared none
   * @throws IllegalStateException when the policy names a kind that no draw can use
   */
  static List<RandomnessSource> of(
      Policy policy, Instant earliest, @Nullable DeclaredNumber declared) {
    List<String> kinds = policy.randomnessKinds();
    if (declared != null && !kinds.contains(NUMBER)) {
      throw RefusedException.of(RandomnessRefusal.NUMBER_NOT_ASKED);
    }
    Instant knownFrom =
        kinds.contains(DICE) ? earliest.plus(Duration.ofMinutes(policy.diceMinutes())) : earliest;
    return kinds.stream().map(kind -> source(kind, knownFrom, declared)).toList();
  }

  private static RandomnessSource source(
      String kind, Instant knownFrom, @Nullable DeclaredNumber declared) {
    return switch (kind) {
      case DICE -> Dice.twentyThrows();
      case BEACON -> DrandQuicknet.notBefore(knownFrom);
      case NUMBER -> number(knownFrom, declared);
      default ->
          throw new IllegalStateException(
              "the policy demands randomness of an unknown kind: " + kind);
    };
  }

  private static PublicNumber number(Instant knownFrom, @Nullable DeclaredNumber declared) {
    if (declared == null) {
      throw RefusedException.of(RandomnessRefusal.NUMBER_MISSING);
    }
    requireComplete(declared);
    if (declared.publishedAt().isBefore(knownFrom)) {
      throw RefusedException.of(
          RandomnessRefusal.NUMBER_TOO_EARLY, Map.of("earliest", knownFrom.toString()));
    }
    return new PublicNumber(
        declared.publication().strip(),
        declared.issue().strip(),
        declared.form().strip(),
        declared.digits(),
        DrawTime.wholeSeconds(declared.publishedAt()));
  }

  private static void requireComplete(DeclaredNumber declared) {
    boolean isWorded =
        Stream.of(declared.publication(), declared.issue(), declared.form())
            .allMatch(text -> text != null && !text.isBlank() && text.length() <= LONGEST_TEXT);
    if (!isWorded || declared.publishedAt() == null || declared.digits() == null) {
      throw RefusedException.of(RandomnessRefusal.NUMBER_INCOMPLETE);
    }
    if (declared.digits() < 1 || declared.digits() > MOST_DIGITS) {
      throw RefusedException.of(RandomnessRefusal.NUMBER_DIGITS);
    }
  }
}
