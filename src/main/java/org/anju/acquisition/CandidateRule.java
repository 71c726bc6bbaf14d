package org.anju.acquisition;

import static org.anju.acquisition.Figures.twoDecimals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * What may be acquired (Weihai work plan, part 2 (1) and (3)): built, unsold, unencumbered homes of
 * the district and of one developer, within the built area of affordable housing (measures, article
 * 7).
 *
 * @param maxBuiltArea m²
 */
record CandidateRule(String district, long developerId, BigDecimal maxBuiltArea, LocalDate today) {

  /** Why the unit may not be acquired; empty when it may. */
  Optional<Breach> breach(LedgerUnit unit) {
    if (!unit.district().equals(district)) {
      return because(AcquisitionRefusal.UNIT_OTHER_DISTRICT, unit);
    }
    if (unit.developerId() != developerId) {
      return because(AcquisitionRefusal.UNIT_OTHER_DEVELOPER, unit);
    }
    if (unit.restricted()) {
      return because(AcquisitionRefusal.UNIT_RESTRICTED, unit);
    }
    if (!unit.unsold()) {
      return because(AcquisitionRefusal.UNIT_NOT_UNSOLD, unit);
    }
    if (unit.encumbered()) {
      return because(AcquisitionRefusal.UNIT_ENCUMBERED, unit);
    }
    if (unit.completedOn() == null || unit.completedOn().isAfter(today)) {
      return because(AcquisitionRefusal.UNIT_NOT_COMPLETED, unit);
    }
    return area(unit.code(), unit.builtArea());
  }

  /** Why a home of that area may not be acquired; empty when it may. */
  Optional<Breach> area(String unit, BigDecimal builtArea) {
    return builtArea.compareTo(maxBuiltArea) <= 0
        ? Optional.empty()
        : Optional.of(
            new Breach(
                AcquisitionRefusal.UNIT_TOO_LARGE,
                Map.of(
                    "unit", unit,
                    "area", twoDecimals(builtArea),
                    "limit", twoDecimals(maxBuiltArea))));
  }

  private static Optional<Breach> because(AcquisitionRefusal refusal, LedgerUnit unit) {
    return Optional.of(new Breach(refusal, Map.of("unit", unit.code())));
  }
}
