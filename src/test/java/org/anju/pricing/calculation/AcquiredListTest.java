package org.anju.pricing.calculation;

import static org.anju.permissions.Answers.assertRefused;
import static org.anju.permissions.Answers.ok;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anju.permissions.Api;
import org.anju.permissions.CityAtWork;
import org.anju.permissions.TestDatabase;
import org.anju.platform.local.LocalStackResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The prices of acquired homes, from the sheet to the list, through the endpoints. */
@QuarkusTest
@WithTestResource(LocalStackResource.class)
class AcquiredListTest {

  private static final String DISTRICT = "下陆区";
  private static final String HEADINGS = "楼栋,单元,房号,楼层,户型,建筑面积,套内面积,分摊面积,单价,总价\n";

  private static final String SHARED = "18.00";

  private final String place = "地段 " + UUID.randomUUID();

  @Inject TestDatabase database;
  @Inject Pool pool;

  private long offering;

  @BeforeEach
  void handOver() {
    Map<String, Object> form = CityAtWork.form();
    long project =
        database.number(
            """
            INSERT INTO housing_project (acquirer, district, name, address, use, way, state, created_by, created_at)
            VALUES ('cihu-anju', ?, ?, '磁湖路 1 号', 'SALE', 'ACQUIRED', 'APPROVED', 'a', now()) RETURNING id
            """,
            DISTRICT,
            place);
    database.number(
        """
        INSERT INTO replacement_price (district, place, land, construction, fees, source, valid_from, valid_until,
          entered_by, entered_at, confirmed_by, confirmed_at)
        VALUES (?, ?, 1200, 3200, 400, '测算报告', '2020-01-01', '2099-01-01', 'a', now(), 'b', now()) RETURNING id
        """,
        DISTRICT,
        place);
    HandedOverHomes.of(pool, project, DISTRICT, place, place, "475000.00", "100.00", "100.00");
    form.put("projectId", project);
    offering = CityAtWork.draft(form);
  }

  @Test
  void a_list_is_generated_from_the_sheet_and_never_passes_its_limit() {
    assertThat(upload("100.00").jsonPath().getString("code"))
        .isEqualTo(CalculationRefusal.SHEET_MISSING.code());
    assertThat(ok(call("show", Map.of())).jsonPath().getList("places.name")).containsExactly(place);

    writeSheet();

    Response preview = ok(call("preview", Map.of("onlyChanged", false, "page", 0, "size", 50)));
    assertThat(preview.jsonPath().getList("standing.against")).isEmpty();
    assertThat(preview.jsonPath().getInt("counts.added")).isEqualTo(2);
    assertThat(ok(call("generate", Map.of("sheetVersion", 1))).jsonPath().getInt("version"))
        .isEqualTo(1);
    Response shown = ok(call("show", Map.of()));
    assertThat(shown.jsonPath().getDouble("list.standing.total")).isEqualTo(992_000.00);
    assertThat(shown.jsonPath().getDouble("list.standing.profit.cost")).isEqualTo(950_000.00);
  }

  @Test
  void a_file_names_the_measured_areas_or_is_told_where_it_does_not() {
    writeSheet();

    long smaller = CityAtWork.readPriceList(offering, list("99.99"));
    Map<String, Object> rows = Map.of("importId", smaller, "badOnly", true, "page", 0, "size", 20);
    assertThat(ok(Api.call(CityAtWork.ACQUIRER, "PriceListEndpoint/previewRows", rows)).asString())
        .contains("99.99")
        .contains("100.00");

    long right = CityAtWork.readPriceList(offering, list("100.00"));
    Response trial = preview(right);
    assertThat(trial.jsonPath().getList("standing.against")).isEmpty();
    assertThat(trial.jsonPath().getDouble("standing.average")).isEqualTo(4_800.00);
    assertThat(trial.jsonPath().getDouble("standing.averageCap")).isEqualTo(4_960.00);
    assertThat(trial.jsonPath().getDouble("standing.profit.cost")).isEqualTo(475_000.00);
    ok(Api.call(CityAtWork.ACQUIRER, "PriceListEndpoint/save", Map.of("importId", right)));
    assertThat(
            database.number(
                "SELECT count(*) FROM unit WHERE offering_id = ? AND stock_unit_id IS NOT NULL",
                offering))
        .isEqualTo(1);
  }

  @Test
  void what_passes_a_limit_is_told_before_the_list_is_saved() {
    writeSheet();

    long dear = CityAtWork.readPriceList(offering, list("100.00", "4990", "499000"));

    assertThat(preview(dear).jsonPath().getList("standing.against.code"))
        .containsExactly(
            CalculationRefusal.TOTAL_ABOVE_CAP.code(),
            CalculationRefusal.AVERAGE_ABOVE_CAP.code(),
            CalculationRefusal.PROFIT_TOO_HIGH.code());
    assertRefused(save(dear), CalculationRefusal.TOTAL_ABOVE_CAP);
    assertThat(preview(dear).path("job.state").toString()).isEqualTo("READY");
  }

  @Test
  void a_home_that_went_elsewhere_meanwhile_is_told_instead_of_the_limits() {
    writeSheet();
    long read = CityAtWork.readPriceList(offering, list("100.00"));
    ok(call("generate", Map.of("sheetVersion", 1)));
    database.number(
        """
        WITH moved AS (
          UPDATE unit SET state = 'WITHDRAWN' WHERE offering_id = ? RETURNING stock_unit_id)
        UPDATE acquisition_unit SET live = false
        WHERE stock_unit_id IN (SELECT stock_unit_id FROM moved) RETURNING 1
        """,
        offering);

    Response preview = preview(read);
    assertThat(preview.<Object>path("standing")).isNull();
    assertThat(preview.path("refused.code").toString())
        .isEqualTo(CalculationRefusal.NOT_HANDED_OVER.code());
    assertRefused(save(read), CalculationRefusal.NOT_HANDED_OVER);
  }

  private static Response preview(long read) {
    return ok(Api.call(CityAtWork.ACQUIRER, "PriceListEndpoint/preview", Map.of("importId", read)));
  }

  private static Response save(long read) {
    return Api.call(CityAtWork.ACQUIRER, "PriceListEndpoint/save", Map.of("importId", read));
  }

  private void writeSheet() {
    Map<String, Object> sheet = new HashMap<>();
    sheet.put("acquired", Map.of("place", place, "markupPercent", 5));
    for (String rows : List.of("costs", "storeys", "orientations", "layouts")) {
      sheet.put(rows, List.of());
    }
    ok(call("write", Map.of("seen", 0, "sheet", sheet)));
  }

  private Response call(String method, Map<String, ?> request) {
    Map<String, Object> all = new HashMap<>(request);
    all.put("offeringId", offering);
    return Api.call(CityAtWork.ACQUIRER, "CalculationEndpoint/" + method, all);
  }

  private Response upload(String area) {
    return Api.upload(
        CityAtWork.ACQUIRER,
        "/api/offerings/" + offering + "/price-list?fileName=x.csv",
        list(area));
  }

  private byte[] list(String area) {
    return list(area, "4800", "480000");
  }

  private byte[] list(String area, String unitPrice, String total) {
    String inner = new BigDecimal(area).subtract(new BigDecimal(SHARED)).toPlainString();
    String row =
        String.join(",", place, "1单元", "101", "1", "两室", area, inner, SHARED, unitPrice, total);
    return (HEADINGS + row).getBytes(StandardCharsets.UTF_8);
  }
}
