package org.anju.employer;

import java.util.Optional;
import org.anju.application.Household;
import org.anju.application.Person;
import org.anju.employer.sheet.MaritalStatus;
import org.anju.employer.sheet.RosterRow;

/** Makes the household of an application from a row of a roster. */
final class RosterHouseholds {

  private RosterHouseholds() {}

  static Household of(RosterRow row) {
    return new Household(
        new Person(row.name(), row.identityNumber()),
        row.mobile(),
        row.maritalStatus() == MaritalStatus.MARRIED,
        Optional.ofNullable(row.spouse()).map(RosterHouseholds::person),
        row.minors().stream().map(RosterHouseholds::person).toList(),
        row.category(),
        row.categoryReason() == null ? "" : row.categoryReason(),
        row.presentHousingArea(),
        Optional.empty(),
        row.householdIncomeLastYear());
  }

  private static Person person(RosterRow.Person person) {
    return new Person(person.name(), person.identityNumber());
  }
}
