package org.anju.draw;

import static org.anju.draw.BureauCase.call;
import static org.anju.draw.BureauCase.callByAnybody;
import static org.hamcrest.Matchers.lessThan;

import io.restassured.response.Response;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.anju.permissions.CheckDesk;
import org.anju.platform.personal.PersonalDataCipher;

/** An offering whose public notice is over, and what officers do to its draw, over HTTP. */
final class DrawCase {

  static final Instant NOW = Instant.parse("2026-11-20T02:00:00Z");
  static final Instant NOTICE_ENDS = Instant.parse("2026-11-27T16:00:00Z");
  static final String REASON = "heard and looked at";
  static final String DICE = "01234567890123456789";

  /** Freezes and enters. */
  static final String FIRST = "bureau-officer2";

  /** Seals and enters. */
  static final String SECOND = "bureau-officer1";

  private final BureauCase bureau;
  private final String tag = UUID.randomUUID().toString().substring(0, 8).toUpperCase();
  private final long[] applications;

  /** Families 1 to {@code families} are qualified; the clock stands at the end of the notice. */
  DrawCase(DataSource database, PersonalDataCipher cipher, FixedClock clock, int families) {
    clock.set(NOW);
    this.bureau = new BureauCase(database, cipher, NOW);
    this.applications = new long[families];
    for (int i = 0; i < families; i++) {
      applications[i] = qualify(i + 1);
    }
    bureau.addUnits(2);
    bureau.filePrices();
    ok(call(SECOND, "PublicityEndpoint/publish", of(Map.of())));
    clock.set(NOTICE_ENDS);
  }

  private long qualify(int family) {
    long application = bureau.addFamily(receipt(family), "person-" + receipt(family));
    approve("identity-officer1", application, "IDENTITY");
    approve("housing-officer1", application, "HOUSING");
    return application;
  }

  private static void approve(String officer, long application, String kind) {
    CheckDesk.take(officer, kind, application);
    CheckDesk.decide(officer, kind, application, "APPROVED").then().statusCode(200);
  }

  BureauCase bureau() {
    return bureau;
  }

  String receipt(int family) {
    return "HS" + tag + "-" + family;
  }

  long application(int family) {
    return applications[family - 1];
  }

  /** Something that only SQL does here changes a family. */
  void change(int family, String assignment) {
    bureau.insert("UPDATE application SET " + assignment + " WHERE id = ?", application(family));
  }

  Response freeze(String officer) {
    return call(officer, "DrawEndpoint/freeze", of(Map.of()));
  }

  Response seal(String officer) {
    return call(officer, "DrawEndpoint/seal", of(Map.of()));
  }

  Response drop(String officer) {
    return call(officer, "DrawEndpoint/dropRoster", of(Map.of("reason", REASON)));
  }

  /** Frozen by one and sealed by another; answers the number. */
  int sealed() {
    ok(freeze(FIRST));
    return ok(seal(SECOND)).path("number");
  }

  static Response requestVoid(String officer, int number) {
    return call(officer, "DrawEndpoint/requestVoid", Map.of("number", number, "reason", REASON));
  }

  static Response confirmVoid(String supervisor, int number) {
    return call(supervisor, "DrawEndpoint/confirmVoid", Map.of("number", number));
  }

  static void voidSeal(int number) {
    ok(requestVoid(FIRST, number));
    ok(confirmVoid("supervisor1", number));
  }

  static Response enter(String officer, int number, String value) {
    return call(
        officer, "DrawEndpoint/enter", Map.of("drawNumber", number, "source", 0, "value", value));
  }

  static Response shown(int number) {
    return callByAnybody("DrawEndpoint/show", Map.of("number", number));
  }

  static Instant earliest(int number) {
    return Instant.parse(shown(number).path("earliest"));
  }

  Response readiness(String officer) {
    return call(officer, "DrawEndpoint/readiness", of(Map.of()));
  }

  String stage() {
    return bureau.text("SELECT stage FROM offering WHERE id = ?", bureau.offering());
  }

  private Map<String, Object> of(Map<String, Object> rest) {
    Map<String, Object> request = new HashMap<>(rest);
    request.put("offeringId", bureau.offering());
    return request;
  }

  private static Response ok(Response response) {
    response.then().statusCode(lessThan(300));
    return response;
  }
}
