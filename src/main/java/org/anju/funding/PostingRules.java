package org.anju.funding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.anju.funding.Books.Acquired;
import org.anju.funding.Books.AcquisitionState;
import org.anju.funding.Books.Payee;
import org.anju.funding.Books.Rent;
import org.anju.funding.Books.Sales;
import org.anju.funding.Books.Source;
import org.anju.platform.error.RefusedException;
import org.anju.platform.money.Yuan;
import org.anju.project.ProjectUse;
import org.anju.project.SupplyWay;

/**
 * What may be posted: money stays in its circuit, keeps its use, and never exceeds what was lent,
 * what lies in the account, what is owed or what was agreed (Weihai work plan, part 2 (4):
 * 专款专用、封闭管理; Huangshi's articles 28 and 29). Pure.
 */
public final class PostingRules {

  private PostingRules() {}

  /**
   * Nothing speaks against the posting.
   *
   * @throws RefusedException with a {@link FundingRefusal} that says the rule and the limit in yuan
   */
  public static void require(Posting posting, Books books) {
    if (posting.kind() == VoucherKind.REVERSAL) {
      requireReversible(books);
    } else {
      requirePlace(posting, books);
      requirePurpose(posting, books);
    }
    requireLimits(posting, books);
  }

  private static void requireReversible(Books books) {
    if (books.reversed().kind() == VoucherKind.REVERSAL) {
      throw RefusedException.of(FundingRefusal.REVERSAL_OF_REVERSAL);
    }
    if (books.reversed().undone()) {
      throw RefusedException.of(FundingRefusal.ALREADY_REVERSED);
    }
  }

  /** The money lies where such a movement begins or ends. */
  private static void requirePlace(Posting posting, Books books) {
    VoucherKind kind = posting.kind();
    if (books.source() != null) {
      requireOwnSource(books.source(), books);
      requireSigned(posting, books.source().signedOn());
    }
    if (kind.isOfTheProject() && (!posting.ownAccount() || books.source() != null)) {
      throw RefusedException.of(FundingRefusal.OWN_ACCOUNT_ONLY);
    }
    if (books.source() == null && (kind.needsSource() || !posting.ownAccount())) {
      throw RefusedException.of(FundingRefusal.SOURCE_MISSING);
    }
    if (kind == VoucherKind.DRAWDOWN && posting.ownAccount()) {
      throw RefusedException.of(FundingRefusal.SOURCE_ACCOUNT_ONLY);
    }
    if (!kind.needsSource() && posting.ownAccount() && books.source() != null) {
      throw RefusedException.of(FundingRefusal.SOURCE_OUT_OF_PLACE);
    }
  }

  private static void requireOwnSource(Source source, Books books) {
    if (source.use() != books.use()) {
      throw RefusedException.of(FundingRefusal.USES_MIXED);
    }
    if (source.projectId() != books.projectId()) {
      throw RefusedException.of(FundingRefusal.OTHER_PROJECT);
    }
    if (!source.confirmed()) {
      throw RefusedException.of(FundingRefusal.SOURCE_NOT_CONFIRMED);
    }
  }

  /** A day before the contract would make interest of days on which nothing was lent. */
  private static void requireSigned(Posting posting, LocalDate signedOn) {
    if (posting.occurredOn().isBefore(signedOn)) {
      throw RefusedException.of(
          FundingRefusal.BEFORE_CONTRACT, Map.of("signedOn", signedOn.toString()));
    }
  }

  private static void requirePurpose(Posting posting, Books books) {
    VoucherKind kind = posting.kind();
    if (kind.needsAcquisition()) {
      requireAcquisition(posting, books);
    } else if (posting.acquisitionId() != null) {
      throw RefusedException.of(FundingRefusal.ACQUISITION_OUT_OF_PLACE);
    }
    if (kind == VoucherKind.BUILDING_PAYMENT) {
      requirePayee(posting, books);
    } else if (posting.payeeId() != null) {
      throw RefusedException.of(FundingRefusal.PAYEE_OUT_OF_PLACE);
    }
    if (kind == VoucherKind.PROCEEDS && books.use() == ProjectUse.RENT) {
      requireLease(posting, books);
    } else if (posting.leaseId() != null) {
      throw RefusedException.of(FundingRefusal.LEASE_OUT_OF_PLACE);
    }
    if ((kind == VoucherKind.REPAYMENT || kind == VoucherKind.INTEREST)
        && !books.source().kind().isPaidBack()) {
      throw RefusedException.of(FundingRefusal.NOT_PAID_BACK);
    }
  }

  private static void requirePayee(Posting posting, Books books) {
    if (books.way() == SupplyWay.ACQUIRED) {
      throw RefusedException.of(FundingRefusal.NOT_BUILT);
    }
    Payee payee = books.payee();
    if (payee == null) {
      throw RefusedException.of(FundingRefusal.PAYEE_MISSING);
    }
    if (payee.projectId() != books.projectId()) {
      throw RefusedException.of(FundingRefusal.OTHER_PROJECT);
    }
    if (!payee.confirmed()) {
      throw RefusedException.of(FundingRefusal.PAYEE_NOT_CONFIRMED);
    }
    requireSigned(posting, payee.signedOn());
  }

  private static void requireLease(Posting posting, Books books) {
    Rent rent = books.rent();
    if (rent == null) {
      throw RefusedException.of(FundingRefusal.LEASE_MISSING);
    }
    if (rent.projectId() != books.projectId()) {
      throw RefusedException.of(FundingRefusal.OTHER_PROJECT);
    }
    requireSigned(posting, rent.signedOn());
  }

  private static void requireAcquisition(Posting posting, Books books) {
    Acquired acquisition = books.acquisition();
    if (acquisition == null) {
      throw RefusedException.of(FundingRefusal.ACQUISITION_MISSING);
    }
    if (acquisition.use() != books.use()) {
      throw RefusedException.of(FundingRefusal.USES_MIXED);
    }
    if (acquisition.projectId() != books.projectId()) {
      throw RefusedException.of(FundingRefusal.OTHER_PROJECT);
    }
    if (!acquisition.state().isSigned()) {
      throw RefusedException.of(FundingRefusal.ACQUISITION_NOT_SIGNED);
    }
    if (acquisition.signedOn() != null) {
      requireSigned(posting, acquisition.signedOn());
    }
    requireMeantFor(books.source(), acquisition);
    if (posting.kind() == VoucherKind.PAYMENT || posting.kind() == VoucherKind.REFUND) {
      requireDeveloper(posting, acquisition);
    }
    if (posting.kind() == VoucherKind.SUBSIDY_CLAIM) {
      requireSubsidy(posting, acquisition);
    }
  }

  private static void requireMeantFor(Source source, Acquired acquisition) {
    if (source != null
        && source.acquisitionId() != null
        && source.acquisitionId() != acquisition.id()) {
      throw RefusedException.of(FundingRefusal.OTHER_ACQUISITION);
    }
  }

  private static void requireDeveloper(Posting posting, Acquired acquisition) {
    if (!acquisition.developerCode().equals(posting.counterpartyCode())) {
      throw RefusedException.of(
          FundingRefusal.OUTSIDE_CIRCUIT, Map.of("developer", acquisition.developerName()));
    }
  }

  private static void requireSubsidy(Posting posting, Acquired acquisition) {
    if (acquisition.state() != AcquisitionState.HANDED_OVER) {
      throw RefusedException.of(FundingRefusal.ACQUISITION_NOT_HANDED_OVER);
    }
    if (acquisition.claimed().signum() > 0) {
      throw RefusedException.of(FundingRefusal.SUBSIDY_CLAIMED);
    }
    if (posting.amount().compareTo(acquisition.subsidy()) != 0) {
      throw RefusedException.of(
          FundingRefusal.SUBSIDY_DIFFERS,
          Map.of(
              "subsidy", Yuan.text(acquisition.subsidy()),
              "price", Yuan.text(acquisition.price()),
              "percent", acquisition.subsidyPercent().stripTrailingZeros().toPlainString()));
    }
  }

  private static void requireLimits(Posting posting, Books books) {
    Change change = Change.of(posting, books);
    if (books.source() != null) {
      requireSourceLimits(change, books);
    }
    if (books.history() != null) {
      requireHistory(posting, change, books.history());
    }
    if (books.acquisition() != null) {
      requireAcquisitionLimits(change, books.acquisition());
    }
    if (books.payee() != null) {
      requireContractSum(change, books.payee());
    }
    if (books.rent() != null && change.sign() > 0) {
      requireRent(posting, books.rent().account());
    }
    if (books.sales() != null) {
      requireContracts(change, books.sales());
    }
    if (change.after(books.bankBalance(), VoucherKind::bank).signum() < 0) {
      throw limited(FundingRefusal.BEYOND_BALANCE, books.bankBalance());
    }
  }

  private static void requireSourceLimits(Change change, Books books) {
    Source source = books.source();
    BigDecimal drawn = change.after(source.drawn(), VoucherKind::drawn);
    BigDecimal repaid = change.after(source.repaid(), VoucherKind::repaid);
    if (drawn.compareTo(source.principal()) > 0) {
      throw limited(FundingRefusal.BEYOND_LOAN, source.principal().subtract(source.drawn()));
    }
    if (repaid.compareTo(drawn) > 0) {
      throw limited(FundingRefusal.BEYOND_OWED, source.owed());
    }
    if (change.kind() == VoucherKind.PAYMENT
        && change.sign() > 0
        && change.amount().compareTo(drawn) > 0) {
      throw limited(FundingRefusal.BEYOND_DRAWN, source.drawn());
    }
  }

  private static void requireHistory(Posting posting, Change change, SourceHistory history) {
    switch (posting.kind()) {
      case INTEREST -> requireInterest(change, history.due(posting.occurredOn()));
      case REPAYMENT ->
          requireStanding(
              history.after(new InterestDue.Move(posting.occurredOn(), posting.amount().negate())));
      default -> requireStanding(history);
    }
  }

  /**
   * What was entered late, with an earlier day, leaves neither more paid back than drawn nor more
   * interest paid than had accrued, on no day.
   */
  private static void requireStanding(SourceHistory history) {
    history
        .shortfall()
        .ifPresent(
            lacking -> {
              throw RefusedException.of(
                  FundingRefusal.REPAID_BEFORE_DRAWN,
                  Map.of(
                      "day", lacking.day().toString(),
                      "lacking", Yuan.text(lacking.change().negate())));
            });
    history
        .overpaid()
        .ifPresent(
            interest -> {
              throw RefusedException.of(
                  FundingRefusal.INTEREST_PAID,
                  Map.of(
                      "until", interest.until().toString(),
                      "accrued", Yuan.text(interest.accrued()),
                      "paid", Yuan.text(interest.paid())));
            });
  }

  private static void requireInterest(Change change, InterestDue interest) {
    if (change.amount().compareTo(interest.due()) > 0) {
      throw RefusedException.of(
          FundingRefusal.BEYOND_INTEREST,
          Map.of(
              "limit", Yuan.text(interest.due()),
              "until", interest.until().toString(),
              "accrued", Yuan.text(interest.accrued()),
              "paid", Yuan.text(interest.paid())));
    }
  }

  private static void requireAcquisitionLimits(Change change, Acquired acquisition) {
    BigDecimal price = acquisition.price() == null ? Yuan.ZERO : acquisition.price();
    BigDecimal paid = change.after(acquisition.paid(), VoucherKind::paid);
    BigDecimal claimed = change.after(acquisition.claimed(), VoucherKind::claimed);
    BigDecimal received = change.after(acquisition.received(), VoucherKind::received);
    if (paid.compareTo(acquisition.paid()) > 0 && paid.compareTo(price) > 0) {
      throw limited(FundingRefusal.BEYOND_PRICE, price.subtract(acquisition.paid()).max(Yuan.ZERO));
    }
    if (paid.compareTo(acquisition.paid()) < 0
        && change.after(acquisition.paidHere(), VoucherKind::paid).signum() < 0) {
      throw limited(FundingRefusal.BEYOND_PAID, acquisition.paidHere().max(Yuan.ZERO));
    }
    if (received.compareTo(claimed) > 0 || received.signum() < 0) {
      throw limited(
          FundingRefusal.BEYOND_CLAIM, acquisition.claimed().subtract(acquisition.received()));
    }
  }

  private static void requireContractSum(Change change, Payee payee) {
    if (change.after(payee.paid(), VoucherKind::built).compareTo(payee.contractSum()) > 0) {
      throw limited(FundingRefusal.BEYOND_CONTRACT_SUM, payee.contractSum().subtract(payee.paid()));
    }
  }

  private static void requireContracts(Change change, Sales sales) {
    BigDecimal received = change.after(sales.received(), VoucherKind::sold);
    if (received.compareTo(sales.received()) > 0 && received.compareTo(sales.contracted()) > 0) {
      throw limited(
          FundingRefusal.BEYOND_CONTRACTS,
          sales.contracted().subtract(sales.received()).max(Yuan.ZERO));
    }
  }

  /** By no day comes more than has fallen due and the next instalment. */
  private static void requireRent(Posting posting, RentAccount account) {
    account
        .after(new RentAccount.Receipt(posting.occurredOn(), posting.amount()))
        .excess()
        .ifPresent(
            excess -> {
              BigDecimal before = excess.received().subtract(posting.amount());
              throw RefusedException.of(
                  FundingRefusal.BEYOND_RENT,
                  Map.of(
                      "day", excess.day().toString(),
                      "payable", Yuan.text(excess.payable()),
                      "received", Yuan.text(before),
                      "limit", Yuan.text(excess.payable().subtract(before).max(Yuan.ZERO))));
            });
  }

  private static RefusedException limited(FundingRefusal refusal, BigDecimal limit) {
    return RefusedException.of(refusal, Map.of("limit", Yuan.text(limit)));
  }

  /** What a posting does to the sums: a reversal does the opposite of what it undoes. */
  private record Change(VoucherKind kind, int sign, BigDecimal amount) {

    static Change of(Posting posting, Books books) {
      return posting.kind() == VoucherKind.REVERSAL
          ? new Change(books.reversed().kind(), -1, posting.amount())
          : new Change(posting.kind(), 1, posting.amount());
    }

    BigDecimal after(BigDecimal before, Effect effect) {
      return before.add(amount.multiply(BigDecimal.valueOf((long) sign * effect.of(kind))));
    }
  }

  private interface Effect {
    int of(VoucherKind kind);
  }
}
