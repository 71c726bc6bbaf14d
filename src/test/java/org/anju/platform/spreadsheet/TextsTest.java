package org.anju.platform.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextsTest {

  private static final Pattern UNSEEN =
      Pattern.compile("[\\uFEFF\\u200B]|[\\p{Cntrl}&&[^\\t\\n\\r]]");
  private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}]");

  @Test
  void only_what_nobody_types_is_left_out_within_a_text() {
    characters()
        .forEach(
            character ->
                assertThat(Texts.trimmed("1栋" + character + "合计"))
                    .isEqualTo("1栋" + UNSEEN.matcher(character).replaceAll("") + "合计"));
  }

  @Test
  void blanks_of_any_kind_are_trimmed() {
    characters()
        .filter(character -> BLANK.matcher(character).matches())
        .forEach(blank -> assertThat(Texts.trimmed(blank + "1栋" + blank + blank)).isEqualTo("1栋"));
  }

  @Test
  void blanks_of_any_kind_count_for_nothing_when_words_are_compared() {
    characters()
        .filter(character -> BLANK.matcher(character).matches())
        .forEach(blank -> assertThat(Texts.comparable("合" + blank + "计")).isEqualTo("合计"));
  }

  @Test
  void full_width_and_capital_letters_are_the_ordinary_ones() {
    assertThat(Texts.comparable("　Ｔｏｔａｌ（１２）")).isEqualTo("total(12)");
  }

  private static Stream<String> characters() {
    return IntStream.rangeClosed(Character.MIN_VALUE, Character.MAX_VALUE)
        .mapToObj(character -> String.valueOf((char) character));
  }
}
