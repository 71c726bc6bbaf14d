package org.anju.selection;

/** Units of an offering by state. A unit that a family keeps for a moment is available. */
public record BoardCounts(int available, int chosen, int sold, int withdrawn) {}
