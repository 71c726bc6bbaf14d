package org.anju.draw;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.anju.draw.KeySuccession.Problem;
import org.anju.platform.error.RefusedException;
import org.junit.jupiter.api.Test;

class KeySuccessionTest {

  private static final Instant THEN = Instant.parse("2026-11-22T08:00:00Z");
  private static final Instant NOW = Instant.parse("2027-01-01T00:00:00Z");

  private final SealSigner old = SealSigner.generate();
  private final SealSigner fresh = SealSigner.generate();
  private final SealSigner stranger = SealSigner.generate();

  @Test
  void the_first_key_follows_none() {
    assertThat(succession(List.of(), null, null).register(old.publicKey(), NOW))
        .contains(
            new SigningKey(null, null, old.publicKey().keyId(), null, old.publicKey().hex(), NOW));
  }

  @Test
  void the_latest_key_is_registered_once() {
    assertThat(succession(List.of(first()), null, null).register(old.publicKey(), NOW)).isEmpty();
    assertThat(succession(List.of(first()), stranger, "lost").register(old.publicKey(), NOW))
        .isEmpty();
  }

  @Test
  void the_key_before_endorses_the_new_one() {
    SigningKey key =
        succession(List.of(first()), old, null).register(fresh.publicKey(), NOW).orElseThrow();

    String signed = "anju-key-1\n" + fresh.publicKey().hex() + "\n2027-01-01T00:00:00Z\n";
    byte[] endorsement = HexFormat.of().parseHex(key.endorsement());
    assertThat(old.publicKey().isSignature(signed.getBytes(UTF_8), endorsement)).isTrue();
    assertThat(key.previous()).isEqualTo(old.publicKey().keyId());
    assertThat(key.breakReason()).isNull();
  }

  @Test
  void a_lost_key_is_followed_with_a_public_reason() {
    SigningKey key =
        succession(List.of(first()), null, " the safe burnt ")
            .register(fresh.publicKey(), NOW)
            .orElseThrow();

    assertThat(key.breakReason()).isEqualTo("the safe burnt");
    assertThat(key.endorsement()).isNull();
    assertThat(key.previous()).isEqualTo(old.publicKey().keyId());
  }

  @Test
  void a_key_is_younger_than_the_one_before_whatever_the_clock_says() {
    assertThat(succession(List.of(first()), old, null).register(fresh.publicKey(), THEN))
        .get()
        .extracting(SigningKey::since)
        .isEqualTo(THEN.plusSeconds(1));
  }

  @Test
  void nobody_slips_a_key_in() {
    assertRefused(Problem.UNENDORSED, succession(List.of(first()), null, null), fresh);
    assertRefused(Problem.UNENDORSED, succession(List.of(first()), null, " "), fresh);
    assertRefused(Problem.NOT_THE_LATEST, succession(List.of(first()), stranger, null), fresh);
    assertRefused(Problem.NOT_THE_LATEST, succession(List.of(first()), stranger, "lost"), fresh);
  }

  @Test
  void a_key_that_was_followed_does_not_come_back() {
    SigningKey second =
        succession(List.of(first()), old, null).register(fresh.publicKey(), NOW).orElseThrow();

    assertRefused(Problem.FOLLOWED, succession(List.of(first(), second), fresh, "lost"), old);
  }

  @Test
  void a_seal_of_the_key_before_is_still_signed_for_and_no_other() {
    SealSigners signers = new SealSigners(fresh, Optional.of(old));

    assertThat(signers.of(fresh.publicKey().keyId())).isSameAs(fresh);
    assertThat(signers.of(old.publicKey().keyId())).isSameAs(old);
    assertThatThrownBy(() -> signers.of(stranger.publicKey().keyId()))
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused -> assertThat(refused.refusal()).isEqualTo(RandomnessRefusal.KEY_MISSING));
  }

  private static void assertRefused(Problem problem, KeySuccession succession, SealSigner signer) {
    assertThatThrownBy(() -> succession.register(signer.publicKey(), NOW))
        .isInstanceOfSatisfying(
            KeySuccession.Refused.class,
            refused -> assertThat(refused.problem()).isEqualTo(problem));
  }

  private SigningKey first() {
    return new SigningKey(null, null, old.publicKey().keyId(), null, old.publicKey().hex(), THEN);
  }

  private static KeySuccession succession(
      List<SigningKey> known, SealSigner previous, String breakReason) {
    return new KeySuccession(
        known, Optional.ofNullable(previous), Optional.ofNullable(breakReason));
  }
}
