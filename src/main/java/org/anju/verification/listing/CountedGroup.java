package org.anju.verification.listing;

import org.anju.application.PopulationGroup;
import org.jetbrains.annotations.Nullable;

/**
 * A group of article 9 among the applications of an offering.
 *
 * @param group null for families that named none
 * @param applications live or ended, whatever became of them
 * @param persons applicants, spouses and minor children
 * @param qualified of the applications
 */
public record CountedGroup(
    @Nullable PopulationGroup group, long applications, long persons, long qualified) {}
