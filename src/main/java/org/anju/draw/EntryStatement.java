package org.anju.draw;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jetbrains.annotations.Nullable;

/**
 * The city's statement that two people entered the same value of a source: a line of {@code
 * entries.jsonl}.
 *
 * @param agreedAt whole seconds
 * @param seal the digest of the seal, in hex
 * @param signature by the key of the seal over the statement without it, in hex
 * @param source its place in the seal, from 0
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record EntryStatement(
    Instant agreedAt, String seal, @Nullable String signature, int source, String value) {

  String jcs() {
    return CanonicalJson.write(this);
  }
}
