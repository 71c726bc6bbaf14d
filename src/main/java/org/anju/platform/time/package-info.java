/**
 * The one business clock and working-day arithmetic. Pure Java; owns no table: what is stored of
 * the calendar belongs to {@code org.anju.calendar}, which keeps {@link
 * org.anju.platform.time.CurrentHolidays} in step.
 */
package org.anju.platform.time;
