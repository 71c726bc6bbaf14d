package org.anju.selection.desk;

import java.time.Instant;
import org.jetbrains.annotations.Nullable;

/**
 * A line of the log of incidents.
 *
 * @param receipt the family that it is about; null when it is about none in particular
 * @param families how many were called at once; null unless families were called
 * @param text the reporter's words, for a pause the public reason; null for a call or a resumption
 * @param role the role of whoever noted it
 */
public record Incident(
    long id,
    int phase,
    IncidentKind kind,
    @Nullable String receipt,
    @Nullable Integer families,
    @Nullable String text,
    String role,
    Instant at) {}
