package org.anju.contract;

import java.time.Instant;

/**
 * How a family pays, as it was recorded last.
 *
 * @param version from 1; each correction is one more
 */
public record RecordedFinancing(int version, Financing financing, Instant recordedAt) {}
