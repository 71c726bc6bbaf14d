package org.anju.permissions;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anju.platform.local.LocalStackResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The right role is not enough: the thing must be one's own. */
@QuarkusTest
@WithTestResource(LocalStackResource.class)
class StrangersTest {

  private static final String OTHER_ACQUIRER = "east-acquirer";
  private static final String OTHER_EMPLOYER = "bus-clerk";
  private static final String OTHER_FAMILY = "family02";

  private static CityAtWork city;

  @Inject TestDatabase database;

  @BeforeEach
  void build() {
    if (city == null) {
      city =
          CityAtWork.build(
              CityAtWork.household("赵一平", CityAtWork.identityNumber(101), "13900010101"));
    }
  }

  @Test
  void another_acquirer_s_offering_is_neither_read_nor_changed() {
    Map<String, Object> revision =
        Map.of("offeringId", city.offering(), "version", 0, "offering", CityAtWork.form());

    assertRefused(OTHER_ACQUIRER, "OfferingEndpoint/mineOne", offering());
    assertRefused(OTHER_ACQUIRER, "OfferingEndpoint/revise", revision);
    assertRefused(OTHER_ACQUIRER, "OfferingEndpoint/announce", offering());
    assertThat(ids(OTHER_ACQUIRER, "OfferingEndpoint/mine", page(Map.of()), "items.id"))
        .doesNotContain(city.offering());
    assertMine(CityAtWork.ACQUIRER, "OfferingEndpoint/mineOne", offering());
  }

  @Test
  void nobody_prices_another_acquirer_s_offering() {
    byte[] list = CityAtWork.sample("price-list-cihu-yunting.xlsx");
    String path = "/api/offerings/" + city.offering() + "/price-list?fileName=list.xlsx";

    assertThat(Api.upload(OTHER_ACQUIRER, path, list).statusCode()).isEqualTo(403);
    assertRefused(OTHER_ACQUIRER, "PriceListEndpoint/preview", priceList());
    assertRefused(OTHER_ACQUIRER, "PriceListEndpoint/previewRows", rows(city.priceListImport()));
    assertRefused(OTHER_ACQUIRER, "PriceListEndpoint/save", priceList());
    assertRefused(OTHER_ACQUIRER, "PriceListEndpoint/discard", priceList());
    assertThat(ids(OTHER_ACQUIRER, "PriceListEndpoint/imports", offering(), "id")).isEmpty();
    assertMine(CityAtWork.ACQUIRER, "PriceListEndpoint/preview", priceList());
  }

  @Test
  void nobody_calculates_another_acquirer_s_prices() {
    Map<String, Object> generation = new HashMap<>(offering());
    generation.put("sheetVersion", 1);
    Map<String, Object> sheet = new HashMap<>(offering());
    sheet.putAll(Map.of("seen", 1, "sheet", PriceSheets.built()));

    assertRefused(OTHER_ACQUIRER, "CalculationEndpoint/show", offering());
    assertRefused(OTHER_ACQUIRER, "CalculationEndpoint/sheets", page(offering()));
    assertRefused(OTHER_ACQUIRER, "CalculationEndpoint/preview", page(offering()));
    assertRefused(OTHER_ACQUIRER, "CalculationEndpoint/generate", generation);
    assertRefused(OTHER_ACQUIRER, "CalculationEndpoint/write", sheet);
    assertMine(CityAtWork.ACQUIRER, "CalculationEndpoint/show", offering());
    assertMine(CityAtWork.ACQUIRER, "CalculationEndpoint/sheets", page(offering()));
  }

  @Test
  void another_acquirer_learns_nothing_of_choices_and_agreements() {
    assertRefused(OTHER_ACQUIRER, "DeskEndpoint/console", offering());
    assertRefused(
        OTHER_ACQUIRER,
        "SelectionEndpoint/chooseAtDesk",
        Map.of(
            "offeringId", city.offering(),
            "receipt", city.receipt(),
            "unitId", aUnit(),
            "attempt", UUID.randomUUID().toString()));
    Map<String, Object> family = Map.of("offeringId", city.offering(), "receipt", city.receipt());
    Map<String, Object> list = new HashMap<>(family);
    list.putAll(Map.of("wishes", List.of(aUnit()), "basedOn", 0));
    assertRefused(OTHER_ACQUIRER, "WishEndpoint/atDesk", family);
    assertRefused(OTHER_ACQUIRER, "WishEndpoint/submitAtDesk", list);
    assertRefused(OTHER_FAMILY, "WishEndpoint/mine", offering());
    assertRefused(OTHER_FAMILY, "WishEndpoint/mine", family);
    assertRefused(OTHER_FAMILY, "WishEndpoint/submit", list);
    assertRefused(OTHER_ACQUIRER, "AgreementEndpoint/list", page(offering()));
    assertMine(CityAtWork.ACQUIRER, "AgreementEndpoint/list", page(offering()));
  }

  @Test
  void an_agreement_of_another_acquirer_is_not_signed() {
    long selection = aSelection();

    assertRefused(
        OTHER_ACQUIRER, "AgreementEndpoint/recordSigning", Map.of("selectionId", selection));
    assertRefused(
        OTHER_ACQUIRER,
        "AgreementEndpoint/recordFinancing",
        Map.of(
            "selectionId",
            selection,
            "version",
            0,
            "ownMoney",
            1,
            "providentLoan",
            0,
            "bankLoan",
            0));
    assertRefused(OTHER_ACQUIRER, "AgreementEndpoint/financing", Map.of("selectionId", selection));
    assertRefused(OTHER_FAMILY, "AgreementEndpoint/financing", Map.of("selectionId", selection));
    assertMine(CityAtWork.FAMILY, "AgreementEndpoint/financing", Map.of("selectionId", selection));
    assertRefused(
        OTHER_ACQUIRER,
        "AgreementEndpoint/recordRenewal",
        Map.of("selectionId", selection, "documentId", 1));
    assertRefused(
        OTHER_ACQUIRER,
        "AgreementEndpoint/recordLeaseEnd",
        Map.of(
            "selectionId",
            selection,
            "lastDay",
            "2026-12-01",
            "reason",
            "AGREED",
            "note",
            "",
            "documentId",
            1));
    assertRefused(OTHER_FAMILY, "RentEndpoint/mine", offering());
    assertRefused(OTHER_FAMILY, "AgreementEndpoint/mine", offering());
    assertMine(CityAtWork.FAMILY, "AgreementEndpoint/mine", offering());
    assertMine(
        CityAtWork.ACQUIRER, "AgreementEndpoint/recordSigning", Map.of("selectionId", selection));
  }

  @Test
  void another_acquirer_s_complaints_support_and_property_service_stay_hidden() {
    Map<String, Object> complaint =
        Map.of("receipt", city.receipt(), "kind", "PRICE", "text", "价格表上的面积不对");
    assertRefused(OTHER_FAMILY, "ComplaintEndpoint/file", complaint);
    Response filed = Api.call(CityAtWork.FAMILY, "ComplaintEndpoint/file", complaint);
    long id = filed.jsonPath().getLong("complaintId");
    Map<String, Object> answer = Map.of("complaintId", id, "version", 0, "text", "已改正");
    assertRefused(OTHER_ACQUIRER, "ComplaintEndpoint/answer", answer);
    assertThat(ids(OTHER_ACQUIRER, "ComplaintEndpoint/page", page(Map.of()), "items.id"))
        .doesNotContain(id);
    Map<String, Object> project = page(Map.of("projectId", project()));
    assertThat(ids(OTHER_ACQUIRER, "PropertyEndpoint/page", project, "items.id")).isEmpty();
    assertThat(ids(OTHER_ACQUIRER, "SupportEndpoint/page", project, "items.id")).isEmpty();
    Map<String, Object> cards = page(Map.of("year", 2026));
    assertThat(
            Api.call(OTHER_ACQUIRER, "ScorecardEndpoint/page", cards)
                .jsonPath()
                .getList("items.acquirer"))
        .isSubsetOf("dongcheng-anju");
  }

  private long project() {
    return database.number("SELECT project_id FROM offering WHERE id = ?", city.offering());
  }

  @Test
  void another_employer_s_roster_and_people_stay_hidden() {
    Map<String, Object> roster = Map.of("importId", city.rosterImport());

    assertRefused(OTHER_EMPLOYER, "GroupFilingEndpoint/preview", roster);
    assertRefused(OTHER_EMPLOYER, "GroupFilingEndpoint/previewRows", rows(city.rosterImport()));
    assertRefused(
        OTHER_EMPLOYER,
        "GroupFilingEndpoint/save",
        Map.of("importId", city.rosterImport(), "mode", "GOOD_ROWS_NOW", "committed", true));
    assertRefused(OTHER_EMPLOYER, "GroupFilingEndpoint/discard", roster);
    Map<String, Object> row = Map.of("importId", city.rosterImport(), "row", 10);
    assertRefused(OTHER_EMPLOYER, "GroupFilingEndpoint/openRow", row);
    assertRefused(OTHER_EMPLOYER, "GroupFilingEndpoint/leaveRowOut", row);
    assertRefused(
        OTHER_EMPLOYER,
        "GroupFilingEndpoint/correctRow",
        Map.of("importId", city.rosterImport(), "row", 10, "cells", List.of()));
    String marked = "/api/rosters/" + city.rosterImport() + "/marked";
    assertThat(Api.as(OTHER_EMPLOYER).get(marked).statusCode()).isEqualTo(403);
    assertThat(Api.as(CityAtWork.EMPLOYER).get(marked).statusCode()).isEqualTo(200);
    String links = "/api/offerings/" + city.offering() + "/member-links?format=csv";
    assertThat(Api.as(OTHER_EMPLOYER).post(links).asString().lines()).hasSize(1);
    assertThat(ids(OTHER_EMPLOYER, "GroupFilingEndpoint/imports", offering(), "id")).isEmpty();
    assertThat(total(OTHER_EMPLOYER, "GroupFilingEndpoint/members")).isZero();
    assertThat(total(CityAtWork.EMPLOYER, "GroupFilingEndpoint/members")).isPositive();
  }

  @Test
  void another_employer_s_clerks_are_neither_seen_nor_removed() {
    List<Long> clerks = ids(CityAtWork.EMPLOYER, "ClerkEndpoint/list", Map.of(), "id");

    assertThat(clerks).hasSizeGreaterThanOrEqualTo(2);
    assertThat(ids(OTHER_EMPLOYER, "ClerkEndpoint/list", Map.of(), "id"))
        .isNotEmpty()
        .doesNotContainAnyElementsOf(clerks);
    for (long clerk : clerks) {
      assertRefused(OTHER_EMPLOYER, "ClerkEndpoint/remove", Map.of("clerkId", clerk));
    }
    assertThat(ids(CityAtWork.EMPLOYER, "ClerkEndpoint/list", Map.of(), "id")).isEqualTo(clerks);
  }

  @Test
  void another_family_s_application_is_neither_seen_nor_moved() {
    Map<String, Object> choice =
        Map.of(
            "offeringId", city.offering(),
            "unitId", aUnit(),
            "attempt", UUID.randomUUID().toString());

    assertRefused(OTHER_FAMILY, "ApplicationEndpoint/withdraw", Map.of("receipt", city.receipt()));
    assertRefused(
        OTHER_FAMILY,
        "ApplicationEndpoint/claim",
        Map.of("receipt", city.receipt(), "identityNumber", CityAtWork.identityNumber(999)));
    assertRefused(OTHER_FAMILY, "SelectionEndpoint/myTurn", offering());
    assertThat(status(OTHER_FAMILY, "SelectionEndpoint/choose", choice)).isBetween(400, 499);
    assertThat(status(OTHER_FAMILY, "SelectionEndpoint/giveUp", offering())).isBetween(400, 499);
    assertThat(Api.call(OTHER_FAMILY, "ApplicationEndpoint/mine", Map.of()).asString())
        .doesNotContain(city.receipt());
    assertThat(Api.call(CityAtWork.FAMILY, "ApplicationEndpoint/mine", Map.of()).asString())
        .contains(city.receipt());
  }

  @Test
  void an_officer_of_another_district_decides_nothing() {
    long application =
        database.number("SELECT id FROM application WHERE receipt = ?", city.receipt());
    String original = database.text("SELECT district FROM offering WHERE id = ?", city.offering());
    Map<String, Object> decision =
        Map.of(
            "applicationId", application, "kind", "IDENTITY", "outcome", "APPROVED", "version", 0);
    Map<String, Object> sentBack =
        Map.of("applicationId", application, "kind", "IDENTITY", "remark", "why", "version", 0);
    Map<String, Object> assigned =
        Map.of("applicationId", application, "kind", "IDENTITY", "officer", "nobody");
    long objection = anObjection(application);
    database.run("UPDATE offering SET district = '别处区' WHERE id = ?", city.offering());
    try {
      assertRefused(
          "identity-officer1", "VerificationEndpoint/caseOf", Map.of("applicationId", application));
      assertRefused(
          "identity-officer1", "RankingEndpoint/caseOf", Map.of("applicationId", application));
      assertRefused("housing-officer1", "RankingEndpoint/page", page(offering()));
      assertRefused("housing-officer1", "ApplicationListEndpoint/page", listed());
      assertRefused("housing-officer1", "ApplicationListEndpoint/groups", offering());
      assertThat(listFile().statusCode()).isEqualTo(403);
      assertThat(countedOfferings()).doesNotContain(city.offering());
      assertRefused("identity-officer1", "VerificationEndpoint/decide", decision);
      assertRefused("identity-officer1", "VerificationEndpoint/confirmRefusal", decision);
      assertRefused("identity-officer1", "VerificationEndpoint/sendBackRefusal", sentBack);
      assertRefused("identity-officer1", "CheckQueueEndpoint/claim", decision);
      assertRefused("supervisor1", "CheckQueueEndpoint/assign", assigned);
      assertRefused(
          "supervisor1", "VerificationEndpoint/caseOf", Map.of("applicationId", application));
      assertThat(
              Api.call(
                      "identity-officer1",
                      "CheckQueueEndpoint/page",
                      page(Map.of("filter", Map.of("kind", "IDENTITY"), "order", "WAITING")))
                  .asString())
          .doesNotContain(city.receipt());
      assertRefused("bureau-officer1", "PublicityEndpoint/publish", offering());
      assertRefused(
          "bureau-officer1",
          "PublicityEndpoint/contact",
          Map.of("objectionId", objection, "reason", "to ask"));
      assertRefused("bureau-officer1", "PublicityEndpoint/publishPrices", offering());
      assertRefused("bureau-officer1", "PublicityEndpoint/publishResults", offering());
      for (String officer : List.of("bureau-officer1", "price-officer1")) {
        Map<String, Object> list = Map.of("priceListId", aPriceList());
        Map<String, Object> filed = Map.of("priceListId", aPriceList(), "number", "1");
        Map<String, Object> returned = Map.of("priceListId", aPriceList(), "reason", "not mine");
        assertRefused(officer, "PriceFilingEndpoint/one", list);
        assertRefused(officer, "PriceFilingEndpoint/file", filed);
        assertRefused(officer, "PriceFilingEndpoint/giveBack", returned);
      }
      assertRefused(
          "bureau-officer1",
          "ObjectionDeskEndpoint/askFamily",
          Map.of(
              "objectionId", objection, "question", "Is it so?  ", "workingDays", 1, "version", 0));
      assertRefused(
          "bureau-officer1",
          "ObjectionDeskEndpoint/decideAppeal",
          Map.of("objectionId", objection, "grant", true, "reason", "r", "version", 0));
      for (String verb : List.of("take", "release")) {
        assertRefused(
            "bureau-officer1",
            "ObjectionDeskEndpoint/" + verb,
            Map.of("objectionId", objection, "task", "OBJECTION"));
      }
      assertRefused(
          "supervisor1",
          "ObjectionDeskEndpoint/assign",
          Map.of("objectionId", objection, "task", "OBJECTION", "officer", "anybody"));
      assertRefused(
          "bureau-officer1",
          "PublicityEndpoint/decide",
          Map.of("objectionId", objection, "uphold", true, "reason", "r", "version", 0));
      assertThat(
              ids(
                  "bureau-officer1",
                  "PublicityEndpoint/objections",
                  page(Map.of()),
                  "items.objectionId"))
          .doesNotContain(objection);
      assertRefused("bureau-officer1", "DrawEndpoint/readiness", offering());
      assertRefused("bureau-officer1", "DrawEndpoint/freeze", offering());
      assertRefused("bureau-officer1", "DrawEndpoint/seal", offering());
    } finally {
      database.run("UPDATE offering SET district = ? WHERE id = ?", original, city.offering());
      database.run("DELETE FROM objection WHERE id = ?", objection);
    }
    assertThat(listFile().statusCode()).isEqualTo(200);
    assertThat(countedOfferings()).contains(city.offering());
    assertMine(
        "identity-officer1", "VerificationEndpoint/caseOf", Map.of("applicationId", application));
  }

  private static void assertRefused(String person, String method, Map<String, ?> request) {
    Response answer = Api.call(person, method, request);
    assertThat(answer.statusCode())
        .as("%s at %s: %s", person, method, answer.asString())
        .isIn(403, 404);
    assertThat(answer.contentType()).startsWith("application/problem+json");
  }

  private static void assertMine(String person, String method, Map<String, ?> request) {
    Response answer = Api.call(person, method, request);
    assertThat(answer.statusCode())
        .as("%s at %s: %s", person, method, answer.asString())
        .isEqualTo(200);
  }

  private static int status(String person, String method, Map<String, ?> request) {
    return Api.call(person, method, request).statusCode();
  }

  private Map<String, Object> listed() {
    Map<String, Object> request = page(offering());
    request.put("order", "SCORE");
    return request;
  }

  private Response listFile() {
    return Api.as("housing-officer1")
        .get("/api/offerings/" + city.offering() + "/applications?format=csv");
  }

  private static List<Long> countedOfferings() {
    return ids(
        "housing-officer1",
        "ApplicationListEndpoint/offerings",
        page(Map.of()),
        "items.offeringId");
  }

  private static List<Long> ids(String person, String method, Map<String, ?> request, String path) {
    Response answer = Api.call(person, method, request);
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    return answer.jsonPath().getList(path, Long.class);
  }

  private static long total(String person, String method) {
    return Api.call(person, method, page(offering())).jsonPath().getLong("total");
  }

  private static Map<String, Object> offering() {
    return Map.of("offeringId", city.offering());
  }

  private static Map<String, Object> priceList() {
    return Map.of("importId", city.priceListImport());
  }

  private static Map<String, Object> rows(long job) {
    return page(Map.of("importId", job, "badOnly", false));
  }

  private static Map<String, Object> page(Map<String, Object> request) {
    Map<String, Object> paged = new HashMap<>(request);
    paged.put("page", 0);
    paged.put("size", 50);
    return paged;
  }

  private long aPriceList() {
    return database.number("SELECT max(id) FROM price_list WHERE offering_id = ?", city.offering());
  }

  private long aUnit() {
    return database.number("SELECT min(id) FROM unit WHERE offering_id = ?", city.offering());
  }

  /** A choice whose draw this test leaves out. */
  private long aSelection() {
    long selection =
        database.number(
            """
            INSERT INTO selection (offering_id, phase, unit_id, application_id, attempt, price_list_id,
                total_price, chosen_at)
            SELECT o.id, 1, (SELECT min(u.id) FROM unit u WHERE u.offering_id = o.id), a.id,
                gen_random_uuid(), p.id, 1, a.submitted_at
            FROM offering o JOIN application a ON a.offering_id = o.id
            JOIN price_list p ON p.offering_id = o.id
            WHERE a.receipt = ?
            RETURNING id
            """,
            city.receipt());
    database.run(
        """
        INSERT INTO agreement (selection_id, state, sign_by, rechecked_at)
        VALUES (?, 'TO_SIGN', '2099-01-01', '2026-01-01')
        """,
        selection);
    return selection;
  }

  private long anObjection(long application) {
    return database.number(
        """
        INSERT INTO objection (code, offering_id, application_id, state, text_cipher, raised_at, due_at)
        VALUES (?, ?, ?, 'OPEN', '', '2026-01-01', '2099-01-01')
        RETURNING id
        """,
        UUID.randomUUID().toString(),
        city.offering(),
        application);
  }
}
