package org.anju.funding;

import static org.anju.permissions.Answers.assertRefused;
import static org.anju.permissions.Answers.ok;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.config.JsonPathConfig;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Map;
import org.anju.permissions.Api;
import org.anju.permissions.TestDatabase;
import org.anju.platform.local.LocalStackResource;
import org.anju.project.ProjectRefusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Interest is paid as far as the books say that it is due. */
@QuarkusTest
@WithTestResource(LocalStackResource.class)
class InterestTest {

  private static final String DUE_DAY = "2026-04-01";

  private static final JsonPathConfig EXACT =
      JsonPathConfig.jsonPathConfig().numberReturnType(JsonPathConfig.NumberReturnType.BIG_DECIMAL);

  @Inject TestDatabase database;

  private FundedCity city;
  private long loan;

  @BeforeEach
  void draw_a_loan() {
    city = FundedCity.acquiring(database);
    loan = city.source("ACQUISITION_LOAN", "900000.00");
    city.post(city.movement("DRAWDOWN", "720000.00", loan));
  }

  @Test
  void the_books_say_what_is_due_with_its_days_and_balances() {
    Map<String, Object> more = city.movement("DRAWDOWN", "180000.00", loan);
    more.put("occurredOn", "2026-03-22");
    city.post(more);

    Response due = ok(due("supervisor1", DUE_DAY));

    assertThat(amount(due, "accrued")).isEqualByComparingTo("1137.50");
    assertThat(amount(due, "due")).isEqualByComparingTo("1137.50");
    assertThat(due.<String>path("periods[0].from")).isEqualTo("2026-03-02");
    assertThat(due.<String>path("periods[0].to")).isEqualTo("2026-03-22");
    assertThat(due.<Integer>path("periods[0].days")).isEqualTo(20);
    assertThat(amount(due, "periods[1].balance")).isEqualByComparingTo("900000.00");
    assertThat(due.<Integer>path("periods[1].days")).isEqualTo(10);
  }

  @Test
  void interest_is_paid_in_parts_but_never_beyond_what_is_due_by_that_day() {
    city.post(city.interest("50.00", loan, "2026-03-12"));

    Response beyond = FundedCity.enter(city.interest("1000.01", loan, DUE_DAY));
    assertRefused(beyond, FundingRefusal.BEYOND_INTEREST);
    assertThat(beyond.<String>path("detail"))
        .contains("1,000.00")
        .contains("1,050.00")
        .contains("50.00")
        .contains(DUE_DAY);
    assertRefused(
        FundedCity.enter(city.interest("300.01", loan, "2026-03-12")),
        FundingRefusal.BEYOND_INTEREST);
    city.post(city.interest("1000.00", loan, DUE_DAY));
    assertRefused(
        FundedCity.enter(city.interest("0.01", loan, DUE_DAY)), FundingRefusal.BEYOND_INTEREST);
  }

  @Test
  void a_reversal_gives_the_interest_back_and_a_reversed_drawdown_never_was() {
    long paid = city.post(city.interest("1050.00", loan, DUE_DAY));
    assertThat(amount(ok(due(FundedCity.CLERK, DUE_DAY)), "due")).isEqualByComparingTo("0");

    ok(FundedCity.approve(FundedCity.id(ok(FundedCity.reverse(paid)))));
    assertThat(amount(ok(due(FundedCity.CLERK, DUE_DAY)), "due")).isEqualByComparingTo("1050.00");
    long wrong = city.post(city.movement("DRAWDOWN", "180000.00", loan));
    assertThat(amount(ok(due(FundedCity.CLERK, DUE_DAY)), "due")).isEqualByComparingTo("1312.50");
    ok(FundedCity.approve(FundedCity.id(ok(FundedCity.reverse(wrong)))));
    assertThat(amount(ok(due(FundedCity.CLERK, DUE_DAY)), "due")).isEqualByComparingTo("1050.00");
  }

  @Test
  void a_drawdown_on_which_interest_was_paid_is_not_reversed_before_that_interest() {
    long more = city.post(city.movement("DRAWDOWN", "180000.00", loan));
    long paid = city.post(city.interest("1200.00", loan, DUE_DAY));

    Response refused = reverse(more);
    assertRefused(refused, FundingRefusal.INTEREST_PAID);
    assertThat(refused.<String>path("detail")).contains("1,050.00").contains("1,200.00");
    ok(FundedCity.approve(FundedCity.id(ok(FundedCity.reverse(paid)))));
    city.post(city.interest("1050.00", loan, DUE_DAY));
    ok(FundedCity.approve(FundedCity.id(ok(reverse(more)))));
  }

  @Test
  void a_repayment_entered_late_leaves_no_more_interest_paid_than_is_due() {
    long paid = city.post(city.interest("1050.00", loan, DUE_DAY));
    Map<String, Object> late = city.movement("REPAYMENT", "360000.00", loan);
    late.put("occurredOn", "2026-03-12");

    Response refused = FundedCity.enter(late);

    assertRefused(refused, FundingRefusal.INTEREST_PAID);
    assertThat(refused.<String>path("detail"))
        .contains("700.00")
        .contains("1,050.00")
        .contains(DUE_DAY);
    ok(FundedCity.approve(FundedCity.id(ok(FundedCity.reverse(paid)))));
    city.post(late);
    assertRefused(
        FundedCity.enter(city.interest("700.01", loan, DUE_DAY)), FundingRefusal.BEYOND_INTEREST);
    city.post(city.interest("700.00", loan, DUE_DAY));
  }

  @Test
  void interest_that_was_paid_meanwhile_is_seen_when_a_late_repayment_is_approved() {
    Map<String, Object> late = city.movement("REPAYMENT", "360000.00", loan);
    late.put("occurredOn", "2026-03-12");
    long waiting = city.entered(late);
    city.post(city.interest("1050.00", loan, DUE_DAY));

    assertRefused(FundedCity.approve(waiting), FundingRefusal.INTEREST_PAID);
  }

  @Test
  void nothing_is_paid_back_before_the_day_on_which_it_was_drawn() {
    Map<String, Object> early = city.movement("REPAYMENT", "720000.00", loan);
    early.put("occurredOn", "2026-03-01");

    Response refused = FundedCity.enter(early);

    assertRefused(refused, FundingRefusal.REPAID_BEFORE_DRAWN);
    assertThat(refused.<String>path("detail")).contains("2026-03-01").contains("720,000.00");
  }

  @Test
  void no_day_before_the_contract_makes_interest() {
    Map<String, Object> early = city.movement("DRAWDOWN", "180000.00", loan);
    early.put("occurredOn", "2026-01-14");

    Response refused = FundedCity.enter(early);

    assertRefused(refused, FundingRefusal.BEFORE_CONTRACT);
    assertThat(refused.<String>path("detail")).contains("2026-01-15");
  }

  @Test
  void strangers_do_not_learn_what_is_due() {
    assertRefused(due(FundedCity.STRANGER, DUE_DAY), ProjectRefusal.NOT_YOURS);
    database.run("UPDATE housing_project SET district = '别处区' WHERE id = ?", city.project());
    assertRefused(due("auditor1", DUE_DAY), ProjectRefusal.NOT_YOURS);
  }

  private static Response reverse(long voucher) {
    return Api.call(
        FundedCity.CLERK,
        "PostingEndpoint/reverse",
        Map.of("voucherId", voucher, "occurredOn", DUE_DAY, "reason", "金额记错"));
  }

  private Response due(String person, String day) {
    return Api.call(person, "FundingEndpoint/interest", Map.of("sourceId", loan, "until", day));
  }

  private static BigDecimal amount(Response answer, String path) {
    return new BigDecimal(answer.jsonPath(EXACT).getString(path));
  }
}
