package org.anju.examination;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.anju.funding.FundedCity;
import org.anju.permissions.Api;
import org.anju.permissions.TestDatabase;
import org.anju.platform.local.LocalStackResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is no amount of money is refused in words, in whichever field it is sent. */
@QuarkusTest
@WithTestResource(LocalStackResource.class)
class MoneyFieldsTest {

  /** As JSON has them, or does not. */
  private static final List<String> NO_AMOUNTS =
      List.of(
          "-0.01",
          "-1e3",
          "0.001",
          "1e-3",
          "1e-400000000",
          "1e400000000",
          "-1e400000000",
          "100000000000000000000000000000",
          "9999999999999999.99",
          "NaN",
          "Infinity",
          "\"NaN\"",
          "\"一千\"",
          "\"1,000.00\"",
          "true",
          "{}",
          "[1000]",
          "null");

  private static final String NOT_AN_AMOUNT = "request\\..*|funding\\.amount-invalid";

  @Inject TestDatabase database;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          cihu-acquirer | AcquisitionDraftEndpoint/comparable | "acquisitionId":-1,"version":0,"source":"x","day":"2026-01-05","price":@
          cihu-acquirer | AcquisitionDraftEndpoint/appraisal | "acquisitionId":-1,"version":0,"appraiser":"x","creditCode":"x","licenceNumber":"x","day":"2026-01-05","paperId":1,"value":@
          cihu-acquirer | AcquisitionDraftEndpoint/round | "acquisitionId":-1,"version":0,"offeredBy":"DEVELOPER","day":"2026-01-05","note":"","amount":@
          cihu-acquirer | AcquisitionDraftEndpoint/priceAll | "acquisitionId":-1,"version":0,"perSquareMetre":@
          cihu-acquirer | AcquisitionDraftEndpoint/priceOne | "acquisitionId":-1,"version":0,"unitId":1,"price":@
          cihu-acquirer | AcquisitionContractEndpoint/sign | "acquisitionId":-1,"version":0,"number":"x","day":"2026-01-05","paperId":1,"instalments":[{"dueOn":"2026-01-05","amount":@}]
          cihu-acquirer | AcquisitionContractEndpoint/inspect | "acquisitionId":-1,"version":0,"unitId":1,"fitOut":true,"facilities":true,"findings":"","inspectedOn":"2026-01-05","measuredArea":@
          bureau-officer1 | ReplacementPriceEndpoint/enter | "district":"别处区","place":"x","source":"x","validFrom":"2026-01-05","validUntil":"2026-01-06","land":1,"fees":1,"construction":@
          cihu-acquirer | CalculationEndpoint/write | "offeringId":-1,"seen":0,"sheet":{"costs":[],"storeys":[],"orientations":[],"layouts":[],"built":{"landCost":1,"area":1,"markupPercent":1,"constructionCost":@}}
          cihu-acquirer | CalculationEndpoint/write | "offeringId":-1,"seen":0,"sheet":{"costs":[],"storeys":[],"orientations":[],"layouts":[],"built":{"area":1,"constructionCost":1,"markupPercent":1,"landCost":@}}
          cihu-acquirer | CalculationEndpoint/write | "offeringId":-1,"seen":0,"sheet":{"storeys":[],"orientations":[],"layouts":[],"costs":[{"kind":"TAXES","note":"","documentId":1,"amount":@}]}
          cihu-acquirer | CalculationEndpoint/write | "offeringId":-1,"seen":0,"sheet":{"costs":[],"storeys":[],"orientations":[],"layouts":[],"rent":{"source":"x","surveyedOn":"2026-01-05","percent":1,"marketRent":@}}
          """)
  void what_is_no_amount_reaches_no_rule(String person, String method, String fields) {
    Response amount = send(person, method, fields, "1000");
    assertThat(amount.<String>path("code")).as("an amount").doesNotMatch(NOT_AN_AMOUNT);
    for (String no : NO_AMOUNTS) {
      assertNoAmount(send(person, method, fields, no), method + " " + no);
    }
  }

  @Test
  void money_of_a_project_is_never_less_than_a_cent_nor_a_part_of_one() {
    FundedCity city = FundedCity.of(database, "SALE", "ALLOCATED_LAND");

    for (String no : NO_AMOUNTS) {
      assertNoAmount(own(city, no), "own capital " + no);
      assertNoAmount(source(city, no), "principal " + no);
      assertNoAmount(payee(city, no), "contract sum " + no);
    }
    assertNoAmount(own(city, "0"), "nothing");
    assertNoAmount(source(city, "0.00"), "nothing lent");
    assertNoAmount(payee(city, "0e3"), "nothing to pay");
    assertThat(postings(city)).isNull();
  }

  @Test
  void an_amount_in_another_notation_is_the_same_amount_or_none() {
    FundedCity city = FundedCity.acquiring(database);

    for (String amount : List.of("1e3", "1000.0000", "10.00e2", "\"1000\"", "\"１０００\"")) {
      assertThat(own(city, amount).statusCode()).as(amount).isIn(200, 400);
    }

    assertThat(postings(city)).isEqualTo("1000.00");
  }

  private String postings(FundedCity city) {
    return database.text(
        "SELECT string_agg(DISTINCT amount::text, ' ') FROM posting WHERE project_id = ?",
        city.project());
  }

  private static Response own(FundedCity city, String amount) {
    String fields =
        """
        "projectId":%d,"kind":"OWN_CAPITAL","ownAccount":true,"counterparty":"x","reference":"%s",\
        "occurredOn":"2026-03-02","note":"","amount":@"""
            .formatted(city.project(), UUID.randomUUID());
    return send(FundedCity.CLERK, "PostingEndpoint/enter", fields, amount);
  }

  private static Response source(FundedCity city, String principal) {
    String fields =
        """
        "projectId":%d,"kind":"DEVELOPMENT_LOAN","lender":"x","contractNumber":"%s","annualRate":1.75,\
        "dayBasis":"ACTUAL_360","signedOn":"2026-01-15","dueOn":"2031-01-15","principal":@"""
            .formatted(city.project(), UUID.randomUUID());
    return send(FundedCity.CLERK, "PostingEndpoint/registerSource", fields, principal);
  }

  private static Response payee(FundedCity city, String sum) {
    String fields =
        """
        "projectId":%d,"role":"DESIGNER","name":"x","creditCode":"91350100M000100Y43","contractNumber":"%s",\
        "signedOn":"2026-01-15","contractSum":@"""
            .formatted(city.project(), UUID.randomUUID());
    return send(FundedCity.CLERK, "PayeeEndpoint/register", fields, sum);
  }

  private static Response send(String person, String method, String fields, String amount) {
    return Api.as(person)
        .contentType(ContentType.JSON)
        .body("{" + fields.replace("@", amount) + "}")
        .post("/connect/" + method);
  }

  private static void assertNoAmount(Response answer, String what) {
    assertThat(answer.statusCode()).as(what + answer.asString()).isBetween(400, 499);
    assertThat(answer.<String>path("code")).as(what).matches(NOT_AN_AMOUNT);
    assertThat(answer.<String>path("detail")).as(what).isNotBlank();
  }
}
