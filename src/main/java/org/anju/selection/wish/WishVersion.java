package org.anju.selection.wish;

import java.time.Instant;

/**
 * One version of a family's list.
 *
 * @param wishes how many units it names
 * @param digest SHA-256 in hex of its receipt
 */
public record WishVersion(int version, Instant submittedAt, int wishes, String digest) {}
