package org.anju.draw;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.anju.draw.DrawOrder.Place;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The worked example of the protocol's page, computed again from the page. */
class DrawProtocolPageTest {

  private static String page;

  @BeforeAll
  static void read_the_page() throws IOException {
    page = Files.readString(Path.of("docs/draw-protocol.md"));
  }

  @Test
  void the_roster_has_twelve_lines_and_is_written_back_as_it_was_read() {
    assertThat(roster().file()).isEqualTo(file("roster.jsonl"));
    assertThat(roster().size()).isEqualTo(12);
  }

  @Test
  void leaf_hashes_root_and_inclusion_proof_are_those_of_the_page() {
    List<String> leaves =
        IntStream.range(0, roster().size())
            .mapToObj(i -> i + " " + MerkleTree.leafHash(jcs(roster().lines().get(i))).hex())
            .toList();
    List<String> proof = roster().tree().inclusionProof(4).stream().map(Hash::hex).toList();
    assertThat(leaves).isEqualTo(lines("leaf-hashes"));
    assertThat(proof).isEqualTo(lines("inclusion-proof"));
    assertThat(roster().root()).hasToString(text("root"));
  }

  @Test
  void the_seal_is_in_its_one_form_and_covers_the_roster() {
    assertThat(seal().jcs()).isEqualTo(text("seal.json"));
    assertThat(seal().rosterRoot()).isEqualTo(text("root"));
    assertThat(seal().rosterSize()).isEqualTo(12);
    assertThat(seal().digest()).hasToString(text("seal-digest"));
  }

  @Test
  void the_test_key_makes_the_signature_of_the_page() {
    SealPublicKey key = SealPublicKey.parse(text("public-key"));
    SealSigner signer = SealSigner.of(HexFormat.of().parseHex(text("secret")), key);
    assertThat(key.keyId()).isEqualTo(text("key-id"));
    assertThat(signer.sign(seal()).jcs()).isEqualTo(text("signature.json"));
    assertThat(key.verifies(seal(), SealSignature.parse(text("signature.json")))).isTrue();
  }

  @Test
  void the_seed_follows_from_the_bytes_of_the_page() {
    byte[] input = HexFormat.of().parseHex(text("seed-input"));
    assertThat(Hash.sha256(input)).hasToString(text("seed"));
    assertThat(seed().hash()).hasToString(text("seed"));
    assertThat(PublishedRandomness.of(seal(), randomness().values()).jcs())
        .isEqualTo(text("randomness.json"));
  }

  @Test
  void each_ticket_is_the_least_chance_of_the_page() {
    for (RosterLine line : roster().lines()) {
      List<String> chances =
          lines("chances").stream()
              .filter(chance -> chance.startsWith(line.receipt() + "#"))
              .map(chance -> chance.substring(chance.indexOf(' ') + 1))
              .toList();
      assertThat(chances).hasSize(line.tickets());
      assertThat(Ticket.of(seed(), line).hash().hex())
          .isEqualTo(chances.stream().sorted().findFirst().orElseThrow());
    }
  }

  @Test
  void order_called_and_waiting_are_those_of_the_page() {
    DrawOrder order = DrawOrder.of(roster(), seed());
    int units = seal().calledCount();
    assertThat(order.file()).isEqualTo(file("result.jsonl"));
    assertThat(order.called(units)).extracting(Place::receipt).isEqualTo(lines("called"));
    assertThat(order.waiting(units)).extracting(Place::receipt).isEqualTo(lines("waiting"));
  }

  @Test
  void the_page_names_every_check_and_no_other() {
    List<String> names =
        Pattern.compile("^\\| `([A-Z_]+)` \\|", Pattern.MULTILINE)
            .matcher(page)
            .results()
            .map(match -> match.group(1))
            .collect(Collectors.toList());
    assertThat(names)
        .containsExactly(
            Arrays.stream(DrawVerification.Check.values()).map(Enum::name).toArray(String[]::new));
  }

  static PublishedDraw published() throws IOException {
    read_the_page();
    return new PublishedDraw(
        text("seal.json"),
        text("signature.json"),
        file("roster.jsonl"),
        text("randomness.json"),
        file("result.jsonl"));
  }

  static SealPublicKey publishedKey() throws IOException {
    read_the_page();
    return SealPublicKey.parse(text("public-key"));
  }

  private static Roster roster() {
    return Roster.parse(file("roster.jsonl"));
  }

  private static Seal seal() {
    return Seal.parse(text("seal.json"));
  }

  private static PublishedRandomness randomness() {
    return PublishedRandomness.parse(text("randomness.json"));
  }

  private static Seed seed() {
    return Seed.of(seal(), randomness().values().stream().map(SourceValue::value).toList());
  }

  private static byte[] jcs(RosterLine line) {
    return line.jcs().getBytes(UTF_8);
  }

  private static List<String> lines(String name) {
    return text(name).lines().toList();
  }

  private static String text(String name) {
    return file(name).stripTrailing();
  }

  private static String file(String name) {
    Matcher block =
        Pattern.compile(
                "^```text " + Pattern.quote(name) + "\n(.*?)^```$",
                Pattern.MULTILINE | Pattern.DOTALL)
            .matcher(page);
    assertThat(block.find()).as("the page has a block " + name).isTrue();
    return block.group(1);
  }
}
