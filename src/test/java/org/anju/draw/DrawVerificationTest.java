package org.anju.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.anju.draw.DrawVerification.Check;
import org.anju.draw.DrawVerification.Finding;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DrawVerificationTest {

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
  void two_families_who_changed_places_in_the_result_are_found() {
    assertThat(
            failed(
                withResult(
                    draw.result()
                        .replace("000003", "X")
                        .replace("000008", "000003")
                        .replace("X", "000008"))))
        .containsExactly(Check.ORDER);
  }

  @Test
  void a_family_left_out_of_the_result_is_found() {
    assertThat(failed(withResult(draw.result().substring(draw.result().indexOf('\n') + 1))))
        .containsExactly(Check.ORDER);
  }

  @Test
  void a_family_slipped_into_the_roster_after_the_seal_is_found() {
    String slipped = draw.roster() + Draws.line(999_999, 1, 1).jcs() + "\n";
    assertThat(failed(withRoster(slipped)))
        .containsExactly(Check.ROSTER_SIZE, Check.ROSTER_ROOT, Check.ORDER);
  }

  @Test
  void a_ticket_added_to_a_family_after_the_seal_is_found() {
    String more = draw.roster().replaceFirst("\"tickets\":1", "\"tickets\":2");
    assertThat(failed(withRoster(more)))
        .contains(Check.ROSTER_ROOT)
        .doesNotContain(Check.ROSTER_SIZE);
  }

  @Test
  void a_roster_out_of_order_is_found() {
    String last = draw.roster().substring(draw.roster().lastIndexOf("{"));
    assertThat(failed(withRoster(last + draw.roster())))
        .containsExactly(Check.ROSTER_FORM, Check.ROSTER_SIZE, Check.ROSTER_ROOT, Check.ORDER);
  }

  @Test
  void a_seal_changed_after_signing_is_found() {
    assertThat(failed(withSeal(draw.seal().replace("\"drawNumber\":7", "\"drawNumber\":8"))))
        .containsExactly(Check.SEAL_SIGNATURE, Check.SEED, Check.ORDER);
  }

  @Test
  void a_seal_in_another_form_fails_everything_that_needs_it() {
    assertThat(failed(withSeal(draw.seal() + " ")))
        .containsExactly(
            Check.SEAL_FORM,
            Check.SEAL_SIGNATURE,
            Check.ROSTER_SIZE,
            Check.ROSTER_ROOT,
            Check.VALUES_FORM,
            Check.BEACON_SIGNATURE,
            Check.SEED,
            Check.ORDER);
  }

  @Test
  void a_signature_by_another_key_is_found() {
    SealSigner stranger = SealSigner.generate();
    String signature = stranger.sign(Seal.parse(draw.seal())).jcs();
    assertThat(
            failed(
                new PublishedDraw(
                    draw.seal(), signature, draw.roster(), draw.randomness(), draw.result())))
        .containsExactly(Check.SEAL_SIGNATURE);
  }

  @Test
  void thrown_dice_changed_afterwards_are_found() {
    String other = draw.randomness().replace("31415926535897932384", "31415926535897932385");
    assertThat(failed(withRandomness(other))).containsExactly(Check.SEED, Check.ORDER);
  }

  @Test
  void a_value_missing_or_of_another_kind_is_found() {
    String kind = draw.randomness().replace("\"kind\":\"dice\"", "\"kind\":\"dict\"");
    assertThat(failed(withRandomness(kind))).containsExactly(Check.VALUES_FORM);
    String missing =
        draw.randomness().replace(",{\"kind\":\"dice\",\"value\":\"31415926535897932384\"}", "");
    assertThat(failed(withRandomness(missing)))
        .containsExactly(Check.VALUES_FORM, Check.BEACON_SIGNATURE, Check.SEED, Check.ORDER);
  }

  @Test
  void an_old_beacon_round_in_place_of_the_declared_one_is_found() {
    DrandRound declared = DrandVectors.round(657413);
    DrandRound old = DrandVectors.round(1000);
    String other =
        draw.randomness()
            .replace(declared.randomness(), old.randomness())
            .replace(declared.signature(), old.signature());
    assertThat(failed(withRandomness(other)))
        .containsExactly(Check.BEACON_SIGNATURE, Check.SEED, Check.ORDER);
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

  private PublishedDraw withSeal(String seal) {
    return new PublishedDraw(
        seal, draw.signature(), draw.roster(), draw.randomness(), draw.result());
  }

  private PublishedDraw withRoster(String roster) {
    return new PublishedDraw(
        draw.seal(), draw.signature(), roster, draw.randomness(), draw.result());
  }

  private PublishedDraw withRandomness(String randomness) {
    return new PublishedDraw(
        draw.seal(), draw.signature(), draw.roster(), randomness, draw.result());
  }

  private PublishedDraw withResult(String result) {
    return new PublishedDraw(
        draw.seal(), draw.signature(), draw.roster(), draw.randomness(), result);
  }
}
