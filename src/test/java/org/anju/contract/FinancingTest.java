package org.anju.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import org.anju.platform.error.RefusedException;
import org.jetbrains.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How a family pays, to the cent. */
class FinancingTest {

  private static final BigDecimal PRICE = new BigDecimal("420000.50");
  private static final String FUND = "黄石住房公积金中心";
  private static final String BANK = "磁湖银行";

  @Test
  void own_money_and_both_loans_together_are_the_price() {
    assertThatCode(() -> financing("120000.50", "200000", FUND, "100000.00", BANK).require(PRICE))
        .doesNotThrowAnyException();
    assertThatCode(() -> financing("420000.50", "0", null, "0", " ").require(PRICE))
        .doesNotThrowAnyException();
  }

  @Test
  void a_cent_more_or_less_is_refused_with_both_sums() {
    RefusedException refused =
        refused(
            AgreementRefusal.FINANCING_DIFFERS,
            financing("120000.49", "200000", FUND, "100000", BANK));
    assertThat(refused.arguments())
        .containsEntry("sum", "420,000.49")
        .containsEntry("price", "420,000.50");
    refused(
        AgreementRefusal.FINANCING_DIFFERS, financing("120000.51", "200000", FUND, "100000", BANK));
  }

  @Test
  void a_loan_has_a_lender_and_a_lender_a_loan() {
    refused(AgreementRefusal.LENDER_MISSING, financing("220000.50", "200000", "  ", "0", null));
    refused(AgreementRefusal.LENDER_MISSING, financing("320000.50", "0", null, "100000", null));
    refused(AgreementRefusal.LENDER_WITHOUT_LOAN, financing("420000.50", "0", null, "0", BANK));
  }

  @Test
  void no_sum_is_below_zero_or_has_fractions_of_a_cent() {
    refused(AgreementRefusal.FINANCING_INVALID, financing("520000.50", "-100000", FUND, "0", null));
    refused(
        AgreementRefusal.FINANCING_INVALID, financing("220000.495", "200000.005", FUND, "0", null));
    refused(AgreementRefusal.FINANCING_INVALID, financing("-0.01", "420000.51", FUND, "0", null));
  }

  @Test
  void nothing_is_nothing_with_however_many_decimals_it_is_written() {
    Financing financing = financing("420000.50", "0e-400000000", null, "0e400000000", null);

    financing.require(PRICE);

    assertThat(financing.providentLoan()).isEqualTo("0.00");
    assertThat(financing.bankLoan()).isEqualTo("0.00");
  }

  private static Financing financing(
      String own, String provident, @Nullable String fund, String bank, @Nullable String lender) {
    return new Financing(
        new BigDecimal(own), new BigDecimal(provident), fund, new BigDecimal(bank), lender);
  }

  private static RefusedException refused(AgreementRefusal refusal, Financing financing) {
    RefusedException refused =
        catchThrowableOfType(RefusedException.class, () -> financing.require(PRICE));
    assertThat(refused).as("refused by " + refusal).isNotNull();
    assertThat(refused.refusal()).isEqualTo(refusal);
    return refused;
  }
}
