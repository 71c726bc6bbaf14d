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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.anju.offering.LeaseTerms;
import org.anju.permissions.Api;
import org.anju.permissions.TestDatabase;
import org.anju.platform.local.LocalStackResource;
import org.anju.project.ProjectRefusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rent that is due and paid, in a project whose homes are let. */
@QuarkusTest
@WithTestResource(LocalStackResource.class)
class RentTest {

  private static final String AHEAD = "2126-03-01";

  private static final JsonPathConfig EXACT =
      JsonPathConfig.jsonPathConfig().numberReturnType(JsonPathConfig.NumberReturnType.BIG_DECIMAL);

  @Inject TestDatabase database;

  private FundedCity city;

  @BeforeEach
  void let_homes() {
    city = FundedCity.of(database, "RENT", "ACQUIRED");
  }

  @Test
  void a_project_s_leases_are_listed_with_what_is_due_received_and_outstanding() {
    long ended = city.let("2026-02-01");
    long ahead = city.let(AHEAD);
    city.post(city.rent("3000.00", ended, "2026-02-01"));
    city.post(city.rent("3000.00", ended, "2026-05-01"));
    city.post(city.rent("2999.99", ahead, "2026-03-02"));

    Response rents = ok(rents(FundedCity.CLERK));

    assertThat(rents.jsonPath().getList("leases.items.leaseId", Long.class))
        .containsExactly(ended, ahead);
    assertThat(amount(rents, "leases.items[0].due")).isEqualByComparingTo("7000.00");
    assertThat(amount(rents, "leases.items[0].received")).isEqualByComparingTo("6000.00");
    assertThat(amount(rents, "leases.items[0].outstanding")).isEqualByComparingTo("1000.00");
    assertThat(rents.<String>path("leases.items[0].nextDueOn")).isNull();
    assertThat(amount(rents, "leases.items[1].due")).isEqualByComparingTo("0");
    assertThat(amount(rents, "leases.items[1].outstanding")).isEqualByComparingTo("0");
    assertThat(amount(rents, "toReturn"))
        .as("paid ahead is not too much")
        .isEqualByComparingTo("0");
    assertThat(rents.<String>path("leases.items[1].nextDueOn")).isEqualTo(AHEAD);
    assertThat(amount(rents, "received")).isEqualByComparingTo("8999.99");
    assertThat(amount(rents, "outstanding")).isEqualByComparingTo("1000.00");
    assertThat(city.balance("RENT_INCOME")).isEqualTo("8999.99");
  }

  @Test
  void what_comes_pays_the_earliest_instalment_first() {
    long lease = city.let("2026-02-01");
    city.post(city.rent("3500.00", lease, "2026-02-10"));

    Response statement = ok(lease("auditor1", lease));

    assertThat(statement.jsonPath().getList("instalments.dueOn"))
        .isEqualTo(List.of("2026-02-01", "2026-05-01", "2026-08-01"));
    assertThat(amount(statement, "instalments[0].amount")).isEqualByComparingTo("3000.00");
    assertThat(amount(statement, "instalments[0].paid")).isEqualByComparingTo("3000.00");
    assertThat(amount(statement, "instalments[1].paid")).isEqualByComparingTo("500.00");
    assertThat(amount(statement, "instalments[2].paid")).isEqualByComparingTo("0");
    assertThat(amount(statement, "instalments[2].amount")).isEqualByComparingTo("1000.00");
    assertThat(amount(statement, "receipts[0].amount")).isEqualByComparingTo("3500.00");
    assertThat(statement.<String>path("receipts[0].day")).isEqualTo("2026-02-10");
  }

  @Test
  void no_more_comes_than_has_fallen_due_and_the_next_instalment() {
    long lease = city.let("2026-03-02");
    Response refused = FundedCity.enter(city.rent("3000.01", lease, "2026-03-01"));

    assertRefused(refused, FundingRefusal.BEYOND_RENT);
    assertThat(refused.<String>path("detail")).contains("2026-03-01").contains("3,000.00");
    city.post(city.rent("3000.00", lease, "2026-03-01"));
    city.post(city.rent("3000.00", lease, "2026-03-02"));
    assertRefused(
        FundedCity.enter(city.rent("0.01", lease, "2026-06-01")), FundingRefusal.BEYOND_RENT);
    city.post(city.rent("1000.00", lease, "2026-06-02"));
    assertRefused(
        FundedCity.enter(city.rent("0.01", lease, "2026-11-01")), FundingRefusal.BEYOND_RENT);
  }

  @Test
  void rent_that_came_meanwhile_is_seen_when_a_receipt_is_approved() {
    long lease = city.let(AHEAD);
    long waiting = city.entered(city.rent("3000.00", lease, "2026-03-02"));
    city.post(city.rent("0.01", lease, "2026-03-02"));

    assertRefused(FundedCity.approve(waiting), FundingRefusal.BEYOND_RENT);
  }

  @Test
  void a_reversed_receipt_never_came() {
    long lease = city.let(AHEAD);
    long wrong = city.post(city.rent("3000.00", lease, "2026-03-02"));
    ok(FundedCity.approve(FundedCity.id(ok(FundedCity.reverse(wrong)))));

    assertThat(amount(ok(lease(FundedCity.CLERK, lease)), "lease.received"))
        .isEqualByComparingTo("0");
    city.post(city.rent("3000.00", lease, "2026-03-02"));
  }

  @Test
  void rent_names_its_lease_and_the_lease_says_who_pays() {
    long lease = city.let(AHEAD);
    long voucher = city.post(city.rent("1.00", lease, "2026-03-02"));

    assertThat(database.text("SELECT counterparty FROM voucher WHERE id = ?", voucher))
        .isEqualTo("ZL-" + lease + " 张*");
    assertRefused(
        FundedCity.enter(city.movement("PROCEEDS", "1.00", null)), FundingRefusal.LEASE_MISSING);
    assertRefused(
        FundedCity.enter(city.rent("1.00", Long.MAX_VALUE, "2026-03-02")), FundingRefusal.UNKNOWN);
    FundedCity other = FundedCity.of(database, "RENT", "ACQUIRED");
    assertRefused(
        FundedCity.enter(other.rent("1.00", lease, "2026-03-02")), FundingRefusal.OTHER_PROJECT);
    FundedCity sale = FundedCity.acquiring(database);
    assertRefused(
        FundedCity.enter(sale.rent("1.00", lease, "2026-03-02")),
        FundingRefusal.LEASE_OUT_OF_PLACE);
  }

  @Test
  void the_database_counts_each_schedule_as_the_rules_do() {
    for (String first :
        List.of("2026-03-02", "2027-01-31", "2028-01-30", "2027-08-31", "2028-02-29")) {
      long lease = city.let(first);
      RentSchedule schedule =
          RentSchedule.of(
              new LeaseTerms(7, 2, 3, ""), new BigDecimal("1000.00"), LocalDate.parse(first));

      List<String> counted = new ArrayList<>();
      for (int number = 1; number <= 4; number++) {
        String row =
            database.text(
                "SELECT due_on || ' ' || amount FROM rent_schedule(?) WHERE number = ?",
                lease,
                number);
        if (row != null) {
          counted.add(row);
        }
      }
      assertThat(counted)
          .as(first)
          .isEqualTo(
              schedule.instalments().stream()
                  .map(each -> each.dueOn() + " " + each.amount())
                  .toList());
    }
  }

  @Test
  void strangers_do_not_see_who_rents_and_pays() {
    long lease = city.let(AHEAD);

    assertRefused(rents(FundedCity.STRANGER), ProjectRefusal.NOT_YOURS);
    assertRefused(lease(FundedCity.STRANGER, lease), ProjectRefusal.NOT_YOURS);
    database.run("UPDATE housing_project SET district = '别处区' WHERE id = ?", city.project());
    assertRefused(rents("auditor1"), ProjectRefusal.NOT_YOURS);
    assertRefused(lease("supervisor1", lease), ProjectRefusal.NOT_YOURS);
    assertRefused(
        Api.call(
            "family02",
            "RentEndpoint/mine",
            Map.of(
                "offeringId",
                database.number("SELECT offering_id FROM selection WHERE id = ?", lease))),
        FundingRefusal.UNKNOWN);
  }

  private Response rents(String person) {
    return Api.call(
        person, "RentEndpoint/list", Map.of("projectId", city.project(), "page", 0, "size", 20));
  }

  private static Response lease(String person, long lease) {
    return Api.call(person, "RentEndpoint/lease", Map.of("leaseId", lease));
  }

  private static BigDecimal amount(Response answer, String path) {
    return new BigDecimal(answer.jsonPath(EXACT).getString(path));
  }
}
