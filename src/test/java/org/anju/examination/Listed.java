package org.anju.examination;

import static org.anju.permissions.Answers.ok;

import io.restassured.response.Response;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.anju.document.Letters;
import org.anju.examination.ExpectedFigures.Figures;
import org.anju.permissions.Api;
import org.anju.permissions.CityAtWork;

/** An offering whose prices were calculated from a sheet and announced, by the endpoints. */
final class Listed {

  private static final String HEADINGS = "楼栋,单元,房号,楼层,户型,朝向,建筑面积,套内面积,分摊面积,单价,总价";
  private static final String DISTRICT_OF_BUILT = "下陆区";
  private static final BigDecimal SHARED = new BigDecimal("18.00");
  private static final String PLAIN_PRICE = "4000";

  private final long offering;
  private int sheets;

  private Listed(long offering) {
    this.offering = offering;
  }

  /** Of the homes that were taken over. */
  static Listed acquired(Bought bought, Figures figures) {
    Listed list = new Listed(draft(Bought.DISTRICT, bought.city().project()));
    Map<String, Object> sheet = new HashMap<>();
    sheet.put(
        "acquired",
        Map.of("place", bought.place(), "markupPercent", figures.number("mark-up percent")));
    sheet.put(
        "costs",
        List.of(
            cost("TAXES", figures.number("taxes")),
            cost("INTEREST", figures.number("interest in the price")),
            cost("FIT_OUT", figures.number("fit-out"))));
    sheet.put(
        "storeys",
        List.of(
            storeys(1, 3, figures.number("storeys 1 to 3")),
            storeys(9, 20, figures.number("storeys 9 to 20"))));
    sheet.put(
        "orientations",
        List.of(named("南北", figures.number("facing 南北")), named("东", figures.number("facing 东"))));
    sheet.put("layouts", List.of(named("一室一厅", figures.number("layout 一室一厅"))));
    list.write(sheet);
    list.generateAndAnnounce();
    return list;
  }

  /** Of new homes, which are named by a file at one price and then levelled. */
  static Listed built(Built built, Figures figures, String name, List<Figures> homes) {
    Listed list = new Listed(draft(DISTRICT_OF_BUILT, built.project()));
    Map<String, Object> sheet = new HashMap<>();
    sheet.put(
        "built",
        Map.of(
            "landCost",
            figures.number("land"),
            "constructionCost",
            figures.number("construction"),
            "area",
            figures.number("area paid for"),
            "markupPercent",
            figures.number("mark-up percent")));
    List<Map<String, Object>> costs = new ArrayList<>();
    Map<String, String> kinds =
        Map.of("taxes", "TAXES", "interest", "INTEREST", "fit-out", "FIT_OUT");
    kinds.forEach(
        (words, kind) -> {
          if (figures.has(name + " " + words)) {
            costs.add(cost(kind, figures.number(name + " " + words)));
          }
        });
    sheet.put("costs", costs);
    if (figures.has(name + " target")) {
      sheet.put("targetPrice", figures.number(name + " target"));
    }
    sheet.put("storeys", List.of(storeys(1, 2, figures.number(name + " storeys 1 to 2"))));
    sheet.put("orientations", List.of(named("西", figures.number(name + " facing 西"))));
    sheet.put("layouts", List.of());
    list.write(sheet);
    long read = CityAtWork.readPriceList(list.offering, file(name, homes));
    ok(Api.call(CityAtWork.ACQUIRER, "PriceListEndpoint/save", Map.of("importId", read)));
    list.generateAndAnnounce();
    return list;
  }

  private static byte[] file(String building, List<Figures> homes) {
    List<String> rows = new ArrayList<>(List.of(HEADINGS));
    for (Figures home : homes) {
      BigDecimal area = home.number("area").setScale(2);
      rows.add(
          String.join(
              ",",
              building,
              "1单元",
              home.text("home"),
              home.number("storey").toPlainString(),
              home.text("layout"),
              home.text("orientation"),
              area.toPlainString(),
              area.subtract(SHARED).toPlainString(),
              SHARED.toPlainString(),
              PLAIN_PRICE,
              area.multiply(new BigDecimal(PLAIN_PRICE)).toPlainString()));
    }
    return String.join("\n", rows).getBytes(StandardCharsets.UTF_8);
  }

  private static long draft(String district, long project) {
    Map<String, Object> form = CityAtWork.form(district);
    form.put("projectId", project);
    return CityAtWork.draft(form);
  }

  private static Map<String, Object> cost(String kind, BigDecimal amount) {
    return Map.of(
        "kind",
        kind,
        "amount",
        amount,
        "note",
        "发票",
        "documentId",
        Letters.handIn(CityAtWork.ACQUIRER));
  }

  private static Map<String, Object> storeys(int from, int until, BigDecimal factor) {
    return Map.of("from", from, "until", until, "factor", factor);
  }

  private static Map<String, Object> named(String name, BigDecimal factor) {
    return Map.of("name", name, "factor", factor);
  }

  private void write(Map<String, Object> sheet) {
    ok(calculate("write", Map.of("seen", sheets, "sheet", sheet)));
    sheets++;
  }

  private void generateAndAnnounce() {
    ok(calculate("generate", Map.of("sheetVersion", sheets)));
    ok(Api.call(CityAtWork.ACQUIRER, "OfferingEndpoint/announce", Map.of("offeringId", offering)));
  }

  private Response calculate(String method, Map<String, ?> request) {
    Map<String, Object> all = new HashMap<>(request);
    all.put("offeringId", offering);
    return Api.call(CityAtWork.ACQUIRER, "CalculationEndpoint/" + method, all);
  }

  long offering() {
    return offering;
  }

  /** What its acquirer sees of the list. */
  Response shown() {
    return ok(calculate("show", Map.of()));
  }

  /** What everybody sees of the list in force. */
  Response lines() {
    return ok(
        Api.call(
            null,
            "PriceListEndpoint/units",
            Map.of(
                "offeringId",
                offering,
                "building",
                "",
                "onlyAvailable",
                false,
                "page",
                0,
                "size",
                200)));
  }
}
