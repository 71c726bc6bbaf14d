package org.anju.draw;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.HexFormat;

/** Holds the private key that signs seals. Nothing shows it. */
public final class SealSigner {

  private static final byte[] PKCS8_PREFIX =
      HexFormat.of().parseHex("302e020100300506032b657004220420");
  private static final int SECRET_BYTES = 32;

  private final PrivateKey privateKey;
  private final SealPublicKey publicKey;

  private SealSigner(PrivateKey privateKey, SealPublicKey publicKey) {
    this.privateKey = privateKey;
    this.publicKey = publicKey;
  }

  /**
   * @param secret the 32 secret bytes of RFC 8032
   * @param publicKey the key that is published with the seals
   * @throws IllegalArgumentException when the two do not belong together
   */
  public static SealSigner of(byte[] secret, SealPublicKey publicKey) {
    if (secret.length != SECRET_BYTES) {
      throw new IllegalArgumentException("an Ed25519 secret has 32 bytes");
    }
    byte[] encoded = new byte[PKCS8_PREFIX.length + SECRET_BYTES];
    System.arraycopy(PKCS8_PREFIX, 0, encoded, 0, PKCS8_PREFIX.length);
    System.arraycopy(secret, 0, encoded, PKCS8_PREFIX.length, SECRET_BYTES);
    try {
      PrivateKey key =
          KeyFactory.getInstance(SealPublicKey.ALGORITHM)
              .generatePrivate(new PKCS8EncodedKeySpec(encoded));
      SealSigner signer = new SealSigner(key, publicKey);
      signer.requireMatchingKeys();
      return signer;
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException("not an Ed25519 secret", e);
    }
  }

  /** A new key, for an installation that has none yet. */
  public static SealSigner generate() {
    try {
      KeyPair pair = KeyPairGenerator.getInstance(SealPublicKey.ALGORITHM).generateKeyPair();
      return new SealSigner(pair.getPrivate(), SealPublicKey.of(pair.getPublic()));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java runtime since 15 has Ed25519", e);
    }
  }

  public SealPublicKey publicKey() {
    return publicKey;
  }

  public SealSignature sign(Seal seal) {
    return new SealSignature(
        SealPublicKey.ALGORITHM,
        publicKey.keyId(),
        HexFormat.of().formatHex(sign(seal.signedBytes())));
  }

  /** A signature of the file under its label, see {@link LabelledFile}. */
  public SealSignature sign(LabelledFile file) {
    return new SealSignature(
        SealPublicKey.ALGORITHM,
        publicKey.keyId(),
        HexFormat.of().formatHex(sign(file.signedBytes())));
  }

  /** The signature of a text in UTF-8, in hex. */
  String signText(String text) {
    return HexFormat.of().formatHex(sign(text.getBytes(StandardCharsets.UTF_8)));
  }

  /** The 32 secret bytes, to be kept where secrets are kept. */
  public byte[] secret() {
    byte[] encoded = privateKey.getEncoded();
    byte[] secret = new byte[SECRET_BYTES];
    System.arraycopy(encoded, PKCS8_PREFIX.length, secret, 0, SECRET_BYTES);
    return secret;
  }

  private void requireMatchingKeys() {
    byte[] probe = publicKey.hex().getBytes(StandardCharsets.UTF_8);
    if (!publicKey.isSignature(probe, sign(probe))) {
      throw new IllegalArgumentException("the secret does not belong to the public key");
    }
  }

  private byte[] sign(byte[] message) {
    try {
      Signature signature = Signature.getInstance(SealPublicKey.ALGORITHM);
      signature.initSign(privateKey);
      signature.update(message);
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the key was checked when it was read", e);
    }
  }
}
