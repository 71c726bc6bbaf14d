package org.anju.pricing;

import static org.anju.permissions.Answers.ok;
import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.anju.bench.Report;
import org.anju.bench.Timing;
import org.anju.permissions.Api;
import org.anju.permissions.CityAtWork;
import org.anju.permissions.PriceSheets;
import org.anju.platform.local.LocalStackResource;
import org.junit.jupiter.api.Test;

/**
 * A list of 5,000 homes over HTTP: saved from a file, looked at, and levelled anew into the next
 * version: priced, held against its limits and stored. Beside it the same homes written one
 * statement each.
 */
@QuarkusTest
@WithTestResource(LocalStackResource.class)
class PriceListBench {

  private static final int HOMES = 5_000;
  private static final int ROUNDS = 5;
  private static final String HEADINGS = "楼栋,单元,房号,楼层,户型,朝向,建筑面积,套内面积,分摊面积,单价,总价\n";

  private static final String UNIT =
      """
      INSERT INTO unit (offering_id, building, entrance, room, storey, layout, orientation, built_area,
                        inner_area, shared_area, state)
      VALUES (?, '基准', '1单元', ?, 1, '两室', '南', 90, 72, 18, 'AVAILABLE')
      """;

  private static final String LINE =
      """
      INSERT INTO price_list_line (price_list_id, unit_id, unit_price, total_price)
      SELECT p.id, u.id, 5000, 450000 FROM price_list p JOIN unit u ON u.offering_id = p.offering_id
      WHERE p.offering_id = ? AND p.state = 'CURRENT' AND u.building = '基准' AND u.room = ?
      """;

  @Inject AgroalDataSource database;

  @Test
  void five_thousand_homes() throws Exception {
    CityAtWork.registerOrganisations();
    long offering = CityAtWork.draft(CityAtWork.form());
    long job = CityAtWork.readPriceList(offering, list());
    double saved = Timing.seconds(() -> call("PriceListEndpoint/save", Map.of("importId", job)));
    double[] looked = new double[ROUNDS];
    double[] generated = new double[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      int sheet = round + 1;
      looked[round] = Timing.seconds(() -> preview(offering));
      generated[round] = Timing.seconds(() -> generate(offering, sheet));
      anotherSheet(offering, sheet);
    }
    Report.line("price list of %,d homes: saved from a file in %.2f s", HOMES, saved);
    Report.line(
        "  looked at: median %.2f s; priced, checked and stored: median %.2f s, slowest %.2f s",
        Report.percentile(50, looked),
        Report.percentile(50, generated),
        Report.percentile(100, generated));
    double baseline = Timing.seconds(() -> oneByOne(offering));
    Report.line(
        "  baseline, the same homes stored one statement each, nothing checked: %.2f s (× %.1f)",
        baseline, baseline / Report.percentile(50, generated));
  }

  private static void preview(long offering) {
    Response shown =
        call(
            "CalculationEndpoint/preview",
            Map.of("offeringId", offering, "onlyChanged", false, "page", 0, "size", 50));
    assertThat(shown.jsonPath().getInt("standing.units")).isEqualTo(HOMES);
  }

  private static void generate(long offering, int sheet) {
    call("CalculationEndpoint/generate", Map.of("offeringId", offering, "sheetVersion", sheet));
  }

  /** The same list of the same sheet would make no further version. */
  private static void anotherSheet(long offering, int seen) {
    call(
        "CalculationEndpoint/write",
        Map.of("offeringId", offering, "seen", seen, "sheet", PriceSheets.built()));
  }

  private static Response call(String method, Map<String, ?> request) {
    return ok(Api.call(CityAtWork.ACQUIRER, method, request));
  }

  private void oneByOne(long offering) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement unit = connection.prepareStatement(UNIT);
        PreparedStatement line = connection.prepareStatement(LINE)) {
      connection.setAutoCommit(false);
      for (int home = 0; home < HOMES; home++) {
        execute(unit, offering, home);
        execute(line, offering, home);
      }
      connection.rollback();
    }
  }

  private static void execute(PreparedStatement statement, long offering, int home)
      throws SQLException {
    statement.setLong(1, offering);
    statement.setString(2, String.valueOf(home));
    statement.execute();
  }

  private static byte[] list() {
    String rows =
        IntStream.range(0, HOMES).mapToObj(PriceListBench::row).collect(Collectors.joining("\n"));
    return (HEADINGS + rows).getBytes(StandardCharsets.UTF_8);
  }

  /** Fifty buildings of fifty storeys with two homes each. */
  private static String row(int home) {
    int storey = home / 2 % 50 + 1;
    BigDecimal area = BigDecimal.valueOf(8_000 + home % 3_000, 2);
    BigDecimal shared = new BigDecimal("18.00");
    return String.join(
        ",",
        home / 100 + 1 + "栋",
        "1单元",
        String.valueOf(storey * 100 + home % 2 + 1),
        String.valueOf(storey),
        home % 2 == 0 ? "三室" : "两室",
        home % 2 == 0 ? "南北" : "南",
        area.toPlainString(),
        area.subtract(shared).toPlainString(),
        shared.toPlainString(),
        "5000",
        area.multiply(BigDecimal.valueOf(5000)).toPlainString());
  }
}
