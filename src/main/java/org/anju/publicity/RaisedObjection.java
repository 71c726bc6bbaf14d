package org.anju.publicity;

import java.time.Instant;

/**
 * The receipt for an objection.
 *
 * @param code opens the objection's status; shown once, to whoever raised it
 * @param dueAt by when it is to be decided
 */
public record RaisedObjection(String code, Instant dueAt) {}
