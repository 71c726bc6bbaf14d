package org.anju.funding;

/**
 * What a voucher records. The signs say what it does to the sums that the rules watch: 1 adds, -1
 * takes away, 0 leaves.
 */
public enum VoucherKind {
  /** Money of a source comes into its restricted account. */
  DRAWDOWN(1),
  /** A developer is paid for an acquisition. */
  PAYMENT(-1),
  /** A developer pays back, for example because a flat was measured smaller than bought. */
  REFUND(1),
  /** Land or construction of a project that is built. */
  BUILDING_PAYMENT(-1),
  INTEREST(-1),
  REPAYMENT(-1),
  /** Price or rent that families paid. */
  PROCEEDS(1),
  /** The acquirer adds its own money. */
  OWN_CAPITAL(1),
  /** The subsidy for an acquisition is claimed (article 29). */
  SUBSIDY_CLAIM(0),
  SUBSIDY_RECEIPT(1),
  /** Undoes a voucher as a whole; both stay. */
  REVERSAL(0);

  private final int bank;

  VoucherKind(int bank) {
    this.bank = bank;
  }

  int bank() {
    return bank;
  }

  int drawn() {
    return this == DRAWDOWN ? 1 : 0;
  }

  int repaid() {
    return this == REPAYMENT ? 1 : 0;
  }

  int sold() {
    return this == PROCEEDS ? 1 : 0;
  }

  int paid() {
    return this == PAYMENT ? 1 : this == REFUND ? -1 : 0;
  }

  int built() {
    return this == BUILDING_PAYMENT ? 1 : 0;
  }

  int claimed() {
    return this == SUBSIDY_CLAIM ? 1 : 0;
  }

  int received() {
    return this == SUBSIDY_RECEIPT ? 1 : 0;
  }

  /** Whether it concerns a source: what is drawn, paid back, or borne as interest. */
  boolean needsSource() {
    return this == DRAWDOWN || this == INTEREST || this == REPAYMENT;
  }

  /** Whether it moves the project's own restricted account alone. */
  boolean isOfTheProject() {
    return switch (this) {
      case PROCEEDS, OWN_CAPITAL, SUBSIDY_CLAIM, SUBSIDY_RECEIPT -> true;
      default -> false;
    };
  }

  boolean needsAcquisition() {
    return switch (this) {
      case PAYMENT, REFUND, SUBSIDY_CLAIM, SUBSIDY_RECEIPT -> true;
      default -> false;
    };
  }
}
