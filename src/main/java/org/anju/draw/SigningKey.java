package org.anju.draw;

import java.time.Instant;
import org.jetbrains.annotations.Nullable;

/**
 * One of the city's signing keys, as it is published.
 *
 * @param breakReason why the key before could not endorse this one; null when it did
 * @param endorsement signature by the key before, in hex; null for the first key and after a break
 * @param previous the id of the key before; null for the first
 * @param publicKey in hex
 * @param since when it was registered, in whole seconds
 */
record SigningKey(
    @Nullable String breakReason,
    @Nullable String endorsement,
    String keyId,
    @Nullable String previous,
    String publicKey,
    Instant since) {

  /** What the key before signs to endorse this one. */
  static String endorsed(SealPublicKey key, Instant since) {
    return "anju-key-1\n%s\n%s\n".formatted(key.hex(), since);
  }
}
