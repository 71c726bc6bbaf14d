package org.anju.verification.queue;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.anju.application.Category;
import org.anju.evidence.EvidenceState;
import org.anju.verification.CheckKind;
import org.jetbrains.annotations.Nullable;

/**
 * Which cases of a queue; null stands for all.
 *
 * @param receipt beginning of the receipt number
 */
public record QueueFilter(
    @NotNull CheckKind kind,
    @Nullable Long offeringId,
    @Nullable @Size(max = 40) String district,
    @Nullable Holding holding,
    @Nullable Standing standing,
    @Nullable EvidenceState evidence,
    @Nullable Category category,
    @Nullable @Size(max = 40) String receipt) {

  /** Who holds a case. */
  public enum Holding {
    FREE,
    MINE,
    OTHERS
  }

  /** What is special about a case. */
  public enum Standing {
    OVERDUE,
    /** A refusal waits for its second officer. */
    TO_CONFIRM,
    /** Chance chose it for a full review. */
    FULL_REVIEW
  }

  /** Everything of one offering that waits for the check. */
  public static QueueFilter of(CheckKind kind, long offeringId) {
    return new QueueFilter(kind, offeringId, null, null, null, null, null, null);
  }
}
