package org.anju.stock;

import static org.anju.permissions.Answers.ok;
import static org.anju.stock.StockDesk.DISTRICT;
import static org.anju.stock.StockDesk.OFFICER;
import static org.anju.stock.StockSample.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
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

/** Searching, narrowing and summing up the ledger, on a real PostgreSQL. */
@QuarkusTest
@WithTestResource(LocalStackResource.class)
class StockLedgerTest {

  @Inject TestDatabase database;

  private final String prefix = "L" + UUID.randomUUID().toString().substring(0, 8).toUpperCase();

  private List<String> home(int index, Map<String, String> others) {
    return with(StockSample.unit(prefix, DISTRICT, index), others);
  }

  private String code(int index) {
    return StockSample.unit(prefix, DISTRICT, index).get(0);
  }

  /**
   * One of each kind: free, sold, mortgaged, being built, affordable housing, in an acquisition.
   */
  @BeforeEach
  void enter() {
    CityAtWork.registerOrganisations();
    StockDesk.enter(
        List.of(
            home(0, Map.of()),
            home(1, Map.of("销售状态", "已售", "挂牌单价", "")),
            home(2, Map.of("权利限制", "抵押", "挂牌单价", "6000")),
            home(120, Map.of("竣工日期", "")),
            home(4, Map.of()),
            home(5, Map.of())));
    database.run("UPDATE stock_unit SET title = 'RESTRICTED' WHERE code = ?", code(4));
    acquire(code(5));
  }

  private void acquire(String code) {
    long project =
        database.number(
            """
            INSERT INTO housing_project (acquirer, district, name, address, use, way, state, created_by, created_at)
            VALUES ('cihu-anju', ?, ?, 'a', 'SALE', 'ACQUIRED', 'APPROVED', 'x', '2026-01-01') RETURNING id
            """,
            DISTRICT,
            prefix + "项目");
    long acquisition =
        database.number(
            """
            INSERT INTO acquisition (project_id, developer_id, state, policy_version, created_by, created_at)
            SELECT ?, e.developer_id, 'DRAFT', 'p', 'x', '2026-01-01' FROM estate e WHERE e.name = ? RETURNING id
            """,
            project,
            prefix + "花园1期");
    database.run(
        "INSERT INTO acquisition_unit (acquisition_id, stock_unit_id) SELECT ?, id FROM stock_unit WHERE code = ?",
        acquisition,
        code);
  }

  private List<String> codes(Map<String, Object> choice) {
    Map<String, Object> narrowed = new HashMap<>(choice);
    narrowed.putIfAbsent("text", prefix);
    return ok(StockDesk.list(OFFICER, narrowed)).jsonPath().getList("items.code");
  }

  private JsonPath totals() {
    return ok(Api.call(
            OFFICER,
            "StockEndpoint/totals",
            Map.of("choice", StockDesk.choice(Map.of("text", prefix)))))
        .jsonPath();
  }

  @Test
  void each_filter_leaves_what_it_names() {
    assertThat(codes(Map.of())).hasSize(6);
    assertThat(codes(Map.of("saleState", "SOLD"))).containsExactly(code(1));
    assertThat(codes(Map.of("encumbrance", "MORTGAGED"))).containsExactly(code(2));
    assertThat(codes(Map.of("title", "RESTRICTED"))).containsExactly(code(4));
    assertThat(codes(Map.of("layout", "一室一厅一卫"))).containsExactly(code(2), code(5));
    assertThat(codes(Map.of("band", "UP_TO_90"))).containsExactly(code(1), code(4));
    assertThat(codes(Map.of("text", code(2)))).containsExactly(code(2));
    assertThat(codes(Map.of("district", "西塞山区"))).isEmpty();
  }

  @Test
  void what_is_typed_means_itself_and_no_pattern() {
    assertThat(codes(Map.of("text", prefix + "%"))).isEmpty();
    assertThat(codes(Map.of("text", prefix.substring(0, 8) + "_"))).isEmpty();
    assertThat(codes(Map.of("text", prefix.toLowerCase() + "花园"))).hasSize(6);
  }

  @Test
  void the_filter_for_what_may_be_acquired_agrees_with_the_rule() {
    List<String> acquirable = codes(Map.of("acquirable", true));

    assertThat(acquirable).containsExactly(code(0));
    for (String code : codes(Map.of())) {
      List<String> obstacles = file(code).getList("obstacles");
      assertThat(obstacles.isEmpty()).as(code + obstacles).isEqualTo(acquirable.contains(code));
    }
  }

  @Test
  void totals_count_every_unit_once_in_each_division() {
    JsonPath totals = totals();

    assertThat(totals.getInt("all.units")).isEqualTo(6);
    assertThat(totals.getInt("all.unsold")).isEqualTo(5);
    assertThat(totals.getFloat("all.area")).isEqualTo(498.32f);
    assertThat(totals.getList("byDistrict.name")).containsExactly(DISTRICT);
    assertThat(totals.getList("byLayout.sums.units")).containsExactly(2, 2, 2);
    assertThat(totals.getList("byBand.band")).containsExactly("UP_TO_60", "UP_TO_90", "UP_TO_120");
    assertThat(totals.getList("byBand.sums.units")).containsExactly(2, 2, 2);
  }

  @Test
  void the_average_price_is_weighted_by_area_and_leaves_out_whoever_names_none() {
    database.run("UPDATE stock_unit SET asking_price = NULL WHERE code LIKE ?", prefix + "%");
    database.run("UPDATE stock_unit SET asking_price = 5000 WHERE code = ?", code(0));
    database.run("UPDATE stock_unit SET asking_price = 6000 WHERE code = ?", code(2));

    // (108.36 * 5000 + 52.18 * 6000) / 160.54
    assertThat(totals().getFloat("all.averagePrice")).isEqualTo(5325.03f);
  }

  @Test
  void totals_of_nothing_are_zero() {
    JsonPath totals =
        ok(Api.call(
                OFFICER,
                "StockEndpoint/totals",
                Map.of("choice", StockDesk.choice(Map.of("text", prefix + "?")))))
            .jsonPath();

    assertThat(totals.getInt("all.units")).isZero();
    assertThat(totals.<Object>get("all.averagePrice")).isNull();
    assertThat(totals.getList("byBand")).isEmpty();
  }

  @Test
  void the_file_of_a_unit_names_the_acquisition_that_wants_it() {
    JsonPath file = file(code(5));

    assertThat(file.getList("acquisitions.project")).containsExactly(prefix + "项目");
    assertThat(file.getList("acquisitions.live")).containsExactly(true);
    assertThat(file.getList("entries.fileName")).containsExactly("ledger.csv");
    assertThat(file.getList("offerings")).isEmpty();
  }

  @Test
  void the_file_of_a_unit_says_when_it_was_taken_over_and_what_was_measured() {
    assertThat(file(code(5)).<Object>get("acquisitions[0].handedOverAt")).isNull();

    database.run(
        """
        INSERT INTO acquisition_inspection (acquisition_id, stock_unit_id, measured_area, fit_out, facilities,
          findings, inspected_on, recorded_by, recorded_at)
        SELECT acquisition_id, stock_unit_id, 51.07, true, true, '', '2026-03-02', 'a', now()
        FROM acquisition_unit WHERE stock_unit_id = (SELECT id FROM stock_unit WHERE code = ?)
        """,
        code(5));
    database.run(
        """
        INSERT INTO acquisition_step (acquisition_id, step, taken_by, role, taken_at, policy_version)
        SELECT acquisition_id, 'HANDED_OVER', 'b', 'bureau-officer', '2026-03-03T01:00:00Z', 'p'
        FROM acquisition_unit WHERE stock_unit_id = (SELECT id FROM stock_unit WHERE code = ?)
        """,
        code(5));

    JsonPath file = file(code(5));
    assertThat(file.getString("acquisitions[0].handedOverAt")).isEqualTo("2026-03-03T01:00:00Z");
    assertThat(file.getFloat("acquisitions[0].measuredArea")).isEqualTo(51.07f);
  }

  @Test
  void pages_follow_each_other_in_every_order() {
    for (StockOrder order : StockOrder.values()) {
      List<String> whole = page(order, 0, 6);
      assertThat(page(order, 0, 4)).isEqualTo(whole.subList(0, 4));
      assertThat(page(order, 1, 4)).isEqualTo(whole.subList(4, 6));
    }
  }

  private List<String> page(StockOrder order, int page, int size) {
    return ok(Api.call(
            OFFICER,
            "StockEndpoint/list",
            Map.of(
                "choice",
                StockDesk.choice(Map.of("text", prefix)),
                "order",
                order.name(),
                "page",
                page,
                "size",
                size)))
        .jsonPath()
        .getList("items.code");
  }

  private static JsonPath file(String code) {
    Object unit = StockDesk.unit(code).get("id");
    return ok(Api.call(OFFICER, "StockEndpoint/unit", Map.of("unitId", unit))).jsonPath();
  }
}
