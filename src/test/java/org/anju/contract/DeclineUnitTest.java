package org.anju.contract;

import static org.anju.selection.SaleCity.acquirer;
import static org.anju.selection.SaleCity.await;
import static org.anju.selection.SaleCity.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.anju.platform.security.Actor;
import org.anju.selection.Chosen;
import org.anju.selection.SaleCity;
import org.anju.selection.SaleCity.Sale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A family gives its unit back before it signs (article 21, 2). */
class DeclineUnitTest {

  private static final Actor DESK = acquirer(SaleCity.ACQUIRER);

  private static SaleCity city;
  private DeclineUnit declineUnit;
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
    declineUnit = new DeclineUnit(city.pool(), city.clock());
    recordSigning = new RecordSigning(city.pool(), city.clock(), city.policies());
  }

  @Test
  void the_unit_can_be_chosen_again_and_the_right_is_given_up() {
    Sale sale = city.opened(2, 1, 2);
    long selection = chosen(sale, 1).selectionId();
    await(declineUnit.decline(sale.family(1), selection));

    assertThat(chosen(sale, 2).unitId()).isEqualTo(sale.unit(1));
    assertThat(turn(sale, "state")).isEqualTo("FORFEITED");
    assertThat(turn(sale, "reason")).isEqualTo("REFUSED");
    assertThat(
            city.count(
                "SELECT count(*) FROM audit_leaf WHERE action = 'agreement.decline' AND case_id = $1",
                String.valueOf(selection)))
        .isOne();
  }

  @Test
  void it_is_not_told_that_it_did_not_sign_in_time() {
    Sale sale = city.opened(1, 1, 1);
    await(declineUnit.decline(sale.family(1), chosen(sale, 1).selectionId()));

    assertThat(
            city.text(
                """
                SELECT n.kind FROM notice n JOIN application a ON a.id = n.application_id
                WHERE a.receipt = $1 ORDER BY n.id DESC LIMIT 1
                """,
                sale.receipt(1)))
        .isEqualTo("FORFEITED");
  }

  @Test
  void the_staff_records_it_for_its_own_families_alone() {
    Sale sale = city.opened(1, 1, 1);
    long selection = chosen(sale, 1).selectionId();

    assertThat(refusal(declineUnit.decline(acquirer("other"), selection)))
        .isEqualTo(AgreementRefusal.NOT_YOURS);
    await(declineUnit.decline(DESK, selection));
    assertThat(turn(sale, "state")).isEqualTo("FORFEITED");
  }

  @Test
  void another_family_declines_nothing() {
    Sale sale = city.opened(2, 2, 2);
    long selection = chosen(sale, 1).selectionId();

    assertThat(refusal(declineUnit.decline(sale.family(2), selection)))
        .isEqualTo(AgreementRefusal.UNKNOWN);
    assertThat(refusal(declineUnit.decline(sale.family(2), -1)))
        .isEqualTo(AgreementRefusal.UNKNOWN);
  }

  @Test
  void what_is_signed_lapsed_or_given_back_stays_so() {
    Sale sale = city.opened(3, 3, 3);
    Chosen signed = chosen(sale, 1);
    city.rechecked(signed.selectionId());
    await(recordSigning.record(DESK, signed.selectionId(), null, null));
    assertThat(refusal(declineUnit.decline(sale.family(1), signed.selectionId())))
        .isEqualTo(AgreementRefusal.ALREADY_SIGNED);

    Chosen declined = chosen(sale, 2);
    await(declineUnit.decline(sale.family(2), declined.selectionId()));
    assertThat(refusal(declineUnit.decline(sale.family(2), declined.selectionId())))
        .isEqualTo(AgreementRefusal.DECLINED);
    assertThat(refusal(recordSigning.record(DESK, declined.selectionId(), null, null)))
        .isEqualTo(AgreementRefusal.DECLINED);

    Chosen lapsed = chosen(sale, 3);
    city.rechecked(lapsed.selectionId());
    city.setTime(lapsed.signBy().plus(Duration.ofSeconds(1)));
    await(new LapseAgreements(city.pool(), city.clock()).lapse());
    assertThat(refusal(declineUnit.decline(sale.family(3), lapsed.selectionId())))
        .isEqualTo(AgreementRefusal.LAPSED);
  }

  private static Chosen chosen(Sale sale, int rank) {
    return await(
        city.chooseUnit()
            .choose(
                sale.chooser(rank),
                sale.offering(),
                sale.unit(Math.min(rank, sale.units().size())),
                UUID.randomUUID()));
  }

  private static String turn(Sale sale, String column) {
    return city.text(
        "SELECT t.%s FROM selection_turn t JOIN application a ON a.id = t.application_id"
                .formatted(column)
            + " WHERE a.receipt = $1",
        sale.receipt(1));
  }
}
