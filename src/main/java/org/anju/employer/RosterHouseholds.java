package org.anju.employer;

import java.util.Optional;
import org.anju.application.Household;
import org.anju.application.Person;
import org.anju.application.eligibility.HouseholdFacts;
import org.anju.application.eligibility.MaritalStatus;
import org.anju.employer.sheet.RosterRow;

/** Makes the household of an application from a row of a roster. */
final class RosterHouseholds {

  private RosterHouseholds() {}

  static Household of(RosterRow row) {
    return new Household(
        new Person(row.name(), row.identityNumber()),
        row.mobile(),
        Optional.ofNullable(row.spouse()).map(RosterHouseholds::person),
        row.minors().stream().map(RosterHouseholds::person).toList(),
        facts(row));
  }

  private static HouseholdFacts facts(RosterRow row) {
    return HouseholdFacts.ofRoster(
        MaritalStatus.valueOf(row.maritalStatus().name()),
        row.minors().stream()
            .map(minor -> new HouseholdFacts.Child(minor.identityNumber().birthDate()))
            .toList(),
        row.category(),
        row.categoryReason(),
        row.presentHousingArea(),
        row.hiredOn(),
        row.householdIncomeLastYear());
  }

  private static Person person(RosterRow.Person person) {
    return new Person(person.name(), person.identityNumber());
  }
}
