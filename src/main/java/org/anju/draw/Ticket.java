package org.anju.draw;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.function.Function;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A family's number in a draw: the least of its chances. The lower, the earlier.
 *
 * @param hash the least HMAC-SHA256
 */
public record Ticket(Hash hash) implements Comparable<Ticket> {

  private static final String ALGORITHM = "HmacSHA256";

  public static Ticket of(Seed seed, RosterLine line) {
    return drawnBy(seed).apply(line);
  }

  /** Draws the tickets of many families, one after the other; for one thread. */
  static Function<RosterLine, Ticket> drawnBy(Seed seed) {
    Mac mac = keyedBy(seed);
    return line -> new Ticket(least(mac, line));
  }

  @Override
  public int compareTo(Ticket other) {
    return hash.compareTo(other.hash);
  }

  private static Hash least(Mac mac, RosterLine line) {
    Hash least = chance(mac, line, 1);
    for (int k = 2; k <= line.tickets(); k++) {
      Hash chance = chance(mac, line, k);
      if (chance.compareTo(least) < 0) {
        least = chance;
      }
    }
    return least;
  }

  private static Hash chance(Mac mac, RosterLine line, int k) {
    return Hash.of(mac.doFinal((line.receipt() + "#" + k).getBytes(StandardCharsets.UTF_8)));
  }

  private static Mac keyedBy(Seed seed) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(seed.hash().bytes(), ALGORITHM));
      return mac;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java runtime has " + ALGORITHM, e);
    }
  }
}
