/** The calendar for those who keep it. */
package org.anju.calendar.web;
