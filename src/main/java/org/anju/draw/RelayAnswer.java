package org.anju.draw;

import org.jetbrains.annotations.Nullable;

/**
 * What one relay of the beacon said when it was asked.
 *
 * @param relay its host, by which it is named in public
 * @param randomness 64 hexadecimal digits that it gave, believed only with {@link
 *     RelayOutcome#VALUE}; null when it gave none
 * @param signature the chain's, in hex; null but with {@link RelayOutcome#VALUE}
 */
record RelayAnswer(
    String relay, RelayOutcome outcome, @Nullable String randomness, @Nullable String signature) {

  static RelayAnswer without(String relay, RelayOutcome outcome) {
    return new RelayAnswer(relay, outcome, null, null);
  }
}
