package org.anju.evidence.comparison;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anju.application.eligibility.HouseholdFacts;
import org.anju.application.eligibility.HouseholdFacts.Owner;
import org.anju.evidence.CheckSubject;
import org.anju.evidence.Finding;
import org.anju.evidence.FindingState;
import org.anju.registry.RegistryFacts.RealEstateFacts;

/**
 * Homes and transactions, as soon as the registry has answered about every member. Areas are
 * compared to the last digit, since a family reads them off its deed and half a square metre can
 * decide.
 */
record HousingFindings(ComparedHousehold household) {

  /** One and the same home, as each of its owners' answers has it. */
  private record Deed(BigDecimal area, LocalDate acquiredOn, String district) {}

  List<Finding> all() {
    return ComparedHousehold.ofAll(household.members(), RealEstateFacts.class)
        .map(found -> List.of(homes(found), trades(found)))
        .orElse(List.of());
  }

  private Finding homes(List<RealEstateFacts> found) {
    BigDecimal registered = registeredArea(found);
    Optional<BigDecimal> claimed = claimedArea(true);
    boolean same =
        claimed.isPresent()
            && (equal(claimed.get(), registered)
                || claimedArea(false).filter(area -> equal(area, registered)).isPresent());
    return new Finding(
        CheckSubject.HOME_AREA,
        null,
        claimed.map(BigDecimal::toPlainString).orElse(null),
        registered.toPlainString(),
        state(claimed.isPresent(), same, registered.signum() > 0));
  }

  /**
   * A home that two members share is in the answers about both. Homes alike in area, day and
   * district are one when different members have them, and several when one member has.
   */
  private static BigDecimal registeredArea(List<RealEstateFacts> found) {
    Map<Deed, Integer> deeds = new HashMap<>();
    for (RealEstateFacts person : found) {
      Map<Deed, Integer> own = new HashMap<>();
      person.homes().stream()
          .filter(RealEstateFacts.Home::inCity)
          .map(HousingFindings::deed)
          .forEach(deed -> own.merge(deed, 1, Integer::sum));
      own.forEach((deed, count) -> deeds.merge(deed, count, Math::max));
    }
    return deeds.entrySet().stream()
        .map(deed -> deed.getKey().area().multiply(BigDecimal.valueOf(deed.getValue())))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static Deed deed(RealEstateFacts.Home home) {
    return new Deed(home.area().stripTrailingZeros(), home.acquiredOn(), home.district());
  }

  /**
   * Empty while homes or the area of one are not stated. Whether a home that was expropriated is
   * still registered depends on how far that went, so it may be counted or not.
   */
  private Optional<BigDecimal> claimedArea(boolean withLost) {
    List<HouseholdFacts.Home> homes = household.facts().homes();
    if (homes == null) {
      return Optional.empty();
    }
    List<BigDecimal> areas = new ArrayList<>();
    for (HouseholdFacts.Home home : homes) {
      if (home.inCity() && isMembers(home.owner()) && (withLost || !home.lost())) {
        areas.add(home.area());
      }
    }
    return areas.contains(null)
        ? Optional.empty()
        : Optional.of(areas.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
  }

  private Finding trades(List<RealEstateFacts> found) {
    Optional<LocalDate> registered =
        found.stream()
            .flatMap(person -> person.trades().stream())
            .filter(RealEstateFacts.Trade::inCity)
            .map(RealEstateFacts.Trade::on)
            .filter(this::isRecent)
            .max(LocalDate::compareTo);
    List<HouseholdFacts.Trade> trades = household.facts().trades();
    Optional<LocalDate> claimed =
        trades == null
            ? Optional.empty()
            : trades.stream()
                .filter(trade -> isMembers(trade.owner()))
                .map(HouseholdFacts.Trade::tradedOn)
                .filter(this::isRecent)
                .max(LocalDate::compareTo);
    FindingState state =
        claimed.isPresent() && registered.isEmpty()
            ? FindingState.NOT_FOUND
            : state(trades != null, claimed.equals(registered), registered.isPresent());
    return new Finding(
        CheckSubject.TRADE,
        null,
        claimed.map(LocalDate::toString).orElse(null),
        registered.map(LocalDate::toString).orElse(null),
        state);
  }

  /** Within the years without a transaction that the policy asks for. */
  private boolean isRecent(LocalDate trade) {
    return trade.plusYears(household.policy().yearsWithoutTrade()).isAfter(household.day());
  }

  private static boolean isMembers(Owner owner) {
    return owner != Owner.FORMER_SPOUSE;
  }

  /** What was not claimed and may shut the household out, an officer has to see. */
  private static FindingState state(boolean claimed, boolean same, boolean mayShutOut) {
    if (claimed) {
      return same ? FindingState.SAME : FindingState.DIFFERENT;
    }
    return mayShutOut ? FindingState.DIFFERENT : FindingState.NOT_CLAIMED;
  }

  private static boolean equal(BigDecimal one, BigDecimal other) {
    return one.compareTo(other) == 0;
  }
}
