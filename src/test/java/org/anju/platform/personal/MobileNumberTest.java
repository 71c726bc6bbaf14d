package org.anju.platform.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.anju.platform.personal.MobileNumber.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MobileNumberTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "13100007340",
        "131 0000 7340",
        "131-0000-7340",
        "１３１００００７３４０",
        "+86 13100007340",
        "8613100007340",
        "008613100007340"
      })
  void the_ways_in_which_people_write_a_number_are_the_same_number(String raw) {
    assertThat(MobileNumber.parse(raw).value()).contains(new MobileNumber("13100007340"));
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "null",
      value = {
        "null, MISSING",
        "1310000734, LENGTH",
        "131000073401, LENGTH",
        "12100007340, PREFIX",
        "23100007340, PREFIX",
        "1310000734a, CHARACTERS"
      })
  void what_is_no_mobile_number_is_refused_for_its_reason(String raw, Reason reason) {
    assertThat(MobileNumber.parse(raw).reason()).contains(reason);
  }

  @Test
  void neither_its_text_nor_its_refusal_shows_the_number() {
    assertThat(new MobileNumber("13100007340")).hasToString("131****7340");
    assertThatThrownBy(() -> new MobileNumber("23100007340"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("7340");
  }
}
