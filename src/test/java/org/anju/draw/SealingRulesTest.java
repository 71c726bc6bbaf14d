package org.anju.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.KeyPairGenerator;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.anju.draw.Seal.TierUnits;
import org.junit.jupiter.api.Test;

class SealingRulesTest {

  private static final Instant ANNOUNCED = Instant.parse("2026-12-01T01:00:00Z");

  private static final RosterHold HOLD = new RosterHold("HS26-1", ANNOUNCED);

  @Test
  void the_draw_waits_for_the_announced_time_and_for_the_hours_after_the_seal() {
    assertThat(DrawTime.earliest(ANNOUNCED, Instant.parse("2026-11-30T01:00:00Z"), 24))
        .isEqualTo(ANNOUNCED);
    assertThat(DrawTime.earliest(ANNOUNCED, Instant.parse("2026-11-30T01:00:00.5Z"), 24))
        .isEqualTo(Instant.parse("2026-12-01T01:00:01Z"));
  }

  @Test
  void one_tier_has_all_units() {
    Roster roster = new Roster(List.of(Draws.line(1, 1, 1), Draws.line(2, 1, 1)));

    assertThat(TierAllotment.of(roster, 5)).containsExactly(new TierUnits(1, 5));
  }

  @Test
  void the_first_tier_is_served_first_and_the_rest_goes_to_the_next() {
    Roster roster =
        new Roster(List.of(Draws.line(1, 2, 1), Draws.line(2, 1, 1), Draws.line(3, 1, 1)));

    assertThat(TierAllotment.of(roster, 5))
        .containsExactly(new TierUnits(1, 2), new TierUnits(2, 3));
    assertThat(TierAllotment.of(roster, 1))
        .containsExactly(new TierUnits(1, 1), new TierUnits(2, 0));
  }

  @Test
  void a_roster_is_ready_when_nothing_stands_in_the_way() {
    assertThat(new RosterFacts(true, List.of(), 0, 1, 1).preconditions())
        .allMatch(DrawPrecondition::met);
    assertThat(new RosterFacts(false, List.of(HOLD), 1, 0, 0).preconditions())
        .noneMatch(DrawPrecondition::met);
  }

  @Test
  void the_signing_key_is_read_as_key_tools_write_it() throws Exception {
    byte[] pkcs8 =
        KeyPairGenerator.getInstance("Ed25519").generateKeyPair().getPrivate().getEncoded();
    SealSigner signer = SigningKeyFile.read(Base64.getEncoder().encodeToString(pkcs8));
    Seal seal = Draws.seal(Draws.roster(1));

    assertThat(signer.publicKey().verifies(seal, signer.sign(seal))).isTrue();
  }

  @Test
  void a_key_of_another_form_is_refused() {
    assertThatThrownBy(() -> SigningKeyFile.read(Base64.getEncoder().encodeToString(new byte[32])))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
