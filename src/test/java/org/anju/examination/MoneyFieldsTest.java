package org.anju.examination;

import static org.anju.permissions.Answers.ok;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anju.funding.FundedCity;
import org.anju.permissions.Api;
import org.anju.permissions.CityAtWork;
import org.anju.permissions.TestDatabase;
import org.anju.platform.local.LocalStackResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no amount of money is refused in words, in whichever field it is sent. */
@QuarkusTest
@WithTestResource(LocalStackResource.class)
class MoneyFieldsTest {

  /** As JSON has them, or does not. */
  private static final List<String> NO_AMOUNTS =
      List.of(
          "0",
          "-0.01",
          "-1e3",
          "0.001",
          "1e-3",
          "0e-400000000",
          "1e-400000000",
          "1e-2147483647",
          "1e400",
          "1e400000000",
          "-1e400000000",
          "1e2147483647",
          "100000000000000000000000000000",
          "1000.00000000000000000000000000000000000001",
          "9999999999999999.99",
          "\"NaN\"",
          "\"1e2147483647\"",
          "\"一千\"",
          "\"1,000.00\"",
          "true",
          "{}",
          "[1000]",
          "null");

  private static final List<String> NO_RATES =
      List.of(
          "-0.0001",
          "0.00001",
          "0e-400000000",
          "1e-400000000",
          "1e2147483647",
          "100.0001",
          "\"5%\"",
          "{}",
          "null");

  /** These do not even end a number, so that nothing after them has a name. */
  private static final List<String> NO_JSON = List.of("NaN", "Infinity", "-Infinity", "1e", "1.");

  private static final String NOT_AN_AMOUNT =
      "request\\..*|funding\\.amount-invalid|agreement\\.financing-invalid";

  private static final Pattern FIELD = Pattern.compile("\"(\\w+)\":@");

  @Inject TestDatabase database;

  /** The second column names what it may be beside an amount: zero, or missing. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          cihu-acquirer | - | AcquisitionDraftEndpoint/comparable | "acquisitionId":-1,"version":0,"source":"x","day":"2026-01-05","price":@
          cihu-acquirer | - | AcquisitionDraftEndpoint/appraisal | "acquisitionId":-1,"version":0,"appraiser":"x","creditCode":"x","licenceNumber":"x","day":"2026-01-05","paperId":1,"value":@
          cihu-acquirer | - | AcquisitionDraftEndpoint/round | "acquisitionId":-1,"version":0,"offeredBy":"DEVELOPER","day":"2026-01-05","note":"","amount":@
          cihu-acquirer | - | AcquisitionDraftEndpoint/priceAll | "acquisitionId":-1,"version":0,"perSquareMetre":@
          cihu-acquirer | - | AcquisitionDraftEndpoint/priceOne | "acquisitionId":-1,"version":0,"unitId":1,"price":@
          cihu-acquirer | - | AcquisitionContractEndpoint/sign | "acquisitionId":-1,"version":0,"number":"x","day":"2026-01-05","paperId":1,"instalments":[{"dueOn":"2026-01-05","amount":@}]
          cihu-acquirer | - | AcquisitionContractEndpoint/inspect | "acquisitionId":-1,"version":0,"unitId":1,"fitOut":true,"facilities":true,"findings":"","inspectedOn":"2026-01-05","measuredArea":@
          cihu-acquirer | null | AcquisitionContractEndpoint/inspect | "acquisitionId":-1,"version":0,"unitId":1,"fitOut":true,"facilities":true,"findings":"","inspectedOn":"2026-01-05","measuredArea":80,"agreedPrice":@
          bureau-officer1 | 0 | ReplacementPriceEndpoint/enter | "district":"别处区","place":"x","source":"x","validFrom":"2026-01-05","validUntil":"2026-01-06","fees":1,"construction":1,"land":@
          bureau-officer1 | - | ReplacementPriceEndpoint/enter | "district":"别处区","place":"x","source":"x","validFrom":"2026-01-05","validUntil":"2026-01-06","land":1,"fees":1,"construction":@
          bureau-officer1 | 0 | ReplacementPriceEndpoint/enter | "district":"别处区","place":"x","source":"x","validFrom":"2026-01-05","validUntil":"2026-01-06","land":1,"construction":1,"fees":@
          cihu-acquirer | - | CalculationEndpoint/write | "offeringId":-1,"seen":0,"sheet":{"costs":[],"storeys":[],"orientations":[],"layouts":[],"built":{"landCost":1,"area":1,"markupPercent":1,"constructionCost":@}}
          cihu-acquirer | 0 | CalculationEndpoint/write | "offeringId":-1,"seen":0,"sheet":{"costs":[],"storeys":[],"orientations":[],"layouts":[],"built":{"area":1,"constructionCost":1,"markupPercent":1,"landCost":@}}
          cihu-acquirer | - | CalculationEndpoint/write | "offeringId":-1,"seen":0,"sheet":{"costs":[],"storeys":[],"orientations":[],"layouts":[],"built":{"landCost":1,"constructionCost":1,"markupPercent":1,"area":@}}
          cihu-acquirer | - | CalculationEndpoint/write | "offeringId":-1,"seen":0,"sheet":{"storeys":[],"orientations":[],"layouts":[],"costs":[{"kind":"TAXES","note":"","documentId":1,"amount":@}]}
          cihu-acquirer | - | CalculationEndpoint/write | "offeringId":-1,"seen":0,"sheet":{"costs":[],"storeys":[],"orientations":[],"layouts":[],"rent":{"source":"x","surveyedOn":"2026-01-05","percent":1,"marketRent":@}}
          cihu-acquirer | null | CalculationEndpoint/write | "offeringId":-1,"seen":0,"sheet":{"costs":[],"storeys":[],"orientations":[],"layouts":[],"targetPrice":@}
          cihu-acquirer | null | AcquirerEndpoint/state | "qualificationId":-1,"kind":"BANK_CREDIT","validUntil":"2026-01-05","documentId":1,"creditLine":@
          cihu-acquirer | - | SupportEndpoint/claim | "projectId":-1,"kind":"CENTRAL_FUNDS","claimedOn":"2026-01-05","documentId":1,"amount":@
          bureau-officer1 | null | SupportEndpoint/enterDecision | "itemId":-1,"documentId":1,"granted":@
          cihu-acquirer | - | SupportEndpoint/receiveRelief | "itemId":-1,"receivedOn":"2026-01-05","reference":"x","documentId":1,"amount":@
          """)
  void what_is_no_amount_reaches_no_rule(
      String person, String besides, String method, String fields) {
    Response amount = send(person, method, fields, "1000");
    assertThat(amount.<String>path("code")).as("an amount").doesNotMatch(NOT_AN_AMOUNT);
    for (String no : NO_AMOUNTS) {
      if (!no.equals(besides)) {
        assertNamed(send(person, method, fields, no), fields, no);
      }
    }
    for (String no : NO_JSON) {
      assertNoAmount(send(person, method, fields, no), method + " " + no);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          CalculationEndpoint/write | "offeringId":-1,"seen":0,"sheet":{"costs":[],"storeys":[],"orientations":[],"layouts":[],"acquired":{"place":"x","markupPercent":@}}
          CalculationEndpoint/write | "offeringId":-1,"seen":0,"sheet":{"costs":[],"storeys":[],"orientations":[],"layouts":[],"built":{"landCost":1,"constructionCost":1,"area":1,"markupPercent":@}}
          CalculationEndpoint/write | "offeringId":-1,"seen":0,"sheet":{"costs":[],"storeys":[],"orientations":[],"layouts":[],"rent":{"source":"x","surveyedOn":"2026-01-05","marketRent":1,"percent":@}}
          CalculationEndpoint/write | "offeringId":-1,"seen":0,"sheet":{"costs":[],"orientations":[],"layouts":[],"storeys":[{"from":1,"until":2,"factor":@}]}
          CalculationEndpoint/write | "offeringId":-1,"seen":0,"sheet":{"costs":[],"storeys":[],"layouts":[],"orientations":[{"name":"x","factor":@}]}
          PostingEndpoint/registerSource | "projectId":-1,"kind":"DEVELOPMENT_LOAN","lender":"x","contractNumber":"x","principal":1,"dayBasis":"ACTUAL_360","signedOn":"2026-01-15","annualRate":@
          """)
  void what_is_no_rate_reaches_no_rule(String method, String fields) {
    Response rate = send(FundedCity.CLERK, method, fields, "1.7501");
    assertThat(rate.<String>path("code")).as("a rate").doesNotMatch(NOT_AN_AMOUNT);
    for (String no : NO_RATES) {
      assertNamed(send(FundedCity.CLERK, method, fields, no), fields, no);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"land", "construction", "fees"})
  void a_replacement_price_s_parts_are_stored_with_their_sum_whatever_they_are(String part) {
    Map<String, String> parts = new LinkedHashMap<>();
    for (String each : List.of("land", "construction", "fees")) {
      parts.put(each, "9999999.99");
    }
    ok(enter(parts));

    parts.put(part, "10000000");
    assertNoAmount(enter(parts), part);
  }

  /** In a place and a year of its own. */
  private static Response enter(Map<String, String> parts) {
    String fields =
        """
        "district":"开发区","place":"%s","source":"x","validFrom":"2019-01-05","validUntil":"2019-01-06",\
        "land":%s,"construction":%s,"fees":@"""
            .formatted(UUID.randomUUID(), parts.get("land"), parts.get("construction"));
    return send(FundedCity.OFFICER, "ReplacementPriceEndpoint/enter", fields, parts.get("fees"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ownMoney", "providentLoan", "bankLoan"})
  void what_a_family_pays_is_never_less_than_nothing_nor_a_part_of_a_cent(String part) {
    FundedCity city = FundedCity.of(database, "SALE", "ALLOCATED_LAND");
    city.sold("1000.00");
    long selection =
        database.number(
            """
            SELECT g.selection_id FROM agreement g JOIN selection c ON c.id = g.selection_id
            JOIN offering o ON o.id = c.offering_id WHERE o.project_id = ?
            """,
            city.project());
    String fields =
        """
        "selectionId":%d,"version":0,"ownMoney":0,"providentLoan":0,"bankLoan":0"""
            .formatted(selection)
            .replace("\"" + part + "\":0", "\"" + part + "\":@");

    for (String no : NO_AMOUNTS) {
      if (!"0".equals(no)) {
        assertNoAmount(
            send(FundedCity.CLERK, "AgreementEndpoint/recordFinancing", fields, no),
            part + " " + no);
      }
    }
  }

  @Test
  void a_list_s_prices_are_prices_or_are_refused_at_their_cells() {
    long offering = CityAtWork.draft(CityAtWork.form("下陆区"));
    List<String> rows = new ArrayList<>();
    rows.add("楼栋,单元,房号,户型,建筑面积,套内面积,分摊面积,单价,总价");
    List<String> prices =
        List.of(
            "0",
            "-1",
            "0.001",
            "1e3",
            "1e400",
            "NaN",
            "Infinity",
            "一千",
            "100000000",
            "99999999999");
    for (String price : prices) {
      rows.add("1栋,1单元,%d01,两室,1.00,0.80,0.20,%s,".formatted(rows.size(), price));
      rows.set(rows.size() - 1, rows.get(rows.size() - 1) + total(price));
    }
    rows.add("1栋,1单元,5001,两室,1.00,0.80,0.20,0.30,0.004");

    long job =
        CityAtWork.readPriceList(
            offering, String.join("\n", rows).getBytes(StandardCharsets.UTF_8));

    JsonPath read =
        ok(Api.call(
                CityAtWork.ACQUIRER,
                "PriceListEndpoint/previewRows",
                Map.of("importId", job, "badOnly", false, "page", 0, "size", 200)))
            .jsonPath();
    assertThat(read.getList("items")).hasSize(prices.size() + 1);
    for (int i = 0; i < prices.size(); i++) {
      assertThat(read.getList("items[%d].problems.cell".formatted(i), String.class))
          .as(prices.get(i))
          .contains("H" + (i + 2));
    }
    assertThat(read.getList("items[%d].problems.cell".formatted(prices.size()), String.class))
        .as("less than half a cent")
        .containsExactly("I" + (prices.size() + 2));
  }

  /** What a square metre costs, where the price can be read, so that nothing else is wrong. */
  private static String total(String price) {
    return price.matches("[\\d.]+") ? price : "1";
  }

  @Test
  void money_of_a_project_is_never_less_than_a_cent_nor_a_part_of_one() {
    FundedCity city = FundedCity.of(database, "SALE", "ALLOCATED_LAND");

    for (String no : NO_AMOUNTS) {
      assertNoAmount(own(city, no), "own capital " + no);
      assertNoAmount(source(city, no), "principal " + no);
      assertNoAmount(payee(city, no), "contract sum " + no);
    }
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

  private static void assertNamed(Response answer, String fields, String what) {
    assertNoAmount(answer, what);
    Matcher field = FIELD.matcher(fields);
    assertThat(field.find()).isTrue();
    assertThat(answer.<String>path("validationErrorData[0].parameterName"))
        .as(what)
        .endsWith(field.group(1));
    assertThat(answer.<String>path("validationErrorData[0].message")).as(what).isNotBlank();
  }

  private static void assertNoAmount(Response answer, String what) {
    assertThat(answer.statusCode()).as(what + answer.asString()).isBetween(400, 499);
    assertThat(answer.<String>path("code")).as(what).matches(NOT_AN_AMOUNT);
    assertThat(answer.<String>path("detail")).as(what).isNotBlank();
  }
}
