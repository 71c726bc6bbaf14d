package org.anju.contract;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.anju.platform.error.RefusedException;
import org.anju.platform.money.Yuan;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jetbrains.annotations.Nullable;

/**
 * How a family pays for its home (articles 27 and 28), in yuan to the cent. Pure.
 *
 * @param providentLoan of the housing provident fund 公积金贷款; zero for none
 * @param providentLender null without such a loan
 * @param bankLoan zero for none
 * @param bankLender null without such a loan
 */
@Schema(name = "BuyersFinancing")
public record Financing(
    BigDecimal ownMoney,
    BigDecimal providentLoan,
    @Nullable String providentLender,
    BigDecimal bankLoan,
    @Nullable String bankLender) {

  /** Blank lenders are none, and nothing is nothing however many decimals it is written with. */
  public Financing {
    ownMoney = plain(ownMoney);
    providentLoan = plain(providentLoan);
    bankLoan = plain(bankLoan);
    providentLender = named(providentLender);
    bankLender = named(bankLender);
  }

  /**
   * It is the price, no cent more or less, and each loan has its lender.
   *
   * @throws RefusedException with an {@link AgreementRefusal}
   */
  void require(BigDecimal price) {
    requireSum(ownMoney);
    requireLoan(providentLoan, providentLender);
    requireLoan(bankLoan, bankLender);
    BigDecimal sum = ownMoney.add(providentLoan).add(bankLoan);
    if (sum.compareTo(price) != 0) {
      Map<String, String> words = new LinkedHashMap<>();
      words.put("sum", Yuan.text(sum));
      words.put("price", Yuan.text(price));
      throw RefusedException.of(AgreementRefusal.FINANCING_DIFFERS, words);
    }
  }

  private static void requireLoan(BigDecimal loan, @Nullable String lender) {
    requireSum(loan);
    if (loan.signum() > 0 && lender == null) {
      throw RefusedException.of(AgreementRefusal.LENDER_MISSING);
    }
    if (loan.signum() == 0 && lender != null) {
      throw RefusedException.of(AgreementRefusal.LENDER_WITHOUT_LOAN);
    }
  }

  private static void requireSum(BigDecimal sum) {
    if (sum.signum() < 0 || !Yuan.isExact(sum)) {
      throw RefusedException.of(AgreementRefusal.FINANCING_INVALID);
    }
  }

  /** Sums with a zero of millions of decimals would take the machine's whole memory. */
  private static BigDecimal plain(BigDecimal sum) {
    return sum.signum() == 0 ? Yuan.ZERO : sum;
  }

  private static @Nullable String named(@Nullable String lender) {
    return lender == null || lender.isBlank() ? null : lender.strip();
  }
}
