package org.anju.application.eligibility;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.anju.application.eligibility.HouseholdFacts.Child;
import org.anju.application.eligibility.HouseholdFacts.Home;
import org.anju.application.eligibility.HouseholdFacts.Owner;
import org.anju.application.eligibility.HouseholdFacts.Trade;

/**
 * Who and what of a household counts on a day (article 6: the applicant, the spouse and the minor
 * children).
 *
 * <p>The reading of a divorce: from its day on the former spouse is no spouse, so that the former
 * spouse's homes and transactions no longer count, and the family is not made to wait. A
 * transaction of the applicant counts for its three years, also when it was made to part the common
 * home, because the text exempts none. A home that the divorce left to the applicant is the
 * applicant's.
 *
 * <p>A child counts until the day before its birthday of age; from that day on neither the child
 * nor its homes and transactions do.
 *
 * @param adultAge in full years (policy)
 */
record CountedHousehold(HouseholdFacts facts, int adultAge, LocalDate day) {

  /** Applicant, spouse and minor children; empty while somebody of them is unknown. */
  Optional<Integer> heads() {
    List<Child> children = facts.children();
    if (facts.maritalStatus() == null
        || children == null
        || children.stream().anyMatch(this::ageIsUnknown)) {
      return Optional.empty();
    }
    int minors = (int) children.stream().filter(this::isMinor).count();
    return Optional.of(1 + (hasSpouse() ? 1 : 0) + minors);
  }

  /** The homes that count; empty while homes are not stated. */
  Optional<List<Home>> homes() {
    return Optional.ofNullable(facts.homes())
        .map(homes -> homes.stream().filter(this::counts).toList());
  }

  /** The latest transaction that counts; null when there was none. */
  LocalDate latestTrade(List<Trade> trades) {
    return trades.stream()
        .filter(trade -> counts(trade.owner(), trade.child()))
        .map(Trade::tradedOn)
        .max(LocalDate::compareTo)
        .orElse(null);
  }

  private boolean counts(Home home) {
    return home.inCity() && !home.lost() && counts(home.owner(), home.child());
  }

  private boolean counts(Owner owner, Integer child) {
    return switch (owner) {
      case SELF -> true;
      case SPOUSE -> facts.maritalStatus() == null || hasSpouse();
      case FORMER_SPOUSE -> facts.maritalStatus() == MaritalStatus.DIVORCED && hasSpouse();
      case CHILD -> child(child).map(this::mayBeMinor).orElse(true);
    };
  }

  private Optional<Child> child(Integer place) {
    List<Child> children = facts.children();
    boolean known = place != null && children != null && place >= 0 && place < children.size();
    return known ? Optional.of(children.get(place)) : Optional.empty();
  }

  /** Also until the day of a divorce or death that is still to come. */
  private boolean hasSpouse() {
    MaritalStatus status = facts.maritalStatus();
    LocalDate end = facts.marriageEndedOn();
    boolean endsLater = end != null && end.isAfter(day);
    return status == MaritalStatus.MARRIED || status != MaritalStatus.SINGLE && endsLater;
  }

  private boolean ageIsUnknown(Child child) {
    return child.bornOn() == null;
  }

  private boolean mayBeMinor(Child child) {
    return ageIsUnknown(child) || isMinor(child);
  }

  private boolean isMinor(Child child) {
    LocalDate bornOn = child.bornOn();
    return !bornOn.isAfter(day) && Period.between(bornOn, day).getYears() < adultAge;
  }
}
