package org.anju.support;

import static org.anju.permissions.Answers.ok;

import io.restassured.response.Response;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.anju.document.Letters;
import org.anju.funding.FundedCity;
import org.anju.permissions.Api;
import org.jetbrains.annotations.Nullable;

/** Support on its way from the claim to its receipts, by the endpoints alone. */
final class Supporting {

  static final String OFFICER = "bureau-officer1";
  static final String SECOND_OFFICER = "bureau-officer2";

  private Supporting() {}

  static Map<String, Object> claim(FundedCity city, SupportKind kind, String amount) {
    Map<String, Object> claim = new HashMap<>();
    claim.put("projectId", city.project());
    claim.put("kind", kind);
    claim.put("amount", new BigDecimal(amount));
    claim.put("claimedOn", FundedCity.DAY);
    claim.put("documentId", Letters.handIn(FundedCity.CLERK));
    return claim;
  }

  static Map<String, Object> reliefClaim(
      FundedCity city, String amount, @Nullable Long acquisition) {
    Map<String, Object> claim = claim(city, SupportKind.TAX_RELIEF, amount);
    claim.put("tax", SparedTax.DEED_TAX);
    claim.put("legalBasis", "财税〔2008〕24号");
    claim.put("acquisitionId", acquisition);
    return claim;
  }

  static Response send(Map<String, Object> claim) {
    return Api.call(FundedCity.CLERK, "SupportEndpoint/claim", claim);
  }

  static long claimed(Map<String, Object> claim) {
    return ok(send(claim)).jsonPath().getLong("itemId");
  }

  /** Claimed, and granted by two officers. */
  static long granted(Map<String, Object> claim, String granted) {
    long item = claimed(claim);
    ok(enter(OFFICER, item, granted));
    ok(confirm(SECOND_OFFICER, decision(item)));
    return item;
  }

  /** {@code granted} null for a refusal. */
  static Response enter(String officer, long item, @Nullable String granted) {
    Map<String, Object> decision = new HashMap<>();
    decision.put("itemId", item);
    decision.put("granted", granted == null ? null : new BigDecimal(granted));
    decision.put("documentId", Letters.handIn(officer));
    return Api.call(officer, "SupportEndpoint/enterDecision", decision);
  }

  static Response confirm(String officer, long decision) {
    return Api.call(officer, "SupportEndpoint/confirmDecision", Map.of("decisionId", decision));
  }

  static Response discard(String officer, long decision) {
    return Api.call(
        officer,
        "SupportEndpoint/discardDecision",
        Map.of("decisionId", decision, "reason", "金额录错"));
  }

  static Response receive(long item, long voucher) {
    return Api.call(
        FundedCity.CLERK, "SupportEndpoint/receive", Map.of("itemId", item, "voucherId", voucher));
  }

  static Response receiveRelief(long item, String amount) {
    return Api.call(
        FundedCity.CLERK,
        "SupportEndpoint/receiveRelief",
        Map.of(
            "itemId",
            item,
            "amount",
            new BigDecimal(amount),
            "receivedOn",
            FundedCity.DAY,
            "reference",
            "税证 1 号",
            "documentId",
            Letters.handIn(FundedCity.CLERK)));
  }

  static Response one(String person, long item) {
    return Api.call(person, "SupportEndpoint/one", Map.of("itemId", item));
  }

  /** The latest decision on the claim. */
  static long decision(long item) {
    return ok(one(OFFICER, item)).jsonPath().getLong("decisions[-1].id");
  }
}
