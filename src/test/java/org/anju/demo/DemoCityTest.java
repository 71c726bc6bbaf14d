package org.anju.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.anju.offering.OfferingCard;
import org.anju.offering.OfferingCards;
import org.anju.offering.Stage;
import org.anju.project.ProjectUse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The city as the embedded stack fills it at its first start. */
@QuarkusTest
@TestProfile(DemoCityTest.EmbeddedStack.class)
@WithTestResource(EmptyCityDatabase.class)
class DemoCityTest {

  /** Built as for the embedded stack, without the page. */
  public static class EmbeddedStack implements QuarkusTestProfile {
    @Override
    public String getConfigProfile() {
      return "local";
    }

    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("quarkus.quinoa", "false", "quarkus.http.test-port", "0");
    }
  }

  /** The city is complete and the clock is the machine's again. */
  private static final String READY =
      "SELECT 1 FROM demo_city, movable_clock WHERE finished AND ahead_seconds = 0";

  private static final String EVIDENCE =
      """
      SELECT CASE WHEN 'DIFFERENT' IN (identity_state, housing_state) THEN 'DIFFERENT'
                  ELSE housing_state END AS state, count(*) AS families
      FROM case_evidence GROUP BY 1
      """;

  @Inject AgroalDataSource database;
  @Inject Pool pool;
  @Inject OfferingCards cards;
  @Inject DemoCity city;

  @BeforeEach
  void await() {
    Await.until(() -> pool.query(READY).execute(), rows -> rows.size() == 1);
  }

  @Test
  void four_offerings_stand_at_different_stages_and_one_for_rent_is_open() {
    assertThat(announced())
        .extracting(OfferingCard::name, OfferingCard::stage, OfferingCard::units)
        .containsExactlyInAnyOrder(
            tuple("黄金山人才家园", Stage.SELECTING, 60),
            tuple("团城山一期", Stage.SEALED, 48),
            tuple("沈家营安居苑", Stage.NOTICE, 44),
            tuple("磁湖云庭一期", Stage.ANNOUNCED, 72),
            tuple("湖滨青年公寓（出租）", Stage.ANNOUNCED, 18));
    assertThat(announced())
        .filteredOn(card -> card.use() == ProjectUse.RENT)
        .singleElement()
        .matches(card -> card.lease().months() == 36 && card.applications() == 8);
  }

  @Test
  void every_offering_has_a_plan_with_a_rehearsal_and_all_modes_are_among_them() {
    assertThat(
            rows(
                """
                SELECT o.name, string_agg(concat_ws('-', p.mode, p.tier), ' ' ORDER BY p.phase)
                FROM offering o JOIN selection_phase p ON p.offering_id = o.id
                WHERE o.rehearsal_at IS NOT NULL GROUP BY o.name
                """))
        .containsExactlyInAnyOrder(
            "黄金山人才家园|TURNS-1 LEFTOVERS",
            "团城山一期|WISH_LISTS-1 TURNS-2 LEFTOVERS",
            "沈家营安居苑|TURNS-1 LEFTOVERS",
            "磁湖云庭一期|WISH_LISTS-1 TURNS",
            "湖滨青年公寓（出租）|TURNS-1");
  }

  @Test
  void prices_are_filed_before_families_are_published_and_under_notice_while_they_apply() {
    assertThat(
            rows(
                """
                SELECT o.name, n.closes_at > now(), count(f.office)
                FROM offering o
                JOIN price_list p ON p.offering_id = o.id AND p.state = 'CURRENT'
                JOIN price_notice n ON n.price_list_id = p.id
                LEFT JOIN price_filing f ON f.price_list_id = p.id AND f.decision = 'FILED'
                GROUP BY o.name, n.closes_at
                """))
        .contains("黄金山人才家园|f|2", "团城山一期|f|2", "沈家营安居苑|f|2", "磁湖云庭一期|t|0");
  }

  @Test
  void three_hundred_and_thirteen_families_have_applied() {
    assertThat(announced().stream().mapToInt(OfferingCard::applications).sum()).isEqualTo(313);
  }

  @Test
  void each_status_has_its_families() {
    assertThat(rows("SELECT status, count(*) > 3 FROM application GROUP BY status ORDER BY status"))
        .containsExactly("IDENTITY_CONFIRMED|t", "QUALIFIED|t", "REFUSED|t", "SUBMITTED|t");
  }

  @Test
  void every_family_that_applied_alone_has_handed_in_papers_and_each_is_stored_once() {
    assertThat(
            rows(
                """
                SELECT count(*) > 200, bool_and(papers >= 3) FROM (
                  SELECT a.id, count(DISTINCT p.kind) AS papers
                  FROM application a LEFT JOIN paper p ON p.folder = a.paper_folder
                  WHERE a.employer IS NULL GROUP BY a.id) own
                """))
        .containsExactly("t|t");
    assertThat(
            rows(
                """
                SELECT count(*) BETWEEN 8 AND 10 FROM stored_file WHERE digest IN (SELECT digest FROM paper)
                """))
        .containsExactly("t");
  }

  @Test
  void projects_are_served_and_supported_once_and_families_complain_once() {
    assertThat(
            rows(
                """
                SELECT p.acquirer, s.stars, count(DISTINCT p.id) = count(*), bool_and(s.confirmed)
                FROM property_service s JOIN housing_project p ON p.id = s.project_id
                GROUP BY p.acquirer, s.stars ORDER BY p.acquirer
                """))
        .containsExactly("cihu-anju|4|t|t", "dongcheng-anju|5|t|t");
    assertThat(rows("SELECT state, claimed, coalesce(granted, 0) FROM support_item ORDER BY state"))
        .containsExactly("CLAIMED|6000000.00|0", "GRANTED|12000000.00|10000000.00");
    assertThat(
            rows(
                "SELECT kind, answered_at IS NOT NULL, coalesce(upheld, false) FROM complaint ORDER BY kind"))
        .containsExactly("QUALITY|t|t", "SERVICE|f|f");
  }

  @Test
  void both_acquirers_are_qualified_and_their_projects_were_reviewed_once() {
    assertThat(
            rows(
                """
                SELECT organisation, count(*) FROM acquirer_qualification WHERE state = 'ACTIVE'
                GROUP BY organisation ORDER BY organisation
                """))
        .containsExactly("cihu-anju|2", "dongcheng-anju|2");
    assertThat(
            rows(
                """
                SELECT p.state, count(*) FROM housing_project p JOIN project_review r ON r.project_id = p.id
                GROUP BY p.state ORDER BY p.state
                """))
        .containsExactly("APPROVED|14", "SUBMITTED|1");
  }

  @Test
  void homes_were_bought_and_paid_to_the_cent_and_others_wait_for_their_district() {
    assertThat(
            rows(
                """
                SELECT a.state, count(*),
                  bool_and(s.title = CASE a.state WHEN 'HANDED_OVER' THEN 'RESTRICTED' ELSE 'COMMODITY' END)
                FROM acquisition a JOIN acquisition_unit u ON u.acquisition_id = a.id AND u.live
                JOIN stock_unit s ON s.id = u.stock_unit_id GROUP BY a.state ORDER BY a.state
                """))
        .containsExactly("HANDED_OVER|16|t", "PROPOSED|8|t");
    assertThat(
            rows(
                """
                SELECT count(*), min(a.price - f.paid), min(f.claimed - round(a.price * 0.03, 2)),
                  sum(l.debited - l.credited)
                FROM acquisition a JOIN acquisition_funding f ON f.acquisition_id = a.id
                JOIN LATERAL (SELECT sum(debited) AS debited, sum(credited) AS credited FROM ledger_account
                              WHERE project_id = a.project_id) l ON true
                """))
        .containsExactly("1|0.00|0.00|0.00");
  }

  @Test
  void every_refusal_names_its_article_and_reason() {
    assertThat(
            rows(
                """
                SELECT DISTINCT kind, article, reason_cipher IS NOT NULL FROM check_decision
                WHERE outcome = 'REFUSED' ORDER BY kind
                """))
        .containsExactly("HOUSING|6|t", "IDENTITY|6|t");
  }

  @Test
  void families_have_chosen_given_up_and_signed_and_a_slot_is_open() {
    assertThat(rows("SELECT count(*) >= 11 FROM selection_turn WHERE state = 'CHOSEN'"))
        .containsExactly("t");
    assertThat(rows("SELECT count(*) FROM selection_turn WHERE state = 'FORFEITED'"))
        .containsExactly("1");
    assertThat(rows("SELECT count(*) FROM selection_turn WHERE state = 'OPEN'"))
        .containsExactly("6");
    assertThat(rows("SELECT count(*) FROM unit WHERE state = 'SOLD'")).containsExactly("5");
  }

  @Test
  void the_notice_runs_and_one_objection_is_open() {
    assertThat(
            rows(
                "SELECT count(*) FROM public_notice n JOIN offering o ON o.id = n.offering_id"
                    + " WHERE o.stage = 'NOTICE' AND n.closes_at > now()"))
        .containsExactly("1");
    assertThat(rows("SELECT state, count(*) FROM objection GROUP BY state ORDER BY state"))
        .containsExactly("OPEN|1", "REJECTED|1");
  }

  @Test
  void two_districts_have_reported_their_unsold_homes() {
    assertThat(
            rows("SELECT district, count(*) FROM stock_ledger GROUP BY district ORDER BY count(*)"))
        .containsExactly("下陆区|96", "黄石港区|104");
  }

  @Test
  void nothing_happened_in_the_future() {
    assertThat(rows("SELECT count(*) FROM audit_leaf WHERE at > now()")).containsExactly("0");
  }

  @Test
  void visitors_find_an_offering_for_which_they_have_not_applied() {
    DemoPeople people = new DemoPeople(Set.of());
    List<String> visitors =
        IntStream.rangeClosed(1, 4).mapToObj(i -> people.person("family0" + i).id()).toList();

    assertThat(rows("SELECT DISTINCT applicant FROM application WHERE applicant IS NOT NULL"))
        .doesNotContainAnyElementsOf(visitors)
        .contains(people.person("family05").id(), people.person("family12").id());
  }

  @Test
  void no_identity_number_stands_in_clear_in_the_database() {
    DemoFamilies families = new DemoFamilies(DemoPlan.read(), new DemoCalendar(present()).today());
    List<String> numbers =
        IntStream.range(0, 305)
            .mapToObj(i -> families.family(i).applicant().identityNumber())
            .toList();

    String everything = everything();

    assertThat(numbers.stream().filter(everything::contains)).isEmpty();
    assertThat(numbers.stream().filter(number -> everything.contains(hex(number)))).isEmpty();
  }

  @Test
  void a_second_start_leaves_the_city_as_it_is() {
    city.fillAlone();

    assertThat(rows("SELECT count(*) FROM offering")).containsExactly("5");
  }

  @Test
  void a_database_that_is_in_use_gets_no_city() {
    rows("DELETE FROM demo_city RETURNING present");

    city.fillAlone();

    assertThat(rows("SELECT finished FROM demo_city")).isEmpty();
    rows("INSERT INTO demo_city (present, finished) VALUES (now(), true) RETURNING finished");
  }

  private List<OfferingCard> announced() {
    return Await.result(() -> cards.announced(0, 50)).items();
  }

  private Instant present() {
    return Instant.parse(
        rows("SELECT to_char(present AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"') FROM"
                + " demo_city")
            .get(0));
  }

  /** Every row of every table as text. */
  private String everything() {
    StringBuilder text = new StringBuilder();
    rows("SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'")
        .forEach(table -> rows("SELECT t::text FROM " + table + " t").forEach(text::append));
    return text.toString();
  }

  private static String hex(String number) {
    return HexFormat.of().formatHex(number.getBytes(StandardCharsets.UTF_8));
  }

  private List<String> rows(String sql) {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(sql)) {
      List<String> rows = new ArrayList<>();
      while (found.next()) {
        List<String> values = new ArrayList<>();
        for (int column = 1; column <= found.getMetaData().getColumnCount(); column++) {
          values.add(found.getString(column));
        }
        rows.add(String.join("|", values));
      }
      return rows;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void registries_know_most_families_as_they_state_themselves_and_some_not() {
    Map<String, Long> states = new HashMap<>();
    pool.query(EVIDENCE)
        .execute()
        .await()
        .indefinitely()
        .forEach(row -> states.put(row.getString("state"), row.getLong("families")));

    assertThat(states).as("%s", states).containsKeys("GREEN", "DIFFERENT");
    assertThat(states.get("DIFFERENT")).isBetween(2L, 10L);
    assertThat(states.get("GREEN")).isGreaterThan(250);
  }
}
