package org.anju.examination;

import static org.anju.permissions.Answers.assertRefused;
import static org.anju.permissions.Answers.ok;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.config.JsonPathConfig;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.anju.examination.ExpectedFigures.Figures;
import org.anju.funding.FundedCity;
import org.anju.funding.FundingRefusal;
import org.anju.permissions.Api;
import org.anju.permissions.TestDatabase;
import org.anju.platform.local.LocalStackResource;
import org.junit.jupiter.api.Test;

/**
 * Two whole projects through the endpoints, held to the cent against a spreadsheet that was written
 * from the articles: {@code examination/two-projects.xlsx}. What is typed in comes from the sheet,
 * too.
 */
@QuarkusTest
@WithTestResource(LocalStackResource.class)
class TwoProjectsByTheCentTest {

  private static final JsonPathConfig EXACT =
      JsonPathConfig.jsonPathConfig().numberReturnType(JsonPathConfig.NumberReturnType.BIG_DECIMAL);

  private static final String STANDING = "list.standing.";

  private static final ExpectedFigures EXPECTED =
      ExpectedFigures.read("/examination/two-projects.xlsx");

  @Inject TestDatabase database;

  @Test
  void an_acquired_project_is_what_the_spreadsheet_says_from_the_ledger_to_the_profit() {
    Figures expected = EXPECTED.of("acquired");
    List<Figures> homes = EXPECTED.homes("acquired homes");
    Bought bought = Bought.begin(database, expected, homes);

    bought.priceAndPropose();
    holdPurchase(expected, homes, bought);
    bought.approveAndSign();
    holdContract(expected, homes, bought);
    bought.inspectAndTakeOver();
    holdHandover(expected, homes, bought);
    moveMoney(expected, bought);
    holdBooks(expected, bought);
    Listed list = Listed.acquired(bought, expected);
    holdStanding(list.shown(), expected, "list total", "");
    holdLines(list, EXPECTED.homes("acquired list"));
  }

  @Test
  void a_new_built_project_is_what_the_spreadsheet_says_over_all_its_lists() {
    Figures expected = EXPECTED.of("new-built");
    Built built = Built.begin(database, expected);
    holdBuilders(expected, built);

    Listed first = Listed.built(built, expected, "first", EXPECTED.homes("first list"));
    holdStanding(first.shown(), expected, "first total", "first ");
    holdLines(first, EXPECTED.homes("first list"));
    Listed second = Listed.built(built, expected, "second", EXPECTED.homes("second list"));
    holdStanding(second.shown(), expected, "second total", "second ");
    holdLines(second, EXPECTED.homes("second list"));
    holdProject(expected, first, second);
    holdProject(expected, second, first);
  }

  private static void holdPurchase(Figures expected, List<Figures> homes, Bought bought) {
    Response shown = bought.show();
    assertFigure(shown, "limits.replacementPrice", expected, "replacement price");
    assertFigure(shown, "limits.comparablePrice", expected, "comparable price");
    assertFigure(shown, "limits.minDiscountPercent", expected, "least discount");
    assertFigure(shown, "replacement.price", expected, "replacement price");
    assertFigure(shown, "sums.area", expected, "area");
    assertFigure(shown, "sums.price", expected, "contract price");
    assertFigure(shown, "sums.appraised.lowest", expected, "appraised lowest");
    assertFigure(shown, "sums.appraised.mean", expected, "appraised mean");
    assertFigure(shown, "sums.appraised.highest", expected, "appraised highest");
    assertFigure(shown, "evidence.rounds[2].amount", expected, "last offer of the developer");
    assertFigure(shown, "evidence.rounds[2].area", expected, "area");
    assertThat(shown.jsonPath().getBoolean("sums.needsSecond")).isFalse();
    Response units = bought.units();
    for (int each = 0; each < homes.size(); each++) {
      String path = "items[" + each + "].";
      assertFigure(units, path + "price", homes.get(each), "contract price");
      assertFigure(units, path + "limits.byReplacement", homes.get(each), "replacement limit");
      assertFigure(units, path + "limits.byDiscount", homes.get(each), "discount limit");
    }
  }

  private static void holdContract(Figures expected, List<Figures> homes, Bought bought) {
    Response shown = bought.show();
    assertFigure(shown, "contract.price", expected, "contract price");
    for (int each = 1; each <= 3; each++) {
      String path = "evidence.instalments[" + (each - 1) + "].amount";
      assertFigure(shown, path, expected, "instalment " + each);
    }
    Response units = bought.units();
    for (int each = 0; each < homes.size(); each++) {
      String path = "items[" + each + "].contractPrice";
      assertFigure(units, path, homes.get(each), "contract price");
    }
  }

  private static void holdHandover(Figures expected, List<Figures> homes, Bought bought) {
    Response shown = bought.show();
    assertThat(shown.<String>path("state")).isEqualTo("HANDED_OVER");
    assertThat(shown.<Integer>path("sums.units"))
        .isEqualTo(expected.number("homes kept").intValue());
    assertFigure(shown, "contract.price", expected, "contract price");
    assertFigure(shown, "sums.area", expected, "area kept");
    assertFigure(shown, "sums.price", expected, "settled price");
    assertFigure(shown, "sums.appraised.highest", expected, "appraisal 1 of what is kept");
    assertFigure(shown, "sums.appraised.lowest", expected, "appraisal 2 of what is kept");
    assertFigure(shown, "sums.appraised.mean", expected, "appraised mean of what is kept");
    for (int each = 1; each <= 3; each++) {
      String path = "evidence.instalments[" + (each - 1) + "].amount";
      assertFigure(shown, path, expected, "instalment " + each + " lowered");
    }
    Response units = bought.units();
    for (int each = 0; each < homes.size() - 1; each++) {
      Figures home = homes.get(each);
      String path = "items[" + each + "].";
      assertFigure(units, path + "settledPrice", home, "settled price");
      assertFigure(units, path + "price", home, "settled price");
      assertFigure(units, path + "contractPrice", home, "contract price");
      assertFigure(units, path + "inspection.measuredArea", home, "measured area");
      assertFigure(units, path + "limits.area", home, "payable area");
      assertFigure(units, path + "limits.byReplacement", home, "replacement limit measured");
      assertFigure(units, path + "limits.byDiscount", home, "discount limit measured");
    }
    assertThat(units.jsonPath().getBoolean("items[7].live")).isFalse();
  }

  /** A cent more than the sheet says is refused wherever there is a limit. */
  private static void moveMoney(Figures expected, Bought bought) {
    FundedCity city = bought.city();
    long loan = city.source("ACQUISITION_LOAN", expected.number("principal").toPlainString());
    bought.post("OWN_CAPITAL", "own capital", null, "first drawdown day");
    bought.post("DRAWDOWN", "first drawdown", loan, "first drawdown day");
    bought.post("DRAWDOWN", "second drawdown", loan, "second drawdown day");
    Map<String, Object> tooMuch = bought.paying("settled price", loan);
    tooMuch.put("ownAccount", true);
    tooMuch.put("sourceId", null);
    tooMuch.put("amount", expected.number("settled price").add(new BigDecimal("0.01")));
    assertRefused(enter(tooMuch), FundingRefusal.BEYOND_PRICE);
    city.post(bought.paying("paid from the loan", loan));
    city.post(bought.paying("paid from own money", null));
    Response due = bought.interestBy(loan, "first interest day");
    assertFigure(due, "accrued", expected, "accrued by the first interest day");
    assertFigure(due, "due", expected, "due by the first interest day");
    bought.pays("INTEREST", "interest paid first", loan, "first interest day");
    assertFigure(
        bought.interestBy(loan, "first interest day"),
        "due",
        expected,
        "left due by the first interest day");
    bought.pays("REPAYMENT", "repayment", loan, "repayment day");
    Response later = bought.interestBy(loan, "second interest day");
    assertFigure(later, "accrued", expected, "accrued by the second interest day");
    assertFigure(later, "due", expected, "due by the second interest day");
    assertFigure(later, "periods[0].days", expected, "days at the first balance");
    assertFigure(later, "periods[1].balance", expected, "second balance");
    assertFigure(later, "periods[1].days", expected, "days at the second balance");
    assertFigure(later, "periods[2].balance", expected, "third balance");
    assertFigure(later, "periods[2].days", expected, "days at the third balance");
    bought.pays("INTEREST", "due by the second interest day", loan, "second interest day");
    city.post(bought.subsidy("SUBSIDY_CLAIM"));
    city.post(bought.subsidy("SUBSIDY_RECEIPT"));
  }

  private static void holdBooks(Figures expected, Bought bought) {
    Response books = bought.books();
    assertFigure(books, "acquisitions[0].price", expected, "settled price");
    assertFigure(books, "acquisitions[0].paid", expected, "paid");
    assertAmount(books, "acquisitions[0].left", BigDecimal.ZERO);
    assertFigure(books, "acquisitions[0].subsidy", expected, "subsidy");
    assertFigure(books, "acquisitions[0].claimed", expected, "subsidy");
    assertFigure(books, "acquisitions[0].received", expected, "subsidy");
    assertFigure(books, "sources[0].principal", expected, "principal");
    assertFigure(books, "sources[0].drawn", expected, "principal");
    assertFigure(books, "sources[0].repaid", expected, "repayment");
    assertFigure(books, "sources[0].owed", expected, "owed");
    assertFigure(books, "sources[0].relending", expected, "relending");
    assertFigure(books, account("RESTRICTED_BANK", "== null"), expected, "own account");
    assertFigure(books, account("RESTRICTED_BANK", "!= null"), expected, "loan account");
    assertFigure(books, account("LOAN", "!= null"), expected, "owed");
    assertFigure(books, account("ACQUISITION_COST", "== null"), expected, "paid");
    assertFigure(books, account("INTEREST", "!= null"), expected, "interest paid");
    assertFigure(books, account("OWN_CAPITAL", "== null"), expected, "own capital");
    assertFigure(books, account("SUBSIDY", "== null"), expected, "subsidy");
    assertAmount(books, account("SUBSIDY_CLAIM", "== null"), BigDecimal.ZERO);
    assertFigure(books, "debited", expected, "debited");
    assertFigure(books, "credited", expected, "debited");
    assertAmount(books, "difference", BigDecimal.ZERO);
  }

  private static void holdBuilders(Figures expected, Built built) {
    Response books = built.books();
    assertFigure(books, payee("LAND_AUTHORITY", "paid"), expected, "land paid");
    assertAmount(books, payee("LAND_AUTHORITY", "left"), BigDecimal.ZERO);
    assertFigure(books, payee("GENERAL_CONTRACTOR", "paid"), expected, "first building payment");
    assertFigure(books, payee("GENERAL_CONTRACTOR", "left"), expected, "building left");
    assertFigure(books, account("BUILDING_COST", "== null"), expected, "building paid");
    assertFigure(books, account("RESTRICTED_BANK", "== null"), expected, "own account");
    assertFigure(books, account("RESTRICTED_BANK", "!= null"), expected, "loan account");
    assertFigure(books, account("LOAN", "!= null"), expected, "development loan");
    assertFigure(books, "sources[0].relending", expected, "relending");
    assertAmount(books, "difference", BigDecimal.ZERO);
  }

  /** {@code prefix} of the figures' names. */
  private static void holdStanding(
      Response standing, Figures expected, String total, String prefix) {
    boolean isAlone = prefix.isEmpty();
    assertThat(standing.<List<Object>>path(STANDING + "against")).isEmpty();
    assertFigure(standing, STANDING + "area", expected, isAlone ? "list area" : prefix + "area");
    assertFigure(
        standing, STANDING + "average", expected, isAlone ? "list average" : prefix + "average");
    assertFigure(standing, STANDING + "averageCap", expected, "highest average");
    assertFigure(standing, STANDING + "total", expected, total);
    assertFigure(standing, STANDING + "totalCap", expected, prefix + "total cap");
    assertFigure(standing, STANDING + "profit.revenue", expected, total);
    assertFigure(standing, STANDING + "profit.otherCosts", expected, prefix + "other costs");
    assertFigure(standing, STANDING + "profit.cost", expected, prefix + "cost");
    assertFigure(standing, STANDING + "profit.profit", expected, prefix + "profit");
    assertFigure(standing, STANDING + "profit.percent", expected, prefix + "profit percent");
    assertFigure(
        standing, STANDING + "profit.highestRevenue", expected, prefix + "highest revenue");
  }

  private static void holdLines(Listed list, List<Figures> homes) {
    Response lines = list.lines();
    assertThat(lines.<List<Object>>path("items")).hasSameSizeAs(homes);
    for (int each = 0; each < homes.size(); each++) {
      String path = "items[" + each + "].";
      assertFigure(lines, path + "unitPrice", homes.get(each), "price per m²");
      assertFigure(lines, path + "totalPrice", homes.get(each), "price");
      assertFigure(lines, path + "builtArea", homes.get(each), "area");
    }
  }

  private static void holdProject(Figures expected, Listed seenFrom, Listed other) {
    Response standing = seenFrom.shown();
    assertFigure(standing, STANDING + "project.total.revenue", expected, "project revenue");
    assertFigure(standing, STANDING + "project.total.cost", expected, "project cost");
    assertFigure(standing, STANDING + "project.total.profit", expected, "project profit");
    assertFigure(standing, STANDING + "project.total.percent", expected, "project profit percent");
    assertFigure(
        standing, STANDING + "project.highestRevenue", expected, "project highest revenue");
    assertThat(standing.jsonPath().getLong(STANDING + "project.others[0].offeringId"))
        .isEqualTo(other.offering());
    assertThat(standing.jsonPath().getBoolean(STANDING + "project.within")).isTrue();
  }

  private static String account(String kind, String source) {
    return "accounts.find { it.kind == '%s' && it.sourceId %s }.balance".formatted(kind, source);
  }

  private static String payee(String role, String figure) {
    return "payees.find { it.role == '%s' }.%s".formatted(role, figure);
  }

  private static Response enter(Map<String, Object> movement) {
    return Api.call(FundedCity.CLERK, "PostingEndpoint/enter", movement);
  }

  private static void assertFigure(Response answer, String path, Figures expected, String name) {
    assertThat(amount(answer, path)).as(name).isEqualByComparingTo(expected.number(name));
  }

  private static void assertAmount(Response answer, String path, BigDecimal expected) {
    assertThat(amount(answer, path)).as(path).isEqualByComparingTo(expected);
  }

  private static BigDecimal amount(Response answer, String path) {
    return new BigDecimal(ok(answer).jsonPath(EXACT).getString(path));
  }
}
