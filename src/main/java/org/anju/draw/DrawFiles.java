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
    @Nullable String randomness,
    @Nullable String result) {

  static DrawFiles of(int number, boolean drawn) {
    String folder = "/api/draws/" + number + "/";
    return new DrawFiles(
        folder + "seal.json",
        folder + "signature.json",
        folder + "roster.jsonl",
        drawn ? folder + "randomness.json" : null,
        drawn ? folder + "result.jsonl" : null);
  }
}
