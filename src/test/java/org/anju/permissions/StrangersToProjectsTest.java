package org.anju.permissions;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.anju.platform.local.LocalStackResource;
import org.anju.project.ApprovedProjects;
import org.anju.project.ProjectUse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** As {@link StrangersTest}, for projects, what they buy and who qualifies. */
@QuarkusTest
@WithTestResource(LocalStackResource.class)
class StrangersToProjectsTest {

  private static final String OTHER_ACQUIRER = "east-acquirer";
  private static final String OFFICER = "bureau-officer1";
  private static final String SUPERVISOR = "supervisor1";
  private static final String DISTRICT = "铁山区";
  private static final String ELSEWHERE = "他乡区";
  private static final String DAY = "2026-03-02";

  private static final String ACQUISITION =
      """
      INSERT INTO acquisition (project_id, developer_id, state, policy_version, place, created_by, created_at)
      VALUES (?, ?, ?, 'huangshi-2024-1', '铁山', 'a', now()) RETURNING id
      """;

  private static final String DEVELOPER =
      """
      INSERT INTO developer (credit_code, name) VALUES ('91420200MA4FREMD01', '铁山置业')
      ON CONFLICT (credit_code) DO UPDATE SET name = excluded.name RETURNING id
      """;

  private static final String QUALIFICATION =
      """
      INSERT INTO acquirer_qualification (organisation, district, state, drafted_by, drafted_at)
      VALUES ('cihu-anju', ?, 'DRAFT', 'a', now()) RETURNING id
      """;

  @Inject TestDatabase database;

  private long project;

  @BeforeEach
  void plan() {
    CityAtWork.registerOrganisations();
    project = ApprovedProjects.of("cihu-anju", DISTRICT, ProjectUse.SALE);
  }

  @Test
  void another_acquirer_s_acquisition_is_neither_read_nor_moved() {
    long draft = acquisition("DRAFT");
    long signed = acquisition("SIGNED");

    assertHidden(OTHER_ACQUIRER, "AcquisitionEndpoint/show", of(draft));
    assertHidden(
        OTHER_ACQUIRER, "AcquisitionEndpoint/units", with(of(draft), "page", 0, "size", 9));
    assertHidden(OTHER_ACQUIRER, "AcquisitionEndpoint/propose", of(draft));
    assertHidden(
        OTHER_ACQUIRER, "AcquisitionEndpoint/withdraw", with(of(draft), "reason", "not as agreed"));
    assertHidden(
        OTHER_ACQUIRER, "AcquisitionDraftEndpoint/addUnits", with(of(draft), "units", List.of(1)));
    assertHidden(
        OTHER_ACQUIRER, "AcquisitionDraftEndpoint/removeUnit", with(of(draft), "unitId", 1));
    assertHidden(
        OTHER_ACQUIRER,
        "AcquisitionDraftEndpoint/comparable",
        with(of(draft), "price", 5000, "source", "s", "day", DAY));
    assertHidden(
        OTHER_ACQUIRER,
        "AcquisitionDraftEndpoint/round",
        with(of(draft), "offeredBy", "ACQUIRER", "amount", 1, "day", DAY, "note", ""));
    assertHidden(
        OTHER_ACQUIRER, "AcquisitionDraftEndpoint/priceAll", with(of(draft), "perSquareMetre", 1));
    assertHidden(
        OTHER_ACQUIRER,
        "AcquisitionDraftEndpoint/priceOne",
        with(of(draft), "unitId", 1, "price", 1));
    assertHidden(
        OTHER_ACQUIRER,
        "AcquisitionContractEndpoint/leaveOut",
        with(of(signed), "unitId", 1, "reason", "not as agreed"));
    assertThat(
            Api.call(OTHER_ACQUIRER, "AcquisitionEndpoint/list", Map.of("page", 0, "size", 100))
                .jsonPath()
                .getList("items.id", Long.class))
        .doesNotContain(draft, signed);
    assertThat(Api.call(CityAtWork.ACQUIRER, "AcquisitionEndpoint/show", of(draft)).statusCode())
        .isEqualTo(200);
  }

  @Test
  void officers_of_another_district_neither_read_nor_decide_an_acquisition() {
    long proposed = acquisition("PROPOSED");
    database.run("UPDATE housing_project SET district = ? WHERE id = ?", ELSEWHERE, project);

    for (String person : List.of(OFFICER, SUPERVISOR)) {
      assertHidden(person, "AcquisitionEndpoint/show", of(proposed));
      assertHidden(person, "AcquisitionEndpoint/approve", of(proposed));
      assertHidden(
          person, "AcquisitionEndpoint/refuse", with(of(proposed), "reason", "not as agreed"));
    }
    assertHidden(OFFICER, "AcquisitionEndpoint/handOver", of(proposed));
    assertHidden(
        OFFICER,
        "AcquisitionContractEndpoint/recordOpinion",
        with(
            of(proposed),
            "department",
            "FINANCE",
            "inFavour",
            true,
            "documentNumber",
            "1",
            "day",
            DAY,
            "note",
            ""));
  }

  @Test
  void another_acquirer_s_project_is_neither_read_nor_moved() {
    Map<String, Object> step = Map.of("projectId", project, "version", 0);

    assertHidden(OTHER_ACQUIRER, "ProjectEndpoint/one", step);
    assertHidden(OTHER_ACQUIRER, "ProjectEndpoint/submit", step);
    assertHidden(OTHER_ACQUIRER, "ProjectEndpoint/withdraw", step);
    assertHidden(
        OTHER_ACQUIRER,
        "ProjectEndpoint/recordAcceptance",
        with(step, "acceptedOn", DAY, "documentId", 1));
    assertThat(Api.call(CityAtWork.ACQUIRER, "ProjectEndpoint/one", step).statusCode())
        .isEqualTo(200);
  }

  @Test
  void officers_of_another_district_neither_read_nor_decide_a_project() {
    Map<String, Object> step = Map.of("projectId", project, "version", 0);
    database.run(
        "UPDATE housing_project SET district = ?, submitted_at = now() WHERE id = ?",
        ELSEWHERE,
        project);

    assertHidden(OFFICER, "ProjectEndpoint/one", step);
    assertHidden(SUPERVISOR, "ProjectEndpoint/approve", step);
    assertHidden(SUPERVISOR, "ProjectEndpoint/refuse", with(step, "reason", "not as agreed"));
  }

  @Test
  void another_acquirer_s_qualification_is_neither_read_nor_handed_in() {
    long qualification = database.number(QUALIFICATION, ELSEWHERE);
    Map<String, Object> step = Map.of("qualificationId", qualification, "version", 0);
    try {
      assertHidden(OTHER_ACQUIRER, "AcquirerEndpoint/one", step);
      assertHidden(OTHER_ACQUIRER, "AcquirerEndpoint/submit", step);
      assertThat(Api.call(CityAtWork.ACQUIRER, "AcquirerEndpoint/one", step).statusCode())
          .isEqualTo(200);
    } finally {
      database.run("DELETE FROM acquirer_qualification WHERE id = ?", qualification);
    }
  }

  private long acquisition(String state) {
    return database.number(ACQUISITION, project, database.number(DEVELOPER), state);
  }

  private static Map<String, Object> of(long acquisition) {
    return Map.of("acquisitionId", acquisition, "version", 0);
  }

  private static Map<String, Object> with(Map<String, Object> request, Object... more) {
    Map<String, Object> whole = new HashMap<>(request);
    for (int i = 0; i < more.length; i += 2) {
      whole.put((String) more[i], more[i + 1]);
    }
    return whole;
  }

  /** Refused as somebody else's or as unknown: a request of a wrong form would get a 400. */
  private static void assertHidden(String person, String method, Map<String, ?> request) {
    Response answer = Api.call(person, method, request);
    assertThat(answer.statusCode())
        .as("%s at %s: %s", person, method, answer.asString())
        .isIn(403, 404);
    assertThat(answer.contentType()).startsWith("application/problem+json");
  }
}
