package org.anju.platform.files;

import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * SHA-256 of a file's content, in 64 lower-case hexadecimal digits.
 *
 * @throws IllegalArgumentException for anything else, so that a digest is safe as a file's name
 */
public record FileDigest(String hex) {

  private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

  public FileDigest {
    if (!FORM.matcher(hex).matches()) {
      throw new IllegalArgumentException("no SHA-256 in hexadecimal digits");
    }
  }

  static FileDigest of(byte[] sha256) {
    return new FileDigest(HexFormat.of().formatHex(sha256));
  }

  @Override
  public String toString() {
    return hex;
  }
}
