package org.anju.policy;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * One version of the rules of a city, or of a district that has its own. Everything that a
 * regulation states as a number or a list stands here; the articles named are those of Huangshi's
 * measures, and {@code sources} says for each value where it comes from in this city.
 *
 * @param version names this set of values; every decision records it
 * @param city the city's name in both languages
 * @param regulation the text that the values come from
 * @param receiptPrefix two letters that begin a receipt number
 * @param districts the districts that the measures cover (article 3)
 * @param minAreaPerHead a family below this many m² per head may apply (article 6)
 * @param yearsWithoutTrade years without a housing transaction in the city (article 6)
 * @param adultAge children below this age count as minor (article 6)
 * @param incomeLinePerHead average income per head and year in the city, in yuan; category D lies
 *     below it (article 6, 4)
 * @param categories the seven categories, A to G, of which a family must belong to one (article 6)
 * @param socialInsuranceMonths months of social insurance that stand for a labour contract (article
 *     15, 2)
 * @param maxBuiltArea largest built area of a unit in m² (article 7)
 * @param maxProfitPercent highest overall profit of a project in % (article 10)
 * @param maxBuiltMarkupPercent highest mark-up on new-built units in % of the construction cost
 *     (article 13)
 * @param maxAcquiredMarkupPercent highest mark-up on acquired units in % of the construction cost
 *     (article 13)
 * @param maxRentPercent highest rent in % of the market rent at the same place (Weihai work plan,
 *     part 2 (2))
 * @param minDemandPercent more than this share in % of the surveyed households must want a place
 *     before housing is raised there (article 8)
 * @param minDiscountPercent how far in % an acquisition's price lies below that of comparable
 *     commercial housing at least (Weihai work plan, part 2 (5))
 * @param secondAppraisalAbove an acquisition of more than this sum in yuan needs two appraisals by
 *     different appraisers
 * @param subsidyPercent subsidy for acquired housing in % of the acquisition price (article 29)
 * @param relendingPercent share of a loan's principal in % for which the bank can ask the central
 *     bank's relending (Weihai work plan, part 2 (4))
 * @param minPropertyStars lowest grade of the property service in stars (article 20)
 * @param minNoticeWorkingDays shortest public notice in working days (article 14, 5)
 * @param checkWorkingDays working days within which an officer decides a check (article 14, 3 and
 *     4)
 * @param correctionWorkingDays working days that a family has to correct what was returned (article
 *     14, 2)
 * @param objectionWorkingDays working days within which an objection is decided (article 14, 5)
 * @param appealWorkingDays working days that a family has to appeal when it was taken out (article
 *     14, 5 and article 34)
 * @param complaintWorkingDays working days within which an acquirer answers a complaint (Weihai
 *     work plan, part 3 (3))
 * @param fullReviewPercent of the cases in which every registry agrees, how many in % an officer
 *     reviews one by one all the same, chosen by chance (article 14, 3 and 4)
 * @param fraudBanYears years in which adults who cheated may not apply again (article 34)
 * @param rankingWeights what counts how much in the order of families (article 16)
 * @param largeFamily a family of so many persons or more gets all points for its size (article 16)
 * @param sealLeadHours hours from the publication of a draw's seal to the draw
 * @param randomnessKinds the kinds of randomness that a draw must use (article 16)
 * @param diceMinutes minutes from the earliest time of a draw within which its dice are thrown and
 *     entered; no other source of that draw is known before they are over
 * @param mostTickets how many chances a family has at most in a draw: one, and one more for each
 *     earlier draw that left it on the waiting list without a unit
 * @param signWorkingDays working days from choosing a unit to signing (article 21, 3)
 * @param forceMajeureWorkingDays working days after a missed date within which a family can claim
 *     force majeure (article 21)
 * @param moveInMonths months from the notice of moving in to the move (article 22)
 * @param unmaskingRules who may see which personal data unmasked
 * @param sources for the name of each value above the article or decision that it rests on
 */
public record Policy(
    String version,
    LocalName city,
    LocalName regulation,
    String receiptPrefix,
    List<String> districts,
    BigDecimal minAreaPerHead,
    int yearsWithoutTrade,
    int adultAge,
    BigDecimal incomeLinePerHead,
    List<CategoryRule> categories,
    int socialInsuranceMonths,
    BigDecimal maxBuiltArea,
    BigDecimal maxProfitPercent,
    BigDecimal maxBuiltMarkupPercent,
    BigDecimal maxAcquiredMarkupPercent,
    BigDecimal maxRentPercent,
    BigDecimal minDemandPercent,
    BigDecimal minDiscountPercent,
    BigDecimal secondAppraisalAbove,
    BigDecimal subsidyPercent,
    BigDecimal relendingPercent,
    int minPropertyStars,
    int minNoticeWorkingDays,
    int checkWorkingDays,
    int correctionWorkingDays,
    int objectionWorkingDays,
    int appealWorkingDays,
    int complaintWorkingDays,
    int fullReviewPercent,
    int fraudBanYears,
    RankingWeights rankingWeights,
    int largeFamily,
    int sealLeadHours,
    List<String> randomnessKinds,
    int diceMinutes,
    int mostTickets,
    int signWorkingDays,
    int forceMajeureWorkingDays,
    int moveInMonths,
    List<UnmaskingRule> unmaskingRules,
    Map<String, LocalName> sources) {

  public Policy {
    districts = List.copyOf(districts);
    categories = List.copyOf(categories);
    randomnessKinds = List.copyOf(randomnessKinds);
    unmaskingRules = List.copyOf(unmaskingRules);
    sources = Map.copyOf(sources);
  }

  /** A name in both languages. */
  public record LocalName(String zh, String en) {}

  /**
   * The rule of one category.
   *
   * @throws IllegalArgumentException when these values lack it, which no approved version does
   */
  public CategoryRule category(CategoryCode code) {
    return categories.stream()
        .filter(rule -> rule.code() == code)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(version + " has no category " + code));
  }

  /** The papers that a family of each category hands in (article 15). */
  public Map<CategoryCode, List<PaperKind>> papersPerCategory() {
    Map<CategoryCode, List<PaperKind>> papers = new EnumMap<>(CategoryCode.class);
    categories.forEach(rule -> papers.put(rule.code(), rule.papers()));
    return papers;
  }
}
