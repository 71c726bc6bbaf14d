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

  @Test
  void the_first_key_endorses_the_second_by_the_text_of_the_page() {
    SealSigner first = signer("first-secret", "first-public-key");
    SigningKey second = chain().keys().get(1);
    assertThat(first.publicKey().keyId()).isEqualTo(text("first-key-id"));
    assertThat(SigningKey.endorsed(second.key(), second.since())).isEqualTo(file("endorsed"));
    assertThat(HexFormat.of().formatHex(file("endorsed").getBytes(UTF_8)))
        .isEqualTo(text("endorsed-hex"));
    KeyChain made =
        new KeyChain(
            List.of(
                SigningKey.first(first.publicKey(), chain().keys().get(0).since()),
                SigningKey.endorsedBy(first, second.key(), second.since())));
    assertThat(made.jcs()).isEqualTo(text("keys.json"));
  }

  @Test
  void the_inner_nodes_are_those_of_the_page() {
    for (String line : lines("inner-hashes")) {
      String[] words = line.split("[- ]");
      List<byte[]> below =
          roster()
              .lines()
              .subList(Integer.parseInt(words[0]), Integer.parseInt(words[1]) + 1)
              .stream()
              .map(DrawProtocolPageTest::jcs)
              .toList();
      assertThat(MerkleTree.of(below).root()).hasToString(words[2]);
    }
  }

  @Test
  void the_statements_about_the_entries_are_signed_by_the_key_of_the_seal() {
    List<EntryStatement> published =
        lines("entries.jsonl").stream().map(EntryStatement::parse).toList();
    for (EntryStatement statement : published) {
      EntryStatement made =
          EntryStatement.sign(
              signer("secret", "public-key"),
              seal(),
              statement.source(),
              statement.value(),
              statement.agreedAt());
      assertThat(made).isEqualTo(statement);
      assertThat(statement.jcs().replaceFirst("\"signature\":\"[0-9a-f]*\",", ""))
          .isEqualTo(text("statement-" + statement.source()));
    }
    assertThat(Lines.join(published, EntryStatement::jcs)).isEqualTo(file("entries.jsonl"));
  }

  @Test
  void the_history_holds_and_names_seal_and_result() {
    DrawHistory history = DrawHistory.parse(file("history.jsonl"));
    Hash result = Hash.sha256(file("result.jsonl").getBytes(UTF_8));
    assertThat(result).hasToString(text("result-digest"));
    assertThat(history.flaw(seal(), text("key-id"), result)).isEmpty();
    assertThat(Lines.join(history.lines(), HistoryLine::jcs)).isEqualTo(file("history.jsonl"));
  }

  @Test
  void the_proof_of_one_family_is_made_from_its_block_and_holds() {
    List<RosterLine> block = roster().lines();
    Place place = DrawOrder.of(roster(), seed()).placeOf("HS23-000005").orElseThrow();
    RosterProof before = RosterProof.of(seal(), 4, List.of(roster().root()), block, null);
    RosterProof after = RosterProof.of(seal(), 4, List.of(roster().root()), block, place);
    assertThat(before.jcs()).isEqualTo(text("proof-before.json"));
    assertThat(after.jcs()).isEqualTo(text("proof.json"));
    assertThat(after.path()).isEqualTo(lines("inclusion-proof"));
    assertThat(RosterProof.parse(text("proof.json")).isIn(seal())).isTrue();
    assertThat(RosterProof.parse(text("proof.json")).isDrawnBy(seed())).isTrue();
  }

  static PublishedDraw published() throws IOException {
    read_the_page();
    return new PublishedDraw(
        text("seal.json"),
        text("signature.json"),
        file("roster.jsonl"),
        file("entries.jsonl"),
        text("randomness.json"),
        file("result.jsonl"),
        text("keys.json"),
        file("history.jsonl"));
  }

  /** The city's first key, which somebody wrote down before the second one signed this seal. */
  static SealPublicKey publishedKey() throws IOException {
    read_the_page();
    return SealPublicKey.parse(text("first-public-key"));
  }

  static SealSigner signer() throws IOException {
    read_the_page();
    return signer("secret", "public-key");
  }

  private static SealSigner signer(String secret, String publicKey) {
    return SealSigner.of(
        HexFormat.of().parseHex(text(secret)), SealPublicKey.parse(text(publicKey)));
  }

  private static KeyChain chain() {
    return KeyChain.parse(text("keys.json"));
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
