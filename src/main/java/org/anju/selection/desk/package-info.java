/**
 * The hall of a selection: the staff's console, calls by notice, the log of incidents, the
 * supervisor's pauses with their public reason, force majeure (article 21) and proxies by power of
 * attorney. Owns {@code selection_pause}, {@code selection_incident}, {@code selection_call},
 * {@code selection_paper}, {@code force_majeure} and {@code selection_proxy}; moves turns and
 * sessions under the lock of the offering's row, which the clock takes too.
 */
package org.anju.selection.desk;
