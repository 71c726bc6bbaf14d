package org.anju.draw;

import java.nio.charset.StandardCharsets;
import org.jetbrains.annotations.Nullable;

/**
 * The files of a draw as anyone downloads them; nothing in them is believed.
 *
 * @param seal the file {@code seal.json}
 * @param signature the file {@code signature.json}
 * @param roster the file {@code roster.jsonl}
 * @param entries the file {@code entries.jsonl}; null before the result
 * @param randomness the file {@code randomness.json}; null before the result
 * @param result the file {@code result.jsonl}; null before the result
 * @param keys the city's file {@code keys.json}; null when nobody needs it, because the key that
 *     signed is the trusted one
 * @param history the city's file {@code history.jsonl}; null when the draw is looked at alone
 */
public record PublishedDraw(
    String seal,
    String signature,
    String roster,
    @Nullable String entries,
    @Nullable String randomness,
    @Nullable String result,
    @Nullable String keys,
    @Nullable String history) {

  /** Whether there are files that come with the result. */
  public boolean isDrawn() {
    return randomness != null || result != null;
  }

  @Nullable
  Hash resultDigest() {
    return result == null ? null : Hash.sha256(result.getBytes(StandardCharsets.UTF_8));
  }
}
