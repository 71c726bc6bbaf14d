package org.anju.platform.personal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keyed hashes by which a person is found without the number standing in the database in clear:
 * HMAC-SHA256 of the normalised number, as 64 lower-case hexadecimal digits. Without the key the
 * few billion possible numbers cannot be tried out.
 */
public final class PersonHash {

  private static final String ALGORITHM = "HmacSHA256";
  private static final int KEY_BYTES = 32;

  private final SecretKeySpec key;

  /**
   * @param key 32 bytes, of its own: never the key that encrypts
   * @throws IllegalArgumentException when the key has another length
   */
  public PersonHash(byte[] key) {
    if (key.length != KEY_BYTES) {
      throw new IllegalArgumentException("the key for hashes needs 32 bytes");
    }
    this.key = new SecretKeySpec(key, ALGORITHM);
  }

  public String of(IdentityNumber number) {
    return hash(number.value());
  }

  public String of(MobileNumber number) {
    return hash(number.value());
  }

  private String hash(String text) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java runtime has " + ALGORITHM, e);
    }
  }
}
