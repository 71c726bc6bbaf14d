package org.anju.draw;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.anju.draw.RandomnessSource.PublicNumber;
import org.jetbrains.annotations.Nullable;

/**
 * The city's statement that two people entered the same value of a source: a line of {@code
 * entries.jsonl}. It is out before anything that comes later can be known.
 *
 * @param agreedAt whole seconds
 * @param seal the digest of the seal, in hex
 * @param signature by the key of the seal over the statement without it, in hex; null until it is
 *     signed
 * @param source its place in the seal, from 0
 * @param value digits, in the declared form
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EntryStatement(
    Instant agreedAt, String seal, @Nullable String signature, int source, String value) {

  private static final Pattern DIGITS = Pattern.compile("[0-9]{1,100}");

  /** Why a statement does not hold. */
  public enum Flaw {
    /** It is about another seal. */
    OTHER_SEAL,
    /** It is not signed by that key. */
    SIGNATURE,
    /** It was agreed on before there was anything to read off. */
    TOO_EARLY,
    /** Dice were agreed on when another value could be known. */
    TOO_LATE
  }

  /**
   * @throws IllegalArgumentException when a part has another form
   */
  public EntryStatement {
    ProtocolTime.require("the time of agreement", agreedAt);
    Hash.parse(seal);
    if (source < 0
        || value == null
        || !DIGITS.matcher(value).matches()
        || (signature != null && !SealSignature.isHex(signature))) {
      throw new IllegalArgumentException("not a statement about an entered value");
    }
  }

  /** A signed statement about a value that two people entered. */
  public static EntryStatement sign(
      SealSigner signer, Seal seal, int source, String value, Instant agreedAt) {
    EntryStatement unsigned =
        new EntryStatement(agreedAt, seal.digest().hex(), null, source, value);
    return unsigned.withSignature(signer.signText(unsigned.jcs()));
  }

  /**
   * Reads a line of the published file.
   *
   * @throws MalformedDrawFile when the text is not the RFC 8785 form of a signed statement
   */
  public static EntryStatement parse(String jcs) {
    EntryStatement statement = CanonicalJson.read(jcs, EntryStatement.class);
    if (statement.signature() == null) {
      throw new MalformedDrawFile("a statement without its signature");
    }
    return statement;
  }

  /** The line of the published file (RFC 8785); what is signed as long as it has no signature. */
  public String jcs() {
    return CanonicalJson.write(this);
  }

  /**
   * What is wrong with it; empty when it holds for that source of that seal.
   *
   * @param key the key that signed the seal
   */
  public Optional<Flaw> flaw(Seal seal, SealPublicKey key) {
    if (!this.seal.equals(seal.digest().hex())) {
      return Optional.of(Flaw.OTHER_SEAL);
    }
    if (!key.isSignatureOf(withSignature(null).jcs(), signature)) {
      return Optional.of(Flaw.SIGNATURE);
    }
    return untimely(seal, seal.sources().get(source));
  }

  private Optional<Flaw> untimely(Seal seal, RandomnessSource read) {
    Instant opens = read instanceof PublicNumber number ? number.publishedAt() : seal.earliest();
    if (agreedAt.isBefore(opens)) {
      return Optional.of(Flaw.TOO_EARLY);
    }
    return seal.closesAt(read)
        .filter(closing -> !agreedAt.isBefore(closing))
        .map(closing -> Flaw.TOO_LATE);
  }

  private EntryStatement withSignature(@Nullable String made) {
    return new EntryStatement(agreedAt, seal, made, source, value);
  }
}
