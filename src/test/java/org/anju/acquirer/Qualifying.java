package org.anju.acquirer;

import static org.anju.permissions.Answers.ok;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import org.anju.document.Letters;
import org.anju.permissions.Api;
import org.anju.permissions.TestDatabase;

/** Companies on their way to a qualification, by the endpoints alone. */
public final class Qualifying {

  static final String OFFICER = "bureau-officer1";
  static final String SECOND_OFFICER = "bureau-officer2";

  private static final String LAST_DAY = "2099-12-31";

  private Qualifying() {}

  /** Leaves the district without any company, whatever other tests did there. */
  public static void clear(TestDatabase database, String district) {
    database.run(
        """
        UPDATE acquirer_qualification
        SET state = 'REFUSED', slot = NULL, submitted_by = coalesce(submitted_by, 'test'),
            decided_by = coalesce(decided_by, 'nobody')
        WHERE district = ?
        """,
        district);
  }

  /** Lets the person's company be active in the district; answers the qualification's id. */
  public static long active(String acquirer, String district) {
    long id = submitted(acquirer, district);
    consent(id);
    ok(approve(SECOND_OFFICER, id));
    return id;
  }

  static long submitted(String acquirer, String district) {
    long id = stated(acquirer, district);
    ok(step(acquirer, "submit", id));
    return id;
  }

  /** A draft with all that it needs. */
  static long stated(String acquirer, String district) {
    long id = drafted(acquirer, district);
    for (StatementKind kind : StatementKind.values()) {
      ok(state(acquirer, id, kind, LAST_DAY));
    }
    return id;
  }

  static long drafted(String acquirer, String district) {
    return ok(draft(acquirer, district)).jsonPath().getLong("qualificationId");
  }

  static Response draft(String acquirer, String district) {
    return Api.call(acquirer, "AcquirerEndpoint/draft", Map.of("district", district));
  }

  static Response state(String acquirer, long id, StatementKind kind, String validUntil) {
    Map<String, Object> request = new HashMap<>();
    request.put("qualificationId", id);
    request.put("kind", kind);
    request.put("validUntil", validUntil);
    request.put("documentId", Letters.handIn(acquirer));
    if (kind == StatementKind.BANK_CREDIT) {
      request.put("creditLine", "300000000.00");
    }
    return Api.call(acquirer, "AcquirerEndpoint/state", request);
  }

  /** Both offices are in favour, entered by the first officer. */
  static void consent(long id) {
    for (ConsultedOffice office : ConsultedOffice.values()) {
      ok(opinion(OFFICER, id, office, true));
    }
  }

  static Response opinion(String officer, long id, ConsultedOffice office, boolean inFavour) {
    return Api.call(
        officer,
        "AcquirerEndpoint/enterOpinion",
        Map.of(
            "qualificationId", id,
            "office", office,
            "inFavour", inFavour,
            "documentId", Letters.handIn(officer)));
  }

  static Response approve(String officer, long id) {
    return step(officer, "approve", id);
  }

  /** A step on the qualification as it is now. */
  static Response step(String person, String step, long id) {
    return Api.call(
        person,
        "AcquirerEndpoint/" + step,
        Map.of("qualificationId", id, "version", version(person, id), "reason", "授信已被银行收回"));
  }

  static int version(String person, long id) {
    return one(person, id).jsonPath().getInt("version");
  }

  static Response one(String person, long id) {
    return Api.call(person, "AcquirerEndpoint/one", Map.of("qualificationId", id));
  }

  static String stateOf(long id) {
    return ok(one(OFFICER, id)).path("row.state");
  }
}
