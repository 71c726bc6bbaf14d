package org.anju.pricing.calculation;

import static org.anju.pricing.calculation.PricedCity.homeOf;
import static org.anju.pricing.calculation.Sheets.built;
import static org.anju.selection.SaleCity.await;
import static org.anju.selection.SaleCity.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.mutiny.Uni;
import io.vertx.pgclient.PgException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.anju.platform.error.RefusedException;
import org.anju.pricing.PricingRefusal;
import org.anju.selection.Chosen;
import org.anju.selection.SaleCity;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/**
 * A list that somebody saves while families choose: a family pays what it saw, whoever comes first.
 */
class PricesStandTest {

  private static final String PRICE = "800000.00";

  private static PricedCity city;

  private SaleCity.Sale sale;

  @BeforeAll
  static void open() {
    city = new PricedCity();
  }

  @BeforeEach
  void sell() {
    sale = city.city.opened(3, 3, 3);
    city.city.run(
        "UPDATE offering SET project_id = $2 WHERE id = $1",
        sale.offering(),
        city.project("ALLOCATED_LAND", "SALE"));
  }

  @AfterAll
  static void close() {
    city.close();
  }

  @Test
  void a_list_that_comes_before_the_choice_is_refused_and_the_family_pays_the_old_price() {
    sheetWrittenInTime();

    assertThat(refusal(dearer())).isEqualTo(PricingRefusal.PRICES_ARE_FINAL);

    assertThat(await(choose()).totalPrice()).isEqualByComparingTo(PRICE);
    assertThatNothingWasRepriced();
  }

  @Test
  void a_list_that_comes_after_the_choice_is_refused_and_changes_nothing_of_it() {
    sheetWrittenInTime();
    assertThat(await(choose()).totalPrice()).isEqualByComparingTo(PRICE);

    assertThat(refusal(dearer())).isEqualTo(PricingRefusal.PRICES_ARE_FINAL);

    assertThatNothingWasRepriced();
  }

  @Test
  void a_family_that_holds_a_home_signs_for_the_price_that_it_saw() {
    sheetWrittenInTime();
    await(city.city.holdUnit().hold(sale.chooser(1), sale.offering(), sale.unit(1)));

    assertThat(refusal(dearer())).isEqualTo(PricingRefusal.PRICES_ARE_FINAL);

    assertThat(await(choose()).totalPrice()).isEqualByComparingTo(PRICE);
    assertThat(
            city.city.text(
                """
                SELECT s.total_price FROM agreement g JOIN selection s ON s.id = g.selection_id
                WHERE s.offering_id = $1 AND g.state = 'TO_SIGN'
                """,
                sale.offering()))
        .isEqualTo(PRICE);
    assertThatNothingWasRepriced();
  }

  @RepeatedTest(5)
  void whoever_is_first_the_family_pays_the_price_that_was_published() {
    sheetWrittenInTime();

    CompletableFuture<Integer> list = dearer().subscribeAsCompletionStage();
    CompletableFuture<?> chosen = choose().subscribeAsCompletionStage();

    assertThatThrownBy(list::join)
        .isInstanceOf(CompletionException.class)
        .cause()
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused -> assertThat(refused.refusal()).isEqualTo(PricingRefusal.PRICES_ARE_FINAL));
    chosen.join();
    assertThatNothingWasRepriced();
  }

  @Test
  void not_even_by_hand_is_the_list_superseded_while_families_choose() {
    assertThatThrownBy(
            () ->
                city.city.run(
                    "UPDATE price_list SET state = 'SUPERSEDED' WHERE offering_id = $1",
                    sale.offering()))
        .isInstanceOfSatisfying(
            PgException.class,
            refused -> assertThat(refused.getConstraint()).isEqualTo("prices_are_final"));
  }

  /** While prices were still open. */
  private void sheetWrittenInTime() {
    stage("ANNOUNCED");
    city.sheet(sale.offering(), built("0.00", "90000000.00", "1000.00", "5"));
    stage("SELECTING");
  }

  private void stage(String stage) {
    city.city.run("UPDATE offering SET stage = $2 WHERE id = $1", sale.offering(), stage);
  }

  /** The same homes at a higher price. */
  private Uni<Integer> dearer() {
    return city.importing(
        sale.offering(),
        List.of("1", "2", "3").stream()
            .map(room -> homeOf("1#", room, "80.00", "11000.00"))
            .toArray(ListLine[]::new));
  }

  private Uni<Chosen> choose() {
    return city.city
        .chooseUnit()
        .choose(sale.chooser(1), sale.offering(), sale.unit(1), UUID.randomUUID());
  }

  private void assertThatNothingWasRepriced() {
    assertThat(
            city.city.text(
                """
                SELECT concat_ws(' ', s.total_price, l.total_price, p.state, p.list_version)
                FROM selection s
                JOIN price_list p ON p.id = s.price_list_id
                JOIN price_list_line l ON l.price_list_id = p.id AND l.unit_id = s.unit_id
                WHERE s.offering_id = $1
                """,
                sale.offering()))
        .isEqualTo("%1$s %1$s CURRENT 1".formatted(PRICE));
  }
}
