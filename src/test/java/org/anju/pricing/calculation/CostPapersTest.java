package org.anju.pricing.calculation;

import static org.anju.pricing.calculation.PricedCity.OWNER;
import static org.anju.pricing.calculation.PricedCity.RIVAL;
import static org.anju.pricing.calculation.PricedCity.digest;
import static org.anju.pricing.calculation.PricedCity.draft;
import static org.anju.pricing.calculation.PricedCity.homeOf;
import static org.anju.pricing.calculation.Sheets.built;
import static org.anju.pricing.calculation.Sheets.number;
import static org.anju.selection.SaleCity.await;
import static org.anju.selection.SaleCity.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import io.vertx.pgclient.PgException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.anju.document.DocumentRefusal;
import org.anju.platform.error.RefusedException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** A cost has its paper, and a paper counts once in a project. */
class CostPapersTest {

  private static final PriceBasis.Built COSTS = built("100000.00", "800000.00", "200.00", "5");

  private static PricedCity city;

  private final String invoice = digest();

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
  }

  @Test
  void the_paper_goes_with_the_offering_and_is_named_again_by_its_next_sheet() {
    long paper = city.paper(OWNER, invoice);

    await(writing(first, paper));
    await(writing(first, paper));

    assertThat(
            city.city.text(
                "SELECT concat_ws(' ', case_type, case_id, organisation, district) FROM official_document WHERE id = $1",
                paper))
        .as("so that its company and the officers of the district may open it")
        .isEqualTo("price-sheet " + first + " " + OWNER.organisation() + " " + PricedCity.DISTRICT);
    assertThat(city.shown(first).sheet().costs().get(0).document().number()).isEqualTo("完税 1 号");
  }

  @Test
  void a_cost_without_a_paper_is_not_stored_and_one_of_before_is_still_read() {
    await(writing(first, city.paper()));
    assertThat(catchThrowableOfType(PgException.class, this::costOfBefore).getConstraint())
        .isEqualTo("cost_has_its_paper");

    city.city.run("ALTER TABLE price_cost_item DROP CONSTRAINT cost_has_its_paper");
    costOfBefore();
    city.city.run(
        "ALTER TABLE price_cost_item ADD CONSTRAINT cost_has_its_paper CHECK (document_id IS NOT NULL) NOT VALID");

    assertThat(city.shown(first).sheet().costs())
        .extracting(cost -> cost.document() == null)
        .containsExactly(false, true);
  }

  @Test
  void a_paper_of_somebody_else_or_of_another_record_proves_nothing() {
    assertThat(refusal(writing(first, city.paper(RIVAL, invoice))))
        .isEqualTo(DocumentRefusal.NOT_AT_HAND);
    long paper = city.paper(OWNER, digest());
    await(writing(first, paper));

    assertThat(refusal(writing(second, paper))).isEqualTo(DocumentRefusal.NOT_AT_HAND);
    assertThat(refusal(writing(second, Long.MAX_VALUE))).isEqualTo(DocumentRefusal.NOT_AT_HAND);
  }

  @Test
  void the_same_paper_in_the_sheet_of_another_offering_is_refused_with_its_name() {
    await(writing(first, city.paper(OWNER, invoice)));

    RefusedException refused =
        catchThrowableOfType(
            RefusedException.class, () -> await(writing(second, city.paper(OWNER, invoice))));

    assertThat(refused.refusal()).isEqualTo(CalculationRefusal.PAPER_ELSEWHERE);
    assertThat(refused.arguments())
        .containsEntry("paper", "税务局 完税 1 号")
        .containsEntry("offering", city.shown(first).offeringName());
    assertThat(city.sheetVersion(second)).isZero();
  }

  @Test
  void in_one_sheet_a_paper_counts_once_however_often_it_was_handed_in() {
    assertThat(refusal(writing(first, city.paper(OWNER, invoice), city.paper(OWNER, invoice))))
        .isEqualTo(CalculationRefusal.PAPER_TWICE);
  }

  @Test
  void a_paper_is_free_again_once_neither_the_latest_sheet_nor_the_list_rests_on_it() {
    await(writing(first, city.paper(OWNER, invoice)));
    city.imported(first, homeOf("1栋", "101", "50.00", "4000.00"));
    await(writing(first));
    assertThat(refusal(writing(second, city.paper(OWNER, invoice))))
        .as("the list in force rests on it")
        .isEqualTo(CalculationRefusal.PAPER_ELSEWHERE);

    city.generated(first);

    await(writing(second, city.paper(OWNER, invoice)));
    assertThat(refusal(writing(first, city.paper(OWNER, invoice))))
        .isEqualTo(CalculationRefusal.PAPER_ELSEWHERE);
  }

  @Test
  void a_draft_that_comes_back_to_the_project_with_the_same_paper_is_noticed() {
    long project = city.city.count("SELECT project_id FROM offering WHERE id = $1", first);
    await(writing(first, city.paper(OWNER, invoice)));
    moveTo(city.project("IDLE_LAND", "SALE"), first);
    await(writing(second, city.paper(OWNER, invoice)));
    city.imported(second, homeOf("1栋", "101", "50.00", "4000.00"));
    assertThat(against(second)).isEmpty();

    moveTo(project, first);

    assertThat(against(second)).containsExactly("calculation.paper-elsewhere");
    assertThat(refusal(city.importing(second, homeOf("1栋", "101", "50.00", "4000.00"))))
        .isEqualTo(CalculationRefusal.PAPER_ELSEWHERE);
    await(writing(first));
    assertThat(against(second)).isEmpty();
  }

  @Test
  void by_hand_a_list_is_not_filed_beside_one_with_the_same_paper() {
    await(writing(first, city.paper(OWNER, invoice)));
    city.imported(first, homeOf("1栋", "101", "50.00", "4000.00"));
    city.filed(first);
    await(writing(second, city.paper(OWNER, digest())));
    city.imported(second, homeOf("2栋", "101", "50.00", "4000.00"));
    city.noticed(second);
    countAgain(second);

    assertThat(against(second)).containsExactly("calculation.paper-elsewhere");
    long list = city.list(second);
    assertThat(refusal(city.pool.withTransaction(each -> city.check.requireWithinCap(each, list))))
        .isEqualTo(CalculationRefusal.PAPER_ELSEWHERE);
    assertThat(
            catchThrowableOfType(PgException.class, () -> city.filedBy("BUREAU", second))
                .getConstraint())
        .isEqualTo("paper_counted_once");
  }

  /** Bought homes: what new-built ones cost has a guard that would make them wait anyhow. */
  @Test
  void not_even_by_hand_are_two_lists_with_the_same_paper_filed_at_once() {
    long project = city.project("ACQUIRED", "SALE");
    first = bought(project, invoice);
    second = bought(project, digest());
    countAgain(second);
    long mine = city.list(first);
    long theirs = city.list(second);
    CompletableFuture<String> other = new CompletableFuture<>();

    await(
        city.pool.withTransaction(
            connection ->
                filingByHand(connection, mine)
                    .invoke(
                        () ->
                            filingByHand(city.pool, theirs)
                                .subscribe()
                                .with(other::complete, other::completeExceptionally))
                    .call(() -> waitsForUs(other))));

    assertThat(await(Uni.createFrom().completionStage(other))).isEqualTo("paper_counted_once");
  }

  /** A list of a bought home that the bureau has filed; its one cost has that paper. */
  private static long bought(long project, String digest) {
    String place = UUID.randomUUID().toString();
    city.replacementPrice(place, "3200.00");
    city.handedOver(project, place, "480000.00", "100.00");
    long offering = city.offering(project);
    CostItem cost =
        new CostItem(CostItem.Kind.TAXES, number("1.00"), "", city.paper(OWNER, digest));
    city.sheet(offering, draft(Sheets.acquired(place, "5"), null, Sheets.NONE, cost));
    city.generated(offering);
    city.noticed(offering);
    city.filedBy("BUREAU", offering);
    return offering;
  }

  private static Uni<String> filingByHand(SqlClient client, long list) {
    return client
        .preparedQuery(PricedCity.FILE)
        .execute(Tuple.of(list, "PRICE", "price of " + list))
        .map(rows -> "filed")
        .onFailure(PgException.class)
        .recoverWithItem(PgException::getConstraint);
  }

  /** Until somebody waits for a lock, or has gone through without. */
  private static Uni<Boolean> waitsForUs(CompletableFuture<String> other) {
    return city.pool
        .query("SELECT EXISTS (SELECT FROM pg_locks WHERE NOT granted) AS waits")
        .execute()
        .map(rows -> other.isDone() || rows.iterator().next().getBoolean("waits"))
        .repeat()
        .until(done -> done)
        .collect()
        .last();
  }

  @RepeatedTest(5)
  void of_two_sheets_that_name_a_paper_at_once_one_is_written() {
    List<Long> papers = List.of(city.paper(OWNER, invoice), city.paper(OWNER, invoice));

    List<Object> outcomes =
        Stream.of(writing(first, papers.get(0)), writing(second, papers.get(1)))
            .map(writing -> outcome(writing).subscribeAsCompletionStage())
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .toList();

    assertThat(outcomes).containsExactlyInAnyOrder(1, CalculationRefusal.PAPER_ELSEWHERE);
  }

  private void costOfBefore() {
    city.city.run(
        """
        INSERT INTO price_cost_item (calculation_id, number, kind, amount, note)
        SELECT max(id), 2, 'TAXES', 1, '早先的' FROM price_calculation WHERE offering_id = $1
        """,
        first);
  }

  /** As if that offering's paper had been the other one's all along. */
  private void countAgain(long offering) {
    city.city.run("ALTER TABLE official_document DISABLE TRIGGER official_document_final");
    city.city.run(
        """
        UPDATE official_document SET digest = $2 WHERE case_type = 'price-sheet' AND case_id = $1
        """,
        offering,
        invoice);
    city.city.run("ALTER TABLE official_document ENABLE TRIGGER official_document_final");
  }

  private static void moveTo(long project, long offering) {
    city.city.run("UPDATE offering SET project_id = $2 WHERE id = $1", offering, project);
  }

  private static Uni<Integer> writing(long offering, long... papers) {
    CostItem[] costs =
        Arrays.stream(papers)
            .mapToObj(paper -> new CostItem(CostItem.Kind.TAXES, number("1.00"), "", paper))
            .toArray(CostItem[]::new);
    return city.write.write(
        OWNER, offering, city.sheetVersion(offering), draft(COSTS, null, Sheets.NONE, costs));
  }

  /** The version, or the refusal. */
  private static Uni<Object> outcome(Uni<Integer> writing) {
    return writing
        .map(Object.class::cast)
        .onFailure(RefusedException.class)
        .recoverWithItem(RefusedException::refusal);
  }

  private static List<String> against(long offering) {
    return city.shown(offering).list().standing().against().stream()
        .map(Obstacle.Worded::code)
        .toList();
  }
}
