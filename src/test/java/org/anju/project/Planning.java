package org.anju.project;

import static org.anju.permissions.Answers.ok;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.anju.document.Letters;
import org.anju.permissions.Api;

/** Projects on their way, by the endpoints alone. */
final class Planning {

  static final String COMPANY = "cihu-acquirer";
  static final String DISTRICT = "黄石港区";
  static final String OFFICER = "bureau-officer1";
  static final String SECOND_OFFICER = "bureau-officer2";
  static final String PRICE_OFFICER = "price-officer1";
  static final String SUPERVISOR = "supervisor1";

  /** A true credit code by its check character. */
  private static final String CREDIT_CODE = "91350100M000100Y43";

  private Planning() {}

  /** A form with everything; the name is nobody else's. */
  static Map<String, Object> form(SupplyWay way, long demandResult) {
    Map<String, Object> form = new HashMap<>();
    form.put("district", DISTRICT);
    form.put("name", "磁湖项目 " + UUID.randomUUID());
    form.put("address", "磁湖路 9 号");
    form.put("use", "SALE");
    form.put("way", way);
    form.put("demandResultId", demandResult);
    form.put("unitsPlanned", 240);
    return form;
  }

  static Response create(Map<String, Object> form) {
    return Api.call(COMPANY, "ProjectEndpoint/create", Map.of("project", form));
  }

  static long created(Map<String, Object> form) {
    return ok(create(form)).jsonPath().getLong("projectId");
  }

  static long submitted(SupplyWay way, long demandResult) {
    long id = created(form(way, demandResult));
    ok(step(COMPANY, "submit", id));
    return id;
  }

  static Response review(String officer, long id, ReviewOffice office, boolean inFavour) {
    return Api.call(
        officer,
        "ProjectEndpoint/review",
        Map.of(
            "projectId", id,
            "office", office,
            "inFavour", inFavour,
            "documentId", Letters.handIn(officer)));
  }

  static Response duty(long id, DutyKind kind, String validUntil) {
    Map<String, Object> request = new HashMap<>();
    request.put("projectId", id);
    request.put("kind", kind);
    request.put("documentId", Letters.handIn(COMPANY));
    if (kind.isCompany()) {
      request.put("company", "黄石建筑设计院");
      request.put("creditCode", CREDIT_CODE);
      request.put("validUntil", validUntil);
    }
    return Api.call(COMPANY, "ProjectEndpoint/recordDuty", request);
  }

  /** A step on the project as it is now. */
  static Response step(String person, String step, long id) {
    return Api.call(
        person,
        "ProjectEndpoint/" + step,
        Map.of("projectId", id, "version", version(person, id), "reason", "用地手续没有办完"));
  }

  static int version(String person, long id) {
    return one(person, id).jsonPath().getInt("version");
  }

  static Response one(String person, long id) {
    return Api.call(person, "ProjectEndpoint/one", Map.of("projectId", id));
  }

  static String stateOf(long id) {
    return ok(one(COMPANY, id)).path("row.state");
  }
}
