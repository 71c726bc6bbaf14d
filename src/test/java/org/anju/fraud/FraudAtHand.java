package org.anju.fraud;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.anju.permissions.Api;
import org.anju.permissions.CityAtWork;
import org.anju.permissions.TestDatabase;
import org.anju.platform.files.Photos;
import org.anju.platform.local.DemoTokens;

/** Families that applied, and the bureau's steps against one of them, over HTTP. */
final class FraudAtHand {

  static final String OPENER = "bureau-officer1";
  static final String DECIDER = "bureau-officer2";
  static final String THIRD = "supervisor1";
  static final String FAMILY = "family05";
  static final String OTHERS = "family06";
  static final String DESCRIPTION = "申报的住房情况与登记不符，隐瞒了一套住房。";
  static final String REASON = "经核实，申请时隐瞒了名下住房，事实清楚。";

  private final TestDatabase database;

  FraudAtHand(TestDatabase database) {
    this.database = database;
    CityAtWork.registerOrganisations();
    List.of(OPENER, DECIDER, THIRD).forEach(this::declareNothing);
  }

  /** An officer without relatives who apply. */
  private void declareNothing(String officer) {
    database.run(
        "INSERT INTO interest_declaration (officer, declared_at) VALUES (?, '2026-01-01')"
            + " ON CONFLICT DO NOTHING",
        subject(officer));
  }

  /** As Keycloak knows the person. */
  static String subject(String person) {
    return DemoTokens.claims(DemoTokens.of(person)).get("sub").asText();
  }

  long offering() {
    return CityAtWork.announced(CityAtWork.form());
  }

  /** The receipt of the family's application. */
  String applied(String person, long offering, Map<String, ?> household) {
    Response answer = CityAtWork.submit(person, offering, household);
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    return answer.path("receipt");
  }

  /** Somebody whom no other test knows. */
  static String number(int serial) {
    return CityAtWork.identityNumber("19920412", serial);
  }

  static Map<String, Object> alone(int serial) {
    return CityAtWork.household("方平", number(serial), "13900010505");
  }

  static Map<String, Object> married(int serial, int spouse) {
    Map<String, Object> household = alone(serial);
    household.put("maritalStatus", "MARRIED");
    household.put("spouse", Map.of("name", "周安", "identityNumber", number(spouse)));
    return household;
  }

  long opened(String receipt) {
    Response answer = open(OPENER, receipt);
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    return answer.jsonPath().getLong("caseId");
  }

  Response open(String officer, String receipt) {
    return call(officer, "open", Map.of("receipt", receipt, "description", DESCRIPTION));
  }

  Response answer(String person, long fraud) {
    return call(person, "answer", Map.of("caseId", fraud, "text", "那套房子两年前已经卖掉。"));
  }

  Response appeal(String person, long fraud) {
    return call(person, "appeal", Map.of("caseId", fraud, "text", "请看过户证明，房子不是我的。"));
  }

  Response decide(String officer, long fraud, boolean found) {
    return decide(officer, fraud, found, version(fraud));
  }

  Response decide(String officer, long fraud, boolean found, long version) {
    Map<String, Object> request = new HashMap<>();
    request.put("caseId", fraud);
    request.put("version", version);
    request.put("found", found);
    request.put("reason", REASON);
    return call(officer, "decide", request);
  }

  Response decideAppeal(String officer, long fraud, boolean granted) {
    Map<String, Object> request = new HashMap<>();
    request.put("caseId", fraud);
    request.put("version", version(fraud));
    request.put("granted", granted);
    request.put("reason", REASON);
    return call(officer, "decideAppeal", request);
  }

  /** A case in which fraud was found after the family had answered. */
  long found(String receipt) {
    long fraud = opened(receipt);
    done(answer(FAMILY, fraud));
    done(decide(DECIDER, fraud, true));
    return fraud;
  }

  /** A case whose decision the family has appealed against. */
  long appealed(String receipt) {
    long fraud = found(receipt);
    done(appeal(FAMILY, fraud));
    return fraud;
  }

  Response show(String officer, long fraud) {
    return call(officer, "caseOf", Map.of("caseId", fraud));
  }

  Response upload(String person, long fraud, boolean forFamily) {
    return Api.upload(
        person,
        "/api/fraud/" + fraud + "/papers?fileName=deed.png&forFamily=" + forFamily,
        Photos.fresh());
  }

  long version(long fraud) {
    return database.number("SELECT version FROM fraud_case WHERE id = ?", fraud);
  }

  String state(long fraud) {
    return database.text("SELECT state FROM fraud_case WHERE id = ?", fraud);
  }

  String status(String receipt) {
    return database.text("SELECT status FROM application WHERE receipt = ?", receipt);
  }

  /** The family has drawn the first rank and chosen a unit, whose id is answered. */
  long chosen(String receipt) {
    drawn(receipt, 1, "CHOSEN");
    long unit =
        database.number(
            """
            UPDATE unit SET state = 'CHOSEN'
            WHERE id = (SELECT min(u.id) FROM unit u JOIN application a ON a.offering_id = u.offering_id
                        WHERE a.receipt = ?)
            RETURNING id
            """,
            receipt);
    long selection =
        database.number(
            """
            INSERT INTO selection (offering_id, phase, unit_id, application_id, attempt, price_list_id,
                total_price, chosen_at)
            SELECT a.offering_id, 1, ?, a.id, gen_random_uuid(), p.id, 1, a.submitted_at
            FROM application a JOIN price_list p ON p.offering_id = a.offering_id
            WHERE a.receipt = ?
            RETURNING id
            """,
            unit,
            receipt);
    database.run(
        "INSERT INTO agreement (selection_id, state, sign_by, rechecked_at)"
            + " VALUES (?, 'TO_SIGN', '2099-01-01', '2026-01-01')",
        selection);
    return unit;
  }

  /** The family is qualified and has a turn to choose. */
  void drawn(String receipt, int rank, String turn) {
    database.run("UPDATE application SET status = 'QUALIFIED' WHERE receipt = ?", receipt);
    database.run(
        """
        UPDATE offering SET stage = 'SELECTING'
        WHERE id = (SELECT offering_id FROM application WHERE receipt = ?)
        """,
        receipt);
    database.run(
        """
        INSERT INTO selection_session (offering_id, phase, state, current_slot)
        SELECT offering_id, 1, 'OPEN', 1 FROM application WHERE receipt = ?
        ON CONFLICT DO NOTHING
        """,
        receipt);
    database.run(
        """
        INSERT INTO selection_turn (offering_id, phase, application_id, rank, slot, state, opens_at, closes_at)
        SELECT offering_id, 1, id, ?, 1, ?, submitted_at, '2099-01-01' FROM application WHERE receipt = ?
        """,
        rank,
        turn,
        receipt);
  }

  static Response call(String person, String method, Map<String, ?> request) {
    return Api.call(person, "FraudEndpoint/" + method, request);
  }

  static void done(Response answer) {
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(204);
  }

  static void refused(Response answer, String code) {
    assertThat(answer.jsonPath().getString("code")).as(answer.asString()).isEqualTo(code);
  }
}
