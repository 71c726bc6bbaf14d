package org.anju.pricing.calculation;

import static org.anju.pricing.calculation.PricedCity.PLACE;
import static org.anju.pricing.calculation.PricedCity.homeOf;
import static org.anju.pricing.calculation.Sheets.acquired;
import static org.anju.pricing.calculation.Sheets.built;
import static org.anju.selection.SaleCity.await;
import static org.anju.selection.SaleCity.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import io.vertx.pgclient.PgException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.anju.platform.error.RefusedException;
import org.anju.selection.SaleCity;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Homes that nobody took in an offering that is over, and are offered again. */
class LeftOverHomesTest {

  private static PricedCity city;

  private long project;
  private String building;
  private long over;
  private long next;

  @BeforeAll
  static void open() {
    city = new PricedCity();
  }

  @AfterAll
  static void close() {
    city.close();
  }

  /** Two homes, both in an offering that is over: 101 was sold and 201 was not. */
  @BeforeEach
  void sellOneOfTwo() {
    project = city.project("ACQUIRED", "SALE");
    city.handedOver(project, PLACE, "480000.00", "100.00", "100.00");
    building = city.city.text("SELECT name FROM stock_building ORDER BY id DESC LIMIT 1");
    over = city.offering(project);
    city.sheet(over, acquired(PLACE, "5"));
    city.generated(over);
    state("101", "SOLD");
    stage("COMPLETED");
    next = another();
  }

  @Test
  void what_was_not_sold_is_offered_again_and_what_was_sold_is_not() {
    assertThat(city.previewed(next).lines().items())
        .extracting(ListChange::room)
        .containsExactly("201");
    assertThat(refusal(claiming(next, "101"))).isEqualTo(CalculationRefusal.ON_SALE_ELSEWHERE);

    await(claiming(next, "201"));

    assertThat(states(over)).isEqualTo("101 SOLD, 201 WITHDRAWN");
    assertThat(states(next)).isEqualTo("201 AVAILABLE");
    ProjectProfit statement = city.shown(next).list().standing().project();
    assertThat(statement.total().cost()).as("each home once").isEqualTo("960000.00");
  }

  @Test
  void before_the_offering_is_over_nothing_of_it_is_offered_again() {
    stage("SELECTING");

    assertThat(refusal(claiming(next, "201"))).isEqualTo(CalculationRefusal.ON_SALE_ELSEWHERE);
    assertThat(states(over)).isEqualTo("101 SOLD, 201 AVAILABLE");
  }

  @Test
  void a_home_that_a_family_has_chosen_and_not_signed_for_stays() {
    state("201", "CHOSEN");

    assertThat(refusal(claiming(next, "201"))).isEqualTo(CalculationRefusal.ON_SALE_ELSEWHERE);
    assertThat(
            catchThrowableOfType(PgException.class, () -> state("201", "WITHDRAWN"))
                .getConstraint())
        .as("not even by hand")
        .isEqualTo("chosen_home_stays");
  }

  @Test
  void a_home_stays_while_families_of_the_waiting_list_may_choose_it_or_hold_it() {
    SaleCity.Sale sale = city.city.drawn(2, 2, 1);
    city.city.run(
        "UPDATE unit SET stock_unit_id = NULL, state = 'WITHDRAWN' WHERE offering_id = $1 AND room = '201'",
        over);
    city.city.run(
        """
        UPDATE unit SET stock_unit_id = (SELECT max(s.id) FROM stock_unit s JOIN stock_building b
          ON b.id = s.building_id AND b.name = $2 WHERE s.room = '201')
        WHERE id = $1
        """,
        sale.unit(1),
        building);
    city.city.run(
        "UPDATE offering SET stage = 'COMPLETED', project_id = $2 WHERE id = $1",
        sale.offering(),
        project);
    assertThat(refusal(claiming(next, "201"))).isEqualTo(CalculationRefusal.ON_SALE_ELSEWHERE);

    city.city.run(
        "UPDATE application SET status = 'WITHDRAWN' WHERE offering_id = $1", sale.offering());
    hold(sale, "2026-12-31");
    assertThat(refusal(claiming(next, "201"))).isEqualTo(CalculationRefusal.ON_SALE_ELSEWHERE);

    hold(sale, "2026-01-01");
    await(claiming(next, "201"));
  }

  @RepeatedTest(5)
  void of_two_offerings_that_claim_the_same_home_at_once_one_gets_it() {
    long rival = another();

    List<Object> outcomes =
        Stream.of(next, rival)
            .map(offering -> outcome(claiming(offering, "201")).subscribeAsCompletionStage())
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .toList();

    assertThat(outcomes).containsExactlyInAnyOrder(1, CalculationRefusal.ON_SALE_ELSEWHERE);
  }

  @RepeatedTest(5)
  void a_home_that_goes_back_to_its_family_meanwhile_is_not_offered_again() {
    CompletableFuture<Object> claimed = new CompletableFuture<>();
    Uni<Object> claiming = outcome(claiming(next, "201"));

    await(
        city.pool.withTransaction(
            connection ->
                connection
                    .preparedQuery(
                        "UPDATE unit SET state = 'SOLD' WHERE offering_id = $1 AND room = '201'")
                    .execute(Tuple.of(over))
                    .invoke(
                        () ->
                            claiming
                                .subscribe()
                                .with(claimed::complete, claimed::completeExceptionally))
                    .call(() -> waitsForUs(claimed))));

    assertThat(await(Uni.createFrom().completionStage(claimed)))
        .isEqualTo(CalculationRefusal.TAKEN_MEANWHILE);
    assertThat(states(over)).isEqualTo("101 SOLD, 201 SOLD");
  }

  @Test
  void new_built_homes_that_were_not_sold_go_to_the_next_offering_with_their_area() {
    project = city.project("IDLE_LAND", "SALE");
    over = city.offering(project);
    city.sheet(over, built("100000.00", "800000.00", "200.00", "5"));
    city.imported(
        over, homeOf("1栋", "101", "100.00", "4000.00"), homeOf("1栋", "201", "100.00", "4000.00"));
    next = city.offering(project);
    city.sheet(next, built("100000.00", "800000.00", "200.00", "5"));
    building = "1栋";
    state("101", "SOLD");
    assertThat(refusal(claiming(next, "201"))).isEqualTo(CalculationRefusal.ON_SALE_ELSEWHERE);
    assertThat(refusal(claiming(next, "301"))).isEqualTo(CalculationRefusal.AREA_ABOVE_COSTS);

    stage("COMPLETED");

    assertThat(refusal(claiming(next, "101"))).isEqualTo(CalculationRefusal.ON_SALE_ELSEWHERE);
    await(claiming(next, "201"));
    assertThat(states(over)).isEqualTo("101 SOLD, 201 WITHDRAWN");
    assertThat(states(next)).isEqualTo("201 AVAILABLE");
  }

  /** Until somebody waits for a lock, or has gone through without. */
  private static Uni<Boolean> waitsForUs(CompletableFuture<Object> other) {
    return city.pool
        .query("SELECT EXISTS (SELECT FROM pg_locks WHERE NOT granted) AS waits")
        .execute()
        .map(rows -> other.isDone() || rows.iterator().next().getBoolean("waits"))
        .repeat()
        .until(done -> done)
        .collect()
        .last();
  }

  /** The version, or the refusal. */
  private static Uni<Object> outcome(Uni<Integer> claiming) {
    return claiming
        .map(Object.class::cast)
        .onFailure(RefusedException.class)
        .recoverWithItem(RefusedException::refusal);
  }

  private long another() {
    long offering = city.offering(project);
    city.sheet(offering, acquired(PLACE, "5"));
    return offering;
  }

  private Uni<Integer> claiming(long offering, String room) {
    return city.importing(offering, homeOf(building, room, "100.00", "4000.00"));
  }

  private void state(String room, String state) {
    city.city.run(
        "UPDATE unit SET state = $3 WHERE offering_id = $1 AND room = $2", over, room, state);
  }

  private void stage(String stage) {
    city.city.run("UPDATE offering SET stage = $2 WHERE id = $1", over, stage);
  }

  private static void hold(SaleCity.Sale sale, String until) {
    city.city.run(
        """
        UPDATE unit SET held_until = $2::text::timestamptz,
          held_for = (SELECT min(id) FROM application WHERE offering_id = $3)
        WHERE id = $1
        """,
        sale.unit(1),
        until,
        sale.offering());
  }

  private static String states(long offering) {
    return city.city.text(
        "SELECT string_agg(room || ' ' || state, ', ' ORDER BY room) FROM unit WHERE offering_id = $1",
        offering);
  }
}
