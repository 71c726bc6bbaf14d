package org.anju.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.anju.funding.Books.Acquired;
import org.anju.funding.Books.AcquisitionState;
import org.anju.funding.Books.Payee;
import org.anju.funding.Books.Rent;
import org.anju.funding.Books.Reversed;
import org.anju.funding.Books.Sales;
import org.anju.funding.Books.Source;
import org.anju.offering.LeaseTerms;
import org.anju.platform.error.RefusedException;
import org.anju.platform.money.Yuan;
import org.anju.project.ProjectUse;
import org.anju.project.SupplyWay;
import org.jetbrains.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What may be posted, to the cent. */
class PostingRulesTest {

  private static final long PROJECT = 1;
  private static final long OTHER = 2;
  private static final LocalDate SIGNED = LocalDate.EPOCH;
  private static final String DEVELOPER = "91420200MA4888888X";

  private static final InterestDue.Terms RATE =
      new InterestDue.Terms(yuan("3.6"), DayBasis.ACTUAL_360);

  private final Source loan =
      new Source(
          PROJECT,
          SourceKind.ACQUISITION_LOAN,
          ProjectUse.SALE,
          null,
          true,
          SIGNED,
          yuan("1000.00"),
          yuan("600.00"),
          yuan("100.00"));

  private final Payee builder = new Payee(PROJECT, true, SIGNED, yuan("300.25"), yuan("200.00"));

  private final Acquired flats =
      new Acquired(
          7,
          PROJECT,
          ProjectUse.SALE,
          AcquisitionState.HANDED_OVER,
          SIGNED,
          yuan("4816.35"),
          yuan("3"),
          DEVELOPER,
          "锦绣置业",
          yuan("4000.00"),
          yuan("3000.00"),
          Yuan.ZERO,
          Yuan.ZERO);

  @Test
  void a_loan_is_drawn_up_to_its_last_cent_and_not_one_further() {
    Books books = books("0", loan, null, null);

    allowed(posting(VoucherKind.DRAWDOWN, "400.00", false), books);
    RefusedException refused =
        refused(FundingRefusal.BEYOND_LOAN, posting(VoucherKind.DRAWDOWN, "400.01", false), books);
    assertThat(refused.arguments()).containsEntry("limit", "400.00");
  }

  @Test
  void what_is_owed_is_paid_back_and_no_more() {
    Books books = books("900.00", loan, null, null);

    allowed(posting(VoucherKind.REPAYMENT, "500.00", true), books);
    refused(FundingRefusal.BEYOND_OWED, posting(VoucherKind.REPAYMENT, "500.01", true), books);
  }

  @Test
  void no_restricted_account_is_overdrawn() {
    Books books = books("250.00", loan, flats, null);

    allowed(payment("250.00"), books);
    refused(FundingRefusal.BEYOND_BALANCE, payment("250.01"), books);
    refused(FundingRefusal.BEYOND_DRAWN, payment("600.01"), books);
  }

  @Test
  void an_acquisition_is_paid_its_price_and_no_more() {
    Source large =
        new Source(
            PROJECT,
            SourceKind.ACQUISITION_LOAN,
            ProjectUse.SALE,
            null,
            true,
            SIGNED,
            yuan("9000.00"),
            yuan("9000.00"),
            Yuan.ZERO);
    Books books = books("9000.00", large, flats, null);

    allowed(payment("816.35"), books);
    refused(FundingRefusal.BEYOND_PRICE, payment("816.36"), books);
  }

  @Test
  void a_price_that_was_lowered_below_what_was_paid_lets_money_come_back() {
    Acquired lowered = priced(yuan("3900.00"));
    Books books = books("500.00", loan, lowered, null);

    RefusedException more = refused(FundingRefusal.BEYOND_PRICE, payment("0.01"), books);
    assertThat(more.arguments()).containsEntry("limit", "0.00");
    allowed(towards(VoucherKind.REFUND, "100.00", DEVELOPER), books);
  }

  @Test
  void no_more_comes_back_to_an_account_than_it_paid() {
    Books books = books("500.00", loan, flats, null);

    allowed(towards(VoucherKind.REFUND, "3000.00", DEVELOPER), books);
    RefusedException more =
        refused(
            FundingRefusal.BEYOND_PAID, towards(VoucherKind.REFUND, "3000.01", DEVELOPER), books);
    assertThat(more.arguments()).containsEntry("limit", "3,000.00");
    refused(
        FundingRefusal.BEYOND_PAID,
        towards(VoucherKind.REVERSAL, "3000.01", DEVELOPER),
        books("500.00", loan, flats, new Reversed(VoucherKind.PAYMENT, false)));
  }

  @Test
  void families_pay_what_they_signed_for_and_no_more() {
    Books books = books("0", null, null, null);

    allowed(posting(VoucherKind.PROCEEDS, "600.00", true), books);
    RefusedException refused =
        refused(
            FundingRefusal.BEYOND_CONTRACTS, posting(VoucherKind.PROCEEDS, "600.01", true), books);
    assertThat(refused.arguments()).containsEntry("limit", "600.00");
  }

  @Test
  void proceeds_can_be_reversed_when_a_contract_has_ended_since() {
    Sales ended = new Sales(yuan("300.00"), yuan("400.00"));
    Books books = selling(ended, "400.00", null, null, new Reversed(VoucherKind.PROCEEDS, false));

    allowed(posting(VoucherKind.REVERSAL, "50.00", true), books);
    RefusedException more =
        refused(
            FundingRefusal.BEYOND_CONTRACTS,
            posting(VoucherKind.PROCEEDS, "0.01", true),
            selling(ended, "400.00", null, null, null));
    assertThat(more.arguments()).containsEntry("limit", "0.00");
  }

  @Test
  void rent_comes_as_far_as_its_lease_asks_for_it_and_its_next_instalment() {
    allowed(rent("3000.00", SIGNED), let(rentOf(PROJECT)));
    RefusedException refused =
        refused(FundingRefusal.BEYOND_RENT, rent("3000.01", SIGNED), let(rentOf(PROJECT)));
    assertThat(refused.arguments())
        .containsEntry("limit", "3,000.00")
        .containsEntry("payable", "3,000.00")
        .containsEntry("received", "0.00")
        .containsEntry("day", "1970-01-01");
  }

  @Test
  void rent_that_is_entered_late_leaves_no_day_with_more_than_could_be_paid() {
    LocalDate next = SIGNED.plusMonths(1);
    Rent paidAhead = rentOf(PROJECT, new RentAccount.Receipt(next, yuan("4000.00")));

    allowed(rent("2000.00", SIGNED), let(paidAhead));
    RefusedException refused =
        refused(FundingRefusal.BEYOND_RENT, rent("2000.01", SIGNED), let(paidAhead));
    assertThat(refused.arguments())
        .containsEntry("day", "1970-02-01")
        .containsEntry("received", "4,000.00")
        .containsEntry("limit", "2,000.00");
  }

  @Test
  void rent_names_a_lease_of_its_own_project_and_nothing_else_does() {
    refused(FundingRefusal.LEASE_MISSING, rent("1.00", SIGNED), let(null));
    refused(FundingRefusal.OTHER_PROJECT, rent("1.00", SIGNED), let(rentOf(OTHER)));
    refused(
        FundingRefusal.BEFORE_CONTRACT, rent("1.00", SIGNED.minusDays(1)), let(rentOf(PROJECT)));
    refused(
        FundingRefusal.LEASE_OUT_OF_PLACE,
        rent("1.00", SIGNED),
        selling(new Sales(yuan("9.00"), Yuan.ZERO), "0", null, null, null));
  }

  @Test
  void rent_is_reversed_whatever_was_paid_since() {
    Books books =
        new Books(
            PROJECT,
            ProjectUse.RENT,
            SupplyWay.ACQUIRED,
            yuan("9000"),
            null,
            null,
            null,
            null,
            rentOf(PROJECT, new RentAccount.Receipt(SIGNED, yuan("5000.00"))),
            null,
            new Reversed(VoucherKind.PROCEEDS, false));

    allowed(posting(VoucherKind.REVERSAL, "5000.00", true), books);
  }

  @Test
  void only_the_developer_who_sells_is_paid() {
    Books books = books("500.00", loan, flats, null);

    refused(
        FundingRefusal.OUTSIDE_CIRCUIT,
        towards(VoucherKind.PAYMENT, "1.00", "91420200MA4999999Y"),
        books);
    refused(FundingRefusal.OUTSIDE_CIRCUIT, towards(VoucherKind.PAYMENT, "1.00", null), books);
  }

  @Test
  void nothing_is_paid_without_an_acquisition_or_before_it_is_signed() {
    refused(FundingRefusal.ACQUISITION_MISSING, payment("1.00"), books("500", loan, null, null));
    for (AcquisitionState state :
        new AcquisitionState[] {AcquisitionState.OPEN, AcquisitionState.ENDED}) {
      refused(
          FundingRefusal.ACQUISITION_NOT_SIGNED,
          payment("1.00"),
          books("500", loan, inState(state), null));
    }
  }

  @Test
  void money_for_sale_never_pays_for_rent() {
    Acquired forRent =
        new Acquired(
            7,
            OTHER,
            ProjectUse.RENT,
            AcquisitionState.SIGNED,
            SIGNED,
            yuan("100.00"),
            yuan("3"),
            DEVELOPER,
            "锦绣置业",
            Yuan.ZERO,
            Yuan.ZERO,
            Yuan.ZERO,
            Yuan.ZERO);
    Source rental =
        new Source(
            OTHER,
            SourceKind.RENTAL_LOAN,
            ProjectUse.RENT,
            null,
            true,
            SIGNED,
            yuan("1000"),
            yuan("1000"),
            Yuan.ZERO);

    refused(FundingRefusal.USES_MIXED, payment("1.00"), books("500", loan, forRent, null));
    refused(FundingRefusal.USES_MIXED, payment("1.00"), books("500", rental, flats, null));
  }

  @Test
  void one_project_never_pays_with_or_for_another() {
    Acquired elsewhere =
        new Acquired(
            7,
            OTHER,
            ProjectUse.SALE,
            AcquisitionState.SIGNED,
            SIGNED,
            yuan("100.00"),
            yuan("3"),
            DEVELOPER,
            "锦绣置业",
            Yuan.ZERO,
            Yuan.ZERO,
            Yuan.ZERO,
            Yuan.ZERO);
    Source foreign =
        new Source(
            OTHER,
            SourceKind.ACQUISITION_LOAN,
            ProjectUse.SALE,
            null,
            true,
            SIGNED,
            yuan("1000"),
            yuan("1000"),
            Yuan.ZERO);

    refused(FundingRefusal.OTHER_PROJECT, payment("1.00"), books("500", loan, elsewhere, null));
    refused(FundingRefusal.OTHER_PROJECT, payment("1.00"), books("500", foreign, flats, null));
  }

  @Test
  void a_loan_for_one_acquisition_pays_for_no_other() {
    Source dedicated =
        new Source(
            PROJECT,
            SourceKind.ACQUISITION_LOAN,
            ProjectUse.SALE,
            8L,
            true,
            SIGNED,
            yuan("1000"),
            yuan("1000"),
            Yuan.ZERO);

    refused(
        FundingRefusal.OTHER_ACQUISITION, payment("1.00"), books("500", dedicated, flats, null));
  }

  @Test
  void a_loan_that_nobody_has_confirmed_does_not_move() {
    Source entered =
        new Source(
            PROJECT,
            SourceKind.ACQUISITION_LOAN,
            ProjectUse.SALE,
            null,
            false,
            SIGNED,
            yuan("1000"),
            Yuan.ZERO,
            Yuan.ZERO);

    refused(
        FundingRefusal.SOURCE_NOT_CONFIRMED,
        posting(VoucherKind.DRAWDOWN, "1.00", false),
        books("0", entered, null, null));
  }

  @Test
  void each_movement_goes_through_the_account_that_it_belongs_to() {
    Books withLoan = books("500", loan, flats, null);
    Books without = books("500", null, flats, null);

    refused(
        FundingRefusal.SOURCE_ACCOUNT_ONLY, posting(VoucherKind.DRAWDOWN, "1.00", true), withLoan);
    refused(FundingRefusal.SOURCE_MISSING, posting(VoucherKind.INTEREST, "1.00", true), without);
    refused(FundingRefusal.SOURCE_MISSING, payment("1.00"), without);
    refused(
        FundingRefusal.OWN_ACCOUNT_ONLY, posting(VoucherKind.PROCEEDS, "1.00", false), withLoan);
    refused(FundingRefusal.OWN_ACCOUNT_ONLY, posting(VoucherKind.PROCEEDS, "1.00", true), withLoan);
    refused(
        FundingRefusal.SOURCE_OUT_OF_PLACE,
        new Posting(
            PROJECT,
            VoucherKind.PAYMENT,
            yuan("1.00"),
            3L,
            true,
            7L,
            null,
            null,
            null,
            "锦绣置业",
            DEVELOPER,
            "1",
            LocalDate.EPOCH,
            ""),
        withLoan);
    refused(
        FundingRefusal.ACQUISITION_OUT_OF_PLACE,
        new Posting(
            PROJECT,
            VoucherKind.OWN_CAPITAL,
            yuan("1.00"),
            null,
            true,
            7L,
            null,
            null,
            null,
            "集团",
            null,
            "1",
            LocalDate.EPOCH,
            ""),
        without);
  }

  @Test
  void a_grant_is_neither_paid_back_nor_bears_interest() {
    Source grant =
        new Source(
            PROJECT,
            SourceKind.CENTRAL_FUND,
            ProjectUse.SALE,
            null,
            true,
            SIGNED,
            yuan("1000"),
            yuan("1000"),
            Yuan.ZERO);
    Books books = books("500", grant, null, null);

    refused(FundingRefusal.NOT_PAID_BACK, posting(VoucherKind.REPAYMENT, "1.00", true), books);
    refused(FundingRefusal.NOT_PAID_BACK, posting(VoucherKind.INTEREST, "1.00", true), books);
  }

  @Test
  void building_is_paid_in_projects_that_build() {
    Posting payment = built("1.00");

    refused(FundingRefusal.NOT_BUILT, payment, books("500", loan, null, null));
    allowed(payment, building(builder, null));
  }

  @Test
  void a_builder_is_paid_its_contract_to_the_last_cent_and_not_one_further() {
    allowed(built("100.25"), building(builder, null));
    RefusedException refused =
        refused(FundingRefusal.BEYOND_CONTRACT_SUM, built("100.26"), building(builder, null));
    assertThat(refused.arguments()).containsEntry("limit", "100.25");
    allowed(
        posting(VoucherKind.REVERSAL, "200.00", false),
        building(builder, new Reversed(VoucherKind.BUILDING_PAYMENT, false)));
  }

  @Test
  void building_is_paid_to_a_confirmed_payee_of_the_same_project_alone() {
    refused(FundingRefusal.PAYEE_MISSING, built("1.00"), building(null, null));
    refused(
        FundingRefusal.OTHER_PROJECT,
        built("1.00"),
        building(new Payee(OTHER, true, SIGNED, yuan("300.25"), Yuan.ZERO), null));
    refused(
        FundingRefusal.PAYEE_NOT_CONFIRMED,
        built("1.00"),
        building(new Payee(PROJECT, false, SIGNED, yuan("300.25"), Yuan.ZERO), null));
  }

  @Test
  void nothing_moves_before_its_contract_is_signed() {
    LocalDate tomorrow = SIGNED.plusDays(1);
    Source later =
        new Source(
            PROJECT,
            SourceKind.ACQUISITION_LOAN,
            ProjectUse.SALE,
            null,
            true,
            tomorrow,
            yuan("1000"),
            Yuan.ZERO,
            Yuan.ZERO);

    RefusedException refused =
        refused(
            FundingRefusal.BEFORE_CONTRACT,
            posting(VoucherKind.DRAWDOWN, "1.00", false),
            books("0", later, null, null));
    assertThat(refused.arguments()).containsEntry("signedOn", "1970-01-02");
    refused(
        FundingRefusal.BEFORE_CONTRACT,
        built("1.00"),
        building(new Payee(PROJECT, true, tomorrow, yuan("300.25"), Yuan.ZERO), null));
  }

  @Test
  void interest_is_paid_as_far_as_it_is_due_and_not_a_cent_further() {
    Books books = lent(paid("1.00", 20), null);

    allowed(posting(VoucherKind.INTEREST, "3.50", SIGNED.plusDays(90)), books);
    RefusedException refused =
        refused(
            FundingRefusal.BEYOND_INTEREST,
            posting(VoucherKind.INTEREST, "3.51", SIGNED.plusDays(90)),
            books);
    assertThat(refused.arguments())
        .containsEntry("limit", "3.50")
        .containsEntry("accrued", "4.50")
        .containsEntry("paid", "1.00")
        .containsEntry("until", "1970-04-01");
  }

  @Test
  void a_repayment_that_is_entered_late_leaves_no_more_interest_paid_than_had_accrued() {
    Books books = lent(paid("4.00", 90), null);

    allowed(posting(VoucherKind.REPAYMENT, "100.00", SIGNED.plusDays(40)), books);
    RefusedException refused =
        refused(
            FundingRefusal.INTEREST_PAID,
            posting(VoucherKind.REPAYMENT, "100.00", SIGNED.plusDays(39)),
            books);
    assertThat(refused.arguments())
        .containsEntry("until", "1970-04-01")
        .containsEntry("accrued", "3.99")
        .containsEntry("paid", "4.00");
    allowed(posting(VoucherKind.REPAYMENT, "100.00", SIGNED.plusDays(90)), books);
  }

  @Test
  void a_drawdown_is_not_reversed_when_less_interest_had_accrued_without_it_on_any_day() {
    Posting reversal = posting(VoucherKind.REVERSAL, "100.00", SIGNED.plusDays(900));
    Reversed drawdown = new Reversed(VoucherKind.DRAWDOWN, false);

    allowed(reversal, lent(paid("4.50", 90), drawdown));
    refused(FundingRefusal.INTEREST_PAID, reversal, lent(paid("4.51", 90), drawdown));
  }

  @Test
  void nothing_is_paid_back_before_it_was_drawn() {
    RefusedException refused =
        refused(
            FundingRefusal.REPAID_BEFORE_DRAWN,
            posting(VoucherKind.REPAYMENT, "100.00", SIGNED),
            with(new SourceHistory(RATE, List.of(drawn(10)), List.of()), null));
    assertThat(refused.arguments())
        .containsEntry("day", "1970-01-01")
        .containsEntry("lacking", "100.00");
    allowed(
        posting(VoucherKind.REPAYMENT, "100.00", SIGNED.plusDays(10)),
        with(new SourceHistory(RATE, List.of(drawn(10)), List.of()), null));
  }

  @Test
  void the_subsidy_is_three_per_cent_of_the_final_price_once() {
    Books books = books("0", null, flats, null);
    Posting right = towards(VoucherKind.SUBSIDY_CLAIM, "144.49", null, true);

    allowed(right, books);
    RefusedException wrong =
        refused(
            FundingRefusal.SUBSIDY_DIFFERS,
            towards(VoucherKind.SUBSIDY_CLAIM, "144.50", null, true),
            books);
    assertThat(wrong.arguments())
        .containsEntry("subsidy", "144.49")
        .containsEntry("price", "4,816.35")
        .containsEntry("percent", "3");
    refused(
        FundingRefusal.ACQUISITION_NOT_HANDED_OVER,
        right,
        books("0", null, inState(AcquisitionState.SIGNED), null));
    refused(FundingRefusal.SUBSIDY_CLAIMED, right, books("0", null, claimed("144.49", "0"), null));
  }

  @Test
  void no_more_subsidy_comes_than_was_claimed() {
    Books books = books("0", null, claimed("144.49", "100.00"), null);

    allowed(towards(VoucherKind.SUBSIDY_RECEIPT, "44.49", null, true), books);
    refused(
        FundingRefusal.BEYOND_CLAIM,
        towards(VoucherKind.SUBSIDY_RECEIPT, "44.50", null, true),
        books);
  }

  @Test
  void a_reversal_undoes_a_voucher_once_and_is_not_undone_itself() {
    Posting reversal = posting(VoucherKind.REVERSAL, "100.00", false);

    allowed(reversal, books("100", loan, null, new Reversed(VoucherKind.DRAWDOWN, false)));
    refused(
        FundingRefusal.ALREADY_REVERSED,
        reversal,
        books("100", loan, null, new Reversed(VoucherKind.DRAWDOWN, true)));
    refused(
        FundingRefusal.REVERSAL_OF_REVERSAL,
        reversal,
        books("100", loan, null, new Reversed(VoucherKind.REVERSAL, false)));
  }

  @Test
  void a_reversal_keeps_the_limits_too() {
    refused(
        FundingRefusal.BEYOND_BALANCE,
        posting(VoucherKind.REVERSAL, "100.00", false),
        books("99.99", loan, null, new Reversed(VoucherKind.DRAWDOWN, false)));
    refused(
        FundingRefusal.BEYOND_OWED,
        posting(VoucherKind.REVERSAL, "500.01", false),
        books("900.00", loan, null, new Reversed(VoucherKind.DRAWDOWN, false)));
    refused(
        FundingRefusal.BEYOND_CLAIM,
        towards(VoucherKind.REVERSAL, "144.49", null, true),
        books(
            "0", null, claimed("144.49", "1.00"), new Reversed(VoucherKind.SUBSIDY_CLAIM, false)));
    refused(
        FundingRefusal.BEYOND_PRICE,
        towards(VoucherKind.REVERSAL, "816.36", DEVELOPER),
        books("900.00", loan, flats, new Reversed(VoucherKind.REFUND, false)));
  }

  /** 1,000 yuan a month for seven months, three months of rent at once. */
  private static Rent rentOf(long project, RentAccount.Receipt... receipts) {
    LeaseTerms terms = new LeaseTerms(7, 2, 3, "");
    return new Rent(
        project,
        SIGNED,
        new RentAccount(
            RentSchedule.of(terms, yuan("1000.00"), SIGNED.plusMonths(1)), List.of(receipts)));
  }

  private static Books let(@Nullable Rent rent) {
    return new Books(
        PROJECT,
        ProjectUse.RENT,
        SupplyWay.ACQUIRED,
        Yuan.ZERO,
        null,
        null,
        null,
        null,
        rent,
        null,
        null);
  }

  private static Posting rent(String amount, LocalDate day) {
    return new Posting(
        PROJECT,
        VoucherKind.PROCEEDS,
        yuan(amount),
        null,
        true,
        null,
        null,
        9L,
        null,
        "张*",
        null,
        "1",
        day,
        "");
  }

  private static InterestDue.Move drawn(int day) {
    return new InterestDue.Move(SIGNED.plusDays(day), yuan("500.00"));
  }

  private static SourceHistory.Payment paid(String amount, int day) {
    return new SourceHistory.Payment(SIGNED.plusDays(day), yuan(amount));
  }

  /** Of 500 yuan since the first day at 3.6 %, with interest paid once. */
  private Books lent(SourceHistory.Payment interest, @Nullable Reversed reversed) {
    return with(new SourceHistory(RATE, List.of(drawn(0)), List.of(interest)), reversed);
  }

  private Books with(SourceHistory history, @Nullable Reversed reversed) {
    return new Books(
        PROJECT,
        ProjectUse.SALE,
        SupplyWay.ACQUIRED,
        yuan("500"),
        null,
        loan,
        null,
        null,
        null,
        history,
        reversed);
  }

  private static void allowed(Posting posting, Books books) {
    assertThatCode(() -> PostingRules.require(posting, books)).doesNotThrowAnyException();
  }

  private static RefusedException refused(FundingRefusal refusal, Posting posting, Books books) {
    RefusedException refused =
        catchThrowableOfType(RefusedException.class, () -> PostingRules.require(posting, books));
    assertThat(refused).as("refused by " + refusal).isNotNull();
    assertThat(refused.refusal()).isEqualTo(refusal);
    return refused;
  }

  private static Books books(
      String bank,
      @Nullable Source source,
      @Nullable Acquired acquired,
      @Nullable Reversed reversed) {
    return selling(new Sales(yuan("1000.00"), yuan("400.00")), bank, source, acquired, reversed);
  }

  private static Books selling(
      @Nullable Sales sales,
      String bank,
      @Nullable Source source,
      @Nullable Acquired acquired,
      @Nullable Reversed reversed) {
    return new Books(
        PROJECT,
        ProjectUse.SALE,
        SupplyWay.ACQUIRED,
        yuan(bank),
        sales,
        source,
        acquired,
        null,
        null,
        null,
        reversed);
  }

  private static Posting built(String amount) {
    return posting(VoucherKind.BUILDING_PAYMENT, amount, false);
  }

  /** The books of a project that builds, with 500 yuan in its loan's account. */
  private Books building(@Nullable Payee payee, @Nullable Reversed reversed) {
    return new Books(
        PROJECT,
        ProjectUse.SALE,
        SupplyWay.ALLOCATED_LAND,
        yuan("500"),
        null,
        loan,
        null,
        payee,
        null,
        null,
        reversed);
  }

  /** Names no acquisition. */
  private static Posting posting(VoucherKind kind, String amount, boolean ownAccount) {
    return new Posting(
        PROJECT,
        kind,
        yuan(amount),
        null,
        ownAccount,
        null,
        null,
        null,
        null,
        "银行",
        null,
        "1",
        LocalDate.EPOCH,
        "");
  }

  /** Through the project's own account, on that day. */
  private static Posting posting(VoucherKind kind, String amount, LocalDate day) {
    return new Posting(
        PROJECT, kind, yuan(amount), null, true, null, null, null, null, "银行", null, "1", day, "");
  }

  private static Posting payment(String amount) {
    return towards(VoucherKind.PAYMENT, amount, DEVELOPER);
  }

  private static Posting towards(VoucherKind kind, String amount, @Nullable String payee) {
    return towards(kind, amount, payee, false);
  }

  private static Posting towards(
      VoucherKind kind, String amount, @Nullable String payee, boolean ownAccount) {
    return new Posting(
        PROJECT,
        kind,
        yuan(amount),
        null,
        ownAccount,
        7L,
        null,
        null,
        null,
        "锦绣置业",
        payee,
        "1",
        LocalDate.EPOCH,
        "");
  }

  private Acquired inState(AcquisitionState state) {
    return with(state, flats.price(), Yuan.ZERO, Yuan.ZERO);
  }

  private Acquired priced(BigDecimal price) {
    return with(flats.state(), price, Yuan.ZERO, Yuan.ZERO);
  }

  private Acquired claimed(String claimed, String received) {
    return with(flats.state(), flats.price(), yuan(claimed), yuan(received));
  }

  private Acquired with(
      AcquisitionState state, BigDecimal price, BigDecimal claimed, BigDecimal received) {
    return new Acquired(
        flats.id(),
        flats.projectId(),
        flats.use(),
        state,
        flats.signedOn(),
        price,
        flats.subsidyPercent(),
        flats.developerCode(),
        flats.developerName(),
        flats.paid(),
        flats.paidHere(),
        claimed,
        received);
  }

  private static BigDecimal yuan(String amount) {
    return new BigDecimal(amount);
  }
}
