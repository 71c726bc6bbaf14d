package org.anju.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.anju.application.Category;
import org.anju.application.HouseholdForm;
import org.anju.application.eligibility.CategoryAnswers;
import org.anju.application.eligibility.HouseholdFacts.Home;
import org.anju.application.eligibility.HouseholdFacts.Owner;
import org.anju.application.eligibility.HouseholdFacts.Trade;
import org.anju.application.eligibility.MaritalStatus;
import org.jetbrains.annotations.Nullable;

/**
 * A family that was made up.
 *
 * @param spouse null unless married
 * @param children minors
 * @param housingArea present housing in m²
 * @param tradedOn latest housing transaction, null when there was none
 * @param annualIncome yuan
 */
record DemoFamily(
    HouseholdForm.Member applicant,
    String mobile,
    @Nullable HouseholdForm.Member spouse,
    List<HouseholdForm.Member> children,
    Claim claim,
    BigDecimal housingArea,
    @Nullable LocalDate tradedOn,
    BigDecimal annualIncome) {

  /**
   * By which category the family applies.
   *
   * @param reason null unless the category needs one
   */
  record Claim(Category category, @Nullable String reason, CategoryAnswers answers) {}

  HouseholdForm form() {
    return new HouseholdForm(
        applicant,
        mobile,
        spouse == null ? MaritalStatus.SINGLE : MaritalStatus.MARRIED,
        null,
        spouse,
        children,
        housingArea.signum() == 0 ? List.of() : List.of(Home.inCity(Owner.SELF, housingArea)),
        Optional.ofNullable(tradedOn).map(day -> Trade.of(Owner.SELF, day)).stream().toList(),
        claim.category(),
        claim.reason(),
        claim.answers(),
        annualIncome);
  }

  /** The same family under the name of somebody who can log in. */
  DemoFamily named(String name) {
    return new DemoFamily(
        new HouseholdForm.Member(name, applicant.identityNumber()),
        mobile,
        spouse,
        children,
        claim,
        housingArea,
        tradedOn,
        annualIncome);
  }
}
