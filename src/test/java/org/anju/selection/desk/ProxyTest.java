package org.anju.selection.desk;

import static org.anju.selection.SaleCity.await;
import static org.anju.selection.SaleCity.refusal;
import static org.anju.selection.desk.HallCity.DESK;
import static org.anju.selection.desk.HallCity.OTHER_DESK;
import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.anju.offering.OfferingRefusal;
import org.anju.permissions.CityAtWork;
import org.anju.platform.error.Refusal;
import org.anju.platform.security.Actor;
import org.anju.platform.security.Roles;
import org.anju.selection.Chooser;
import org.anju.selection.SaleCity;
import org.anju.selection.SaleCity.Sale;
import org.anju.selection.SelectionRefusal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody chooses in a family's place by a power of attorney. */
class ProxyTest {

  private static final String NUMBER = CityAtWork.identityNumber("19780314", 411);
  private static final String OTHER_NUMBER = CityAtWork.identityNumber("19780314", 422);
  private static final Actor AUNT = person("aunt");
  private static final Actor STRANGER = person("stranger");

  private static HallCity hall;

  @BeforeAll
  static void start() {
    hall = new HallCity();
  }

  @AfterAll
  static void stop() {
    hall.close();
  }

  @BeforeEach
  void open() {
    hall.sales.setTime(SaleCity.OPENING);
  }

  @Test
  void named_confirmed_and_claimed_a_proxy_chooses_for_the_family_alone() {
    Sale sale = hall.sales.opened(2, 2, 2);
    String code = named(sale, 1);
    await(hall.decideProxy().confirm(DESK, proxy(sale, 1).id(), NUMBER));
    await(hall.claimProxy().claim(AUNT, sale.receipt(1), NUMBER, code));

    assertThat(await(hall.proxies().families(AUNT)))
        .extracting(ProxiedFamily::receipt)
        .contains(sale.receipt(1));
    assertThat(choice(sale, AUNT, sale.receipt(2))).isEqualTo(SelectionRefusal.NO_TURN);
    assertThat(choice(sale, STRANGER, sale.receipt(1))).isEqualTo(SelectionRefusal.NO_TURN);
    await(
        hall.sales
            .chooseUnit()
            .choose(
                Chooser.of(AUNT, sale.receipt(1)),
                sale.offering(),
                sale.unit(1),
                UUID.randomUUID()));
    assertThat(hall.turn(sale, 1)).isEqualTo("CHOSEN");
    assertThat(hall.notices(sale, 1, "PROXY_CONFIRMED")).isOne();
    for (String action : new String[] {"name", "decide", "claim"}) {
      assertThat(hall.leaves("selection." + action + "-proxy", sale.receipt(1))).isOne();
    }
  }

  @Test
  void the_code_may_be_typed_with_small_letters_and_without_dashes() {
    Sale sale = hall.sales.opened(1, 1, 1);
    String code = named(sale, 1);
    await(hall.decideProxy().confirm(DESK, proxy(sale, 1).id(), NUMBER));

    assertThat(code).matches("[0-9A-Z]{4}(-[0-9A-Z]{4}){3}");
    await(
        hall.claimProxy()
            .claim(AUNT, sale.receipt(1), NUMBER, code.toLowerCase(Locale.ROOT).replace("-", " ")));
    assertThat(proxy(sale, 1).claimed()).isTrue();
  }

  @Test
  void before_the_desk_has_looked_nobody_acts_for_the_family() {
    Sale sale = hall.sales.opened(1, 1, 1);
    String code = named(sale, 1);

    assertThat(refusal(hall.claimProxy().claim(AUNT, sale.receipt(1), NUMBER, code)))
        .isEqualTo(ProxyRefusal.NOT_CONFIRMED);
    assertThat(choice(sale, AUNT, sale.receipt(1))).isEqualTo(SelectionRefusal.NO_TURN);
  }

  @Test
  void receipt_number_and_code_must_fit_together() {
    Sale sale = hall.sales.opened(2, 2, 2);
    String code = named(sale, 1);
    named(sale, 2);
    await(hall.decideProxy().confirm(DESK, proxy(sale, 1).id(), NUMBER));
    await(hall.decideProxy().confirm(DESK, proxy(sale, 2).id(), NUMBER));

    assertThat(refused(() -> hall.claimProxy().claim(AUNT, sale.receipt(2), NUMBER, code)))
        .isEqualTo(ProxyRefusal.UNKNOWN);
    assertThat(refused(() -> hall.claimProxy().claim(AUNT, sale.receipt(1), OTHER_NUMBER, code)))
        .isEqualTo(ProxyRefusal.UNKNOWN);
    assertThat(refused(() -> hall.claimProxy().claim(AUNT, sale.receipt(1), "1", code)))
        .isEqualTo(ProxyRefusal.UNKNOWN);
    assertThat(refused(() -> hall.claimProxy().claim(AUNT, sale.receipt(1), NUMBER, "AAAA")))
        .isEqualTo(ProxyRefusal.UNKNOWN);
  }

  @Test
  void a_proxy_is_one_account_and_neither_the_applicant_nor_the_desk() {
    Sale sale = hall.sales.opened(1, 1, 1);
    String code = named(sale, 1);
    await(hall.decideProxy().confirm(DESK, proxy(sale, 1).id(), NUMBER));

    assertThat(refusal(hall.claimProxy().claim(sale.family(1), sale.receipt(1), NUMBER, code)))
        .isEqualTo(ProxyRefusal.SAME_PERSON);
    assertThat(refusal(hall.claimProxy().claim(person(DESK.id()), sale.receipt(1), NUMBER, code)))
        .isEqualTo(ProxyRefusal.SAME_PERSON);
    await(hall.claimProxy().claim(AUNT, sale.receipt(1), NUMBER, code));
    await(hall.claimProxy().claim(AUNT, sale.receipt(1), NUMBER, code));
    assertThat(refusal(hall.claimProxy().claim(STRANGER, sale.receipt(1), NUMBER, code)))
        .isEqualTo(ProxyRefusal.ALREADY_CLAIMED);
  }

  @Test
  void the_desk_confirms_only_with_the_number_on_the_card() {
    Sale sale = hall.sales.opened(1, 1, 1);
    named(sale, 1);

    assertThat(refusal(hall.decideProxy().confirm(DESK, proxy(sale, 1).id(), OTHER_NUMBER)))
        .isEqualTo(ProxyRefusal.IDENTITY_DIFFERS);
    assertThat(proxy(sale, 1).state()).isEqualTo(ProxyState.NAMED);
  }

  @Test
  void the_desk_refuses_and_withdraws_with_a_reason() {
    Sale sale = hall.sales.opened(1, 1, 1);
    named(sale, 1);
    long first = proxy(sale, 1).id();

    assertThat(refusal(hall.decideProxy().refuse(DESK, first, " ")))
        .isEqualTo(ProxyRefusal.REASON_MISSING);
    assertThat(refusal(hall.decideProxy().withdraw(DESK, first, "x")))
        .isEqualTo(ProxyRefusal.WRONG_STATE);
    await(hall.decideProxy().refuse(DESK, first, "委托书没有签名。"));
    assertThat(proxy(sale, 1).reason()).isEqualTo("委托书没有签名。");
    assertThat(hall.notices(sale, 1, "PROXY_REFUSED")).isOne();

    String code = named(sale, 1);
    long second = proxy(sale, 1).id();
    await(hall.decideProxy().confirm(DESK, second, NUMBER));
    await(hall.claimProxy().claim(AUNT, sale.receipt(1), NUMBER, code));
    await(hall.decideProxy().withdraw(DESK, second, "家庭书面撤回。"));
    assertThat(choice(sale, AUNT, sale.receipt(1))).isEqualTo(SelectionRefusal.NO_TURN);
  }

  @Test
  void a_family_takes_the_power_back_at_any_time() {
    Sale sale = hall.sales.opened(1, 1, 1);
    String code = named(sale, 1);
    await(hall.decideProxy().confirm(DESK, proxy(sale, 1).id(), NUMBER));
    await(hall.claimProxy().claim(AUNT, sale.receipt(1), NUMBER, code));

    await(hall.nameProxy().revoke(sale.family(1), sale.offering()));

    assertThat(proxy(sale, 1).state()).isEqualTo(ProxyState.REVOKED);
    assertThat(choice(sale, AUNT, sale.receipt(1))).isEqualTo(SelectionRefusal.NO_TURN);
    assertThat(refusal(hall.nameProxy().revoke(sale.family(1), sale.offering())))
        .isEqualTo(ProxyRefusal.UNKNOWN);
    assertThat(hall.leaves("selection.revoke-proxy", sale.receipt(1))).isOne();
  }

  @Test
  void a_family_has_one_proxy_at_a_time() {
    Sale sale = hall.sales.opened(1, 1, 1);
    named(sale, 1);

    assertThat(refused(() -> name(sale, 1, "周敏", NUMBER))).isEqualTo(ProxyRefusal.ALREADY_NAMED);
  }

  @Test
  void whoever_is_named_has_a_name_a_number_and_is_of_age() {
    Sale sale = hall.sales.opened(1, 1, 1);
    String child = CityAtWork.identityNumber("20150314", 411);

    assertThat(refused(() -> name(sale, 1, "1", NUMBER))).isEqualTo(ProxyRefusal.NAME_INVALID);
    assertThat(refused(() -> name(sale, 1, "周敏", "42"))).isEqualTo(ProxyRefusal.IDENTITY_INVALID);
    assertThat(refused(() -> name(sale, 1, "周敏", child))).isEqualTo(ProxyRefusal.NOT_OF_AGE);
  }

  @Test
  void a_family_names_nobody_for_another_and_with_nobody_else_s_paper() {
    Sale sale = hall.sales.opened(2, 2, 2);
    long paper = hall.paperOf(sale.family(2));

    assertThat(refusal(hall.nameProxy().name(sale.family(1), sale.offering(), "周敏", NUMBER, paper)))
        .isEqualTo(SelectionPaperRefusal.UNKNOWN);
    assertThat(
            refusal(
                hall.nameProxy()
                    .name(STRANGER, sale.offering(), "周敏", NUMBER, hall.paperOf(STRANGER))))
        .isEqualTo(ProxyRefusal.UNKNOWN);
    assertThat(await(hall.proxies().ofFamily(sale.family(1), sale.offering()))).isNull();
  }

  @Test
  void another_acquirer_s_desk_neither_sees_nor_decides() {
    Sale sale = hall.sales.opened(1, 1, 1);
    named(sale, 1);
    long id = proxy(sale, 1).id();

    assertThat(refusal(hall.proxies().list(OTHER_DESK, sale.offering(), 0, 10)))
        .isEqualTo(OfferingRefusal.NOT_YOURS);
    assertThat(refusal(hall.decideProxy().confirm(OTHER_DESK, id, NUMBER)))
        .isEqualTo(ProxyRefusal.UNKNOWN);
    assertThat(await(hall.proxies().list(DESK, sale.offering(), 0, 10)).items())
        .extracting(Proxy::name, Proxy::identity)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "周*", NUMBER.substring(0, 6) + "********" + NUMBER.substring(14)));
  }

  private static String named(Sale sale, int rank) {
    return await(name(sale, rank, "周敏", NUMBER));
  }

  private static Uni<String> name(Sale sale, int rank, String name, String number) {
    Actor family = sale.family(rank);
    return hall.nameProxy().name(family, sale.offering(), name, number, hall.paperOf(family));
  }

  private static Proxy proxy(Sale sale, int rank) {
    return await(hall.proxies().ofFamily(sale.family(rank), sale.offering()));
  }

  private static Refusal choice(Sale sale, Actor person, String receipt) {
    return refusal(
        hall.sales
            .chooseUnit()
            .choose(Chooser.of(person, receipt), sale.offering(), sale.unit(1), UUID.randomUUID()));
  }

  /** Also where the refusal comes before anything is asked of the database. */
  private static Refusal refused(Supplier<Uni<?>> step) {
    return refusal(Uni.createFrom().deferred(() -> step.get().replaceWithVoid()));
  }

  private static Actor person(String id) {
    return new Actor(id, Roles.APPLICANT, null, Set.of());
  }
}
