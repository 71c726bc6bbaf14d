package org.anju.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeyChainTest {

  private static final Instant SINCE = Instant.parse("2026-01-01T00:00:00Z");

  private final SealSigner first = SealSigner.generate();
  private final SealSigner second = SealSigner.generate();
  private final SealSigner third = SealSigner.generate();
  private final SigningKey one = SigningKey.first(first.publicKey(), SINCE);
  private final SigningKey two =
      SigningKey.endorsedBy(first, second.publicKey(), SINCE.plusSeconds(1));
  private final SigningKey three =
      SigningKey.afterBreak(two, third.publicKey(), SINCE.plusSeconds(2), "lost in a fire");

  private final KeyChain chain = new KeyChain(List.of(one, two, three));

  @Test
  void it_is_read_and_written_in_one_form() {
    assertThat(KeyChain.parse(chain.jcs())).isEqualTo(chain);
    assertThatThrownBy(() -> KeyChain.parse(chain.jcs() + "\n"))
        .isInstanceOf(MalformedDrawFile.class);
    assertThatThrownBy(() -> KeyChain.parse("{\"keys\":[]}")).isInstanceOf(MalformedDrawFile.class);
  }

  @Test
  void endorsements_lead_to_later_keys_and_never_back_or_over_a_break() {
    assertThat(chain.leads(first.publicKey(), one.keyId())).isTrue();
    assertThat(chain.leads(first.publicKey(), two.keyId())).isTrue();
    assertThat(chain.leads(second.publicKey(), one.keyId())).isFalse();
    assertThat(chain.leads(first.publicKey(), three.keyId())).isFalse();
    assertThat(chain.leads(third.publicKey(), three.keyId())).isTrue();
    assertThat(chain.leads(SealSigner.generate().publicKey(), two.keyId())).isFalse();
    assertThat(chain.leads(first.publicKey(), "0".repeat(16))).isFalse();
  }

  @Test
  void a_key_that_does_not_follow_the_one_before_is_refused() {
    assertRefused(two);
    assertRefused(one, three);
    assertRefused(one, two, one);
    assertRefused(one, SigningKey.endorsedBy(first, second.publicKey(), SINCE));
    SealSigner stranger = SealSigner.generate();
    String forged = stranger.signText(SigningKey.endorsed(second.publicKey(), two.since()));
    assertRefused(
        one, new SigningKey(null, forged, two.keyId(), one.keyId(), two.publicKey(), two.since()));
    assertRefused(
        one,
        new SigningKey(
            null,
            two.endorsement(),
            two.keyId(),
            one.keyId(),
            two.publicKey(),
            SINCE.plusSeconds(5)));
  }

  @Test
  void a_key_outside_the_protocol_is_refused() {
    String id = two.keyId();
    String key = two.publicKey();
    String mark = two.endorsement();
    assertKeyRefused(null, mark, id, null, key, SINCE);
    assertKeyRefused(null, null, id, one.keyId(), key, SINCE);
    assertKeyRefused("lost", mark, id, one.keyId(), key, SINCE);
    assertKeyRefused(" ", null, id, one.keyId(), key, SINCE);
    assertKeyRefused(null, "00", id, one.keyId(), key, SINCE);
    assertKeyRefused(null, mark, one.keyId(), one.keyId(), key, SINCE);
    assertKeyRefused(null, mark, id, one.keyId(), "00", SINCE);
    assertKeyRefused(null, mark, id, one.keyId(), key, SINCE.plusMillis(1));
  }

  private static void assertRefused(SigningKey... keys) {
    assertThatThrownBy(() -> new KeyChain(List.of(keys)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static void assertKeyRefused(
      String reason, String mark, String id, String previous, String key, Instant since) {
    assertThatThrownBy(() -> new SigningKey(reason, mark, id, previous, key, since))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
