package org.anju.platform.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.anju.platform.personal.SocialCreditCode.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SocialCreditCodeTest {

  static Stream<String> good() throws IOException {
    return vectors("good").map(JsonNode::asText);
  }

  static Stream<String> bad() throws IOException {
    return vectors("bad").map(bad -> bad.get("code").asText());
  }

  @ParameterizedTest
  @MethodSource("good")
  void every_good_code_of_the_vectors_is_taken(String code) {
    assertThat(SocialCreditCode.parse(code).value()).contains(new SocialCreditCode(code));
  }

  @ParameterizedTest
  @MethodSource("bad")
  void every_bad_code_of_the_vectors_is_refused(String code) {
    assertThat(SocialCreditCode.parse(code).value()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "null",
      value = {
        "null, MISSING",
        "91420200MA49XK3T7, LENGTH",
        "91420200IA49XK3T7F, CHARACTERS",
        "91420200MA49XK3T70, CHECK_CHARACTER"
      })
  void the_refusal_names_its_reason(String raw, Reason reason) {
    assertThat(SocialCreditCode.parse(raw).reason()).contains(reason);
  }

  @Test
  void small_and_full_width_letters_are_normalised() {
    assertThat(SocialCreditCode.parse(" 91420200ma49ＸＫ3t7f ").value())
        .contains(new SocialCreditCode("91420200MA49XK3T7F"));
  }

  @Test
  void a_code_that_was_not_parsed_cannot_be_made() {
    assertThatThrownBy(() -> new SocialCreditCode("91420200MA49XK3T70"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Stream<JsonNode> vectors(String kind) throws IOException {
    try (InputStream file =
        SocialCreditCodeTest.class.getResourceAsStream("/vectors/identity-numbers.json")) {
      JsonNode codes = new ObjectMapper().readTree(file).get("unifiedSocialCreditCode").get(kind);
      return StreamSupport.stream(codes.spliterator(), false);
    }
  }
}
