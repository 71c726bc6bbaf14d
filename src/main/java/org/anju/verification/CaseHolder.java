package org.anju.verification;

import java.time.Instant;

/**
 * Who works on a case.
 *
 * @param name the officer's
 * @param mine whether it is the officer who asks
 * @param assigned whether a supervisor handed it out
 */
public record CaseHolder(String name, boolean mine, boolean assigned, Instant since) {}
