package org.anju.draw.ceremony;

import io.restassured.response.Response;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.anju.draw.BureauCase;
import org.anju.draw.FixedClock;
import org.anju.permissions.Api;
import org.anju.platform.personal.PersonalDataCipher;
import org.jetbrains.annotations.Nullable;

/** A draw by dice that the product sealed, and its ceremony. */
final class CeremonyAtHand {

  static final Instant NOW = Instant.parse("2026-11-20T02:00:00Z");
  static final String OPERATOR = "bureau-officer1";
  static final String OTHER_OPERATOR = "bureau-officer2";
  static final String NOTARY = "notary1";
  static final String OTHER_NOTARY = "notary2";
  static final String SUPERVISOR = "supervisor1";
  static final String DICE = "01234567890123456789";

  private static final Instant NOTICE_ENDS = Instant.parse("2026-11-27T16:00:00Z");
  private static final String STRANGER = "somebody-else";

  private final FixedClock clock;
  private final BureauCase offering;
  private final int number;

  CeremonyAtHand(DataSource database, PersonalDataCipher cipher, FixedClock clock, int families) {
    this.clock = clock;
    this.offering = new BureauCase(database, cipher, NOW);
    String tag = UUID.randomUUID().toString().substring(0, 8).toUpperCase();
    for (int family = 1; family <= families; family++) {
      long application = offering.addFamily("HS" + tag + "-" + family, STRANGER);
      offering.insert("UPDATE application SET status = 'QUALIFIED' WHERE id = ?", application);
    }
    offering.addUnits(2);
    offering.filePrices();
    this.number = sealed();
  }

  private int sealed() {
    Map<String, Object> which = Map.of("offeringId", offering.offering());
    Api.call(OPERATOR, "PublicityEndpoint/publish", which).then().statusCode(200);
    clock.set(NOTICE_ENDS);
    Api.call(OTHER_OPERATOR, "DrawEndpoint/freeze", which).then().statusCode(204);
    return Api.call(OPERATOR, "DrawEndpoint/seal", which)
        .then()
        .statusCode(200)
        .extract()
        .path("number");
  }

  int number() {
    return number;
  }

  BureauCase database() {
    return offering;
  }

  /** The draw's time comes. */
  void open() {
    clock.set(
        Instant.parse(
            Api.call(null, "DrawEndpoint/show", Map.of("number", number)).path("earliest")));
  }

  /** Both officers enter the same throws. */
  void draw() {
    open();
    for (String officer : List.of(OPERATOR, OTHER_OPERATOR)) {
      Api.call(
              officer,
              "DrawEndpoint/enter",
              Map.of("drawNumber", number, "source", 0, "value", DICE))
          .then()
          .statusCode(200);
    }
  }

  Response show(@Nullable String person) {
    return Api.call(person, "CeremonyEndpoint/show", Map.of("drawNumber", number));
  }

  Response tick(String person, CeremonyItem item) {
    return tick(person, item, true, null);
  }

  Response tick(String person, CeremonyItem item, boolean right, @Nullable String remark) {
    Map<String, Object> request =
        new HashMap<>(Map.of("drawNumber", number, "item", item, "asItShouldBe", right));
    request.put("remark", remark);
    return Api.call(person, "CeremonyEndpoint/tick", request);
  }

  Response minutes(String person) {
    return Api.call(person, "CeremonyEndpoint/minutes", Map.of("drawNumber", number));
  }

  Response sign(String person, CeremonyRole role, String digest) {
    return Api.call(
        person,
        "CeremonyEndpoint/sign",
        Map.of("drawNumber", number, "role", role, "digest", digest));
  }

  Response sign(CeremonyRole role) {
    return sign(personOf(role), role, minutes(personOf(role)).path("digest"));
  }

  /** Ticks whatever of that phase belongs to a draw by dice. */
  void tickAll(CeremonyPhase phase) {
    for (CeremonyItem item : CeremonyItem.of(List.of("dice"))) {
      if (item.phase() == phase) {
        tick(personOf(item.role()), item).then().statusCode(204);
      }
    }
  }

  /** All that comes before the signatures. */
  void settle() {
    tickAll(CeremonyPhase.BEFORE);
    draw();
    tickAll(CeremonyPhase.DURING);
    tickAll(CeremonyPhase.AFTER);
  }

  static String personOf(CeremonyRole role) {
    return switch (role) {
      case OPERATOR -> OPERATOR;
      case NOTARY -> NOTARY;
      case SUPERVISOR -> SUPERVISOR;
    };
  }
}
