package org.anju.selection.history;

/** A rule that a history breaks, and by what. */
public record Violation(Rule rule, String by) {}
