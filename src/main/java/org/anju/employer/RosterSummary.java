package org.anju.employer;

import java.util.List;

/**
 * What a roster lists as a whole.
 *
 * @param ignoredHeadings columns that mean nothing here
 */
public record RosterSummary(int families, List<String> ignoredHeadings) {}
