package org.anju.policy.drafting;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jetbrains.annotations.Nullable;

/**
 * One line of the officers' list.
 *
 * @param district null for the whole city
 * @param submittedAt null unless it waits for approval or was approved
 */
@Schema(name = "PolicyDraftRow")
public record DraftRow(
    long id,
    String name,
    @Nullable String district,
    PolicyDraft.State state,
    LocalDate effectiveOn,
    Instant draftedAt,
    @Nullable Instant submittedAt) {

  static DraftRow of(PolicyDraft draft) {
    return new DraftRow(
        draft.id(),
        draft.name(),
        draft.district(),
        draft.state(),
        draft.effectiveOn(),
        draft.draftedAt(),
        draft.submittedAt());
  }
}
