package org.anju.policy;

import java.math.BigDecimal;
import java.util.List;

/**
 * The numbers of one city's measures. The articles named are those of Huangshi's measures.
 *
 * @param version names this set of values; every decision records it
 * @param city the city's name in both languages
 * @param receiptPrefix two letters that begin a receipt number
 * @param districts the districts that the measures cover (article 3)
 * @param minAreaPerHead a family below this many m² per head may apply (article 6)
 * @param yearsWithoutTrade years without a housing transaction in the city (article 6)
 * @param adultAge children below this age count as minor (article 6)
 * @param maxBuiltArea largest built area of a unit in m² (article 7)
 * @param maxProfitPercent highest overall profit and price mark-up in % (articles 10 and 13)
 * @param minNoticeWorkingDays shortest public notice in working days (article 14, 5)
 * @param sealLeadHours hours from the publication of a draw's seal to the draw
 * @param randomnessKinds the kinds of randomness that a draw must use (article 16)
 * @param signWorkingDays working days from choosing a unit to signing (article 21, 3)
 */
public record Policy(
    String version,
    LocalName city,
    String receiptPrefix,
    List<String> districts,
    BigDecimal minAreaPerHead,
    int yearsWithoutTrade,
    int adultAge,
    BigDecimal maxBuiltArea,
    BigDecimal maxProfitPercent,
    int minNoticeWorkingDays,
    int sealLeadHours,
    List<String> randomnessKinds,
    int signWorkingDays) {

  /** A name in both languages. */
  public record LocalName(String zh, String en) {}
}
