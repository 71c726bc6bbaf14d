package org.anju.draw.attack;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.anju.draw.BureauCase;
import org.anju.draw.FixedClock;
import org.anju.permissions.Api;
import org.anju.platform.personal.PersonalDataCipher;

/** An offering with twelve families in two tiers, and what the bureau does with its draw. */
final class DrawnCity {

  static final String DICE = "01234567890123456789";
  static final String OTHER_DICE = "98765432109876543210";
  static final String REASON = "the room had a leak in the roof";

  private static final Instant NOW = Instant.parse("2026-11-20T02:00:00Z");
  private static final Instant NOTICE_ENDS = Instant.parse("2026-11-27T16:00:00Z");
  private static final int FAMILIES = 12;
  private static final String STRANGER = "somebody-else";

  private final FixedClock clock;
  private final BureauCase offering;
  private final String tag = UUID.randomUUID().toString().substring(0, 8).toUpperCase();

  /** The notice is over; nothing is frozen yet. */
  DrawnCity(DataSource database, PersonalDataCipher cipher, FixedClock clock) {
    this.clock = clock;
    clock.set(NOW);
    offering = new BureauCase(database, cipher, NOW);
    for (int family = 1; family <= FAMILIES; family++) {
      long application = offering.addFamily(receipt(family), STRANGER);
      offering.insert(
          "UPDATE application SET status = 'QUALIFIED', tier = ?, tickets = ? WHERE id = ?",
          family % 3 == 0 ? 2 : 1,
          1 + family % 4,
          application);
    }
    offering.addUnits(FAMILIES / 2);
    offering.filePrices();
    call("bureau-officer1", "PublicityEndpoint/publish").then().statusCode(200);
    clock.set(NOTICE_ENDS);
  }

  String receipt(int family) {
    return "HS26-%s-%02d".formatted(tag, family);
  }

  /** The table rows of the offering, for what an officer or an insider does beside the draw. */
  BureauCase rows() {
    return offering;
  }

  Response freeze() {
    return call("bureau-officer2", "DrawEndpoint/freeze");
  }

  Response seal() {
    return call("bureau-officer1", "DrawEndpoint/seal");
  }

  /** Frozen by one officer, sealed by another; answers the draw's number. */
  int sealed() {
    freeze().then().statusCode(204);
    return seal().then().statusCode(200).extract().path("number");
  }

  /** As {@link #sealed}, and its time has come. */
  int due() {
    int number = sealed();
    clock.set(earliest(number));
    return number;
  }

  int drawn() {
    int number = due();
    enter("bureau-officer1", number, DICE).then().statusCode(200);
    Response last = enter("bureau-officer2", number, DICE);
    assertThat(last.path("state").toString()).isEqualTo("DRAWN");
    return number;
  }

  /** The family leaves, as its timeline says. */
  void withdraws(int family) {
    offering.insert(
        "INSERT INTO application_event (application_id, kind, at) SELECT id, 'WITHDRAWN', ? FROM application"
            + " WHERE receipt = ?",
        clock.now().atOffset(ZoneOffset.UTC),
        receipt(family));
  }

  static Response enter(String officer, int number, String value) {
    return Api.call(
        officer, "DrawEndpoint/enter", Map.of("drawNumber", number, "source", 0, "value", value));
  }

  static Response requestVoid(int number) {
    return Api.call(
        "bureau-officer1", "DrawEndpoint/requestVoid", Map.of("number", number, "reason", REASON));
  }

  static Response confirmVoid(int number) {
    return Api.call("supervisor1", "DrawEndpoint/confirmVoid", Map.of("number", number));
  }

  static Response shown(int number) {
    return Api.call(null, "DrawEndpoint/show", Map.of("number", number));
  }

  static Instant earliest(int number) {
    return Instant.parse(shown(number).path("earliest"));
  }

  private Response call(String officer, String method) {
    return Api.call(officer, method, Map.of("offeringId", offering.offering()));
  }
}
