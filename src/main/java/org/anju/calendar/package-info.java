/**
 * The holidays of each year as stored data: seeded with what ships, proposed by an administrator
 * and put into force by a supervisor, with an alarm when a year's notice is missed. Owns {@code
 * calendar_notice}. Uses working days, personal data and the audit trail; what can stand in a
 * notice is decided in {@code org.anju.platform.time}.
 */
package org.anju.calendar;
