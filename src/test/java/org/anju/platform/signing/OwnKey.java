package org.anju.platform.signing;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.util.HexFormat;

/** A city's key made for one test, signing as the product does. */
public final class OwnKey implements CityKey {

  private final KeyPair pair;

  public OwnKey() {
    try {
      pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The public half: 32 bytes in hex. */
  public String publicKey() {
    byte[] encoded = pair.getPublic().getEncoded();
    return HexFormat.of().formatHex(encoded, encoded.length - 32, encoded.length);
  }

  private String keyId() throws GeneralSecurityException {
    byte[] key = HexFormat.of().parseHex(publicKey());
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(key);
    return HexFormat.of().formatHex(digest, 0, 8);
  }

  @Override
  public CitySignature sign(String label, byte[] file) {
    try {
      String digest = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
      Signature signature = Signature.getInstance("Ed25519");
      signature.initSign(pair.getPrivate());
      signature.update((label + "\n" + digest + "\n").getBytes(StandardCharsets.UTF_8));
      return new CitySignature("Ed25519", keyId(), HexFormat.of().formatHex(signature.sign()));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
