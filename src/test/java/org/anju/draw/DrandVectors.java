package org.anju.draw;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.StreamSupport;

/** The published rounds of quicknet. */
final class DrandVectors {

  private static final JsonNode FILE = Vectors.read("drand-quicknet.json");

  private DrandVectors() {}

  static String chainHash() {
    return FILE.get("chainHash").asText();
  }

  static DrandRound round(long number) {
    return StreamSupport.stream(FILE.get("rounds").spliterator(), false)
        .filter(round -> round.get("round").asLong() == number)
        .map(
            round ->
                new DrandRound(
                    number, round.get("randomness").asText(), round.get("signature").asText()))
        .findFirst()
        .orElseThrow();
  }
}
