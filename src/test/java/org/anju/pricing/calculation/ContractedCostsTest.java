package org.anju.pricing.calculation;

import static org.anju.pricing.calculation.PricedCity.OWNER;
import static org.anju.pricing.calculation.PricedCity.draft;
import static org.anju.pricing.calculation.PricedCity.homeOf;
import static org.anju.pricing.calculation.Sheets.built;
import static org.anju.selection.SaleCity.await;
import static org.anju.selection.SaleCity.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.smallrye.mutiny.Uni;
import io.vertx.pgclient.PgException;
import java.util.List;
import org.anju.funding.BuildingContracts;
import org.anju.funding.ConfirmedContracts;
import org.anju.funding.PayeeRole;
import org.anju.platform.error.RefusedException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a new-built project cost rests on the contracts that the bureau has confirmed. */
class ContractedCostsTest {

  private static final PriceBasis.Built COSTS = built("100000.00", "800000.00", "200.00", "5");

  private static PricedCity city;

  private long project;
  private long offering;

  @BeforeAll
  static void open() {
    city = new PricedCity();
  }

  @AfterAll
  static void close() {
    city.close();
  }

  @BeforeEach
  void anOffering() {
    project = city.projectWithoutContracts("ALLOCATED_LAND", "SALE");
    offering = city.offering(project);
  }

  @Test
  void without_contracts_nothing_has_cost_anything_and_what_was_given_free_is_free() {
    assertThat(refusal(writing(COSTS))).isEqualTo(CalculationRefusal.LAND_ABOVE_CONTRACTS);
    assertThat(refusal(writing(built("0.00", "800000.00", "200.00", "5"))))
        .isEqualTo(CalculationRefusal.CONSTRUCTION_ABOVE_CONTRACTS);

    city.contract(project, "GENERAL_CONTRACTOR", "800000.00");

    assertThat(await(writing(built("0.00", "800000.00", "200.00", "5")))).isEqualTo(1);
  }

  @Test
  void typing_more_than_the_contracts_does_not_raise_the_limit_and_both_numbers_are_told() {
    contracts("100000.00", "700000.00", "99999.99");

    RefusedException refused =
        catchThrowableOfType(RefusedException.class, () -> await(writing(COSTS)));

    assertThat(refused.refusal()).isEqualTo(CalculationRefusal.CONSTRUCTION_ABOVE_CONTRACTS);
    assertThat(refused.arguments())
        .containsEntry("cost", "800,000.00")
        .containsEntry("contracts", "799,999.99");
    assertThat(await(writing(built("100000.00", "799999.99", "200.00", "5")))).isEqualTo(1);
  }

  @Test
  void land_does_not_stand_for_building_nor_another_project_s_contracts_for_this_one() {
    contracts("900000.00", "799999.99");
    long other = city.projectWithoutContracts("ALLOCATED_LAND", "SALE");
    city.contract(other, "GENERAL_CONTRACTOR", "800000.00");

    assertThat(refusal(writing(COSTS))).isEqualTo(CalculationRefusal.CONSTRUCTION_ABOVE_CONTRACTS);
  }

  @Test
  void a_contract_counts_from_its_confirmation_on_and_never_when_it_was_discarded() {
    contracts("100000.00", "700000.00");
    long payee = city.enteredContract(project, "SUPPLIER", "100000.00");
    long wrong = city.enteredContract(project, "DESIGNER", "100000.00");
    city.city.run(BuildingContracts.CONFIRM.replace("CONFIRMED", "DISCARDED"), wrong);
    assertThat(refusal(writing(COSTS))).isEqualTo(CalculationRefusal.CONSTRUCTION_ABOVE_CONTRACTS);

    city.city.run(BuildingContracts.CONFIRM, payee);

    assertThat(await(writing(COSTS))).isEqualTo(1);
    assertThat(city.shown(offering).contracts())
        .extracting(ConfirmedContracts::land, ConfirmedContracts::construction)
        .containsExactly(Sheets.number("100000.00"), Sheets.number("800000.00"));
    assertThat(city.shown(offering).contracts().contracts())
        .extracting(ConfirmedContracts.Contract::role, ConfirmedContracts.Contract::sum)
        .containsExactly(
            tuple(PayeeRole.LAND_AUTHORITY, Sheets.number("100000.00")),
            tuple(PayeeRole.GENERAL_CONTRACTOR, Sheets.number("700000.00")),
            tuple(PayeeRole.SUPPLIER, Sheets.number("100000.00")));
  }

  @Test
  void a_sheet_of_before_is_neither_priced_by_nor_filed_until_its_contracts_are_confirmed() {
    contracts("100000.00", "800000.00");
    await(writing(COSTS));
    city.imported(offering, homeOf("1栋", "101", "50.00", "4000.00"));
    city.noticed(offering);
    missingACent("GENERAL_CONTRACTOR");

    assertThat(against()).containsExactly("calculation.construction-above-contracts");
    assertThat(refusal(city.importing(offering, homeOf("1栋", "101", "50.00", "4000.00"))))
        .isEqualTo(CalculationRefusal.CONSTRUCTION_ABOVE_CONTRACTS);
    assertThat(refusal(filing())).isEqualTo(CalculationRefusal.CONSTRUCTION_ABOVE_CONTRACTS);
    assertThat(
            catchThrowableOfType(PgException.class, () -> city.filedBy("BUREAU", offering))
                .getConstraint())
        .as("not even by hand")
        .isEqualTo("costs_within_contracts");

    city.contract(project, "WORKS_SUPERVISOR", "0.01");

    assertThat(against()).isEmpty();
    await(filing());
    city.filedBy("BUREAU", offering);
    city.filedBy("PRICE", offering);
  }

  @Test
  void by_hand_no_list_is_filed_by_what_is_of_another_kind_unconfirmed_or_another_project_s() {
    contracts("100000.00", "800000.00");
    await(writing(COSTS));
    city.imported(offering, homeOf("1栋", "101", "50.00", "4000.00"));
    city.noticed(offering);
    missingACent("LAND_AUTHORITY");
    assertNotFiledByHand("a cent of the land");

    city.contract(project, "SUPPLIER", "900000.00");
    city.enteredContract(project, "LAND_AUTHORITY", "900000.00");
    long discarded = city.enteredContract(project, "LAND_AUTHORITY", "800000.00");
    city.city.run(BuildingContracts.CONFIRM.replace("CONFIRMED", "DISCARDED"), discarded);
    city.contract(
        city.projectWithoutContracts("ALLOCATED_LAND", "SALE"), "LAND_AUTHORITY", "900000.00");
    assertNotFiledByHand("none of these pays for land");

    city.contract(project, "LAND_AUTHORITY", "0.01");
    city.filedBy("BUREAU", offering);
  }

  private void assertNotFiledByHand(String why) {
    PgException refused =
        catchThrowableOfType(PgException.class, () -> city.filedBy("BUREAU", offering));
    assertThat(refused).as(why).isNotNull();
    assertThat(refused.getConstraint()).as(why).isEqualTo("costs_within_contracts");
  }

  @Test
  void a_confirmed_contract_is_never_taken_back() {
    city.contract(project, "GENERAL_CONTRACTOR", "800000.00");

    for (String change :
        List.of(
            "UPDATE building_payee SET state = 'DISCARDED' WHERE project_id = $1",
            "UPDATE building_payee SET contract_sum = 1 WHERE project_id = $1",
            "DELETE FROM building_payee WHERE project_id = $1")) {
      assertThat(catchThrowableOfType(PgException.class, () -> city.city.run(change, project)))
          .as(change)
          .isNotNull();
    }
  }

  private void contracts(String land, String... construction) {
    city.contract(project, "LAND_AUTHORITY", land);
    for (String sum : construction) {
      city.contract(project, "GENERAL_CONTRACTOR", sum);
    }
  }

  /** As if the sheet had been written when nobody asked for contracts. */
  private void missingACent(String role) {
    city.city.run("ALTER TABLE building_payee DISABLE TRIGGER USER");
    city.city.run(
        """
        UPDATE building_payee SET contract_sum = contract_sum - 0.01 WHERE project_id = $1 AND role = $2
        """,
        project,
        role);
    city.city.run("ALTER TABLE building_payee ENABLE TRIGGER USER");
  }

  private Uni<Integer> writing(PriceBasis.Built basis) {
    return city.write.write(
        OWNER, offering, city.sheetVersion(offering), draft(basis, null, Sheets.NONE));
  }

  /** As a filing asks. */
  private Uni<Void> filing() {
    long list = city.list(offering);
    return city.pool.withTransaction(each -> city.check.requireWithinCap(each, list));
  }

  private List<String> against() {
    return city.shown(offering).list().standing().against().stream()
        .map(Obstacle.Worded::code)
        .toList();
  }
}
