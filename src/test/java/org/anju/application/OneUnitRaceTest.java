package org.anju.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;
import org.anju.platform.error.RefusedException;
import org.anju.selection.SaleCity;
import org.anju.selection.SaleCity.Sale;
import org.anju.selection.SelectionRefusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One person in the selections of two offerings at the same moment, on a real PostgreSQL. */
class OneUnitRaceTest {

  private static final String OK = "CHOSEN";
  private static final String REFUSED = SelectionRefusal.PERSON_HAS_UNIT.name();

  private SaleCity city;
  private Sale one;
  private Sale other;

  @BeforeEach
  void start() {
    city = new SaleCity();
    one = city.opened(1, 2, 1);
    other = city.opened(1, 2, 1);
  }

  @AfterEach
  void stop() {
    city.close();
  }

  @Test
  void without_the_guard_one_person_gets_a_unit_in_each() {
    member(one, "SELF", "anna");
    member(other, "SELF", "anna");
    city.run("DROP TRIGGER unit_owners_of_choice ON selection");

    assertThat(choosingAtOnce()).containsExactly(OK, OK);
  }

  @Test
  void with_it_the_person_gets_one_and_is_told_why_not_two() {
    member(one, "SELF", "anna");
    member(other, "SELF", "anna");

    assertThat(choosingAtOnce()).containsExactlyInAnyOrder(OK, REFUSED);
    assertThat(city.count("SELECT count(*) FROM selection WHERE live")).isOne();
  }

  @Test
  void a_spouse_counts_as_much_as_the_buyer() {
    member(one, "SELF", "anna");
    member(one, "SPOUSE", "boris");
    member(other, "SELF", "boris");
    member(other, "SPOUSE", "anna");

    assertThat(choosingAtOnce()).containsExactlyInAnyOrder(OK, REFUSED);
  }

  @Test
  void a_child_of_two_households_keeps_neither_from_its_unit() {
    member(one, "SELF", "anna");
    member(one, "CHILD", "child");
    member(other, "SELF", "carl");
    member(other, "CHILD", "child");

    assertThat(choosingAtOnce()).containsExactly(OK, OK);
  }

  @Test
  void a_unit_that_was_given_up_frees_its_buyers() {
    member(one, "SELF", "anna");
    member(other, "SELF", "anna");
    assertThat(await(choose(one))).isEqualTo(OK);
    assertThat(await(choose(other))).isEqualTo(REFUSED);

    city.run("UPDATE selection SET live = false");

    assertThat(city.count("SELECT count(*) FROM unit_owner")).isZero();
    assertThat(await(choose(other))).isEqualTo(OK);
  }

  private void member(Sale sale, String relation, String person) {
    city.run(
        """
        INSERT INTO household_member (application_id, relation, position, name_cipher, name_masked,
            identity_cipher, identity_masked, person_hash)
        SELECT a.id, $2, (SELECT count(*) FROM household_member m WHERE m.application_id = a.id),
            '\\x00', '', '\\x00', '', $3
        FROM application a WHERE a.receipt = $1
        """,
        sale.receipt(1),
        relation,
        person);
  }

  private List<String> choosingAtOnce() {
    return SaleCity.await(Uni.join().all(choose(one), choose(other)).andFailFast());
  }

  private Uni<String> choose(Sale sale) {
    return city.chooseUnit()
        .choose(sale.chooser(1), sale.offering(), sale.unit(1), UUID.randomUUID())
        .map(chosen -> OK)
        .onFailure(RefusedException.class)
        .recoverWithItem(refused -> refused.refusal().name());
  }

  private static String await(Uni<String> answer) {
    return SaleCity.await(answer);
  }
}
