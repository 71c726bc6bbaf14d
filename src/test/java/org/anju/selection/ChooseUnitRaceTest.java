package org.anju.selection;

import static org.anju.selection.SaleCity.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.anju.platform.error.RefusedException;
import org.anju.selection.SaleCity.Sale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Families that want the same unit at the same time, on a real PostgreSQL. */
class ChooseUnitRaceTest {

  private static final String GUARD = "AND u.state = 'AVAILABLE'";
  private static final String OK = "CHOSEN";

  private SaleCity city;
  private ChooseUnit chooseUnit;

  @BeforeEach
  void start() {
    city = new SaleCity();
    chooseUnit = city.chooseUnit();
  }

  @AfterEach
  void stop() {
    city.close();
  }

  @Test
  void without_the_guard_two_families_get_the_same_unit() {
    Sale sale = city.opened(2, 1, 2);
    city.run("DROP INDEX one_unit_one_buyer");
    assertThat(ChooseUnit.STATEMENTS.get(Chooser.Kind.OWN)).contains(GUARD);
    String unguarded = ChooseUnit.STATEMENTS.get(Chooser.Kind.OWN).replace(GUARD, "");
    List<String> answers =
        together(
            sale.choosers(2),
            family ->
                chooseUnit.sell(
                    unguarded,
                    chooseUnit.values(family, sale.offering(), sale.unit(1), UUID.randomUUID())));
    assertThat(answers).containsExactly(OK, OK);
    assertThat(buyersOf(sale.unit(1))).isEqualTo(2);
  }

  @Test
  void with_it_exactly_one_does_and_the_other_is_told_unit_taken() {
    Sale sale = city.opened(2, 2, 2);
    List<String> answers =
        together(
            sale.choosers(2),
            family -> chooseUnit.choose(family, sale.offering(), sale.unit(1), UUID.randomUUID()));
    assertThat(answers).containsExactlyInAnyOrder(OK, "UNIT_TAKEN");
    assertThat(buyersOf(sale.unit(1))).isOne();
  }

  @Test
  void the_guard_alone_suffices_without_the_index_behind_it() {
    Sale sale = city.opened(20, 2, 20);
    city.run("DROP INDEX one_unit_one_buyer");
    List<String> answers =
        together(
            sale.choosers(20),
            family -> chooseUnit.choose(family, sale.offering(), sale.unit(1), UUID.randomUUID()));
    assertThat(answers).filteredOn(OK::equals).hasSize(1);
    assertThat(buyersOf(sale.unit(1))).isOne();
  }

  @Test
  void of_fifty_families_racing_for_ten_units_exactly_ten_win() {
    Sale sale = city.opened(50, 10, 50);
    List<Chooser> families = sale.choosers(50);
    List<String> answers =
        together(
            families,
            family ->
                chooseUnit.choose(
                    family,
                    sale.offering(),
                    sale.unit(families.indexOf(family) % 10 + 1),
                    UUID.randomUUID()));
    assertThat(answers).filteredOn(OK::equals).hasSize(10);
    assertThat(answers).filteredOn("UNIT_TAKEN"::equals).hasSize(40);
    assertThat(city.count("SELECT count(DISTINCT unit_id) FROM selection WHERE live"))
        .isEqualTo(10);
    assertThat(city.count("SELECT count(*) FROM audit_leaf WHERE action = 'selection.choose'"))
        .isEqualTo(10);
  }

  @Test
  void one_family_clicking_on_ten_units_at_once_gets_one() {
    Sale sale = city.opened(1, 10, 1);
    List<String> answers =
        together(
            IntStream.rangeClosed(1, 10).boxed().toList(),
            unit ->
                chooseUnit.choose(
                    sale.chooser(1), sale.offering(), sale.unit(unit), UUID.randomUUID()));
    assertThat(answers).filteredOn(OK::equals).hasSize(1);
    assertThat(answers).filteredOn("ALREADY_CHOSEN"::equals).hasSize(9);
  }

  @Test
  void one_attempt_sent_ten_times_at_once_is_one_choice_with_one_answer() {
    Sale sale = city.opened(1, 1, 1);
    UUID attempt = UUID.randomUUID();
    List<String> answers =
        together(
            IntStream.rangeClosed(1, 10).boxed().toList(),
            time -> chooseUnit.choose(sale.chooser(1), sale.offering(), sale.unit(1), attempt));
    assertThat(answers).containsOnly(OK);
    assertThat(buyersOf(sale.unit(1))).isOne();
  }

  @Test
  void two_families_with_one_attempt_at_once_are_not_both_served() {
    Sale sale = city.opened(2, 2, 2);
    UUID attempt = UUID.randomUUID();
    List<Chooser> families = sale.choosers(2);
    List<String> answers =
        together(
            families,
            family ->
                chooseUnit.choose(
                    family, sale.offering(), sale.unit(families.indexOf(family) + 1), attempt));
    assertThat(answers).containsExactlyInAnyOrder(OK, "ATTEMPT_REUSED");
  }

  @Test
  void a_second_live_buyer_of_a_unit_is_refused_by_the_index() {
    Sale sale = city.opened(2, 2, 2);
    insertSelection(sale, 1, 1);
    assertThatThrownBy(() -> insertSelection(sale, 2, 1))
        .hasMessageContaining("one_unit_one_buyer");
  }

  @Test
  void a_second_live_unit_of_a_family_is_refused_by_the_index() {
    Sale sale = city.opened(2, 2, 2);
    insertSelection(sale, 1, 1);
    assertThatThrownBy(() -> insertSelection(sale, 1, 2))
        .hasMessageContaining("one_household_one_unit");
  }

  @Test
  void a_unit_that_only_the_index_still_protects_is_refused_as_taken() {
    Sale sale = city.opened(2, 2, 2);
    insertSelection(sale, 1, 1);
    assertThat(
            SaleCity.refusal(
                chooseUnit.choose(
                    sale.chooser(2), sale.offering(), sale.unit(1), UUID.randomUUID())))
        .isEqualTo(SelectionRefusal.UNIT_TAKEN);
  }

  @Test
  void a_family_that_only_the_index_still_protects_has_already_chosen() {
    Sale sale = city.opened(2, 2, 2);
    insertSelection(sale, 1, 1);
    assertThat(
            SaleCity.refusal(
                chooseUnit.choose(
                    sale.chooser(1), sale.offering(), sale.unit(2), UUID.randomUUID())))
        .isEqualTo(SelectionRefusal.ALREADY_CHOSEN);
  }

  private void insertSelection(Sale sale, int rank, int unit) {
    city.run(
        """
        INSERT INTO selection (offering_id, phase, unit_id, application_id, attempt, price_list_id,
                               total_price, chosen_at)
        SELECT $1, 1, $2, a.id, gen_random_uuid(), p.id, 1, p.imported_at
        FROM application a JOIN price_list p ON p.offering_id = a.offering_id
        WHERE a.receipt = $3
        """,
        sale.offering(),
        sale.unit(unit),
        sale.receipt(rank));
  }

  private long buyersOf(long unit) {
    return city.count("SELECT count(*) FROM selection WHERE live AND unit_id = $1", unit);
  }

  /** Starts all at once; the answers in the order of the starters. */
  private static <T> List<String> together(List<T> starters, Function<T, Uni<Chosen>> start) {
    List<Uni<String>> running = new ArrayList<>();
    for (T starter : starters) {
      running.add(
          start
              .apply(starter)
              .map(chosen -> OK)
              .onFailure(RefusedException.class)
              .recoverWithItem(refused -> refused.refusal().name()));
    }
    return await(Uni.join().all(running).andFailFast());
  }
}
