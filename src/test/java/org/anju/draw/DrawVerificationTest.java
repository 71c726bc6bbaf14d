package org.anju.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.anju.draw.DrawVerification.Check;
import org.anju.draw.DrawVerification.Finding;
import org.anju.draw.RandomnessSource.Dice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DrawVerificationTest {

  private enum File {
    SEAL,
    SIGNATURE,
    ROSTER,
    ENTRIES,
    RANDOMNESS,
    RESULT,
    KEYS,
    HISTORY
  }

  private static final List<Check> RESULT =
      List.of(Check.VALUES_FORM, Check.ENTRIES, Check.BEACON_SIGNATURE, Check.SEED, Check.ORDER);

  private PublishedDraw draw;
  private SealPublicKey key;

  @BeforeEach
  void take_the_example_of_the_page() throws IOException {
    draw = DrawProtocolPageTest.published();
    key = DrawProtocolPageTest.publishedKey();
  }

  @Test
  void an_honest_draw_passes_every_check() {
    List<Finding> findings = verify(draw);
    assertThat(findings).extracting(Finding::check).containsExactly(Check.values());
    assertThat(DrawVerification.allPassed(findings)).isTrue();
  }

  @Test
  void before_the_result_its_checks_are_not_made() {
    PublishedDraw sealed =
        with(
            File.HISTORY,
            draw.history()
                .replaceFirst(
                    "\"resultDigest\":\"[0-9a-f]*\",\"sealDigest\":\"(?="
                        + Seal.parse(draw.seal()).digest().hex()
                        + ")",
                    "\"resultDigest\":null,\"sealDigest\":\""));
    sealed =
        new PublishedDraw(
            sealed.seal(),
            sealed.signature(),
            sealed.roster(),
            null,
            null,
            null,
            sealed.keys(),
            sealed.history());
    assertThat(failed(sealed)).isEmpty();
    assertThat(verify(sealed))
        .extracting(Finding::check)
        .containsExactlyElementsOf(
            Arrays.stream(Check.values()).filter(check -> !RESULT.contains(check)).toList());
  }

  @Test
  void two_families_who_changed_places_in_the_result_are_found() {
    assertThat(
            failed(
                with(
                    File.RESULT,
                    draw.result()
                        .replace("000003", "X")
                        .replace("000008", "000003")
                        .replace("X", "000008"))))
        .containsExactly(Check.ORDER, Check.HISTORY);
  }

  @Test
  void a_family_left_out_of_the_result_is_found() {
    assertThat(failed(with(File.RESULT, draw.result().substring(draw.result().indexOf('\n') + 1))))
        .containsExactly(Check.ORDER, Check.HISTORY);
  }

  @Test
  void a_family_slipped_into_the_roster_after_the_seal_is_found() {
    assertThat(failed(with(File.ROSTER, draw.roster() + Draws.line(999_999, 1, 1).jcs() + "\n")))
        .containsExactly(Check.ROSTER_SIZE, Check.ROSTER_ROOT, Check.ORDER);
  }

  @Test
  void a_ticket_added_to_a_family_after_the_seal_is_found() {
    assertThat(failed(altered(File.ROSTER, "\"tickets\":1", "\"tickets\":2")))
        .contains(Check.ROSTER_ROOT)
        .doesNotContain(Check.ROSTER_SIZE);
  }

  @Test
  void a_roster_out_of_order_is_found() {
    String last = draw.roster().substring(draw.roster().lastIndexOf("{"));
    assertThat(failed(with(File.ROSTER, last + draw.roster())))
        .containsExactly(Check.ROSTER_FORM, Check.ROSTER_SIZE, Check.ROSTER_ROOT, Check.ORDER);
  }

  @Test
  void a_seal_changed_after_signing_is_found() {
    assertThat(failed(altered(File.SEAL, "\"drawNumber\":3", "\"drawNumber\":2")))
        .containsExactly(
            Check.SEAL_SIGNATURE, Check.ENTRIES, Check.SEED, Check.ORDER, Check.HISTORY);
  }

  @Test
  void a_seal_in_another_form_fails_everything_that_needs_it() {
    List<Check> needing = new ArrayList<>(List.of(Check.values()));
    needing.removeAll(List.of(Check.ROSTER_FORM, Check.KEYS));
    assertThat(failed(with(File.SEAL, draw.seal() + " "))).isEqualTo(needing);
  }

  @Test
  void a_signature_by_another_key_is_found() {
    String signature = SealSigner.generate().sign(Seal.parse(draw.seal())).jcs();
    assertThat(failed(with(File.SIGNATURE, signature)))
        .containsExactly(Check.SEAL_SIGNATURE, Check.ENTRIES, Check.KEYS, Check.HISTORY);
  }

  @Test
  void thrown_dice_changed_afterwards_are_found() {
    assertThat(failed(altered(File.RANDOMNESS, "31415926535897932384", "31415926535897932385")))
        .containsExactly(Check.ENTRIES, Check.SEED, Check.ORDER);
  }

  @Test
  void a_value_missing_or_of_another_kind_is_found_and_nothing_follows_from_it() {
    assertThat(failed(altered(File.RANDOMNESS, "\"kind\":\"dice\"", "\"kind\":\"dict\"")))
        .isEqualTo(RESULT);
    assertThat(
            failed(
                altered(
                    File.RANDOMNESS,
                    ",{\"kind\":\"dice\",\"value\":\"31415926535897932384\"}",
                    "")))
        .isEqualTo(RESULT);
    assertThat(failed(with(File.RANDOMNESS, null))).isEqualTo(RESULT);
  }

  @Test
  void a_signature_stands_at_a_beacon_alone() {
    String signed = "\"kind\":\"dice\",\"signature\":\"" + "0".repeat(96) + "\"";
    assertThat(failed(altered(File.RANDOMNESS, "\"kind\":\"dice\"", signed))).isEqualTo(RESULT);
  }

  @Test
  void an_old_beacon_round_in_place_of_the_declared_one_is_found() {
    DrandRound declared = DrandVectors.round(657413);
    DrandRound old = DrandVectors.round(1000);
    String other =
        draw.randomness()
            .replace(declared.randomness(), old.randomness())
            .replace(declared.signature(), old.signature());
    assertThat(failed(with(File.RANDOMNESS, other)))
        .containsExactly(Check.BEACON_SIGNATURE, Check.SEED, Check.ORDER);
  }

  @Test
  void a_statement_that_is_missing_out_of_order_or_one_too_many_is_found() {
    String[] lines = draw.entries().split("(?<=\n)");
    for (String entries :
        new String[] {
          null, "", lines[0], lines[1], lines[1] + lines[0], draw.entries() + lines[1]
        }) {
      assertThat(failed(with(File.ENTRIES, entries))).containsExactly(Check.ENTRIES);
    }
  }

  @Test
  void a_statement_changed_after_signing_is_found() {
    assertThat(failed(altered(File.ENTRIES, "10:41:07Z", "10:41:08Z")))
        .containsExactly(Check.ENTRIES);
  }

  @Test
  void dice_stated_when_another_value_could_be_known_are_found() throws IOException {
    assertThat(failed(with(File.ENTRIES, entries("10:30:00", "11:05:00")))).isEmpty();
    assertThat(failed(with(File.ENTRIES, entries("11:00:02", "11:05:00")))).isEmpty();
    for (String untimely :
        List.of(
            entries("11:00:03", "11:05:00"),
            entries("10:29:59", "11:05:00"),
            entries("10:30:00", "11:04:59"))) {
      assertThat(failed(with(File.ENTRIES, untimely))).containsExactly(Check.ENTRIES);
    }
  }

  @Test
  void a_statement_about_another_seal_or_another_value_is_found() throws IOException {
    Seal other =
        Draws.seal(
            Draws.roster(1), List.of(Draws.number(14), Draws.number(15), Dice.twentyThrows()));
    assertThat(failed(with(File.ENTRIES, entries(other, "31415926535897932384"))))
        .containsExactly(Check.ENTRIES);
    assertThat(failed(with(File.ENTRIES, entries(Seal.parse(draw.seal()), "31415926535897932385"))))
        .containsExactly(Check.ENTRIES);
  }

  @Test
  void a_key_that_nobody_endorsed_is_found() {
    String alone = new KeyChain(KeyChain.parse(draw.keys()).keys().subList(0, 1)).jcs();
    assertThat(failed(with(File.KEYS, alone)))
        .containsExactly(Check.SEAL_SIGNATURE, Check.ENTRIES, Check.KEYS);
    assertThat(failed(with(File.KEYS, null)))
        .containsExactly(Check.SEAL_SIGNATURE, Check.ENTRIES, Check.KEYS);
  }

  @Test
  void the_key_itself_needs_no_chain() throws IOException {
    key = DrawProtocolPageTest.signer().publicKey();
    assertThat(failed(draw)).isEmpty();
    assertThat(failed(with(File.KEYS, null))).isEmpty();
  }

  @Test
  void without_a_history_the_draw_is_judged_alone() {
    assertThat(verify(with(File.HISTORY, null)))
        .extracting(Finding::check)
        .doesNotContain(Check.HISTORY)
        .hasSize(Check.values().length - 1);
    assertThat(failed(with(File.HISTORY, ""))).containsExactly(Check.HISTORY);
  }

  private String entries(String diceAt, String numberAt) throws IOException {
    Seal seal = Seal.parse(draw.seal());
    return entry(seal, 1, "03071218253109", numberAt)
        + entry(seal, 2, "31415926535897932384", diceAt);
  }

  private String entries(Seal seal, String dice) throws IOException {
    return draw.entries().split("(?<=\n)")[0] + entry(seal, 2, dice, "10:45:00");
  }

  private static String entry(Seal seal, int source, String value, String time) throws IOException {
    Instant agreedAt = Instant.parse("2023-09-15T" + time + "Z");
    return EntryStatement.sign(DrawProtocolPageTest.signer(), seal, source, value, agreedAt).jcs()
        + "\n";
  }

  private List<Check> failed(PublishedDraw altered) {
    return verify(altered).stream()
        .filter(finding -> !finding.passed())
        .map(Finding::check)
        .toList();
  }

  private List<Finding> verify(PublishedDraw published) {
    return new DrawVerification(key, new QuicknetSignature()).verify(published);
  }

  private PublishedDraw altered(File file, String from, String to) {
    String before = files()[file.ordinal()];
    assertThat(before).contains(from);
    return with(file, before.replace(from, to));
  }

  private PublishedDraw with(File file, String text) {
    String[] all = files();
    all[file.ordinal()] = text;
    return new PublishedDraw(all[0], all[1], all[2], all[3], all[4], all[5], all[6], all[7]);
  }

  private String[] files() {
    return new String[] {
      draw.seal(),
      draw.signature(),
      draw.roster(),
      draw.entries(),
      draw.randomness(),
      draw.result(),
      draw.keys(),
      draw.history()
    };
  }
}
