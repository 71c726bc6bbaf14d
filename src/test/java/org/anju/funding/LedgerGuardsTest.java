package org.anju.funding;

import static org.anju.permissions.Answers.ok;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import org.anju.permissions.TestDatabase;
import org.anju.platform.local.LocalStackResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.util.PSQLException;

/**
 * What the database refuses, whoever asks and however: these statements pass by all of our code.
 */
@QuarkusTest
@WithTestResource(LocalStackResource.class)
class LedgerGuardsTest {

  private static final String RESTRICT_VIOLATION = "23001";
  private static final String INSUFFICIENT_PRIVILEGE = "42501";

  private static final String POSTING =
      """
      INSERT INTO posting (project_id, kind, amount, own_account, acquisition_id, source_id, counterparty, reference,
        occurred_on, note, state, entered_by, entered_name, entered_at)
      VALUES (?, ?, ?::numeric, true, ?::bigint, ?::bigint, '某某', '1', '2026-03-02', '', 'WAITING', 'one', '一',
        '2026-03-02T00:00Z')
      """;

  private static final String VOUCHER =
      """
      INSERT INTO voucher (project_id, number, posting_id, kind, amount, own_account, acquisition_id, source_id, payee_id,
        lease_id, reverses, counterparty, counterparty_code, reference, occurred_on, note, posted_by, posted_at, approved_by, approved_at)
      SELECT project_id, (SELECT coalesce(max(number), 0) + 1 FROM voucher v WHERE v.project_id = t.project_id), id,
        kind, amount, own_account, acquisition_id, source_id, payee_id, lease_id, reverses, counterparty,
        counterparty_code, reference, occurred_on, note,
        entered_by, entered_at, ?, entered_at
      FROM posting t WHERE id = (SELECT max(id) FROM posting WHERE project_id = ?)
      """;

  private static final String LINE =
      """
      INSERT INTO voucher_line (voucher_id, line, project_id, account_id, debit, credit)
      VALUES ((SELECT max(id) FROM voucher WHERE project_id = ?), ?, ?, ?, ?::numeric, ?::numeric)
      """;

  @Inject TestDatabase database;

  private FundedCity city;
  private long bank;
  private long capital;

  @BeforeEach
  void open_a_ledger() {
    city = FundedCity.acquiring(database);
    city.post(city.movement("OWN_CAPITAL", "100.00", null));
    bank = city.account("RESTRICTED_BANK", null);
    capital = city.account("OWN_CAPITAL", null);
  }

  @Test
  void vouchers_and_lines_are_neither_changed_nor_removed_by_the_application_or_the_owner() {
    for (String change :
        new String[] {
          "UPDATE voucher SET amount = 1",
          "DELETE FROM voucher_line",
          "UPDATE voucher_line SET debit = debit + 1"
        }) {
      assertThat(database.refusal(change)).isEqualTo(INSUFFICIENT_PRIVILEGE);
      assertThat(database.owner().refusal(change)).isEqualTo(RESTRICT_VIOLATION);
    }
  }

  @Test
  void a_voucher_that_does_not_balance_is_not_committed() {
    assertNotCommitted(
        connection -> {
          voucher(connection, "OWN_CAPITAL", "5.00", "two");
          line(connection, 1, bank, "5.00", "0");
          line(connection, 2, capital, "0", "4.99");
        });
  }

  @Test
  void a_voucher_without_lines_is_not_committed() {
    assertNotCommitted(connection -> voucher(connection, "OWN_CAPITAL", "5.00", "two"));
  }

  @Test
  void a_voucher_that_is_complete_takes_no_more_lines() {
    assertNotCommitted(
        connection -> {
          line(connection, 3, bank, "5.00", "0");
          line(connection, 4, capital, "0", "5.00");
        });
  }

  @Test
  void one_that_balances_is_committed_so_that_the_refusals_above_mean_something() {
    database.inTransaction(
        connection -> {
          voucher(connection, "OWN_CAPITAL", "5.00", "two");
          line(connection, 1, bank, "5.00", "0");
          line(connection, 2, capital, "0", "5.00");
          connection.commit();
          return null;
        });

    assertThat(city.balance("RESTRICTED_BANK")).isEqualTo("105.00");
  }

  @Test
  void no_restricted_account_is_overdrawn() {
    assertRefused(
        "no_overdraft",
        connection -> {
          voucher(connection, "OWN_CAPITAL", "100.01", "two");
          line(connection, 1, capital, "100.01", "0");
          line(connection, 2, bank, "0", "100.01");
        });
  }

  @Test
  void nobody_posts_alone() {
    assertRefused(
        "voucher_of_two_people", connection -> voucher(connection, "OWN_CAPITAL", "5.00", "one"));
  }

  @Test
  void a_line_is_left_or_right_and_of_its_voucher_s_own_project() {
    FundedCity other = FundedCity.acquiring(database);
    other.post(other.movement("OWN_CAPITAL", "1.00", null));
    long foreign = other.account("RESTRICTED_BANK", null);

    assertRefused("left_or_right", connection -> line(connection, 3, bank, "1.00", "1.00"));
    assertRefused("left_or_right", connection -> line(connection, 3, bank, "0", "0"));
    assertRefused(
        "voucher_line_account_id_project_id_fkey",
        connection -> line(connection, 3, foreign, "1.00", "0"));
  }

  @Test
  void balances_and_totals_move_by_vouchers_alone() {
    long flats = city.acquisition("SIGNED", "50.00");
    long loan = city.source("ACQUISITION_LOAN", "100.00");
    city.post(city.payment("20.00", null, flats));

    for (String change :
        new String[] {
          "UPDATE ledger_account SET debited = debited + 1 WHERE id = " + bank,
          "DELETE FROM ledger_account WHERE id = " + bank,
          "UPDATE acquisition_funding SET paid = 0 WHERE acquisition_id = " + flats,
          "UPDATE funding_source SET principal = 999 WHERE id = " + loan,
          "UPDATE funding_source SET drawn = 1 WHERE id = " + loan
        }) {
      assertThat(database.refusal(change)).as(change).isEqualTo(RESTRICT_VIOLATION);
    }
  }

  @Test
  void an_acquisition_is_never_paid_more_than_its_price() {
    long flats = city.acquisition("SIGNED", "50.00");

    assertRefused(
        "paid_within_price",
        connection -> {
          posting(connection, "PAYMENT", "50.01", flats, null);
          voucher(connection, "two");
        });
  }

  @Test
  void a_payment_names_an_acquisition_of_its_own_project() {
    long elsewhere = FundedCity.acquiring(database).acquisition("SIGNED", "50.00");

    assertRefused(
        "money_stays_in_its_project",
        connection -> {
          posting(connection, "PAYMENT", "1.00", elsewhere, null);
          voucher(connection, "two");
        });
    assertRefused(
        "payment_names_its_acquisition",
        connection -> {
          posting(connection, "PAYMENT", "1.00", null, null);
          voucher(connection, "two");
        });
  }

  @Test
  void no_voucher_uses_another_project_s_loan_or_passes_its_own() {
    long foreign = FundedCity.acquiring(database).source("ACQUISITION_LOAN", "100.00");
    long own = city.source("ACQUISITION_LOAN", "100.00");

    assertRefused(
        "source_of_the_same_project",
        connection -> {
          posting(connection, "DRAWDOWN", "1.00", null, foreign);
          voucher(connection, "two");
        });
    assertRefused(
        "drawn_within_principal",
        connection -> {
          posting(connection, "DRAWDOWN", "100.01", null, own);
          voucher(connection, "two");
        });
  }

  @Test
  void what_is_derived_begins_with_nothing() {
    long flats = city.acquisition("SIGNED", "50.00");
    long empty = FundedCity.acquiring(database).project();
    for (String row :
        new String[] {
          "INSERT INTO acquisition_funding (acquisition_id, paid) VALUES (%d, 50)".formatted(flats),
          "INSERT INTO acquisition_funding (acquisition_id) VALUES (%d)".formatted(flats),
          "INSERT INTO project_ledger (project_id, last_number) VALUES (%d, 7)".formatted(empty),
          """
          INSERT INTO ledger_account (project_id, kind, debited, entries) VALUES (%d, 'INTEREST', 1, 1)
          """
              .formatted(city.project()),
          source("drawn", "1"),
          source("repaid", "0.01"),
          payee("paid", "1")
        }) {
      assertThat(database.refusal(row)).as(row).isEqualTo(RESTRICT_VIOLATION);
      assertThat(database.owner().refusal(row)).as(row).isEqualTo(RESTRICT_VIOLATION);
    }
    database.run(source("drawn", "0"));
    database.run(payee("paid", "0"));
  }

  @Test
  void nothing_is_confirmed_from_the_start_and_nothing_is_decided_twice() {
    long loan = city.source("ACQUISITION_LOAN", "100.00");
    database.run(payee("paid", "0"));
    String byAnother = " SET state = 'CONFIRMED', decided_by = 'two', decided_at = now()";
    database.run("UPDATE building_payee" + byAnother + " WHERE project_id = ?", city.project());

    for (String change :
        new String[] {
          source("drawn", "0").replace("'ENTERED'", "'CONFIRMED'"),
          payee("paid", "0").replace("'ENTERED'", "'CONFIRMED'"),
          "UPDATE funding_source SET state = 'DISCARDED' WHERE id = " + loan,
          "UPDATE funding_source SET day_basis = 'ACTUAL_365' WHERE id = " + loan,
          "UPDATE funding_source SET signed_on = '2020-01-01' WHERE id = " + loan,
          "UPDATE building_payee SET state = 'DISCARDED' WHERE project_id = " + city.project(),
          "UPDATE building_payee SET contract_sum = 900 WHERE project_id = " + city.project(),
          "UPDATE building_payee SET paid = 1 WHERE project_id = " + city.project(),
          "UPDATE building_payee SET credit_code = 'x' WHERE project_id = " + city.project(),
          "DELETE FROM building_payee WHERE project_id = " + city.project()
        }) {
      assertThat(database.refusal(change)).as(change).isEqualTo(RESTRICT_VIOLATION);
    }
  }

  @Test
  void the_last_number_is_that_of_the_last_voucher() {
    String ledger = " WHERE project_id = " + city.project();

    assertThat(database.refusal("UPDATE project_ledger SET last_number = 0" + ledger))
        .isEqualTo(RESTRICT_VIOLATION);
    assertThat(database.refusal("DELETE FROM project_ledger" + ledger))
        .isEqualTo(RESTRICT_VIOLATION);
    assertNotCommitted(
        "has number 2",
        connection ->
            TestDatabase.execute(connection, "UPDATE project_ledger SET last_number = 2" + ledger));
  }

  @Test
  void a_voucher_has_the_lines_of_its_kind() {
    long building = city.account("BUILDING_COST", null);
    long cost = city.account("ACQUISITION_COST", null);
    long loan = city.source("ACQUISITION_LOAN", "100.00");
    long ofLoan = city.account("RESTRICTED_BANK", loan);

    for (long elsewhere : new long[] {building, cost}) {
      assertNotCommitted(
          "not of its kind",
          connection -> {
            voucher(connection, "OWN_CAPITAL", "5.00", "two");
            line(connection, 1, elsewhere, "5.00", "0");
            line(connection, 2, bank, "0", "5.00");
          });
    }
    assertNotCommitted(
        "not of its kind",
        connection -> {
          voucher(connection, "OWN_CAPITAL", "5.00", "two");
          line(connection, 1, capital, "5.00", "0");
          line(connection, 2, bank, "0", "5.00");
        });
    assertNotCommitted(
        "not of its kind",
        connection -> {
          voucher(connection, "OWN_CAPITAL", "5.00", "two");
          line(connection, 1, ofLoan, "5.00", "0");
          line(connection, 2, capital, "0", "5.00");
        });
  }

  @Test
  void building_is_paid_to_a_confirmed_payee_by_its_code_and_within_its_contract() {
    FundedCity built = FundedCity.of(database, "SALE", "ALLOCATED_LAND");
    long payee = built.payee("50.00");
    long elsewhere = FundedCity.of(database, "SALE", "ALLOCATED_LAND").payee("50.00");
    long unconfirmed =
        ok(FundedCity.enterPayee(built.contract("50.00"))).jsonPath().getLong("payeeId");
    city = built;

    assertRefused(
        "building_payment_names_its_payee", connection -> built(connection, "1.00", null, payee));
    assertRefused("paid_within_contract", connection -> built(connection, "50.01", payee, payee));
    assertRefused(
        "paid_to_a_confirmed_payee", connection -> built(connection, "1.00", payee, unconfirmed));
    assertRefused(
        "paid_to_a_confirmed_payee",
        connection -> built(connection, "1.00", unconfirmed, unconfirmed));
    assertRefused(
        "payee_of_the_same_project", connection -> built(connection, "1.00", elsewhere, elsewhere));
    database.inTransaction(
        connection -> {
          built(connection, "50.00", payee, payee);
          return null;
        });
  }

  @Test
  void a_reversal_undoes_the_whole_voucher_and_nothing_else() {
    long flats = city.acquisition("SIGNED", "50.00");
    long others = city.acquisition("SIGNED", "50.00");
    long paid = city.post(city.payment("20.00", null, flats));
    city.post(city.payment("20.00", null, others));

    assertRefused(
        "reversal_undoes_the_whole", connection -> reversal(connection, paid, "19.99", flats));
    assertRefused(
        "reversal_undoes_the_whole", connection -> reversal(connection, paid, "20.00", others));
    assertRefused(
        "reversal_undoes_the_whole", connection -> reversal(connection, paid, "20.00", null));
    database.inTransaction(
        connection -> {
          reversal(connection, paid, "20.00", flats);
          return null;
        });
  }

  @Test
  void a_voucher_is_reversed_once_and_a_reversal_names_it() {
    long paid = city.post(city.movement("OWN_CAPITAL", "20.00", null));

    assertRefused(
        "reversed_once",
        connection -> {
          reversal(connection, paid, "20.00", null);
          reversal(connection, paid, "20.00", null);
        });
    assertRefused("posting_check1", connection -> reversal(connection, null, "20.00", null));
  }

  @Test
  void no_more_comes_back_than_went() {
    long flats = city.acquisition("HANDED_OVER", "50.00");
    long loan = city.source("ACQUISITION_LOAN", "100.00");
    city.post(city.movement("DRAWDOWN", "10.00", loan));

    assertRefused("paid_not_negative", connection -> moved(connection, "REFUND", flats, null));
    city.post(city.payment("10.00", loan, flats));
    city.post(city.movement("OWN_CAPITAL", "0.01", null));
    city.post(city.payment("0.01", null, flats));
    assertRefused(
        "refunded_where_it_was_paid", connection -> moved(connection, "REFUND", flats, null));
    assertRefused(
        "received_within_claimed", connection -> moved(connection, "SUBSIDY_RECEIPT", flats, null));
    assertRefused("repaid_within_drawn", connection -> moved(connection, "REPAYMENT", null, loan));
  }

  @Test
  void what_comes_back_goes_to_the_account_that_paid_refunded_or_reversed() {
    long flats = city.acquisition("HANDED_OVER", "50.00");
    long loan = city.source("ACQUISITION_LOAN", "100.00");
    city.post(city.movement("DRAWDOWN", "10.00", loan));
    city.post(city.payment("10.00", loan, flats));
    long own = city.post(city.payment("10.00", null, flats));
    long other = city.acquisition("HANDED_OVER", "50.00");
    city.post(city.payment("10.00", null, other));

    assertRefused(
        "refunded_where_it_was_paid", connection -> refunded(connection, "10.01", flats, null));
    assertRefused(
        "refunded_where_it_was_paid", connection -> refunded(connection, "10.01", flats, loan));
    assertRefused(
        "refunded_where_it_was_paid",
        connection -> {
          refunded(connection, "0.01", flats, null);
          reversal(connection, own, "10.00", flats);
        });
    assertPassed(
        connection -> {
          refunded(connection, "0.01", flats, loan);
          reversal(connection, own, "10.00", flats);
          refunded(connection, "9.99", flats, loan);
        });
  }

  @Test
  void no_more_interest_is_paid_than_had_accrued_rounded_to_the_cent() {
    long loan = drawn("10800.00");

    // At 1.75 % a day costs 52.5 fen: 30 of them 15.75 yuan, and 31 of them 16.275, which is 16.28.
    assertNotCommittedBy(
        "interest_within_accrued", connection -> moved(connection, "INTEREST", "15.76", loan, 30));
    assertNotCommittedBy(
        "interest_within_accrued", connection -> moved(connection, "INTEREST", "16.29", loan, 31));
    committed(connection -> moved(connection, "INTEREST", "16.28", loan, 31));
    assertNotCommittedBy(
        "interest_within_accrued", connection -> moved(connection, "INTEREST", "0.01", loan, 31));
  }

  @Test
  void neither_a_late_repayment_nor_a_reversed_drawdown_leaves_too_much_interest_paid() {
    long loan = drawn("10800.00");
    long drawdown = city.post(city.movement("DRAWDOWN", "10800.00", loan));
    committed(connection -> moved(connection, "INTEREST", "31.50", loan, 30));

    assertNotCommittedBy(
        "interest_within_accrued", connection -> moved(connection, "REPAYMENT", "200.00", loan, 1));
    assertNotCommittedBy(
        "interest_within_accrued", connection -> undone(connection, drawdown, loan));
    committed(connection -> moved(connection, "REPAYMENT", "200.00", loan, 30));
  }

  @Test
  void principal_is_not_paid_back_before_it_was_drawn() {
    long loan = drawn("50.00");
    committed(connection -> moved(connection, "DRAWDOWN", "60.00", loan, 5));
    committed(connection -> moved(connection, "REPAYMENT", "40.00", loan, 3));
    long first =
        database.number(
            "SELECT min(id) FROM voucher WHERE project_id = ? AND kind = 'DRAWDOWN'",
            city.project());

    assertNotCommittedBy(
        "repaid_after_drawn", connection -> moved(connection, "REPAYMENT", "10.01", loan, 4));
    assertNotCommittedBy("repaid_after_drawn", connection -> undone(connection, first, loan));
    committed(connection -> moved(connection, "REPAYMENT", "10.00", loan, 4));
  }

  @Test
  void rent_comes_for_a_lease_of_its_project_within_what_the_lease_asks_for() {
    long elsewhere = FundedCity.of(database, "RENT", "ACQUIRED").let("2026-03-02");
    assertNotCommittedBy(
        "rent_names_its_lease", connection -> rented(connection, "1.00", elsewhere, 0));
    city = FundedCity.of(database, "RENT", "ACQUIRED");
    city.post(city.movement("OWN_CAPITAL", "1.00", null));
    long lease = city.let("2026-03-02");

    assertNotCommittedBy("rent_names_its_lease", connection -> rented(connection, "1.00", null, 0));
    assertNotCommittedBy(
        "rent_stays_in_its_project", connection -> rented(connection, "1.00", elsewhere, 0));
    assertNotCommittedBy(
        "rent_within_schedule", connection -> rented(connection, "3000.01", lease, -1));
    committed(connection -> rented(connection, "3000.00", lease, -1));
    assertNotCommittedBy(
        "rent_within_schedule", connection -> rented(connection, "0.01", lease, -1));
    committed(connection -> rented(connection, "4000.00", lease, 400));
    assertNotCommittedBy(
        "rent_within_schedule", connection -> rented(connection, "0.01", lease, 400));
    assertRefused(
        "only_proceeds_name_a_lease",
        connection -> {
          posting(connection, "OWN_CAPITAL", "1.00", null, null);
          TestDatabase.execute(
              connection,
              "UPDATE posting SET lease_id = ? WHERE id = (SELECT max(id) FROM posting)",
              lease);
          voucher(connection, "two");
        });
  }

  @Test
  void rent_is_reversed_for_its_own_lease() {
    city = FundedCity.of(database, "RENT", "ACQUIRED");
    long lease = city.let("2026-03-02");
    long paid = city.post(city.rent("3000.00", lease, FundedCity.DAY));

    assertNotCommittedBy(
        "reversal_undoes_the_whole",
        connection -> {
          reversal(connection, paid, "3000.00", null);
          line(connection, 1, city.account("RENT_INCOME", null), "3000.00", "0");
          line(connection, 2, city.account("RESTRICTED_BANK", null), "0", "3000.00");
        });
  }

  @Test
  void whoever_entered_it_decides_neither_a_source_nor_a_movement() {
    long loan = city.enteredSource("ACQUISITION_LOAN", "100.00", null);
    long posting = city.entered(city.movement("OWN_CAPITAL", "1.00", null));
    String alone = " SET state = '%s', decided_by = entered_by, decided_at = now() WHERE id = %d";

    assertRefused(
        "source_confirmed_by_another",
        "UPDATE funding_source" + alone.formatted("CONFIRMED", loan));
    assertRefused(
        "posting_approved_by_another", "UPDATE posting" + alone.formatted("POSTED", posting));
    assertRefused(
        "posting_approved_by_another", "UPDATE posting" + alone.formatted("SENT_BACK", posting));
  }

  @Test
  void a_posting_becomes_one_voucher() {
    assertRefused(
        "voucher_posting_id_key",
        connection -> {
          voucher(connection, "OWN_CAPITAL", "1.00", "two");
          voucher(connection, "three");
        });
  }

  private interface Step {
    void with(Connection connection) throws SQLException;
  }

  /** By its name, since behind a guard that is gone another one may refuse for its own reason. */
  private void assertRefused(String guard, Step step) {
    database.inTransaction(
        connection -> {
          assertThatThrownBy(() -> step.with(connection))
              .isInstanceOfSatisfying(
                  PSQLException.class,
                  refused ->
                      assertThat(refused.getServerErrorMessage().getConstraint()).isEqualTo(guard));
          return null;
        });
  }

  /** So that the refusals beside it mean something. */
  private void assertPassed(Step step) {
    database.inTransaction(
        connection -> {
          step.with(connection);
          return null;
        });
  }

  private void assertRefused(String guard, String change) {
    assertRefused(guard, connection -> TestDatabase.execute(connection, change));
  }

  private void assertNotCommittedBy(String guard, Step step) {
    database.inTransaction(
        connection -> {
          step.with(connection);
          assertThatThrownBy(connection::commit)
              .isInstanceOfSatisfying(
                  PSQLException.class,
                  refused ->
                      assertThat(refused.getServerErrorMessage().getConstraint()).isEqualTo(guard));
          return null;
        });
  }

  private void committed(Step step) {
    database.inTransaction(
        connection -> {
          step.with(connection);
          connection.commit();
          return null;
        });
  }

  private void assertNotCommitted(Step step) {
    assertNotCommitted("does not balance", step);
  }

  private void assertNotCommitted(String why, Step step) {
    database.inTransaction(
        connection -> {
          step.with(connection);
          assertThatThrownBy(connection::commit)
              .isInstanceOf(SQLException.class)
              .hasMessageContaining(why);
          return null;
        });
  }

  private void voucher(Connection connection, String kind, String amount, String approvedBy)
      throws SQLException {
    posting(connection, kind, amount, null, null);
    voucher(connection, approvedBy);
  }

  private void posting(
      Connection connection, String kind, String amount, Long acquisition, Long source)
      throws SQLException {
    TestDatabase.execute(connection, POSTING, city.project(), kind, amount, acquisition, source);
  }

  /** Rent that came so many days after {@link FundedCity#DAY}, with its lines. */
  private void rented(Connection connection, String amount, Long lease, int days)
      throws SQLException {
    TestDatabase.execute(
        connection,
        """
        INSERT INTO posting (project_id, kind, amount, own_account, lease_id, counterparty, reference, occurred_on,
          note, state, entered_by, entered_name, entered_at)
        VALUES (?, 'PROCEEDS', ?::numeric, true, ?::bigint, '某某', '1', ?::date + ?, '', 'WAITING', 'one', '一', now())
        """,
        city.project(),
        amount,
        lease,
        FundedCity.DAY,
        days);
    voucher(connection, "two");
    line(connection, 1, city.account("RESTRICTED_BANK", null), amount, "0");
    line(connection, 2, city.account("RENT_INCOME", null), "0", amount);
  }

  /** A loan of which that was drawn on {@link FundedCity#DAY}. */
  private long drawn(String amount) {
    long loan = city.source("ACQUISITION_LOAN", "900000.00");
    city.post(city.movement("DRAWDOWN", amount, loan));
    return loan;
  }

  /** Through the loan's own account, so many days after {@link FundedCity#DAY}, with its lines. */
  private void moved(Connection connection, String kind, String amount, long loan, int days)
      throws SQLException {
    TestDatabase.execute(
        connection,
        """
        INSERT INTO posting (project_id, kind, amount, own_account, source_id, counterparty, reference, occurred_on,
          note, state, entered_by, entered_name, entered_at)
        VALUES (?, ?, ?::numeric, false, ?, '某某', '1', ?::date + ?, '', 'WAITING', 'one', '一', now())
        """,
        city.project(),
        kind,
        amount,
        loan,
        FundedCity.DAY,
        days);
    voucher(connection, "two");
    boolean comes = kind.equals("DRAWDOWN");
    long other = city.account(kind.equals("INTEREST") ? "INTEREST" : "LOAN", loan);
    long ofLoan = city.account("RESTRICTED_BANK", loan);
    line(connection, 1, comes ? ofLoan : other, amount, "0");
    line(connection, 2, comes ? other : ofLoan, "0", amount);
  }

  /** A drawdown, as a whole and with its lines. */
  private void undone(Connection connection, long drawdown, long loan) throws SQLException {
    TestDatabase.execute(
        connection,
        """
        INSERT INTO posting (project_id, kind, amount, own_account, source_id, reverses, counterparty, reference,
          occurred_on, note, state, entered_by, entered_name, entered_at)
        SELECT project_id, 'REVERSAL', amount, own_account, source_id, id, counterparty, reference, '2026-09-01', '',
          'WAITING', 'one', '一', now()
        FROM voucher WHERE id = ?
        """,
        drawdown);
    voucher(connection, "two");
    String amount = database.text("SELECT amount FROM voucher WHERE id = ?", drawdown);
    line(connection, 1, city.account("LOAN", loan), amount, "0");
    line(connection, 2, city.account("RESTRICTED_BANK", loan), "0", amount);
  }

  /** Ten yuan and a cent. */
  private void moved(Connection connection, String kind, Long acquisition, Long source)
      throws SQLException {
    posting(connection, kind, "10.01", acquisition, source);
    voucher(connection, "two");
  }

  /** Into the loan's own account, or into the project's for none. */
  private void refunded(Connection connection, String amount, long acquisition, Long loan)
      throws SQLException {
    posting(connection, "REFUND", amount, acquisition, loan);
    TestDatabase.execute(
        connection,
        "UPDATE posting SET own_account = ? WHERE id = (SELECT max(id) FROM posting)",
        loan == null);
    voucher(connection, "two");
  }

  private void built(Connection connection, String amount, Long payee, long codeOf)
      throws SQLException {
    TestDatabase.execute(
        connection,
        """
        INSERT INTO posting (project_id, kind, amount, own_account, payee_id, counterparty, counterparty_code,
          reference, occurred_on, note, state, entered_by, entered_name, entered_at)
        SELECT ?, 'BUILDING_PAYMENT', ?::numeric, true, ?::bigint, '某某', credit_code, '1', '2026-03-02', '', 'WAITING',
          'one', '一', now()
        FROM building_payee WHERE id = ?
        """,
        city.project(),
        amount,
        payee,
        codeOf);
    voucher(connection, "two");
  }

  private void reversal(Connection connection, Long voucher, String amount, Long acquisition)
      throws SQLException {
    TestDatabase.execute(
        connection,
        """
        INSERT INTO posting (project_id, kind, amount, own_account, acquisition_id, reverses, counterparty, reference,
          occurred_on, note, state, entered_by, entered_name, entered_at)
        VALUES (?, 'REVERSAL', ?::numeric, true, ?::bigint, ?, '某某', '1', '2026-03-02', '', 'WAITING', 'one', '一', now())
        """,
        city.project(),
        amount,
        acquisition,
        voucher);
    voucher(connection, "two");
  }

  private String source(String column, String sum) {
    return """
    INSERT INTO funding_source (project_id, kind, use, lender, contract_number, principal, annual_rate, day_basis,
      signed_on, policy_version, state, entered_by, entered_at, decided_by, decided_at, %s)
    VALUES (%d, 'CENTRAL_FUND', 'SALE', '财政', gen_random_uuid()::text, 9, 0, 'ACTUAL_360',
      '2026-01-01', 'p', 'ENTERED', 'one',
      now(), NULL, NULL, %s)
    """
        .formatted(column, city.project(), sum);
  }

  private String payee(String column, String sum) {
    return """
    INSERT INTO building_payee (project_id, role, name, credit_code, contract_number, contract_sum, signed_on, state,
      entered_by, entered_name, entered_at, %s)
    VALUES (%d, 'DESIGNER', '某某', 'c', gen_random_uuid()::text, 9, '2026-01-01', 'ENTERED', 'one', '一', now(), %s)
    """
        .formatted(column, city.project(), sum);
  }

  private void voucher(Connection connection, String approvedBy) throws SQLException {
    TestDatabase.execute(connection, VOUCHER, approvedBy, city.project());
  }

  private void line(Connection connection, int line, long account, String debit, String credit)
      throws SQLException {
    TestDatabase.execute(
        connection, LINE, city.project(), line, city.project(), account, debit, credit);
  }
}
