package org.anju.draw;

/**
 * A family in the result.
 *
 * @param rank 1 is called first
 * @param ticket the family's number, in hex
 * @param called whether there was a unit for it at the draw; otherwise it is on the waiting list
 */
public record FamilyRank(int rank, String receipt, int tier, String ticket, boolean called) {}
