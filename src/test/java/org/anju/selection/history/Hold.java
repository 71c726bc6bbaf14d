package org.anju.selection.history;

/** A unit that is kept for one family while it reads the price. */
public record Hold(String family, long unit, Spell spell) {}
