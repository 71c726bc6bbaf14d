package org.anju.stock;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.anju.permissions.Answers;
import org.anju.permissions.Api;
import org.anju.permissions.CityAtWork;

/** An officer's way through an import of the ledger, over HTTP. */
final class StockDesk {

  static final String OFFICER = "bureau-officer1";
  static final String DISTRICT = "下陆区";

  private StockDesk() {}

  /** Uploads a workbook and waits until it is read; answers the import's id. */
  static long read(List<List<String>> units) {
    return read(DISTRICT, units);
  }

  static long read(String district, List<List<String>> units) {
    return read(district, "ledger.csv", StockSample.csv(units));
  }

  static long read(String district, byte[] file) {
    return read(district, "ledger.xlsx", file);
  }

  private static long read(String district, String fileName, byte[] file) {
    long job = upload(district, fileName, file);
    CityAtWork.awaitRead(OFFICER, "StockImportEndpoint/preview", job);
    return job;
  }

  /** As {@link #read(String, byte[])}, of a file that may be unreadable. */
  static long upload(String district, byte[] file) {
    return upload(district, "ledger.xlsx", file);
  }

  private static long upload(String district, String fileName, byte[] file) {
    Response uploaded =
        Api.upload(OFFICER, "/api/districts/" + district + "/stock?fileName=" + fileName, file);
    long job = Answers.ok(uploaded).jsonPath().getLong("importId");
    CityAtWork.awaitEnd(OFFICER, "StockImportEndpoint/preview", job);
    return job;
  }

  /** Reads and saves. */
  static void enter(List<List<String>> units) {
    Answers.ok(call("save", read(units)));
  }

  static Response call(String method, long job) {
    return Api.call(OFFICER, "StockImportEndpoint/" + method, Map.of("importId", job));
  }

  static Map<String, Integer> counts(long job) {
    return Answers.ok(call("preview", job)).jsonPath().getMap("counts");
  }

  static List<Map<String, Object>> differences(long job, String kind) {
    return items(job, "differences", Map.of("kind", kind));
  }

  static List<Map<String, Object>> items(long job, String method, Map<String, ?> more) {
    Map<String, Object> request = new HashMap<>(more);
    request.putAll(Map.of("importId", job, "page", 0, "size", 200));
    return Answers.ok(Api.call(OFFICER, "StockImportEndpoint/" + method, request))
        .jsonPath()
        .getList("items");
  }

  /** The ledger's units as {@code person} sees them. */
  static Response list(String person, Map<String, ?> choice) {
    return Api.call(
        person,
        "StockEndpoint/list",
        Map.of("choice", choice(choice), "order", "CODE", "page", 0, "size", 200));
  }

  static Map<String, Object> choice(Map<String, ?> narrowed) {
    Map<String, Object> choice =
        new HashMap<>(Map.of("district", "", "text", "", "layout", "", "acquirable", false));
    choice.putAll(narrowed);
    return choice;
  }

  /** A unit that must be in the ledger, by its code. */
  static Map<String, Object> unit(String code) {
    List<Map<String, Object>> found =
        Answers.ok(list(OFFICER, Map.of("text", code))).jsonPath().getList("items");
    assertThat(found).as(code).hasSize(1);
    return found.get(0);
  }
}
