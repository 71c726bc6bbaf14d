package org.anju.platform.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every store of files keeps to. */
abstract class FileStoreContract {

  @TempDir Path folder;

  private FileStore store;

  /** A store in which nothing is. */
  abstract FileStore emptyStore() throws IOException;

  @BeforeEach
  void makeStore() throws IOException {
    store = emptyStore();
  }

  @Test
  void what_was_put_comes_back() throws IOException {
    byte[] content = bytes(3_000_000);

    store.put(digest(content), file(content));

    assertThat(read(store, digest(content))).isEqualTo(content);
  }

  @Test
  void what_was_never_put_is_missing() throws IOException {
    assertThat(store.open(digest(bytes(1)))).isEmpty();
  }

  @Test
  void the_same_content_twice_is_stored_once_and_stays_as_it_was() throws IOException {
    byte[] content = bytes(100);
    store.put(digest(content), file(content));

    store.put(digest(content), file(bytes(7)));

    assertThat(read(store, digest(content))).isEqualTo(content);
  }

  @Test
  void what_was_removed_is_missing_and_can_be_put_again() throws IOException {
    byte[] content = bytes(100);
    store.put(digest(content), file(content));

    store.remove(digest(content));
    assertThat(store.open(digest(content))).isEmpty();

    store.put(digest(content), file(content));
    assertThat(read(store, digest(content))).isEqualTo(content);
  }

  @Test
  void removing_what_is_missing_is_fine() throws IOException {
    store.remove(digest(bytes(1)));

    assertThat(store.open(digest(bytes(1)))).isEmpty();
  }

  @Test
  void the_original_is_left_alone() throws IOException {
    Path original = file(bytes(100));

    store.put(digest(bytes(100)), original);

    assertThat(original).hasBinaryContent(bytes(100));
  }

  static byte[] read(FileStore store, FileDigest digest) throws IOException {
    try (InputStream content = store.open(digest).orElseThrow()) {
      return content.readAllBytes();
    }
  }

  /** The same bytes for the same length. */
  static byte[] bytes(int length) {
    byte[] bytes = new byte[length];
    new Random(length).nextBytes(bytes);
    return bytes;
  }

  static FileDigest digest(byte[] content) {
    try {
      return FileDigest.of(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  static FileDigest digest(String content) {
    return digest(content.getBytes(StandardCharsets.UTF_8));
  }

  private Path file(byte[] content) throws IOException {
    return Files.write(Files.createTempFile(folder, "original", ""), content);
  }
}
