package org.anju.pricing.calculation;

import static org.anju.permissions.Answers.assertRefused;
import static org.anju.permissions.Answers.ok;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.anju.document.Letters;
import org.anju.funding.BuildingContracts;
import org.anju.permissions.Api;
import org.anju.permissions.CityAtWork;
import org.anju.platform.local.LocalStackResource;
import org.anju.project.ApprovedProjects;
import org.anju.project.ProjectUse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The contracts and papers that a sheet rests on, through the endpoints. */
@QuarkusTest
@WithTestResource(LocalStackResource.class)
class PapersThroughEndpointsTest {

  private static final String DISTRICT = "下陆区";

  private long project;
  private long offering;

  @BeforeEach
  void draft() {
    Map<String, Object> form = CityAtWork.form(DISTRICT);
    project = ApprovedProjects.of("cihu-anju", DISTRICT, ProjectUse.SALE);
    form.put("projectId", project);
    offering = CityAtWork.draft(form);
  }

  @Test
  void a_sheet_stands_on_confirmed_contracts_and_shows_them() {
    assertRefused(write(List.of()), CalculationRefusal.CONSTRUCTION_ABOVE_CONTRACTS);

    BuildingContracts.cover(project);

    ok(write(List.of()));
    Response shown = show();
    assertThat(shown.asString()).contains("\"land\":9999999999999.00");
    assertThat(shown.jsonPath().getList("contracts.contracts.role"))
        .containsExactly("LAND_AUTHORITY", "GENERAL_CONTRACTOR");
  }

  @Test
  void a_cost_has_its_paper_which_the_company_and_the_staff_of_the_district_may_open() {
    BuildingContracts.cover(project);
    assertThat(write(List.of(cost(null))).statusCode()).isEqualTo(400);
    long paper = Letters.handIn(CityAtWork.ACQUIRER);

    ok(write(List.of(cost(paper))));

    assertThat(show().jsonPath().getLong("sheet.costs[0].document.id")).isEqualTo(paper);
    for (String reader :
        List.of("cihu-acquirer2", "bureau-officer1", "price-officer1", "auditor1")) {
      assertThat(Api.as(reader).get("/api/documents/" + paper).statusCode())
          .as(reader)
          .isEqualTo(200);
    }
    assertThat(Api.as("east-acquirer").get("/api/documents/" + paper).statusCode()).isEqualTo(404);
  }

  private Response write(List<Map<String, Object>> costs) {
    Map<String, Object> sheet = new HashMap<>();
    sheet.put(
        "built",
        Map.of("landCost", 0, "constructionCost", 800_000, "area", 200, "markupPercent", 5));
    for (String rows : List.of("storeys", "orientations", "layouts")) {
      sheet.put(rows, List.of());
    }
    sheet.put("costs", costs);
    return Api.call(
        CityAtWork.ACQUIRER,
        "CalculationEndpoint/write",
        Map.of("offeringId", offering, "seen", 0, "sheet", sheet));
  }

  private static Map<String, Object> cost(Long paper) {
    Map<String, Object> cost = new HashMap<>();
    cost.put("kind", "TAXES");
    cost.put("amount", 1_000);
    cost.put("note", "契税");
    cost.put("documentId", paper);
    return cost;
  }

  private Response show() {
    return ok(
        Api.call(CityAtWork.ACQUIRER, "CalculationEndpoint/show", Map.of("offeringId", offering)));
  }
}
