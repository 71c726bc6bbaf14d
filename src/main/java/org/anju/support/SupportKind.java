package org.anju.support;

import java.util.Set;
import org.anju.funding.SourceKind;

/** What a project is supported with. */
public enum SupportKind {
  /** Special funds of the central government 中央专项资金. */
  CENTRAL_FUNDS(25, SourceKind.CENTRAL_FUND),
  /** The government's special bonds 政府专项债券. */
  SPECIAL_BOND(26, SourceKind.SPECIAL_BOND),
  /** A development loan of the housing provident fund 住房公积金开发贷款. */
  PROVIDENT_FUND_LOAN(27, SourceKind.PROVIDENT_LOAN),
  /** A bank's loan 银行贷款. */
  BANK_LOAN(28, SourceKind.ACQUISITION_LOAN, SourceKind.RENTAL_LOAN, SourceKind.DEVELOPMENT_LOAN),
  /** Taxes and fees that are not asked 税费减免. */
  TAX_RELIEF(29),
  /** The share of the acquisition price 收购价补贴: computed and claimed in the ledger, never here. */
  SUBSIDY(29);

  private final int article;
  private final Set<SourceKind> sources;

  SupportKind(int article, SourceKind... sources) {
    this.article = article;
    this.sources = Set.of(sources);
  }

  /** The article of Huangshi's measures that promises it. */
  public int article() {
    return article;
  }

  /** Whether money comes; for the others a certificate does. */
  public boolean bringsMoney() {
    return this != TAX_RELIEF;
  }

  /** The sources of the ledger whose drawdowns are this support. */
  Set<SourceKind> sources() {
    return sources;
  }
}
