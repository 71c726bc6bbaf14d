package org.anju.selection;

import static org.anju.selection.SaleCity.acquirer;
import static org.anju.selection.SaleCity.await;
import static org.anju.selection.SaleCity.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.anju.offering.OfferingRefusal;
import org.anju.platform.security.Actor;
import org.anju.platform.security.Roles;
import org.anju.selection.SaleCity.Sale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who may act for a family, on a real PostgreSQL. */
class ChooserTest {

  private static final Actor PROXY = new Actor("proxy", Roles.APPLICANT, null, Set.of());

  private static SaleCity city;

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
  }

  @Test
  void a_confirmed_proxy_does_all_that_the_family_could() {
    Sale sale = city.opened(2, 3, 2);
    proxy(sale, 1, "CONFIRMED");
    Chooser proxy = Chooser.of(PROXY, sale.receipt(1));
    await(city.checkIn().checkIn(proxy, sale.offering()));
    await(city.holdUnit().hold(proxy, sale.offering(), sale.unit(1)));
    Chosen chosen =
        await(city.chooseUnit().choose(proxy, sale.offering(), sale.unit(1), UUID.randomUUID()));
    assertThat(chosen.receipt()).isEqualTo(sale.receipt(1));
    assertThat(
            city.text(
                "SELECT actor FROM audit_leaf WHERE action = 'selection.choose' AND case_id = $1",
                String.valueOf(chosen.selectionId())))
        .isEqualTo("proxy");
    assertThat(mine(proxy, sale).forAnother()).isTrue();
    assertThat(mine(sale.chooser(1), sale).forAnother()).isFalse();
  }

  @Test
  void a_proxy_that_nobody_confirmed_or_of_another_family_does_nothing() {
    Sale sale = city.opened(3, 3, 3);
    proxy(sale, 1, "NAMED");
    proxy(sale, 2, "REVOKED");
    for (int rank = 1; rank <= 3; rank++) {
      Chooser proxy = Chooser.of(PROXY, sale.receipt(rank));
      assertThat(refusal(city.checkIn().checkIn(proxy, sale.offering())))
          .isEqualTo(SelectionRefusal.NO_TURN);
      assertThat(refusal(city.holdUnit().hold(proxy, sale.offering(), sale.unit(1))))
          .isEqualTo(SelectionRefusal.NO_TURN);
      assertThat(refusal(city.giveUpTurn().giveUp(proxy, sale.offering())))
          .isEqualTo(SelectionRefusal.NO_TURN);
      assertThat(
              refusal(
                  city.chooseUnit()
                      .choose(proxy, sale.offering(), sale.unit(1), UUID.randomUUID())))
          .isEqualTo(SelectionRefusal.NO_TURN);
    }
  }

  @Test
  void the_desk_of_the_acquirer_serves_a_family_and_that_of_another_does_not() {
    Sale sale = city.opened(1, 3, 1);
    Chooser stranger = Chooser.desk(acquirer("other"), sale.receipt(1));
    assertThat(refusal(city.checkIn().checkIn(stranger, sale.offering())))
        .isEqualTo(OfferingRefusal.NOT_YOURS);
    assertThat(refusal(city.holdUnit().hold(stranger, sale.offering(), sale.unit(1))))
        .isEqualTo(OfferingRefusal.NOT_YOURS);
    assertThat(refusal(city.giveUpTurn().giveUp(stranger, sale.offering())))
        .isEqualTo(OfferingRefusal.NOT_YOURS);

    Chooser desk = Chooser.desk(acquirer(SaleCity.ACQUIRER), sale.receipt(1));
    await(city.checkIn().checkIn(desk, sale.offering()));
    await(city.holdUnit().hold(desk, sale.offering(), sale.unit(1)));
    await(city.giveUpTurn().giveUp(desk, sale.offering()));
    assertThat(mine(sale.chooser(1), sale).turn().reason()).isEqualTo(TurnReason.REFUSED);
  }

  private static MyTurn mine(Chooser chooser, Sale sale) {
    return await(
        new ShowMyTurn(city.pool(), new Overviews(), city.clock()).of(chooser, sale.offering()));
  }

  private static void proxy(Sale sale, int rank, String state) {
    city.run(
        """
        INSERT INTO stored_file (digest, size, type, uses, unused_since)
        VALUES (repeat('a', 64), 1, 'PDF', 1, '2026-11-20') ON CONFLICT DO NOTHING
        """);
    city.run(
        """
        INSERT INTO selection_paper (owner, file_name_cipher, digest, added_at)
        VALUES ('family', '\\x00', repeat('a', 64), '2026-11-20') ON CONFLICT DO NOTHING
        """);
    city.run(
        """
        INSERT INTO selection_proxy (application_id, name_cipher, name_masked, identity_cipher, identity_masked,
          identity_hash, paper_id, code_hash, subject, state, named_at)
        SELECT a.id, '\\x00', '李*', '\\x00', '4202**', 'h', p.id, 'c' || a.id, 'proxy', $2, '2026-11-20'
        FROM application a, selection_paper p WHERE a.receipt = $1 AND p.owner = 'family'
        """,
        sale.receipt(rank),
        state);
  }
}
