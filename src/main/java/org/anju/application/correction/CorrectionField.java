package org.anju.application.correction;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.anju.application.HouseholdForm;
import org.anju.application.eligibility.CategoryAnswers;
import org.anju.application.eligibility.HouseholdFacts.Home;

/** What an officer can mark for correction; the names are stable, the words stand in the page. */
public enum CorrectionField {
  APPLICANT_NAME(form -> form.applicant().name()),
  APPLICANT_IDENTITY(form -> form.applicant().identityNumber()),
  MOBILE(HouseholdForm::mobile),
  /** Whether the applicant is or was married, and to whom. */
  SPOUSE(form -> Arrays.asList(form.maritalStatus(), form.marriageEndedOn(), form.spouse())),
  CHILDREN(HouseholdForm::children),
  HOUSING(form -> orEmpty(form.homes()).stream().map(CorrectionField::plain).toList()),
  TRADE(form -> orEmpty(form.trades())),
  INCOME(form -> form.annualIncome().stripTrailingZeros()),
  /** The category with its reason and the answers to its own questions. */
  CATEGORY(
      form ->
          List.of(
              form.category(),
              Objects.requireNonNullElse(form.categoryReason(), ""),
              Objects.requireNonNullElseGet(form.answers(), CategoryAnswers::none))),
  /** The papers, which stand in their folder and not in the form. */
  PAPERS(form -> "");

  private final Function<HouseholdForm, Object> part;

  CorrectionField(Function<HouseholdForm, Object> part) {
    this.part = part;
  }

  /** Whether it opens the papers: itself, or because other papers are needed when it changes. */
  boolean changesPapers() {
    return this == PAPERS || this == SPOUSE || this == CATEGORY;
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

  private static <T> List<T> orEmpty(List<T> stated) {
    return Objects.requireNonNullElse(stated, List.of());
  }

  /** 50 m² and 50.00 m² are the same. */
  private static Home plain(Home home) {
    BigDecimal area = home.area() == null ? null : home.area().stripTrailingZeros();
    return new Home(home.owner(), home.child(), home.inCity(), area, home.lost());
  }
}
