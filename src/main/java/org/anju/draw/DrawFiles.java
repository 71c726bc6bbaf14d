package org.anju.draw;

import org.jetbrains.annotations.Nullable;

/**
 * Where the published files are, as paths of this server.
 *
 * @param randomness null before the result
 * @param result null before the result
 */
public record DrawFiles(
    String seal,
    String signature,
    String roster,
    String entries,
    String struck,
    String keys,
    String history,
    @Nullable String randomness,
    @Nullable String result) {

  private static final String ALL = "/api/draws/";

  static DrawFiles of(int number, boolean drawn) {
    String folder = ALL + number + "/";
    return new DrawFiles(
        folder + "seal.json",
        folder + "signature.json",
        folder + "roster.jsonl",
        folder + "entries.jsonl",
        folder + "struck.jsonl",
        ALL + "keys.json",
        ALL + "history.jsonl",
        drawn ? folder + "randomness.json" : null,
        drawn ? folder + "result.jsonl" : null);
  }
}
