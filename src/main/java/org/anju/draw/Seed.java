package org.anju.draw;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The secret of nobody: known to all at once when the last source has its value.
 *
 * @param hash SHA-256 over protocol, seal and values, each preceded by its length
 */
public record Seed(Hash hash) {

  private static final int LENGTH_BYTES = 4;

  /**
   * @param values the text of each source's value, in the order of the seal
   * @throws IllegalArgumentException when a value is missing or has not its declared form
   */
  public static Seed of(Seal seal, List<String> values) {
    if (values.size() != seal.sources().size()) {
      throw new IllegalArgumentException(
          "%d values for %d sources".formatted(values.size(), seal.sources().size()));
    }
    List<byte[]> parts = new ArrayList<>();
    parts.add(Seal.PROTOCOL.getBytes(StandardCharsets.UTF_8));
    parts.add(seal.digest().bytes());
    for (int i = 0; i < values.size(); i++) {
      parts.add(seal.sources().get(i).value(values.get(i)));
    }
    return new Seed(Hash.sha256(withLengths(parts)));
  }

  private static byte[] withLengths(List<byte[]> parts) {
    int total = parts.stream().mapToInt(part -> LENGTH_BYTES + part.length).sum();
    ByteBuffer all = ByteBuffer.allocate(total);
    parts.forEach(part -> all.putInt(part.length).put(part));
    return all.array();
  }
}
