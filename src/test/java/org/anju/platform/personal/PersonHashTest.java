package org.anju.platform.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PersonHashTest {

  private static final IdentityNumber NUMBER = new IdentityNumber("11010519491231002X");
  private final PersonHash hash = new PersonHash(new byte[32]);

  @Test
  void it_is_the_hmac_of_the_normalised_number() {
    assertThat(hash.of(NUMBER))
        .isEqualTo("51252b5b149fa5e29dae30a60a411d3675cf25f2b7e5d1ad65797b86094b63b7");
  }

  @Test
  void one_person_has_one_hash_however_the_number_was_typed() {
    IdentityNumber typed =
        IdentityNumber.parse("１１０１０５ 19491231002x", LocalDate.of(2026, 1, 1)).value().orElseThrow();
    assertThat(hash.of(typed)).isEqualTo(hash.of(NUMBER));
  }

  @Test
  void another_key_gives_another_hash() {
    byte[] other = new byte[32];
    other[31] = 1;
    assertThat(new PersonHash(other).of(NUMBER)).isNotEqualTo(hash.of(NUMBER));
  }

  @Test
  void a_phone_number_has_a_hash_as_well() {
    assertThat(hash.of(new MobileNumber("13100007340"))).matches("[0-9a-f]{64}");
  }

  @Test
  void a_short_key_is_refused() {
    assertThatThrownBy(() -> new PersonHash(new byte[31]))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
