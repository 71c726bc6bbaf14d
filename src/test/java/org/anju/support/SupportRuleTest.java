package org.anju.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.anju.platform.error.RefusedException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jetbrains.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SupportRuleTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final BigDecimal HUNDRED = new BigDecimal("100.00");

  @Test
  void tax_relief_names_the_tax_and_its_basis_and_nothing_else_does() {
    assertThatCode(() -> claim(SupportKind.TAX_RELIEF, SparedTax.DEED_TAX, "财税〔2008〕24号", null))
        .doesNotThrowAnyException();
    assertThatCode(() -> claim(SupportKind.CENTRAL_FUNDS, null, null, null))
        .doesNotThrowAnyException();
    assertRefused(
        SupportRefusal.TAX_INVALID, () -> claim(SupportKind.TAX_RELIEF, null, "财税〔2008〕24号", null));
    assertRefused(
        SupportRefusal.TAX_INVALID,
        () -> claim(SupportKind.TAX_RELIEF, SparedTax.DEED_TAX, " ", null));
    assertRefused(
        SupportRefusal.TAX_INVALID,
        () -> claim(SupportKind.BANK_LOAN, SparedTax.DEED_TAX, "财税〔2008〕24号", null));
    assertRefused(
        SupportRefusal.TAX_INVALID, () -> claim(SupportKind.CENTRAL_FUNDS, null, null, 1L));
  }

  @Test
  void the_subsidy_is_computed_and_never_typed() {
    assertRefused(
        SupportRefusal.SUBSIDY_COMPUTED, () -> claim(SupportKind.SUBSIDY, null, null, null));
  }

  @Test
  void amounts_are_whole_cents_above_zero_and_days_are_past() {
    assertRefused(
        SupportRefusal.AMOUNT_INVALID, () -> SupportRule.requireAmount(new BigDecimal("0.00")));
    assertRefused(
        SupportRefusal.AMOUNT_INVALID, () -> SupportRule.requireAmount(new BigDecimal("0.015")));
    assertThatCode(() -> SupportRule.requireAmount(new BigDecimal("0.0100")))
        .doesNotThrowAnyException();
    assertRefused(
        SupportRefusal.DAY_AHEAD, () -> SupportRule.requirePast(TODAY.plusDays(1), TODAY));
    assertThatCode(() -> SupportRule.requirePast(TODAY, TODAY)).doesNotThrowAnyException();
  }

  @Test
  void no_more_is_granted_than_was_claimed() {
    assertThatCode(() -> SupportRule.requireGrant(HUNDRED, HUNDRED)).doesNotThrowAnyException();
    assertThatCode(() -> SupportRule.requireGrant(null, HUNDRED)).doesNotThrowAnyException();

    RefusedException refused =
        refusal(() -> SupportRule.requireGrant(new BigDecimal("100.01"), HUNDRED));

    assertThat(refused.refusal()).isEqualTo(SupportRefusal.BEYOND_CLAIM);
    assertThat(refused.arguments()).isEqualTo(Map.of("claimed", "100.00"));
  }

  @Test
  void no_more_comes_than_was_granted_to_the_cent() {
    assertThatCode(() -> SupportRule.requireWithin(new BigDecimal("0.01"), HUNDRED, yuan("99.99")))
        .doesNotThrowAnyException();

    RefusedException refused =
        refusal(() -> SupportRule.requireWithin(new BigDecimal("0.02"), HUNDRED, yuan("99.99")));

    assertThat(refused.refusal()).isEqualTo(SupportRefusal.BEYOND_GRANTED);
    assertThat(refused.arguments()).isEqualTo(Map.of("amount", "0.02", "left", "0.01"));
  }

  private static void claim(
      SupportKind kind,
      @Nullable SparedTax tax,
      @Nullable String basis,
      @Nullable Long acquisition) {
    SupportRule.requireClaim(
        new ClaimSupport.Form(1, kind, tax, basis, acquisition, HUNDRED, TODAY, 1), TODAY);
  }

  private static BigDecimal yuan(String amount) {
    return new BigDecimal(amount);
  }

  private static void assertRefused(SupportRefusal refusal, ThrowingCallable work) {
    assertThat(refusal(work)).extracting(RefusedException::refusal).isEqualTo(refusal);
  }

  private static RefusedException refusal(ThrowingCallable work) {
    return catchThrowableOfType(RefusedException.class, work);
  }
}
