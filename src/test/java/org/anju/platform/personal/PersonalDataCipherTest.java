package org.anju.platform.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PersonalDataCipherTest {

  private static final String CLEAR = "420204200002291026";
  private static final String COLUMN = "household_member.identity_number";
  private static final byte[] FIRST_KEY = key(1);
  private static final byte[] SECOND_KEY = key(2);

  private final PersonalDataCipher cipher = new PersonalDataCipher(1, Map.of(1, FIRST_KEY));

  @Test
  void what_was_encrypted_comes_back() {
    assertThat(cipher.decrypt(cipher.encrypt(CLEAR, COLUMN), COLUMN)).isEqualTo(CLEAR);
    assertThat(cipher.decryptFromBase64(cipher.encryptToBase64("张三", COLUMN), COLUMN))
        .isEqualTo("张三");
  }

  @Test
  void the_stored_form_begins_with_version_and_key_and_hides_the_value() {
    byte[] stored = cipher.encrypt(CLEAR, COLUMN);
    assertThat(stored).startsWith(1, 1).hasSize(2 + 12 + CLEAR.length() + 16);
    assertThat(new String(stored, StandardCharsets.ISO_8859_1)).doesNotContain(CLEAR);
  }

  @Test
  void the_same_value_is_never_stored_the_same_way_twice() {
    assertThat(cipher.encrypt(CLEAR, COLUMN)).isNotEqualTo(cipher.encrypt(CLEAR, COLUMN));
  }

  @Test
  void a_value_moved_to_another_column_does_not_decrypt() {
    byte[] stored = cipher.encrypt(CLEAR, COLUMN);
    assertThatThrownBy(() -> cipher.decrypt(stored, "household_member.phone"))
        .isInstanceOf(UnreadablePersonalData.class);
  }

  @Test
  void a_change_of_any_byte_is_noticed() {
    byte[] stored = cipher.encrypt(CLEAR, COLUMN);
    for (int i = 0; i < stored.length; i++) {
      byte[] altered = stored.clone();
      altered[i] ^= 1;
      assertThatThrownBy(() -> cipher.decrypt(altered, COLUMN))
          .isInstanceOf(UnreadablePersonalData.class);
    }
  }

  @Test
  void a_value_relabelled_with_another_key_id_does_not_decrypt_even_under_the_same_key() {
    PersonalDataCipher twins = new PersonalDataCipher(1, Map.of(1, FIRST_KEY, 2, FIRST_KEY));
    byte[] stored = twins.encrypt(CLEAR, COLUMN);
    stored[1] = 2;
    assertThatThrownBy(() -> twins.decrypt(stored, COLUMN))
        .isInstanceOf(UnreadablePersonalData.class);
  }

  @Test
  void after_a_change_of_keys_old_values_are_read_and_new_ones_use_the_new_key() {
    byte[] old = cipher.encrypt(CLEAR, COLUMN);
    PersonalDataCipher rotated = new PersonalDataCipher(2, Map.of(1, FIRST_KEY, 2, SECOND_KEY));
    assertThat(rotated.decrypt(old, COLUMN)).isEqualTo(CLEAR);
    assertThat(rotated.encrypt(CLEAR, COLUMN)).startsWith(1, 2);
  }

  @Test
  void a_value_of_an_unknown_key_or_form_is_refused() {
    byte[] stored = new PersonalDataCipher(255, Map.of(255, SECOND_KEY)).encrypt(CLEAR, COLUMN);
    assertThatThrownBy(() -> cipher.decrypt(stored, COLUMN))
        .isInstanceOf(UnreadablePersonalData.class)
        .hasMessageContaining("255");
    assertThatThrownBy(() -> cipher.decrypt(new byte[0], COLUMN))
        .isInstanceOf(UnreadablePersonalData.class);
    assertThatThrownBy(() -> cipher.decryptFromBase64("not base64!", COLUMN))
        .isInstanceOf(UnreadablePersonalData.class);
  }

  @Test
  void keys_of_another_size_and_a_missing_current_key_are_refused() {
    assertThatThrownBy(() -> new PersonalDataCipher(1, Map.of(1, new byte[16])))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new PersonalDataCipher(256, Map.of(256, FIRST_KEY)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new PersonalDataCipher(2, Map.of(1, FIRST_KEY)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static byte[] key(int fill) {
    byte[] key = new byte[32];
    Arrays.fill(key, (byte) fill);
    return key;
  }
}
