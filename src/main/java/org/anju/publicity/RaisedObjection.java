package org.anju.publicity;

/**
 * The receipt for an objection.
 *
 * @param code opens the objection's status; shown once, to whoever raised it
 */
public record RaisedObjection(String code) {}
