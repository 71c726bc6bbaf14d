package org.anju.platform.signing;

/** The city's signing key, whose public half everybody finds in {@code keys.json}. */
public interface CityKey {

  /**
   * Signs a file under a label, so that no signature of one kind of file passes for one of another.
   * What is signed is the label and the SHA-256 of the file in hex, a line feed after each.
   *
   * @param label names the kind of file, in one line
   */
  CitySignature sign(String label, byte[] file);
}
