package org.anju.verification;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.anju.employer.ConsentedMember;
import org.anju.permissions.Api;
import org.anju.permissions.CityAtWork;
import org.anju.platform.local.LocalStackResource;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The officers' list of an offering's applications: two families of their own and one of a group.
 */
@QuarkusTest
@WithTestResource(LocalStackResource.class)
class ApplicationListTest {

  private static final String OFFICER = "bureau-officer1";
  private static final int GROUP_MEMBER = 7;

  private static long offering;
  private static String poor;
  private static String rich;
  private static String member;

  /** Nothing here changes them, so they are filed once. */
  @BeforeEach
  void three_applications() {
    if (offering > 0) {
      return;
    }
    CityAtWork.registerOrganisations();
    offering = CityAtWork.announced(CityAtWork.form());
    poor = family("family02", "韩秀芝", 401, 20_000);
    rich = family("family03", "陶文礼", 402, 90_000);
    member = ConsentedMember.apply(offering, GROUP_MEMBER);
  }

  @Test
  void everything_comes_in_the_order_of_receipt() {
    assertThat(receipts(Map.of())).containsExactly(poor, rich, member);
    assertThat(receipts(Map.of("descending", true))).containsExactly(member, rich, poor);
  }

  @Test
  void the_list_is_sorted_by_what_was_asked() {
    Map<String, Object> own = Map.of("filing", "FAMILY", "order", "INCOME");

    assertThat(receipts(own)).containsExactly(poor, rich);
    assertThat(receipts(with(own, "descending", true))).containsExactly(rich, poor);
  }

  @Test
  void every_order_shows_everything() {
    for (String order : List.of("RECEIVED", "SCORE", "PERSONS", "INCOME", "HOUSING_AREA")) {
      assertThat(receipts(Map.of("order", order)))
          .as(order)
          .containsExactlyInAnyOrder(poor, rich, member);
    }
  }

  @Test
  void filters_narrow_the_list_together() {
    assertThat(receipts(Map.of("filing", "EMPLOYER"))).containsExactly(member);
    assertThat(receipts(Map.of("filing", "FAMILY"))).containsExactly(poor, rich);
    assertThat(receipts(Map.of("receipt", rich))).containsExactly(rich);
    assertThat(receipts(Map.of("category", "TALENT", "filing", "FAMILY", "receipt", poor)))
        .containsExactly(poor);
    assertThat(receipts(Map.of("tier", 9))).isEmpty();
    assertThat(receipts(Map.of("status", "QUALIFIED"))).isEmpty();
  }

  @Test
  void a_receipt_number_is_no_pattern() {
    assertThat(receipts(Map.of("receipt", "%"))).isEmpty();
  }

  @Test
  void a_page_holds_its_part_and_the_whole_is_counted() {
    Response second = ask(with(Map.of("page", 1), "size", 2));

    assertThat(second.jsonPath().getList("items.receipt")).containsExactly(member);
    assertThat(second.jsonPath().getInt("total")).isEqualTo(3);
  }

  @Test
  void the_offerings_are_counted_by_how_far_their_applications_are() {
    Response counted =
        Api.call(OFFICER, "ApplicationListEndpoint/offerings", Map.of("page", 0, "size", 100));
    Map<String, Object> own =
        counted.jsonPath().getMap("items.find { it.offeringId == %d }".formatted(offering));

    assertThat(own)
        .containsEntry("waiting", 3)
        .containsEntry("returned", 0)
        .containsEntry("qualified", 0)
        .containsEntry("ended", 0);
  }

  @Test
  void the_groups_of_article_9_are_counted_and_who_named_none_beside_them() {
    Response groups =
        Api.call(OFFICER, "ApplicationListEndpoint/groups", Map.of("offeringId", offering));

    assertThat(groups.jsonPath().getList("group")).containsExactly("HEALTH_CARE", null);
    assertThat(groups.jsonPath().getList("applications", Integer.class)).containsExactly(2, 1);
    assertThat(groups.jsonPath().getList("persons", Integer.class)).containsExactly(2, 1);
    assertThat(groups.jsonPath().getList("qualified", Integer.class)).containsExactly(0, 0);
  }

  @Test
  void the_list_names_nobody_in_clear() {
    assertThat(ask(Map.of()).asString())
        .doesNotContain("韩秀芝", CityAtWork.identityNumber(401), "13971420401");
  }

  @Test
  void the_workbook_holds_every_application_masked() throws IOException {
    byte[] file = Api.as(OFFICER).get(file(offering, "xlsx")).asByteArray();
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      Sheet sheet = workbook.getSheetAt(0);

      assertThat(sheet.getLastRowNum()).isEqualTo(3);
      assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("Receipt number");
      assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo(poor);
      assertThat(sheet.getRow(1).getCell(1).getStringCellValue()).isEqualTo("韩**");
      assertThat(sheet.getRow(1).getCell(5).getStringCellValue()).isEqualTo("Identity check");
    }
  }

  @Test
  void a_format_that_is_none_is_no_such_page() {
    assertThat(Api.as(OFFICER).get(file(offering, "docx")).statusCode()).isEqualTo(404);
  }

  private List<String> receipts(Map<String, ?> asked) {
    Response answer = ask(asked);
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    return answer.jsonPath().getList("items.receipt");
  }

  private Response ask(Map<String, ?> asked) {
    Map<String, Object> request = new HashMap<>();
    request.put("offeringId", offering);
    request.put("order", "RECEIVED");
    request.put("page", 0);
    request.put("size", 50);
    request.putAll(asked);
    return Api.call(OFFICER, "ApplicationListEndpoint/page", request);
  }

  private static String family(String account, String name, int serial, int income) {
    Map<String, Object> household =
        CityAtWork.household(name, CityAtWork.identityNumber(serial), "13971420" + serial);
    household.put("annualIncome", income);
    Response filed = CityAtWork.submitOfGroup(account, offering, "HEALTH_CARE", household);
    assertThat(filed.statusCode()).as(filed.asString()).isEqualTo(200);
    return filed.path("receipt");
  }

  private static String file(long offering, String format) {
    return "/api/offerings/" + offering + "/applications?format=" + format;
  }

  private static Map<String, Object> with(Map<String, ?> asked, String name, Object value) {
    Map<String, Object> more = new HashMap<>(asked);
    more.put(name, value);
    return more;
  }
}
