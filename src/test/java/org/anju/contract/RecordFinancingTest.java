package org.anju.contract;

import static org.anju.selection.SaleCity.acquirer;
import static org.anju.selection.SaleCity.await;
import static org.anju.selection.SaleCity.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.mutiny.Uni;
import io.vertx.pgclient.PgException;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.anju.audit.AuditTrails;
import org.anju.offering.LeaseTerms;
import org.anju.platform.error.RefusedException;
import org.anju.platform.security.Actor;
import org.anju.selection.SaleCity;
import org.anju.selection.SaleCity.Sale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class RecordFinancingTest {

  private static final Actor DESK = acquirer(SaleCity.ACQUIRER);
  private static final String FUND = "黄石住房公积金中心";
  private static final String BANK = "磁湖银行";

  private static SaleCity city;
  private RecordFinancing record;
  private RecordSigning sign;
  private Sale sale;
  private long selection;
  private BigDecimal price;

  @BeforeAll
  static void start() {
    city = new SaleCity();
  }

  @AfterAll
  static void stop() {
    city.close();
  }

  @BeforeEach
  void choose() {
    city.setTime(SaleCity.OPENING);
    sign = new RecordSigning(city.pool(), city.clock(), city.policies());
    record =
        new RecordFinancing(
            city.pool(), city.clock(), AuditTrails.of(city.clock(), city.policies()));
    sale = city.opened(2, 2, 2);
    selection = chosen(sale);
    price =
        new BigDecimal(
            city.text("SELECT total_price::text FROM selection WHERE id = $1", selection));
  }

  @Test
  void a_family_sees_how_it_pays_once_it_is_recorded() {
    await(sign.record(DESK, selection, null, null));
    assertThat(mine().financing()).isNull();

    assertThat(await(record.record(DESK, "陈会计", selection, 0, loans("1000.25", "500"))))
        .isEqualTo(1);

    RecordedFinancing financing = mine().financing();
    assertThat(financing.version()).isEqualTo(1);
    assertThat(financing.recordedAt()).isEqualTo(SaleCity.OPENING);
    assertThat(financing.financing().providentLoan()).isEqualTo("1000.25");
    assertThat(financing.financing().providentLender()).isEqualTo(FUND);
    assertThat(financing.financing().bankLoan()).isEqualTo("500.00");
    assertThat(financing.financing().ownMoney())
        .isEqualByComparingTo(price.subtract(new BigDecimal("1500.25")));
    Agreement listed =
        await(new ListAgreements(city.pool()).of(DESK, sale.offering(), 0, 10)).items().get(0);
    assertThat(listed.financing()).isEqualTo(financing);
  }

  @Test
  void a_correction_is_a_new_version_with_a_leaf_of_its_own_and_the_first_stays() {
    await(sign.record(DESK, selection, null, null));
    await(record.record(DESK, "陈会计", selection, 0, loans("1000", "500")));

    assertThat(await(record.record(DESK, "陈会计", selection, 1, loans("1200", "300")))).isEqualTo(2);

    assertThat(mine().financing().financing().bankLoan()).isEqualTo("300.00");
    assertThat(
            city.text(
                "SELECT bank_loan::text FROM agreement_financing WHERE selection_id = $1 AND version = 1",
                selection))
        .isEqualTo("500.00");
    assertThat(
            city.count(
                "SELECT count(*) FROM audit_leaf WHERE action = 'agreement.finance' AND case_id = $1",
                String.valueOf(selection)))
        .isEqualTo(2);
    assertThatThrownBy(() -> city.run("UPDATE agreement_financing SET bank_lender = 'x'"))
        .isInstanceOf(PgException.class);
  }

  @Test
  void family_and_acquirer_see_each_version_with_who_recorded_it_and_when() {
    await(sign.record(DESK, selection, null, null));
    await(record.record(DESK, "陈会计", selection, 0, loans("1000", "500")));
    city.setTime(SaleCity.OPENING.plusSeconds(86_400));
    await(record.record(DESK, "刘会计", selection, 1, loans("1200", "300")));
    ShowFinancing show = new ShowFinancing(city.pool());

    List<FinancingVersion> versions = await(show.of(sale.family(1), selection)).versions();

    assertThat(versions).extracting(FinancingVersion::version).containsExactly(2, 1);
    assertThat(versions).extracting(FinancingVersion::recordedBy).containsExactly("刘会计", "陈会计");
    assertThat(versions)
        .extracting(FinancingVersion::recordedAt)
        .containsExactly(SaleCity.OPENING.plusSeconds(86_400), SaleCity.OPENING);
    assertThat(versions)
        .extracting(version -> version.financing().bankLoan())
        .containsExactly(new BigDecimal("300.00"), new BigDecimal("500.00"));
    assertThat(await(show.of(DESK, selection)).versions()).isEqualTo(versions);
    assertThat(refusal(show.of(sale.family(2), selection))).isEqualTo(AgreementRefusal.UNKNOWN);
    assertThat(refusal(show.of(acquirer("other"), selection)))
        .isEqualTo(AgreementRefusal.NOT_YOURS);
  }

  @Test
  void whoever_saw_an_older_version_does_not_overwrite_the_newer() {
    await(sign.record(DESK, selection, null, null));
    await(record.record(DESK, "陈会计", selection, 0, loans("1000", "500")));

    assertThat(refusal(record.record(DESK, "陈会计", selection, 0, loans("1200", "300"))))
        .isEqualTo(AgreementRefusal.FINANCING_CHANGED);
    assertThat(mine().financing().version()).isEqualTo(1);
  }

  @RepeatedTest(5)
  void of_two_that_are_recorded_at_once_one_is_told_that_it_changed() {
    await(sign.record(DESK, selection, null, null));

    List<Object> outcomes =
        await(
            Uni.join()
                .all(recording(loans("1000", "500")), recording(loans("1200", "300")))
                .andFailFast());

    assertThat(outcomes).containsExactlyInAnyOrder(1, AgreementRefusal.FINANCING_CHANGED);
    assertThat(mine().financing().version()).isEqualTo(1);
  }

  /** The version, or the refusal. */
  private Uni<Object> recording(Financing financing) {
    return record
        .record(DESK, "陈会计", selection, 0, financing)
        .map(Object.class::cast)
        .onFailure(RefusedException.class)
        .recoverWithItem(RefusedException::refusal);
  }

  @Test
  void it_is_the_price_of_the_agreement_to_the_cent() {
    await(sign.record(DESK, selection, null, null));
    Financing more =
        new Financing(
            price.add(new BigDecimal("0.01")), BigDecimal.ZERO, null, BigDecimal.ZERO, null);

    assertThat(refusal(record.record(DESK, "陈会计", selection, 0, more)))
        .isEqualTo(AgreementRefusal.FINANCING_DIFFERS);
  }

  @Test
  void nothing_is_recorded_before_the_signing_by_another_acquirer_or_of_nothing() {
    Financing loans = loans("1000", "500");

    assertThat(refusal(record.record(DESK, "陈会计", selection, 0, loans)))
        .isEqualTo(AgreementRefusal.NOT_SIGNED);
    await(sign.record(DESK, selection, null, null));
    assertThat(refusal(record.record(acquirer("other"), "陈会计", selection, 0, loans)))
        .isEqualTo(AgreementRefusal.NOT_YOURS);
    assertThat(refusal(record.record(DESK, "陈会计", -1, 0, loans)))
        .isEqualTo(AgreementRefusal.UNKNOWN);
  }

  @Test
  void a_lease_is_not_financed() {
    Sale let = city.drawnForRent(2, 2, new LeaseTerms(36, 2, 3, "期满前三个月提出。"));
    city.advance();
    long lease = chosen(let);

    assertThat(refusal(record.record(DESK, "陈会计", lease, 0, loans("1000", "500"))))
        .isEqualTo(AgreementRefusal.FINANCING_OF_A_LEASE);
  }

  @Test
  void the_database_keeps_price_signing_and_versions_whoever_writes() {
    assertNotStored(1, price, price);
    await(sign.record(DESK, selection, null, null));
    assertNotStored(1, price.add(BigDecimal.ONE), price.add(BigDecimal.ONE));
    assertNotStored(1, price, price.subtract(new BigDecimal("0.01")));
    assertNotStored(2, price, price);
    store(1, price, price);
    assertNotStored(1, price, price);
    assertNotStored(3, price, price);
  }

  private void assertNotStored(int version, BigDecimal total, BigDecimal own) {
    assertThatThrownBy(() -> store(version, total, own)).isInstanceOf(PgException.class);
  }

  private void store(int version, BigDecimal total, BigDecimal own) {
    city.run(
        """
        INSERT INTO agreement_financing (selection_id, version, price, own_money, provident_loan, bank_loan,
          recorded_by, recorded_at)
        VALUES ($1, $2, $3, $4, 0, 0, 'x', now())
        """,
        selection,
        version,
        total,
        own);
  }

  private Financing loans(String provident, String bank) {
    BigDecimal own = price.subtract(new BigDecimal(provident)).subtract(new BigDecimal(bank));
    return new Financing(own, new BigDecimal(provident), FUND, new BigDecimal(bank), BANK);
  }

  private Agreement mine() {
    return await(new ShowMyAgreement(city.pool()).of(sale.family(1), sale.offering()));
  }

  private static long chosen(Sale sale) {
    long selection =
        await(
                city.chooseUnit()
                    .choose(sale.chooser(1), sale.offering(), sale.unit(1), UUID.randomUUID()))
            .selectionId();
    city.rechecked(selection);
    return selection;
  }
}
