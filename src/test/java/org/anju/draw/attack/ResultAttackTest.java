package org.anju.draw.attack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.anju.draw.DrawOrder.Place;
import org.anju.permissions.Api;
import org.anju.platform.local.LocalStackResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Attacks on the order itself: edited, favoured, or read too early. */
@QuarkusTest
@WithTestResource(LocalStackResource.class)
class ResultAttackTest extends DrawAttack {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String LEAST_TICKET = "0".repeat(63) + "1";

  @Test
  void two_families_who_changed_places_in_the_result_are_found() throws Exception {
    int number = city().drawn();
    honest(number);
    try (Insider insider = insider()) {
      changePlaces(insider, number, 2, 9);
      assertFound(number, "ORDER");
    }
  }

  /** The program prints a ticket below all others, and says the same wherever it is asked. */
  @Test
  void a_program_that_favours_a_receipt_number_is_found() throws Exception {
    DrawnCity city = city();
    int number = city.drawn();
    List<Place> places = placesOf(honest(number));
    try (Insider insider = insider()) {
      new Forgery(insider, key, number).rank(favouring(city.receipt(10), places));
      assertThat(
              Api.call(null, "DrawEndpoint/rank", ofFamily(number, city.receipt(10)))
                  .path("rank")
                  .toString())
          .isEqualTo("1");
      assertFound(number, "ORDER");
    }
  }

  @Test
  void a_result_cut_short_after_the_called_families_is_found() throws Exception {
    int number = city().drawn();
    honest(number);
    try (Insider insider = insider()) {
      insider.change("DELETE FROM draw_rank WHERE draw_number = ? AND rank > 6", number);
      assertFound(number, "ORDER");
    }
  }

  /** One of two officers has entered the throws; nobody may compute on it, and nothing is there. */
  @Test
  void no_result_can_be_read_before_it_is_published() {
    DrawnCity city = city();
    int number = city.due();
    DrawnCity.enter("bureau-officer1", number, DrawnCity.DICE).then().statusCode(200);

    for (String file : List.of("randomness.json", "result.jsonl")) {
      Response answer = RestAssured.get("/api/draws/" + number + "/" + file);
      assertThat(answer.path("code").toString()).as(file).isEqualTo("draw.not-drawn");
    }
    assertThat(RestAssured.get("/api/draws/" + number + "/entries.jsonl").asString()).isEmpty();
    assertNotDrawn("rank", ofFamily(number, city.receipt(1)));
    assertNotDrawn("ranks", Map.of("number", number, "page", 0, "size", 20));
    for (String person : List.of("bureau-officer1", "bureau-officer2", "admin1")) {
      assertThat(Api.call(person, "DrawEndpoint/entering", Map.of("number", number)).asString())
          .doesNotContain(DrawnCity.DICE);
    }
    assertThat(DrawnCity.shown(number).asString()).doesNotContain(DrawnCity.DICE);
    for (String table : List.of("draw_result", "draw_rank", "draw_value", "draw_outcome")) {
      assertThat(
              city.rows().count("SELECT count(*) FROM " + table + " WHERE draw_number = ?", number))
          .as(table)
          .isZero();
    }
    assertThat(city.rows().text("SELECT string_agg(a::text, '') FROM audit_leaf a"))
        .doesNotContain(DrawnCity.DICE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE draw SET seal = seal",
        "UPDATE draw_roster_line SET tickets = 1000",
        "DELETE FROM draw_roster_line",
        "UPDATE draw_rank SET rank = rank",
        "DELETE FROM draw_rank",
        "DELETE FROM draw_result",
        "UPDATE draw_value SET value = value",
        "DELETE FROM draw_outcome",
        "DELETE FROM draw_entry",
        "UPDATE signing_key SET public_key = public_key"
      })
  void the_applications_own_role_changes_nothing_that_is_written(String change) {
    DrawnCity city = city();
    city.drawn();
    assertThat(city.rows().refusal(change)).isEqualTo("42501");
  }

  private static List<Place> favouring(String receipt, List<Place> places) {
    List<Place> order = new ArrayList<>();
    order.add(new Place(1, receipt, LEAST_TICKET, 1));
    places.stream()
        .filter(place -> !place.receipt().equals(receipt))
        .map(place -> new Place(order.size() + 1, place.receipt(), place.ticket(), place.tier()))
        .forEachOrdered(order::add);
    return order;
  }

  private static List<Place> placesOf(PublishedFolder files) throws IOException {
    List<Place> places = new ArrayList<>();
    for (String line : files.read("result.jsonl").lines().toList()) {
      places.add(JSON.readValue(line, Place.class));
    }
    return places;
  }

  private static void changePlaces(Insider insider, int number, int one, int other)
      throws Exception {
    String move = "UPDATE draw_rank SET rank = ? WHERE draw_number = ? AND rank = ?";
    insider.change(move, 0, number, one);
    insider.change(move, one, number, other);
    insider.change(move, other, number, 0);
  }

  private static void assertNotDrawn(String method, Map<String, ?> request) {
    assertThat(Api.call(null, "DrawEndpoint/" + method, request).path("code").toString())
        .as(method)
        .isEqualTo("draw.not-drawn");
  }

  private static Map<String, Object> ofFamily(int number, String receipt) {
    return Map.of("number", number, "receipt", receipt);
  }
}
