package org.anju.draw;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Many small draws, each with another roster, for programs that should say the same of them. */
final class RandomDraws {

  private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-";
  private static final int LONGEST_RECEIPT = 40;
  private static final int MOST_FAMILIES = 40;
  private static final int HIGHEST = 6;

  private RandomDraws() {}

  /**
   * Writes one draw a line, as {@code verify-draw.mjs --lines} reads it; answers what Java says of
   * each. Every second one has a result that was tampered with.
   */
  static List<Boolean> write(int count, Path file) throws IOException {
    ObjectMapper json = JsonMapper.builder().build();
    List<Boolean> holding = new ArrayList<>();
    try (BufferedWriter lines = Files.newBufferedWriter(file)) {
      for (int number = 0; number < count; number++) {
        Map<String, byte[]> files =
            new HashMap<>(MillionFamilies.drawByDice(families(number), throwsOf(number)));
        if (number % 2 == 1) {
          files.put("result.jsonl", tampered(files.get("result.jsonl"), number));
        }
        holding.add(MillionFamilies.holds(files));
        Map<String, Object> line = new TreeMap<>();
        line.put(
            "files",
            files.entrySet().stream()
                .collect(
                    Collectors.toMap(
                        each -> each.getKey().substring(0, each.getKey().indexOf('.')),
                        each -> new String(each.getValue(), StandardCharsets.UTF_8))));
        line.put("key", MillionFamilies.SIGNER.publicKey().hex());
        lines.write(json.writeValueAsString(line));
        lines.newLine();
      }
    }
    return holding;
  }

  private static Roster families(int number) {
    Random random = new Random(number);
    Map<String, RosterLine> families = new TreeMap<>();
    int size = 1 + random.nextInt(MOST_FAMILIES);
    while (families.size() < size) {
      String receipt = receipt(random);
      families.put(
          receipt,
          new RosterLine(receipt, 1 + random.nextInt(HIGHEST), 1 + random.nextInt(HIGHEST)));
    }
    return Roster.sorted(families.values());
  }

  private static String receipt(Random random) {
    StringBuilder receipt = new StringBuilder();
    receipt.append(LETTERS.charAt(random.nextInt(LETTERS.length() - 1)));
    int more = random.nextInt(LONGEST_RECEIPT);
    for (int i = 0; i < more; i++) {
      receipt.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return receipt.toString();
  }

  private static String throwsOf(int number) {
    return new Random(-number)
        .ints(RandomnessSource.Dice.COUNT, 0, 10)
        .mapToObj(String::valueOf)
        .collect(Collectors.joining());
  }

  /** One digit of one ticket, somewhere. */
  private static byte[] tampered(byte[] result, int number) {
    String text = new String(result, StandardCharsets.UTF_8);
    int ticket = text.indexOf("\"ticket\":\"") + "\"ticket\":\"".length();
    int place = ticket + new Random(number).nextInt(2 * Hash.BYTES);
    char other = text.charAt(place) == '0' ? '1' : '0';
    return (text.substring(0, place) + other + text.substring(place + 1))
        .getBytes(StandardCharsets.UTF_8);
  }
}
