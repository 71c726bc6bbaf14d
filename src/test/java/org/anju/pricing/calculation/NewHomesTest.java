package org.anju.pricing.calculation;

import static org.anju.pricing.calculation.PricedCity.homeOf;
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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A new-built home is known by its name, and is on sale in one offering of its project. */
class NewHomesTest {

  /** $1 offering, $2 building. */
  private static final String BY_HAND =
      """
      INSERT INTO unit (offering_id, building, entrance, room, storey, layout, orientation, built_area, inner_area,
        shared_area, state)
      SELECT $1, $2, '1单元', '101', 1, '两室', '南', 50, 40, 10, 'AVAILABLE'
      WHERE NOT EXISTS (
        SELECT FROM unit u JOIN offering o ON o.id = u.offering_id AND o.project_id = (
          SELECT project_id FROM offering WHERE id = $1)
        WHERE u.home_name = home_name($2, '1单元', '101') AND u.state <> 'WITHDRAWN')
      """;

  private static final String INDEX =
      """
      CREATE UNIQUE INDEX one_new_home_on_sale ON unit (project_id, home_name)
      WHERE state <> 'WITHDRAWN' AND stock_unit_id IS NULL
      """;

  private static PricedCity city;

  private long project;
  private long first;
  private long second;

  @BeforeAll
  static void open() {
    city = new PricedCity();
  }

  @AfterAll
  static void close() {
    city.close();
  }

  @BeforeEach
  void twoOfferings() {
    project = city.project("IDLE_LAND", "SALE");
    first = priced();
    second = priced();
  }

  @Test
  void a_home_that_another_offering_of_the_project_has_is_refused_by_both_names() {
    city.imported(first, homeOf("1栋", "101", "50.00", "4000.00"));

    RefusedException refused = refused(second, "1栋", "101");

    assertThat(refused.refusal()).isEqualTo(CalculationRefusal.ON_SALE_ELSEWHERE);
    assertThat(refused.arguments())
        .containsEntry("unit", "1栋 1单元 101")
        .containsEntry("offering", city.shown(first).offeringName());
    assertThat(city.imported(second, homeOf("1栋", "102", "50.00", "4000.00"))).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a 座", "Ａ座", "A\u3000座", "\u00a0A座\u200b"})
  void however_it_is_written_it_is_the_same_home(String building) {
    city.imported(first, homeOf("A座", "101", "50.00", "4000.00"));

    assertThat(refusal(importing(second, building)))
        .isEqualTo(CalculationRefusal.ON_SALE_ELSEWHERE);
    assertThat(await(city.homes.atHand(city.pool, second)).onSaleIn(building, "1单元", "101"))
        .as("the preview of a file tells its row")
        .contains(city.shown(first).offeringName());
    assertThat(violated(BY_HAND.replaceAll("(?s)WHERE NOT.*", ""), second, building))
        .isEqualTo("one_new_home_on_sale");
  }

  @Test
  void homes_of_the_same_name_in_another_project_are_other_homes() {
    city.imported(first, homeOf("1栋", "101", "50.00", "4000.00"));
    project = city.project("IDLE_LAND", "SALE");

    assertThat(city.imported(priced(), homeOf("1栋", "101", "50.00", "4000.00"))).isEqualTo(1);
  }

  @Test
  void a_home_that_the_other_list_leaves_out_is_free_and_does_not_come_back() {
    city.imported(first, homeOf("1栋", "101", "50.00", "4000.00"));
    city.imported(first, homeOf("1栋", "102", "50.00", "4000.00"));

    assertThat(city.imported(second, homeOf("1栋", "101", "50.00", "4000.00"))).isEqualTo(1);

    assertThat(refusal(importing(first, "1栋"))).isEqualTo(CalculationRefusal.ON_SALE_ELSEWHERE);
    assertThat(
            violated(
                "UPDATE unit SET state = 'AVAILABLE' WHERE offering_id = $1 AND room = '101'",
                first))
        .as("not even by hand")
        .isEqualTo("one_new_home_on_sale");
  }

  @Test
  void a_home_is_not_renamed_into_one_that_is_on_sale() {
    city.imported(first, homeOf("1栋", "101", "50.00", "4000.00"));
    city.imported(second, homeOf("1栋", "102", "50.00", "4000.00"));

    for (String change : List.of("room = '101'", "home_name = 'x', room = '101'")) {
      assertThat(violated("UPDATE unit SET " + change + " WHERE offering_id = $1", second))
          .isEqualTo("one_new_home_on_sale");
    }
    city.city.run(
        "UPDATE unit SET project_id = NULL, home_name = 'x' WHERE offering_id = $1", second);
    assertThat(city.city.count("SELECT project_id FROM unit WHERE offering_id = $1", second))
        .as("whose home it is follows from its offering")
        .isEqualTo(project);
  }

  @RepeatedTest(5)
  void without_the_guard_a_home_comes_into_two_offerings_at_once() {
    city.city.run("DROP INDEX one_new_home_on_sale");
    try {
      assertThat(bothAtOnce()).containsExactly("listed", "listed");
    } finally {
      city.city.run("DELETE FROM unit WHERE offering_id = $1", second);
      city.city.run(INDEX);
    }
  }

  @RepeatedTest(5)
  void with_it_one_offering_gets_the_home() {
    assertThat(bothAtOnce()).containsExactly("listed", "one_new_home_on_sale");
  }

  @RepeatedTest(5)
  void of_two_lists_that_are_saved_at_once_one_is_refused_by_name() {
    List<Object> outcomes =
        Stream.of(first, second)
            .map(offering -> outcome(importing(offering, "1栋")).subscribeAsCompletionStage())
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .toList();

    assertThat(outcomes).containsExactlyInAnyOrder(1, CalculationRefusal.ON_SALE_ELSEWHERE);
  }

  /** The second looks before the first has committed, and so finds the home free. */
  private List<String> bothAtOnce() {
    CompletableFuture<String> other = new CompletableFuture<>();
    String mine =
        await(
            city.pool.withTransaction(
                connection ->
                    connection
                        .preparedQuery(BY_HAND)
                        .execute(Tuple.of(first, "1栋"))
                        .invoke(
                            () ->
                                byHand(second)
                                    .subscribe()
                                    .with(other::complete, other::completeExceptionally))
                        .call(() -> waitsForUs(other))
                        .map(rows -> "listed")));
    return List.of(mine, await(Uni.createFrom().completionStage(other)));
  }

  private static Uni<String> byHand(long offering) {
    return city.pool
        .preparedQuery(BY_HAND)
        .execute(Tuple.of(offering, "1栋"))
        .map(rows -> "listed")
        .onFailure(PgException.class)
        .recoverWithItem(PgException::getConstraint);
  }

  /** Until somebody waits for a lock, or has gone through without. */
  private static Uni<Boolean> waitsForUs(CompletableFuture<?> other) {
    return city.pool
        .query("SELECT EXISTS (SELECT FROM pg_locks WHERE NOT granted) AS waits")
        .execute()
        .map(rows -> other.isDone() || rows.iterator().next().getBoolean("waits"))
        .repeat()
        .until(done -> done)
        .collect()
        .last();
  }

  private long priced() {
    long offering = city.offering(project);
    city.sheet(offering, built("100000.00", "800000.00", "200.00", "5"));
    return offering;
  }

  private static Uni<Integer> importing(long offering, String building) {
    return city.importing(offering, homeOf(building, "101", "50.00", "4000.00"));
  }

  private static RefusedException refused(long offering, String building, String room) {
    return catchThrowableOfType(
        RefusedException.class,
        () -> await(city.importing(offering, homeOf(building, room, "50.00", "4000.00"))));
  }

  /** The version, or the refusal. */
  private static Uni<Object> outcome(Uni<Integer> importing) {
    return importing
        .map(Object.class::cast)
        .onFailure(RefusedException.class)
        .recoverWithItem(RefusedException::refusal);
  }

  private static String violated(String sql, Object... values) {
    return catchThrowableOfType(PgException.class, () -> city.city.run(sql, values))
        .getConstraint();
  }
}
