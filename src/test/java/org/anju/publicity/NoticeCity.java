package org.anju.publicity;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.anju.draw.BureauCase;
import org.anju.permissions.Api;
import org.anju.platform.local.DemoTokens;
import org.anju.platform.personal.PersonalDataCipher;

/** An offering with qualified families, whose notice is published, and what people do there. */
final class NoticeCity {

  static final Instant NOW = Instant.parse("2026-11-20T02:00:00Z");

  /** The end of five working days. */
  static final Instant NOTICE_ENDS = Instant.parse("2026-11-27T16:00:00Z");

  /** The end of the ten working days in which an objection of that day is decided. */
  static final Instant OBJECTIONS_DUE = Instant.parse("2026-12-04T16:00:00Z");

  /** The end of the five working days that {@link #ask} gives. */
  static final Instant HEARING_ENDS = NOTICE_ENDS;

  static final String OFFICER = "bureau-officer1";
  static final String OTHER_OFFICER = "bureau-officer2";
  static final String SUPERVISOR = "supervisor1";
  static final String FAMILY = "family01";
  static final String REASON = "heard and looked at";
  static final String WORDS = "they own another flat in the next street";

  private final BureauCase offering;
  private final String tag = UUID.randomUUID().toString().substring(0, 8).toUpperCase();

  NoticeCity(DataSource database, PersonalDataCipher cipher) {
    offering = new BureauCase(database, cipher, NOW);
  }

  BureauCase database() {
    return offering;
  }

  long offering() {
    return offering.offering();
  }

  String receipt(int family) {
    return "HS" + tag + "-" + family;
  }

  /** Answers the id of the application. */
  long qualify(int family, String person) {
    long application = offering.addFamily(receipt(family), subject(person));
    offering.insert("UPDATE application SET status = 'QUALIFIED' WHERE id = ?", application);
    return application;
  }

  void publish() {
    offering.filePrices();
    Api.call(OFFICER, "PublicityEndpoint/publish", Map.of("offeringId", offering()))
        .then()
        .statusCode(200);
  }

  /** Objects to a family; answers the objection's id. */
  int object(int family) {
    object(receipt(family), null).then().statusCode(200);
    return Math.toIntExact(
        offering.count("SELECT max(j.id) FROM objection j WHERE j.offering_id = ?", offering()));
  }

  Response object(String receipt, String folder) {
    Map<String, Object> objection = new HashMap<>();
    objection.put("offeringId", offering());
    objection.put("receipt", receipt);
    objection.put("text", WORDS);
    objection.put("contact", "call me");
    objection.put("folder", folder);
    return Api.call(null, "PublicityEndpoint/object", objection);
  }

  Response ask(String officer, int objection) {
    return ask(officer, objection, 0);
  }

  Response ask(String officer, int objection, int version) {
    return Api.call(
        officer,
        "ObjectionDeskEndpoint/askFamily",
        Map.of(
            "objectionId",
            objection,
            "question",
            "Do you own a flat in that street?",
            "workingDays",
            5,
            "version",
            version));
  }

  Response answer(String person, int objection) {
    return words(person, "answer", objection, "That flat belongs to my cousin.", null);
  }

  Response appeal(String person, int objection) {
    return words(person, "appeal", objection, "The register says otherwise.", null);
  }

  Response words(String person, String method, int objection, String text, String folder) {
    Map<String, Object> words = new HashMap<>(Map.of("objectionId", objection, "text", text));
    words.put("folder", folder);
    return Api.call(person, "FamilyObjectionEndpoint/" + method, words);
  }

  /** Decides what the officer has just looked at. */
  Response decide(String officer, int objection, boolean uphold) {
    return decide(officer, objection, uphold, versionOf("objection", "id", objection));
  }

  Response decide(String officer, int objection, boolean uphold, int version) {
    return Api.call(
        officer,
        "PublicityEndpoint/decide",
        Map.of("objectionId", objection, "uphold", uphold, "reason", REASON, "version", version));
  }

  /** Asks, hears and upholds: the family is out. */
  void strikeOut(int objection) {
    ask(OFFICER, objection).then().statusCode(200);
    answer(FAMILY, objection).then().statusCode(204);
    decide(OFFICER, objection, true).then().statusCode(204);
  }

  Response decideAppeal(String officer, int objection, boolean grant) {
    return Api.call(
        officer,
        "ObjectionDeskEndpoint/decideAppeal",
        Map.of(
            "objectionId",
            objection,
            "grant",
            grant,
            "reason",
            REASON,
            "version",
            versionOf("objection_appeal", "objection_id", objection)));
  }

  /** One officer freezes, another seals; the first refusal is the answer. */
  Response seal() {
    Response frozen =
        Api.call("bureau-officer2", "DrawEndpoint/freeze", Map.of("offeringId", offering()));
    if (frozen.statusCode() != 204) {
      return frozen;
    }
    return Api.call(OFFICER, "DrawEndpoint/seal", Map.of("offeringId", offering()));
  }

  Response objections(String officer, String filter) {
    Map<String, Object> request =
        new HashMap<>(Map.of("offeringId", offering(), "page", 0, "size", 20));
    request.put("only", filter);
    return Api.call(officer, "PublicityEndpoint/objections", request);
  }

  String statusOf(long application) {
    return offering.text("SELECT status FROM application WHERE id = ?", application);
  }

  long told(long application, String kind) {
    return offering.count(
        "SELECT count(*) FROM notice WHERE application_id = ? AND kind = ?", application, kind);
  }

  long leaves(int objection, String action) {
    return offering.count(
        "SELECT count(*) FROM audit_leaf WHERE case_type = 'objection' AND case_id = ? AND action = ?",
        String.valueOf(objection),
        action);
  }

  private int versionOf(String table, String key, int objection) {
    return Math.toIntExact(
        offering.count(
            "SELECT version FROM %s WHERE %s = ?".formatted(table, key), (long) objection));
  }

  static String subject(String person) {
    return DemoTokens.claims(DemoTokens.of(person)).get("sub").textValue();
  }

  static void assertRefused(Response answer, String code) {
    assertThat(answer.jsonPath().getString("code")).as(answer.asString()).isEqualTo(code);
  }
}
