package org.anju.contract;

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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import org.anju.document.Letters;
import org.anju.funding.FundedCity;
import org.anju.offering.LeaseTerms;
import org.anju.permissions.Api;
import org.anju.permissions.TestDatabase;
import org.anju.platform.local.LocalStackResource;
import org.anju.platform.time.BusinessClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A lease ends before its term is over by a record with its paper, on the day that it names, and
 * goes on for another term when that is recorded before its end.
 */
@QuarkusTest
@WithTestResource(LocalStackResource.class)
class LeaseEndTest {

  private static final JsonPathConfig EXACT =
      JsonPathConfig.jsonPathConfig().numberReturnType(JsonPathConfig.NumberReturnType.BIG_DECIMAL);

  /** Waits for a job of the clock that ends it at the same moment. */
  private static final String STATE =
      "SELECT state FROM agreement WHERE selection_id = ? FOR SHARE";

  @Inject TestDatabase database;
  @Inject BusinessClock clock;
  @Inject EndLeases endLeases;

  private FundedCity city;
  private long lease;

  @BeforeEach
  void let_a_home() {
    city = FundedCity.of(database, "RENT", "ACQUIRED");
    lease = city.let("2026-03-02");
  }

  @Test
  void a_lease_that_has_ended_leaves_its_home_free_and_its_family_without_one() {
    database.run("INSERT INTO unit_owner VALUES (?, ?)", "tenant-" + lease, lease);
    ok(end(FundedCity.CLERK, clock.today().minusDays(1)));
    endLeases.end().await().indefinitely();

    assertThat(database.text(STATE, lease)).isEqualTo("ENDED");
    assertThat(database.number("SELECT count(*) FROM unit_owner WHERE selection_id = ?", lease))
        .isZero();
    assertThat(
            database.text(
                """
                SELECT left_over(u, now()) FROM unit u JOIN selection s ON s.unit_id = u.id WHERE s.id = ?
                """,
                lease))
        .isEqualTo("t");
    assertRefused(
        end(FundedCity.CLERK, clock.today().minusDays(1)), AgreementRefusal.LEASE_END_RECORDED);
  }

  @Test
  void it_runs_until_its_last_day_is_over_and_says_who_ended_it_and_why() {
    database.run(
        "INSERT INTO price_list_line SELECT price_list_id, unit_id, 12.50, 1000 FROM selection WHERE id = ?",
        lease);
    ok(end(FundedCity.CLERK, clock.today()));
    endLeases.end().await().indefinitely();

    assertThat(database.text(STATE, lease)).isEqualTo("SIGNED");
    Response listed = ok(agreements());
    assertThat(listed.<String>path("items[0].lease.endsOn")).isEqualTo(clock.today().toString());
    assertThat(listed.<String>path("items[0].lease.end.reason")).isEqualTo("AGREED");
    assertThat(listed.<String>path("items[0].lease.end.note")).isEqualTo("调往外地");
    assertThat(listed.<String>path("items[0].lease.end.recordedBy")).isNotEmpty();
    assertThat(
            database.text(
                """
                SELECT d.number FROM lease_end x JOIN official_document d ON d.id = x.document_id
                WHERE x.selection_id = ? AND d.case_type = 'lease' AND d.case_id = x.selection_id
                """,
                lease))
        .isNotNull();
    assertRefused(end(FundedCity.CLERK, clock.today()), AgreementRefusal.LEASE_END_RECORDED);
  }

  @Test
  void no_rent_falls_due_after_it_and_what_fell_due_before_is_due_as_a_whole() {
    ok(end(FundedCity.CLERK, LocalDate.of(2026, 6, 2)));

    Response statement = ok(rents());

    assertThat(statement.jsonPath().getList("instalments")).hasSize(2);
    assertThat(new BigDecimal(statement.jsonPath(EXACT).getString("lease.due")))
        .isEqualByComparingTo("6000.00");
    assertThat(statement.<String>path("lease.endsOn")).isEqualTo("2026-06-02");
    Response beyond =
        Api.call(
            FundedCity.CLERK, "PostingEndpoint/enter", city.rent("6000.01", lease, "2026-10-01"));
    assertThat(beyond.<String>path("code")).isEqualTo("funding.beyond-rent");
    city.post(city.rent("6000.00", lease, "2026-10-01"));
  }

  @Test
  void rent_paid_ahead_of_an_early_end_is_given_back_by_a_reversal_of_its_receipt() {
    city.post(city.rent("3000.00", lease, "2026-03-02"));
    long ahead = city.post(city.rent("3000.00", lease, "2026-05-20"));
    assertThat(yuan(ok(rents()), "lease.toReturn")).isEqualByComparingTo("0");
    ok(end(FundedCity.CLERK, LocalDate.of(2026, 6, 1)));

    assertThat(yuan(ok(rents()), "lease.toReturn")).isEqualByComparingTo("3000.00");
    Response ofProject = ok(ofProject());
    assertThat(yuan(ofProject, "toReturn")).isEqualByComparingTo("3000.00");
    assertThat(yuan(ofProject, "leases.items[0].toReturn")).isEqualByComparingTo("3000.00");

    long reversal = FundedCity.id(ok(FundedCity.reverse(ahead)));
    assertThat(yuan(ok(rents()), "lease.toReturn"))
        .as("until a second person has approved it")
        .isEqualByComparingTo("3000.00");
    ok(FundedCity.approve(reversal));

    Response settled = ok(rents());
    assertThat(yuan(settled, "lease.toReturn")).isEqualByComparingTo("0");
    assertThat(yuan(settled, "lease.received")).isEqualByComparingTo("3000.00");
    assertThat(yuan(settled, "lease.outstanding")).isEqualByComparingTo("0");
    assertThat(
            database.text(
                "SELECT kind FROM voucher WHERE lease_id = ? ORDER BY id DESC LIMIT 1", lease))
        .isEqualTo("REVERSAL");
    assertThat(
            database.text(
                "SELECT debited - credited FROM ledger_account WHERE project_id = ? AND kind = 'RESTRICTED_BANK'",
                city.project()))
        .isEqualTo("3000.00");
  }

  @Test
  void of_a_receipt_that_was_due_in_part_the_part_is_entered_anew() {
    long whole = city.post(city.rent("6000.00", lease, "2026-03-02"));
    ok(end(FundedCity.CLERK, LocalDate.of(2026, 6, 1)));
    assertThat(yuan(ok(rents()), "lease.toReturn")).isEqualByComparingTo("3000.00");

    ok(FundedCity.approve(FundedCity.id(ok(FundedCity.reverse(whole)))));
    city.post(city.rent("3000.00", lease, "2026-03-02"));

    Response settled = ok(rents());
    assertThat(yuan(settled, "lease.toReturn")).isEqualByComparingTo("0");
    assertThat(yuan(settled, "lease.received")).isEqualByComparingTo("3000.00");
  }

  @Test
  void its_last_day_is_one_of_its_term() {
    Response early = end(FundedCity.CLERK, LocalDate.of(2026, 3, 1));

    assertRefused(early, AgreementRefusal.LEASE_END_OUTSIDE_TERM);
    assertThat(early.<String>path("detail")).contains("2026-03-02").contains("2199-12-31");
    assertRefused(
        end(FundedCity.CLERK, LocalDate.of(2199, 12, 31)), AgreementRefusal.LEASE_END_OUTSIDE_TERM);
    assertThat(database.text(STATE, lease)).isEqualTo("SIGNED");
  }

  @Test
  void a_lease_that_is_renewed_before_its_end_goes_on_for_the_published_months() {
    LocalDate today = clock.today();
    lease = city.let(today.minusDays(40).toString(), today.toString());
    Response renewed = ok(renew(FundedCity.CLERK));
    LocalDate last = LeaseTerms.lastDay(today.plusDays(1), 7);

    assertThat(renewed.<String>path("endsOn")).isEqualTo(last.toString());
    Response statement = ok(rents());
    assertThat(statement.<String>path("lease.endsOn")).isEqualTo(last.toString());
    assertThat(statement.jsonPath().getList("instalments")).hasSize(6);
    assertThat(statement.<String>path("instalments[3].dueOn"))
        .isEqualTo(today.plusDays(1).toString());
    assertThat(
            database.text(
                "SELECT string_agg(due_on || ' ' || amount, ',' ORDER BY number) FROM rent_schedule(?)",
                lease))
        .isEqualTo(
            String.join(
                ",",
                statement.jsonPath(EXACT).getList("instalments", Map.class).stream()
                    .map(each -> each.get("dueOn") + " " + each.get("amount"))
                    .toList()));
    Response again = renew(FundedCity.CLERK);
    assertRefused(again, AgreementRefusal.LEASE_RENEWED);
    assertThat(again.<String>path("detail")).contains(today.plusDays(1).toString());
  }

  @Test
  void what_has_ended_or_will_end_early_is_not_renewed() {
    LocalDate yesterday = clock.today().minusDays(1);
    lease = city.let("2026-03-02", yesterday.toString());
    endLeases.end().await().indefinitely();
    assertRefused(renew(FundedCity.CLERK), AgreementRefusal.LEASE_END_RECORDED);

    lease = city.let("2026-03-02");
    ok(end(FundedCity.CLERK, clock.today()));
    assertRefused(renew(FundedCity.CLERK), AgreementRefusal.LEASE_END_RECORDED);
    lease = city.let("2026-03-02");
    assertRefused(renew(FundedCity.STRANGER), AgreementRefusal.NOT_YOURS);
  }

  @Test
  void a_renewal_or_an_end_that_is_sent_twice_at_once_is_recorded_once() {
    LocalDate today = clock.today();
    lease = city.let(today.minusDays(40).toString(), today.toString());
    assertOnce(this::renew, AgreementRefusal.LEASE_RENEWED);

    lease = city.let("2026-03-02");
    assertOnce(paper -> end(FundedCity.CLERK, today, paper), AgreementRefusal.LEASE_END_RECORDED);
  }

  /** Each with a paper of its own, which is there before. */
  private static void assertOnce(LongFunction<Response> request, AgreementRefusal refusal) {
    List<Response> answers =
        LongStream.of(Letters.handIn(FundedCity.CLERK), Letters.handIn(FundedCity.CLERK))
            .mapToObj(paper -> CompletableFuture.supplyAsync(() -> request.apply(paper)))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .toList();
    assertThat(answers).filteredOn(answer -> answer.statusCode() < 300).hasSize(1);
    assertThat(answers)
        .filteredOn(answer -> answer.statusCode() >= 300)
        .hasSize(1)
        .allSatisfy(answer -> assertRefused(answer, refusal));
  }

  @Test
  void the_database_takes_a_term_that_follows_for_the_published_months_alone() {
    lease = city.let("2026-03-02", "2099-10-01");
    Letters.handIn(FundedCity.CLERK);
    String row =
        """
        INSERT INTO lease_renewal (selection_id, number, starts_on, ends_on, document_id, recorded_by, recorded_name,
          recorded_at)
        SELECT ?, ?, ?::date, ?::date, max(id), 'x', 'x', now() FROM official_document
        """;

    assertThat(database.refusal(row, lease, 2, "2099-10-02", "2100-05-01")).isEqualTo("23514");
    assertThat(database.refusal(row, lease, 1, "2099-10-01", "2100-04-30")).isEqualTo("23514");
    assertThat(database.refusal(row, lease, 1, "2099-10-02", "2100-05-02")).isEqualTo("23514");
    database.run(row, lease, 1, "2099-10-02", "2100-05-01");
    assertThat(database.owner().refusal("UPDATE lease_renewal SET ends_on = '2199-01-01'"))
        .isEqualTo("23001");
  }

  @Test
  void another_acquirer_ends_nothing_and_nothing_that_is_no_lease_ends() {
    assertRefused(end(FundedCity.STRANGER, clock.today()), AgreementRefusal.NOT_YOURS);
    lease = Long.MAX_VALUE;
    assertRefused(end(FundedCity.CLERK, clock.today()), AgreementRefusal.UNKNOWN);
  }

  @Test
  void the_database_takes_an_end_within_the_term_once_and_for_all() {
    String row =
        """
        INSERT INTO lease_end (selection_id, last_day, reason, note, document_id, recorded_by, recorded_name, recorded_at)
        SELECT ?, ?::date, 'AGREED', '', max(id), 'x', 'x', now() FROM official_document
        """;
    Letters.handIn(FundedCity.CLERK);

    assertThat(database.refusal(row, lease, "2026-03-01")).isEqualTo("23514");
    assertThat(database.refusal(row, lease, "2199-12-31")).isEqualTo("23514");
    database.run(row, lease, "2026-03-02");
    assertThat(database.owner().refusal("DELETE FROM lease_end WHERE selection_id = ?", lease))
        .isEqualTo("23001");
  }

  private Response agreements() {
    long offering = database.number("SELECT offering_id FROM selection WHERE id = ?", lease);
    return Api.call(
        FundedCity.CLERK,
        "AgreementEndpoint/list",
        Map.of("offeringId", offering, "page", 0, "size", 10));
  }

  private Response rents() {
    return Api.call(FundedCity.CLERK, "RentEndpoint/lease", Map.of("leaseId", lease));
  }

  private Response ofProject() {
    return Api.call(
        FundedCity.CLERK,
        "RentEndpoint/list",
        Map.of("projectId", city.project(), "page", 0, "size", 10));
  }

  private static BigDecimal yuan(Response rents, String path) {
    return new BigDecimal(rents.jsonPath(EXACT).getString(path));
  }

  private Response renew(String person) {
    return renew(person, Letters.handIn(person));
  }

  private Response renew(long paper) {
    return renew(FundedCity.CLERK, paper);
  }

  private Response renew(String person, long paper) {
    return Api.call(
        person,
        "AgreementEndpoint/recordRenewal",
        Map.of("selectionId", lease, "documentId", paper));
  }

  private Response end(String person, LocalDate lastDay) {
    return end(person, lastDay, Letters.handIn(person));
  }

  private Response end(String person, LocalDate lastDay, long paper) {
    Map<String, Object> request = new HashMap<>();
    request.put("selectionId", lease);
    request.put("lastDay", lastDay.toString());
    request.put("reason", "AGREED");
    request.put("note", "调往外地");
    request.put("documentId", paper);
    return Api.call(person, "AgreementEndpoint/recordLeaseEnd", request);
  }
}
