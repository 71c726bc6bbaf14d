package org.anju.architecture.broken.rumour;

/** Stands in a feature that no map names. */
public record Rumour(String text) {}
