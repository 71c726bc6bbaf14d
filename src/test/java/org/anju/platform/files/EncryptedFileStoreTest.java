package org.anju.platform.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncryptedFileStoreTest extends FileStoreContract {

  private static final int PIECE = 64 * 1024;

  private final FileCipher cipher = new FileCipher(new byte[32]);

  @Override
  FileStore emptyStore() throws IOException {
    return new EncryptedFileStore(new FolderFileStore(folder.resolve("store")), cipher);
  }

  @Test
  void nothing_of_the_content_is_on_the_disk() throws IOException {
    String secret = "四二〇二〇三".repeat(1000);
    Path original = Files.writeString(folder.resolve("original"), secret);
    FileStore plain = new FolderFileStore(folder.resolve("store"));

    new EncryptedFileStore(plain, cipher).put(digest(secret), original);

    assertThat(new String(read(plain, digest(secret)), StandardCharsets.UTF_8))
        .doesNotContain("四二");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, PIECE - 1, PIECE, PIECE + 1, 3 * PIECE})
  void every_length_comes_back(int length) throws IOException {
    assertThat(decrypted(sealed(bytes(length)))).isEqualTo(bytes(length));
  }

  @Test
  void the_same_content_is_sealed_differently_each_time() throws IOException {
    assertThat(sealed(bytes(100))).isNotEqualTo(sealed(bytes(100)));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 17, 17 + PIECE, 17 + 2 * PIECE + 40})
  void one_altered_bit_is_found(int place) throws IOException {
    byte[] sealed = sealed(bytes(3 * PIECE));
    sealed[place] ^= 1;

    assertThatThrownBy(() -> decrypted(sealed)).isInstanceOf(IOException.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 5, 17, 17 + PIECE + 16, 17 + 2 * (PIECE + 16)})
  void a_file_that_was_cut_off_is_found(int length) throws IOException {
    byte[] sealed = Arrays.copyOf(sealed(bytes(3 * PIECE)), length);

    assertThatThrownBy(() -> decrypted(sealed)).isInstanceOf(IOException.class);
  }

  @Test
  void pieces_in_another_order_are_found() throws IOException {
    byte[] sealed = sealed(bytes(3 * PIECE));
    byte[] first = Arrays.copyOfRange(sealed, 17, 17 + PIECE + 16);
    System.arraycopy(sealed, 17 + PIECE + 16, sealed, 17, PIECE + 16);
    System.arraycopy(first, 0, sealed, 17 + PIECE + 16, PIECE + 16);

    assertThatThrownBy(() -> decrypted(sealed)).isInstanceOf(IOException.class);
  }

  @Test
  void a_file_under_another_digest_or_key_does_not_open() throws IOException {
    byte[] sealed = sealed(bytes(100));
    FileCipher other = new FileCipher(Arrays.copyOf(new byte[] {1}, 32));

    assertThatThrownBy(() -> decrypted(cipher, digest("other"), sealed))
        .isInstanceOf(IOException.class);
    assertThatThrownBy(() -> decrypted(other, digest("x"), sealed)).isInstanceOf(IOException.class);
  }

  @Test
  void a_short_key_is_no_key() {
    assertThatThrownBy(() -> new FileCipher(new byte[16]))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private byte[] sealed(byte[] clear) throws IOException {
    ByteArrayOutputStream sealed = new ByteArrayOutputStream();
    cipher.encrypt(digest("x"), new ByteArrayInputStream(clear), sealed);
    return sealed.toByteArray();
  }

  private byte[] decrypted(byte[] sealed) throws IOException {
    return decrypted(cipher, digest("x"), sealed);
  }

  private static byte[] decrypted(FileCipher cipher, FileDigest digest, byte[] sealed)
      throws IOException {
    try (InputStream clear = cipher.decrypting(digest, new ByteArrayInputStream(sealed))) {
      return clear.readAllBytes();
    }
  }
}
