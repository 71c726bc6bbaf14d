package org.anju.pricing.calculation;

import static org.anju.pricing.calculation.PricedCity.OWNER;
import static org.anju.pricing.calculation.PricedCity.draft;
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

/** What a new-built project cost is one thing for all its offerings. */
class ProjectCostsTest {

  private static final PriceBasis.Built COSTS = built("100000.00", "800000.00", "200.00", "5");
  private static final PriceBasis.Built OTHERS = built("100000.00", "810000.00", "200.00", "5");

  private static PricedCity city;

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
    long project = city.project("IDLE_LAND", "SALE");
    first = city.offering(project);
    second = city.offering(project);
    city.sheet(first, COSTS);
    city.imported(first, homeOf("1栋", "101", "50.00", "4000.00"));
  }

  @Test
  void a_corrected_sheet_holds_for_every_list_that_is_not_filed() {
    city.sheet(second, OTHERS);
    city.imported(second, homeOf("2栋", "101", "50.00", "4000.00"));

    assertThat(refusal(filing(first))).isEqualTo(CalculationRefusal.COSTS_OUTDATED);
    assertThat(refusal(city.importing(first, homeOf("1栋", "101", "50.00", "4000.00"))))
        .isEqualTo(CalculationRefusal.COSTS_OUTDATED);
    assertThat(against(first)).containsExactly("calculation.costs-outdated");
    assertThat(city.shown(first).costs())
        .extracting(ProjectCosts::offeringId, ProjectCosts::constructionCost, ProjectCosts::fixed)
        .containsExactly(second, OTHERS.constructionCost(), false);

    city.sheet(first, OTHERS);
    city.generated(first);
    await(filing(first));
    await(filing(second));
  }

  @Test
  void beside_a_filed_list_no_other_costs_are_taken_until_it_is_replaced() {
    city.filed(first);

    assertThat(refused(second, OTHERS)).isEqualTo(CalculationRefusal.COSTS_FIXED);
    assertThat(city.shown(second).costs().fixed()).isTrue();
    assertThat(city.sheet(second, COSTS)).isEqualTo(1);
    city.imported(second, homeOf("2栋", "101", "50.00", "4000.00"));
    await(filing(second));

    city.sheet(first, OTHERS);
    assertThat(city.shown(second).costs().constructionCost())
        .as("the filed list keeps its costs until another takes its place")
        .isEqualTo(COSTS.constructionCost());
    city.generated(first);
    assertThat(refusal(filing(second))).isEqualTo(CalculationRefusal.COSTS_OUTDATED);
    assertThat(city.sheet(second, OTHERS)).isEqualTo(2);
  }

  @Test
  void a_sheet_written_before_the_correction_is_not_filed_beside_the_corrected_list() {
    city.sheet(second, OTHERS);
    city.imported(second, homeOf("2栋", "101", "50.00", "4000.00"));
    city.sheet(first, COSTS);
    city.generated(first);
    city.filed(first);
    city.sheet(first, OTHERS);

    assertThat(refusal(filing(second)))
        .as("the newest sheet has its costs, and still another list is filed with others")
        .isEqualTo(CalculationRefusal.COSTS_FIXED);
  }

  @Test
  void costs_of_another_project_and_of_a_draft_that_moved_away_do_not_count() {
    long moved = city.offering(city.project("IDLE_LAND", "SALE"));
    city.sheet(moved, OTHERS);
    city.city.run(
        "UPDATE offering SET project_id = (SELECT project_id FROM offering WHERE id = $2) WHERE id = $1",
        moved,
        first);

    assertThat(city.shown(second).costs().offeringId()).isEqualTo(first);
    await(filing(first));
  }

  @RepeatedTest(5)
  void a_sheet_that_comes_while_a_list_is_being_filed_waits_and_is_refused() {
    city.noticed(first);
    city.filedBy("BUREAU", first);
    long list = city.list(first);
    Uni<Object> writing = writing(second, OTHERS);
    CompletableFuture<Object> written = new CompletableFuture<>();

    await(
        city.pool.withTransaction(
            connection ->
                city.check
                    .requireWithinCap(connection, list)
                    .invoke(() -> start(writing, written))
                    .call(() -> waitsForUs(written))
                    .chain(
                        () ->
                            connection
                                .preparedQuery(PricedCity.FILE)
                                .execute(Tuple.of(list, "PRICE", "price of " + list)))));

    assertThat(await(Uni.createFrom().completionStage(written)))
        .isEqualTo(CalculationRefusal.COSTS_FIXED);
  }

  @RepeatedTest(5)
  void not_even_by_hand_are_two_lists_filed_at_once_with_different_costs() {
    city.sheet(second, OTHERS);
    city.imported(second, homeOf("2栋", "101", "50.00", "4000.00"));
    for (long offering : List.of(first, second)) {
      city.noticed(offering);
      city.filedBy("BUREAU", offering);
    }

    List<String> outcomes =
        Stream.of(first, second)
            .map(offering -> filingByHand(city.list(offering)).subscribeAsCompletionStage())
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .toList();

    assertThat(outcomes).containsExactlyInAnyOrder("filed", "one_cost_of_a_project");
  }

  @Test
  void by_hand_a_list_is_not_filed_beside_one_with_other_costs() {
    city.sheet(second, OTHERS);
    city.imported(second, homeOf("2栋", "101", "50.00", "4000.00"));
    city.filed(second);
    city.noticed(first);

    assertThat(
            catchThrowableOfType(PgException.class, () -> city.filedBy("BUREAU", first))
                .getConstraint())
        .isEqualTo("one_cost_of_a_project");
  }

  private static Uni<String> filingByHand(long list) {
    return city.pool
        .preparedQuery(PricedCity.FILE)
        .execute(Tuple.of(list, "PRICE", "price of " + list))
        .map(rows -> "filed")
        .onFailure(PgException.class)
        .recoverWithItem(PgException::getConstraint);
  }

  private static void start(Uni<Object> writing, CompletableFuture<Object> written) {
    writing.subscribe().with(written::complete, written::completeExceptionally);
  }

  /** Until somebody waits for a lock, or has gone through without. */
  private static Uni<Boolean> waitsForUs(CompletableFuture<Object> written) {
    return city.pool
        .query("SELECT EXISTS (SELECT FROM pg_locks WHERE NOT granted) AS waits")
        .execute()
        .map(rows -> written.isDone() || rows.iterator().next().getBoolean("waits"))
        .repeat()
        .until(done -> done)
        .collect()
        .last();
  }

  /** The refusal, or the version. */
  private static Uni<Object> writing(long offering, PriceBasis basis) {
    return city.write
        .write(OWNER, offering, city.sheetVersion(offering), draft(basis, null, Sheets.NONE))
        .map(Object.class::cast)
        .onFailure(RefusedException.class)
        .recoverWithItem(RefusedException::refusal);
  }

  private static Object refused(long offering, PriceBasis basis) {
    return refusal(
        city.write.write(
            OWNER, offering, city.sheetVersion(offering), draft(basis, null, Sheets.NONE)));
  }

  /** As a filing asks. */
  private static Uni<Void> filing(long offering) {
    long list = city.list(offering);
    return city.pool.withTransaction(each -> city.check.requireWithinCap(each, list));
  }

  private static List<String> against(long offering) {
    return city.shown(offering).list().standing().against().stream()
        .map(Obstacle.Worded::code)
        .toList();
  }
}
