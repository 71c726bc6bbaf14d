package org.anju.draw;

import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * The signature of a seal, as it is published.
 *
 * @param algorithm always {@code Ed25519}
 * @param keyId names the key, see {@link SealPublicKey#keyId()}
 * @param signature 64 bytes in lower-case hex, over the bytes of the seal's file
 */
public record SealSignature(String algorithm, String keyId, String signature) {

  private static final Pattern KEY_ID = Pattern.compile("[0-9a-f]{16}");
  private static final Pattern SIGNATURE = Pattern.compile("[0-9a-f]{128}");

  /**
   * @throws IllegalArgumentException when a part has another form
   */
  public SealSignature {
    if (!SealPublicKey.ALGORITHM.equals(algorithm)
        || keyId == null
        || !KEY_ID.matcher(keyId).matches()
        || !isHex(signature)) {
      throw new IllegalArgumentException("not an Ed25519 signature with its key id");
    }
  }

  /**
   * Reads the published file.
   *
   * @throws MalformedDrawFile when the text is not the RFC 8785 form of a signature
   */
  public static SealSignature parse(String jcs) {
    return CanonicalJson.read(jcs, SealSignature.class);
  }

  /** The published file (RFC 8785). */
  public String jcs() {
    return CanonicalJson.write(this);
  }

  /** Whether the text is 64 bytes in lower-case hex. Null is not. */
  static boolean isHex(String signature) {
    return signature != null && SIGNATURE.matcher(signature).matches();
  }

  byte[] signatureBytes() {
    return HexFormat.of().parseHex(signature);
  }
}
