package org.anju.pricing.filing;

import static org.anju.permissions.Answers.assertRefused;
import static org.anju.permissions.Answers.ok;
import static org.anju.pricing.filing.PricedOffering.BUREAU;
import static org.anju.pricing.filing.PricedOffering.NOTICE_ENDS;
import static org.anju.pricing.filing.PricedOffering.NOW;
import static org.anju.pricing.filing.PricedOffering.PRICE;
import static org.anju.pricing.filing.PricedOffering.PUBLISHER;
import static org.anju.pricing.filing.PricedOffering.subject;
import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.anju.draw.FixedClock;
import org.anju.permissions.Api;
import org.anju.permissions.TestDatabase;
import org.anju.platform.clock.MovableClock;
import org.anju.platform.local.LocalStackResource;
import org.anju.platform.personal.PersonalDataCipher;
import org.anju.pricing.calculation.CalculationRefusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Price lists before the housing bureau and development-and-reform, over HTTP. */
@QuarkusTest
@WithTestResource(LocalStackResource.class)
class PriceFilingTest {

  private static final String REASON = "unit 101 costs more than the calculation says";
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @Inject AgroalDataSource source;
  @Inject PersonalDataCipher cipher;
  @Inject TestDatabase database;

  private final FixedClock clock = new FixedClock(NOW);
  private PricedOffering offering;

  @BeforeEach
  void announce() {
    QuarkusMock.installMockForType(clock, MovableClock.class);
    offering = new PricedOffering(source, cipher);
  }

  @Test
  void families_go_under_notice_once_both_offices_have_filed_the_prices() {
    long list = underNotice();
    clock.set(NOTICE_ENDS);
    assertRefused(offering.publishFamilies(), PriceFilingRefusal.NOT_FILED);

    ok(offering.file(BUREAU, list));
    assertRefused(offering.publishFamilies(), PriceFilingRefusal.PRICE_OFFICE_MISSING);
    ok(offering.file(PRICE, list));

    ok(offering.publishFamilies());
    assertThat(
            offering
                .rows()
                .count(
                    "SELECT count(*) FROM audit_leaf WHERE action = 'price-filing.decide' AND case_id = ?",
                    String.valueOf(offering.id())))
        .isEqualTo(2);
  }

  @Test
  void nothing_is_filed_before_the_end_of_the_notice() {
    long list = offering.oneHome(1);
    assertRefused(offering.file(PRICE, list), PriceFilingRefusal.NO_NOTICE);
    assertRefused(PricedOffering.one(PRICE, list), PriceFilingRefusal.UNKNOWN);
    offering.publishPrices();
    clock.set(NOTICE_ENDS.minusMillis(1));

    assertRefused(offering.file(PRICE, list), PriceFilingRefusal.NOTICE_RUNNING);
    assertRefused(offering.giveBack(BUREAU, list, REASON), PriceFilingRefusal.NOTICE_RUNNING);
    clock.set(NOTICE_ENDS);

    ok(offering.file(PRICE, list));
    assertRefused(offering.file(PRICE, list), PriceFilingRefusal.ALREADY_DECIDED);
  }

  @Test
  void whoever_imported_a_list_or_put_it_under_notice_does_not_file_it() {
    long list = offering.list(1, "450000.00", subject(BUREAU), "101 90.00 5000.00");
    offering.publishPrices();
    clock.set(NOTICE_ENDS);

    assertRefused(offering.file(PUBLISHER, list), PriceFilingRefusal.OWN_LIST);
    assertRefused(offering.file(BUREAU, list), PriceFilingRefusal.OWN_LIST);
    assertThat(PricedOffering.one(PUBLISHER, list).<Boolean>path("takenPart")).isTrue();
    assertThat(PricedOffering.one(PRICE, list).<Boolean>path("takenPart")).isFalse();
  }

  @Test
  void a_list_above_its_cap_or_without_a_calculation_is_returned_but_not_filed() {
    long list = offering.list(1, "449999.99", "importer", "101 90.00 5000.00");
    offering.publishPrices();
    clock.set(NOTICE_ENDS);
    assertRefused(offering.file(PRICE, list), CalculationRefusal.TOTAL_ABOVE_CAP);
    Response seen = PricedOffering.one(PRICE, list);
    assertThat(seen.jsonPath().getList("contracts.contracts.role"))
        .as("the contracts that the costs rest on")
        .containsExactly("LAND_AUTHORITY", "GENERAL_CONTRACTOR");
    assertThat(seen.asString()).contains("\"total\":450000.00", "\"totalCap\":449999.99");
    assertThat(seen.path("limits.against[0].code").toString())
        .isEqualTo("calculation.total-above-cap");
    ok(offering.giveBack(PRICE, list, REASON));

    clock.set(NOW);
    long without = offering.list(2, null, "importer", "101 90.00 5000.00");
    offering.publishPrices();
    clock.set(NOTICE_ENDS);
    assertRefused(offering.file(PRICE, without), CalculationRefusal.SHEET_MISSING);
    assertThat(PricedOffering.one(PRICE, without).<Object>path("limits")).isNull();
  }

  @Test
  void a_return_counts_for_both_offices_and_everybody_reads_why() {
    long list = underNotice();
    clock.set(NOTICE_ENDS);
    ok(offering.giveBack(PRICE, list, REASON));

    assertRefused(offering.file(BUREAU, list), PriceFilingRefusal.RETURNED_BY_OTHER);
    assertRefused(offering.publishFamilies(), PriceFilingRefusal.LIST_RETURNED);
    Response versions = versions();
    assertThat(versions.path("items[0].standing").toString()).isEqualTo("RETURNED");
    assertThat(versions.path("items[0].decisions[0].reason").toString()).isEqualTo(REASON);
  }

  @Test
  void a_new_version_begins_anew_and_the_old_one_is_decided_no_more() {
    long first = underNotice();
    clock.set(NOTICE_ENDS);
    ok(offering.file(BUREAU, first));
    clock.set(NOW);
    long second = offering.oneHome(2);
    clock.set(NOTICE_ENDS);

    assertRefused(offering.file(PRICE, first), PriceFilingRefusal.SUPERSEDED);
    assertRefused(offering.file(PRICE, second), PriceFilingRefusal.NO_NOTICE);
    assertRefused(offering.publishFamilies(), PriceFilingRefusal.NOT_FILED);
    assertThat(versions().path("items.standing").toString()).isEqualTo("[NO_NOTICE, WAITING]");
    assertThat(versions().path("items[1].decisions.office").toString()).isEqualTo("[BUREAU]");
  }

  @Test
  void an_office_uses_a_number_once() {
    long list = underNotice();
    PricedOffering other = new PricedOffering(source, cipher);
    long otherList = other.oneHome(1);
    other.publishPrices();
    clock.set(NOTICE_ENDS);
    ok(offering.file(BUREAU, list, "no. " + list));

    assertRefused(other.file(BUREAU, otherList, " no. " + list), PriceFilingRefusal.NUMBER_TAKEN);
    ok(other.file(PRICE, otherList, "no. " + list));
  }

  @Test
  void a_list_comes_to_an_office_with_the_end_of_its_notice_and_leaves_with_its_decision() {
    long list = underNotice();
    assertThat(queue(PRICE, "UNDER_NOTICE")).contains(list);
    assertThat(queue(PRICE, "WAITING")).doesNotContain(list);
    clock.set(NOTICE_ENDS);
    assertThat(queue(PRICE, "WAITING")).contains(list);

    ok(offering.file(PRICE, list));

    assertThat(queue(PRICE, "WAITING")).doesNotContain(list);
    assertThat(queue(PRICE, "DECIDED")).contains(list);
    assertThat(queue(BUREAU, "WAITING")).contains(list);
    ok(offering.giveBack(BUREAU, list, REASON));
    assertThat(queue(BUREAU, "DECIDED")).contains(list);
  }

  @Test
  void what_one_office_returned_leaves_the_other_s_queue() {
    long list = underNotice();
    clock.set(NOTICE_ENDS);

    ok(offering.giveBack(PRICE, list, REASON));

    assertThat(queue(BUREAU, "WAITING")).doesNotContain(list);
  }

  @Test
  void a_list_of_another_district_is_neither_seen_nor_decided() {
    long list = underNotice();
    clock.set(NOTICE_ENDS);
    offering.rows().insert("UPDATE offering SET district = '别处区' WHERE id = ?", offering.id());

    assertRefused(offering.file(PRICE, list), PriceFilingRefusal.NOT_YOURS);
    assertRefused(offering.giveBack(BUREAU, list, REASON), PriceFilingRefusal.NOT_YOURS);
    assertRefused(PricedOffering.one(PRICE, list), PriceFilingRefusal.NOT_YOURS);
    assertRefused(offering.file(PRICE, Long.MAX_VALUE), PriceFilingRefusal.UNKNOWN);
    assertThat(queue(PRICE, "WAITING")).doesNotContain(list);
  }

  @Test
  void a_list_that_is_replaced_while_an_officer_files_it_is_not_filed() {
    long list = underNotice();
    clock.set(NOTICE_ENDS);

    CompletableFuture<Response> filing =
        database.inTransaction(
            connection -> {
              TestDatabase.execute(
                  connection, "SELECT FROM offering WHERE id = ? FOR UPDATE", offering.id());
              CompletableFuture<Response> waiting =
                  CompletableFuture.supplyAsync(() -> offering.file(PRICE, list));
              awaitFiling();
              TestDatabase.execute(
                  connection, "UPDATE price_list SET state = 'SUPERSEDED' WHERE id = ?", list);
              connection.commit();
              return waiting;
            });

    assertRefused(filing.join(), PriceFilingRefusal.SUPERSEDED);
  }

  @Test
  void a_list_that_an_office_files_twice_at_once_is_filed_once() {
    long list = underNotice();
    clock.set(NOTICE_ENDS);

    List<Response> answers = atOnce(() -> offering.file(PRICE, list));

    assertThat(refusals(answers)).containsExactly(PriceFilingRefusal.ALREADY_DECIDED.code());
    assertThat(database.number("SELECT count(*) FROM price_filing WHERE price_list_id = ?", list))
        .isOne();
  }

  @Test
  void prices_that_are_put_under_notice_twice_at_once_have_one_notice() {
    long list = offering.oneHome(1);

    List<Response> answers =
        atOnce(
            () ->
                Api.call(
                    PUBLISHER,
                    "PublicityEndpoint/publishPrices",
                    Map.of("offeringId", offering.id())));

    assertThat(answers).filteredOn(answer -> answer.statusCode() == 200).hasSizeBetween(1, 2);
    assertThat(answers).allMatch(answer -> answer.statusCode() < 500);
    assertThat(database.number("SELECT count(*) FROM price_notice WHERE price_list_id = ?", list))
        .isOne();
  }

  private static List<Response> atOnce(Supplier<Response> request) {
    return Stream.of(request, request).map(CompletableFuture::supplyAsync).toList().stream()
        .map(CompletableFuture::join)
        .toList();
  }

  private static List<String> refusals(List<Response> answers) {
    return answers.stream()
        .filter(answer -> answer.statusCode() >= 400)
        .map(answer -> answer.<String>path("code"))
        .toList();
  }

  /** Until the officer's transaction waits for the offering. */
  private void awaitFiling() {
    long end = System.nanoTime() + PATIENCE.toNanos();
    long waiting = 0;
    while (waiting == 0 && System.nanoTime() < end) {
      waiting =
          database.number(
              """
              SELECT count(*) FROM pg_stat_activity
              WHERE wait_event_type = 'Lock' AND query LIKE 'SELECT o.id, o.district FROM price_list%'
              """);
    }
    assertThat(waiting).isOne();
  }

  private long underNotice() {
    long list = offering.oneHome(1);
    offering.publishPrices();
    return list;
  }

  private Response versions() {
    return Api.call(
        null,
        "PriceVersionEndpoint/page",
        Map.of("offeringId", offering.id(), "page", 0, "size", 10));
  }

  private static List<Long> queue(String officer, String queue) {
    return ok(Api.call(
            officer, "PriceFilingEndpoint/page", Map.of("queue", queue, "page", 0, "size", 100)))
        .jsonPath()
        .getList("items.priceListId", Long.class);
  }
}
