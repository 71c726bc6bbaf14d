package org.anju.employer.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.anju.application.Category;
import org.anju.platform.personal.IdentityNumber;
import org.anju.platform.personal.MobileNumber;
import org.anju.platform.personal.PersonName;

/**
 * One household of a roster, free of problems.
 *
 * @param row as in the workbook, from 1
 * @param sex as stated, which may differ from the identity number; null when not stated
 * @param spouse null unless married
 * @param minors children under 18 on the day of reading; may be empty
 * @param categoryReason null when none was given; never null for {@link Category#OTHER}
 * @param hiredOn never after the day of reading
 * @param householdIncomeLastYear yuan, two decimals
 * @param presentHousingArea m², two decimals
 * @param wishedDistrict null when none was given
 */
public record RosterRow(
    int row,
    PersonName name,
    IdentityNumber.Sex sex,
    IdentityNumber identityNumber,
    MobileNumber mobile,
    MaritalStatus maritalStatus,
    Person spouse,
    List<Person> minors,
    Category category,
    String categoryReason,
    LocalDate hiredOn,
    BigDecimal householdIncomeLastYear,
    BigDecimal presentHousingArea,
    String wishedDistrict) {

  public RosterRow {
    minors = List.copyOf(minors);
  }

  /** How many people the household has. */
  public int size() {
    return 1 + (spouse == null ? 0 : 1) + minors.size();
  }

  /** A member of the household beside the applicant. */
  public record Person(PersonName name, IdentityNumber identityNumber) {}
}
