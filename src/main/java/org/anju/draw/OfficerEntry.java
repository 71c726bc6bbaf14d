package org.anju.draw;

/**
 * What an officer has left to enter.
 *
 * @param mine whether this officer has entered the present attempt
 * @param mayReopen whether this officer may open differing entries again
 */
public record OfficerEntry(
    int source,
    String kind,
    int digits,
    int attempt,
    int entries,
    DoubleEntry.State state,
    boolean mine,
    boolean mayReopen) {}
