package org.anju.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.anju.platform.error.Refusal;
import org.anju.platform.error.Words;
import org.anju.publicity.PublicityRefusal;
import org.anju.verification.VerificationRefusal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BureauWordsTest {

  static Stream<Refusal> refusals() {
    return Stream.of(VerificationRefusal.values(), PublicityRefusal.values(), DrawRefusal.values())
        .flatMap(Stream::of);
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void a_refusal_has_its_words_in_both_languages(Refusal refusal) {
    for (Locale language : new Locale[] {Locale.CHINESE, Locale.ENGLISH}) {
      assertThat(Words.has(language, refusal.code() + ".title")).isTrue();
      assertThat(Words.has(language, refusal.code() + ".detail")).isTrue();
    }
  }
}
