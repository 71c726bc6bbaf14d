package org.anju.funding;

import org.anju.project.ProjectUse;
import org.jetbrains.annotations.Nullable;

/**
 * The two accounts of a voucher: the amount stands on the left of the first and on the right of the
 * second. Pure.
 */
record Entry(AccountKey debit, AccountKey credit) {

  /**
   * An account of a project.
   *
   * @param sourceId null for the project's own
   */
  record AccountKey(AccountKind kind, @Nullable Long sourceId) {}

  /**
   * The accounts of a posting that {@link PostingRules} admit.
   *
   * @param source the kind of its source; null when it names none
   * @param kind what is recorded; for a reversal what is undone
   */
  static Entry of(Posting posting, VoucherKind kind, ProjectUse use, @Nullable SourceKind source) {
    AccountKey bank =
        new AccountKey(
            AccountKind.RESTRICTED_BANK, posting.ownAccount() ? null : posting.sourceId());
    Entry entry = forward(posting, kind, use, source, bank);
    return posting.kind() == VoucherKind.REVERSAL
        ? new Entry(entry.credit(), entry.debit())
        : entry;
  }

  private static Entry forward(
      Posting posting,
      VoucherKind kind,
      ProjectUse use,
      @Nullable SourceKind source,
      AccountKey bank) {
    return switch (kind) {
      case DRAWDOWN -> new Entry(bank, new AccountKey(source.account(), posting.sourceId()));
      case REPAYMENT -> new Entry(new AccountKey(source.account(), posting.sourceId()), bank);
      case INTEREST -> new Entry(new AccountKey(AccountKind.INTEREST, posting.sourceId()), bank);
      case PAYMENT -> new Entry(own(AccountKind.ACQUISITION_COST), bank);
      case REFUND -> new Entry(bank, own(AccountKind.ACQUISITION_COST));
      case BUILDING_PAYMENT -> new Entry(own(AccountKind.BUILDING_COST), bank);
      case PROCEEDS -> new Entry(bank, own(income(use)));
      case OWN_CAPITAL -> new Entry(bank, own(AccountKind.OWN_CAPITAL));
      case SUBSIDY_CLAIM -> new Entry(own(AccountKind.SUBSIDY_CLAIM), own(AccountKind.SUBSIDY));
      case SUBSIDY_RECEIPT -> new Entry(bank, own(AccountKind.SUBSIDY_CLAIM));
      case REVERSAL -> throw new IllegalArgumentException("a reversal undoes something else");
    };
  }

  private static AccountKey own(AccountKind kind) {
    return new AccountKey(kind, null);
  }

  private static AccountKind income(ProjectUse use) {
    return use == ProjectUse.SALE ? AccountKind.SALE_PROCEEDS : AccountKind.RENT_INCOME;
  }
}
