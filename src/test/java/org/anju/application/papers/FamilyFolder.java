package org.anju.application.papers;

import static org.anju.permissions.Answers.ok;

import io.restassured.response.Response;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anju.permissions.Api;
import org.anju.permissions.CheckDesk;
import org.anju.permissions.CityAtWork;
import org.anju.permissions.TestDatabase;

/** A family's folder of papers, from the draft to the filed application, over HTTP. */
final class FamilyFolder {

  static final String FAMILY = "family05";
  static final String STRANGER = "family06";
  static final String OFFICER = "identity-officer1";

  private static CityAtWork city;
  private static int serial = 601;

  private final TestDatabase database;
  private final String id;

  private FamilyFolder(TestDatabase database, String id) {
    this.database = database;
    this.id = id;
  }

  /** The folder of a new draft; nobody has another one, or an application. */
  static FamilyFolder opened(TestDatabase database, String person) {
    if (city == null) {
      city =
          CityAtWork.build(
              CityAtWork.household("赵一平", CityAtWork.identityNumber(601), "13900010601"));
    }
    database.run("DELETE FROM application_draft WHERE offering_id = ?", offering());
    database.run(
        "UPDATE application SET applicant = 'somebody' WHERE offering_id = ? AND status <> 'WITHDRAWN'",
        offering());
    return new FamilyFolder(database, draft(person).path("paperFolder"));
  }

  /** One that nothing carries. */
  static FamilyFolder unknown(TestDatabase database) {
    return new FamilyFolder(database, UUID.randomUUID().toString());
  }

  static long offering() {
    return city.offering();
  }

  /** The person's draft, begun unless there is one. */
  static Response draft(String person) {
    return ok(Api.call(person, "DraftEndpoint/open", Map.of("offeringId", offering())));
  }

  String id() {
    return id;
  }

  Response upload(String person, String kind, String fileName, byte[] file) {
    return Api.upload(
        person, "/api/papers/" + id + "?kind=" + kind + "&fileName=" + fileName, file);
  }

  Response list(String person) {
    return Api.call(
        person,
        "PaperEndpoint/ofFolder",
        Map.of("folder", id, "offeringId", offering(), "category", "TALENT", "married", false));
  }

  List<List<String>> missing() {
    return list(FAMILY).path("needs.findAll { it.state == 'MISSING' }.kinds");
  }

  /** The folder's first paper. */
  Response show(String person) {
    String paper =
        database.text("SELECT id FROM paper WHERE folder = ?::uuid ORDER BY id LIMIT 1", id);
    return Api.as(person).get("/api/papers/" + id + "/" + paper);
  }

  Response remove(String person, int paper) {
    return Api.call(person, "PaperEndpoint/remove", Map.of("folder", id, "paperId", paper));
  }

  Response copy(String person, String receipt) {
    return Api.call(person, "PaperEndpoint/copy", Map.of("receipt", receipt, "folder", id));
  }

  /** Somebody whom no other test applies with. */
  static Map<String, Object> household() {
    serial++;
    return CityAtWork.household(
        "赵一平", CityAtWork.identityNumber(serial), "13900010%03d".formatted(serial));
  }

  /** The applicant's identity number. */
  static String numberOf(Map<String, ?> household) {
    return (String) ((Map<?, ?>) household.get("applicant")).get("identityNumber");
  }

  /** Submits the family's draft, complete; answers the receipt. */
  String submit() {
    return submit(household());
  }

  String submit(Map<String, ?> household) {
    return ok(CityAtWork.submit(FAMILY, offering(), household)).path("receipt");
  }

  Response own(String receipt) {
    return Api.call(FAMILY, "PaperEndpoint/ofReceipt", Map.of("receipt", receipt));
  }

  Response ofApplication(String receipt) {
    return Api.call(
        OFFICER, "PaperEndpoint/ofApplication", Map.of("applicationId", application(receipt)));
  }

  void giveBack(String receipt, String field) {
    CheckDesk.claim(OFFICER, "IDENTITY", application(receipt));
    ok(
        Api.call(
            OFFICER,
            "VerificationEndpoint/giveBack",
            Map.of(
                "applicationId",
                application(receipt),
                "kind",
                "IDENTITY",
                "marks",
                List.of(Map.of("field", field, "remark", "看不清")),
                "version",
                database.number("SELECT version FROM application WHERE receipt = ?", receipt))));
  }

  /** How many papers have that content. */
  String uses(byte[] file) {
    return database.text("SELECT uses FROM stored_file WHERE digest = ?", digest(file));
  }

  static String digest(byte[] file) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  private long application(String receipt) {
    return database.number("SELECT id FROM application WHERE receipt = ?", receipt);
  }
}
