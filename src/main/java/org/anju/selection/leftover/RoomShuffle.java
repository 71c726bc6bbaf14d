package org.anju.selection.leftover;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The order of the families that are in the waiting room when it opens. It follows from the seed of
 * the draw, which everybody knows, and from their receipt numbers; when somebody came does not
 * matter.
 */
public final class RoomShuffle {

  /** Names the rules in the published file. */
  public static final String PROTOCOL = "anju-leftovers-1";

  private static final String ALGORITHM = "HmacSHA256";
  private static final HexFormat HEX = HexFormat.of();
  private static final int SEED_BYTES = 32;

  private RoomShuffle() {}

  /**
   * A family with its ticket; the lower, the earlier.
   *
   * @param ticket HMAC-SHA256 in lower-case hex, which sorts as its unsigned bytes do
   */
  public record Shuffled<T>(T family, String receipt, String ticket) {}

  /**
   * @param drawSeed the seed of the draw, 64 hexadecimal digits
   * @param phase the number of the phase, so that no two phases have the same order
   * @param receipt reads a family's receipt number
   * @throws IllegalArgumentException when the seed has another form
   */
  public static <T> List<Shuffled<T>> of(
      String drawSeed, int phase, List<T> families, Function<T, String> receipt) {
    Mac tickets = keyedBy(roomSeed(drawSeed, phase));
    return families.stream()
        .map(family -> shuffled(tickets, family, receipt.apply(family)))
        .sorted(
            Comparator.comparing((Shuffled<T> one) -> one.ticket())
                .thenComparing(Shuffled::receipt))
        .toList();
  }

  private static <T> Shuffled<T> shuffled(Mac tickets, T family, String receipt) {
    return new Shuffled<>(family, receipt, HEX.formatHex(tickets.doFinal(utf8(receipt))));
  }

  private static byte[] roomSeed(String drawSeed, int phase) {
    byte[] seed = HEX.parseHex(drawSeed);
    if (seed.length != SEED_BYTES) {
      throw new IllegalArgumentException("the seed of a draw has 32 bytes, not " + seed.length);
    }
    return keyedBy(seed).doFinal(utf8(PROTOCOL + "#" + phase));
  }

  private static Mac keyedBy(byte[] key) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(key, ALGORITHM));
      return mac;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java runtime has " + ALGORITHM, e);
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
