package org.anju.platform.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The keys of an embedded stack: made once, kept beside its data, readable by their owner alone.
 */
final class LocalKeys {

  /** Keycloak has to be given the same. */
  static final String CLIENT_SECRET = "anju.identity.client-secret";

  private static final int KEY_BYTES = 32;

  private final Path directory;

  LocalKeys(Path directory) {
    this.directory = directory;
  }

  /** All keys by the name of their setting, in Base64. */
  Map<String, String> settings() {
    Map<String, String> keys = new LinkedHashMap<>();
    keys.put(
        "anju.personal-data.encryption-key",
        kept("personal-data-encryption", LocalKeys::randomBytes));
    keys.put("anju.personal-data.hash-key", kept("personal-data-hash", LocalKeys::randomBytes));
    keys.put("anju.draw.signing-key", kept("draw-signing", LocalKeys::ed25519));
    keys.put(CLIENT_SECRET, kept("identity-client", LocalKeys::randomBytes));
    return keys;
  }

  private String kept(String name, Supplier<byte[]> fresh) {
    Path file = directory.resolve(name);
    try {
      if (!Files.exists(file)) {
        Folders.writePrivately(file, Base64.getEncoder().encodeToString(fresh.get()));
      }
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] randomBytes() {
    byte[] bytes = new byte[KEY_BYTES];
    new SecureRandom().nextBytes(bytes);
    return bytes;
  }

  private static byte[] ed25519() {
    try {
      return KeyPairGenerator.getInstance("Ed25519").generateKeyPair().getPrivate().getEncoded();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK since 15 has Ed25519", e);
    }
  }
}
