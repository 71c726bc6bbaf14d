package org.anju.architecture.broken.selection;

/** Somebody's turn; broken only in who uses it. */
public record Turn(int place) {}
