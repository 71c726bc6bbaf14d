package org.anju.contract;

import static org.anju.selection.SaleCity.acquirer;
import static org.anju.selection.SaleCity.await;
import static org.anju.selection.SaleCity.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.anju.offering.OfferingRefusal;
import org.anju.platform.security.Actor;
import org.anju.selection.Chosen;
import org.anju.selection.SaleCity;
import org.anju.selection.SaleCity.Sale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RecordSigningTest {

  private static final Actor DESK = acquirer(SaleCity.ACQUIRER);

  private static SaleCity city;
  private RecordSigning recordSigning;

  @BeforeAll
  static void start() {
    city = new SaleCity();
  }

  @AfterAll
  static void stop() {
    city.close();
  }

  @BeforeEach
  void open() {
    city.setTime(SaleCity.OPENING);
    recordSigning = new RecordSigning(city.pool(), city.clock(), city.policies());
  }

  @Test
  void a_signed_unit_leaves_the_market_with_a_number() {
    Sale sale = city.opened(2, 2, 2);
    Agreement agreement = await(recordSigning.record(DESK, chosen(sale).selectionId(), null, null));
    assertThat(agreement.state()).isEqualTo(AgreementState.SIGNED);
    assertThat(agreement.number()).matches("HS-2026-\\d{6}");
    assertThat(unit(sale)).isEqualTo("SOLD");
    assertThat(
            city.count(
                "SELECT count(*) FROM audit_leaf WHERE action = 'agreement.sign' AND case_id = $1",
                String.valueOf(agreement.selectionId())))
        .isOne();
  }

  @Test
  void a_signing_is_not_recorded_twice() {
    Sale sale = city.opened(2, 2, 2);
    long selection = chosen(sale).selectionId();
    await(recordSigning.record(DESK, selection, null, null));
    assertThat(refusal(recordSigning.record(DESK, selection, null, null)))
        .isEqualTo(AgreementRefusal.ALREADY_SIGNED);
  }

  @Test
  void another_acquirer_cannot_record_it() {
    Sale sale = city.opened(2, 2, 2);
    assertThat(
            refusal(
                recordSigning.record(acquirer("other"), chosen(sale).selectionId(), null, null)))
        .isEqualTo(AgreementRefusal.NOT_YOURS);
    assertThat(unit(sale)).isEqualTo("CHOSEN");
  }

  @Test
  void an_unknown_selection_has_no_agreement() {
    assertThat(refusal(recordSigning.record(DESK, -1, null, null)))
        .isEqualTo(AgreementRefusal.UNKNOWN);
  }

  @Test
  void a_number_belongs_to_one_agreement() {
    Sale sale = city.opened(2, 2, 2);
    Sale other = city.opened(2, 2, 2);
    await(recordSigning.record(DESK, chosen(sale).selectionId(), "配售-2026-7", null));
    assertThat(refusal(recordSigning.record(DESK, chosen(other).selectionId(), "配售-2026-7", null)))
        .isEqualTo(AgreementRefusal.NUMBER_TAKEN);
  }

  @Test
  void who_does_not_sign_in_time_gives_up_and_the_unit_is_free_again() {
    Sale sale = city.opened(2, 2, 2);
    Chosen chosen = chosen(sale);
    city.setTime(chosen.signBy().plus(Duration.ofSeconds(1)));
    assertThat(refusal(recordSigning.record(DESK, chosen.selectionId(), null, null)))
        .isEqualTo(AgreementRefusal.LAPSED);
    await(new LapseAgreements(city.pool(), city.clock()).lapse());
    assertThat(unit(sale)).isEqualTo("AVAILABLE");
    Agreement mine = await(new ShowMyAgreement(city.pool()).of(sale.family(1), sale.offering()));
    assertThat(mine.state()).isEqualTo(AgreementState.LAPSED);
  }

  @Test
  void the_list_is_for_the_own_acquirer_alone() {
    Sale sale = city.opened(2, 2, 2);
    chosen(sale);
    ListAgreements list = new ListAgreements(city.pool());
    assertThat(await(list.of(DESK, sale.offering(), 0, 10)).items()).hasSize(1);
    assertThat(refusal(list.of(acquirer("other"), sale.offering(), 0, 10)))
        .isEqualTo(OfferingRefusal.NOT_YOURS);
  }

  @Test
  void nobody_signs_before_the_registries_have_answered() {
    Sale sale = city.opened(2, 2, 2);
    long selection = justChosen(sale).selectionId();
    assertThat(refusal(recordSigning.record(DESK, selection, null, null)))
        .isEqualTo(AgreementRefusal.RECHECK_WAITING);
    assertThat(unit(sale)).isEqualTo("CHOSEN");
    Agreement mine = await(new ShowMyAgreement(city.pool()).of(sale.family(1), sale.offering()));
    assertThat(mine.recheck().state()).isEqualTo(AgreementRecheck.State.WAITING);
  }

  @Test
  void nobody_signs_while_an_officer_looks_at_what_changed() {
    Sale sale = city.opened(2, 2, 2);
    long selection = justChosen(sale).selectionId();
    city.run(
        """
        INSERT INTO recheck_case (selection_id, application_id, state, opened_at)
        SELECT id, application_id, 'OPEN', chosen_at FROM selection WHERE id = $1
        """,
        selection);
    assertThat(refusal(recordSigning.record(DESK, selection, null, null)))
        .isEqualTo(AgreementRefusal.RECHECK_OPEN);
    Agreement mine = await(new ShowMyAgreement(city.pool()).of(sale.family(1), sale.offering()));
    assertThat(mine.recheck().state()).isEqualTo(AgreementRecheck.State.OPEN);
  }

  @Test
  void nobody_gives_up_by_the_clock_who_waits_for_a_registry() {
    Sale sale = city.opened(2, 2, 2);
    Chosen chosen = justChosen(sale);
    city.setTime(chosen.signBy().plus(Duration.ofDays(30)));
    await(new LapseAgreements(city.pool(), city.clock()).lapse());
    assertThat(unit(sale)).isEqualTo("CHOSEN");
    assertThat(refusal(recordSigning.record(DESK, chosen.selectionId(), null, null)))
        .isEqualTo(AgreementRefusal.RECHECK_WAITING);
  }

  private static Chosen chosen(Sale sale) {
    Chosen chosen = justChosen(sale);
    city.rechecked(chosen.selectionId());
    return chosen;
  }

  private static Chosen justChosen(Sale sale) {
    return await(
        city.chooseUnit()
            .choose(sale.chooser(1), sale.offering(), sale.unit(1), UUID.randomUUID()));
  }

  private static String unit(Sale sale) {
    return city.text("SELECT state FROM unit WHERE id = $1", sale.unit(1));
  }
}
