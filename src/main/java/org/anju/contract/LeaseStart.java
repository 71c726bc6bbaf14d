package org.anju.contract;

import java.time.LocalDate;
import java.util.Optional;
import org.jetbrains.annotations.Nullable;

/**
 * When a lease may begin: not before it is signed, and no later than a family has to move in
 * (article 22), since a home is to be let quickly (W, part 2, item 5).
 *
 * @param signedOn the day of the signature
 * @param moveInMonths months within which families move in
 */
record LeaseStart(LocalDate signedOn, int moveInMonths) {

  LocalDate latest() {
    return signedOn.plusMonths(moveInMonths);
  }

  /**
   * Why that day cannot be the first one, empty when it can.
   *
   * @param day null when none is named
   */
  Optional<AgreementRefusal> flaw(@Nullable LocalDate day) {
    if (day == null) {
      return Optional.of(AgreementRefusal.LEASE_WITHOUT_START);
    }
    if (day.isBefore(signedOn)) {
      return Optional.of(AgreementRefusal.LEASE_STARTS_TOO_EARLY);
    }
    return day.isAfter(latest())
        ? Optional.of(AgreementRefusal.LEASE_STARTS_TOO_LATE)
        : Optional.empty();
  }
}
