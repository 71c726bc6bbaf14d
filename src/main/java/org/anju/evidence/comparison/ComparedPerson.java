package org.anju.evidence.comparison;

import java.time.LocalDate;
import org.anju.application.HouseholdMember.Relation;
import org.anju.platform.personal.IdentityNumber;
import org.anju.platform.personal.PersonName;

/**
 * A person as the household states them, beside what the registries answered.
 *
 * @param position in the household, 0 for the applicant
 */
public record ComparedPerson(
    int position, Relation relation, PersonName name, IdentityNumber identity, Answers answers) {

  boolean isChild() {
    return relation == Relation.CHILD;
  }

  /** Whether a registry's spelling is this person's number. */
  boolean hasNumber(String identityNumber, LocalDate day) {
    return IdentityNumber.parse(identityNumber, day).value().filter(identity::equals).isPresent();
  }
}
