package org.anju.acquisition;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jetbrains.annotations.Nullable;

/** Purchases for tests: replacement price 5,000, comparable 6,000, 10 % discount. */
final class Purchases {

  static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  static final String DISTRICT = "下陆区";
  static final long DEVELOPER = 7;

  /** 120 m² at most. */
  static final PurchaseRules RULES =
      new PurchaseRules(new CandidateRule(DISTRICT, DEVELOPER, yuan("120"), TODAY));

  private Purchases() {}

  static BigDecimal yuan(String text) {
    return new BigDecimal(text);
  }

  static LedgerUnit ledger(String area) {
    return new LedgerUnit(
        1, "A-1", yuan(area), DISTRICT, DEVELOPER, TODAY.minusYears(1), true, false, false);
  }

  static PurchaseUnit unit(String area, @Nullable String price) {
    return new PurchaseUnit(ledger(area), price == null ? null : yuan(price), null);
  }

  /** Inspected without findings. */
  static PurchaseUnit inspected(String area, String price, String measured) {
    return inspected(area, price, measured, null);
  }

  static PurchaseUnit inspected(
      String area, String price, String measured, @Nullable String agreed) {
    return new PurchaseUnit(ledger(area), yuan(price), inspection(measured, agreed));
  }

  static Inspection inspection(String measured, @Nullable String agreed) {
    return new Inspection(
        yuan(measured), true, true, "鄂2026-1", "", agreed == null ? null : yuan(agreed), TODAY);
  }

  /** Appraised by one at a million for 100 m², asked for at a million for 100 m². */
  static Purchase of(PurchaseUnit... units) {
    return of(List.of(sum("1000000.00", "100")), sum("1000000.00", "100"), "0", units);
  }

  static Purchase of(
      List<AreaSum> appraisals,
      @Nullable AreaSum offer,
      String otherPrices,
      PurchaseUnit... units) {
    return new Purchase(
        List.of(units),
        yuan("5000.00"),
        yuan("6000.00"),
        BigDecimal.TEN,
        appraisals,
        offer,
        yuan(otherPrices),
        yuan("50000000"));
  }

  static AreaSum sum(String yuan, String area) {
    return new AreaSum(yuan(yuan), yuan(area));
  }

  static List<AcquisitionRefusal> refusals(List<Breach> breaches) {
    return breaches.stream().map(Breach::refusal).toList();
  }
}
