package org.anju.funding;

import org.anju.project.ProjectUse;
import org.anju.project.SupplyWay;

/** Where a project's money comes from. What it may be spent on follows from the kind. */
public enum SourceKind {
  /** 保障性住房收购贷款: to acquire flats that are sold (Weihai work plan, part 2 (4)). */
  ACQUISITION_LOAN(AccountKind.LOAN, ProjectUse.SALE, true, true),
  /** 住房租赁团体购房贷款: to acquire flats that are let (Weihai work plan, part 2 (4)). */
  RENTAL_LOAN(AccountKind.LOAN, ProjectUse.RENT, true, true),
  /** A bank's development loan, to build (article 28). */
  DEVELOPMENT_LOAN(AccountKind.LOAN, null, false, false),
  /** A development loan of the housing provident fund, to build (article 27). */
  PROVIDENT_LOAN(AccountKind.LOAN, null, false, false),
  /** A bond of the acquirer (Weihai work plan, part 2 (4)). */
  CORPORATE_BOND(AccountKind.BOND, null, null, false),
  /** The government's special bond (article 26). */
  SPECIAL_BOND(AccountKind.BOND, null, null, false),
  /** Special fund of the central government; nothing is paid back (article 25). */
  CENTRAL_FUND(AccountKind.CENTRAL_FUND, null, null, false);

  private final AccountKind account;
  private final ProjectUse onlyUse;
  private final Boolean acquiring;
  private final boolean relent;

  SourceKind(AccountKind account, ProjectUse onlyUse, Boolean acquiring, boolean relent) {
    this.account = account;
    this.onlyUse = onlyUse;
    this.acquiring = acquiring;
    this.relent = relent;
  }

  /** The account that says how much was drawn and not yet paid back. */
  public AccountKind account() {
    return account;
  }

  /** Whether such money is for flats of that use. */
  public boolean isFor(ProjectUse use) {
    return onlyUse == null || onlyUse == use;
  }

  /** Whether such money is for housing that is raised that way. */
  public boolean isFor(SupplyWay way) {
    return acquiring == null || acquiring == (way == SupplyWay.ACQUIRED);
  }

  /** Whether it is paid back, with interest. */
  public boolean isPaidBack() {
    return account != AccountKind.CENTRAL_FUND;
  }

  /** Whether the bank can ask the central bank's relending for it. */
  public boolean isRelent() {
    return relent;
  }
}
