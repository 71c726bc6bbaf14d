package org.anju.acquisition;

import static org.anju.acquisition.Figures.percent;
import static org.anju.acquisition.Figures.twoDecimals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What stands against a step of an acquisition, all of it, the gravest first. The price is held
 * against the same limits at every step.
 */
record PurchaseRules(CandidateRule candidates) {

  /** At drafting: units, and the prices that are set so far. */
  List<Breach> whileDrafting(Purchase purchase) {
    List<Breach> breaches = new ArrayList<>(ofLedger(purchase));
    if (purchase.units().stream().anyMatch(unit -> unit.price() != null)) {
      breaches.addAll(ofLimits(purchase));
    }
    return breaches;
  }

  /** At proposing, at each approval and at signing. */
  List<Breach> whenWhole(Purchase purchase) {
    if (purchase.units().isEmpty()) {
      return List.of(Breach.of(AcquisitionRefusal.NO_UNITS));
    }
    List<Breach> breaches = new ArrayList<>(ofLedger(purchase));
    breaches.addAll(ofLimits(purchase));
    List<Breach> missing = missingPrices(purchase);
    breaches.addAll(missing);
    breaches.addAll(ofAppraisals(purchase, missing.isEmpty()));
    ofOffer(purchase, missing.isEmpty()).ifPresent(breaches::add);
    return breaches;
  }

  /** At the handover: every unit fit to be taken over, at a price that keeps the limits. */
  List<Breach> atHandover(Purchase purchase) {
    if (purchase.units().isEmpty()) {
      return List.of(Breach.of(AcquisitionRefusal.NO_UNITS));
    }
    return purchase.units().stream().flatMap(unit -> atHandover(purchase, unit).stream()).toList();
  }

  /** Why that unit cannot be taken over. */
  List<Breach> atHandover(Purchase purchase, PurchaseUnit unit) {
    if (unit.inspection() == null) {
      return List.of(ofUnit(AcquisitionRefusal.NOT_INSPECTED, unit));
    }
    List<Breach> breaches = new ArrayList<>();
    candidates.breach(unit.ledger()).ifPresent(breaches::add);
    candidates.area(unit.code(), unit.inspection().measuredArea()).ifPresent(breaches::add);
    if (!unit.inspection().passed()) {
      breaches.add(ofUnit(AcquisitionRefusal.INSPECTION_FAILED, unit));
    }
    breaches.addAll(
        limitsMissing(purchase)
            .map(List::of)
            .orElseGet(
                () ->
                    ofPrice(
                        purchase.limits(), unit.code(), unit.settledPrice(), unit.payableArea())));
    return breaches;
  }

  /** A price agreed after the inspection is no way to pay more. */
  static void requireNotRaised(PurchaseUnit unit) {
    if (unit.settledPrice().compareTo(unit.priceOfMeasured()) > 0) {
      throw new Breach(
              AcquisitionRefusal.AGREED_PRICE_HIGHER,
              Map.of("unit", unit.code(), "limit", twoDecimals(unit.priceOfMeasured())))
          .refused();
    }
  }

  private List<Breach> ofLedger(Purchase purchase) {
    return purchase.units().stream()
        .flatMap(unit -> candidates.breach(unit.ledger()).stream())
        .toList();
  }

  private static List<Breach> ofLimits(Purchase purchase) {
    return limitsMissing(purchase)
        .map(List::of)
        .orElseGet(
            () ->
                purchase.units().stream()
                    .filter(unit -> unit.price() != null)
                    .flatMap(
                        unit ->
                            ofPrice(
                                purchase.limits(),
                                unit.code(),
                                unit.price(),
                                unit.ledger().builtArea())
                                .stream())
                    .toList());
  }

  private static Optional<Breach> limitsMissing(Purchase purchase) {
    if (purchase.replacementPrice() == null) {
      return Optional.of(Breach.of(AcquisitionRefusal.REPLACEMENT_MISSING));
    }
    return purchase.comparablePrice() == null
        ? Optional.of(Breach.of(AcquisitionRefusal.COMPARABLE_MISSING))
        : Optional.empty();
  }

  private static List<Breach> ofPrice(
      AcquisitionLimits limits, String unit, BigDecimal price, BigDecimal area) {
    UnitLimits highest = limits.of(area);
    List<Breach> breaches = new ArrayList<>();
    if (price.compareTo(highest.byReplacement()) > 0) {
      breaches.add(
          new Breach(
              AcquisitionRefusal.ABOVE_REPLACEMENT,
              Map.of(
                  "unit", unit,
                  "price", twoDecimals(price),
                  "limit", twoDecimals(highest.byReplacement()),
                  "perMetre", twoDecimals(limits.replacementPrice()),
                  "area", twoDecimals(area))));
    }
    if (price.compareTo(highest.byDiscount()) > 0) {
      breaches.add(
          new Breach(
              AcquisitionRefusal.DISCOUNT_TOO_SMALL,
              Map.of(
                  "unit", unit,
                  "price", twoDecimals(price),
                  "limit", twoDecimals(highest.byDiscount()),
                  "perMetre", twoDecimals(limits.comparablePrice()),
                  "area", twoDecimals(area),
                  "percent", percent(limits.minDiscountPercent()))));
    }
    return breaches;
  }

  private static List<Breach> missingPrices(Purchase purchase) {
    return purchase.units().stream()
        .filter(unit -> unit.price() == null)
        .map(unit -> ofUnit(AcquisitionRefusal.PRICE_MISSING, unit))
        .toList();
  }

  private static List<Breach> ofAppraisals(Purchase purchase, boolean isPriced) {
    List<AreaSum> appraisals = purchase.appraisals();
    if (appraisals.isEmpty()) {
      return List.of(Breach.of(AcquisitionRefusal.APPRAISAL_MISSING));
    }
    Stream<Breach> second =
        purchase.needsSecondAppraisal() && appraisals.size() < 2
            ? Stream.of(secondMissing(purchase))
            : Stream.empty();
    Stream<Breach> above =
        !isPriced || isWithinOne(purchase) ? Stream.empty() : Stream.of(aboveAppraisals(purchase));
    return Stream.concat(second, above).toList();
  }

  private static boolean isWithinOne(Purchase purchase) {
    return purchase.appraisals().stream()
        .anyMatch(appraisal -> appraisal.allows(purchase.price(), purchase.area()));
  }

  private static Breach secondMissing(Purchase purchase) {
    return new Breach(
        AcquisitionRefusal.SECOND_APPRAISAL_MISSING,
        Map.of(
            "price", twoDecimals(purchase.price().add(purchase.otherPrices())),
            "limit", twoDecimals(purchase.secondAppraisalAbove())));
  }

  private static Breach aboveAppraisals(Purchase purchase) {
    return new Breach(
        AcquisitionRefusal.ABOVE_APPRAISAL,
        Map.of(
            "price", twoDecimals(purchase.price()),
            "limit", twoDecimals(purchase.appraised().highest())));
  }

  private static Optional<Breach> ofOffer(Purchase purchase, boolean isPriced) {
    AreaSum offer = purchase.developersOffer();
    if (offer == null) {
      return Optional.of(Breach.of(AcquisitionRefusal.OFFER_MISSING));
    }
    return !isPriced || offer.allows(purchase.price(), purchase.area())
        ? Optional.empty()
        : Optional.of(
            new Breach(
                AcquisitionRefusal.ABOVE_OFFER,
                Map.of(
                    "price", twoDecimals(purchase.price()),
                    "limit", twoDecimals(offer.of(purchase.area())))));
  }

  private static Breach ofUnit(AcquisitionRefusal refusal, PurchaseUnit unit) {
    return new Breach(refusal, Map.of("unit", unit.code()));
  }
}
