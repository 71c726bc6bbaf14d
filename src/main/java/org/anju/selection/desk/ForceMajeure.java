package org.anju.selection.desk;

import java.time.Instant;
import org.jetbrains.annotations.Nullable;

/**
 * A claim of force majeure, for the family and for the officers of the district.
 *
 * @param applicant the applicant's name, masked
 * @param text the family's words
 * @param paper what shows it; null when nothing was handed in
 * @param reason the officer's words; null while it is not decided
 * @param ownRequest whether the reader asked, and so does not decide
 */
public record ForceMajeure(
    long id,
    long offeringId,
    String offeringName,
    String receipt,
    String applicant,
    int rank,
    ForceMajeureState state,
    String text,
    @Nullable SelectionPaper paper,
    Instant askedAt,
    @Nullable String reason,
    @Nullable Instant decidedAt,
    boolean ownRequest,
    int version) {}
