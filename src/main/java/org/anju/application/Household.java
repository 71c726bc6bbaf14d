package org.anju.application;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anju.platform.personal.MobileNumber;

/**
 * A checked household: applicant, spouse and minor children (article 15, 2), with the facts of
 * article 6.
 *
 * @param housingArea present housing of the household in m², 0 when it has none
 * @param tradedOn latest housing transaction in the city, empty when there was none
 * @param annualIncome last year's household income in yuan
 */
public record Household(
    Person applicant,
    MobileNumber mobile,
    boolean married,
    Optional<Person> spouse,
    List<Person> children,
    Category category,
    String categoryReason,
    BigDecimal housingArea,
    Optional<LocalDate> tradedOn,
    BigDecimal annualIncome) {

  /** Applicant, spouse, children. */
  public List<Person> members() {
    List<Person> members = new ArrayList<>();
    members.add(applicant);
    spouse.ifPresent(members::add);
    members.addAll(children);
    return members;
  }

  /** How the member at that place of {@link #members()} belongs to the applicant. */
  HouseholdMember.Relation relation(int place) {
    if (place == 0) {
      return HouseholdMember.Relation.SELF;
    }
    return place == 1 && spouse.isPresent()
        ? HouseholdMember.Relation.SPOUSE
        : HouseholdMember.Relation.CHILD;
  }
}
