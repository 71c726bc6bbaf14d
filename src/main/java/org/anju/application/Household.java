package org.anju.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anju.application.eligibility.HouseholdFacts;
import org.anju.platform.personal.MobileNumber;

/**
 * A checked household: applicant, spouse and minor children (article 15, 2), with the facts of
 * article 6.
 *
 * @param facts their category and income are never unknown
 */
public record Household(
    Person applicant,
    MobileNumber mobile,
    Optional<Person> spouse,
    List<Person> children,
    HouseholdFacts facts) {

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
