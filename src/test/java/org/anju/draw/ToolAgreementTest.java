package org.anju.draw;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.anju.draw.DrawVerification.Finding;
import org.anju.draw.RandomnessSource.Dice;
import org.anju.draw.Seal.TierUnits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Java and the tool, which is the page's own module, judge the same draws in the same way: honest
 * ones, and ones of which a letter somewhere was exchanged. {@code -Danju.draws=10000} makes more,
 * {@code -Danju.draws.folder} keeps them as JSON lines.
 */
class ToolAgreementTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int DRAWS = Integer.getInteger("anju.draws", 300);
  private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-";
  private static final Instant EARLIEST = Draws.EARLIEST;

  private static final String KEPT = System.getProperty("anju.draws.folder");

  @TempDir private Path passing;

  private final SealSigner signer = SealSigner.generate();

  @Test
  void java_and_the_tool_agree_on_random_draws() throws Exception {
    List<PublishedDraw> draws = IntStream.range(0, DRAWS).mapToObj(this::draw).toList();
    Path folder = KEPT == null ? passing : Files.createDirectories(Path.of(KEPT));
    Path file = folder.resolve("draws.jsonl");
    Files.write(file, draws.stream().map(this::line).toList());
    List<JsonNode> answers = tool(file, folder.resolve("answers.jsonl"));
    assertThat(answers).hasSize(DRAWS);
    for (int i = 0; i < DRAWS; i++) {
      assertThat(outcomes(answers.get(i)))
          .as("draw %d: %s", i, draws.get(i))
          .isEqualTo(outcomes(draws.get(i)));
      assertThat(answers.get(i).get("order").asText()).isEqualTo(order(draws.get(i)));
    }
    assertThat(answers).anyMatch(answer -> !outcomes(answer).containsValue(false));
    assertThat(answers).anyMatch(answer -> outcomes(answer).containsValue(false));
  }

  private static List<JsonNode> tool(Path file, Path answers)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder("node", "tools/verify-draw.mjs", "--lines", file.toString())
            .redirectOutput(answers.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    assertThat(process.waitFor()).isZero();
    List<JsonNode> read = new ArrayList<>();
    for (String line : Files.readAllLines(answers)) {
      read.add(JSON.readTree(line));
    }
    return read;
  }

  private PublishedDraw draw(int number) {
    Random random = new Random(number);
    PublishedDraw honest = honest(random);
    return number % 2 == 0 ? honest : withOneLetterExchanged(honest, random);
  }

  private PublishedDraw honest(Random random) {
    Roster roster = roster(random);
    Seal seal =
        Seal.over(
            roster,
            1,
            "offering \"" + random.nextInt() + "\" 住房",
            List.of(new TierUnits(1 + random.nextInt(1000), 1 + random.nextInt(50))),
            List.of("lead-hours:24", "rule\n\u0001"),
            EARLIEST,
            List.of(Dice.twentyThrows(), Draws.number(7)));
    List<SourceValue> values =
        List.of(
            SourceValue.readOff(seal.sources().get(0), digits(random, 20)),
            SourceValue.readOff(seal.sources().get(1), digits(random, 7)));
    PublishedRandomness randomness = PublishedRandomness.of(seal, values);
    String result = DrawOrder.of(roster, new Seed(Hash.parse(randomness.seed()))).file();
    String entries =
        EntryStatement.sign(signer, seal, 0, values.get(0).value(), EARLIEST).jcs()
            + "\n"
            + EntryStatement.sign(signer, seal, 1, values.get(1).value(), EARLIEST.plusSeconds(60))
                .jcs()
            + "\n";
    return new PublishedDraw(
        seal.jcs(),
        signer.sign(seal).jcs(),
        roster.file(),
        entries,
        randomness.jcs(),
        result,
        new KeyChain(List.of(SigningKey.first(signer.publicKey(), EARLIEST))).jcs(),
        history(seal, result));
  }

  private String history(Seal seal, String result) {
    return new HistoryLine(
                1,
                EARLIEST,
                signer.publicKey().keyId(),
                seal.offering(),
                Hash.sha256(result.getBytes(UTF_8)).hex(),
                seal.digest().hex(),
                EARLIEST.minusSeconds(24 * 3600),
                null,
                null)
            .jcs()
        + "\n";
  }

  /** Extreme receipts, tiers and tickets among ordinary ones. */
  private static Roster roster(Random random) {
    Map<String, RosterLine> lines = new TreeMap<>();
    int size = 1 + random.nextInt(30);
    while (lines.size() < size) {
      int length = random.nextInt(3) == 0 ? 40 : 1 + random.nextInt(3);
      String receipt = receipt(random, length);
      int tier = random.nextInt(4) == 0 ? 1 + random.nextInt(RosterLine.HIGHEST) : 1;
      int tickets = random.nextInt(8) == 0 ? 1 + random.nextInt(RosterLine.HIGHEST) : 1;
      lines.put(receipt, new RosterLine(receipt, tier, tickets));
    }
    return new Roster(List.copyOf(lines.values()));
  }

  private static String receipt(Random random, int length) {
    return LETTERS.charAt(random.nextInt(LETTERS.length() - 1))
        + IntStream.range(1, length)
            .mapToObj(i -> String.valueOf(LETTERS.charAt(random.nextInt(LETTERS.length()))))
            .collect(Collectors.joining());
  }

  private static String digits(Random random, int count) {
    return random.ints(count, 0, 10).mapToObj(String::valueOf).collect(Collectors.joining());
  }

  private static PublishedDraw withOneLetterExchanged(PublishedDraw draw, Random random) {
    String[] files = {
      draw.seal(),
      draw.signature(),
      draw.roster(),
      draw.entries(),
      draw.randomness(),
      draw.result(),
      draw.keys(),
      draw.history()
    };
    int which = random.nextInt(files.length);
    StringBuilder altered = new StringBuilder(files[which]);
    int at = random.nextInt(altered.length());
    String letters = "0123456789abcdefZ\"{}[]:, \n\\-";
    altered.setCharAt(at, letters.charAt(random.nextInt(letters.length())));
    files[which] = altered.toString();
    return new PublishedDraw(
        files[0], files[1], files[2], files[3], files[4], files[5], files[6], files[7]);
  }

  private String line(PublishedDraw draw) {
    ObjectNode files = JSON.createObjectNode();
    files.put("seal", draw.seal());
    files.put("signature", draw.signature());
    files.put("roster", draw.roster());
    files.put("entries", draw.entries());
    files.put("randomness", draw.randomness());
    files.put("result", draw.result());
    files.put("keys", draw.keys());
    files.put("history", draw.history());
    ObjectNode line = JSON.createObjectNode();
    line.set("files", files);
    line.put("key", signer.publicKey().hex());
    return line.toString();
  }

  private static Map<String, Boolean> outcomes(JsonNode answer) {
    Map<String, Boolean> outcomes = new TreeMap<>();
    answer
        .get("outcomes")
        .properties()
        .forEach(each -> outcomes.put(each.getKey(), "passed".equals(each.getValue().asText())));
    return outcomes;
  }

  private Map<String, Boolean> outcomes(PublishedDraw draw) {
    return new DrawVerification(signer.publicKey(), new QuicknetSignature())
        .verify(draw).stream()
            .collect(
                Collectors.toMap(
                    finding -> finding.check().name(), Finding::passed, (a, b) -> a, TreeMap::new));
  }

  /** The digest of the order that follows from the files; null where none does. */
  private String order(PublishedDraw draw) {
    ReadDraw read = new ReadDraw(draw, signer.publicKey());
    return read.order()
        .map(
            order ->
                order.places().stream()
                    .map(place -> place.receipt() + " " + place.ticket() + "\n")
                    .collect(Collectors.joining()))
        .map(order -> Hash.sha256(order.getBytes(UTF_8)).hex())
        .orElse("null");
  }
}
