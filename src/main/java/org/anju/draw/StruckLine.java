package org.anju.draw;

import java.time.Instant;

/**
 * A line of {@code struck.jsonl}: a family left the order after the seal, or came back.
 *
 * @param at whole seconds
 */
record StruckLine(Instant at, StruckReason reason, String receipt) {

  String jcs() {
    return CanonicalJson.write(this);
  }
}
