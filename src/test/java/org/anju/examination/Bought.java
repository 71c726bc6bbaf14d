package org.anju.examination;

import static org.anju.permissions.Answers.assertRefused;
import static org.anju.permissions.Answers.ok;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anju.acquirer.Qualifying;
import org.anju.acquisition.AcquisitionRefusal;
import org.anju.demand.Surveys;
import org.anju.examination.ExpectedFigures.Figures;
import org.anju.funding.FundedCity;
import org.anju.permissions.Api;
import org.anju.permissions.CityAtWork;
import org.anju.permissions.TestDatabase;
import org.anju.platform.files.Photos;
import org.anju.stock.StockSample;
import org.jetbrains.annotations.Nullable;

/** An acquisition from the district's ledger to the handover and its money, by the endpoints. */
final class Bought {

  /** Of no other test's homes and companies. */
  static final String DISTRICT = "开发区";

  private static final String CLERK = FundedCity.CLERK;
  private static final String OFFICER = "bureau-officer1";
  private static final String SECOND_OFFICER = "bureau-officer2";
  private static final String SUPERVISOR = "supervisor1";
  private static final String SIGNED_ON = "2026-03-01";
  private static final BigDecimal CENT = new BigDecimal("0.01");

  /** Of two appraisers that exist in tests alone. */
  private static final List<String> APPRAISERS =
      List.of("91420200MA48ABCD13", "91420200MA48ABCD26");

  private final FundedCity city;
  private final String place;
  private final Figures figures;
  private final List<Figures> homes;
  private final List<Long> units;
  private final long acquisition;

  private Bought(
      FundedCity city,
      String place,
      Figures figures,
      List<Figures> homes,
      List<Long> units,
      long acquisition) {
    this.city = city;
    this.place = place;
    this.figures = figures;
    this.homes = homes;
    this.units = units;
    this.acquisition = acquisition;
  }

  /** A draft of all homes of the sheet. */
  static Bought begin(TestDatabase database, Figures figures, List<Figures> homes) {
    FundedCity city = FundedCity.acquiring(database);
    database.run("UPDATE housing_project SET district = ? WHERE id = ?", DISTRICT, city.project());
    Qualifying.clear(database, DISTRICT);
    Qualifying.active(CLERK, DISTRICT);
    String place = "考试 " + UUID.randomUUID().toString().substring(0, 8);
    enterReplacementPrice(place, figures);
    List<Long> units = enterStock(city, place, homes);
    Map<String, Object> draft =
        Map.of(
            "projectId",
            city.project(),
            "place",
            place,
            "demandResultId",
            Surveys.confirmed(DISTRICT, 600),
            "units",
            units);
    long acquisition =
        ok(Api.call(CLERK, "AcquisitionDraftEndpoint/draft", draft))
            .jsonPath()
            .getLong("acquisitionId");
    return new Bought(city, place, figures, homes, units, acquisition);
  }

  private static void enterReplacementPrice(String place, Figures figures) {
    Map<String, Object> price = new HashMap<>();
    price.put("district", DISTRICT);
    price.put("place", place);
    for (String part : List.of("land", "construction", "fees")) {
      price.put(part, figures.number(part));
    }
    price.put("source", "测算报告");
    price.put("validFrom", "2026-01-01");
    price.put("validUntil", "2099-12-31");
    long id =
        ok(Api.call("price-officer1", "ReplacementPriceEndpoint/enter", price))
            .jsonPath()
            .getLong("id");
    ok(Api.call(OFFICER, "ReplacementPriceEndpoint/confirm", Map.of("id", id)));
  }

  /** Imports the ledger as the district does; answers the homes in the order of the sheet. */
  private static List<Long> enterStock(FundedCity city, String place, List<Figures> homes) {
    List<List<String>> rows = new ArrayList<>();
    for (Figures home : homes) {
      int number = Integer.parseInt(home.text("home"));
      String area = home.number("ledger area").toPlainString();
      rows.add(
          StockSample.with(
              StockSample.unit(place, DISTRICT, 0),
              Map.ofEntries(
                  Map.entry("房源编码", place.substring(3) + "-" + home.text("home")),
                  Map.entry("房号", String.valueOf(100 + number)),
                  Map.entry("楼层", home.number("storey").toPlainString()),
                  Map.entry("户型", home.text("layout")),
                  Map.entry("朝向", home.text("orientation")),
                  Map.entry("建筑面积", area),
                  Map.entry("套内面积", new BigDecimal(area).subtract(BigDecimal.TEN).toString()))));
    }
    Response uploaded =
        Api.upload(
            OFFICER,
            "/api/districts/" + DISTRICT + "/stock?fileName=ledger.csv",
            StockSample.csv(rows));
    long job = ok(uploaded).jsonPath().getLong("importId");
    CityAtWork.awaitRead(OFFICER, "StockImportEndpoint/preview", job);
    ok(Api.call(OFFICER, "StockImportEndpoint/save", Map.of("importId", job)));
    Map<String, Object> search =
        Map.of("projectId", city.project(), "text", place.substring(3), "page", 0, "size", 100);
    return ok(Api.call(CLERK, "AcquisitionDraftEndpoint/candidates", search))
        .jsonPath()
        .getList("items.unitId", Long.class);
  }

  FundedCity city() {
    return city;
  }

  String place() {
    return place;
  }

  void priceAndPropose() {
    draft(
        "comparable",
        Map.of("price", number("comparable price"), "source", "网签均价", "day", SIGNED_ON));
    for (int each = 0; each < APPRAISERS.size(); each++) {
      draft(
          "appraisal",
          Map.of(
              "appraiser",
              "评估机构" + each,
              "creditCode",
              APPRAISERS.get(each),
              "licenceNumber",
              "评证-1",
              "day",
              SIGNED_ON,
              "value",
              number("appraisal " + (each + 1)),
              "paperId",
              paper(CLERK, "APPRAISAL")));
    }
    offer("DEVELOPER", "first offer of the developer");
    offer("ACQUIRER", "offer of the acquirer");
    offer("DEVELOPER", "last offer of the developer");
    draft("priceAll", Map.of("perSquareMetre", number("price per m²")));
    for (int each = 0; each < homes.size(); each++) {
      if (homes.get(each).has("priced by itself")) {
        priceAtTheLimit(units.get(each), homes.get(each).number("priced by itself"));
      }
    }
    step(CLERK, "propose");
  }

  private void priceAtTheLimit(long unit, BigDecimal price) {
    Map<String, Object> dearer = at(Map.of("unitId", unit, "price", price.add(CENT)));
    assertRefused(
        Api.call(CLERK, "AcquisitionDraftEndpoint/priceOne", dearer),
        AcquisitionRefusal.DISCOUNT_TOO_SMALL);
    draft("priceOne", Map.of("unitId", unit, "price", price));
  }

  void approveAndSign() {
    step(OFFICER, "approve");
    for (String department : List.of("FINANCE", "STATE_ASSETS")) {
      contract(
          SECOND_OFFICER,
          "recordOpinion",
          Map.of(
              "department",
              department,
              "inFavour",
              true,
              "documentNumber",
              "财函1号",
              "day",
              SIGNED_ON,
              "note",
              ""));
    }
    step(SUPERVISOR, "approve");
    contract(
        CLERK,
        "sign",
        Map.of(
            "number",
            "合同-" + place,
            "day",
            SIGNED_ON,
            "paperId",
            paper(CLERK, "CONTRACT"),
            "instalments",
            List.of(
                instalment("instalment 1", "2026-04-01"),
                instalment("instalment 2", "2026-06-01"),
                instalment("instalment 3", "2026-09-01"))));
  }

  private Map<String, Object> instalment(String name, String dueOn) {
    return Map.of("amount", number(name), "dueOn", dueOn);
  }

  void inspectAndTakeOver() {
    for (int each = 0; each < homes.size(); each++) {
      inspect(units.get(each), homes.get(each));
    }
    step(SECOND_OFFICER, "handOver");
  }

  private void inspect(long unit, Figures home) {
    boolean isFit = home.number("fit").signum() > 0;
    Map<String, Object> inspection = new HashMap<>();
    inspection.put("unitId", unit);
    inspection.put("measuredArea", home.number("measured area"));
    inspection.put("fitOut", isFit);
    inspection.put("facilities", true);
    inspection.put("registrationNumber", "鄂2026-" + unit);
    inspection.put("findings", isFit ? "" : "地板空鼓");
    inspection.put("agreedPrice", home.has("agreed price") ? home.number("agreed price") : null);
    inspection.put("inspectedOn", SIGNED_ON);
    contract(CLERK, "inspect", inspection);
    if (!isFit) {
      contract(CLERK, "leaveOut", Map.of("unitId", unit, "reason", "装修不符合约定"));
    }
  }

  private void offer(String side, String name) {
    draft("round", Map.of("offeredBy", side, "amount", number(name), "day", SIGNED_ON, "note", ""));
  }

  private long paper(String person, String kind) {
    ok(
        Api.as(person)
            .queryParam("fileName", "scan.png")
            .contentType(ContentType.BINARY)
            .body(Photos.fresh())
            .post("/api/acquisitions/" + acquisition + "/papers/" + kind));
    List<Long> papers = show().jsonPath().getList("evidence.papers.id", Long.class);
    return papers.get(papers.size() - 1);
  }

  private void draft(String method, Map<String, Object> values) {
    ok(Api.call(CLERK, "AcquisitionDraftEndpoint/" + method, at(values)));
  }

  private void contract(String person, String method, Map<String, Object> values) {
    ok(Api.call(person, "AcquisitionContractEndpoint/" + method, at(values)));
  }

  private void step(String person, String step) {
    ok(Api.call(person, "AcquisitionEndpoint/" + step, at(Map.of())));
  }

  /** Of the acquisition as it is now. */
  private Map<String, Object> at(Map<String, Object> values) {
    Map<String, Object> request = new HashMap<>(values);
    request.put("acquisitionId", acquisition);
    request.put("version", show().jsonPath().getInt("version"));
    return request;
  }

  Response show() {
    return ok(Api.call(CLERK, "AcquisitionEndpoint/show", Map.of("acquisitionId", acquisition)));
  }

  Response units() {
    return ok(
        Api.call(
            CLERK,
            "AcquisitionEndpoint/units",
            Map.of("acquisitionId", acquisition, "page", 0, "size", 100)));
  }

  /** A payment to the developer. */
  Map<String, Object> paying(String name, @Nullable Long source) {
    Map<String, Object> payment = movement("PAYMENT", name, source, "second drawdown day");
    payment.put("acquisitionId", acquisition);
    payment.put("counterpartyCode", show().path("developerCode"));
    return payment;
  }

  Map<String, Object> subsidy(String kind) {
    Map<String, Object> movement = movement(kind, "subsidy", null, "second interest day");
    movement.put("acquisitionId", acquisition);
    return movement;
  }

  void post(String kind, String name, @Nullable Long source, String day) {
    city.post(movement(kind, name, source, day));
  }

  /** From the project's own account, for a source. */
  void pays(String kind, String name, long source, String day) {
    Map<String, Object> movement = movement(kind, name, source, day);
    movement.put("ownAccount", true);
    city.post(movement);
  }

  private Map<String, Object> movement(
      String kind, String name, @Nullable Long source, String day) {
    Map<String, Object> movement = city.movement(kind, number(name).toPlainString(), source);
    movement.put("occurredOn", figures.day(day).toString());
    return movement;
  }

  Response interestBy(long source, String day) {
    return ok(
        Api.call(
            CLERK,
            "FundingEndpoint/interest",
            Map.of("sourceId", source, "until", figures.day(day).toString())));
  }

  Response books() {
    return ok(
        Api.call("supervisor1", "FundingEndpoint/books", Map.of("projectId", city.project())));
  }

  private BigDecimal number(String name) {
    return figures.number(name);
  }
}
