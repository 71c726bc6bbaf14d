package org.anju.draw;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.HexFormat;

/** The published Ed25519 key by which anyone checks a seal. */
public final class SealPublicKey {

  static final String ALGORITHM = "Ed25519";
  private static final byte[] X509_PREFIX = HexFormat.of().parseHex("302a300506032b6570032100");
  private static final int RAW_BYTES = 32;
  private static final int KEY_ID_DIGITS = 16;

  private final PublicKey key;
  private final byte[] raw;

  private SealPublicKey(PublicKey key, byte[] raw) {
    this.key = key;
    this.raw = raw;
  }

  /**
   * @param hex the 32 bytes of RFC 8032 in hexadecimal digits, as they are published
   * @throws IllegalArgumentException when they are no Ed25519 key
   */
  public static SealPublicKey parse(String hex) {
    byte[] raw = HexFormat.of().parseHex(hex);
    if (raw.length != RAW_BYTES) {
      throw new IllegalArgumentException("an Ed25519 public key has 32 bytes");
    }
    return ofX509(concatenate(X509_PREFIX, raw));
  }

  static SealPublicKey of(PublicKey key) {
    return ofX509(key.getEncoded());
  }

  /** The 32 bytes of the key, in lower-case hex. */
  public String hex() {
    return HexFormat.of().formatHex(raw);
  }

  /** The first 16 hexadecimal digits of the SHA-256 of the 32 bytes. */
  public String keyId() {
    return Hash.sha256(raw).hex().substring(0, KEY_ID_DIGITS);
  }

  /** Whether the signature names this key and is its signature of this seal. */
  public boolean verifies(Seal seal, SealSignature signature) {
    return keyId().equals(signature.keyId())
        && isSignature(seal.signedBytes(), signature.signatureBytes());
  }

  /** Whether the signature names this key and is its signature of this file under its label. */
  public boolean verifies(LabelledFile file, SealSignature signature) {
    return keyId().equals(signature.keyId())
        && isSignature(file.signedBytes(), signature.signatureBytes());
  }

  /** Whether it is this key's signature, in hex, of the text in UTF-8; false for malformed ones. */
  boolean isSignatureOf(String text, String signature) {
    return SealSignature.isHex(signature)
        && isSignature(text.getBytes(StandardCharsets.UTF_8), HexFormat.of().parseHex(signature));
  }

  boolean isSignature(byte[] message, byte[] signatureBytes) {
    try {
      Signature verifier = Signature.getInstance(ALGORITHM);
      verifier.initVerify(key);
      verifier.update(message);
      return verifier.verify(signatureBytes);
    } catch (GeneralSecurityException e) {
      return false;
    }
  }

  private static SealPublicKey ofX509(byte[] encoded) {
    try {
      PublicKey key =
          KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(encoded));
      byte[] raw = new byte[RAW_BYTES];
      System.arraycopy(encoded, X509_PREFIX.length, raw, 0, RAW_BYTES);
      return new SealPublicKey(key, raw);
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException("not an Ed25519 public key", e);
    }
  }

  private static byte[] concatenate(byte[] first, byte[] second) {
    byte[] all = new byte[first.length + second.length];
    System.arraycopy(first, 0, all, 0, first.length);
    System.arraycopy(second, 0, all, first.length, second.length);
    return all;
  }
}
