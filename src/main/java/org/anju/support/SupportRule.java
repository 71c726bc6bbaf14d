package org.anju.support;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.anju.platform.error.RefusedException;
import org.anju.platform.money.Yuan;
import org.jetbrains.annotations.Nullable;

/** What can be claimed, granted and received (articles 25 to 29). */
public final class SupportRule {

  private SupportRule() {}

  /** Refuses a claim that cannot be. */
  static void requireClaim(ClaimSupport.Form form, LocalDate today) {
    if (form.kind() == SupportKind.SUBSIDY) {
      throw RefusedException.of(SupportRefusal.SUBSIDY_COMPUTED);
    }
    boolean isRelief = form.kind() == SupportKind.TAX_RELIEF;
    boolean hasTax = form.tax() != null && form.legalBasis() != null;
    boolean hasNone =
        form.tax() == null && form.legalBasis() == null && form.acquisitionId() == null;
    if (isRelief ? !hasTax : !hasNone) {
      throw RefusedException.of(SupportRefusal.TAX_INVALID);
    }
    requireAmount(form.amount());
    requirePast(form.claimedOn(), today);
  }

  /**
   * Refuses a decision about another sum than was claimed.
   *
   * @param granted in yuan; null when the authority refuses
   */
  static void requireGrant(@Nullable BigDecimal granted, BigDecimal claimed) {
    if (granted == null) {
      return;
    }
    requireAmount(granted);
    if (granted.compareTo(claimed) > 0) {
      throw RefusedException.of(SupportRefusal.BEYOND_CLAIM, Map.of("claimed", Yuan.text(claimed)));
    }
  }

  /** Refuses what would be more than was granted. */
  static void requireWithin(BigDecimal amount, BigDecimal granted, BigDecimal received) {
    BigDecimal left = granted.subtract(received);
    if (amount.compareTo(left) > 0) {
      throw RefusedException.of(
          SupportRefusal.BEYOND_GRANTED,
          Map.of("amount", Yuan.text(amount), "left", Yuan.text(left)));
    }
  }

  static void requireAmount(BigDecimal amount) {
    if (amount.signum() <= 0 || !Yuan.isExact(amount)) {
      throw RefusedException.of(SupportRefusal.AMOUNT_INVALID);
    }
  }

  static void requirePast(LocalDate day, LocalDate today) {
    if (day.isAfter(today)) {
      throw RefusedException.of(SupportRefusal.DAY_AHEAD);
    }
  }
}
