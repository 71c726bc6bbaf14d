package org.anju.draw;

import java.util.List;

/**
 * The values of all sources and the seed that they make, as they are published.
 *
 * @param seed in hex
 * @param values in the order of the seal
 */
public record PublishedRandomness(String seed, List<SourceValue> values) {

  /**
   * @throws IllegalArgumentException when the seed has another form
   */
  public PublishedRandomness {
    Hash.parse(seed);
    values = List.copyOf(values);
  }

  /**
   * @throws IllegalArgumentException when a value is missing or has not its declared form
   */
  public static PublishedRandomness of(Seal seal, List<SourceValue> values) {
    Seed seed = Seed.of(seal, values.stream().map(SourceValue::value).toList());
    return new PublishedRandomness(seed.hash().hex(), values);
  }

  /**
   * Reads the published file.
   *
   * @throws MalformedDrawFile when the text is not in RFC 8785 form
   */
  public static PublishedRandomness parse(String jcs) {
    return CanonicalJson.read(jcs, PublishedRandomness.class);
  }

  /** The published file (RFC 8785). */
  public String jcs() {
    return CanonicalJson.write(this);
  }
}
