package org.anju.draw;

import java.time.Instant;

/** Differing entries were opened again, in public and with a reason. */
public record DrawReopening(int source, int attempt, String reason, Instant at) {}
