package org.anju.offering;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jetbrains.annotations.Nullable;

/**
 * The selection plan 选房方案, published with the offering (article 16): phases that follow each other,
 * each offering what the ones before have left.
 *
 * @param rehearsalAt when families can practise on a copy of the board; null for never
 * @param phases in their order, at least one
 */
public record SelectionPlan(@Nullable Instant rehearsalAt, List<SelectionPhase> phases) {

  private static final int OWN_PEOPLE = 1;
  private static final int EVERYBODY_ELSE = 2;

  /** When the first phase opens. */
  public Instant startsAt() {
    return phases.get(0).startsAt();
  }

  /**
   * Why the plan cannot stand, empty when it can.
   *
   * @param targeted whether an employer's people come first (article 17)
   * @param drawAt when the draw is
   */
  public Optional<OfferingRefusal> flaw(boolean targeted, Instant drawAt) {
    if (!phases.stream().allMatch(SelectionPhase::complete)) {
      return Optional.of(OfferingRefusal.PLAN_INCOMPLETE);
    }
    if (!IntStream.range(1, phases.size())
            .allMatch(next -> phases.get(next).follows(phases.get(next - 1)))
        || phases.stream().anyMatch(SelectionPlan::endsTooEarly)) {
      return Optional.of(OfferingRefusal.PLAN_OUT_OF_ORDER);
    }
    if (!servesTiers(targeted ? List.of(OWN_PEOPLE, EVERYBODY_ELSE) : List.of(OWN_PEOPLE))) {
      return Optional.of(OfferingRefusal.PLAN_WITHOUT_TIER);
    }
    if (rehearsalAt != null
        && (rehearsalAt.isBefore(drawAt) || !rehearsalAt.isBefore(startsAt()))) {
      return Optional.of(OfferingRefusal.PLAN_REHEARSAL);
    }
    return Optional.empty();
  }

  private static boolean endsTooEarly(SelectionPhase phase) {
    return phase.endsAt() != null && !phase.startsAt().isBefore(phase.endsAt());
  }

  /**
   * Whether every tier chooses in the order of the draw, before what is left goes to all who still
   * have the right.
   */
  private boolean servesTiers(List<Integer> tiers) {
    return phases.stream()
            .takeWhile(phase -> phase.tier() != null)
            .map(SelectionPhase::tier)
            .distinct()
            .toList()
            .equals(tiers)
        && phases.stream()
            .dropWhile(phase -> phase.tier() != null)
            .allMatch(phase -> phase.tier() == null);
  }
}
