package org.anju.draw;

import java.util.Optional;
import org.anju.platform.error.RefusedException;

/**
 * The signers of this installation: the one that seals, and the one before it, by which draws that
 * it sealed are brought to their end.
 */
final class SealSigners {

  private final SealSigner current;
  private final Optional<SealSigner> previous;

  SealSigners(SealSigner current, Optional<SealSigner> previous) {
    this.current = current;
    this.previous = previous;
  }

  SealSigner current() {
    return current;
  }

  Optional<SealSigner> previous() {
    return previous;
  }

  /** The signer with that key; refused with {@code randomness.key-missing} when there is none. */
  SealSigner of(String keyId) {
    if (current.publicKey().keyId().equals(keyId)) {
      return current;
    }
    return previous
        .filter(signer -> signer.publicKey().keyId().equals(keyId))
        .orElseThrow(() -> RefusedException.of(RandomnessRefusal.KEY_MISSING));
  }
}
