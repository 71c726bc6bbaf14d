package org.anju.draw.ceremony;

import java.time.Instant;
import java.util.List;
import org.jetbrains.annotations.Nullable;

/**
 * The ceremony of a draw as everybody may see it.
 *
 * @param items the checklist, in order
 * @param signatures of the minutes, so far
 * @param published whether the minutes are
 * @param own the caller's part in this draw; null when it has none yet
 * @param open the parts that the caller can take or has; empty for visitors
 */
public record CeremonyView(
    int drawNumber,
    long offeringId,
    String offeringName,
    String district,
    CeremonyStage stage,
    Instant earliest,
    Instant serverTime,
    List<CeremonyItemView> items,
    List<CeremonySignature> signatures,
    boolean published,
    @Nullable CeremonyRole own,
    List<CeremonyRole> open) {

  /**
   * An item and whether it is settled.
   *
   * @param timeliness whether it can be settled now
   * @param tick null until it is settled
   */
  public record CeremonyItemView(
      CeremonyItem item,
      CeremonyPhase phase,
      CeremonyRole role,
      CeremonyPhase.Timeliness timeliness,
      @Nullable CeremonyTick tick) {}
}
