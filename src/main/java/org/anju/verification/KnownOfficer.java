package org.anju.verification;

import java.time.Instant;
import java.util.List;

/**
 * An officer who has worked here, to whom cases can be handed.
 *
 * @param held cases of the check that the officer holds
 * @param overdue how many of them are overdue
 * @param seenAt when the officer last opened the queue
 */
public record KnownOfficer(
    String id, String name, List<String> districts, long held, long overdue, Instant seenAt) {}
