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
import java.util.List;
import java.util.Map;
import org.anju.permissions.Api;
import org.anju.permissions.TestDatabase;
import org.anju.platform.local.LocalStackResource;
import org.anju.project.ProjectRefusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is built is paid to registered payees, each within its contract. */
@QuarkusTest
@WithTestResource(LocalStackResource.class)
class PayeeTest {

  private static final int IMPOSSIBLE = -1;

  private static final JsonPathConfig EXACT =
      JsonPathConfig.jsonPathConfig().numberReturnType(JsonPathConfig.NumberReturnType.BIG_DECIMAL);

  @Inject TestDatabase database;

  private FundedCity city;

  @BeforeEach
  void approve_a_project_that_builds() {
    city = FundedCity.of(database, "SALE", "ALLOCATED_LAND");
    city.post(city.movement("OWN_CAPITAL", "1000.00", null));
  }

  @Test
  void a_payment_goes_to_the_payee_by_its_registered_name_whatever_is_typed_beside() {
    Map<String, Object> contract = city.contract("300.00");
    long payee = confirmed(contract);
    Map<String, Object> payment = city.building("120.50", null, payee);
    payment.put("counterparty", "某个朋友");
    payment.put("counterpartyCode", "91420200MA4999999Y");

    long voucher = city.post(payment);

    Response shown =
        ok(Api.call("supervisor1", "FundingEndpoint/voucher", Map.of("voucherId", voucher)));
    assertThat(shown.<String>path("counterparty")).isEqualTo("磁湖建工");
    assertThat(shown.<String>path("counterpartyCode")).isEqualTo(contract.get("creditCode"));
    assertThat(shown.jsonPath().getLong("payee.id")).isEqualTo(payee);
    assertThat(amount(shown, "payee.left")).isEqualByComparingTo("179.50");
  }

  @Test
  void all_payments_together_keep_the_contract_and_a_reversal_gives_back() {
    long payee = city.payee("300.00");
    city.post(city.building("200.00", null, payee));
    long last = city.post(city.building("100.00", null, payee));

    Response beyond = FundedCity.enter(city.building("0.01", null, payee));
    assertRefused(beyond, FundingRefusal.BEYOND_CONTRACT_SUM);
    assertThat(beyond.<String>path("detail")).contains("0.00");
    ok(FundedCity.approve(FundedCity.id(ok(FundedCity.reverse(last)))));
    assertRefused(
        FundedCity.enter(city.building("100.01", null, payee)), FundingRefusal.BEYOND_CONTRACT_SUM);
    city.post(city.building("100.00", null, payee));

    Response payments = ok(payments("auditor1", payee));
    assertThat(payments.<List<String>>path("payments.items.kind"))
        .containsExactly("BUILDING_PAYMENT", "REVERSAL", "BUILDING_PAYMENT", "BUILDING_PAYMENT");
    assertThat(amount(payments, "payments.items[1].amount")).isEqualByComparingTo("-100.00");
    assertThat(payments.jsonPath().getBoolean("payments.items[2].undone")).isTrue();
    assertThat(amount(payments, "payee.paid")).isEqualByComparingTo("300.00");
    Response books = ok(city.books("supervisor1"));
    assertThat(amount(books, "payees[0].left")).isEqualByComparingTo("0");
    assertThat(city.balance("BUILDING_COST")).isEqualTo("300.00");
  }

  @Test
  void nobody_is_paid_for_building_who_is_no_payee() {
    long payee = city.payee("300.00");
    Map<String, Object> odd = city.movement("OWN_CAPITAL", "1.00", null);
    odd.put("payeeId", payee);

    assertRefused(
        FundedCity.enter(city.movement("BUILDING_PAYMENT", "1.00", null)),
        FundingRefusal.PAYEE_MISSING);
    assertRefused(FundedCity.enter(odd), FundingRefusal.PAYEE_OUT_OF_PLACE);
    assertRefused(
        FundedCity.enter(city.building("1.00", null, IMPOSSIBLE)), FundingRefusal.UNKNOWN);
  }

  @Test
  void another_project_s_payee_is_not_paid() {
    FundedCity other = FundedCity.of(database, "SALE", "ALLOCATED_LAND");
    long elsewhere = other.payee("300.00");

    assertRefused(
        FundedCity.enter(city.building("1.00", null, elsewhere)), FundingRefusal.OTHER_PROJECT);
  }

  @Test
  void an_officer_confirms_a_payee_before_it_is_paid() {
    long payee = entered(city.contract("300.00"));
    Map<String, Object> choice = Map.of("payeeId", payee);
    Map<String, Object> payment = city.building("1.00", null, payee);

    assertRefused(FundedCity.enter(payment), FundingRefusal.PAYEE_NOT_CONFIRMED);
    assertThat(Api.call(FundedCity.COLLEAGUE, "PayeeEndpoint/confirm", choice).statusCode())
        .isEqualTo(403);
    Response waiting =
        ok(
            Api.call(
                FundedCity.OFFICER, "FundingEndpoint/projects", Map.of("page", 0, "size", 200)));
    assertThat(
            waiting
                .jsonPath()
                .getLong("items.find { it.projectId == " + city.project() + " }.payeesWaiting"))
        .isEqualTo(1);
    ok(Api.call(FundedCity.OFFICER, "PayeeEndpoint/confirm", choice));
    assertRefused(
        Api.call(FundedCity.OFFICER, "PayeeEndpoint/discard", choice),
        FundingRefusal.PAYEE_DECIDED);
    ok(FundedCity.enter(payment));
  }

  @Test
  void whoever_entered_a_payee_does_not_confirm_it_in_another_office() {
    city.payee("1.00");
    long payee =
        database.number(
            """
            INSERT INTO building_payee (project_id, role, name, credit_code, contract_number, contract_sum, signed_on,
              state, entered_by, entered_name, entered_at)
            SELECT project_id, role, name, credit_code, 'SG-2', contract_sum, signed_on, 'ENTERED', decided_by,
              decided_name, entered_at
            FROM building_payee WHERE project_id = ? RETURNING id
            """,
            city.project());

    assertRefused(
        Api.call(FundedCity.OFFICER, "PayeeEndpoint/confirm", Map.of("payeeId", payee)),
        FundingRefusal.SAME_PERSON);
  }

  @Test
  void a_contract_is_entered_once_unless_it_was_discarded() {
    Map<String, Object> contract = city.contract("300.00");
    long payee = entered(contract);

    assertRefused(FundedCity.enterPayee(contract), FundingRefusal.CONTRACT_ENTERED);
    ok(Api.call(FundedCity.CLERK, "PayeeEndpoint/discard", Map.of("payeeId", payee)));
    entered(contract);
    assertThat(ok(city.books(FundedCity.CLERK)).<List<Object>>path("payees")).hasSize(1);
  }

  @Test
  void a_payee_has_a_code_with_its_check_character_a_sum_to_the_cent_and_a_contract_that_is() {
    Map<String, Object> contract = city.contract("300.00");
    String right = (String) contract.get("creditCode");

    contract.put("creditCode", right.substring(0, 17) + (right.endsWith("0") ? '1' : '0'));
    assertRefused(FundedCity.enterPayee(contract), FundingRefusal.CREDIT_CODE_INVALID);
    contract.put("creditCode", right);
    contract.put("contractSum", new BigDecimal("300.001"));
    assertRefused(FundedCity.enterPayee(contract), FundingRefusal.AMOUNT_INVALID);
    contract.put("contractSum", new BigDecimal("300.00"));
    contract.put("signedOn", "2999-01-01");
    assertRefused(FundedCity.enterPayee(contract), FundingRefusal.CONTRACT_AHEAD);
    contract.put("signedOn", "2026-01-15");
    contract.put("projectId", FundedCity.acquiring(database).project());
    assertRefused(FundedCity.enterPayee(contract), FundingRefusal.NOT_BUILT);
  }

  @Test
  void another_acquirer_and_another_district_neither_see_nor_move_a_payee() {
    Map<String, Object> contract = city.contract("300.00");
    long payee = entered(contract);
    Map<String, Object> choice = Map.of("payeeId", payee);
    String stranger = FundedCity.STRANGER;

    assertRefused(Api.call(stranger, "PayeeEndpoint/register", contract), ProjectRefusal.NOT_YOURS);
    assertRefused(Api.call(stranger, "PayeeEndpoint/discard", choice), ProjectRefusal.NOT_YOURS);
    assertRefused(payments(stranger, payee), ProjectRefusal.NOT_YOURS);
    database.run("UPDATE housing_project SET district = '别处区' WHERE id = ?", city.project());
    assertRefused(
        Api.call(FundedCity.OFFICER, "PayeeEndpoint/confirm", choice), ProjectRefusal.NOT_YOURS);
    assertRefused(
        Api.call(FundedCity.OFFICER, "PayeeEndpoint/discard", choice), ProjectRefusal.NOT_YOURS);
    assertRefused(payments("auditor1", payee), ProjectRefusal.NOT_YOURS);
  }

  private static long entered(Map<String, Object> contract) {
    return ok(FundedCity.enterPayee(contract)).jsonPath().getLong("payeeId");
  }

  private static long confirmed(Map<String, Object> contract) {
    long payee = entered(contract);
    ok(Api.call(FundedCity.OFFICER, "PayeeEndpoint/confirm", Map.of("payeeId", payee)));
    return payee;
  }

  private static Response payments(String person, long payee) {
    return Api.call(
        person, "PayeeEndpoint/payments", Map.of("payeeId", payee, "page", 0, "size", 20));
  }

  private static BigDecimal amount(Response answer, String path) {
    return new BigDecimal(answer.jsonPath(EXACT).getString(path));
  }
}
