package org.anju.acquirer;

import static org.anju.acquirer.Qualifying.OFFICER;
import static org.anju.acquirer.Qualifying.SECOND_OFFICER;
import static org.anju.acquirer.Qualifying.approve;
import static org.anju.acquirer.Qualifying.consent;
import static org.anju.acquirer.Qualifying.draft;
import static org.anju.acquirer.Qualifying.drafted;
import static org.anju.acquirer.Qualifying.one;
import static org.anju.acquirer.Qualifying.opinion;
import static org.anju.acquirer.Qualifying.stateOf;
import static org.anju.acquirer.Qualifying.stated;
import static org.anju.acquirer.Qualifying.step;
import static org.anju.acquirer.Qualifying.submitted;
import static org.anju.permissions.Answers.assertRefused;
import static org.anju.permissions.Answers.ok;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.anju.document.DocumentRefusal;
import org.anju.document.Letters;
import org.anju.permissions.Api;
import org.anju.permissions.CityAtWork;
import org.anju.permissions.TestDatabase;
import org.anju.platform.error.RequestRefusal;
import org.anju.platform.local.LocalStackResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A company's way from its statements to a qualification, and out of it. */
@QuarkusTest
@WithTestResource(LocalStackResource.class)
class QualificationTest {

  private static final String COMPANY = "cihu-acquirer";
  private static final String STRANGER = "east-acquirer";
  private static final String DISTRICT = "铁山区";

  @Inject TestDatabase database;

  @BeforeEach
  void begin() {
    CityAtWork.registerOrganisations();
    Qualifying.clear(database, DISTRICT);
  }

  @Test
  void a_company_with_four_statements_and_two_consents_is_active_until_the_first_paper_ends() {
    long id = stated(COMPANY, DISTRICT);
    ok(Qualifying.state(COMPANY, id, StatementKind.BANK_CREDIT, "2088-08-08"));
    ok(step(COMPANY, "submit", id));
    consent(id);

    ok(approve(SECOND_OFFICER, id));

    JsonPath shown = ok(one(COMPANY, id)).jsonPath();
    assertThat(shown.getString("row.state")).isEqualTo("ACTIVE");
    assertThat(shown.getString("row.validUntil")).isEqualTo("2088-08-08");
    assertThat(shown.getList("statements.kind")).hasSize(4);
    assertThat(shown.getList("opinions.inFavour")).containsExactly(true, true);
    assertThat(shown.getString("opinions[0].document.number")).isEqualTo("黄财函〔2026〕5号");
    assertThat(leaves(id))
        .contains("acquirer.draft", "acquirer.submit", "acquirer.enter-opinion", "acquirer.decide");
  }

  @Test
  void without_every_statement_nothing_is_submitted() {
    long id = drafted(COMPANY, DISTRICT);
    Qualifying.state(COMPANY, id, StatementKind.STATE_OWNED, "2099-12-31");

    Response answer = step(COMPANY, "submit", id);

    assertRefused(answer, AcquirerRefusal.STATEMENT_MISSING);
    assertThat(answer.jsonPath().getList("validationErrorData.parameterName"))
        .isEqualTo(List.of("NO_HIDDEN_DEBT", "NOT_FINANCING_VEHICLE", "BANK_CREDIT"));
  }

  @Test
  void a_paper_that_has_ended_is_refused_by_name() {
    long id = stated(COMPANY, DISTRICT);
    ok(Qualifying.state(COMPANY, id, StatementKind.NO_HIDDEN_DEBT, "2020-01-01"));

    assertRefused(step(COMPANY, "submit", id), AcquirerRefusal.STATEMENT_EXPIRED);
  }

  @Test
  void a_bank_credit_without_a_sum_is_refused_at_its_field() {
    long id = drafted(COMPANY, DISTRICT);

    Response answer =
        Api.call(
            COMPANY,
            "AcquirerEndpoint/state",
            Map.of(
                "qualificationId",
                id,
                "kind",
                "BANK_CREDIT",
                "validUntil",
                "2099-12-31",
                "documentId",
                Letters.handIn(COMPANY)));

    assertRefused(answer, AcquirerRefusal.CREDIT_LINE);
  }

  @Test
  void a_paper_proves_one_statement_and_is_its_bringer_s_own() {
    long id = drafted(COMPANY, DISTRICT);
    Map<String, Object> request =
        Map.of(
            "qualificationId",
            id,
            "kind",
            "STATE_OWNED",
            "validUntil",
            "2099-12-31",
            "documentId",
            Letters.handIn(STRANGER));

    assertRefused(
        Api.call(COMPANY, "AcquirerEndpoint/state", request), DocumentRefusal.NOT_AT_HAND);
  }

  @Test
  void a_company_has_one_open_application_for_a_district_of_the_city() {
    drafted(COMPANY, DISTRICT);

    assertRefused(draft(COMPANY, DISTRICT), AcquirerRefusal.ALREADY_OPEN);
    assertRefused(draft(COMPANY, "别处区"), AcquirerRefusal.DISTRICT_UNKNOWN);
  }

  @Test
  void finance_and_state_assets_are_both_heard_and_both_in_favour() {
    long id = submitted(COMPANY, DISTRICT);
    ok(opinion(OFFICER, id, ConsultedOffice.FINANCE, true));

    assertRefused(approve(SECOND_OFFICER, id), AcquirerRefusal.OPINION_MISSING);

    ok(opinion(OFFICER, id, ConsultedOffice.STATE_ASSETS, false));
    assertRefused(approve(SECOND_OFFICER, id), AcquirerRefusal.OPINION_AGAINST);

    ok(opinion(OFFICER, id, ConsultedOffice.STATE_ASSETS, true));
    ok(approve(SECOND_OFFICER, id));
  }

  @Test
  void who_entered_an_opinion_neither_approves_nor_refuses() {
    long id = submitted(COMPANY, DISTRICT);
    consent(id);

    assertRefused(approve(OFFICER, id), AcquirerRefusal.FOUR_EYES);
    assertRefused(step(OFFICER, "refuse", id), AcquirerRefusal.FOUR_EYES);
    assertThat(ok(one(OFFICER, id)).<Boolean>path("takenPart")).isTrue();
    assertThat(ok(one(SECOND_OFFICER, id)).<Boolean>path("takenPart")).isFalse();
    ok(step(SECOND_OFFICER, "refuse", id));
    assertThat(stateOf(id)).isEqualTo("REFUSED");
  }

  @Test
  void the_database_itself_knows_who_entered_an_opinion() {
    long id = submitted(COMPANY, DISTRICT);
    consent(id);
    String enterer =
        database.text(
            "SELECT min(entered_by) FROM acquirer_opinion WHERE qualification_id = ?", id);

    assertThat(
            database.refusal(
                """
                UPDATE acquirer_qualification SET state = 'REFUSED', decided_by = ? WHERE id = ?
                """,
                enterer,
                id))
        .isEqualTo("23514");
    assertThat(
            database.refusal(
                """
                UPDATE acquirer_qualification SET state = 'REFUSED', decided_by = drafted_by WHERE id = ?
                """,
                id))
        .isEqualTo("23514");
  }

  @Test
  void what_another_officer_has_changed_meanwhile_is_seen_first() {
    long id = submitted(COMPANY, DISTRICT);
    consent(id);

    Response answer =
        Api.call(
            SECOND_OFFICER,
            "AcquirerEndpoint/approve",
            Map.of("qualificationId", id, "version", 77));

    assertRefused(answer, RequestRefusal.STALE);
  }

  @Test
  void a_qualification_is_submitted_once_and_decided_once() {
    long id = Qualifying.active(COMPANY, DISTRICT);

    assertRefused(step(COMPANY, "submit", id), AcquirerRefusal.WRONG_STATE);
    assertRefused(approve(SECOND_OFFICER, id), AcquirerRefusal.WRONG_STATE);
    assertRefused(opinion(OFFICER, id, ConsultedOffice.FINANCE, true), AcquirerRefusal.WRONG_STATE);
    assertRefused(step(OFFICER, "resume", id), AcquirerRefusal.WRONG_STATE);
  }

  @Test
  void a_suspended_company_goes_on_when_another_officer_says_so() {
    long id = Qualifying.active(COMPANY, DISTRICT);

    ok(step(OFFICER, "suspend", id));

    assertThat(stateOf(id)).isEqualTo("SUSPENDED");
    assertThat(ok(one(COMPANY, id)).<String>path("reason")).isEqualTo("授信已被银行收回");
    assertRefused(step(OFFICER, "resume", id), AcquirerRefusal.FOUR_EYES);
    ok(step(SECOND_OFFICER, "resume", id));
    assertThat(stateOf(id)).isEqualTo("ACTIVE");
  }

  @Test
  void after_its_last_day_it_shows_as_expired_and_can_not_be_resumed() {
    long id = Qualifying.active(COMPANY, DISTRICT);
    ok(step(OFFICER, "suspend", id));

    database.run(
        "UPDATE acquirer_qualification SET valid_until = date '2020-01-01' WHERE id = ?", id);

    assertThat(stateOf(id)).isEqualTo("EXPIRED");
    assertRefused(step(SECOND_OFFICER, "resume", id), AcquirerRefusal.WRONG_STATE);
  }

  @Test
  void a_later_qualification_of_the_same_company_takes_the_place_of_the_first() {
    long first = Qualifying.active(COMPANY, DISTRICT);

    long second = Qualifying.active(COMPANY, DISTRICT);

    assertThat(stateOf(first)).isEqualTo("REPLACED");
    assertThat(stateOf(second)).isEqualTo("ACTIVE");
  }

  @Test
  void neither_another_company_nor_another_district_s_officer_nor_a_draft_is_shown() {
    long draft = drafted(COMPANY, DISTRICT);
    assertRefused(one(OFFICER, draft), AcquirerRefusal.UNKNOWN);
    assertRefused(one(STRANGER, draft), AcquirerRefusal.UNKNOWN);
    assertRefused(
        Qualifying.state(STRANGER, draft, StatementKind.STATE_OWNED, "2099-12-31"),
        AcquirerRefusal.UNKNOWN);
    Qualifying.clear(database, DISTRICT);
    long submitted = submitted(COMPANY, DISTRICT);
    database.run("UPDATE acquirer_qualification SET district = '别处区' WHERE id = ?", submitted);

    assertRefused(one(OFFICER, submitted), AcquirerRefusal.UNKNOWN);
    assertRefused(
        opinion(OFFICER, submitted, ConsultedOffice.FINANCE, true), AcquirerRefusal.UNKNOWN);
    assertRefused(
        Api.call(
            OFFICER,
            "AcquirerEndpoint/approve",
            Map.of("qualificationId", submitted, "version", 1)),
        AcquirerRefusal.UNKNOWN);
    assertThat(ok(one(COMPANY, submitted)).<String>path("row.district")).isEqualTo("别处区");
  }

  @Test
  void the_bureau_s_list_has_what_waits_first_and_can_be_narrowed() {
    long waiting = submitted(COMPANY, DISTRICT);

    List<Long> ids =
        ok(Api.call(
                OFFICER,
                "AcquirerEndpoint/page",
                Map.of("state", "SUBMITTED", "page", 0, "size", 200)))
            .jsonPath()
            .getList("items.id", Long.class);

    assertThat(ids).contains(waiting);
    assertThat(
            ok(Api.call(COMPANY, "AcquirerEndpoint/mine", Map.of()))
                .jsonPath()
                .getList("id", Long.class))
        .contains(waiting);
  }

  private String leaves(long id) {
    return database.text(
        """
        SELECT string_agg(action, ' ' ORDER BY id) FROM audit_leaf
        WHERE case_type = 'acquirer-qualification' AND case_id = ?
        """,
        String.valueOf(id));
  }
}
