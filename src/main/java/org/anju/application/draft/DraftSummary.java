package org.anju.application.draft;

import java.time.Instant;
import java.util.UUID;

/**
 * A draft in the list of its owner.
 *
 * @param closesAt when the application window closes
 * @param open whether the application can still be submitted now
 */
public record DraftSummary(
    UUID id,
    long offeringId,
    String offeringName,
    Instant savedAt,
    Instant closesAt,
    boolean open) {}
