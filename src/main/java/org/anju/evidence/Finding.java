package org.anju.evidence;

import org.jetbrains.annotations.Nullable;

/**
 * One fact as claimed beside the same fact as found.
 *
 * @param member position in the household, 0 for the applicant; null when it is the household's
 * @param claimed written as {@code subject} says; null when nothing was claimed
 * @param found likewise; null when the registry knows of none
 */
public record Finding(
    CheckSubject subject,
    @Nullable Integer member,
    @Nullable String claimed,
    @Nullable String found,
    FindingState state) {}
