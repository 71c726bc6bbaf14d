package org.anju.platform.files;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts files by AES-256-GCM, piece by piece, so that neither side holds a file in memory.
 *
 * <p>The stored form is: version (1 byte, now 1), salt (16 random bytes), and the pieces of 64 KiB
 * with their 16-byte tags. Each file has its own key, HMAC-SHA256 of version, salt and digest under
 * the configured key, so a file that is moved to another digest does not decrypt. A piece's nonce
 * is its number and whether it is the last, so pieces cannot be swapped, repeated or cut off.
 */
public final class FileCipher {

  private static final byte VERSION = 1;
  private static final int SALT_BYTES = 16;
  private static final int KEY_BYTES = 32;
  private static final int PIECE_BYTES = 64 * 1024;
  private static final int TAG_BYTES = 16;
  private static final int NONCE_BYTES = 12;
  private static final String HMAC = "HmacSHA256";

  private final SecretKeySpec key;
  private final SecureRandom random = new SecureRandom();

  /**
   * @param key 32 bytes
   * @throws IllegalArgumentException when it has another length
   */
  public FileCipher(byte[] key) {
    if (key.length != KEY_BYTES) {
      throw new IllegalArgumentException("a key has " + KEY_BYTES + " bytes");
    }
    this.key = new SecretKeySpec(key, HMAC);
  }

  void encrypt(FileDigest digest, InputStream clear, OutputStream sealed) throws IOException {
    byte[] salt = new byte[SALT_BYTES];
    random.nextBytes(salt);
    SecretKeySpec fileKey = fileKey(digest, salt);
    sealed.write(VERSION);
    sealed.write(salt);
    byte[] piece = clear.readNBytes(PIECE_BYTES);
    for (int number = 0; ; number++) {
      byte[] next = clear.readNBytes(PIECE_BYTES);
      boolean last = next.length == 0;
      sealed.write(apply(Cipher.ENCRYPT_MODE, fileKey, number, last, piece));
      if (last) {
        return;
      }
      piece = next;
    }
  }

  /**
   * The clear content; reading it fails with an {@link IOException} where it was altered. Closing
   * it closes {@code sealed}.
   */
  InputStream decrypting(FileDigest digest, InputStream sealed) throws IOException {
    if (sealed.read() != VERSION) {
      throw new IOException("no file of a known version");
    }
    byte[] salt = sealed.readNBytes(SALT_BYTES);
    if (salt.length < SALT_BYTES) {
      throw new EOFException("the file's beginning is cut off");
    }
    return new Decrypting(sealed, fileKey(digest, salt));
  }

  private SecretKeySpec fileKey(FileDigest digest, byte[] salt) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(key);
      mac.update(VERSION);
      mac.update(salt);
      return new SecretKeySpec(
          mac.doFinal(digest.hex().getBytes(StandardCharsets.US_ASCII)), "AES");
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("HMAC-SHA256 is part of every Java runtime", e);
    }
  }

  private static byte[] apply(int mode, SecretKeySpec key, int number, boolean last, byte[] piece)
      throws IOException {
    byte[] nonce =
        ByteBuffer.allocate(NONCE_BYTES).putInt(number).put((byte) (last ? 1 : 0)).array();
    try {
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(mode, key, new GCMParameterSpec(TAG_BYTES * Byte.SIZE, nonce));
      return cipher.doFinal(piece);
    } catch (GeneralSecurityException e) {
      throw new IOException("altered, cut off, or of another digest or key", e);
    }
  }

  /** Opens one piece after the other. */
  private static final class Decrypting extends InputStream {

    private final InputStream sealed;
    private final SecretKeySpec key;
    private byte[] next;
    private byte[] clear = new byte[0];
    private int position;
    private int number;

    Decrypting(InputStream sealed, SecretKeySpec key) throws IOException {
      this.sealed = sealed;
      this.key = key;
      this.next = sealedPiece();
      if (next.length == 0) {
        throw new EOFException("the file has no content, not even an empty one");
      }
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      if (length == 0) {
        return 0;
      }
      if (position == clear.length && !openPiece()) {
        return -1;
      }
      int count = Math.min(length, clear.length - position);
      System.arraycopy(clear, position, target, offset, count);
      position += count;
      return count;
    }

    private byte[] sealedPiece() throws IOException {
      byte[] piece = sealed.readNBytes(PIECE_BYTES + TAG_BYTES);
      if (piece.length > 0 && piece.length < TAG_BYTES) {
        throw new EOFException("the file's end is cut off");
      }
      return piece;
    }

    /** False when there is none left, or only the empty piece of an empty file. */
    private boolean openPiece() throws IOException {
      if (next == null) {
        return false;
      }
      byte[] following = sealedPiece();
      boolean last = following.length == 0;
      clear = apply(Cipher.DECRYPT_MODE, key, number, last, next);
      position = 0;
      number++;
      next = last ? null : following;
      return clear.length > 0;
    }

    @Override
    public void close() throws IOException {
      Arrays.fill(clear, (byte) 0);
      sealed.close();
    }
  }
}
