package org.anju.draw;

import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.spec.NamedParameterSpec;
import java.util.Arrays;
import java.util.Base64;

/** Reads the signing key in the form in which key tools write it: PKCS#8, in base64. */
final class SigningKeyFile {

  private static final int LENGTH = 48;
  private static final int SECRET_BYTES = 32;

  private SigningKeyFile() {}

  /**
   * @throws IllegalArgumentException when it is no Ed25519 private key; the message does not repeat
   *     it
   */
  static SealSigner read(String base64) {
    byte[] encoded = Base64.getDecoder().decode(base64.strip());
    if (encoded.length != LENGTH) {
      throw new IllegalArgumentException("the signing key is no Ed25519 key in PKCS#8 form");
    }
    byte[] secret = Arrays.copyOfRange(encoded, LENGTH - SECRET_BYTES, LENGTH);
    return SealSigner.of(secret, publicKeyOf(secret));
  }

  /**
   * Java offers no other way to the public key: a generator that draws these bytes makes this pair.
   * {@link SealSigner#of} refuses the pair should they not belong together.
   */
  private static SealPublicKey publicKeyOf(byte[] secret) {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance(SealPublicKey.ALGORITHM);
      generator.initialize(NamedParameterSpec.ED25519, new Fixed(secret));
      return SealPublicKey.of(generator.generateKeyPair().getPublic());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java runtime since 15 has Ed25519", e);
    }
  }

  private static final class Fixed extends SecureRandom {

    private final byte[] bytes;

    Fixed(byte[] bytes) {
      this.bytes = bytes;
    }

    @Override
    public void nextBytes(byte[] target) {
      System.arraycopy(bytes, 0, target, 0, target.length);
    }
  }
}
