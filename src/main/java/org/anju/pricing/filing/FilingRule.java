package org.anju.pricing.filing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.anju.platform.error.RefusedException;
import org.anju.platform.time.BusinessClock;
import org.jetbrains.annotations.Nullable;

/** The order in which a price list becomes one to sell by: notice, both offices, families. */
final class FilingRule {

  private FilingRule() {}

  /** What an office decided, and who decided it. */
  record Decided(FilingOffice office, FilingDecision decision, String officer) {}

  /**
   * A list before an office.
   *
   * @param noticeEnds the end of its public notice; null before the notice
   * @param makers who imported it and who put it under notice
   */
  record Listed(
      boolean current, @Nullable Instant noticeEnds, Set<String> makers, List<Decided> decided) {}

  /**
   * Lets the officer file or return the list.
   *
   * @throws RefusedException when it is superseded, when its notice is missing or runs, when it is
   *     decided by this office or returned by the other, or when the officer had a part in it
   */
  static void requireMayDecide(Listed list, FilingOffice office, String officer, Instant now) {
    if (!list.current()) {
      throw RefusedException.of(PriceFilingRefusal.SUPERSEDED);
    }
    requireNoticeOver(list.noticeEnds(), now);
    requireUndecided(list.decided(), office);
    if (list.makers().contains(officer)) {
      throw RefusedException.of(PriceFilingRefusal.OWN_LIST);
    }
    if (list.decided().stream().anyMatch(one -> one.officer().equals(officer))) {
      throw RefusedException.of(PriceFilingRefusal.SAME_PERSON);
    }
  }

  private static void requireNoticeOver(@Nullable Instant noticeEnds, Instant now) {
    if (noticeEnds == null) {
      throw RefusedException.of(PriceFilingRefusal.NO_NOTICE);
    }
    if (noticeEnds.isAfter(now)) {
      LocalDate lastDay = LocalDate.ofInstant(noticeEnds.minusMillis(1), BusinessClock.CHINA);
      throw RefusedException.of(
          PriceFilingRefusal.NOTICE_RUNNING, Map.of("day", lastDay.toString()));
    }
  }

  private static void requireUndecided(List<Decided> decided, FilingOffice office) {
    for (Decided one : decided) {
      if (one.office() == office) {
        throw RefusedException.of(PriceFilingRefusal.ALREADY_DECIDED);
      }
      if (one.decision() == FilingDecision.RETURNED) {
        throw RefusedException.of(PriceFilingRefusal.RETURNED_BY_OTHER);
      }
    }
  }

  /**
   * Lets families be told of a list by which they will buy.
   *
   * @param decisions of the list in force, by office
   */
  static void requireFiled(Map<FilingOffice, FilingDecision> decisions) {
    if (decisions.containsValue(FilingDecision.RETURNED)) {
      throw RefusedException.of(PriceFilingRefusal.LIST_RETURNED);
    }
    boolean byBureau = decisions.containsKey(FilingOffice.BUREAU);
    boolean byPriceOffice = decisions.containsKey(FilingOffice.PRICE);
    if (!byBureau && !byPriceOffice) {
      throw RefusedException.of(PriceFilingRefusal.NOT_FILED);
    }
    if (!byBureau) {
      throw RefusedException.of(PriceFilingRefusal.BUREAU_MISSING);
    }
    if (!byPriceOffice) {
      throw RefusedException.of(PriceFilingRefusal.PRICE_OFFICE_MISSING);
    }
  }

  /**
   * How far a version has come.
   *
   * @param noticeEnds null before its notice
   * @param decisions of both offices, as far as there are any
   */
  static FilingStanding standing(
      @Nullable Instant noticeEnds, Collection<FilingDecision> decisions, Instant now) {
    if (decisions.contains(FilingDecision.RETURNED)) {
      return FilingStanding.RETURNED;
    }
    if (decisions.size() == FilingOffice.values().length) {
      return FilingStanding.FILED;
    }
    if (noticeEnds == null) {
      return FilingStanding.NO_NOTICE;
    }
    return noticeEnds.isAfter(now) ? FilingStanding.UNDER_NOTICE : FilingStanding.WAITING;
  }
}
