package org.anju.draw;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.StreamSupport;

/** The published rounds of quicknet. */
public final class DrandVectors {

  private static final JsonNode FILE = Vectors.read("drand-quicknet.json");

  private DrandVectors() {}

  static String chainHash() {
    return FILE.get("chainHash").asText();
  }

  /** What a draw publishes of a round. */
  public static SourceValue value(long number) {
    DrandRound round = round(number);
    return new SourceValue(
        new RandomnessSource.DrandQuicknet(number).kind(), round.randomness(), round.signature());
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
