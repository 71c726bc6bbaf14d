package org.anju.selection;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.List;
import org.anju.platform.error.RefusedException;
import org.anju.selection.SaleCity.Sale;
import org.anju.selection.WatchedSale.Click;
import org.anju.selection.WatchedSale.Seller;
import org.anju.selection.history.Rule;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The judge of histories is judged: five mistakes that systems like this one are known to make are
 * put into the sale on a real PostgreSQL, and each must be found; without them nothing is.
 */
class SeededBugsTest {

  private static final String GUARD_OF_THE_UNIT = "AND u.state = 'AVAILABLE'";
  private static final String GUARD_OF_THE_TURN = "AND t.state = 'OPEN' AND t.closes_at > $4";
  private static final String GUARD_OF_THE_SESSION = "AND f.session = 'OPEN'";
  private static final String KEY = "WHERE s.attempt = $6";
  private static final String STATEMENT = ChooseUnit.STATEMENTS.get(Chooser.Kind.OWN);

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
  void in_the_sale_as_it_is_nothing_is_found() {
    WatchedSale watched = watched(20, 5, 10);
    List<Click> clicks = new ArrayList<>();
    for (int rank = 1; rank <= 20; rank++) {
      clicks.add(Click.of(rank, rank % 5 + 1));
      clicks.add(Click.of(rank, 1));
    }
    watched.together(chooseUnit::choose, clicks.stream().map(Click::unheard).toList());
    watched.together(chooseUnit::choose, clicks);
    watched.together(chooseUnit::choose, clicks);
    assertThat(watched.broken()).isEmpty();
  }

  @Test
  void a_dropped_guard_of_the_turn_is_found() {
    WatchedSale watched = watched(2, 2, 1);
    watched.one(without(GUARD_OF_THE_TURN), Click.of(2, 1));
    assertThat(watched.broken()).containsExactly(Rule.NOBODY_OUT_OF_TURN);
  }

  @Test
  void a_sale_during_a_pause_is_found_when_neither_the_turn_nor_the_session_is_looked_at() {
    String byTheClockAlone = STATEMENT.replace(GUARD_OF_THE_TURN, "AND t.closes_at > $4");
    assertThat(brokenInAPause(STATEMENT)).isEmpty();
    assertThat(brokenInAPause(byTheClockAlone)).isEmpty();
    assertThat(brokenInAPause(STATEMENT.replace(GUARD_OF_THE_SESSION, ""))).isEmpty();
    assertThat(brokenInAPause(byTheClockAlone.replace(GUARD_OF_THE_SESSION, "")))
        .containsExactly(Rule.NOBODY_OUT_OF_TURN);
  }

  @Test
  void a_dropped_guard_of_the_unit_is_found_where_no_index_stands_behind_it() {
    WatchedSale watched = watched(2, 1, 2);
    city.run("DROP INDEX one_unit_one_buyer");
    watched.together(without(GUARD_OF_THE_UNIT), List.of(Click.of(1, 1), Click.of(2, 1)));
    assertThat(watched.broken()).containsExactly(Rule.ONE_UNIT_ONE_BUYER);
  }

  @Test
  void a_dropped_index_of_units_is_found_when_the_guard_fails_by_another_s_mistake() {
    assertThat(brokenByUnitPutBack()).isEmpty();
    city.run("DROP INDEX one_unit_one_buyer");
    assertThat(brokenByUnitPutBack()).containsExactly(Rule.ONE_UNIT_ONE_BUYER);
  }

  @Test
  void a_dropped_index_of_households_is_found_when_the_guard_fails_by_another_s_mistake() {
    assertThat(brokenByTurnPutBack()).isEmpty();
    city.run("DROP INDEX one_household_one_unit");
    assertThat(brokenByTurnPutBack()).containsExactly(Rule.ONE_HOUSEHOLD_ONE_UNIT);
  }

  @Test
  void reading_first_and_writing_later_is_found() {
    WatchedSale watched = watched(2, 1, 2);
    city.run("DROP INDEX one_unit_one_buyer");
    watched.together(readersThenWriters(2), List.of(Click.of(1, 1), Click.of(2, 1)));
    assertThat(watched.broken()).containsExactly(Rule.ONE_UNIT_ONE_BUYER);
  }

  @Test
  void an_ignored_key_is_found() {
    WatchedSale watched = watched(1, 2, 1);
    Click click = Click.of(1, 1);
    Seller ignoring = sellingBy(STATEMENT.replace(KEY, "WHERE false"));
    watched.one(ignoring, click.unheard());
    watched.one(ignoring, click);
    assertThat(watched.broken()).containsExactly(Rule.A_RETRY_GETS_THE_FIRST_ANSWER);
  }

  @Test
  void every_mistake_is_a_change_of_the_statement() {
    assertThat(STATEMENT).contains(GUARD_OF_THE_UNIT, GUARD_OF_THE_TURN, GUARD_OF_THE_SESSION, KEY);
  }

  private WatchedSale watched(int families, int units, int familiesPerSlot) {
    return new WatchedSale(city, city.opened(families, units, familiesPerSlot));
  }

  private Seller without(String guard) {
    return sellingBy(STATEMENT.replace(guard, ""));
  }

  private Seller sellingBy(String statement) {
    return (chooser, offering, unit, key) ->
        chooseUnit.sell(statement, chooseUnit.values(chooser, offering, unit, key));
  }

  private List<Rule> brokenInAPause(String statement) {
    WatchedSale watched = watched(1, 1, 1);
    watched.pause();
    watched.one(sellingBy(statement), Click.of(1, 1));
    return watched.broken();
  }

  private List<Rule> brokenByUnitPutBack() {
    Sale sale = city.opened(2, 1, 2);
    WatchedSale watched = new WatchedSale(city, sale);
    watched.one(chooseUnit::choose, Click.of(1, 1));
    city.run("UPDATE unit SET state = 'AVAILABLE' WHERE id = $1", sale.unit(1));
    watched.one(chooseUnit::choose, Click.of(2, 1));
    return watched.broken();
  }

  private List<Rule> brokenByTurnPutBack() {
    Sale sale = city.opened(1, 2, 1);
    WatchedSale watched = new WatchedSale(city, sale);
    watched.one(chooseUnit::choose, Click.of(1, 1));
    city.run("UPDATE selection_turn SET state = 'OPEN' WHERE offering_id = $1", sale.offering());
    watched.one(chooseUnit::choose, Click.of(1, 2));
    return watched.broken();
  }

  /** Everybody has looked whether the unit is free before anybody writes. */
  private Seller readersThenWriters(int readers) {
    List<Uni<Boolean>> looks = new ArrayList<>();
    Seller writing = without(GUARD_OF_THE_UNIT);
    return (chooser, offering, unit, key) -> {
      Uni<Boolean> look = isFree(unit).memoize().indefinitely();
      looks.add(look);
      return Uni.createFrom()
          .deferred(() -> Uni.join().all(looks.subList(0, readers)).andFailFast())
          .chain(() -> look)
          .chain(free -> free ? writing.sell(chooser, offering, unit, key) : taken());
    };
  }

  private Uni<Boolean> isFree(long unit) {
    return city.pool()
        .preparedQuery("SELECT state = 'AVAILABLE' AS free FROM unit WHERE id = $1")
        .execute(Tuple.of(unit))
        .map(rows -> rows.iterator().next().getBoolean("free"));
  }

  private static Uni<Chosen> taken() {
    return Uni.createFrom().failure(RefusedException.of(SelectionRefusal.UNIT_TAKEN));
  }
}
