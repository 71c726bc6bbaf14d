package org.anju.examination;

import static org.anju.permissions.Answers.ok;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.anju.examination.ExpectedFigures.Figures;
import org.anju.funding.FundedCity;
import org.anju.permissions.Api;
import org.anju.permissions.TestDatabase;

/** A project that was built, whose builders are registered and paid by the endpoints. */
final class Built {

  private static final Map<String, String> CODES =
      Map.of("LAND_AUTHORITY", "91350100M000100Y43", "GENERAL_CONTRACTOR", "91420200MA48ABCD13");

  private final FundedCity city;

  private Built(FundedCity city) {
    this.city = city;
  }

  /** With contracts of just what land and construction cost. */
  static Built begin(TestDatabase database, Figures figures) {
    FundedCity city = FundedCity.of(database, "SALE", "ALLOCATED_LAND");
    Built built = new Built(city);
    long land = built.payee("LAND_AUTHORITY", figures.number("land").toPlainString());
    long builder =
        built.payee("GENERAL_CONTRACTOR", figures.number("construction").toPlainString());
    String principal = figures.number("development loan").toPlainString();
    long loan = city.source("DEVELOPMENT_LOAN", principal);
    city.post(city.movement("OWN_CAPITAL", figures.number("own capital").toPlainString(), null));
    city.post(city.movement("DRAWDOWN", principal, loan));
    built.pay(land, figures.number("land paid").toPlainString(), null);
    built.pay(builder, figures.number("first building payment").toPlainString(), loan);
    return built;
  }

  private long payee(String role, String sum) {
    Map<String, Object> contract = new HashMap<>();
    contract.put("projectId", city.project());
    contract.put("role", role);
    contract.put("name", "考试 " + role);
    contract.put("creditCode", CODES.get(role));
    contract.put("contractNumber", UUID.randomUUID().toString());
    contract.put("contractSum", sum);
    contract.put("signedOn", "2026-01-15");
    long payee =
        ok(Api.call(FundedCity.CLERK, "PayeeEndpoint/register", contract))
            .jsonPath()
            .getLong("payeeId");
    ok(Api.call(FundedCity.OFFICER, "PayeeEndpoint/confirm", Map.of("payeeId", payee)));
    return payee;
  }

  private void pay(long payee, String amount, Long source) {
    Map<String, Object> payment = city.movement("BUILDING_PAYMENT", amount, source);
    payment.put("payeeId", payee);
    city.post(payment);
  }

  long project() {
    return city.project();
  }

  Response books() {
    return ok(
        Api.call("supervisor1", "FundingEndpoint/books", Map.of("projectId", city.project())));
  }
}
