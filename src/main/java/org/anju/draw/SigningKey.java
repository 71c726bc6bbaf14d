package org.anju.draw;

import java.time.Instant;
import java.util.regex.Pattern;
import org.jetbrains.annotations.Nullable;

/**
 * One of the city's signing keys, as it is published.
 *
 * @param breakReason why the key before could not endorse this one; null when it did
 * @param endorsement signature by the key before, in hex; null for the first key and after a break
 * @param keyId see {@link SealPublicKey#keyId()}
 * @param previous the id of the key before; null for the first
 * @param publicKey in hex
 * @param since when it was registered; whole seconds
 */
public record SigningKey(
    @Nullable String breakReason,
    @Nullable String endorsement,
    String keyId,
    @Nullable String previous,
    String publicKey,
    Instant since) {

  private static final Pattern LOWER_CASE = Pattern.compile("[0-9a-f]{64}");

  /**
   * @throws IllegalArgumentException when a part has another form, or the id is not the key's
   */
  public SigningKey {
    ProtocolTime.require("the time of a key", since);
    boolean isFirst = previous == null && endorsement == null && breakReason == null;
    boolean isLater = previous != null && (endorsement == null) != (breakReason == null);
    if (!isFirst && !isLater) {
      throw new IllegalArgumentException("a later key is endorsed or says why not");
    }
    if (endorsement != null && !SealSignature.isHex(endorsement)) {
      throw new IllegalArgumentException("not an endorsement");
    }
    if (breakReason != null) {
      Seal.requireText("the reason of a break", breakReason);
    }
    if (publicKey == null
        || !LOWER_CASE.matcher(publicKey).matches()
        || !SealPublicKey.parse(publicKey).keyId().equals(keyId)) {
      throw new IllegalArgumentException("not a public key with its id");
    }
  }

  /** What the key before signs to endorse this one. */
  static String endorsed(SealPublicKey key, Instant since) {
    return "anju-key-1\n%s\n%s\n".formatted(key.hex(), since);
  }

  /** The first key of a city. */
  public static SigningKey first(SealPublicKey key, Instant since) {
    return new SigningKey(null, null, key.keyId(), null, key.hex(), since);
  }

  /** The key that the signer's key endorses as its successor. */
  public static SigningKey endorsedBy(SealSigner before, SealPublicKey key, Instant since) {
    String endorsement = before.signText(endorsed(key, since));
    return new SigningKey(
        null, endorsement, key.keyId(), before.publicKey().keyId(), key.hex(), since);
  }

  /** A key that the lost one before it cannot endorse. */
  public static SigningKey afterBreak(
      SigningKey before, SealPublicKey key, Instant since, String reason) {
    return new SigningKey(reason, null, key.keyId(), before.keyId(), key.hex(), since);
  }

  SealPublicKey key() {
    return SealPublicKey.parse(publicKey);
  }

  /** Whether it names that key as the one before, and was endorsed by it or says why not. */
  boolean follows(SigningKey before) {
    return before.keyId().equals(previous)
        && before.since().isBefore(since)
        && (endorsement == null || before.key().isSignatureOf(endorsed(key(), since), endorsement));
  }
}
