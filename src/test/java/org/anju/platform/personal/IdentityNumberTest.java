package org.anju.platform.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.anju.platform.personal.IdentityNumber.Reason;
import org.anju.platform.personal.IdentityNumber.Sex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class IdentityNumberTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final String GOOD = "420204200002291026";
  private static final Map<String, Reason> REASONS =
      Map.of(
          "check character", Reason.CHECK_CHARACTER,
          "month 13", Reason.DATE,
          "29 February of a common year", Reason.DATE,
          "born in the future", Reason.BORN_IN_FUTURE,
          "17 characters", Reason.LENGTH,
          "16 characters", Reason.LENGTH,
          "a letter inside", Reason.CHARACTERS);

  static Stream<String> good() throws IOException {
    return vectors("good").map(JsonNode::asText);
  }

  static Stream<JsonNode> bad() throws IOException {
    return vectors("bad");
  }

  @ParameterizedTest
  @MethodSource("good")
  void every_good_number_of_the_vectors_is_taken(String number) {
    assertThat(IdentityNumber.parse(number, TODAY).value()).contains(new IdentityNumber(number));
  }

  @ParameterizedTest
  @MethodSource("bad")
  void every_bad_number_of_the_vectors_is_refused_for_its_reason(JsonNode bad) {
    assertThat(IdentityNumber.parse(bad.get("number").asText(), TODAY).reason())
        .contains(expectedReason(bad));
  }

  @Test
  void full_width_digits_spaces_and_a_small_x_are_normalised() {
    assertThat(IdentityNumber.parse("　１１０１０５ 19491231002ｘ\u200b", TODAY).value())
        .contains(new IdentityNumber("11010519491231002X"));
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "null",
      value = {
        "null, MISSING",
        "'  ', MISSING",
        "4202041999, LENGTH",
        "X20204200002291026, CHARACTERS",
        "①20204200002291026, CHARACTERS",
        "990204189902281026, DATE",
        "010204200002291026, REGION",
        "420204200002291027, CHECK_CHARACTER"
      })
  void what_is_no_number_is_refused_for_its_reason(String raw, Reason reason) {
    assertThat(IdentityNumber.parse(raw, TODAY).reason()).contains(reason);
  }

  @Test
  void a_child_born_today_is_taken_and_one_born_tomorrow_is_not() {
    String newborn = "420203199901010177";
    LocalDate birthday = LocalDate.of(1999, 1, 1);
    assertThat(IdentityNumber.parse(newborn, birthday).value()).isPresent();
    assertThat(IdentityNumber.parse(newborn, birthday.minusDays(1)).reason())
        .contains(Reason.BORN_IN_FUTURE);
  }

  @Test
  void the_number_tells_birthday_sex_region_and_age() {
    IdentityNumber number = new IdentityNumber(GOOD);
    assertThat(number.birthDate()).isEqualTo(LocalDate.of(2000, 2, 29));
    assertThat(number.sex()).isEqualTo(Sex.FEMALE);
    assertThat(new IdentityNumber("420203198506121016").sex()).isEqualTo(Sex.MALE);
    assertThat(number.region()).isEqualTo("420204");
    assertThat(number.ageOn(LocalDate.of(2018, 2, 28))).isEqualTo(17);
    assertThat(number.ageOn(LocalDate.of(2018, 3, 1))).isEqualTo(18);
  }

  @Test
  void neither_its_text_nor_its_refusal_shows_the_number() {
    assertThat(new IdentityNumber(GOOD)).hasToString("420204********1026");
    assertThat(IdentityNumber.parse(GOOD, TODAY).toString()).doesNotContain("20000229");
    assertThatThrownBy(() -> new IdentityNumber("420204200002291027"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("420204");
  }

  private static Reason expectedReason(JsonNode bad) {
    String why = bad.get("why").asText();
    assertThat(REASONS).containsKey(why);
    return REASONS.get(why);
  }

  private static Stream<JsonNode> vectors(String kind) throws IOException {
    try (InputStream file =
        IdentityNumberTest.class.getResourceAsStream("/vectors/identity-numbers.json")) {
      JsonNode numbers = new ObjectMapper().readTree(file).get("residentIdentityNumber").get(kind);
      return StreamSupport.stream(numbers.spliterator(), false);
    }
  }
}
