package org.anju.funding;

import static org.anju.permissions.Answers.ok;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.anju.permissions.Api;
import org.anju.permissions.TestDatabase;
import org.anju.platform.local.LocalStackResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Many approve at once: each posting would fit alone, and all of them would not. */
@QuarkusTest
@WithTestResource(LocalStackResource.class)
class PostingRaceTest {

  private static final int POSTINGS = 20;

  @Inject TestDatabase database;

  private FundedCity city;

  @BeforeEach
  void approve_a_project() {
    city = FundedCity.acquiring(database);
  }

  @Test
  void an_account_pays_what_it_holds_and_numbers_have_no_gaps() throws Exception {
    long flats = city.acquisition("SIGNED", "100000.00");
    city.post(city.movement("OWN_CAPITAL", "500.00", null));

    List<Response> answers = approveAtOnce(payments(flats, "100.00"));

    assertThat(posted(answers)).isEqualTo(5);
    assertThat(codes(answers)).containsOnly(FundingRefusal.BEYOND_BALANCE.code());
    assertThat(city.balance("RESTRICTED_BANK")).isEqualTo("0.00");
    assertThat(
            database.text(
                "SELECT string_agg(number::text, ',' ORDER BY number) FROM voucher WHERE project_id = ?",
                city.project()))
        .isEqualTo("1,2,3,4,5,6");
  }

  @Test
  void an_acquisition_is_paid_its_price_once() throws Exception {
    long flats = city.acquisition("SIGNED", "250.00");
    city.post(city.movement("OWN_CAPITAL", "5000.00", null));

    List<Response> answers = approveAtOnce(payments(flats, "100.00"));

    assertThat(posted(answers)).isEqualTo(2);
    assertThat(codes(answers)).containsOnly(FundingRefusal.BEYOND_PRICE.code());
    assertThat(city.balance("ACQUISITION_COST")).isEqualTo("200.00");
  }

  @Test
  void a_builder_is_paid_its_contract_once() throws Exception {
    city = FundedCity.of(database, "SALE", "ALLOCATED_LAND");
    long builder = city.payee("250.00");
    city.post(city.movement("OWN_CAPITAL", "5000.00", null));

    List<Response> answers =
        approveAtOnce(
            IntStream.range(0, POSTINGS)
                .mapToObj(each -> city.entered(city.building("100.00", null, builder)))
                .toList());

    assertThat(posted(answers)).isEqualTo(2);
    assertThat(codes(answers)).containsOnly(FundingRefusal.BEYOND_CONTRACT_SUM.code());
    assertThat(city.balance("BUILDING_COST")).isEqualTo("200.00");
  }

  @Test
  void a_loan_is_drawn_within_its_contract() throws Exception {
    long loan = city.source("ACQUISITION_LOAN", "250.00");

    List<Response> answers =
        approveAtOnce(
            IntStream.range(0, POSTINGS)
                .mapToObj(each -> city.entered(city.movement("DRAWDOWN", "100.00", loan)))
                .toList());

    assertThat(posted(answers)).isEqualTo(2);
    assertThat(codes(answers)).containsOnly(FundingRefusal.BEYOND_LOAN.code());
    assertThat(city.balance("LOAN")).isEqualTo("200.00");
  }

  @Test
  void a_loan_and_a_builder_that_are_confirmed_twice_at_once_are_confirmed_once() throws Exception {
    city = FundedCity.of(database, "SALE", "ALLOCATED_LAND");
    long loan = city.enteredSource("DEVELOPMENT_LOAN", "250.00", null);
    long builder = ok(FundedCity.enterPayee(city.contract("250.00"))).jsonPath().getLong("payeeId");

    List<Response> loans =
        atOnce(() -> call(FundedCity.COLLEAGUE, "PostingEndpoint/confirmSource", "sourceId", loan));
    List<Response> builders =
        atOnce(() -> call(FundedCity.OFFICER, "PayeeEndpoint/confirm", "payeeId", builder));

    assertThat(codes(loans)).containsExactly(FundingRefusal.SOURCE_DECIDED.code());
    assertThat(codes(builders)).containsExactly(FundingRefusal.PAYEE_DECIDED.code());
  }

  private static Response call(String person, String method, String what, long id) {
    return Api.call(person, method, Map.of(what, id));
  }

  private static List<Response> atOnce(Callable<Response> request) throws Exception {
    return atOnce(List.of(request, request));
  }

  @Test
  void interest_that_is_due_is_paid_once() throws Exception {
    long loan = city.source("ACQUISITION_LOAN", "720000.00");
    city.post(city.movement("DRAWDOWN", "720000.00", loan));

    List<Response> answers =
        approveAtOnce(
            IntStream.range(0, POSTINGS)
                .mapToObj(each -> city.entered(city.interest("500.00", loan, "2026-04-01")))
                .toList());

    assertThat(posted(answers)).isEqualTo(2);
    assertThat(codes(answers)).containsOnly(FundingRefusal.BEYOND_INTEREST.code());
    assertThat(city.balance("INTEREST")).isEqualTo("1000.00");
  }

  @Test
  void a_posting_that_two_approve_is_posted_once() throws Exception {
    long posting = city.entered(city.movement("OWN_CAPITAL", "10.00", null));

    List<Response> answers =
        approveAtOnce(IntStream.range(0, POSTINGS).mapToObj(again -> posting).toList());

    assertThat(posted(answers)).isEqualTo(1);
    assertThat(codes(answers)).containsOnly(FundingRefusal.ALREADY_DECIDED.code());
    assertThat(city.balance("RESTRICTED_BANK")).isEqualTo("10.00");
  }

  private List<Long> payments(long acquisition, String amount) {
    return IntStream.range(0, POSTINGS)
        .mapToObj(each -> city.entered(city.payment(amount, null, acquisition)))
        .toList();
  }

  private static List<Response> approveAtOnce(List<Long> postings) throws Exception {
    List<Callable<Response>> approvals = new ArrayList<>();
    postings.forEach(posting -> approvals.add(() -> FundedCity.approve(posting)));
    return atOnce(approvals);
  }

  private static List<Response> atOnce(List<Callable<Response>> requests) throws Exception {
    ExecutorService colleagues = Executors.newFixedThreadPool(requests.size());
    try {
      List<Response> answers = new ArrayList<>();
      for (Future<Response> answer : colleagues.invokeAll(requests)) {
        answers.add(answer.get());
      }
      return answers;
    } finally {
      colleagues.shutdownNow();
    }
  }

  private static long posted(List<Response> answers) {
    return answers.stream().filter(answer -> answer.statusCode() == 200).count();
  }

  private static List<String> codes(List<Response> answers) {
    return answers.stream()
        .filter(answer -> answer.statusCode() >= 400)
        .map(answer -> answer.<String>path("code"))
        .toList();
  }
}
