package org.anju.property;

import java.time.LocalDate;

/**
 * The property service of an offering's project, as everybody may know it.
 *
 * @param expired whether the grading has ended and a new one is not confirmed yet
 */
public record PublicProperty(
    String company,
    int stars,
    String gradingAuthority,
    String gradingNumber,
    LocalDate validUntil,
    boolean expired) {}
