package org.anju.acquirer;

import java.time.Instant;
import java.time.LocalDate;
import org.jetbrains.annotations.Nullable;

/**
 * A qualification in a list.
 *
 * @param company the company's name
 * @param state {@code EXPIRED} from the day after its last one on
 * @param validUntil its last day; null until it is approved
 * @param submittedAt null while it is a draft
 */
public record QualificationRow(
    long id,
    String company,
    String district,
    QualificationState state,
    @Nullable LocalDate validUntil,
    @Nullable Instant submittedAt) {}
