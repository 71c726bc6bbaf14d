package org.anju.selection;

/** Families of a selection by the state of their turn. */
public record TurnCounts(
    int families, int waiting, int open, int chosen, int forfeited, int notCalled) {}
