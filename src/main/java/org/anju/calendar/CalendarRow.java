package org.anju.calendar;

/**
 * A year in the list.
 *
 * @param announced whether its notice is in force
 * @param waiting whether a proposal waits for a supervisor
 */
public record CalendarRow(int year, boolean announced, boolean waiting) {}
