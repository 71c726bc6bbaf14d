package org.anju.draw;

import java.time.Instant;

/**
 * A fresh seal.
 *
 * @param earliest the draw takes place then or later
 * @param sealDigest SHA-256 of the seal, in hex
 */
public record SealedDraw(int number, Instant earliest, String sealDigest) {}
