package org.anju.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.anju.draw.RandomnessSource.Dice;
import org.anju.draw.RandomnessSource.DrandQuicknet;
import org.anju.draw.RandomnessSource.PublicNumber;
import org.anju.draw.Seal.TierUnits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealTest {

  private static final List<TierUnits> UNITS = List.of(new TierUnits(1, 5));
  private static final List<String> RULES = List.of("policy huangshi/1");
  private static final List<RandomnessSource> DICE = List.of(Dice.twentyThrows());
  private static final String ROOT = Draws.roster(1).root().hex();

  private final Seal seal = Draws.seal(Draws.roster(1));

  @Test
  void it_is_read_and_written_in_one_form() {
    assertThat(Seal.parse(seal.jcs())).isEqualTo(seal);
    assertThatThrownBy(() -> Seal.parse(seal.jcs() + "\n")).isInstanceOf(MalformedDrawFile.class);
    assertThatThrownBy(() -> Seal.parse(seal.jcs().replace(":1,", ":1.0,")))
        .isInstanceOf(MalformedDrawFile.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"units", "rules", "earliest", "sources", "rosterRoot", "offering"})
  void a_seal_without_one_of_its_members_is_refused(String member) {
    assertThatThrownBy(() -> Seal.parse(seal.jcs().replace(member, "x" + member)))
        .isInstanceOf(MalformedDrawFile.class);
  }

  @Test
  void all_families_up_to_the_number_of_units_are_called() {
    assertThat(seal.calledCount()).isEqualTo(10);
  }

  @Test
  void each_part_outside_the_protocol_is_refused() {
    Instant when = Draws.EARLIEST;
    assertRefused("anju-draw-2", 1, "O", 1, ROOT, UNITS, RULES, when, DICE);
    assertRefused(Seal.PROTOCOL, 0, "O", 1, ROOT, UNITS, RULES, when, DICE);
    assertRefused(Seal.PROTOCOL, 1L << 53, "O", 1, ROOT, UNITS, RULES, when, DICE);
    assertRefused(Seal.PROTOCOL, 1, " ", 1, ROOT, UNITS, RULES, when, DICE);
    assertRefused(Seal.PROTOCOL, 1, "O", 0, ROOT, UNITS, RULES, when, DICE);
    assertRefused(Seal.PROTOCOL, 1, "O", 1, "00", UNITS, RULES, when, DICE);
    assertRefused(Seal.PROTOCOL, 1, "O", 1, ROOT, List.of(), RULES, when, DICE);
    assertRefused(Seal.PROTOCOL, 1, "O", 1, ROOT, UNITS, List.of(""), when, DICE);
    assertRefused(Seal.PROTOCOL, 1, "O", 1, ROOT, UNITS, RULES, when.plusNanos(1), DICE);
    assertRefused(Seal.PROTOCOL, 1, "O", 1, ROOT, UNITS, RULES, when, List.of());
    assertRefused(
        Seal.PROTOCOL, 1, "O", 1, ROOT, List.of(UNITS.get(0), UNITS.get(0)), RULES, when, DICE);
    assertRefused(
        Seal.PROTOCOL, 1, "O", 1, ROOT, UNITS, RULES, when, List.of(DICE.get(0), DICE.get(0)));
    assertThatThrownBy(() -> new TierUnits(0, 1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new TierUnits(1, -1)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void randomness_that_exists_before_the_draw_is_refused() {
    DrandQuicknet inTime = DrandQuicknet.notBefore(Draws.EARLIEST);
    assertThat(inTime.time()).isBetween(Draws.EARLIEST, Draws.EARLIEST.plusSeconds(2));
    assertThat(Draws.seal(Draws.roster(1), List.of(inTime)).sources()).containsExactly(inTime);
    assertThatThrownBy(
            () -> Draws.seal(Draws.roster(1), List.of(new DrandQuicknet(inTime.round() - 1))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_number_that_is_published_before_the_draw_is_refused() {
    assertThat(Draws.seal(Draws.roster(1), List.of(numberAt(0))).sources()).hasSize(1);
    assertThatThrownBy(() -> Draws.seal(Draws.roster(1), List.of(numberAt(-1))))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new PublicNumber("p", "i", "f", 1, Draws.EARLIEST.plusMillis(1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void dice_are_thrown_before_anything_else_can_be_known() {
    RandomnessSource dice = DICE.get(0);
    DrandQuicknet later = DrandQuicknet.notBefore(Draws.EARLIEST.plusSeconds(60));
    Seal open = Draws.seal(Draws.roster(1), List.of(numberAt(120), dice, later));
    assertThat(open.closesAt(dice)).contains(later.time());
    assertThat(open.closesAt(later)).isEmpty();
    assertThat(Draws.seal(Draws.roster(1), DICE).closesAt(dice)).isEmpty();
    assertThatThrownBy(() -> Draws.seal(Draws.roster(1), List.of(numberAt(0), dice)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t\r\n \u0000"})
  void a_text_without_a_visible_letter_is_blank(String blank) {
    assertRefused(Seal.PROTOCOL, 1, blank, 1, ROOT, UNITS, RULES, Draws.EARLIEST, DICE);
  }

  private static PublicNumber numberAt(int seconds) {
    return new PublicNumber("p", "i", "f", 1, Draws.EARLIEST.plusSeconds(seconds));
  }

  @Test
  void the_first_round_at_or_after_a_time_is_found() {
    assertThat(DrandQuicknet.notBefore(Instant.parse("2020-01-01T00:00:00Z")).round()).isEqualTo(1);
    assertThat(DrandQuicknet.notBefore(Instant.ofEpochSecond(1692803367)).round()).isEqualTo(1);
    assertThat(DrandQuicknet.notBefore(Instant.ofEpochSecond(1692803367, 1)).round()).isEqualTo(2);
    assertThat(DrandQuicknet.notBefore(Instant.ofEpochSecond(1692803370)).round()).isEqualTo(2);
    assertThat(DrandQuicknet.notBefore(Instant.ofEpochSecond(1692803371)).round()).isEqualTo(3);
  }

  @Test
  void a_value_must_have_its_declared_form() {
    PublicNumber number = Draws.number(3);
    assertThat(number.accepts("012")).isTrue();
    assertThat(number.value("012")).containsExactly('0', '1', '2');
    for (String wrong : new String[] {null, "", "01", "0123", "01a", "０12", " 12"}) {
      assertThat(number.accepts(wrong)).isFalse();
      assertThatThrownBy(() -> number.value(wrong)).isInstanceOf(IllegalArgumentException.class);
    }
    assertThat(new DrandQuicknet(1).accepts(ROOT)).isTrue();
    assertThat(new DrandQuicknet(1).accepts(ROOT.toUpperCase(Locale.ROOT))).isFalse();
    assertThatThrownBy(() -> new Dice(19)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new DrandQuicknet(0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Draws.number(0)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_seed_needs_one_value_for_each_source() {
    assertThatThrownBy(() -> Seed.of(seal, List.of())).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Seed.of(seal, List.of(Draws.THROWS, Draws.THROWS)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_signature_holds_for_its_seal_and_key_alone() {
    SealSigner signer = SealSigner.generate();
    SealSignature signature = SealSignature.parse(signer.sign(seal).jcs());
    SealPublicKey key = SealPublicKey.parse(signer.publicKey().hex());
    SealPublicKey other = SealSigner.generate().publicKey();
    assertThat(key.verifies(seal, signature)).isTrue();
    assertThat(key.verifies(Draws.seal(Draws.roster(2)), signature)).isFalse();
    assertThat(other.verifies(seal, signature)).isFalse();
    assertThat(
            key.verifies(seal, new SealSignature("Ed25519", other.keyId(), signature.signature())))
        .isFalse();
    assertThat(
            other.verifies(
                seal, new SealSignature("Ed25519", other.keyId(), signature.signature())))
        .isFalse();
  }

  @Test
  void a_kept_secret_signs_again_and_one_of_another_key_is_refused() {
    SealSigner signer = SealSigner.generate();
    assertThat(SealSigner.of(signer.secret(), signer.publicKey()).sign(seal))
        .isEqualTo(signer.sign(seal));
    assertThatThrownBy(() -> SealSigner.of(signer.secret(), SealSigner.generate().publicKey()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static void assertRefused(
      String protocol,
      long drawNumber,
      String offering,
      int size,
      String root,
      List<TierUnits> units,
      List<String> rules,
      Instant earliest,
      List<RandomnessSource> sources) {
    assertThatThrownBy(
            () ->
                new Seal(
                    protocol, drawNumber, offering, size, root, units, rules, earliest, sources))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
