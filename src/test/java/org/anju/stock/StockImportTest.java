package org.anju.stock;

import static org.anju.permissions.Answers.assertRefused;
import static org.anju.permissions.Answers.ok;
import static org.anju.stock.StockDesk.DISTRICT;
import static org.anju.stock.StockDesk.OFFICER;
import static org.anju.stock.StockSample.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.anju.permissions.Api;
import org.anju.permissions.CityAtWork;
import org.anju.permissions.TestDatabase;
import org.anju.platform.imports.ImportRefusal;
import org.anju.platform.local.LocalStackResource;
import org.anju.platform.spreadsheet.SheetFixture;
import org.anju.platform.spreadsheet.WorstFiles;
import org.junit.jupiter.api.Test;

/** A district's workbook on its way into the ledger, on a real PostgreSQL. */
@QuarkusTest
@WithTestResource(LocalStackResource.class)
class StockImportTest {

  private static final int HOMES = 6;

  /** No other test has homes here, so that a list of all that is left out stays short. */
  private static final String QUIET_DISTRICT = "铁山区";

  @Inject TestDatabase database;

  /** Keeps this test's homes apart from those of the others. */
  private final String prefix = "T" + UUID.randomUUID().toString().substring(0, 8).toUpperCase();

  private List<String> home(int index) {
    return StockSample.unit(prefix, DISTRICT, index);
  }

  private String code(int index) {
    return home(index).get(0);
  }

  private List<List<String>> homes(int count) {
    return IntStream.range(0, count).mapToObj(this::home).toList();
  }

  private List<List<String>> homesIn(String district) {
    return IntStream.range(0, HOMES)
        .mapToObj(index -> StockSample.unit(prefix, district, index))
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private List<List<String>> homesWith(int index, Map<String, String> others) {
    List<List<String>> homes = new ArrayList<>(homes(HOMES));
    homes.set(index, with(home(index), others));
    return homes;
  }

  @Test
  void new_homes_are_shown_before_they_are_entered() {
    long job = StockDesk.read(homes(HOMES));

    assertThat(StockDesk.counts(job))
        .containsEntry("entered", HOMES)
        .containsEntry("changed", 0)
        .containsEntry("refused", 0);
    assertThat(StockDesk.differences(job, "ENTERED")).hasSize(HOMES);
    assertThat(stored()).as("nothing is written before it is saved").isZero();

    Response saved = ok(StockDesk.call("save", job));

    assertThat(saved.jsonPath().getInt("entered")).isEqualTo(HOMES);
    assertThat(stored()).isEqualTo(HOMES);
    assertThat(StockDesk.unit(code(0)))
        .containsEntry("estate", prefix + "花园1期")
        .containsEntry("builtArea", 108.36f)
        .containsEntry("saleState", "UNSOLD")
        .containsEntry("title", "COMMODITY");
  }

  @Test
  void the_database_counts_the_rows_before_it_compares_them() {
    long before = countings();

    StockDesk.read(homes(HOMES));

    assertThat(countings()).isGreaterThan(before);
  }

  private long countings() {
    return database.number(
        "SELECT analyze_count FROM pg_stat_user_tables WHERE relname = 'stock_import_row'");
  }

  @Test
  void each_fact_that_changes_is_shown_with_what_the_ledger_has() {
    StockDesk.enter(homes(HOMES));

    long job = StockDesk.read(homesWith(2, Map.of("销售状态", "已售", "挂牌单价", "")));

    assertThat(StockDesk.counts(job))
        .containsEntry("entered", 0)
        .containsEntry("changed", 1)
        .containsEntry("same", HOMES - 1);
    Map<String, Object> line = StockDesk.differences(job, "CHANGED").get(0);
    assertThat(line).containsEntry("row", 4).containsEntry("code", code(2));
    assertThat(changes(line))
        .containsExactlyInAnyOrder("ASKING_PRICE: 5220.00 > null", "SALE_STATE: UNSOLD > SOLD");

    ok(StockDesk.call("save", job));

    assertThat(StockDesk.unit(code(2))).containsEntry("saleState", "SOLD");
    assertThat(file(code(2)).jsonPath().getList("entries.kind"))
        .containsExactly("CHANGED", "ENTERED");
  }

  @Test
  void a_home_that_the_workbook_leaves_out_is_named_and_stays() {
    List<List<String>> homes = homesIn(QUIET_DISTRICT);
    ok(StockDesk.call("save", StockDesk.read(QUIET_DISTRICT, homes)));

    long job = StockDesk.read(QUIET_DISTRICT, homes.subList(1, HOMES));

    assertThat(missingCodes(job)).contains(code(0)).doesNotContain(code(1));
    assertRefused(StockDesk.call("save", job), ImportRefusal.NOTHING_TO_SAVE);
    assertThat(StockDesk.unit(code(0))).containsEntry("saleState", "UNSOLD");
  }

  @Test
  void wrong_rows_are_told_by_cell_and_only_the_sound_ones_are_saved() {
    long job = StockDesk.read(homesWith(1, Map.of("建筑面积", "120.004")));

    Map<String, Object> wrong = StockDesk.items(job, "wrongRows", Map.of()).get(0);
    assertThat(wrong).containsEntry("row", 3);
    assertThat(wrong.get("problems").toString()).contains("M3").contains("article 7");

    ok(StockDesk.call("save", job));

    assertThat(stored()).isEqualTo(HOMES - 1);
  }

  @Test
  void a_wrong_row_does_not_count_as_left_out() {
    List<List<String>> homes = homesIn(QUIET_DISTRICT);
    ok(StockDesk.call("save", StockDesk.read(QUIET_DISTRICT, homes)));
    homes.set(1, with(homes.get(1), Map.of("建筑面积", "121")));

    long job = StockDesk.read(QUIET_DISTRICT, homes.subList(1, HOMES));

    assertThat(missingCodes(job)).contains(code(0)).doesNotContain(code(1));
  }

  @Test
  void a_place_that_has_a_code_is_not_entered_under_another() {
    StockDesk.enter(homes(1));

    long job = StockDesk.read(List.of(with(home(0), Map.of("房源编码", prefix + "-X"))));

    assertThat(refusal(job)).contains("I2").contains(code(0));
    assertRefused(StockDesk.call("save", job), ImportRefusal.NOTHING_TO_SAVE);
  }

  @Test
  void two_codes_that_swap_places_are_corrected_in_one_workbook() {
    StockDesk.enter(homes(3));

    long job = StockDesk.read(List.of(at(1, 0), at(0, 1), home(2)));

    assertThat(StockDesk.counts(job)).containsEntry("changed", 2).containsEntry("refused", 0);
    ok(StockDesk.call("save", job));
    assertThat(roomOf(0)).isEqualTo(room(1));
    assertThat(roomOf(1)).isEqualTo(room(0));
    assertThat(file(code(0)).jsonPath().getList("entries.kind"))
        .containsExactly("CHANGED", "ENTERED");
  }

  @Test
  void codes_that_move_on_by_one_place_and_a_new_home_at_the_place_that_is_left_go_together() {
    StockDesk.enter(homes(2));

    long job = StockDesk.read(List.of(at(2, 0), at(0, 1), at(1, 2)));

    assertThat(StockDesk.counts(job)).containsEntry("entered", 1).containsEntry("changed", 2);
    ok(StockDesk.call("save", job));
    assertThat(List.of(roomOf(0), roomOf(1), roomOf(2))).containsExactly(room(1), room(2), room(0));
  }

  @Test
  void whoever_waits_for_a_place_that_is_not_left_after_all_is_refused_with_it() {
    StockDesk.enter(homes(4));

    long job = StockDesk.read(List.of(at(0, 1), at(1, 2), home(3)));

    assertThat(StockDesk.counts(job)).containsEntry("changed", 0).containsEntry("same", 1);
    assertThat(StockDesk.differences(job, "REFUSED"))
        .extracting(line -> line.get("code"))
        .containsExactly(code(0), code(1));
    assertThat(refusal(job)).contains("I2").contains(code(1));
  }

  @Test
  void nobody_swaps_places_with_affordable_housing() {
    StockDesk.enter(homes(2));
    database.run("UPDATE stock_unit SET title = 'RESTRICTED' WHERE code = ?", code(1));

    long job = StockDesk.read(List.of(at(1, 0), at(0, 1)));

    assertThat(StockDesk.counts(job)).containsEntry("changed", 0).containsEntry("refused", 2);
    assertRefused(StockDesk.call("save", job), ImportRefusal.NOTHING_TO_SAVE);
  }

  @Test
  void a_code_of_another_district_is_not_taken_over() {
    StockDesk.enter(homes(1));

    long job = StockDesk.read("西塞山区", List.of(with(home(0), Map.of("区(县)", "西塞山区", "楼盘", prefix))));

    assertThat(refusal(job)).contains("A2").contains("another district");
  }

  @Test
  void affordable_housing_no_longer_follows_the_list() {
    StockDesk.enter(homes(HOMES));
    database.run("UPDATE stock_unit SET title = 'RESTRICTED' WHERE code = ?", code(3));

    long job = StockDesk.read(homesWith(3, Map.of("销售状态", "已售")));

    assertThat(refusal(job)).contains("A5").contains("affordable housing");
    assertRefused(StockDesk.call("save", job), ImportRefusal.NOTHING_TO_SAVE);
    assertThat(StockDesk.unit(code(3))).containsEntry("saleState", "UNSOLD");
    assertThatThrownBy(
            () -> database.run("UPDATE stock_unit SET title = 'COMMODITY' WHERE code = ?", code(3)))
        .hasStackTraceContaining("stays affordable housing");
  }

  @Test
  void what_changed_meanwhile_is_shown_again_and_not_overwritten() {
    StockDesk.enter(homes(HOMES));
    long slow = StockDesk.read(homesWith(2, Map.of("挂牌单价", "5100")));
    StockDesk.enter(homesWith(2, Map.of("挂牌单价", "4900")));

    assertRefused(StockDesk.call("save", slow), StockRefusal.LEDGER_MOVED);

    assertThat(StockDesk.unit(code(2))).containsEntry("askingPrice", 4900.0f);
    assertThat(changes(StockDesk.differences(slow, "CHANGED").get(0)))
        .containsExactly("ASKING_PRICE: 4900.00 > 5100.00");
    ok(StockDesk.call("save", slow));
    assertThat(StockDesk.unit(code(2))).containsEntry("askingPrice", 5100.0f);
  }

  @Test
  void a_home_that_became_affordable_housing_meanwhile_is_not_overwritten() {
    StockDesk.enter(homes(HOMES));
    long slow = StockDesk.read(homesWith(2, Map.of("挂牌单价", "5100")));
    database.run("UPDATE stock_unit SET title = 'RESTRICTED' WHERE code = ?", code(2));

    assertRefused(StockDesk.call("save", slow), StockRefusal.LEDGER_MOVED);

    assertThat(StockDesk.differences(slow, "CHANGED")).isEmpty();
    assertThat(refusal(slow)).contains("affordable housing");
  }

  @Test
  void of_two_workbooks_that_give_one_place_to_two_codes_one_is_saved() throws Exception {
    long one = StockDesk.read(homes(1));
    long other = StockDesk.read(List.of(with(home(0), Map.of("房源编码", prefix + "-X"))));

    List<Integer> answers = atOnce(one, other);

    assertThat(answers).containsExactlyInAnyOrder(200, 409);
    assertThat(stored()).isEqualTo(1);
  }

  @Test
  void the_same_workbook_is_saved_once() throws Exception {
    long job = StockDesk.read(homes(HOMES));

    assertThat(atOnce(job, job)).containsExactlyInAnyOrder(200, 409);
    assertThat(stored()).isEqualTo(HOMES);
    assertThat(file(code(0)).jsonPath().getList("entries")).hasSize(1);
  }

  @Test
  void a_discarded_workbook_is_not_saved() {
    long job = StockDesk.read(homes(1));

    ok(StockDesk.call("discard", job));

    assertRefused(StockDesk.call("save", job), ImportRefusal.NOT_READY);
    assertThat(stored()).isZero();
  }

  @Test
  void a_ledger_is_kept_by_the_officers_of_its_district() {
    long job = StockDesk.read(homes(1));
    StockDesk.enter(List.of(home(1)));
    long unit = ((Number) StockDesk.unit(code(1)).get("id")).longValue();
    database.run("UPDATE import_job SET district = '别处区' WHERE id = ?", job);
    database.run("UPDATE estate SET district = '别处区' WHERE name = ?", prefix + "花园1期");

    for (String method : List.of("preview", "save", "discard")) {
      assertRefused(StockDesk.call(method, job), ImportRefusal.NOT_YOURS);
    }
    assertRefused(
        Api.call(OFFICER, "StockImportEndpoint/imports", Map.of("district", "别处区")),
        ImportRefusal.NOT_YOURS);
    assertRefused(
        Api.call(OFFICER, "StockEndpoint/unit", Map.of("unitId", unit)),
        StockRefusal.NOT_YOUR_DISTRICT);
    assertThat(ok(StockDesk.list(OFFICER, Map.of("text", code(1)))).jsonPath().getList("items"))
        .isEmpty();
    assertThat(
            ok(StockDesk.list(OFFICER, Map.of("text", code(1), "district", "别处区")))
                .jsonPath()
                .getList("items"))
        .isEmpty();
    assertThat(
            ok(StockDesk.list("cihu-acquirer", Map.of("text", code(1))))
                .jsonPath()
                .getList("items"))
        .as("an acquirer looks for homes in the whole city")
        .hasSize(1);
  }

  @Test
  void a_file_that_is_not_what_its_name_says_is_refused_in_words() {
    WorstFiles worst = new WorstFiles(StockSample.sheet(homes(2)));
    for (String what : worst.reasons().keySet()) {
      long job = StockDesk.upload(DISTRICT, worst.unreadable(what));

      JsonPath seen = ok(StockDesk.call("preview", job)).jsonPath();
      assertThat(seen.getString("job.state")).as(what).isEqualTo("UNREADABLE");
      assertThat(seen.getString("job.unreadable"))
          .as(what)
          .isNotBlank()
          .doesNotContain("not your mistake");
      assertRefused(StockDesk.call("save", job), ImportRefusal.NOT_READY);
    }
  }

  @Test
  void an_unusual_file_says_the_same_as_a_usual_one() {
    new WorstFiles(StockSample.sheet(homes(2)))
        .readable()
        .forEach(
            (what, file) ->
                assertThat(StockDesk.counts(StockDesk.read(DISTRICT, file)))
                    .as(what)
                    .containsEntry("entered", 2)
                    .containsEntry("refused", 0));
  }

  @Test
  void areas_that_are_worked_out_count_and_one_without_a_result_is_told_at_its_cell() {
    SheetFixture sheet = StockSample.sheet(List.of());
    sheet.row(worked(home(0), SheetFixture.formula("100.36+8")));
    sheet.row(worked(home(1), SheetFixture.formulaWithoutResult("100.36+8")));

    long job = StockDesk.read(DISTRICT, sheet.xlsx());

    assertThat(StockDesk.differences(job, "ENTERED").get(0)).containsEntry("builtArea", 108.36f);
    assertThat(StockDesk.items(job, "wrongRows", Map.of()).get(0).get("problems").toString())
        .contains("M3");
  }

  @Test
  void a_workbook_over_which_the_machine_went_down_is_read_again_whole() {
    long job = StockDesk.read(homes(HOMES));
    database.run("DELETE FROM stock_import_row WHERE job_id = ? AND row_no > 3", job);
    database.run(
        """
        UPDATE import_job SET state = 'READING', rows_done = 2, rows_good = 0, summary_cipher = NULL,
          leased_until = now() - interval '1 s'
        WHERE id = ?
        """,
        job);

    CityAtWork.awaitRead(OFFICER, "StockImportEndpoint/preview", job);

    assertThat(StockDesk.counts(job)).containsEntry("entered", HOMES).containsEntry("refused", 0);
    ok(StockDesk.call("save", job));
    assertThat(stored()).isEqualTo(HOMES);
  }

  @Test
  void a_district_outside_the_measures_has_no_ledger() {
    Response answer =
        Api.upload(OFFICER, "/api/districts/nowhere/stock?fileName=x.csv", new byte[1]);

    assertRefused(answer, StockRefusal.UNKNOWN_DISTRICT);
  }

  @Test
  void a_unit_that_does_not_exist_is_unknown() {
    assertRefused(
        Api.call(OFFICER, "StockEndpoint/unit", Map.of("unitId", -1)), StockRefusal.UNKNOWN);
  }

  @Test
  void the_history_is_written_once() {
    StockDesk.enter(homes(1));

    assertThatThrownBy(() -> database.owner().run("DELETE FROM stock_unit_event"))
        .hasStackTraceContaining("append-only");
  }

  /** The home at that place, under the code of another. */
  private List<String> at(int code, int place) {
    return with(home(place), Map.of("房源编码", code(code)));
  }

  private String room(int place) {
    return home(place).get(StockSample.place("房号"));
  }

  private String roomOf(int code) {
    return (String) StockDesk.unit(code(code)).get("room");
  }

  /** The cells of a home, its area as a formula. */
  private static Object[] worked(List<String> home, SheetFixture.Formula area) {
    Object[] cells = home.toArray();
    cells[StockSample.place("建筑面积")] = area;
    return cells;
  }

  private long stored() {
    return database.number("SELECT count(*) FROM stock_unit WHERE code LIKE ?", prefix + "-%");
  }

  private static Response file(String code) {
    return ok(
        Api.call(OFFICER, "StockEndpoint/unit", Map.of("unitId", StockDesk.unit(code).get("id"))));
  }

  private static List<Object> missingCodes(long job) {
    return StockDesk.items(job, "missing", Map.of()).stream()
        .map(unit -> unit.get("code"))
        .toList();
  }

  private static String refusal(long job) {
    return StockDesk.differences(job, "REFUSED").get(0).get("problems").toString();
  }

  @SuppressWarnings("unchecked") // The answer's lists are read as maps.
  private static List<String> changes(Map<String, Object> line) {
    return ((List<Map<String, Object>>) line.get("changes"))
        .stream()
            .map(
                change ->
                    change.get("fact")
                        + ": "
                        + Objects.toString(change.get("from"))
                        + " > "
                        + Objects.toString(change.get("to")))
            .toList();
  }

  /** The statuses of two saves that are sent together. */
  private static List<Integer> atOnce(long one, long other) throws Exception {
    ExecutorService officers = Executors.newFixedThreadPool(2);
    try {
      CompletableFuture<Integer> first =
          CompletableFuture.supplyAsync(() -> StockDesk.call("save", one).statusCode(), officers);
      CompletableFuture<Integer> second =
          CompletableFuture.supplyAsync(() -> StockDesk.call("save", other).statusCode(), officers);
      return List.of(first.get(), second.get());
    } finally {
      officers.shutdown();
    }
  }
}
