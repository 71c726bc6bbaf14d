package org.anju.draw;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jetbrains.annotations.Nullable;

/**
 * All draws of a city: the file {@code history.jsonl}. Reading it, anyone sees that no draw was
 * left out, none was made twice and none was made beside another one.
 */
public record DrawHistory(List<HistoryLine> lines) {

  /** The rule by which a seal says how many hours before the draw it is published. */
  static final String LEAD_RULE = "lead-hours:";

  private static final Pattern HOURS = Pattern.compile("[0-9]{1,4}");

  /** What is wrong. */
  public enum Flaw {
    /** Numbers do not go up from 1 one by one. */
    GAP,
    /** Two draws of one offering count. */
    TWO_DRAWS,
    /** The draw is not among them. */
    DRAW_MISSING,
    /** The line of the draw says something else than its files. */
    DIFFERS,
    /** The seal does not name the one before. */
    PREVIOUS,
    /** The seal came out later than it says it must. */
    SEALED_LATE
  }

  public DrawHistory {
    lines = List.copyOf(lines);
  }

  /**
   * Reads the published file; an empty one is the history of a city without a draw.
   *
   * @throws MalformedDrawFile when a line has another form, or the last one does not end
   */
  public static DrawHistory parse(String file) {
    return new DrawHistory(
        file.isEmpty() ? List.of() : Lines.split(file).stream().map(HistoryLine::parse).toList());
  }

  /**
   * What is wrong; empty when the history holds and says of this draw what its files say.
   *
   * @param keyId the key that signed the seal
   * @param resultDigest null before the result
   */
  public Optional<Flaw> flaw(Seal seal, String keyId, @Nullable Hash resultDigest) {
    return flawOfAll().or(() -> flawOf(seal, keyId, resultDigest));
  }

  private Optional<Flaw> flawOfAll() {
    Set<String> offerings = new HashSet<>();
    for (int i = 0; i < lines.size(); i++) {
      HistoryLine line = lines.get(i);
      if (line.drawNumber() != i + 1) {
        return Optional.of(Flaw.GAP);
      }
      if (line.counts() && !offerings.add(line.offering())) {
        return Optional.of(Flaw.TWO_DRAWS);
      }
    }
    return Optional.empty();
  }

  private Optional<Flaw> flawOf(Seal seal, String keyId, @Nullable Hash resultDigest) {
    if (seal.drawNumber() > lines.size()) {
      return Optional.of(Flaw.DRAW_MISSING);
    }
    int place = (int) seal.drawNumber() - 1;
    HistoryLine line = lines.get(place);
    if (!says(line, seal, keyId, resultDigest)) {
      return Optional.of(Flaw.DIFFERS);
    }
    List<String> before = place == 0 ? List.of() : List.of(lines.get(place - 1).sealDigest());
    if (!seal.rulesNamed(Seal.PREVIOUS_RULE).equals(before)) {
      return Optional.of(Flaw.PREVIOUS);
    }
    return line.sealedAt().isAfter(seal.earliest().minus(lead(seal)))
        ? Optional.of(Flaw.SEALED_LATE)
        : Optional.empty();
  }

  private static boolean says(
      HistoryLine line, Seal seal, String keyId, @Nullable Hash resultDigest) {
    Hash said = line.resultDigest() == null ? null : Hash.parse(line.resultDigest());
    return line.sealDigest().equals(seal.digest().hex())
        && line.earliest().equals(seal.earliest())
        && line.offering().equals(seal.offering())
        && line.keyId().equals(keyId)
        && Objects.equals(said, resultDigest);
  }

  /** The longest that a rule of the seal promises; no time without such a rule. */
  private static Duration lead(Seal seal) {
    return seal.rulesNamed(LEAD_RULE).stream()
        .filter(hours -> HOURS.matcher(hours).matches())
        .map(hours -> Duration.ofHours(Integer.parseInt(hours)))
        .max(Duration::compareTo)
        .orElse(Duration.ZERO);
  }
}
