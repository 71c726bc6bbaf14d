package org.anju.supervision;

import static org.anju.selection.SaleCity.await;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.anju.platform.security.Actor;
import org.anju.platform.security.Roles;
import org.anju.platform.spreadsheet.ListWriter.Format;
import org.anju.selection.SaleCity;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scorecards of 2026, looked at on 23 November, from a real PostgreSQL. */
class ScorecardTest {

  private static final Actor ELSEWHERE = new Actor("e", Roles.AUDITOR, null, Set.of("铁山区"));
  private static final Actor COMPANY = SaleCity.acquirer(SaleCity.ACQUIRER);
  private static final Actor RIVAL = SaleCity.acquirer("other");

  private static SaleCity city;
  private static ReadScorecards read;
  private static int numbers;

  /** Each test has a district of its own, and an auditor who serves it. */
  private String district;

  private Actor auditor;
  private long project;

  @BeforeAll
  static void start() {
    city = new SaleCity();
    read = new ReadScorecards(city.pool(), city.clock());
  }

  @AfterAll
  static void stop() {
    city.close();
  }

  @BeforeEach
  void found_a_district() {
    district = "第" + ++numbers + "区";
    auditor = new Actor("auditor", Roles.AUDITOR, null, Set.of(district));
    project = project(SaleCity.ACQUIRER);
  }

  @Test
  void days_are_counted_from_the_handover_to_the_choice_and_the_others_wait() {
    SaleCity.Sale sale = city.drawn(5, 5, 1);
    List<Long> homes = homes(6, "2026-11-01T02:00:00Z");
    choose(sale, 1, homes.get(0), "2026-11-04T02:00:00Z");
    choose(sale, 2, homes.get(1), "2026-11-05T02:00:00Z");
    choose(sale, 3, homes.get(2), "2026-11-21T02:00:00Z");
    offer(sale, 4, homes.get(3));
    List<Long> earlier = homes(1, "2025-12-20T02:00:00Z");
    offer(sale, 5, earlier.get(0));

    Scorecard.Allocation allocation = score(auditor, 2026).allocation();

    assertThat(allocation).isEqualTo(new Scorecard.Allocation(6, 3, 4, 20, 4, 338));
    assertThat(score(auditor, 2025).allocation())
        .isEqualTo(new Scorecard.Allocation(1, 0, null, null, 1, 11));
  }

  @Test
  void the_days_are_those_of_the_citys_calendar() {
    SaleCity.Sale sale = city.drawn(1, 1, 1);
    choose(sale, 1, homes(1, "2026-11-01T15:59:59Z").get(0), "2026-11-01T16:00:00Z");

    assertThat(score(auditor, 2026).allocation().longestDays()).isEqualTo(1);
  }

  @Test
  void a_choice_that_was_given_back_is_none() {
    SaleCity.Sale sale = city.drawn(1, 1, 1);
    choose(sale, 1, homes(1, "2026-11-01T02:00:00Z").get(0), "2026-11-03T02:00:00Z");
    city.run("UPDATE selection SET live = false WHERE unit_id = $1", sale.unit(1));

    assertThat(score(auditor, 2026).allocation())
        .isEqualTo(new Scorecard.Allocation(1, 0, null, null, 1, 22));
  }

  @Test
  void a_home_that_was_let_waits_from_the_day_after_its_lease() {
    SaleCity.Sale first = city.drawn(1, 1, 1);
    long home = homes(1, "2025-11-01T02:00:00Z").get(0);
    choose(first, 1, home, "2025-11-11T02:00:00Z");
    leaseEnded(first, "2026-11-03");

    assertThat(score(auditor, 2026).allocation())
        .isEqualTo(new Scorecard.Allocation(0, 0, null, null, 1, 19));
    assertThat(score(auditor, 2025).allocation())
        .as("while it was let")
        .isEqualTo(new Scorecard.Allocation(1, 1, 10, 10, 0, null));
    assertThat(waiting())
        .singleElement()
        .satisfies(waits -> assertThat(waits.since()).isEqualTo("2026-11-04"))
        .satisfies(waits -> assertThat(waits.days()).isEqualTo(19));

    city.run("UPDATE unit SET state = 'WITHDRAWN' WHERE id = $1", first.unit(1));
    choose(city.drawn(1, 1, 1), 1, home, "2026-11-10T02:00:00Z");
    assertThat(score(auditor, 2026).allocation())
        .as("days from when it was free to the next choice")
        .isEqualTo(new Scorecard.Allocation(0, 1, 6, 6, 0, null));
  }

  @Test
  void a_lease_counts_until_the_last_day_of_its_last_term_or_the_earlier_one_that_was_recorded() {
    SaleCity.Sale renewed = city.drawn(1, 1, 1);
    List<Long> homes = homes(2, "2025-11-01T02:00:00Z");
    choose(renewed, 1, homes.get(0), "2025-11-11T02:00:00Z");
    leased(renewed, "2025-11-30");
    renewed(renewed, "2025-12-01", "2026-10-31");
    ended(renewed);
    SaleCity.Sale early = city.drawn(1, 1, 1);
    choose(early, 1, homes.get(1), "2025-11-11T02:00:00Z");
    leased(early, "2026-12-31");
    endedEarly(early, "2026-11-20");
    ended(early);

    assertThat(waiting())
        .extracting(waits -> waits.since().toString())
        .containsExactly("2026-11-01", "2026-11-21");
  }

  @Test
  void a_new_built_home_that_is_offered_again_after_a_lease_waits_from_its_end() {
    city.run("UPDATE housing_project SET way = 'IDLE_LAND', use = 'RENT' WHERE id = $1", project);
    SaleCity.Sale first = city.drawn(1, 1, 1);
    rents(first);
    shown(listOf(first), "2026-10-01");
    choose(first, 1, "2026-10-05T02:00:00Z");
    leaseEnded(first, "2026-10-31");
    assertThat(score(auditor, 2026).allocation())
        .isEqualTo(new Scorecard.Allocation(1, 0, null, null, 1, 22));

    city.run("UPDATE unit SET state = 'WITHDRAWN' WHERE id = $1", first.unit(1));
    assertThat(waiting()).as("nowhere on offer").isEmpty();
    SaleCity.Sale again = city.drawn(1, 1, 1);
    rents(again);
    shown(listOf(again), "2026-11-20");

    assertThat(score(auditor, 2026).allocation())
        .isEqualTo(new Scorecard.Allocation(1, 0, null, null, 1, 22));
    assertThat(waiting())
        .singleElement()
        .satisfies(waits -> assertThat(waits.unitId()).isEqualTo(again.unit(1)));
  }

  @Test
  void homes_that_wait_are_listed_the_longest_first() {
    List<Long> late = homes(1, "2026-11-20T02:00:00Z");
    List<Long> early = homes(2, "2026-10-01T02:00:00Z");
    ListWaitingHomes list = new ListWaitingHomes(city.pool(), city.clock());

    assertThat(await(list.list(auditor, 2026, null, 0, 10)).items())
        .extracting(ListWaitingHomes.WaitingHome::stockUnitId)
        .containsExactly(early.get(0), early.get(1), late.get(0));
    assertThat(await(list.list(auditor, 2026, SaleCity.ACQUIRER, 1, 2)).items())
        .singleElement()
        .satisfies(home -> assertThat(home.days()).isEqualTo(3));
    assertThat(await(list.list(auditor, 2026, "other", 0, 10)).total()).isZero();
    assertThat(await(list.list(RIVAL, 2026, null, 0, 10)).total()).isZero();
  }

  @Test
  void prices_of_several_lists_are_weighed_by_their_sums_and_sale_and_rent_stand_apart() {
    priced("SALE", "800000.00", "1000000.00", "2026-03-01");
    priced("SALE", "1950000.00", "2000000.00", "2026-04-01");
    priced("RENT", "900.00", "1000.00", "2026-04-01");
    priced("SALE", "100.00", "100.00", "2025-04-01");
    city.drawn(1, 1, 1);

    Scorecard scored = score(auditor, 2026);

    assertThat(scored.sale().lists()).isEqualTo(2);
    assertThat(scored.sale().price()).isEqualByComparingTo("2750000.00");
    assertThat(scored.sale().percent()).isEqualByComparingTo("91.67");
    assertThat(scored.rent().percent()).isEqualByComparingTo("90.00");
    assertThat(score(auditor, 2025).sale().percent()).isEqualByComparingTo("100.00");
  }

  @Test
  void a_list_counts_once_both_offices_have_filed_it_in_the_year_of_the_second() {
    priced("SALE", "800000.00", "1000000.00", "2025-12-30");
    listed("SALE", "100.00", "1000.00", "2025-12-01");
    shown(lastList(), "2025-12-20");
    filed("BUREAU", "2025-12-30");
    assertThat(score(auditor, 2025).sale().lists()).isEqualTo(1);
    assertThat(score(auditor, 2026).sale().lists()).isZero();

    filed("PRICE", "2026-01-04");

    assertThat(score(auditor, 2025).sale().percent()).isEqualByComparingTo("80.00");
    assertThat(score(auditor, 2026).sale().percent()).isEqualByComparingTo("10.00");
  }

  @Test
  void homes_of_a_new_built_project_count_from_the_first_notice_of_their_prices() {
    city.run("UPDATE housing_project SET way = 'IDLE_LAND' WHERE id = $1", project);
    SaleCity.Sale sale = city.drawn(3, 3, 1);
    city.run("UPDATE offering SET project_id = $2 WHERE id = $1", sale.offering(), project);
    assertThat(score(auditor, 2026).allocation().waiting()).as("not shown to anybody").isZero();
    shown(listOf(sale), "2026-11-09");
    choose(sale, 1, "2026-11-05T02:00:00Z");
    choose(sale, 2, "2026-11-21T02:00:00Z");

    assertThat(score(auditor, 2026).allocation())
        .isEqualTo(new Scorecard.Allocation(3, 2, 4, 20, 1, 22));
    assertThat(waiting())
        .singleElement()
        .satisfies(
            home -> {
              assertThat(home.unitId()).isEqualTo(sale.unit(3));
              assertThat(home.stockUnitId()).isNull();
              assertThat(home.room()).isEqualTo("3");
            });

    accepted("2026-11-11");
    assertThat(score(auditor, 2026).allocation())
        .as("from the acceptance, and a choice before it took no days")
        .isEqualTo(new Scorecard.Allocation(3, 2, 0, 10, 1, 12));
  }

  @Test
  void a_new_built_home_that_is_offered_twice_counts_once_from_its_first_notice() {
    city.run("UPDATE housing_project SET way = 'IDLE_LAND' WHERE id = $1", project);
    for (String day : List.of("2026-09-09", "2026-11-09")) {
      SaleCity.Sale sale = city.drawn(1, 1, 1);
      city.run("UPDATE offering SET project_id = $2 WHERE id = $1", sale.offering(), project);
      shown(listOf(sale), day);
    }

    assertThat(score(auditor, 2026).allocation())
        .isEqualTo(new Scorecard.Allocation(1, 0, null, null, 1, 83));
  }

  @Test
  void complaints_are_counted_as_filed_upheld_and_late() {
    long offering = announced("SALE");
    complaint(offering, "2026-05-01", "2026-05-15", "2026-05-15T15:00:00Z", "true");
    complaint(offering, "2026-05-01", "2026-05-15", "2026-05-15T16:00:00Z", "false");
    complaint(offering, "2026-06-01", "2026-06-15", null, null);
    complaint(offering, "2026-11-20", "2026-12-04", null, null);
    complaint(offering, "2025-05-01", "2025-05-15", null, "true");

    assertThat(score(auditor, 2026).complaints()).isEqualTo(new Scorecard.Complained(4, 1, 2));
    assertThat(score(auditor, 2025).complaints()).isEqualTo(new Scorecard.Complained(1, 1, 1));
  }

  @Test
  void stars_are_those_of_the_last_confirmed_record_of_each_project() {
    property(project, 3, "2026-01-05", "2027-12-31");
    property(project, 4, "2026-02-05", "2026-11-22");
    property(project(SaleCity.ACQUIRER), 5, "2026-02-05", "2026-11-23");
    project(SaleCity.ACQUIRER);

    Scorecard.Served served = score(auditor, 2026).property();

    assertThat(served.projects()).isEqualTo(3);
    assertThat(served.without()).isEqualTo(1);
    assertThat(served.lowestStars()).isEqualTo(4);
    assertThat(served.averageStars()).isEqualByComparingTo("4.5");
    assertThat(served.expired()).isEqualTo(1);
  }

  @Test
  void an_acquirer_sees_its_own_card_and_staff_those_of_their_districts() {
    project("other");

    assertThat(names(COMPANY)).containsExactly(SaleCity.ACQUIRER);
    assertThat(names(RIVAL)).containsExactly("other");
    assertThat(names(auditor)).containsExactly(SaleCity.ACQUIRER, "other");
    assertThat(names(ELSEWHERE)).isEmpty();
  }

  @Test
  void the_years_reach_back_to_the_first_project() {
    city.run("UPDATE housing_project SET created_at = '2024-12-31T16:00:00Z'");
    assertThat(await(read.years())).containsExactly(2026, 2025);
  }

  @Test
  void the_file_has_a_line_for_each_company_and_blanks_where_nothing_is_measured(
      @TempDir Path folder) throws IOException {
    homes(1, "2026-11-01T02:00:00Z");
    Path file = folder.resolve("scores.csv");
    ExportScorecards.Export export = new ExportScorecards.Export(2026, Format.CSV, Locale.CHINESE);

    await(new ExportScorecards(read).write(auditor, export, file));

    List<String> lines = Files.readAllLines(file);
    assertThat(export.fileName()).isEqualTo("收购主体年度考核-2026.csv");
    assertThat(lines).hasSize(2);
    assertThat(lines.get(0)).contains("收购主体,当年交付套数");
    assertThat(lines.get(1)).isEqualTo("jianghai,1,0,,,1,22,0,,,,0,,,,0,0,0,1,1,,,0");
  }

  private static Scorecard score(Actor actor, int year) {
    return await(read.page(actor, year, 0, 10)).items().get(0);
  }

  private static List<String> names(Actor actor) {
    return await(read.page(actor, 2026, 0, 10)).items().stream().map(Scorecard::name).toList();
  }

  private long project(String acquirer) {
    return city.count(
        """
        INSERT INTO housing_project (acquirer, district, name, address, use, way, state, created_by, created_at)
        VALUES ($1, $2, $3, '杭州西路', 'SALE', 'ACQUIRED', 'APPROVED', 'a', '2025-01-01') RETURNING id
        """,
        acquirer,
        district,
        "项目" + ++numbers);
  }

  /** Homes that one acquisition of the project handed over at that time. */
  private List<Long> homes(int count, String handedOverAt) {
    int number = ++numbers;
    city.run(
        """
        WITH developer AS (
          INSERT INTO developer (credit_code, name) VALUES ('91420200MA48DEWXX' || $1::int % 10, '开发企业')
          ON CONFLICT (credit_code) DO UPDATE SET name = excluded.name RETURNING id
        ), estate AS (
          INSERT INTO estate (developer_id, district, name, address)
          SELECT id, '区', '楼盘' || $1::int, 'x' FROM developer RETURNING id
        ), building AS (
          INSERT INTO stock_building (estate_id, name) SELECT id, '1#' FROM estate RETURNING id
        ), bought AS (
          INSERT INTO stock_unit (code, building_id, room, storey, layout, built_area, inner_area, sale_state,
            encumbrance, title)
          SELECT $1::int || '-' || n, building.id, n::text, n, '两室', 100, 80, 'SOLD', 'NONE', 'RESTRICTED'
          FROM building, generate_series(1, $2::int) n RETURNING id
        ), acquired AS (
          INSERT INTO acquisition (project_id, developer_id, state, price, policy_version, created_by, created_at)
          SELECT $3, id, 'HANDED_OVER', 1, 'p', 'a', '2025-01-01' FROM developer RETURNING id
        ), step AS (
          INSERT INTO acquisition_step (acquisition_id, step, taken_by, role, taken_at, policy_version)
          SELECT id, 'HANDED_OVER', 'a', 'bureau-officer', $4::text::timestamptz, 'p' FROM acquired
        )
        INSERT INTO acquisition_unit (acquisition_id, stock_unit_id) SELECT acquired.id, bought.id FROM acquired, bought
        """,
        number, count, project, handedOverAt);
    return List.of(
            city.text(
                    "SELECT string_agg(id::text, ' ' ORDER BY storey) FROM stock_unit WHERE code LIKE $1",
                    number + "-%")
                .split(" "))
        .stream()
        .map(Long::valueOf)
        .toList();
  }

  private static void offer(SaleCity.Sale sale, int unit, long home) {
    city.run("UPDATE unit SET stock_unit_id = $2 WHERE id = $1", sale.unit(unit), home);
  }

  /** The family of that rank chooses the unit of that number, which is the home. */
  private static void choose(SaleCity.Sale sale, int number, long home, String at) {
    offer(sale, number, home);
    choose(sale, number, at);
  }

  private static void choose(SaleCity.Sale sale, int number, String at) {
    city.run(
        """
        INSERT INTO selection (offering_id, phase, unit_id, application_id, attempt, price_list_id, total_price, chosen_at)
        SELECT $1, 1, $2, a.id, gen_random_uuid(), p.id, 1, $4::text::timestamptz
        FROM application a JOIN price_list p ON p.offering_id = a.offering_id WHERE a.receipt = $3
        """,
        sale.offering(),
        sale.unit(number),
        sale.receipt(number),
        at);
  }

  /** The homes of that sale are the project's, and for rent. */
  private void rents(SaleCity.Sale sale) {
    city.run(
        "UPDATE offering SET project_id = $2, use = 'RENT' WHERE id = $1",
        sale.offering(),
        project);
  }

  /** The only family of a sale has rented its home until that day, which is over. */
  private static void leaseEnded(SaleCity.Sale sale, String lastDay) {
    leased(sale, lastDay);
    ended(sale);
  }

  private static void leased(SaleCity.Sale sale, String lastDay) {
    city.run("UPDATE offering SET use = 'RENT' WHERE id = $1", sale.offering());
    city.run(
        """
        WITH signed AS (
          INSERT INTO agreement (selection_id, number, state, sign_by, signed_at, recorded_by, rechecked_at)
          SELECT id, 'ZL-' || id, 'SIGNED', chosen_at, chosen_at, 'x', chosen_at FROM selection WHERE offering_id = $1
          RETURNING selection_id
        )
        INSERT INTO lease (selection_id, starts_on, ends_on)
        SELECT selection_id, '2025-01-01', $2::text::date FROM signed
        """,
        sale.offering(),
        lastDay);
  }

  private static void renewed(SaleCity.Sale sale, String firstDay, String lastDay) {
    paper();
    city.run(
        """
        INSERT INTO lease_terms (offering_id, months, deposit_months, pay_every_months, renewal)
        VALUES ($1, 11, 0, 1, 'x')
        """,
        sale.offering());
    city.run(
        """
        WITH stored AS (
          INSERT INTO official_document (issuer, number, issued_on, file_name_cipher, digest, added_by, added_at)
          VALUES ('x', 'x', '2026-01-01', '\\x00', repeat('a', 64), 'a', '2026-01-01') RETURNING id
        )
        INSERT INTO lease_renewal (selection_id, number, starts_on, ends_on, document_id, recorded_by, recorded_name,
          recorded_at)
        SELECT s.id, 1, $2::text::date, $3::text::date, stored.id, 'x', 'x', '2025-11-01'
        FROM selection s, stored WHERE s.offering_id = $1
        """,
        sale.offering(),
        firstDay,
        lastDay);
  }

  private static void endedEarly(SaleCity.Sale sale, String lastDay) {
    paper();
    city.run(
        """
        WITH stored AS (
          INSERT INTO official_document (issuer, number, issued_on, file_name_cipher, digest, added_by, added_at)
          VALUES ('x', 'x', '2026-01-01', '\\x00', repeat('a', 64), 'a', '2026-01-01') RETURNING id
        )
        INSERT INTO lease_end (selection_id, last_day, reason, note, document_id, recorded_by, recorded_name, recorded_at)
        SELECT s.id, $2::text::date, 'AGREED', '', stored.id, 'x', 'x', '2026-11-01'
        FROM selection s, stored WHERE s.offering_id = $1
        """,
        sale.offering(),
        lastDay);
  }

  private static void ended(SaleCity.Sale sale) {
    city.run(
        """
        UPDATE agreement g SET state = 'ENDED' FROM selection s WHERE s.id = g.selection_id AND s.offering_id = $1
        """,
        sale.offering());
    city.run("UPDATE selection SET live = false WHERE offering_id = $1", sale.offering());
  }

  private long announced(String use) {
    SaleCity.Sale sale = city.drawn(1, 1, 1);
    city.run(
        "UPDATE offering SET announced_at = created_at, use = $2, district = $3 WHERE id = $1",
        sale.offering(),
        use,
        district);
    return sale.offering();
  }

  private static long listOf(SaleCity.Sale sale) {
    return city.count("SELECT id FROM price_list WHERE offering_id = $1", sale.offering());
  }

  private List<ListWaitingHomes.WaitingHome> waiting() {
    ListWaitingHomes list = new ListWaitingHomes(city.pool(), city.clock());
    return await(list.list(auditor, 2026, null, 0, 10)).items();
  }

  private void accepted(String day) {
    paper();
    city.run(
        """
        WITH stored AS (
          INSERT INTO official_document (issuer, number, issued_on, file_name_cipher, digest, added_by, added_at)
          VALUES ('x', 'x', '2026-01-01', '\\x00', repeat('a', 64), 'a', '2026-01-01') RETURNING id
        )
        INSERT INTO project_acceptance (project_id, accepted_on, document_id, recorded_by, recorded_at)
        SELECT $1, $2::text::date, id, 'a', now() FROM stored
        """,
        project,
        day);
  }

  private static void paper() {
    city.run(
        """
        INSERT INTO stored_file (digest, size, type, unused_since) VALUES (repeat('a', 64), 1, 'PDF', '2026-01-01')
        ON CONFLICT DO NOTHING
        """);
  }

  /** An announced offering whose list both offices filed on that day. */
  private void priced(String use, String price, String cap, String day) {
    listed(use, price, cap, day);
    shown(lastList(), day);
    filed("BUREAU", day);
    filed("PRICE", day);
  }

  private void listed(String use, String price, String cap, String day) {
    city.run(
        """
        WITH announced AS (
          INSERT INTO offering (name, district, address, acquirer, use, stage, applications_open_at,
            applications_close_at, notice_working_days, draw_at, selection_at, announced_at, policy_version,
            created_by, created_at)
          SELECT 'priced ' || count(*), $5, 'x', $6, $1, 'ANNOUNCED', $4::text::timestamptz,
            $4::text::timestamptz + '1 d'::interval, 5, $4::text::timestamptz + '9 d'::interval,
            $4::text::timestamptz + '10 d'::interval, $4::text::timestamptz, 'p', 'x', $4::text::timestamptz
          FROM offering RETURNING id)
        INSERT INTO price_list (offering_id, list_version, state, units, total_area, total_price, cap_total,
          file_name, file_digest, imported_by, imported_at)
        SELECT id, 1, 'CURRENT', 1, 80, $2::text::numeric, $3::text::numeric, 'f', 'd', 'x',
          $4::text::timestamptz
        FROM announced
        """,
        use,
        price,
        cap,
        day,
        district,
        SaleCity.ACQUIRER);
  }

  private static long lastList() {
    return city.count("SELECT max(id) FROM price_list");
  }

  private static void shown(long list, String day) {
    city.run(
        """
        INSERT INTO price_notice (price_list_id, offering_id, published_at, closes_at, published_by)
        SELECT id, offering_id, $2::text::timestamptz - '8 d'::interval, $2::text::timestamptz, 'publisher'
        FROM price_list WHERE id = $1
        """,
        list,
        day);
  }

  private static void filed(String office, String day) {
    city.run(
        """
        INSERT INTO price_filing (price_list_id, office, decision, number, officer, decided_at)
        VALUES ($1::bigint, $2::text, 'FILED', concat($2::text, $1::bigint), $2::text, $3::text::timestamptz)
        """,
        lastList(),
        office,
        day);
  }

  /** {@code answeredAt} and {@code upheld} null while there is neither. */
  private static void complaint(
      long offering, String filed, String answerBy, String answeredAt, String upheld) {
    city.run(
        """
        INSERT INTO complaint (offering_id, application_id, kind, text_cipher, filed_by, filed_at, answer_by,
          policy_version, answer_cipher, answered_by, answered_at, upheld, decision_cipher, decided_by, decided_at)
        SELECT $1, a.id, (ARRAY['PRICE', 'QUALITY', 'HANDOVER', 'SERVICE', 'CONDUCT'])[1 + $6::int % 5], '\\x00',
          a.applicant, $2::text::timestamptz, $3::text::date, 'p',
          CASE WHEN $4 <> '' THEN '\\x00'::bytea END, CASE WHEN $4 <> '' THEN 'acquirer' END,
          nullif($4, '')::timestamptz, nullif($5, '')::boolean,
          CASE WHEN $5 <> '' THEN '\\x00'::bytea END, CASE WHEN $5 <> '' THEN 'officer' END,
          CASE WHEN $5 <> '' THEN $2::text::timestamptz END
        FROM application a WHERE a.offering_id = $1
        """,
        offering,
        filed,
        answerBy,
        answeredAt == null ? "" : answeredAt,
        upheld == null ? "" : upheld,
        ++numbers);
  }

  private static void property(long of, int stars, String confirmed, String validUntil) {
    paper();
    city.run(
        """
        WITH stored AS (
          INSERT INTO official_document (issuer, number, issued_on, file_name_cipher, digest, added_by, added_at)
          VALUES ('x', 'x', '2026-01-01', '\\x00', repeat('a', 64), 'a', '2026-01-01') RETURNING id
        )
        INSERT INTO property_service (project_id, company, credit_code, stars, grading_authority, grading_number,
          valid_until, document_id, policy_version, entered_by, entered_at, confirmed, settled_by, settled_at)
        SELECT $1, '物业', '91350100M000100Y43', $2, 'x', 'x', $4::text::date, id, 'p', 'a', '2026-01-01', true, 'b',
          $3::text::timestamptz
        FROM stored
        """,
        of,
        stars,
        confirmed,
        validUntil);
  }
}
