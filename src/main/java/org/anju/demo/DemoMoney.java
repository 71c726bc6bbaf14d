package org.anju.demo;

import io.quarkus.arc.profile.IfBuildProfile;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import org.anju.demo.DemoPurchasePlan.PlannedLoan;
import org.anju.funding.AcquisitionFunds;
import org.anju.funding.DayBasis;
import org.anju.funding.DecidePosting;
import org.anju.funding.DecideSource;
import org.anju.funding.EnterPosting;
import org.anju.funding.ListPostings;
import org.anju.funding.Posting;
import org.anju.funding.PostingState;
import org.anju.funding.RegisterSource;
import org.anju.funding.ShowBooks;
import org.anju.funding.SourceKind;
import org.anju.funding.SourceState;
import org.anju.funding.SourceTerms;
import org.anju.funding.VoucherKind;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;
import org.jetbrains.annotations.Nullable;

/** The demo city's acquisition is paid from a loan and own money, and its subsidy is claimed. */
@IfBuildProfile(anyOf = {"dev", "local"})
@ApplicationScoped
class DemoMoney {

  private static final String CLERK = "cihu-acquirer";
  private static final String COLLEAGUE = "cihu-acquirer2";
  private static final int ALL = 200;
  private static final String REFERENCE = "JG2026-%04d";

  private final DemoPeople people;
  private final DemoProjects projects;
  private final BusinessClock clock;
  private final ShowBooks books;
  private final ListPostings postings;
  private final RegisterSource register;
  private final DecideSource confirm;
  private final EnterPosting enter;
  private final DecidePosting decide;
  private final DemoPurchasePlan plan = DemoPurchasePlan.read();

  DemoMoney(
      DemoPeople people,
      DemoProjects projects,
      BusinessClock clock,
      ShowBooks books,
      ListPostings postings,
      RegisterSource register,
      DecideSource confirm,
      EnterPosting enter,
      DecidePosting decide) {
    this.people = people;
    this.projects = projects;
    this.clock = clock;
    this.books = books;
    this.postings = postings;
    this.register = register;
    this.confirm = confirm;
    this.enter = enter;
    this.decide = decide;
  }

  /** Draws, pays and claims; goes on where an interruption left it. */
  void pay() {
    long project = projects.approved(clerk(), plan.project());
    long loan = loan(project);
    AcquisitionFunds bought = bought(project);
    BigDecimal fromLoan = plan.loan().principal().min(bought.price());
    post(project, 1, VoucherKind.DRAWDOWN, fromLoan, loan, null);
    post(project, 2, VoucherKind.OWN_CAPITAL, plan.ownCapital(), null, null);
    post(project, 3, VoucherKind.PAYMENT, fromLoan, loan, bought);
    post(project, 4, VoucherKind.PAYMENT, bought.price().subtract(fromLoan), null, bought);
    post(project, 5, VoucherKind.SUBSIDY_CLAIM, bought.subsidy(), null, bought);
  }

  private long loan(long project) {
    if (sources(project).isEmpty()) {
      Await.result(() -> register.register(clerk(), terms(project)));
    }
    ShowBooks.FundingSource source = sources(project).get(0);
    if (source.state() == SourceState.ENTERED) {
      Await.result(() -> confirm.confirm(colleague(), source.id()));
    }
    return source.id();
  }

  private SourceTerms terms(long project) {
    PlannedLoan loan = plan.loan();
    return new SourceTerms(
        project,
        null,
        SourceKind.ACQUISITION_LOAN,
        plan.bank(),
        loan.contract(),
        loan.principal(),
        loan.rate(),
        DayBasis.ACTUAL_360,
        clock.today(),
        clock.today().plusYears(loan.years()));
  }

  /**
   * Enters and approves a movement, once.
   *
   * @param serial of its document
   * @param loan null for the project's own account
   * @param paidFor null for what concerns no acquisition
   */
  private void post(
      long project,
      int serial,
      VoucherKind kind,
      BigDecimal amount,
      @Nullable Long loan,
      @Nullable AcquisitionFunds paidFor) {
    Posting posting =
        new Posting(
            project,
            kind,
            amount,
            loan,
            loan == null,
            paidFor == null ? null : paidFor.acquisitionId(),
            null,
            null,
            null,
            paidFor == null ? plan.bank() : paidFor.developer(),
            paidFor == null ? null : paidFor.developerCode(),
            REFERENCE.formatted(serial),
            clock.today(),
            "");
    if (found(project, posting).isEmpty()) {
      Await.result(() -> enter.enter(clerk(), people.person(CLERK).name(), posting));
    }
    ListPostings.PostingRow entered = found(project, posting).get(0);
    if (entered.state() == PostingState.WAITING) {
      Await.result(
          () -> decide.approve(colleague(), people.person(COLLEAGUE).name(), entered.id()));
    }
  }

  private List<ListPostings.PostingRow> found(long project, Posting posting) {
    return Await.result(() -> postings.list(clerk(), project, 0, ALL)).items().stream()
        .filter(one -> one.reference().equals(posting.reference()))
        .toList();
  }

  private List<ShowBooks.FundingSource> sources(long project) {
    return Await.result(() -> books.of(clerk(), project)).sources();
  }

  /** What was bought and handed over first. */
  private AcquisitionFunds bought(long project) {
    return Await.result(() -> books.of(clerk(), project)).acquisitions().stream()
        .min((one, other) -> Long.compare(one.acquisitionId(), other.acquisitionId()))
        .orElseThrow();
  }

  private Actor clerk() {
    return people.actor(CLERK);
  }

  private Actor colleague() {
    return people.actor(COLLEAGUE);
  }
}
