package org.anju.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ApplicationWordsTest {

  static Stream<Locale> languages() {
    return Stream.of(Locale.CHINESE, Locale.ENGLISH);
  }

  @ParameterizedTest
  @MethodSource("languages")
  void every_state_and_every_category_has_words(Locale language) {
    ApplicationWords words = ApplicationWords.in(language);

    assertThat(Application.Status.values())
        .allSatisfy(status -> assertThat(words.status(status)).isNotBlank());
    assertThat(Category.values())
        .allSatisfy(category -> assertThat(words.category(category)).isNotBlank());
  }

  @ParameterizedTest
  @EnumSource(Application.Status.class)
  void the_words_of_a_state_differ_between_the_languages(Application.Status status) {
    assertThat(ApplicationWords.in(Locale.CHINESE).status(status))
        .isNotEqualTo(ApplicationWords.in(Locale.ENGLISH).status(status));
  }
}
