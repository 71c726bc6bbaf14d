package org.anju.permissions;

import static org.anju.permissions.Answers.ok;

import io.restassured.response.Response;
import jakarta.enterprise.inject.spi.CDI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.anju.funding.BuildingContracts;

/** Calculation sheets so generous that any list of a test stands on them. */
public final class PriceSheets {

  private PriceSheets() {}

  /** Writes one for an offering that has none. */
  public static void require(String person, long offering) {
    Response shown =
        ok(Api.call(person, "CalculationEndpoint/show", Map.of("offeringId", offering)));
    if (shown.path("sheet") == null) {
      boolean isRent = "RENT".equals(shown.path("basis"));
      if (!isRent) {
        BuildingContracts.cover(projectOf(offering));
      }
      ok(
          Api.call(
              person,
              "CalculationEndpoint/write",
              Map.of("offeringId", offering, "seen", 0, "sheet", isRent ? rented() : built())));
    }
  }

  private static long projectOf(long offering) {
    return CDI.current()
        .select(TestDatabase.class)
        .get()
        .number("SELECT project_id FROM offering WHERE id = ?", offering);
  }

  /** Of new-built homes: 2,000,000 yuan per m² for 500,000 m². */
  public static Map<String, Object> built() {
    return with(
        "built",
        Map.of(
            "landCost",
            0,
            "constructionCost",
            999_999_999_999L,
            "area",
            500_000,
            "markupPercent",
            5));
  }

  /** Of homes to let: 90 % of 999,999 yuan per m² and month. */
  private static Map<String, Object> rented() {
    return with(
        "rent",
        Map.of("marketRent", 999_999, "source", "测试", "surveyedOn", "2026-01-01", "percent", 90));
  }

  private static Map<String, Object> with(String basis, Map<String, Object> values) {
    Map<String, Object> sheet = new HashMap<>();
    sheet.put(basis, values);
    for (String rows : List.of("costs", "storeys", "orientations", "layouts")) {
      sheet.put(rows, List.of());
    }
    return sheet;
  }
}
