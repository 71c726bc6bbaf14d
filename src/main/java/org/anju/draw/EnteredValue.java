package org.anju.draw;

/** Where the draw stands after an entry. */
public record EnteredValue(DrawState state) {}
