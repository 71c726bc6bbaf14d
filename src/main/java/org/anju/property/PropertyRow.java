package org.anju.property;

import java.time.Instant;
import java.time.LocalDate;
import org.anju.document.OfficialDocument;
import org.jetbrains.annotations.Nullable;

/**
 * A record of property service as its acquirer and staff see it.
 *
 * @param acquirerName of the project's acquirer
 * @param current whether it is the one that counts now
 * @param expired whether the grading has ended
 * @param enteredByReader whether somebody else has to settle it
 * @param reason why it was sent back; null otherwise
 */
public record PropertyRow(
    long id,
    long projectId,
    String projectName,
    String acquirerName,
    String district,
    String company,
    String creditCode,
    int stars,
    String gradingAuthority,
    String gradingNumber,
    LocalDate validUntil,
    PropertyState state,
    boolean current,
    boolean expired,
    OfficialDocument paper,
    Instant enteredAt,
    boolean enteredByReader,
    @Nullable String reason,
    int version) {}
