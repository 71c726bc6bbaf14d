package org.anju.demand;

import static org.anju.permissions.Answers.ok;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import org.anju.document.Letters;
import org.anju.permissions.Api;

/** Results of surveys that tests enter, by the endpoints alone. */
public final class Surveys {

  static final String OFFICER = "bureau-officer1";
  static final String SECOND_OFFICER = "bureau-officer2";

  private Surveys() {}

  /** A confirmed result of a thousand households; answers its id. */
  public static long confirmed(String district, int wanting) {
    long id = entered(district, wanting);
    ok(confirm(SECOND_OFFICER, id));
    return id;
  }

  /** As {@link #confirmed}, and nobody has confirmed it. */
  public static long entered(String district, int wanting) {
    return ok(enter(OFFICER, form(district, wanting))).jsonPath().getLong("demandResultId");
  }

  static Map<String, Object> form(String district, int wanting) {
    Map<String, Object> form = new HashMap<>();
    form.put("district", district);
    form.put("areaName", "磁湖北岸");
    form.put("surveyed", 1000);
    form.put("wanting", wanting);
    form.put("surveyedOn", "2026-03-31");
    return form;
  }

  static Response enter(String officer, Map<String, Object> form) {
    form.put("documentId", Letters.handIn(officer));
    return Api.call(officer, "DemandEndpoint/enter", form);
  }

  static Response confirm(String officer, long id) {
    return Api.call(officer, "DemandEndpoint/confirm", Map.of("demandResultId", id, "version", 0));
  }

  static Response discard(String officer, long id) {
    return Api.call(
        officer,
        "DemandEndpoint/discard",
        Map.of("demandResultId", id, "version", 0, "reason", "报告里是 510 户"));
  }
}
