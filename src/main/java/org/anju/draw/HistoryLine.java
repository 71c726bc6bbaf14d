package org.anju.draw;

import java.time.Instant;
import java.util.regex.Pattern;
import org.jetbrains.annotations.Nullable;

/**
 * One draw in the city's public history: a line of {@code history.jsonl}.
 *
 * @param drawNumber from 1, without a gap
 * @param earliest as in the seal
 * @param keyId the key that signed the seal
 * @param offering as in the seal
 * @param resultDigest SHA-256 of {@code result.jsonl}, in hex; null before the result
 * @param sealDigest SHA-256 of the seal, in hex
 * @param sealedAt when the seal was published; whole seconds
 * @param voidReason null unless the seal was voided
 * @param voidedAt null unless the seal was voided; whole seconds
 */
public record HistoryLine(
    long drawNumber,
    Instant earliest,
    String keyId,
    String offering,
    @Nullable String resultDigest,
    String sealDigest,
    Instant sealedAt,
    @Nullable String voidReason,
    @Nullable Instant voidedAt) {

  private static final Pattern KEY_ID = Pattern.compile("[0-9a-f]{16}");

  /**
   * @throws IllegalArgumentException when a part has another form, or a voided seal has a result
   */
  public HistoryLine {
    if (drawNumber < 1 || drawNumber > CanonicalJson.LARGEST_INTEGER) {
      throw new IllegalArgumentException("draw numbers begin at 1");
    }
    ProtocolTime.require("the earliest time", earliest);
    ProtocolTime.require("the time of the seal", sealedAt);
    Seal.requireText("offering", offering);
    Hash.parse(sealDigest);
    if (keyId == null || !KEY_ID.matcher(keyId).matches()) {
      throw new IllegalArgumentException("not the id of a key");
    }
    if (resultDigest != null) {
      Hash.parse(resultDigest);
    }
    if ((voidedAt == null) != (voidReason == null) || (voidedAt != null && resultDigest != null)) {
      throw new IllegalArgumentException("a voided seal has time and reason, and no result");
    }
    if (voidedAt != null) {
      ProtocolTime.require("the time of voiding", voidedAt);
      Seal.requireText("the reason of voiding", voidReason);
    }
  }

  /**
   * Reads a line of the published file.
   *
   * @throws MalformedDrawFile when the text is not the RFC 8785 form of such a line
   */
  public static HistoryLine parse(String jcs) {
    return CanonicalJson.read(jcs, HistoryLine.class);
  }

  /** The line of the published file (RFC 8785). */
  public String jcs() {
    return CanonicalJson.write(this);
  }

  boolean counts() {
    return voidedAt == null;
  }

  /**
   * Whether it was voided when its randomness could be known: by somebody who hoped for another.
   */
  public boolean wasVoidedLate() {
    return voidedAt != null && !voidedAt.isBefore(earliest);
  }
}
