package org.anju.contract;

import static org.anju.selection.SaleCity.acquirer;
import static org.anju.selection.SaleCity.await;
import static org.anju.selection.SaleCity.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.anju.offering.LeaseTerms;
import org.anju.platform.security.Actor;
import org.anju.project.ProjectUse;
import org.anju.selection.Chosen;
import org.anju.selection.SaleCity;
import org.anju.selection.SaleCity.Sale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Homes for rent, in real PostgreSQL: chosen as those for sale, and let instead of sold. */
class LeaseTest {

  private static final Actor DESK = acquirer(SaleCity.ACQUIRER);
  private static final LeaseTerms TERMS = new LeaseTerms(36, 2, 3, "期满前三个月提出，可以续租。");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private static SaleCity city;
  private RecordSigning recordSigning;
  private Sale sale;

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
    sale = city.drawnForRent(2, 2, TERMS);
    city.advance();
  }

  @Test
  void a_family_sees_the_terms_of_its_lease_before_it_signs() {
    chosen();

    Agreement mine = await(new ShowMyAgreement(city.pool()).of(sale.family(1), sale.offering()));

    assertThat(mine.use()).isEqualTo(ProjectUse.RENT);
    assertThat(mine.totalPrice()).isEqualByComparingTo("1200");
    assertThat(mine.lease().terms()).isEqualTo(TERMS);
    assertThat(mine.lease().deposit()).isEqualByComparingTo("2400");
    assertThat(mine.lease().payment()).isEqualByComparingTo("3600");
    assertThat(mine.lease().startsOn()).isNull();
  }

  @Test
  void a_lease_that_is_signed_has_a_number_of_its_own_a_first_and_a_last_day() {
    long selection = chosen();

    Agreement signed = await(recordSigning.record(DESK, selection, null, TODAY.plusDays(8)));

    assertThat(signed.state()).isEqualTo(AgreementState.SIGNED);
    assertThat(signed.number()).matches("HS-ZL-2026-\\d{6}");
    assertThat(signed.lease().startsOn()).isEqualTo("2026-12-01");
    assertThat(signed.lease().endsOn()).isEqualTo("2029-11-30");
    assertThat(city.text("SELECT state FROM unit WHERE id = $1", sale.unit(1))).isEqualTo("SOLD");
  }

  @Test
  void the_first_day_is_named_and_neither_past_nor_far_away() {
    long selection = chosen();

    assertThat(refusal(recordSigning.record(DESK, selection, null, null)))
        .isEqualTo(AgreementRefusal.LEASE_WITHOUT_START);
    assertThat(refusal(recordSigning.record(DESK, selection, null, TODAY.minusDays(1))))
        .isEqualTo(AgreementRefusal.LEASE_STARTS_TOO_EARLY);
    assertThat(
            refusal(recordSigning.record(DESK, selection, null, TODAY.plusMonths(1).plusDays(1))))
        .isEqualTo(AgreementRefusal.LEASE_STARTS_TOO_LATE);
    assertThat(state(selection)).isEqualTo("TO_SIGN");
  }

  @Test
  void whoever_may_not_sign_it_is_told_that_first() {
    long selection = chosen();

    assertThat(refusal(recordSigning.record(acquirer("other"), selection, null, null)))
        .isEqualTo(AgreementRefusal.NOT_YOURS);
    await(recordSigning.record(DESK, selection, null, TODAY));
    assertThat(refusal(recordSigning.record(DESK, selection, null, null)))
        .isEqualTo(AgreementRefusal.ALREADY_SIGNED);
  }

  @Test
  void a_home_for_sale_has_no_first_day() {
    Sale other = city.opened(2, 2, 2);
    long selection = chosen(other);

    assertThat(refusal(recordSigning.record(DESK, selection, null, TODAY)))
        .isEqualTo(AgreementRefusal.START_OF_A_SALE);
    Agreement signed = await(recordSigning.record(DESK, selection, null, null));
    assertThat(signed.lease()).isNull();
    assertThat(signed.number()).matches("HS-2026-\\d{6}");
  }

  @Test
  void the_database_takes_no_lease_for_a_sale_and_no_signature_without_one_for_a_rental() {
    long ofRental = chosen();
    long ofSale = chosen(city.opened(2, 2, 2));

    assertThatThrownBy(
            () ->
                city.run(
                    "INSERT INTO lease VALUES ($1, DATE '2026-12-01', DATE '2027-11-30')", ofSale))
        .hasStackTraceContaining("is not what its offering is for");
    assertThatThrownBy(
            () ->
                city.run(
                    """
                    UPDATE agreement SET state = 'SIGNED', signed_at = sign_by, number = 'a', recorded_by = 'x'
                    WHERE selection_id = $1
                    """,
                    ofRental))
        .hasStackTraceContaining("is not what its offering is for");
    assertThat(state(ofRental)).isEqualTo("TO_SIGN");
  }

  @Test
  void a_lease_ends_after_its_last_day_and_its_home_can_be_offered_again() {
    long selection = chosen();
    await(recordSigning.record(DESK, selection, null, TODAY));
    city.run("INSERT INTO unit_owner VALUES ($1, $2)", "tenant-" + selection, selection);
    EndLeases endLeases = new EndLeases(city.pool(), city.clock());
    LocalDate lastDay = LocalDate.of(2029, 11, 22);

    city.setTime(noon(lastDay));
    await(endLeases.end());
    assertThat(state(selection)).isEqualTo("SIGNED");
    assertThat(homes(selection)).isPositive();
    city.setTime(noon(lastDay.plusDays(1)));
    await(endLeases.end());

    assertThat(state(selection)).isEqualTo("ENDED");
    assertThat(homes(selection)).isZero();
    assertThat(city.text("SELECT state FROM unit WHERE id = $1", sale.unit(1)))
        .isEqualTo("AVAILABLE");
    assertThat(
            city.count(
                """
                SELECT count(*) FROM families_to_choose($1, NULL, 9) f
                JOIN selection s ON s.application_id = f.application_id WHERE s.id = $2
                """,
                sale.offering(),
                selection))
        .isZero();
    assertThat(
            city.count(
                "SELECT count(*) FROM audit_leaf WHERE action = 'agreement.end-lease' AND case_id = $1",
                String.valueOf(selection)))
        .isEqualTo(1);
    assertThat(await(new ShowMyAgreement(city.pool()).of(sale.family(1), sale.offering())).state())
        .isEqualTo(AgreementState.ENDED);
  }

  @Test
  void what_is_sold_and_what_is_not_signed_does_not_end() {
    long toSign = chosen();
    long ofSale = chosen(city.opened(2, 2, 2));
    await(recordSigning.record(DESK, ofSale, null, null));

    for (long agreement : new long[] {toSign, ofSale}) {
      assertThatThrownBy(
              () ->
                  city.run(
                      "UPDATE agreement SET state = 'ENDED' WHERE selection_id = $1", agreement))
          .hasStackTraceContaining("is no lease that runs");
    }
  }

  /** Of people who count as having a home by that choice. */
  private static long homes(long selection) {
    return city.count("SELECT count(*) FROM unit_owner WHERE selection_id = $1", selection);
  }

  private static Instant noon(LocalDate day) {
    return day.atTime(12, 0).atZone(city.clock().zone()).toInstant();
  }

  @Test
  void what_was_signed_and_what_was_published_stays_as_it_is() {
    long selection = chosen();
    await(recordSigning.record(DESK, selection, null, TODAY));

    assertThatThrownBy(() -> city.run("UPDATE lease SET ends_on = DATE '2099-01-01'"))
        .hasStackTraceContaining("append-only");
    assertThatThrownBy(
            () ->
                city.run(
                    "UPDATE lease_terms SET deposit_months = 12 WHERE offering_id = $1",
                    sale.offering()))
        .hasStackTraceContaining("are published");
    assertThatThrownBy(
            () -> city.run("DELETE FROM lease_terms WHERE offering_id = $1", sale.offering()))
        .hasStackTraceContaining("are published");
  }

  private static String state(long selection) {
    return city.text("SELECT state FROM agreement WHERE selection_id = $1", selection);
  }

  private long chosen() {
    return chosen(sale);
  }

  private static long chosen(Sale sale) {
    Chosen chosen =
        await(
            city.chooseUnit()
                .choose(sale.chooser(1), sale.offering(), sale.unit(1), UUID.randomUUID()));
    city.rechecked(chosen.selectionId());
    return chosen.selectionId();
  }
}
