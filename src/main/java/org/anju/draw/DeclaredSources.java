package org.anju.draw;

import java.util.List;
import org.anju.policy.Policy;

/** The sources of randomness that the policy demands, in its order. */
final class DeclaredSources {

  private DeclaredSources() {}

  /**
   * @throws IllegalStateException when the policy names a kind whose values nobody can enter here
   */
  static List<RandomnessSource> of(Policy policy) {
    return policy.randomnessKinds().stream().map(DeclaredSources::source).toList();
  }

  private static RandomnessSource source(String kind) {
    RandomnessSource dice = RandomnessSource.Dice.twentyThrows();
    if (!dice.kind().equals(kind)) {
      throw new IllegalStateException("the policy demands randomness of an unknown kind: " + kind);
    }
    return dice;
  }
}
