package org.anju.draw;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The city's signing keys in their order: the file {@code keys.json}. Whoever knows one of them
 * follows the endorsements to every later one.
 *
 * @param keys at least one; each after the first follows the one before
 */
public record KeyChain(List<SigningKey> keys) {

  /**
   * @throws IllegalArgumentException when a key stands twice, does not name the one before, is not
   *     later than it, or is not endorsed by it
   */
  public KeyChain {
    keys = List.copyOf(keys);
    if (keys.isEmpty() || keys.get(0).previous() != null) {
      throw new IllegalArgumentException("a chain begins with a first key");
    }
    if (keys.stream().map(SigningKey::keyId).distinct().count() != keys.size()) {
      throw new IllegalArgumentException("no key may stand twice");
    }
    for (int i = 1; i < keys.size(); i++) {
      if (!keys.get(i).follows(keys.get(i - 1))) {
        throw new IllegalArgumentException("key %d does not follow".formatted(i + 1));
      }
    }
  }

  /**
   * Reads the published file.
   *
   * @throws MalformedDrawFile when the text is not the RFC 8785 form of such a chain
   */
  public static KeyChain parse(String jcs) {
    return CanonicalJson.read(jcs, KeyChain.class);
  }

  /** The published file (RFC 8785). */
  public String jcs() {
    return CanonicalJson.write(this);
  }

  /** Empty when it is none of the city's keys. */
  public Optional<SealPublicKey> key(String keyId) {
    return indexOf(keyId).map(keys::get).map(SigningKey::key);
  }

  /**
   * Whether endorsements lead from the trusted key to the other one. They never lead back: anybody
   * can make a key that endorses another.
   */
  public boolean leads(SealPublicKey trusted, String keyId) {
    int from = indexOf(trusted.keyId()).orElse(Integer.MAX_VALUE);
    int to = indexOf(keyId).orElse(-1);
    return from <= to
        && keys.subList(from + 1, to + 1).stream().noneMatch(key -> key.endorsement() == null);
  }

  private Optional<Integer> indexOf(String keyId) {
    return IntStream.range(0, keys.size())
        .filter(i -> keys.get(i).keyId().equals(keyId))
        .boxed()
        .findFirst();
  }
}
