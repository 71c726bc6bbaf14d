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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.anju.permissions.Api;
import org.anju.permissions.TestDatabase;
import org.anju.platform.local.LocalStackResource;
import org.anju.policy.ShippedPolicies;
import org.anju.project.ProjectRefusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A project's money from the loan to the last repayment, by the endpoints. */
@QuarkusTest
@WithTestResource(LocalStackResource.class)
class FundingTest {

  private static final int IMPOSSIBLE = -1;

  /** By itself JsonPath would read amounts as floating point. */
  private static final JsonPathConfig EXACT =
      JsonPathConfig.jsonPathConfig().numberReturnType(JsonPathConfig.NumberReturnType.BIG_DECIMAL);

  @Inject TestDatabase database;

  private FundedCity city;

  @BeforeEach
  void approve_a_project() {
    city = FundedCity.acquiring(database);
  }

  @Test
  void a_project_comes_out_to_the_cent_from_the_loan_to_the_last_repayment() {
    long flats = city.acquisition("HANDED_OVER", "4816350.55");
    long loan = city.source("ACQUISITION_LOAN", "4500000.00");
    city.post(city.movement("DRAWDOWN", "4500000.00", loan));
    city.post(city.movement("OWN_CAPITAL", "400000.00", null));
    city.post(city.payment("4416350.55", loan, flats));
    city.post(city.payment("400000.00", null, flats));
    assertRefused(
        FundedCity.enter(city.interest("6562.51", loan, "2026-04-01")),
        FundingRefusal.BEYOND_INTEREST);
    city.post(city.interest("6562.50", loan, "2026-04-01"));
    Map<String, Object> claim = city.movement("SUBSIDY_CLAIM", "144490.52", null);
    claim.put("acquisitionId", flats);
    city.post(claim);
    Map<String, Object> receipt = city.movement("SUBSIDY_RECEIPT", "144490.52", null);
    receipt.put("acquisitionId", flats);
    city.post(receipt);
    city.sold("5057168.08");
    assertRefused(
        FundedCity.enter(city.movement("PROCEEDS", "5057168.09", null)),
        FundingRefusal.BEYOND_CONTRACTS);
    city.post(city.movement("PROCEEDS", "5057168.08", null));
    Map<String, Object> repayment = city.movement("REPAYMENT", "4500000.00", loan);
    repayment.put("ownAccount", true);
    repayment.put("occurredOn", "2026-04-01");
    city.post(repayment);

    assertThat(city.balance("LOAN")).isEqualTo("0.00");
    assertThat(city.balance("ACQUISITION_COST")).isEqualTo("4816350.55");
    assertThat(city.balance("INTEREST")).isEqualTo("6562.50");
    assertThat(city.balance("SUBSIDY_CLAIM")).isEqualTo("0.00");
    assertThat(city.balance("RESTRICTED_BANK")).isEqualTo("778745.55");
    city.financed("1057168.08", "4000000.00");
    Response books = ok(city.books("supervisor1"));
    assertThat(amount(books, "buyers[0].contracted")).isEqualByComparingTo("5057168.08");
    assertThat(amount(books, "buyers[0].ownMoney")).isEqualByComparingTo("1057168.08");
    assertThat(amount(books, "buyers[0].providentLoan")).isEqualByComparingTo("4000000.00");
    assertThat(amount(books, "buyers[0].unrecorded")).isEqualByComparingTo("0");
    assertThat(amount(books, "difference")).isEqualByComparingTo("0");
    assertThat(amount(books, "acquisitions[0].paid")).isEqualByComparingTo("4816350.55");
    assertThat(amount(books, "acquisitions[0].left")).isEqualByComparingTo("0");
    assertThat(amount(books, "sources[0].owed")).isEqualByComparingTo("0");
    assertThat(numbers()).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9);
  }

  @Test
  void the_relending_share_of_a_loan_is_counted_down_to_the_cent_and_a_bond_has_none() {
    city.enteredSource("ACQUISITION_LOAN", "100.01", null);
    city.enteredSource("CORPORATE_BOND", "100.01", null);

    Response books = ok(city.books(FundedCity.CLERK));
    BigDecimal percent = ShippedPolicies.huangshiValues().relendingPercent();
    assertThat(amount(books, "sources[0].relending"))
        .isEqualByComparingTo(
            SourceRules.relending(SourceKind.ACQUISITION_LOAN, new BigDecimal("100.01"), percent));
    assertThat(amount(books, "sources[1].relending")).isEqualByComparingTo("0");
  }

  @Test
  void money_is_entered_by_one_person_and_approved_by_another() {
    long posting = city.entered(city.movement("OWN_CAPITAL", "10.00", null));
    Map<String, Object> choice = Map.of("postingId", posting);

    assertRefused(call(FundedCity.CLERK, "approve", choice), FundingRefusal.SAME_PERSON);
    assertRefused(
        call(FundedCity.CLERK, "sendBack", reasoned(posting)), FundingRefusal.SAME_PERSON);
    assertRefused(call(FundedCity.COLLEAGUE, "withdraw", choice), FundingRefusal.NOT_YOUR_POSTING);
    assertThat(city.balance("RESTRICTED_BANK")).isEqualTo("0.00");
    ok(FundedCity.approve(posting));
    assertRefused(FundedCity.approve(posting), FundingRefusal.ALREADY_DECIDED);
    assertThat(city.balance("RESTRICTED_BANK")).isEqualTo("10.00");
  }

  @Test
  void what_is_sent_back_or_withdrawn_moves_nothing_and_takes_no_number() {
    long first = city.entered(city.movement("OWN_CAPITAL", "10.00", null));
    long second = city.entered(city.movement("OWN_CAPITAL", "20.00", null));

    ok(call(FundedCity.COLLEAGUE, "sendBack", reasoned(first)));
    ok(call(FundedCity.CLERK, "withdraw", Map.of("postingId", second)));
    city.post(city.movement("OWN_CAPITAL", "30.00", null));

    assertThat(numbers()).containsExactly(1);
    assertThat(city.balance("RESTRICTED_BANK")).isEqualTo("30.00");
    Response list =
        Api.call(
            "supervisor1",
            "FundingEndpoint/postings",
            Map.of("projectId", city.project(), "page", 0, "size", 10));
    assertThat(list.<List<String>>path("items.state"))
        .containsExactly("POSTED", "WITHDRAWN", "SENT_BACK");
  }

  @Test
  void a_loan_is_confirmed_by_a_colleague_before_it_is_drawn() {
    long loan = city.enteredSource("ACQUISITION_LOAN", "100.00", null);
    Map<String, Object> choice = Map.of("sourceId", loan);
    Map<String, Object> drawdown = city.movement("DRAWDOWN", "1.00", loan);

    assertRefused(FundedCity.enter(drawdown), FundingRefusal.SOURCE_NOT_CONFIRMED);
    assertRefused(call(FundedCity.CLERK, "confirmSource", choice), FundingRefusal.SAME_PERSON);
    ok(call(FundedCity.COLLEAGUE, "confirmSource", choice));
    assertRefused(
        call(FundedCity.COLLEAGUE, "discardSource", choice), FundingRefusal.SOURCE_DECIDED);
    ok(FundedCity.enter(drawdown));
  }

  @Test
  void a_contract_is_entered_once_unless_it_was_discarded() {
    Map<String, Object> terms = city.terms("ACQUISITION_LOAN", "100.00", null);
    long loan = FundedCity.id(ok(FundedCity.enterSource(terms)));

    assertRefused(FundedCity.enterSource(terms), FundingRefusal.CONTRACT_ENTERED);
    ok(call(FundedCity.CLERK, "discardSource", Map.of("sourceId", loan)));
    ok(FundedCity.enterSource(terms));
    assertThat(ok(city.books(FundedCity.CLERK)).<List<Object>>path("sources")).hasSize(1);
  }

  @Test
  void a_project_takes_only_money_of_its_use_and_its_way() {
    FundedCity other = FundedCity.acquiring(database);
    Map<String, Object> terms = city.terms("ACQUISITION_LOAN", "100.00", null);

    terms.put("kind", "RENTAL_LOAN");
    assertRefused(FundedCity.enterSource(terms), FundingRefusal.USES_MIXED);
    terms.put("kind", "DEVELOPMENT_LOAN");
    assertRefused(FundedCity.enterSource(terms), FundingRefusal.WAYS_MIXED);
    terms.put("kind", "SPECIAL_BOND");
    terms.put("dueOn", terms.get("signedOn"));
    assertRefused(FundedCity.enterSource(terms), FundingRefusal.TERM_INVALID);
    terms.put("dueOn", null);
    terms.put("acquisitionId", other.acquisition("SIGNED", "1.00"));
    assertRefused(FundedCity.enterSource(terms), FundingRefusal.OTHER_PROJECT);
    terms.put("acquisitionId", null);
    terms.put("principal", new BigDecimal("0.001"));
    assertRefused(FundedCity.enterSource(terms), FundingRefusal.AMOUNT_INVALID);
  }

  @Test
  void nobody_pays_for_one_acquisition_from_another_s_loan() {
    long bought = city.acquisition("SIGNED", "100.00");
    long other = city.acquisition("SIGNED", "100.00");
    long loan = city.enteredSource("ACQUISITION_LOAN", "100.00", bought);
    ok(call(FundedCity.COLLEAGUE, "confirmSource", Map.of("sourceId", loan)));
    city.post(city.movement("DRAWDOWN", "100.00", loan));

    assertRefused(
        FundedCity.enter(city.payment("1.00", loan, other)), FundingRefusal.OTHER_ACQUISITION);
    city.post(city.payment("1.00", loan, bought));
  }

  @Test
  void a_developer_is_not_paid_before_the_contract_of_the_acquisition() {
    long bought = city.acquisition("SIGNED", "100.00");
    database.run("UPDATE acquisition SET contract_on = date '2026-03-03' WHERE id = ?", bought);
    city.post(city.movement("OWN_CAPITAL", "100.00", null));
    Map<String, Object> payment = city.payment("100.00", null, bought);

    Response early = FundedCity.enter(payment);
    assertRefused(early, FundingRefusal.BEFORE_CONTRACT);
    assertThat(early.<String>path("detail")).contains("2026-03-03");
    payment.put("occurredOn", "2026-03-03");
    city.post(payment);
  }

  @Test
  void a_loan_for_one_acquisition_does_not_pay_another_by_way_of_refunds_or_reversals() {
    long bought = city.acquisition("SIGNED", "100.00");
    long other = city.acquisition("SIGNED", "100.00");
    long loan = city.enteredSource("ACQUISITION_LOAN", "100.00", bought);
    ok(call(FundedCity.COLLEAGUE, "confirmSource", Map.of("sourceId", loan)));
    city.post(city.movement("DRAWDOWN", "100.00", loan));
    city.post(city.payment("60.00", loan, bought));
    city.post(city.movement("OWN_CAPITAL", "40.00", null));
    long own = city.post(city.payment("40.00", null, bought));

    Response refused = FundedCity.enter(refund("40.01", null, bought));
    assertRefused(refused, FundingRefusal.BEYOND_PAID);
    assertThat(refused.<String>path("detail")).contains("40.00");
    assertRefused(FundedCity.enter(refund("0.01", loan, other)), FundingRefusal.OTHER_ACQUISITION);
    city.post(refund("40.00", null, bought));
    assertRefused(FundedCity.reverse(own), FundingRefusal.BEYOND_PAID);
    city.post(city.payment("40.00", null, other));
    assertRefused(
        FundedCity.enter(city.payment("0.01", null, other)), FundingRefusal.BEYOND_BALANCE);
    assertRefused(
        FundedCity.enter(city.payment("0.01", loan, other)), FundingRefusal.OTHER_ACQUISITION);
    city.post(refund("60.00", loan, bought));
  }

  private Map<String, Object> refund(String amount, Long source, long acquisition) {
    Map<String, Object> refund = city.movement("REFUND", amount, source);
    refund.put("acquisitionId", acquisition);
    return refund;
  }

  @Test
  void a_project_neither_pays_for_another_nor_with_its_money() {
    FundedCity other = FundedCity.acquiring(database);
    FundedCity forRent = FundedCity.of(database, "RENT", "ACQUIRED");
    long loan = city.source("ACQUISITION_LOAN", "100.00");
    city.post(city.movement("DRAWDOWN", "100.00", loan));
    long elsewhere = other.acquisition("SIGNED", "100.00");
    long rented = forRent.acquisition("SIGNED", "100.00");

    assertRefused(
        FundedCity.enter(city.payment("1.00", loan, elsewhere)), FundingRefusal.OTHER_PROJECT);
    assertRefused(
        FundedCity.enter(other.payment("1.00", loan, elsewhere)), FundingRefusal.OTHER_PROJECT);
    assertRefused(FundedCity.enter(city.payment("1.00", loan, rented)), FundingRefusal.USES_MIXED);
    assertRefused(
        FundedCity.enter(forRent.payment("1.00", loan, rented)), FundingRefusal.USES_MIXED);
  }

  @Test
  void what_was_right_when_it_was_entered_is_checked_again_when_it_is_approved() {
    long flats = city.acquisition("SIGNED", "100.00");
    city.post(city.movement("OWN_CAPITAL", "500.00", null));
    long posting = city.entered(city.payment("100.00", null, flats));
    database.run("UPDATE acquisition SET price = 99.99 WHERE id = ?", flats);

    Response refused = FundedCity.approve(posting);

    assertRefused(refused, FundingRefusal.BEYOND_PRICE);
    assertThat(refused.<String>path("detail")).contains("99.99");
  }

  @Test
  void limits_are_kept_by_the_cent() {
    long flats = city.acquisition("SIGNED", "300.00");
    long loan = city.source("ACQUISITION_LOAN", "200.00");

    assertRefused(
        FundedCity.enter(city.movement("DRAWDOWN", "200.01", loan)), FundingRefusal.BEYOND_LOAN);
    assertRefused(FundedCity.enter(city.payment("0.01", loan, flats)), FundingRefusal.BEYOND_DRAWN);
    city.post(city.movement("DRAWDOWN", "200.00", loan));
    city.post(city.payment("150.00", loan, flats));
    assertRefused(
        FundedCity.enter(city.payment("50.01", loan, flats)), FundingRefusal.BEYOND_BALANCE);
    assertRefused(
        FundedCity.enter(city.movement("REPAYMENT", "200.01", loan)), FundingRefusal.BEYOND_OWED);
    Map<String, Object> refund = city.movement("REFUND", "150.01", loan);
    refund.put("acquisitionId", flats);
    assertRefused(FundedCity.enter(refund), FundingRefusal.BEYOND_PAID);
    Map<String, Object> receipt = city.movement("SUBSIDY_RECEIPT", "0.01", null);
    receipt.put("acquisitionId", flats);
    assertRefused(FundedCity.enter(receipt), FundingRefusal.BEYOND_CLAIM);
    assertRefused(
        FundedCity.enter(city.movement("OWN_CAPITAL", "0.001", null)),
        FundingRefusal.AMOUNT_INVALID);
    assertRefused(
        FundedCity.enter(city.movement("OWN_CAPITAL", "0", null)), FundingRefusal.AMOUNT_INVALID);
    Map<String, Object> tomorrow = city.movement("OWN_CAPITAL", "1.00", null);
    tomorrow.put("occurredOn", "2999-01-01");
    assertRefused(FundedCity.enter(tomorrow), FundingRefusal.DAY_AHEAD);
  }

  @Test
  void a_payment_names_its_acquisition_and_goes_to_its_developer() {
    long draft = city.acquisition("PROPOSED", "100.00");
    long flats = city.acquisition("SIGNED", "100.00");
    city.post(city.movement("OWN_CAPITAL", "500.00", null));
    Map<String, Object> outside = city.payment("1.00", null, flats);
    outside.put("counterpartyCode", "91420200MA4999999Y");
    Map<String, Object> early = city.movement("SUBSIDY_CLAIM", "3.00", null);
    early.put("acquisitionId", flats);
    Map<String, Object> odd = city.movement("OWN_CAPITAL", "1.00", null);
    odd.put("acquisitionId", flats);

    assertRefused(
        FundedCity.enter(city.movement("PAYMENT", "1.00", null)),
        FundingRefusal.ACQUISITION_MISSING);
    assertRefused(
        FundedCity.enter(city.payment("1.00", null, draft)), FundingRefusal.ACQUISITION_NOT_SIGNED);
    assertRefused(FundedCity.enter(outside), FundingRefusal.OUTSIDE_CIRCUIT);
    assertRefused(FundedCity.enter(early), FundingRefusal.ACQUISITION_NOT_HANDED_OVER);
    assertRefused(FundedCity.enter(odd), FundingRefusal.ACQUISITION_OUT_OF_PLACE);
    assertRefused(
        FundedCity.enter(city.movement("BUILDING_PAYMENT", "1.00", null)),
        FundingRefusal.NOT_BUILT);
    assertRefused(FundedCity.enter(city.payment("1.00", null, IMPOSSIBLE)), FundingRefusal.UNKNOWN);
  }

  @Test
  void each_movement_goes_through_its_own_account() {
    long flats = city.acquisition("SIGNED", "100.00");
    long loan = city.source("ACQUISITION_LOAN", "100.00");
    long fund = city.source("CENTRAL_FUND", "100.00");
    Map<String, Object> drawnElsewhere = city.movement("DRAWDOWN", "1.00", loan);
    drawnElsewhere.put("ownAccount", true);
    Map<String, Object> paidElsewhere = city.payment("1.00", loan, flats);
    paidElsewhere.put("ownAccount", true);

    assertRefused(FundedCity.enter(drawnElsewhere), FundingRefusal.SOURCE_ACCOUNT_ONLY);
    assertRefused(FundedCity.enter(paidElsewhere), FundingRefusal.SOURCE_OUT_OF_PLACE);
    assertRefused(
        FundedCity.enter(city.movement("PROCEEDS", "1.00", loan)), FundingRefusal.OWN_ACCOUNT_ONLY);
    assertRefused(
        FundedCity.enter(city.movement("INTEREST", "1.00", null)), FundingRefusal.SOURCE_MISSING);
    assertRefused(
        FundedCity.enter(city.movement("REPAYMENT", "1.00", fund)), FundingRefusal.NOT_PAID_BACK);
  }

  @Test
  void the_subsidy_is_what_is_computed_and_claimed_once() {
    long flats = city.acquisition("HANDED_OVER", "100.50");
    Map<String, Object> claim = city.movement("SUBSIDY_CLAIM", "3.01", null);
    claim.put("acquisitionId", flats);

    Response differs = FundedCity.enter(claim);
    assertRefused(differs, FundingRefusal.SUBSIDY_DIFFERS);
    assertThat(differs.<String>path("detail")).contains("100.50").contains("3.02");
    claim.put("amount", new BigDecimal("3.02"));
    long voucher = city.post(claim);
    assertRefused(FundedCity.enter(claim), FundingRefusal.SUBSIDY_CLAIMED);
    ok(FundedCity.approve(FundedCity.id(ok(FundedCity.reverse(voucher)))));
    city.post(claim);
  }

  @Test
  void a_mistake_is_undone_by_a_voucher_of_its_own() {
    long flats = city.acquisition("SIGNED", "100.00");
    city.post(city.movement("OWN_CAPITAL", "500.00", null));
    long wrong = city.post(city.payment("80.00", null, flats));
    long undoing = FundedCity.id(ok(FundedCity.reverse(wrong)));
    long second = FundedCity.id(ok(FundedCity.reverse(wrong)));

    long reversal = FundedCity.id(ok(FundedCity.approve(undoing)));

    assertRefused(FundedCity.approve(second), FundingRefusal.ALREADY_REVERSED);
    assertRefused(FundedCity.reverse(wrong), FundingRefusal.ALREADY_REVERSED);
    assertRefused(FundedCity.reverse(reversal), FundingRefusal.REVERSAL_OF_REVERSAL);
    assertRefused(FundedCity.reverse(IMPOSSIBLE), FundingRefusal.UNKNOWN);
    assertThat(city.balance("ACQUISITION_COST")).isEqualTo("0.00");
    assertThat(city.balance("RESTRICTED_BANK")).isEqualTo("500.00");
    city.post(city.payment("100.00", null, flats));
    Response shown = voucher("supervisor1", wrong);
    assertThat(shown.jsonPath().getLong("reversedBy")).isEqualTo(reversal);
  }

  @Test
  void a_supervisor_goes_from_the_total_to_the_voucher_and_its_acquisition() {
    long flats = city.acquisition("SIGNED", "100.00");
    city.post(city.movement("OWN_CAPITAL", "500.00", null));
    long paid = city.post(city.payment("80.00", null, flats));

    Response totals = ok(Api.call("supervisor1", "FundingEndpoint/totals", Map.of()));
    assertThat(amount(totals, "difference")).isEqualByComparingTo("0");
    assertThat(totals.<List<String>>path("kinds.kind")).contains("ACQUISITION_COST");
    Response accounts =
        ok(
            Api.call(
                "supervisor1",
                "FundingEndpoint/accounts",
                Map.of("accountKind", "ACQUISITION_COST", "page", 0, "size", 200)));
    long account = city.account("ACQUISITION_COST", null);
    assertThat(accounts.jsonPath().getList("items.id", Long.class)).contains(account);
    Response entries = entries("supervisor1", account);
    assertThat(entries.jsonPath().getLong("entries.items[0].voucherId")).isEqualTo(paid);
    Response shown = ok(voucher("auditor1", paid));
    assertThat(shown.jsonPath().getLong("acquisition.acquisitionId")).isEqualTo(flats);
    assertThat(amount(shown, "sides[0].debit")).isEqualByComparingTo("80.00");
    assertThat(amount(shown, "sides[1].credit")).isEqualByComparingTo("80.00");
  }

  @Test
  void a_built_project_pays_for_building_and_a_rented_one_earns_rent() {
    FundedCity built = FundedCity.of(database, "RENT", "ALLOCATED_LAND");
    long loan = built.source("DEVELOPMENT_LOAN", "100.00");
    built.post(built.movement("DRAWDOWN", "100.00", loan));
    built.post(built.building("60.25", loan, built.payee("60.25")));
    built.post(built.rent("7.75", built.let("2026-03-01"), FundedCity.DAY));

    assertThat(built.balance("BUILDING_COST")).isEqualTo("60.25");
    assertThat(built.balance("RENT_INCOME")).isEqualTo("7.75");
    assertThat(built.balance("RESTRICTED_BANK")).isEqualTo("47.50");
  }

  @Test
  void another_acquirer_and_another_district_see_and_move_nothing() {
    long posting = city.entered(city.movement("OWN_CAPITAL", "10.00", null));
    long voucher = city.post(city.movement("OWN_CAPITAL", "10.00", null));
    long loan = city.enteredSource("ACQUISITION_LOAN", "1.00", null);
    long account = city.account("RESTRICTED_BANK", null);
    String stranger = FundedCity.STRANGER;

    assertRefused(
        Api.call(stranger, "PostingEndpoint/enter", city.movement("OWN_CAPITAL", "1.00", null)),
        ProjectRefusal.NOT_YOURS);
    assertRefused(
        call(stranger, "approve", Map.of("postingId", posting)), ProjectRefusal.NOT_YOURS);
    assertRefused(call(stranger, "sendBack", reasoned(posting)), ProjectRefusal.NOT_YOURS);
    assertRefused(
        call(stranger, "withdraw", Map.of("postingId", posting)), ProjectRefusal.NOT_YOURS);
    assertRefused(
        call(stranger, "confirmSource", Map.of("sourceId", loan)), ProjectRefusal.NOT_YOURS);
    assertRefused(
        call(stranger, "discardSource", Map.of("sourceId", loan)), ProjectRefusal.NOT_YOURS);
    assertRefused(
        Api.call(
            stranger,
            "PostingEndpoint/reverse",
            Map.of("voucherId", voucher, "occurredOn", FundedCity.DAY, "reason", "看一看")),
        400,
        "request.invalid");
    assertRefused(
        Api.call(
            stranger,
            "PostingEndpoint/reverse",
            Map.of("voucherId", voucher, "occurredOn", FundedCity.DAY, "reason", "看一看吧")),
        ProjectRefusal.NOT_YOURS);
    assertRefused(
        Api.call(stranger, "PostingEndpoint/registerSource", city.terms("CENTRAL_FUND", "1", null)),
        ProjectRefusal.NOT_YOURS);
    assertUnseen(stranger, voucher, account);
    database.run("UPDATE housing_project SET district = '别处区' WHERE id = ?", city.project());
    assertUnseen("supervisor1", voucher, account);
    assertUnseen("auditor1", voucher, account);
  }

  @Test
  void a_project_that_is_not_approved_has_no_money() {
    database.run("UPDATE housing_project SET state = 'SUBMITTED' WHERE id = ?", city.project());

    assertRefused(
        FundedCity.enter(city.movement("OWN_CAPITAL", "1.00", null)), ProjectRefusal.NOT_APPROVED);
    assertRefused(
        FundedCity.enterSource(city.terms("CENTRAL_FUND", "1.00", null)),
        ProjectRefusal.NOT_APPROVED);
  }

  private void assertUnseen(String person, long voucher, long account) {
    assertRefused(city.books(person), ProjectRefusal.NOT_YOURS);
    assertRefused(voucher(person, voucher), ProjectRefusal.NOT_YOURS);
    assertRefused(entries(person, account), ProjectRefusal.NOT_YOURS);
    assertRefused(
        Api.call(
            person,
            "FundingEndpoint/postings",
            Map.of("projectId", city.project(), "page", 0, "size", 10)),
        ProjectRefusal.NOT_YOURS);
    Response projects =
        ok(Api.call(person, "FundingEndpoint/projects", Map.of("page", 0, "size", 200)));
    assertThat(projects.jsonPath().getList("items.projectId", Long.class))
        .doesNotContain(city.project());
  }

  private static Response voucher(String person, long voucher) {
    return Api.call(person, "FundingEndpoint/voucher", Map.of("voucherId", voucher));
  }

  private static Response entries(String person, long account) {
    return Api.call(
        person, "FundingEndpoint/entries", Map.of("accountId", account, "page", 0, "size", 20));
  }

  private static Response call(String person, String method, Map<String, Object> request) {
    return Api.call(person, "PostingEndpoint/" + method, request);
  }

  private static Map<String, Object> reasoned(long posting) {
    return new HashMap<>(Map.of("postingId", posting, "reason", "金额与合同不符"));
  }

  private static BigDecimal amount(Response answer, String path) {
    return new BigDecimal(answer.jsonPath(EXACT).getString(path));
  }

  private List<Integer> numbers() {
    String numbers =
        database.text(
            "SELECT string_agg(number::text, ',' ORDER BY id) FROM voucher WHERE project_id = ?",
            city.project());
    return List.of(numbers.split(",")).stream().map(Integer::valueOf).toList();
  }
}
