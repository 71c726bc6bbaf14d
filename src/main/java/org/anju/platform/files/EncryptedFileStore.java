package org.anju.platform.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Encrypts whatever another store keeps; see {@link FileCipher} for the form. */
public final class EncryptedFileStore implements FileStore {

  private final FileStore store;
  private final FileCipher cipher;

  public EncryptedFileStore(FileStore store, FileCipher cipher) {
    this.store = store;
    this.cipher = cipher;
  }

  @Override
  public void put(FileDigest digest, Path content) throws IOException {
    Path sealed = Files.createTempFile("anju-sealed", "");
    try {
      try (InputStream in = Files.newInputStream(content);
          OutputStream out = Files.newOutputStream(sealed)) {
        cipher.encrypt(digest, in, out);
      }
      store.put(digest, sealed);
    } finally {
      Files.deleteIfExists(sealed);
    }
  }

  @Override
  public Optional<InputStream> open(FileDigest digest) throws IOException {
    Optional<InputStream> sealed = store.open(digest);
    return sealed.isEmpty()
        ? Optional.empty()
        : Optional.of(cipher.decrypting(digest, sealed.get()));
  }

  @Override
  public void remove(FileDigest digest) throws IOException {
    store.remove(digest);
  }
}
