package org.anju.draw;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.anju.draw.RandomnessSource.DrandQuicknet;

/**
 * Reads what a relay answered and checks it: it must be for the declared round, its randomness must
 * be the SHA-256 of its signature, and the signature must be the chain's.
 */
public final class DrandRandomness {

  private static final int OK = 200;
  private static final int NOT_FOUND = 404;
  private static final int TOO_EARLY = 425;
  private static final int LONGEST_ANSWER = 10_000;

  private static final Pattern SIGNATURE = Pattern.compile("[0-9a-f]{96}");

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private final BeaconSignature signatures;

  public DrandRandomness(BeaconSignature signatures) {
    this.signatures = signatures;
  }

  /**
   * What a relay's answer means.
   *
   * @param relay the name under which it is published
   * @param status of HTTP; 404 and 425 say that the round is not there yet, any other but 200 that
   *     the relay has no answer
   */
  RelayAnswer read(DrandQuicknet source, String relay, int status, byte[] body) {
    if (status == NOT_FOUND || status == TOO_EARLY) {
      return RelayAnswer.without(relay, RelayOutcome.NOT_YET);
    }
    if (status != OK) {
      return RelayAnswer.without(relay, RelayOutcome.NO_ANSWER);
    }
    return parse(body)
        .map(said -> judged(source, relay, said))
        .orElseGet(() -> RelayAnswer.without(relay, RelayOutcome.MALFORMED));
  }

  /** What is wrong with a published value of that round; empty when it is the chain's. */
  public Optional<RelayOutcome> flaw(DrandQuicknet source, SourceValue published) {
    RelayOutcome outcome =
        outcome(source, new DrandRound(source.round(), published.value(), published.signature()));
    return outcome == RelayOutcome.VALUE ? Optional.empty() : Optional.of(outcome);
  }

  private RelayAnswer judged(DrandQuicknet source, String relay, DrandRound said) {
    RelayOutcome outcome = outcome(source, said);
    return switch (outcome) {
      case VALUE -> new RelayAnswer(relay, outcome, said.randomness(), said.signature());
      case OTHER_ROUND, HASH, SIGNATURE -> new RelayAnswer(relay, outcome, said.randomness(), null);
      case NOT_YET, NO_ANSWER, MALFORMED -> RelayAnswer.without(relay, outcome);
    };
  }

  private RelayOutcome outcome(DrandQuicknet source, DrandRound said) {
    if (!Hash.isHex(said.randomness())
        || said.signature() == null
        || !SIGNATURE.matcher(said.signature()).matches()) {
      return RelayOutcome.MALFORMED;
    }
    if (said.round() != source.round()) {
      return said.round() < source.round() ? RelayOutcome.NOT_YET : RelayOutcome.OTHER_ROUND;
    }
    byte[] signature = HexFormat.of().parseHex(said.signature());
    if (!Hash.sha256(signature).hex().equals(said.randomness())) {
      return RelayOutcome.HASH;
    }
    return signatures.signs(source.round(), signature)
        ? RelayOutcome.VALUE
        : RelayOutcome.SIGNATURE;
  }

  private static Optional<DrandRound> parse(byte[] body) {
    if (body.length > LONGEST_ANSWER) {
      return Optional.empty();
    }
    try {
      JsonNode answer = JSON.readTree(body);
      JsonNode round = answer.path("round");
      JsonNode randomness = answer.path("randomness");
      JsonNode signature = answer.path("signature");
      return round.canConvertToLong()
              && round.isIntegralNumber()
              && randomness.isTextual()
              && signature.isTextual()
          ? Optional.of(
              new DrandRound(round.longValue(), randomness.textValue(), signature.textValue()))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
