package org.anju.draw;

import java.nio.charset.StandardCharsets;

/**
 * A published file that the city's key signs and that is no seal. What is signed begins with a
 * label, so that no signature of one kind of file passes for one of another.
 *
 * @param label names the kind of file, without a line feed
 * @param digest of the file's bytes
 */
public record LabelledFile(String label, Hash digest) {

  public LabelledFile {
    if (label.isBlank() || label.contains("\n")) {
      throw new IllegalArgumentException("a label is one line");
    }
  }

  public static LabelledFile of(String label, byte[] file) {
    return new LabelledFile(label, Hash.sha256(file));
  }

  /** The label and the digest in hex, a line feed after each, in UTF-8. */
  byte[] signedBytes() {
    return (label + "\n" + digest.hex() + "\n").getBytes(StandardCharsets.UTF_8);
  }
}
