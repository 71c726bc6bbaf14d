package org.anju.contract.recheck;

import static org.anju.permissions.Answers.assertRefused;
import static org.anju.permissions.Answers.ok;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.anju.contract.LapseAgreements;
import org.anju.evidence.AskRegistries;
import org.anju.evidence.FiledFamily;
import org.anju.permissions.Api;
import org.anju.permissions.CityAtWork;
import org.anju.permissions.TestDatabase;
import org.anju.platform.local.DemoTokens;
import org.anju.platform.local.LocalStackResource;
import org.anju.registry.Registry;
import org.anju.registry.SimulatedRegistries;
import org.anju.registry.simulator.Mood;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Families that have chosen a unit and are about to sign. */
@QuarkusTest
@WithTestResource(LocalStackResource.class)
class RecheckTest {

  private static final String DISTRICT = "下陆区";
  private static final String OFFICER = "housing-officer1";
  private static final String COLLEAGUE = "housing-officer2";
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String BOUGHT_SINCE =
      """
      {"homes": [{"area": 88.5, "inCity": true, "acquiredOn": "2026-11-01", "district": "下陆区"}],
       "trades": [{"on": "2026-11-01", "inCity": true}]}
      """;

  @Inject TestDatabase database;
  @Inject AskRegistries askRegistries;
  @Inject RecheckAgreements recheckAgreements;
  @Inject LapseAgreements lapseAgreements;

  @BeforeEach
  @AfterEach
  void everyRegistryIsWell() {
    SimulatedRegistries.reset();
  }

  @Test
  void a_family_that_lives_as_at_the_check_can_sign() {
    FiledFamily family = checked();
    long selection = chosen(family);
    until(() -> isRechecked(selection));

    assertThat(ok(sign(selection)).<String>path("state")).isEqualTo("SIGNED");
    assertThat(
            database.number(
                "SELECT count(*) FROM evidence WHERE selection_id = ? AND purpose = 'SIGNING'",
                selection))
        .isEqualTo(2);
  }

  @Test
  void while_a_registry_is_down_the_signature_waits_names_it_and_nobody_forfeits() {
    FiledFamily family = checked();
    SimulatedRegistries.be(Registry.REAL_ESTATE, Mood.DOWN);
    long selection = chosen(family);
    until(() -> isAsked(selection));
    database.run(
        """
        UPDATE signing_evidence SET waiting_since = '2026-01-05T02:00:00Z' WHERE selection_id = ?
        """,
        selection);
    database.run(
        "UPDATE agreement SET sign_by = '2026-01-06T15:59:59Z' WHERE selection_id = ?", selection);

    await(lapseAgreements.lapse());

    assertRefused(sign(selection), 409, "agreement.recheck-waiting");
    Response list = ok(agreements(family));
    assertThat(list.<String>path("items[0].state")).isEqualTo("TO_SIGN");
    assertThat(list.<String>path("items[0].recheck.state")).isEqualTo("WAITING");
    assertThat(list.jsonPath().getList("items[0].recheck.silent")).contains("REAL_ESTATE");

    SimulatedRegistries.reset();
    until(() -> isRechecked(selection));
    Instant signBy = Instant.parse(ok(agreements(family)).path("items[0].signBy"));
    assertThat(signBy).isAfter(Instant.now());
    assertThat(ok(sign(selection)).<String>path("state")).isEqualTo("SIGNED");
  }

  @Test
  void what_changed_opens_a_case_tells_the_family_and_stops_the_signature() {
    FiledFamily family = checked();
    long selection = changed(family);

    assertRefused(sign(selection), 409, "agreement.recheck-open");
    assertThat(notices(family)).contains("RECHECK_OPENED");
    Response found = ok(caseOf(OFFICER, selection));
    assertThat(found.<String>path("summary.receipt")).isEqualTo(family.receipt());
    assertThat(found.jsonPath().getList("evidence.changes.subject")).contains("HOME_AREA", "TRADE");
    assertThat(found.<String>path("evidence.changes[0].claimed")).isEqualTo("0");
    assertThat(found.<String>path("evidence.changes[0].found")).isEqualTo("88.5");
    assertThat(found.asString()).doesNotContain(family.identityNumber(), FiledFamily.NAME);
    Response queue = ok(Api.call(OFFICER, "RecheckEndpoint/list", Map.of("page", 0, "size", 200)));
    assertThat(queue.jsonPath().getList("items.selectionId", Long.class)).contains(selection);
  }

  @Test
  void what_has_no_bearing_lets_the_family_sign() {
    FiledFamily family = checked();
    long selection = changed(family);

    ok(decide(OFFICER, selection, "NO_BEARING", null, "继承的份额，不影响资格", 0));

    assertThat(notices(family)).contains("RECHECK_CLEARED");
    assertThat(ok(sign(selection)).<String>path("state")).isEqualTo("SIGNED");
    assertRefused(
        decide(OFFICER, selection, "NO_BEARING", null, "再一次", 1), 409, "recheck.not-open");
  }

  @Test
  void who_decided_the_housing_check_does_not_decide_here() {
    FiledFamily family = checked();
    long selection = changed(family);
    database.run(
        """
        INSERT INTO check_decision (application_id, kind, outcome, officer, decided_at)
        VALUES (?, 'HOUSING', 'APPROVED', ?, '2026-01-01')
        """,
        family.application(),
        subject(OFFICER));

    assertThat(ok(caseOf(OFFICER, selection)).<Boolean>path("summary.forYou")).isFalse();
    assertRefused(
        decide(OFFICER, selection, "NO_BEARING", null, "同一人", 0), 403, "recheck.four-eyes");
    ok(decide(COLLEAGUE, selection, "NO_BEARING", null, "另一人", 0));
  }

  @Test
  void that_a_family_is_no_longer_eligible_takes_two_officers_and_frees_the_unit() {
    FiledFamily family = checked();
    long selection = changed(family);
    ok(decide(OFFICER, selection, "NOT_ELIGIBLE", "6", "已购买住房", 0));

    assertRefused(sign(selection), 409, "agreement.recheck-open");
    assertRefused(confirm(OFFICER, selection, true, 1), 403, "recheck.four-eyes");
    assertRefused(confirm(COLLEAGUE, selection, true, 0), 409, "request.stale");
    ok(confirm(COLLEAGUE, selection, true, 1));

    assertThat(agreementState(selection)).isEqualTo("TAKEN_BACK");
    assertThat(unitState(selection)).isEqualTo("AVAILABLE");
    assertThat(notices(family)).contains("NO_LONGER_ELIGIBLE");
    assertThat(database.text("SELECT status FROM application WHERE id = ?", family.application()))
        .isEqualTo("STRUCK_OUT");
    assertThat(
            database.number(
                "SELECT count(*) FROM live_person WHERE application_id = ?", family.application()))
        .isZero();
    assertRefused(sign(selection), 409, "agreement.lapsed");
  }

  @Test
  void a_second_officer_who_disagrees_opens_the_case_again() {
    FiledFamily family = checked();
    long selection = changed(family);
    ok(decide(OFFICER, selection, "NOT_ELIGIBLE", "6", "已购买住房", 0));

    ok(confirm(COLLEAGUE, selection, false, 1));

    assertThat(ok(caseOf(OFFICER, selection)).<String>path("summary.state")).isEqualTo("OPEN");
    assertThat(agreementState(selection)).isEqualTo("TO_SIGN");
  }

  @Test
  void a_decision_needs_its_ground_its_district_and_a_fresh_page() {
    FiledFamily family = checked();
    long selection = changed(family);

    assertRefused(
        decide(OFFICER, selection, "NOT_ELIGIBLE", null, "没有条款", 0), 422, "recheck.ground-missing");
    assertRefused(
        decide(OFFICER, selection, "NO_BEARING", null, " ", 0), 422, "recheck.ground-missing");
    assertRefused(decide(OFFICER, selection, "NO_BEARING", null, "旧页面", 7), 409, "request.stale");
    assertRefused(caseOf(OFFICER, -1), 404, "recheck.unknown");
    moveElsewhere(family);
    assertRefused(caseOf(OFFICER, selection), 403, "recheck.not-yours");
    assertRefused(
        decide(OFFICER, selection, "NO_BEARING", null, "别的区", 0), 403, "recheck.not-yours");
    assertRefused(confirm(OFFICER, selection, true, 0), 403, "recheck.not-yours");
  }

  @Test
  void nobody_decides_about_the_own_family() {
    FiledFamily family = checked();
    long selection = changed(family);
    database.run(
        "UPDATE application SET applicant = ? WHERE id = ?",
        subject(OFFICER),
        family.application());

    assertRefused(
        decide(OFFICER, selection, "NO_BEARING", null, "自己", 0), 403, "recheck.own-application");
  }

  @Test
  void nobody_decides_about_relatives() {
    FiledFamily family = checked();
    long selection = changed(family);
    database.run(
        "INSERT INTO interest_person (officer, relation, person_hash, masked)"
            + " SELECT ?, 'SIBLING', person_hash, '*' FROM household_member WHERE application_id = ?",
        subject(OFFICER),
        family.application());
    try {
      assertRefused(
          decide(OFFICER, selection, "NO_BEARING", null, "弟弟", 0), 403, "interest.own-relative");
    } finally {
      database.run("DELETE FROM interest_person");
    }
  }

  @Test
  void a_supervisor_sees_a_case_and_takes_no_step_of_it() {
    long selection = changed(checked());

    assertThat(ok(caseOf("supervisor1", selection)).<Boolean>path("summary.forYou")).isFalse();
    assertThat(ok(caseOf(OFFICER, selection)).<Boolean>path("summary.forYou")).isTrue();
    assertThat(decide("supervisor1", selection, "NO_BEARING", null, "主管", 0).statusCode())
        .isEqualTo(403);
  }

  @Test
  void the_reason_is_not_in_clear() {
    FiledFamily family = checked();
    long selection = changed(family);
    String reason = "其父母共有的份额";

    ok(decide(OFFICER, selection, "NO_BEARING", null, reason, 0));

    assertThat(
            database.number(
                "SELECT count(*) FROM recheck_case WHERE position(convert_to(?, 'UTF8') IN reason_cipher) > 0",
                reason))
        .isZero();
    assertThat(ok(caseOf(OFFICER, selection)).<String>path("reason")).isEqualTo(reason);
  }

  /** A family whose evidence is here, qualified. */
  private FiledFamily checked() {
    FiledFamily family = FiledFamily.inDistrict(database, DISTRICT);
    until(
        () ->
            database
                .text(
                    "SELECT housing_state FROM case_evidence WHERE application_id = ?",
                    family.application())
                .equals("GREEN"));
    database.run(
        "UPDATE application SET status = 'QUALIFIED', version = version + 1 WHERE id = ?",
        family.application());
    return family;
  }

  /** That has bought a home before it signs. */
  private long changed(FiledFamily family) {
    SimulatedRegistries.tell(
        family.identityNumber(), FiledFamily.NAME, Registry.REAL_ESTATE, BOUGHT_SINCE);
    long selection = chosen(family);
    until(
        () ->
            database.number("SELECT count(*) FROM recheck_case WHERE selection_id = ?", selection)
                == 1);
    return selection;
  }

  private long chosen(FiledFamily family) {
    long selection =
        database.number(
            """
            INSERT INTO selection (offering_id, phase, unit_id, application_id, attempt, price_list_id,
                total_price, chosen_at)
            SELECT o.id, 1, (SELECT min(u.id) FROM unit u WHERE u.offering_id = o.id), a.id,
                gen_random_uuid(), p.id, 1, a.submitted_at
            FROM offering o JOIN application a ON a.offering_id = o.id
            JOIN price_list p ON p.offering_id = o.id
            WHERE a.id = ?
            RETURNING id
            """,
            family.application());
    database.run(
        "UPDATE unit SET state = 'CHOSEN' WHERE id = (SELECT unit_id FROM selection WHERE id = ?)",
        selection);
    database.run(
        "INSERT INTO agreement (selection_id, state, sign_by) VALUES (?, 'TO_SIGN', '2099-01-01')",
        selection);
    return selection;
  }

  private void until(BooleanSupplier reached) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!reached.getAsBoolean() && System.nanoTime() < end) {
      await(recheckAgreements.now().chain(askRegistries::now).chain(recheckAgreements::now));
    }
    assertThat(reached.getAsBoolean()).isTrue();
  }

  private boolean isRechecked(long selection) {
    return database.text("SELECT rechecked_at FROM agreement WHERE selection_id = ?", selection)
        != null;
  }

  private boolean isAsked(long selection) {
    return database.number(
            """
            SELECT count(*) FROM evidence_request
            WHERE selection_id = ? AND registry = 'REAL_ESTATE' AND attempts > 0
            """,
            selection)
        == 1;
  }

  private void moveElsewhere(FiledFamily family) {
    database.run("UPDATE offering SET district = '别处' WHERE id = ?", family.offering());
  }

  private String notices(FiledFamily family) {
    return database.text(
        "SELECT string_agg(kind, ' ' ORDER BY id) FROM notice WHERE application_id = ?",
        family.application());
  }

  private String agreementState(long selection) {
    return database.text("SELECT state FROM agreement WHERE selection_id = ?", selection);
  }

  private String unitState(long selection) {
    return database.text(
        "SELECT u.state FROM unit u JOIN selection s ON s.unit_id = u.id WHERE s.id = ?",
        selection);
  }

  /** Keycloak's subject of a demo person. */
  private static String subject(String person) {
    return DemoTokens.claims(DemoTokens.of(person)).path("sub").asText();
  }

  private static Response sign(long selection) {
    return Api.call(
        CityAtWork.ACQUIRER, "AgreementEndpoint/recordSigning", Map.of("selectionId", selection));
  }

  private static Response agreements(FiledFamily family) {
    return Api.call(
        CityAtWork.ACQUIRER,
        "AgreementEndpoint/list",
        Map.of("offeringId", family.offering(), "page", 0, "size", 10));
  }

  private static Response caseOf(String officer, long selection) {
    return Api.call(officer, "RecheckEndpoint/caseOf", Map.of("selectionId", selection));
  }

  private static Response decide(
      String officer, long selection, String verdict, String article, String reason, int version) {
    Map<String, Object> request = new HashMap<>();
    request.put("selectionId", selection);
    request.put("verdict", verdict);
    request.put("article", article);
    request.put("reason", reason);
    request.put("version", version);
    return Api.call(officer, "RecheckEndpoint/decide", request);
  }

  private static Response confirm(String officer, long selection, boolean confirmed, int version) {
    return Api.call(
        officer,
        "RecheckEndpoint/confirm",
        Map.of("selectionId", selection, "confirmed", confirmed, "version", version));
  }

  private static <T> T await(Uni<T> uni) {
    return uni.await().atMost(PATIENCE);
  }
}
