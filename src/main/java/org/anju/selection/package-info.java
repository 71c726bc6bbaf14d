/**
 * Choosing units in the order of the draw (article 16). Owns {@code selection_session}, {@code
 * selection_turn} and {@code selection}. A choice also moves the unit and opens the agreement, in
 * one statement; the live board is read from the database and stays out of the sale's path. Uses
 * offerings, applications, the draw's ranks, contracts, the policy and the audit trail.
 */
package org.anju.selection;
