package org.anju.draw;

/**
 * A family on the sealed roster.
 *
 * @param position from 1, in the order of the receipt numbers
 */
public record FamilyLine(int position, String receipt, int tier, int tickets) {}
