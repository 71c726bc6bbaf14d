package org.anju.platform.personal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts personal data at rest by AES-256-GCM.
 *
 * <p>The stored form is: version (1 byte, now 1), key id (1 byte), nonce (12 random bytes),
 * ciphertext with its 16-byte tag. Version, key id and purpose are authenticated, so a value moved
 * to another column, or relabelled with another key, does not decrypt. Old keys stay in the map for
 * reading; only the current one encrypts.
 */
public final class PersonalDataCipher {

  private static final byte VERSION = 1;
  private static final int KEY_BYTES = 32;
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final int HEADER_BYTES = 2;
  private static final int SHORTEST = HEADER_BYTES + NONCE_BYTES + TAG_BITS / 8;
  private static final int HIGHEST_KEY_ID = 255;
  private static final String TRANSFORMATION = "AES/GCM/NoPadding";

  private final int currentKeyId;
  private final Map<Integer, SecretKeySpec> keys;
  private final SecureRandom random = new SecureRandom();

  /**
   * @param currentKeyId the key that encrypts from now on
   * @param keys 32 bytes for each key id from 0 to 255
   * @throws IllegalArgumentException when a key or an id has another size or the current key is
   *     missing
   */
  public PersonalDataCipher(int currentKeyId, Map<Integer, byte[]> keys) {
    if (!keys.containsKey(currentKeyId)) {
      throw new IllegalArgumentException("the current key " + currentKeyId + " is missing");
    }
    this.currentKeyId = currentKeyId;
    this.keys =
        keys.entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    Map.Entry::getKey, entry -> key(entry.getKey(), entry.getValue())));
  }

  /**
   * @param purpose names the column, for example {@code household_member.identity_number}; the same
   *     must be given to decrypt
   */
  public byte[] encrypt(String clear, String purpose) {
    byte[] nonce = new byte[NONCE_BYTES];
    random.nextBytes(nonce);
    byte[] text = clear.getBytes(StandardCharsets.UTF_8);
    try {
      byte[] sealed = cipher(Cipher.ENCRYPT_MODE, currentKeyId, nonce, purpose).doFinal(text);
      return ByteBuffer.allocate(HEADER_BYTES + NONCE_BYTES + sealed.length)
          .put(VERSION)
          .put((byte) currentKeyId)
          .put(nonce)
          .put(sealed)
          .array();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("AES-GCM is part of every Java runtime", e);
    }
  }

  /**
   * @throws UnreadablePersonalData when the value was altered, belongs to another purpose or its
   *     key is not configured
   */
  public String decrypt(byte[] stored, String purpose) {
    if (stored.length < SHORTEST || stored[0] != VERSION) {
      throw new UnreadablePersonalData("no value of a known version");
    }
    int keyId = Byte.toUnsignedInt(stored[1]);
    if (!keys.containsKey(keyId)) {
      throw new UnreadablePersonalData("the key " + keyId + " is not configured");
    }
    byte[] nonce = new byte[NONCE_BYTES];
    ByteBuffer rest = ByteBuffer.wrap(stored).position(HEADER_BYTES).get(nonce);
    byte[] sealed = new byte[rest.remaining()];
    rest.get(sealed);
    try {
      byte[] clear = cipher(Cipher.DECRYPT_MODE, keyId, nonce, purpose).doFinal(sealed);
      return new String(clear, StandardCharsets.UTF_8);
    } catch (AEADBadTagException e) {
      throw new UnreadablePersonalData("altered, or of another purpose or key", e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("AES-GCM is part of every Java runtime", e);
    }
  }

  /** As {@link #encrypt}, in base64 for places that hold text. */
  public String encryptToBase64(String clear, String purpose) {
    return Base64.getEncoder().encodeToString(encrypt(clear, purpose));
  }

  /**
   * As {@link #decrypt}, from base64.
   *
   * @throws UnreadablePersonalData also when the text is no base64
   */
  public String decryptFromBase64(String stored, String purpose) {
    byte[] bytes;
    try {
      bytes = Base64.getDecoder().decode(stored);
    } catch (IllegalArgumentException e) {
      throw new UnreadablePersonalData("no base64");
    }
    return decrypt(bytes, purpose);
  }

  private Cipher cipher(int mode, int keyId, byte[] nonce, String purpose)
      throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance(TRANSFORMATION);
    cipher.init(mode, keys.get(keyId), new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(new byte[] {VERSION, (byte) keyId});
    cipher.updateAAD(purpose.getBytes(StandardCharsets.UTF_8));
    return cipher;
  }

  private static SecretKeySpec key(int id, byte[] bytes) {
    if (id < 0 || id > HIGHEST_KEY_ID || bytes.length != KEY_BYTES) {
      throw new IllegalArgumentException("key " + id + " needs an id of 0 to 255 and 32 bytes");
    }
    return new SecretKeySpec(bytes, "AES");
  }
}
