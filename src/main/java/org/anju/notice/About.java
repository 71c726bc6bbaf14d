package org.anju.notice;

import java.time.LocalDate;
import org.jetbrains.annotations.Nullable;

/**
 * What the words of a message name.
 *
 * @param receipt null when no application is meant
 * @param company name of the offering's acquirer
 * @param day the last day of a lease; null when none is meant
 */
record About(@Nullable String receipt, String company, @Nullable LocalDate day) {}
