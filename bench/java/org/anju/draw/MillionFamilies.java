package org.anju.draw;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.anju.draw.DrawOrder.Place;
import org.anju.draw.RandomnessSource.Dice;
import org.anju.draw.RandomnessSource.DrandQuicknet;
import org.anju.draw.Seal.TierUnits;

/** Draws of any size, over a beacon round that really was made. */
final class MillionFamilies {

  static final SealSigner SIGNER = SealSigner.generate();

  private static final long ROUND = 657_413;
  private static final int TIERS = 3;
  private static final int MOST_TICKETS = 4;
  private static final int UNITS = 500;
  private static final Instant EARLIEST = new DrandQuicknet(ROUND).time();
  private static final Instant SEALED = EARLIEST.minus(Duration.ofHours(48));
  private static final KeyChain KEYS =
      new KeyChain(List.of(SigningKey.first(SIGNER.publicKey(), SEALED)));

  private MillionFamilies() {}

  /** Families in three tiers with one to four tickets, the same ones for the same size. */
  static List<RosterLine> families(int size) {
    Random random = new Random(size);
    return IntStream.range(0, size)
        .mapToObj(
            i ->
                new RosterLine(
                    "HS26-%07d".formatted(i),
                    1 + random.nextInt(TIERS),
                    1 + random.nextInt(MOST_TICKETS)))
        .toList();
  }

  /** Root, seal, signature, seed, tickets, order, and the bytes of every file. */
  static Map<String, byte[]> draw(List<RosterLine> families) {
    DrandQuicknet beacon = new DrandQuicknet(ROUND);
    return draw(new Roster(families), beacon, DrandVectors.value(ROUND));
  }

  /** As {@link #draw(List)}, by throws that two people entered. */
  static Map<String, byte[]> drawByDice(Roster roster, String digits) {
    Dice dice = Dice.twentyThrows();
    return draw(roster, dice, SourceValue.readOff(dice, digits));
  }

  private static Map<String, byte[]> draw(
      Roster roster, RandomnessSource source, SourceValue value) {
    Seal seal =
        Seal.over(
            roster,
            1,
            "HS-2026-001",
            List.of(new TierUnits(1, UNITS)),
            List.of("lead-hours:24"),
            EARLIEST,
            List.of(source));
    SealSignature signature = SIGNER.sign(seal);
    PublishedRandomness randomness = PublishedRandomness.of(seal, List.of(value));
    String result = DrawOrder.of(roster, new Seed(Hash.parse(randomness.seed()))).file();
    String entries =
        source.readByPeople()
            ? EntryStatement.sign(SIGNER, seal, 0, value.value(), EARLIEST).jcs() + "\n"
            : "";
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("seal.json", bytes(seal.jcs()));
    files.put("signature.json", bytes(signature.jcs()));
    files.put("roster.jsonl", bytes(roster.file()));
    files.put("entries.jsonl", bytes(entries));
    files.put("randomness.json", bytes(randomness.jcs()));
    files.put("result.jsonl", bytes(result));
    files.put("keys.json", bytes(KEYS.jcs()));
    files.put("history.jsonl", bytes(history(seal, result).jcs() + "\n"));
    return files;
  }

  private static HistoryLine history(Seal seal, String result) {
    return new HistoryLine(
        seal.drawNumber(),
        seal.earliest(),
        SIGNER.publicKey().keyId(),
        seal.offering(),
        Hash.sha256(bytes(result)).hex(),
        seal.digest().hex(),
        SEALED,
        null,
        null);
  }

  /** Every check, from the bytes on; answers whether all passed. */
  static boolean holds(Map<String, byte[]> files) {
    PublishedDraw published =
        new PublishedDraw(
            text(files, "seal.json"),
            text(files, "signature.json"),
            text(files, "roster.jsonl"),
            text(files, "entries.jsonl"),
            text(files, "randomness.json"),
            text(files, "result.jsonl"),
            text(files, "keys.json"),
            text(files, "history.jsonl"));
    return DrawVerification.allPassed(
        new DrawVerification(SIGNER.publicKey(), new QuicknetSignature()).verify(published));
  }

  static Seal seal(Map<String, byte[]> files) {
    return Seal.parse(text(files, "seal.json"));
  }

  static Seed seed(Map<String, byte[]> files) {
    return new Seed(Hash.parse(PublishedRandomness.parse(text(files, "randomness.json")).seed()));
  }

  /** The file that one family gets. */
  static String proof(List<RosterLine> families, Seal seal, Seed seed, int index) {
    RosterLine own = families.get(index);
    int from = index - index % RosterBlocks.LINES;
    List<RosterLine> block =
        families.subList(from, Math.min(from + RosterBlocks.LINES, families.size()));
    Place place =
        new Place(families.size(), own.receipt(), Ticket.of(seed, own).hash().hex(), own.tier());
    return RosterProof.of(seal, index, RosterBlocks.of(new Roster(families)), block, place).jcs();
  }

  static void write(Map<String, byte[]> files, Path folder) throws IOException {
    Files.createDirectories(folder);
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Files.write(folder.resolve(file.getKey()), file.getValue());
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String text(Map<String, byte[]> files, String name) {
    return new String(files.get(name), StandardCharsets.UTF_8);
  }
}
