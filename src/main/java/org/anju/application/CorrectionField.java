package org.anju.application;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/** What an officer can mark for correction; the names are stable, the words stand in the page. */
public enum CorrectionField {
  APPLICANT_NAME(form -> form.applicant().name()),
  APPLICANT_IDENTITY(form -> form.applicant().identityNumber()),
  MOBILE(HouseholdForm::mobile),
  /** Whether the applicant is married, and to whom. */
  SPOUSE(form -> Arrays.asList(form.married(), form.married() ? form.spouse() : null)),
  CHILDREN(HouseholdForm::children),
  HOUSING(form -> amount(form.housingArea())),
  TRADE(HouseholdForm::tradedOn),
  INCOME(form -> amount(form.annualIncome())),
  /** The category with the reason that some of them need. */
  CATEGORY(form -> List.of(form.category(), Objects.requireNonNullElse(form.categoryReason(), ""))),
  /** The papers, which stand in their folder and not in the form. */
  PAPERS(form -> "");

  private final Function<HouseholdForm, Object> part;

  CorrectionField(Function<HouseholdForm, Object> part) {
    this.part = part;
  }

  /** What differs between the two. */
  static Set<CorrectionField> changed(HouseholdForm before, HouseholdForm after) {
    Set<CorrectionField> changed = EnumSet.noneOf(CorrectionField.class);
    for (CorrectionField field : values()) {
      if (!Objects.equals(field.part.apply(before), field.part.apply(after))) {
        changed.add(field);
      }
    }
    return changed;
  }

  private static BigDecimal amount(BigDecimal amount) {
    return amount.stripTrailingZeros();
  }
}
