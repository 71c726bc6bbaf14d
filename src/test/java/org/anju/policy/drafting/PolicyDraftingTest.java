package org.anju.policy.drafting;

import static org.anju.policy.drafting.PolicyCase.CITY_VERSION;
import static org.anju.policy.drafting.PolicyCase.DRAFTER;
import static org.anju.policy.drafting.PolicyCase.SECOND;
import static org.anju.policy.drafting.PolicyCase.call;
import static org.anju.policy.drafting.PolicyCase.done;
import static org.anju.policy.drafting.PolicyCase.drafted;
import static org.anju.policy.drafting.PolicyCase.refused;
import static org.anju.policy.drafting.PolicyCase.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.response.Response;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.anju.platform.error.RefusedException;
import org.anju.platform.error.Words;
import org.anju.platform.local.LocalStackResource;
import org.anju.platform.security.Actor;
import org.anju.platform.security.Roles;
import org.anju.policy.Policies;
import org.anju.policy.ShippedPolicies;
import org.anju.policy.StoredPolicies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Rules are drafted, looked at and approved over HTTP. The days lie far from every other test's.
 */
@QuarkusTest
@WithTestResource(LocalStackResource.class)
class PolicyDraftingTest {

  private static final AtomicInteger DAYS = new AtomicInteger();
  private static final LocalDate FAR = LocalDate.of(2400, 1, 1);
  private static final String DISTRICT = "西塞山区";

  @Inject AgroalDataSource database;
  @Inject Policies policies;
  @Inject StoredPolicies stored;
  @Inject DraftPolicy draftPolicy;
  @Inject ReadDrafts readDrafts;
  @Inject PreviewPolicy preview;
  @Inject DecidePolicy decide;

  @Test
  void everybody_reads_the_rules_in_force_and_where_each_comes_from() {
    Response current = call(null, "current", Map.of());
    Response versions = call(null, "versions", Map.of("page", 0, "size", 100));

    assertThat(current.jsonPath().getString("version")).isEqualTo(CITY_VERSION);
    assertThat(current.jsonPath().getString("sources.minAreaPerHead.en")).isEqualTo("Article 6");
    assertThat(
            versions.jsonPath().getString("items.find { it.name == '" + CITY_VERSION + "' }.phase"))
        .isEqualTo("IN_FORCE");
    assertThat(call(null, "version", Map.of("name", CITY_VERSION)).path("effectiveOn").toString())
        .isEqualTo("2024-01-01");
    refused(call(null, "version", Map.of("name", "huangshi-1900-1")), "policy.unknown");
  }

  @Test
  void what_a_second_officer_approved_is_in_force_from_its_day_in_its_district() {
    String day = nextDay();
    PolicyCase draft = drafted(DISTRICT, day);
    String name = draft.name();

    draft.approve(Map.of("minAreaPerHead", 12.5));

    LocalDate from = LocalDate.parse(day);
    assertThat(policies.inForce(DISTRICT, from).minAreaPerHead()).isEqualByComparingTo("12.5");
    assertThat(policies.inForce(DISTRICT, from).version()).isEqualTo(name);
    assertThat(policies.inForce(DISTRICT, from.minusDays(1)).version()).isNotEqualTo(name);
    assertThat(policies.inForce("铁山区", from).version()).isNotEqualTo(name);
    Response version = call(null, "version", Map.of("name", name));
    assertThat(version.path("policy.sources.minAreaPerHead.en").toString())
        .isEqualTo("City decision No. 8");
    assertThat(version.path("policy.sources.yearsWithoutTrade.en").toString())
        .isEqualTo("Article 6");
  }

  @Test
  void nobody_approves_what_they_drafted_edited_or_submitted() {
    PolicyCase draft = drafted(null, nextDay());
    done(draft.revise(SECOND, Map.of("signWorkingDays", 7)));
    done(draft.step(DRAFTER, "submit"));

    refused(draft.step(DRAFTER, "approve"), "policy.four-eyes");
    refused(draft.step(SECOND, "approve"), "policy.four-eyes");
    assertThat(draft.state()).isEqualTo("SUBMITTED");
  }

  @Test
  void the_database_lets_nobody_approve_their_own_work_or_change_what_was_approved() {
    PolicyCase own = drafted(null, nextDay());
    PolicyCase approved = drafted(null, nextDay());
    approved.approve(Map.of("signWorkingDays", 8));
    String byEditor =
        "UPDATE policy_version SET state = 'APPROVED', approved_at = drafted_at,"
            + " approved_by = (SELECT officer FROM policy_edit WHERE policy_id = "
            + own.id()
            + " LIMIT 1), drafted_by = 'x' WHERE id = "
            + own.id();

    assertThat(sqlState(byEditor)).isEqualTo("23514");
    assertThat(sqlState(byEditor.replace(", drafted_by = 'x'", ""))).isEqualTo("23514");
    assertThat(sqlState("UPDATE policy_version SET rules = '{}' WHERE id = " + approved.id()))
        .isEqualTo("23001");
    assertThat(sqlState("DELETE FROM policy_version WHERE id = " + approved.id()))
        .isEqualTo("23001");
    assertThat(sqlState("DELETE FROM policy_edit")).isEqualTo("42501");
  }

  @Test
  void a_draft_that_waits_is_edited_only_after_it_was_sent_back() {
    PolicyCase draft = drafted(null, nextDay());
    done(draft.revise(DRAFTER, Map.of("signWorkingDays", 9)));
    done(draft.step(DRAFTER, "submit"));

    refused(draft.revise(DRAFTER, Map.of("signWorkingDays", 10)), "policy.wrong-state");
    done(draft.step(SECOND, "sendBack"));
    done(draft.revise(DRAFTER, Map.of("signWorkingDays", 10)));
    refused(draft.step(SECOND, "approve"), "policy.wrong-state");
    done(draft.step(DRAFTER, "withdraw"));
    refused(draft.step(DRAFTER, "submit"), "policy.wrong-state");
    refused(draft.step(DRAFTER, "withdraw"), "policy.wrong-state");
  }

  @Test
  void two_who_edit_the_same_draft_never_overwrite_each_other_unseen() {
    PolicyCase draft = drafted(null, nextDay());
    Response seen = draft.show();
    int version = seen.jsonPath().getInt("version");
    Map<String, Object> values = seen.jsonPath().getMap("values");
    Map<String, String> basis = Map.of("zh", "", "en", "");
    done(draft.revise(SECOND, Map.of("signWorkingDays", 6)));

    refused(draft.revise(DRAFTER, version, values, nextDay(), basis), "request.stale");
    refused(call(DRAFTER, "submit", Map.of("id", draft.id(), "version", version)), "request.stale");
    assertThat(draft.show().jsonPath().getInt("values.signWorkingDays")).isEqualTo(6);
  }

  @Test
  void rules_begin_on_a_later_day_than_today() {
    String today = LocalDate.now().toString();
    PolicyCase draft = drafted(null, nextDay());
    Response refused =
        draft.revise(DRAFTER, Map.of("adultAge", 20), today, Map.of("zh", "x", "en", "x"));

    refused(refused, "policy.effective-too-soon");
    assertThat(words(refused)).containsKey("effectiveOn");
    refused(PolicyCase.create(DRAFTER, CITY_VERSION, null, today), "policy.effective-too-soon");
  }

  @Test
  void a_draft_that_changes_nothing_or_names_no_decision_is_not_submitted() {
    PolicyCase draft = drafted(null, FAR.minusYears(100).toString());

    refused(draft.step(DRAFTER, "submit"), "policy.nothing-changed");
    done(
        draft.revise(
            DRAFTER,
            Map.of("adultAge", 20),
            draft.show().jsonPath().getString("effectiveOn"),
            Map.of("zh", "市里决定", "en", " ")));
    Response unnamed = draft.step(DRAFTER, "submit");
    refused(unnamed, "policy.basis-missing");
    assertThat(words(unnamed)).containsKey("basis");
  }

  @Test
  void of_one_place_no_two_versions_begin_on_the_same_day() {
    String day = nextDay();
    PolicyCase first = drafted(DISTRICT, day);
    PolicyCase second = drafted(DISTRICT, day);
    first.approve(Map.of("adultAge", 19));
    done(second.revise(DRAFTER, Map.of("adultAge", 20)));
    done(second.step(DRAFTER, "submit"));

    refused(second.step(SECOND, "approve"), "policy.date-taken");
    drafted(null, day).approve(Map.of("adultAge", 21));
  }

  @Test
  void what_does_not_exist_is_refused() {
    refused(PolicyCase.create(DRAFTER, CITY_VERSION, "大冶市", nextDay()), "policy.unknown-district");
    refused(PolicyCase.create(DRAFTER, "none", null, nextDay()), "policy.unknown");
    refused(call(DRAFTER, "draft", Map.of("id", 0)), "policy.unknown");
    refused(call(DRAFTER, "preview", Map.of("id", 0)), "policy.unknown");
  }

  @Test
  void an_officer_of_one_district_decides_neither_the_city_s_rules_nor_a_neighbour_s() {
    Actor officer = new Actor("of-one", Roles.BUREAU_OFFICER, null, Set.of("铁山区"));
    LocalDate day = LocalDate.parse(nextDay());
    long neighbours = drafted(DISTRICT, nextDay()).id();

    assertNotYours(() -> draftPolicy.create(officer, CITY_VERSION, null, day));
    assertNotYours(() -> draftPolicy.create(officer, CITY_VERSION, DISTRICT, day));
    assertNotYours(() -> readDrafts.show(officer, neighbours));
    assertNotYours(() -> preview.preview(officer, neighbours));
    assertNotYours(() -> decide.withdraw(officer, neighbours, 0));
  }

  private static void assertNotYours(Supplier<Uni<?>> step) {
    assertThatThrownBy(() -> VertxContextSupport.subscribeAndAwait(() -> step.get()))
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused -> assertThat(refused.refusal()).isEqualTo(PolicyRefusal.NOT_YOURS));
  }

  /** A wrong value of each kind, and the field at which it is told. */
  private enum Wrong {
    AREA(PolicyValueRefusal.AREA, "minAreaPerHead", 0),
    YEARS(PolicyValueRefusal.YEARS, "yearsWithoutTrade", 51),
    AGE(PolicyValueRefusal.AGE, "adultAge", 13),
    INCOME(PolicyValueRefusal.INCOME, "incomeLinePerHead", 0.5),
    MONEY(PolicyValueRefusal.MONEY, "secondAppraisalAbove", -1),
    PERCENT(PolicyValueRefusal.PERCENT, "maxProfitPercent", 100.01),
    STARS(PolicyValueRefusal.STARS, "minPropertyStars", 6),
    DAYS(PolicyValueRefusal.DAYS, "signWorkingDays", 0),
    HOURS(PolicyValueRefusal.HOURS, "sealLeadHours", 721),
    MINUTES(PolicyValueRefusal.MINUTES, "diceMinutes", 4),
    TICKETS(PolicyValueRefusal.TICKETS, "mostTickets", 0),
    MONTHS(PolicyValueRefusal.MONTHS, "moveInMonths", 0),
    WHOLE_PERCENT(PolicyValueRefusal.WHOLE_PERCENT, "fullReviewPercent", 101),
    PERSONS(PolicyValueRefusal.PERSONS, "largeFamily", 0),
    WEIGHT(PolicyValueRefusal.WEIGHT, "rankingWeights.time", weights(101, 0)),
    WEIGHTS_TOGETHER(PolicyValueRefusal.WEIGHTS_TOGETHER, "rankingWeights", weights(50, 49)),
    CATEGORIES(PolicyValueRefusal.CATEGORIES, "categories", List.of()),
    PROOFS(PolicyValueRefusal.PROOFS, "categories[1].proofs", null),
    PAPERS(PolicyValueRefusal.PAPERS, "categories[1].papers", null),
    YEARS_AT_WORK(PolicyValueRefusal.YEARS_AT_WORK, "categories[1].maxYearsAtWork", null),
    RANDOMNESS(PolicyValueRefusal.RANDOMNESS, "randomnessKinds", List.of("coin")),
    UNMASKING(PolicyValueRefusal.UNMASKING, "unmaskingRules", List.of());

    private final PolicyValueRefusal refusal;
    private final String field;
    private final Object value;

    Wrong(PolicyValueRefusal refusal, String field, Object value) {
      this.refusal = refusal;
      this.field = field;
      this.value = value;
    }

    Map<String, Object> values(PolicyCase draft) {
      if (!field.startsWith("categories[1]")) {
        return Map.of(field.split("\\.")[0], value);
      }
      List<Map<String, Object>> categories = draft.show().jsonPath().getList("values.categories");
      Map<String, Object> second = new HashMap<>(categories.get(1));
      second.put(field.split("\\.")[1], this == YEARS_AT_WORK ? (Object) 5 : List.of());
      categories.set(1, second);
      return Map.of("categories", categories);
    }

    private static Map<String, Integer> weights(int time, int familySize) {
      return Map.of(
          "time", time, "familySize", familySize, "income", 0, "hardship", 0, "targetTier", 0);
    }
  }

  @ParameterizedTest
  @EnumSource(Wrong.class)
  void a_wrong_value_is_told_in_words_at_its_field(Wrong wrong) {
    PolicyCase draft = drafted(null, nextDay());
    Response refused = draft.revise(DRAFTER, wrong.values(draft));

    refused(refused, "policy.values-invalid");
    assertThat(words(refused))
        .containsEntry(
            "values." + wrong.field,
            Words.of(Locale.ENGLISH, wrong.refusal.code() + ".title", Map.of()));
  }

  @Test
  void the_preview_names_the_values_and_the_families_that_would_be_judged_otherwise() {
    PolicyCase draft = drafted(null, FAR.minusYears(200).toString());
    done(draft.revise(DRAFTER, Map.of("minAreaPerHead", 10, "sealLeadHours", 48)));

    Response preview = draft.preview();

    assertThat(preview.jsonPath().getList("changed"))
        .containsExactly("minAreaPerHead", "sealLeadHours");
    assertThat(preview.jsonPath().getList("families.findAll { it.before != it.after }.name.en"))
        .hasSize(2);
    assertThat(preview.jsonPath().getInt("after.sealLeadHours")).isEqualTo(48);
    assertThat(preview.jsonPath().getString("before.version")).isEqualTo(CITY_VERSION);
  }

  @Test
  void each_step_leaves_its_leaf() {
    PolicyCase draft = drafted(DISTRICT, nextDay());
    done(draft.revise(DRAFTER, Map.of("adultAge", 17)));
    done(draft.step(DRAFTER, "submit"));
    done(draft.step(SECOND, "sendBack"));
    done(draft.step(DRAFTER, "submit"));
    done(draft.step(SECOND, "approve"));
    PolicyCase other = drafted(DISTRICT, nextDay());
    done(other.step(DRAFTER, "withdraw"));

    assertThat(leaves(draft.name()))
        .isEqualTo(
            "policy.draft policy.revise policy.submit policy.send-back policy.submit"
                + " policy.approve");
    assertThat(leaves(other.name())).isEqualTo("policy.draft policy.withdraw");
    assertThat(leaves(CITY_VERSION)).isEqualTo("policy.seed");
  }

  @Test
  void another_replica_s_approval_is_followed() throws SQLException {
    String name = "replica-" + nextDay();
    try (Connection connection = database.getConnection();
        PreparedStatement insert =
            connection.prepareStatement(
                """
                INSERT INTO policy_version (name, city, district, state, effective_on, rules, drafted_by,
                    drafted_at, approved_by, approved_at)
                SELECT ?, city, '开发区', 'APPROVED', '2399-01-01', replace(rules, name, ?), 'a', drafted_at,
                       'b', approved_at
                FROM policy_version WHERE name = ?
                """)) {
      insert.setString(1, name);
      insert.setString(2, name);
      insert.setString(3, CITY_VERSION);
      insert.execute();
    }

    stored.follow().await().atMost(Duration.ofSeconds(20));

    assertThat(policies.inForce("开发区", LocalDate.of(2399, 1, 1)).version()).isEqualTo(name);
    assertThat(policies.version(name).minAreaPerHead())
        .isEqualByComparingTo(ShippedPolicies.huangshiValues().minAreaPerHead());
  }

  private static String nextDay() {
    return FAR.plusDays(DAYS.incrementAndGet()).toString();
  }

  private String leaves(String name) {
    String sql = "SELECT string_agg(action, ' ' ORDER BY id) FROM audit_leaf WHERE case_id = ?";
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, name);
      try (ResultSet rows = statement.executeQuery()) {
        rows.next();
        return rows.getString(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The SQL state with which the database refuses; fails when it does not. */
  private String sqlState(String sql) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.execute();
      throw new AssertionError("not refused: " + sql);
    } catch (SQLException e) {
      return e.getSQLState();
    }
  }
}
