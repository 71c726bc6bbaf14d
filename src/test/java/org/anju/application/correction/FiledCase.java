package org.anju.application.correction;

import static org.anju.permissions.Answers.ok;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.anju.permissions.Api;
import org.anju.permissions.CheckDesk;
import org.anju.permissions.CityAtWork;
import org.anju.permissions.TestDatabase;

/** A filed application on its way between its family and the officers, over HTTP. */
final class FiledCase {

  static final String OFFICER = "identity-officer1";
  static final String PERSON = CityAtWork.FAMILY;

  private static int serial = 501;
  private static CityAtWork city;

  private final TestDatabase database;
  private final Map<String, Object> household;
  private final String receipt;
  private final long application;

  private FiledCase(TestDatabase database, Map<String, Object> household, String receipt) {
    this.database = database;
    this.household = household;
    this.receipt = receipt;
    this.application = database.number("SELECT id FROM application WHERE receipt = ?", receipt);
  }

  /** The case of another family each time, filed by the same person. */
  static FiledCase apply(TestDatabase database) {
    if (city == null) {
      city =
          CityAtWork.build(
              CityAtWork.household("赵一平", CityAtWork.identityNumber(501), "13900010501"));
      new FiledCase(database, Map.of(), city.receipt()).leave();
    }
    Map<String, Object> household =
        CityAtWork.household("赵一平", freeNumber(), "13900010%03d".formatted(serial));
    Response filed = ok(CityAtWork.submit(PERSON, offering(), household));
    return new FiledCase(database, household, filed.path("receipt"));
  }

  /** Another case, which the person does not know. */
  FiledCase of(String other) {
    return new FiledCase(database, Map.of(), other);
  }

  static long offering() {
    return city.offering();
  }

  /** The identity number of somebody who has not applied. */
  static String freeNumber() {
    serial++;
    return CityAtWork.identityNumber(serial);
  }

  static Map<String, String> mark(String field, String remark) {
    return Map.of("field", field, "remark", remark);
  }

  String receipt() {
    return receipt;
  }

  long application() {
    return application;
  }

  /** What a correction sends; the test changes it. */
  Map<String, Object> household() {
    return household;
  }

  void setApplicant(String identityNumber) {
    household.put("applicant", Map.of("name", "赵一平", "identityNumber", identityNumber));
  }

  Response giveBack(String officer, String kind, Map<?, ?>... marks) {
    CheckDesk.claim(officer, kind, application);
    return Api.call(
        officer,
        "VerificationEndpoint/giveBack",
        Map.of(
            "applicationId",
            application,
            "kind",
            kind,
            "marks",
            List.of(marks),
            "version",
            version()));
  }

  /** The identity check is passed. */
  Response decide(String officer) {
    if (CheckDesk.claim(officer, "IDENTITY", application).statusCode() == 204) {
      CheckDesk.awaitRegistries(officer, "IDENTITY", application);
    }
    return CheckDesk.decide(officer, "IDENTITY", application, "APPROVED");
  }

  Response caseOf(String officer) {
    return ok(
        Api.call(officer, "VerificationEndpoint/caseOf", Map.of("applicationId", application)));
  }

  Response correct(String who) {
    return Api.call(
        who, "ApplicationEndpoint/correct", Map.of("receipt", receipt, "household", household));
  }

  /** What the person sees of the application, at that path. */
  <T> T mine(String path) {
    return Api.call(PERSON, "ApplicationEndpoint/mine", Map.of())
        .path("find { it.receipt == '" + receipt + "' }." + path);
  }

  long leaves(String one, String other) {
    return database.number(
        "SELECT count(*) FROM audit_leaf WHERE action IN (?, ?) AND case_id = ?",
        one,
        other,
        receipt);
  }

  /** The person may apply again. */
  void leave() {
    database.run("UPDATE application SET applicant = 'somebody' WHERE receipt = ?", receipt);
  }

  private long version() {
    return database.number("SELECT version FROM application WHERE id = ?", application);
  }
}
