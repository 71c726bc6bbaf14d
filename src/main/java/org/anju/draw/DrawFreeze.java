package org.anju.draw;

import java.time.Instant;
import java.util.List;

/**
 * A frozen roster that waits for its seal.
 *
 * @param root RFC 6962 root of its lines, in hex
 * @param own whether this officer froze it, so that another must seal it
 * @param changes families that changed since and keep it from being sealed, at most 20
 */
public record DrawFreeze(
    int families, String root, Instant frozenAt, boolean own, List<RosterChange> changes) {}
