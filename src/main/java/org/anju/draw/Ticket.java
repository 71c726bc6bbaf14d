package org.anju.draw;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.stream.IntStream;
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
    Mac mac = keyedBy(seed);
    return IntStream.rangeClosed(1, line.tickets())
        .mapToObj(k -> line.receipt() + "#" + k)
        .map(chance -> Hash.of(mac.doFinal(chance.getBytes(StandardCharsets.UTF_8))))
        .min(Hash::compareTo)
        .map(Ticket::new)
        .orElseThrow();
  }

  @Override
  public int compareTo(Ticket other) {
    return hash.compareTo(other.hash);
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
