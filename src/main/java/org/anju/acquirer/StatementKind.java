package org.anju.acquirer;

/** What a company states of itself, and proves with a paper (Weihai work plan, part 2 (3)). */
public enum StatementKind {
  /** It belongs to the city or the district. */
  STATE_OWNED,
  /** It carries no hidden debt of local government. */
  NO_HIDDEN_DEBT,
  /** It is no financing vehicle of local government. */
  NOT_FINANCING_VEHICLE,
  /** A bank lends to it. */
  BANK_CREDIT
}
