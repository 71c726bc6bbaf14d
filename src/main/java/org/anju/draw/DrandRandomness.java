package org.anju.draw;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.anju.draw.RandomnessSource.DrandQuicknet;

/**
 * Takes the value of a round from what relays answered: each answer must be for the declared round,
 * its randomness must be the SHA-256 of its signature, the signature must be the chain's, and all
 * relays must say the same. Anything else stops the draw; nothing is replaced.
 */
public final class DrandRandomness {

  /** Why there is no value. */
  public enum Reason {
    /** No relay answered. */
    NO_ANSWER,
    /** An answer is not in lower-case hex of the right length. */
    MALFORMED,
    /** An answer is for another round. */
    OTHER_ROUND,
    /** The randomness is not the hash of the signature. */
    HASH,
    /** The chain did not sign this round so. */
    SIGNATURE,
    /** Relays gave different answers. */
    RELAYS_DISAGREE
  }

  /** What became of the answers. */
  public sealed interface Outcome {

    /** The round's value. */
    record Taken(SourceValue value) implements Outcome {}

    /** The draw stops. */
    record Stopped(Reason reason) implements Outcome {}
  }

  private static final Pattern SIGNATURE = Pattern.compile("[0-9a-f]{96}");

  private final BeaconSignature signatures;

  public DrandRandomness(BeaconSignature signatures) {
    this.signatures = signatures;
  }

  /** The value of the round by the answers of one or more relays. */
  public Outcome take(DrandQuicknet source, List<DrandRound> answers) {
    if (answers.isEmpty()) {
      return new Outcome.Stopped(Reason.NO_ANSWER);
    }
    return answers.stream()
        .flatMap(answer -> flaw(source, answer).stream())
        .findFirst()
        .or(() -> disagreement(answers))
        .<Outcome>map(Outcome.Stopped::new)
        .orElseGet(() -> new Outcome.Taken(value(source, answers.get(0))));
  }

  /** What is wrong with a published value of that round; empty when it is the chain's. */
  public Optional<Reason> flaw(DrandQuicknet source, SourceValue published) {
    return flaw(source, new DrandRound(source.round(), published.value(), published.signature()));
  }

  private Optional<Reason> flaw(DrandQuicknet source, DrandRound answer) {
    if (!source.accepts(answer.randomness())
        || answer.signature() == null
        || !SIGNATURE.matcher(answer.signature()).matches()) {
      return Optional.of(Reason.MALFORMED);
    }
    if (answer.round() != source.round()) {
      return Optional.of(Reason.OTHER_ROUND);
    }
    byte[] signature = HexFormat.of().parseHex(answer.signature());
    if (!Hash.sha256(signature).hex().equals(answer.randomness())) {
      return Optional.of(Reason.HASH);
    }
    return signatures.signs(source.round(), signature)
        ? Optional.empty()
        : Optional.of(Reason.SIGNATURE);
  }

  private static Optional<Reason> disagreement(List<DrandRound> answers) {
    return answers.stream().distinct().count() == 1
        ? Optional.empty()
        : Optional.of(Reason.RELAYS_DISAGREE);
  }

  private static SourceValue value(DrandQuicknet source, DrandRound answer) {
    return new SourceValue(source.kind(), answer.randomness(), answer.signature());
  }
}
