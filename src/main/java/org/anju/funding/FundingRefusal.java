package org.anju.funding;

import org.anju.platform.error.Refusal;

/** Why money does not move. */
public enum FundingRefusal implements Refusal {
  /** No such source, account, posting, voucher or statement, or none that the person may see. */
  UNKNOWN(404),
  /** Fractions of a cent, or an amount that is not above zero. */
  AMOUNT_INVALID(422),
  /** The day of the movement lies ahead. */
  DAY_AHEAD(422),
  /** The last day does not come after the day of the contract. */
  TERM_INVALID(422),
  /** A contract is entered once in a project. */
  CONTRACT_ENTERED(409),
  /** A loan for sale in a project for rent, or the other way round. */
  USES_MIXED(422),
  /** A loan for acquiring in a project that is built, or the other way round. */
  WAYS_MIXED(422),
  /** Money or acquisition of another project. */
  OTHER_PROJECT(422),
  /** The source is for one acquisition, and this is another. */
  OTHER_ACQUISITION(422),
  /** A second person has not confirmed the source yet. */
  SOURCE_NOT_CONFIRMED(409),
  /** It is confirmed or discarded already. */
  SOURCE_DECIDED(409),
  /** A payment names a source and takes money from elsewhere. */
  SOURCE_OUT_OF_PLACE(422),
  SOURCE_MISSING(422),
  /** That movement goes through the project's own restricted account. */
  OWN_ACCOUNT_ONLY(422),
  /** A drawdown comes into the source's own restricted account. */
  SOURCE_ACCOUNT_ONLY(422),
  ACQUISITION_MISSING(422),
  /** Such a movement names no acquisition. */
  ACQUISITION_OUT_OF_PLACE(422),
  /** Not signed yet, or ended. */
  ACQUISITION_NOT_SIGNED(409),
  /** The price is final only after the handover. */
  ACQUISITION_NOT_HANDED_OVER(409),
  /** Not the developer from whom the project buys. */
  OUTSIDE_CIRCUIT(422),
  /** Acquired projects pay for acquisitions and for nothing else. */
  NOT_BUILT(422),
  /** Land and building are paid to registered payees alone. */
  PAYEE_MISSING(422),
  /** Such a movement names no payee. */
  PAYEE_OUT_OF_PLACE(422),
  /** An officer of the bureau has not confirmed the payee yet. */
  PAYEE_NOT_CONFIRMED(409),
  /** It is confirmed or discarded already. */
  PAYEE_DECIDED(409),
  /** No unified social credit code by its check character. */
  CREDIT_CODE_INVALID(422),
  /** The contract would be signed on a day that lies ahead. */
  CONTRACT_AHEAD(422),
  /** The money would have moved before its contract was signed. */
  BEFORE_CONTRACT(422),
  /** More than the payee's contract says. */
  BEYOND_CONTRACT_SUM(409),
  BEYOND_LOAN(409),
  BEYOND_DRAWN(409),
  BEYOND_BALANCE(409),
  BEYOND_OWED(409),
  /** More interest than is due by that day. */
  BEYOND_INTEREST(409),
  /** Interest was paid that would not have arisen with that repayment or without that drawdown. */
  INTEREST_PAID(409),
  /** On some day more would have been paid back than drawn. */
  REPAID_BEFORE_DRAWN(409),
  BEYOND_PRICE(409),
  BEYOND_PAID(409),
  BEYOND_CLAIM(409),
  /** More than all signed contracts of sale come to. */
  BEYOND_CONTRACTS(409),
  /** Rent comes for a lease, which is named. */
  LEASE_MISSING(422),
  /** Such a movement names no lease. */
  LEASE_OUT_OF_PLACE(422),
  /** More than the lease has asked for by that day, and its next instalment. */
  BEYOND_RENT(409),
  NOT_PAID_BACK(422),
  SUBSIDY_DIFFERS(422),
  SUBSIDY_CLAIMED(409),
  REVERSAL_OF_REVERSAL(409),
  ALREADY_REVERSED(409),
  /** Who entered does not approve. */
  SAME_PERSON(403),
  /** Only who entered takes back. */
  NOT_YOUR_POSTING(403),
  ALREADY_DECIDED(409),
  /** The same file was imported for this account before. */
  STATEMENT_KNOWN(409),
  /** Only restricted accounts have bank statements. */
  NOT_A_BANK_ACCOUNT(422);

  private final int status;

  FundingRefusal(int status) {
    this.status = status;
  }

  @Override
  public int status() {
    return status;
  }
}
