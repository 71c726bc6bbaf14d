package org.anju.calendar;

import org.jetbrains.annotations.Nullable;

/**
 * Whether a year's notice is missed.
 *
 * @param missingYear null when all is well
 * @param waiting whether a proposal for that year waits for a supervisor
 */
public record CalendarAlarm(@Nullable Integer missingYear, boolean waiting) {}
