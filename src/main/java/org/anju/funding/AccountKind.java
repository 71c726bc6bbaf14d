package org.anju.funding;

/** The accounts of a project. Those on the left grow by debits, all others by credits. */
public enum AccountKind {
  /** Restricted account 监管账户: one for each source, and the project's own. */
  RESTRICTED_BANK(true),
  /** Subsidy that was claimed and has not come yet (article 29). */
  SUBSIDY_CLAIM(true),
  ACQUISITION_COST(true),
  /** What building costs, in projects that are built and not acquired. */
  BUILDING_COST(true),
  INTEREST(true),
  LOAN(false),
  BOND(false),
  CENTRAL_FUND(false),
  SUBSIDY(false),
  SALE_PROCEEDS(false),
  RENT_INCOME(false),
  /** The acquirer's own money. */
  OWN_CAPITAL(false);

  private final boolean left;

  AccountKind(boolean left) {
    this.left = left;
  }

  /** Whether its balance is what was debited above what was credited. */
  public boolean isLeft() {
    return left;
  }
}
