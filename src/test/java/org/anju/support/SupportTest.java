package org.anju.support;

import static org.anju.permissions.Answers.assertRefused;
import static org.anju.permissions.Answers.ok;
import static org.anju.support.Supporting.OFFICER;
import static org.anju.support.Supporting.SECOND_OFFICER;
import static org.anju.support.Supporting.claim;
import static org.anju.support.Supporting.claimed;
import static org.anju.support.Supporting.confirm;
import static org.anju.support.Supporting.decision;
import static org.anju.support.Supporting.discard;
import static org.anju.support.Supporting.enter;
import static org.anju.support.Supporting.granted;
import static org.anju.support.Supporting.one;
import static org.anju.support.Supporting.receive;
import static org.anju.support.Supporting.receiveRelief;
import static org.anju.support.Supporting.reliefClaim;
import static org.anju.support.Supporting.send;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.anju.funding.FundedCity;
import org.anju.permissions.Api;
import org.anju.permissions.TestDatabase;
import org.anju.platform.local.LocalStackResource;
import org.anju.project.ProjectRefusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Support of a project from its claim to its receipts, by the endpoints. */
@QuarkusTest
@WithTestResource(LocalStackResource.class)
class SupportTest {

  private static final String LATER_DAY = "2999-01-01";

  @Inject TestDatabase database;

  private FundedCity city;

  @BeforeEach
  void approve_a_project() {
    city = FundedCity.acquiring(database);
  }

  @Test
  void central_funds_are_claimed_granted_in_part_and_come_by_vouchers_of_the_ledger() {
    long item = granted(claim(city, SupportKind.CENTRAL_FUNDS, "3000000.00"), "2000000.50");
    long first = drawn("CENTRAL_FUND", "1500000.00");
    long second = drawn("CENTRAL_FUND", "500000.50");
    assertThat(fitting(item)).containsExactly(second, first);

    ok(receive(item, first));
    ok(receive(item, second));

    JsonPath shown = ok(one("auditor1", item)).jsonPath();
    assertThat(shown.getString("row.state")).isEqualTo("GRANTED");
    assertThat(shown.getInt("row.article")).isEqualTo(25);
    assertThat(received(item)).isEqualTo("2000000.50");
    assertThat(shown.getList("receipts.voucherId", Long.class)).containsExactly(first, second);
    assertThat(shown.getString("receipts[0].receivedOn")).isEqualTo(FundedCity.DAY);
    assertThat(shown.getString("paper.number")).isNotBlank();
    assertThat(fitting(item)).isEmpty();
    assertThat(leaves(item))
        .isEqualTo(
            "support.claim support.enter-decision support.confirm-decision support.receive support.receive");
  }

  @Test
  void not_a_cent_more_comes_than_was_granted() {
    long item = granted(claim(city, SupportKind.BANK_LOAN, "1000.00"), "1000.00");
    ok(receive(item, drawn("ACQUISITION_LOAN", "999.99")));

    Response answer = receive(item, drawn("ACQUISITION_LOAN", "0.02"));

    assertRefused(answer, SupportRefusal.BEYOND_GRANTED);
    assertThat(answer.<String>path("detail")).contains("0.02").contains("0.01");
    ok(receive(item, drawn("ACQUISITION_LOAN", "0.01")));
    assertThat(
            database.refusal("UPDATE support_item SET received = received + 1 WHERE id = ?", item))
        .isEqualTo("23001");
  }

  @Test
  void a_voucher_counts_once_stands_and_is_such_money_of_the_same_project() {
    long item = granted(claim(city, SupportKind.SPECIAL_BOND, "5000.00"), "5000.00");
    long bond = drawn("SPECIAL_BOND", "1000.00");
    long other = granted(claim(city, SupportKind.SPECIAL_BOND, "5000.00"), "5000.00");
    ok(receive(item, bond));

    assertRefused(receive(other, bond), SupportRefusal.VOUCHER_COUNTED);
    assertRefused(receive(item, drawn("CENTRAL_FUND", "10.00")), SupportRefusal.VOUCHER_UNFIT);
    assertRefused(receive(item, -1), SupportRefusal.VOUCHER_UNFIT);
    long elsewhere = drawn(FundedCity.acquiring(database), "SPECIAL_BOND", "10.00");
    assertRefused(receive(item, elsewhere), SupportRefusal.VOUCHER_UNFIT);
    long undone = drawn("SPECIAL_BOND", "20.00");
    reverse(undone);
    assertRefused(receive(item, undone), SupportRefusal.VOUCHER_REVERSED);
    assertThat(insertReceipt(other, bond)).isEqualTo("23505");
    assertThat(insertReceipt(other, elsewhere)).isEqualTo("23503");
    assertThat(insertReceipt(other, undone)).isEqualTo("23514");
  }

  @Test
  void a_receipt_whose_voucher_is_reversed_counts_no_longer() {
    long item = granted(claim(city, SupportKind.CENTRAL_FUNDS, "100.00"), "100.00");
    long wrong = drawn("CENTRAL_FUND", "100.00");
    ok(receive(item, wrong));

    reverse(wrong);

    assertThat(received(item)).isEqualTo("0.00");
    assertThat(ok(one(OFFICER, item)).jsonPath().getList("receipts.undone")).containsExactly(true);
    ok(receive(item, drawn("CENTRAL_FUND", "100.00")));
    assertThat(received(item)).isEqualTo("100.00");
  }

  @Test
  void who_enters_a_decision_does_not_confirm_it_and_a_wrong_entry_is_thrown_away() {
    long item = claimed(claim(city, SupportKind.CENTRAL_FUNDS, "100.00"));
    ok(enter(OFFICER, item, "90.00"));
    long wrong = decision(item);
    assertRefused(enter(SECOND_OFFICER, item, "80.00"), SupportRefusal.DECISION_WAITS);
    assertRefused(confirm(OFFICER, wrong), SupportRefusal.FOUR_EYES);
    assertThat(
            database.refusal(
                "UPDATE support_decision SET confirmed = true, settled_by = entered_by, settled_at = entered_at WHERE id = ?",
                wrong))
        .isEqualTo("23514");

    ok(discard(SECOND_OFFICER, wrong));

    assertRefused(confirm(SECOND_OFFICER, wrong), SupportRefusal.DECISION_SETTLED);
    ok(enter(OFFICER, item, "80.00"));
    ok(confirm(SECOND_OFFICER, decision(item)));
    JsonPath shown = ok(one(FundedCity.CLERK, item)).jsonPath();
    assertThat(shown.getList("decisions.confirmed")).containsExactly(false, true);
    assertThat(shown.getString("decisions[0].reason")).isEqualTo("金额录错");
    assertThat(database.text("SELECT granted FROM support_item WHERE id = ?", item))
        .isEqualTo("80.00");
  }

  @Test
  void a_refused_claim_stays_on_record_and_nothing_comes() {
    long item = granted(claim(city, SupportKind.CENTRAL_FUNDS, "100.00"), null);

    assertThat(ok(one(OFFICER, item)).<String>path("row.state")).isEqualTo("REFUSED");
    assertRefused(receive(item, drawn("CENTRAL_FUND", "1.00")), SupportRefusal.WRONG_STATE);
    assertRefused(enter(OFFICER, item, "1.00"), SupportRefusal.WRONG_STATE);
    assertThat(database.refusal("UPDATE support_item SET claimed = 1 WHERE id = ?", item))
        .isEqualTo("23001");
    assertThat(database.refusal("DELETE FROM support_item WHERE id = ?", item)).isEqualTo("23001");
  }

  @Test
  void a_claim_is_taken_back_until_a_decision_is_entered() {
    long item = claimed(claim(city, SupportKind.CENTRAL_FUNDS, "100.00"));
    ok(enter(OFFICER, item, "100.00"));
    assertRefused(withdraw(item), SupportRefusal.DECISION_WAITS);
    ok(discard(SECOND_OFFICER, decision(item)));

    ok(withdraw(item));

    assertThat(ok(one(OFFICER, item)).<String>path("row.state")).isEqualTo("WITHDRAWN");
    assertRefused(withdraw(item), SupportRefusal.WRONG_STATE);
  }

  @Test
  void tax_relief_names_its_acquisition_and_is_received_by_certificate() {
    long flats = city.acquisition("HANDED_OVER", "1000000.00");
    long item = granted(reliefClaim(city, "30000.00", flats), "30000.00");
    assertRefused(receive(item, drawn("CENTRAL_FUND", "1.00")), SupportRefusal.PROOF_UNFIT);

    ok(receiveRelief(item, "29999.99"));

    assertRefused(receiveRelief(item, "0.02"), SupportRefusal.BEYOND_GRANTED);
    JsonPath shown = ok(one("supervisor1", item)).jsonPath();
    assertThat(shown.getString("row.tax")).isEqualTo("DEED_TAX");
    assertThat(shown.getString("legalBasis")).isEqualTo("财税〔2008〕24号");
    assertThat(shown.getLong("acquisitionId")).isEqualTo(flats);
    assertThat(shown.getString("receipts[0].paper.issuer")).isNotBlank();
    long money = granted(claim(city, SupportKind.CENTRAL_FUNDS, "1.00"), "1.00");
    assertRefused(receiveRelief(money, "1.00"), SupportRefusal.PROOF_UNFIT);
  }

  @Test
  void a_decision_and_a_receipt_that_are_sent_twice_at_once_count_once() {
    long item = claimed(reliefClaim(city, "300.00", null));
    ok(enter(OFFICER, item, "300.00"));
    long decision = decision(item);

    assertOnce(
        atOnce(() -> confirm(SECOND_OFFICER, decision)),
        SupportRefusal.WRONG_STATE,
        SupportRefusal.DECISION_SETTLED);
    assertOnce(atOnce(() -> receiveRelief(item, "200.00")), SupportRefusal.BEYOND_GRANTED);

    assertThat(received(item)).isEqualTo("200.00");
  }

  @Test
  void a_voucher_that_is_named_twice_at_once_is_received_once() {
    long voucher = drawn("CENTRAL_FUND", "100.00");
    long item = granted(claim(city, SupportKind.CENTRAL_FUNDS, "500.00"), "500.00");

    assertOnce(atOnce(() -> receive(item, voucher)), SupportRefusal.VOUCHER_COUNTED);

    assertThat(received(item)).isEqualTo("100.00");
  }

  private static List<Response> atOnce(Supplier<Response> request) {
    return Stream.of(request, request).map(CompletableFuture::supplyAsync).toList().stream()
        .map(CompletableFuture::join)
        .toList();
  }

  private static void assertOnce(List<Response> answers, SupportRefusal... refusals) {
    assertThat(answers).filteredOn(answer -> answer.statusCode() == 204).hasSize(1);
    assertThat(answers)
        .filteredOn(answer -> answer.statusCode() != 204)
        .hasSize(1)
        .extracting(answer -> answer.<String>path("code"))
        .containsAnyElementsOf(Stream.of(refusals).map(SupportRefusal::code).toList());
  }

  @Test
  void what_cannot_be_claimed_is_refused_in_words() {
    long elsewhere = FundedCity.acquiring(database).acquisition("SIGNED", "1.00");
    assertRefused(send(reliefClaim(city, "1.00", elsewhere)), SupportRefusal.OTHER_PROJECT);
    assertRefused(send(claim(city, SupportKind.TAX_RELIEF, "1.00")), SupportRefusal.TAX_INVALID);
    assertRefused(send(claim(city, SupportKind.SUBSIDY, "1.00")), SupportRefusal.SUBSIDY_COMPUTED);
    Map<String, Object> ahead = claim(city, SupportKind.CENTRAL_FUNDS, "1.00");
    ahead.put("claimedOn", LATER_DAY);
    assertRefused(send(ahead), SupportRefusal.DAY_AHEAD);
    long item = claimed(claim(city, SupportKind.CENTRAL_FUNDS, "100.00"));
    assertRefused(enter(OFFICER, item, "100.01"), SupportRefusal.BEYOND_CLAIM);
  }

  @Test
  void sums_add_up_by_article_and_the_subsidy_is_the_ledgers() {
    granted(claim(city, SupportKind.CENTRAL_FUNDS, "300.00"), "200.00");
    claimed(claim(city, SupportKind.CENTRAL_FUNDS, "50.00"));
    city.acquisition("HANDED_OVER", "4816350.55");
    city.acquisition("SIGNED", "1000000.00");

    Response sums = sums("supervisor1");

    assertThat(sums.jsonPath().getList("kind"))
        .isEqualTo(
            List.of(
                "CENTRAL_FUNDS",
                "SPECIAL_BOND",
                "PROVIDENT_FUND_LOAN",
                "BANK_LOAN",
                "TAX_RELIEF",
                "SUBSIDY"));
    assertThat(sums.jsonPath().getList("article")).isEqualTo(List.of(25, 26, 27, 28, 29, 29));
    assertThat(sums.asString())
        .contains("\"items\":2,\"claimed\":350.00,\"granted\":200.00,\"received\":0.00")
        .contains("\"items\":1,\"claimed\":0.00,\"granted\":144490.52,\"received\":0.00");
    assertThat(sums(FundedCity.STRANGER).jsonPath().getList("items", Long.class)).containsOnly(0L);
  }

  @Test
  void another_companys_support_is_nobodys_business() {
    long item = granted(claim(city, SupportKind.CENTRAL_FUNDS, "100.00"), "100.00");
    assertRefused(one(FundedCity.STRANGER, item), SupportRefusal.UNKNOWN);
    assertRefused(
        Api.call(FundedCity.STRANGER, "SupportEndpoint/vouchers", window(item)),
        SupportRefusal.UNKNOWN);
    assertRefused(
        Api.call(
            FundedCity.STRANGER, "SupportEndpoint/receive", Map.of("itemId", item, "voucherId", 1)),
        ProjectRefusal.NOT_YOURS);
    assertRefused(
        Api.call(
            FundedCity.STRANGER,
            "SupportEndpoint/claim",
            claim(city, SupportKind.CENTRAL_FUNDS, "1.00")),
        ProjectRefusal.NOT_YOURS);
    database.run("UPDATE housing_project SET district = '别处区' WHERE id = ?", city.project());
    assertRefused(one(OFFICER, item), SupportRefusal.UNKNOWN);
    assertRefused(enter(OFFICER, item, "1.00"), ProjectRefusal.NOT_YOURS);
  }

  private long drawn(String source, String amount) {
    return drawn(city, source, amount);
  }

  private static long drawn(FundedCity city, String source, String amount) {
    return city.post(city.movement("DRAWDOWN", amount, city.source(source, amount)));
  }

  private static void reverse(long voucher) {
    ok(FundedCity.approve(FundedCity.id(ok(FundedCity.reverse(voucher)))));
  }

  private String insertReceipt(long item, long voucher) {
    return database.refusal(
        """
        INSERT INTO support_receipt (item_id, project_id, amount, received_on, reference, voucher_id, recorded_by,
          recorded_at)
        SELECT i.id, i.project_id, v.amount, v.occurred_on, v.reference, v.id, 'x', '2026-01-01'
        FROM support_item i, voucher v WHERE i.id = ? AND v.id = ?
        """,
        item,
        voucher);
  }

  private static Response withdraw(long item) {
    int version = ok(one(FundedCity.CLERK, item)).jsonPath().getInt("version");
    return Api.call(
        FundedCity.CLERK, "SupportEndpoint/withdraw", Map.of("itemId", item, "version", version));
  }

  private Response sums(String person) {
    return ok(Api.call(person, "SupportEndpoint/sums", Map.of("projectId", city.project())));
  }

  private static List<Long> fitting(long item) {
    return ok(Api.call(FundedCity.CLERK, "SupportEndpoint/vouchers", window(item)))
        .jsonPath()
        .getList("items.id", Long.class);
  }

  private static Map<String, Object> window(long item) {
    return new HashMap<>(Map.of("itemId", item, "page", 0, "size", 20));
  }

  private String received(long item) {
    return database.text("SELECT received FROM support_item WHERE id = ?", item);
  }

  private String leaves(long item) {
    return database.text(
        """
        SELECT string_agg(action, ' ' ORDER BY id) FROM audit_leaf
        WHERE case_type = 'support-item' AND case_id = ?
        """,
        String.valueOf(item));
  }
}
