package org.anju.draw;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A family that keeps the roster from being frozen: an objection to it, its appeal or its time to
 * appeal is open.
 *
 * @param until afterwards it no longer does, whatever is still undecided
 */
@Schema(name = "DrawRosterHold")
public record RosterHold(String receipt, Instant until) {}
