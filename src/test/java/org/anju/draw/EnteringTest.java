package org.anju.draw;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.anju.draw.BureauCase.call;
import static org.anju.draw.BureauCase.callByAnybody;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import org.anju.draw.RandomnessSource.Dice;
import org.anju.draw.RandomnessSource.DrandQuicknet;
import org.anju.draw.RandomnessSource.PublicNumber;
import org.anju.platform.clock.MovableClock;
import org.anju.platform.local.LocalStackResource;
import org.anju.platform.personal.PersonalDataCipher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Values that people read off, each in its time, beside sources that others make known. */
@QuarkusTest
@WithTestResource(LocalStackResource.class)
class EnteringTest {

  private static final Instant EARLIEST = Instant.parse("2026-12-01T01:00:00Z");
  private static final Dice DICE = Dice.twentyThrows();
  private static final DrandQuicknet BEACON =
      DrandQuicknet.notBefore(EARLIEST.plus(Duration.ofHours(1)));
  private static final PublicNumber NUMBER =
      new PublicNumber(
          "example lottery", "2026140", "as drawn", 3, EARLIEST.plus(Duration.ofMinutes(30)));
  private static final String THROWS = "01234567890123456789";
  private static final String OTHER_THROWS = "11234567890123456789";

  @Inject AgroalDataSource database;
  @Inject PersonalDataCipher cipher;
  @Inject SealSigner signer;

  private final FixedClock clock = new FixedClock(EARLIEST);
  private SealedCase city;

  @BeforeEach
  void announce() {
    QuarkusMock.installMockForType(clock, MovableClock.class);
    String tag = UUID.randomUUID().toString().substring(0, 8).toUpperCase();
    city = new SealedCase(database, cipher, signer, EARLIEST.minus(Duration.ofDays(20)), tag);
  }

  @Test
  void dice_are_public_with_the_city_s_signature_as_soon_as_two_people_agree() throws IOException {
    int number = city.seal(EARLIEST, DICE, BEACON);
    assertThat(entries(number)).isEmpty();
    enter("bureau-officer1", number, 0, THROWS);
    assertThat(entries(number)).isEmpty();
    assertThat(shown(number).asString()).doesNotContain(THROWS);

    Response agreed = enter("bureau-officer2", number, 0, THROWS);

    assertThat(agreed.path("state").toString()).isEqualTo("WAITING_FOR_ENTRIES");
    assertThat(shown(number).path("sources[0].value").toString()).isEqualTo(THROWS);
    assertThat(shown(number).path("sources[0].settledAt").toString())
        .isEqualTo(EARLIEST.toString());
    assertThat(entries(number)).hasLineCount(1).endsWith("}\n").contains("\"value\":\"" + THROWS);
    assertThat(isSigned(entries(number).strip())).isTrue();
    assertRefused(enter("bureau-officer1", number, 0, THROWS), "draw.entries-complete");
  }

  @Test
  void dice_count_until_another_value_can_be_known_and_not_a_moment_longer() {
    int inTime = city.seal(EARLIEST, DICE, BEACON);
    clock.set(BEACON.time().minusMillis(1));
    enter("bureau-officer1", inTime, 0, THROWS);
    enter("bureau-officer2", inTime, 0, THROWS);
    clock.set(BEACON.time());
    assertThat(state(inTime)).isEqualTo("WAITING_FOR_ENTRIES");
    assertThat(entries(inTime)).contains("\"agreedAt\":\"" + BEACON.time().minusSeconds(1) + "\"");
  }

  @Test
  void dice_after_another_value_could_be_known_are_refused_and_only_voiding_helps() {
    int number = city.seal(EARLIEST, DICE, BEACON);
    enter("bureau-officer1", number, 0, THROWS);
    clock.set(BEACON.time());

    assertThat(state(number)).isEqualTo("ENTRIES_LATE");
    assertRefused(enter("bureau-officer2", number, 0, THROWS), "randomness.dice-too-late");
    assertThat(values(number)).isZero();
  }

  @Test
  void dice_that_differed_are_not_thrown_again_when_it_is_too_late() {
    int number = city.seal(EARLIEST, DICE, NUMBER);
    enter("bureau-officer1", number, 0, THROWS);
    enter("bureau-officer2", number, 0, OTHER_THROWS);
    assertThat(state(number)).isEqualTo("ENTRIES_DIFFER");
    clock.set(NUMBER.publishedAt());

    assertThat(state(number)).isEqualTo("ENTRIES_LATE");
    assertRefused(reopen("admin1", number, 0), "randomness.dice-too-late");
  }

  @Test
  void a_number_is_entered_when_it_is_published_and_with_the_last_value_the_draw_runs() {
    int number = city.seal(EARLIEST, DICE, NUMBER);
    assertRefused(enter("bureau-officer1", number, 1, "123"), "randomness.number-not-published");
    enter("bureau-officer1", number, 0, THROWS);
    enter("bureau-officer2", number, 0, THROWS);
    clock.set(NUMBER.publishedAt());

    enter("bureau-officer1", number, 1, "123");
    assertThat(shown(number).<Object>path("sources[1].value")).isNull();
    Response last = enter("bureau-officer2", number, 1, "123");

    assertThat(last.path("state").toString()).isEqualTo("DRAWN");
    assertThat(entries(number)).hasLineCount(2);
    assertThat(shown(number).path("sources[1].publication").toString())
        .isEqualTo("example lottery");
    assertThat(shown(number).path("sources[1].issue").toString()).isEqualTo("2026140");
    assertThat(shown(number).path("sources[0].closesAt").toString())
        .isEqualTo(NUMBER.publishedAt().toString());
  }

  @Test
  void a_number_that_differs_stops_the_draw_and_is_reopened() {
    int number = city.seal(EARLIEST, NUMBER);
    clock.set(NUMBER.publishedAt());
    enter("bureau-officer1", number, 0, "123");
    enter("bureau-officer2", number, 0, "124");
    assertThat(state(number)).isEqualTo("ENTRIES_DIFFER");
    assertThat(values(number)).isZero();

    reopen("admin1", number, 0);
    enter("bureau-officer1", number, 0, "124");
    enter("bureau-officer2", number, 0, "124");

    assertThat(state(number)).isEqualTo("DRAWN");
    assertThat(shown(number).path("sources[0].value").toString()).isEqualTo("124");
  }

  @Test
  void nobody_enters_a_beacon_or_anything_before_the_time() {
    int number = city.seal(EARLIEST, DICE, BEACON);
    clock.set(EARLIEST.minusNanos(1));
    assertRefused(enter("bureau-officer1", number, 0, THROWS), "draw.too-early");
    clock.set(EARLIEST);
    assertRefused(enter("bureau-officer1", number, 1, "0".repeat(64)), "draw.source-unknown");
  }

  @Test
  void a_settled_value_is_never_replaced() {
    int number = city.seal(EARLIEST, DICE, BEACON);
    enter("bureau-officer1", number, 0, THROWS);
    enter("bureau-officer2", number, 0, THROWS);

    for (String table : new String[] {"draw_value", "draw_beacon_attempt"}) {
      assertThat(city.offering().refusal("UPDATE " + table + " SET value = '0'"))
          .isEqualTo("42501");
      assertThat(city.offering().refusal("DELETE FROM " + table)).isEqualTo("42501");
    }
    assertRefused(reopen("admin1", number, 0), "draw.entries-do-not-differ");
  }

  private boolean isSigned(String line) throws IOException {
    ObjectNode statement = (ObjectNode) new ObjectMapper().readTree(line);
    byte[] signature = HexFormat.of().parseHex(statement.remove("signature").textValue());
    return signer.publicKey().isSignature(statement.toString().getBytes(UTF_8), signature);
  }

  private long values(int number) {
    return city.offering().count("SELECT count(*) FROM draw_value WHERE draw_number = ?", number);
  }

  private static String state(int number) {
    return shown(number).path("state");
  }

  private static Response shown(int number) {
    return callByAnybody("DrawEndpoint/show", Map.of("number", number));
  }

  private static Response enter(String officer, int number, int source, String value) {
    return call(
        officer,
        "DrawEndpoint/enter",
        Map.of("drawNumber", number, "source", source, "value", value));
  }

  private static Response reopen(String officer, int number, int source) {
    return call(
        officer,
        "DrawEndpoint/reopen",
        Map.of("drawNumber", number, "source", source, "reason", "read again"));
  }

  private static String entries(int number) {
    return RestAssured.get("/api/draws/" + number + "/entries.jsonl")
        .then()
        .statusCode(200)
        .extract()
        .asString();
  }

  private static void assertRefused(Response response, String code) {
    assertThat(response.path("code").toString()).isEqualTo(code);
  }
}
