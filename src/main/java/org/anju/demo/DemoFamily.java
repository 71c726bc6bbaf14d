package org.anju.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.anju.application.Category;
import org.anju.application.HouseholdForm;
import org.jetbrains.annotations.Nullable;

/**
 * A family that was made up.
 *
 * @param spouse null unless married
 * @param children minors
 * @param categoryReason null unless the category needs one
 * @param housingArea present housing in m²
 * @param tradedOn latest housing transaction, null when there was none
 * @param annualIncome yuan
 */
record DemoFamily(
    HouseholdForm.Member applicant,
    String mobile,
    @Nullable HouseholdForm.Member spouse,
    List<HouseholdForm.Member> children,
    Category category,
    @Nullable String categoryReason,
    BigDecimal housingArea,
    @Nullable LocalDate tradedOn,
    BigDecimal annualIncome) {

  HouseholdForm form() {
    return new HouseholdForm(
        applicant,
        mobile,
        spouse != null,
        spouse,
        children,
        category,
        categoryReason,
        housingArea,
        tradedOn,
        annualIncome);
  }

  /** The same family under the name of somebody who can log in. */
  DemoFamily named(String name) {
    return new DemoFamily(
        new HouseholdForm.Member(name, applicant.identityNumber()),
        mobile,
        spouse,
        children,
        category,
        categoryReason,
        housingArea,
        tradedOn,
        annualIncome);
  }
}
