package org.anju.project;

import static org.anju.permissions.Answers.assertRefused;
import static org.anju.permissions.Answers.ok;
import static org.anju.project.Planning.COMPANY;
import static org.anju.project.Planning.DISTRICT;
import static org.anju.project.Planning.OFFICER;
import static org.anju.project.Planning.PRICE_OFFICER;
import static org.anju.project.Planning.SECOND_OFFICER;
import static org.anju.project.Planning.SUPERVISOR;
import static org.anju.project.Planning.create;
import static org.anju.project.Planning.created;
import static org.anju.project.Planning.duty;
import static org.anju.project.Planning.form;
import static org.anju.project.Planning.one;
import static org.anju.project.Planning.review;
import static org.anju.project.Planning.stateOf;
import static org.anju.project.Planning.step;
import static org.anju.project.Planning.submitted;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.anju.acquirer.AcquirerRefusal;
import org.anju.acquirer.Qualifying;
import org.anju.demand.DemandRefusal;
import org.anju.demand.Surveys;
import org.anju.document.Letters;
import org.anju.permissions.Api;
import org.anju.permissions.CityAtWork;
import org.anju.permissions.TestDatabase;
import org.anju.platform.error.RequestRefusal;
import org.anju.platform.local.LocalStackResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A project's way from its plan to its approval, and out of it. */
@QuarkusTest
@WithTestResource(LocalStackResource.class)
class ProjectTest {

  private static final String STRANGER = "east-acquirer";
  private static final String LAST_DAY = "2099-12-31";

  @Inject TestDatabase database;

  private long demand;

  @BeforeEach
  void qualify() {
    CityAtWork.registerOrganisations();
    Qualifying.clear(database, DISTRICT);
    Qualifying.active(COMPANY, DISTRICT);
    demand = Surveys.confirmed(DISTRICT, 501);
  }

  @Test
  void an_acquired_project_is_approved_after_the_district_and_the_bureau_by_a_third_person() {
    long id = submitted(SupplyWay.ACQUIRED, demand);
    ok(review(OFFICER, id, ReviewOffice.DISTRICT, true));
    ok(review(SECOND_OFFICER, id, ReviewOffice.BUREAU, true));

    ok(step(SUPERVISOR, "approve", id));

    JsonPath shown = ok(one(COMPANY, id)).jsonPath();
    assertThat(shown.getString("row.state")).isEqualTo("APPROVED");
    assertThat(shown.getString("demand.percent")).isEqualTo("50.1");
    assertThat(shown.getList("reviews.office")).containsExactly("DISTRICT", "BUREAU");
    assertThat(shown.getList("dutiesAsked")).isEmpty();
    assertThat(leaves(id))
        .isEqualTo("project.create project.submit project.review project.review project.decide");
  }

  @Test
  void a_new_built_project_passes_four_offices_and_names_who_answers_for_it() {
    long id = submitted(SupplyWay.ALLOCATED_LAND, demand);
    ok(review(OFFICER, id, ReviewOffice.DISTRICT, true));
    ok(review(SECOND_OFFICER, id, ReviewOffice.BUREAU, true));
    ok(review(SECOND_OFFICER, id, ReviewOffice.NATURAL_RESOURCES, true));
    assertRefused(step(SUPERVISOR, "approve", id), ProjectRefusal.REVIEW_MISSING);
    ok(review(PRICE_OFFICER, id, ReviewOffice.DEVELOPMENT_REFORM, true));
    ok(duty(id, DutyKind.DESIGN, LAST_DAY));
    ok(duty(id, DutyKind.CONSTRUCTION, "2020-01-01"));
    ok(duty(id, DutyKind.SUPERVISION, LAST_DAY));
    ok(duty(id, DutyKind.DRAWING_REVIEW, null));

    Response early = step(SUPERVISOR, "approve", id);
    assertRefused(early, ProjectRefusal.LICENCE_EXPIRED);
    assertThat(early.jsonPath().getList("validationErrorData.parameterName"))
        .isEqualTo(List.of("CONSTRUCTION", "FIRE_REVIEW"));
    ok(duty(id, DutyKind.CONSTRUCTION, LAST_DAY));
    assertRefused(step(SUPERVISOR, "approve", id), ProjectRefusal.DUTY_MISSING);

    ok(duty(id, DutyKind.FIRE_REVIEW, null));
    ok(step(SUPERVISOR, "approve", id));
    assertThat(stateOf(id)).isEqualTo("APPROVED");
  }

  @Test
  void
      a_survey_that_is_not_above_the_line_or_of_another_district_or_unconfirmed_justifies_nothing() {
    Response half = submit(Surveys.confirmed(DISTRICT, 500));
    assertRefused(half, DemandRefusal.TOO_LITTLE);
    assertThat(half.<String>path("title")).contains("50.00%");
    assertThat(half.<String>path("detail")).contains("50%");
    assertRefused(submit(Surveys.entered(DISTRICT, 900)), DemandRefusal.NOT_CONFIRMED);
    assertRefused(submit(Surveys.confirmed("铁山区", 900)), DemandRefusal.OTHER_DISTRICT);
    assertRefused(create(form(SupplyWay.ACQUIRED, -1)), DemandRefusal.UNKNOWN);
  }

  private static Response submit(long demandResult) {
    return step(COMPANY, "submit", created(form(SupplyWay.ACQUIRED, demandResult)));
  }

  @Test
  void without_the_number_of_units_nothing_is_submitted() {
    Map<String, Object> form = form(SupplyWay.ACQUIRED, demand);
    form.remove("unitsPlanned");
    long id = created(form);
    assertRefused(step(COMPANY, "submit", id), ProjectRefusal.INCOMPLETE);

    form.put("unitsPlanned", 12);
    ok(
        Api.call(
            COMPANY,
            "ProjectEndpoint/revise",
            Map.of("projectId", id, "version", Planning.version(COMPANY, id), "project", form)));
    ok(step(COMPANY, "submit", id));
  }

  @Test
  void a_company_that_is_not_qualified_in_the_district_plans_and_submits_nothing() {
    Map<String, Object> elsewhere = form(SupplyWay.ACQUIRED, demand);
    elsewhere.put("district", "铁山区");
    Qualifying.clear(database, "铁山区");
    assertRefused(create(elsewhere), AcquirerRefusal.NOT_QUALIFIED);

    long id = created(form(SupplyWay.ACQUIRED, demand));
    long submitted = submitted(SupplyWay.ACQUIRED, demand);
    ok(review(OFFICER, submitted, ReviewOffice.DISTRICT, true));
    ok(review(SECOND_OFFICER, submitted, ReviewOffice.BUREAU, true));
    Qualifying.clear(database, DISTRICT);

    assertRefused(step(COMPANY, "submit", id), AcquirerRefusal.NOT_QUALIFIED);
    assertRefused(step(SUPERVISOR, "approve", submitted), AcquirerRefusal.NOT_QUALIFIED);
    assertThat(stateOf(id)).isEqualTo("PLANNED");
  }

  @Test
  void a_project_that_is_approved_twice_at_once_is_approved_once() {
    long id = submitted(SupplyWay.ACQUIRED, demand);
    ok(review(OFFICER, id, ReviewOffice.DISTRICT, true));
    ok(review(SECOND_OFFICER, id, ReviewOffice.BUREAU, true));
    Map<String, Object> approval =
        Map.of("projectId", id, "version", Planning.version(SUPERVISOR, id));

    List<Integer> statuses =
        Stream.generate(
                () ->
                    CompletableFuture.supplyAsync(
                        () -> Api.call(SUPERVISOR, "ProjectEndpoint/approve", approval)))
            .limit(2)
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .map(Response::statusCode)
            .toList();

    assertThat(statuses).containsExactlyInAnyOrder(204, RequestRefusal.STALE.status());
    assertThat(
            database.number(
                "SELECT count(*) FROM audit_leaf WHERE action = 'project.decide' AND case_id = ?",
                String.valueOf(id)))
        .isOne();
  }

  @Test
  void nobody_takes_two_steps_of_a_project() {
    long id = submitted(SupplyWay.ACQUIRED, demand);
    assertRefused(
        review(SECOND_OFFICER, id, ReviewOffice.BUREAU, true), ProjectRefusal.DISTRICT_FIRST);
    ok(review(OFFICER, id, ReviewOffice.DISTRICT, true));

    assertRefused(review(OFFICER, id, ReviewOffice.BUREAU, true), ProjectRefusal.FOUR_EYES);

    String reviewer =
        database.text("SELECT entered_by FROM project_review WHERE project_id = ?", id);
    assertThat(
            database.refusal(
                """
                INSERT INTO project_review (project_id, office, in_favour, document_id, entered_by, entered_at)
                SELECT project_id, 'BUREAU', true, document_id, entered_by, entered_at
                FROM project_review WHERE project_id = ?
                """,
                id))
        .isEqualTo("23514");
    assertThat(
            database.refusal(
                "UPDATE housing_project SET state = 'APPROVED', decided_by = ? WHERE id = ?",
                reviewer,
                id))
        .isEqualTo("23514");
    assertThat(
            database.refusal(
                "UPDATE housing_project SET state = 'APPROVED', decided_by = created_by WHERE id = ?",
                id))
        .isEqualTo("23514");
  }

  @Test
  void each_office_is_entered_by_its_own_officer_and_only_where_it_is_asked() {
    long id = submitted(SupplyWay.IDLE_LAND, demand);
    assertRefused(
        review(OFFICER, id, ReviewOffice.DEVELOPMENT_REFORM, true), ProjectRefusal.OTHER_OFFICE);
    assertRefused(
        review(PRICE_OFFICER, id, ReviewOffice.DISTRICT, true), ProjectRefusal.OTHER_OFFICE);
    long acquired = submitted(SupplyWay.ACQUIRED, demand);
    assertRefused(
        review(PRICE_OFFICER, acquired, ReviewOffice.DEVELOPMENT_REFORM, true),
        ProjectRefusal.REVIEW_NOT_ASKED);
    assertRefused(duty(acquired, DutyKind.FIRE_REVIEW, null), ProjectRefusal.DUTY_NOT_ASKED);
  }

  @Test
  void a_project_is_not_approved_against_an_office_until_that_office_changes_its_mind() {
    long id = submitted(SupplyWay.OTHER, demand);
    ok(review(OFFICER, id, ReviewOffice.DISTRICT, true));
    ok(review(SECOND_OFFICER, id, ReviewOffice.BUREAU, false));
    assertRefused(step(SUPERVISOR, "approve", id), ProjectRefusal.REVIEW_AGAINST);

    ok(review(SECOND_OFFICER, id, ReviewOffice.BUREAU, true));

    ok(step(SUPERVISOR, "approve", id));
    assertThat(ok(one(SUPERVISOR, id)).jsonPath().getList("reviews.inFavour"))
        .containsExactly(true, false, true);
  }

  @Test
  void the_acceptance_of_an_approved_project_is_recorded_once_with_its_paper() {
    long built = ApprovedProjects.of("cihu-anju", DISTRICT, ProjectUse.SALE);
    assertThat(ok(one(COMPANY, built)).<Object>path("acceptance")).isNull();

    assertRefused(accept(COMPANY, built, "2099-01-01"), ProjectRefusal.ACCEPTANCE_LATER);
    assertRefused(
        accept(COMPANY, ApprovedProjects.planned("cihu-anju", DISTRICT), "2026-01-05"),
        ProjectRefusal.NOT_APPROVED);
    assertRefused(accept(STRANGER, built, "2026-01-05"), ProjectRefusal.NOT_YOURS);
    ok(accept(COMPANY, built, "2026-01-05"));

    Response shown = ok(one(COMPANY, built));
    assertThat(shown.path("acceptance.acceptedOn").toString()).isEqualTo("2026-01-05");
    assertThat(shown.<Object>path("acceptance.document.id")).isNotNull();
    assertRefused(accept(COMPANY, built, "2026-01-06"), ProjectRefusal.ACCEPTED_ALREADY);
  }

  @Test
  void acquired_homes_wait_for_no_acceptance() {
    long acquired = ApprovedProjects.of("cihu-anju", DISTRICT, ProjectUse.SALE);
    database.run("UPDATE housing_project SET way = 'ACQUIRED' WHERE id = ?", acquired);

    assertThat(ok(one(COMPANY, acquired)).<Boolean>path("acceptanceAsked")).isFalse();
    assertRefused(accept(COMPANY, acquired, "2026-01-05"), ProjectRefusal.ACCEPTANCE_NOT_ASKED);
  }

  private static Response accept(String person, long project, String day) {
    return Api.call(
        person,
        "ProjectEndpoint/recordAcceptance",
        Map.of("projectId", project, "acceptedOn", day, "documentId", Letters.handIn(person)));
  }

  @Test
  void a_company_without_credit_code_or_licence_takes_on_no_duty() {
    long id = created(form(SupplyWay.ALLOCATED_LAND, demand));

    assertRefused(duty(id, DutyKind.DESIGN, null), ProjectRefusal.DUTY_INVALID);
  }

  @Test
  void a_refused_or_withdrawn_project_stays_on_record_and_frees_its_name() {
    Map<String, Object> form = form(SupplyWay.ACQUIRED, demand);
    long id = created(form);
    assertRefused(create(form), ProjectRefusal.NAME_TAKEN);
    ok(step(COMPANY, "submit", id));

    ok(step(SUPERVISOR, "refuse", id));

    assertThat(stateOf(id)).isEqualTo("REFUSED");
    assertThat(ok(one(COMPANY, id)).<String>path("reason")).isEqualTo("用地手续没有办完");
    long again = created(form);
    ok(step(COMPANY, "withdraw", again));
    assertThat(stateOf(again)).isEqualTo("WITHDRAWN");
    assertRefused(step(COMPANY, "withdraw", again), ProjectRefusal.WRONG_STATE);
    assertRefused(step(SUPERVISOR, "approve", id), ProjectRefusal.WRONG_STATE);
    created(form);
  }

  @Test
  void what_somebody_has_changed_meanwhile_is_seen_first() {
    long id = submitted(SupplyWay.ACQUIRED, demand);

    assertRefused(
        Api.call(SUPERVISOR, "ProjectEndpoint/approve", Map.of("projectId", id, "version", 99)),
        RequestRefusal.STALE);
  }

  @Test
  void another_company_s_project_and_one_of_another_district_are_nobody_s_business() {
    long planned = created(form(SupplyWay.ACQUIRED, demand));
    assertRefused(one(STRANGER, planned), ProjectRefusal.UNKNOWN);
    assertRefused(one(OFFICER, planned), ProjectRefusal.UNKNOWN);
    assertRefused(
        Api.call(STRANGER, "ProjectEndpoint/submit", Map.of("projectId", planned, "version", 0)),
        ProjectRefusal.NOT_YOURS);
    assertRefused(review(OFFICER, planned, ReviewOffice.DISTRICT, true), ProjectRefusal.UNKNOWN);
    long submitted = submitted(SupplyWay.ACQUIRED, demand);
    database.run("UPDATE housing_project SET district = '别处区' WHERE id = ?", submitted);

    assertRefused(one(SUPERVISOR, submitted), ProjectRefusal.UNKNOWN);
    assertRefused(
        review(OFFICER, submitted, ReviewOffice.DISTRICT, true), ProjectRefusal.NOT_YOURS);
  }

  @Test
  void a_review_needs_a_letter_of_the_officer_s_own() {
    long id = submitted(SupplyWay.ACQUIRED, demand);

    Response answer =
        Api.call(
            OFFICER,
            "ProjectEndpoint/review",
            Map.of(
                "projectId",
                id,
                "office",
                "DISTRICT",
                "inFavour",
                true,
                "documentId",
                Letters.handIn(SECOND_OFFICER)));

    assertRefused(answer, 422, "document.not-at-hand");
  }

  private String leaves(long id) {
    return database.text(
        """
        SELECT string_agg(action, ' ' ORDER BY id) FROM audit_leaf
        WHERE case_type = 'housing-project' AND case_id = ?
        """,
        String.valueOf(id));
  }
}
