package org.anju.platform.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.anju.platform.personal.PersonName.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {

  @ParameterizedTest
  @CsvSource({
    "' 张　三 ', 张三",
    "欧阳 娜娜, 欧阳娜娜",
    "买买提 • 吐尔逊, 买买提·吐尔逊",
    "Anna   Maria  O'Neil, Anna Maria O'Neil",
    "𠮷田, 𠮷田"
  })
  void the_ways_in_which_people_write_a_name_are_the_same_name(String raw, String name) {
    assertThat(PersonName.parse(raw).value()).contains(new PersonName(name));
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "null",
      value = {
        "null, MISSING",
        "'　', MISSING",
        "张3, CHARACTERS",
        "<b>张, CHARACTERS",
        "=1+1, CHARACTERS"
      })
  void what_is_no_name_is_refused_for_its_reason(String raw, Reason reason) {
    assertThat(PersonName.parse(raw).reason()).contains(reason);
  }

  @Test
  void fifty_characters_are_a_name_and_fifty_one_are_not() {
    assertThat(PersonName.parse("𠮷".repeat(50)).value()).isPresent();
    assertThat(PersonName.parse("𠮷".repeat(51)).reason()).contains(Reason.LENGTH);
  }

  @ParameterizedTest
  @CsvSource({"张三, 张*", "欧阳娜娜, 欧***", "𠮷田, 𠮷*"})
  void only_the_first_character_is_shown(String name, String masked) {
    assertThat(new PersonName(name)).hasToString(masked);
  }

  @Test
  void a_refused_name_is_not_repeated() {
    assertThatThrownBy(() -> new PersonName("张3"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("张");
  }
}
