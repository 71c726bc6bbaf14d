package org.anju.complaint;

import static org.anju.permissions.Answers.assertRefused;
import static org.anju.permissions.Answers.ok;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.anju.application.ApplicationRefusal;
import org.anju.offering.OfferingRefusal;
import org.anju.permissions.Api;
import org.anju.permissions.CityAtWork;
import org.anju.permissions.TestDatabase;
import org.anju.platform.error.RequestRefusal;
import org.anju.platform.local.LocalStackResource;
import org.anju.platform.time.BusinessClock;
import org.anju.platform.time.WorkingDays;
import org.anju.policy.Policies;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A family's complaint about its acquirer, by the endpoints. */
@QuarkusTest
@WithTestResource(LocalStackResource.class)
class ComplaintTest {

  private static final String FAMILY = CityAtWork.FAMILY;
  private static final String OTHER_FAMILY = "family02";
  private static final String ACQUIRER = CityAtWork.ACQUIRER;
  private static final String STRANGER = "east-acquirer";
  private static final String OFFICER = "bureau-officer1";
  private static final String WORDS = "交付时厨房的墙面有一道裂缝";
  private static final String ANSWER = "我们已约好施工单位上门维修";
  private static final String DECISION = "情况属实，责成限期修好";
  private static final int SOME_SERIAL = 640;

  private static CityAtWork city;

  @Inject TestDatabase database;
  @Inject Policies policies;
  @Inject WorkingDays calendar;
  @Inject BusinessClock clock;

  @BeforeEach
  void announce_an_offering() {
    if (city == null) {
      city =
          CityAtWork.build(
              CityAtWork.household(
                  "钱一心", CityAtWork.identityNumber("19880417", SOME_SERIAL), "13900010640"));
    }
    listed(FAMILY, "mine")
        .getList("items.findAll { it.state in ['OPEN', 'ANSWERED'] }.id", Long.class)
        .forEach(this::settle);
  }

  @Test
  void the_acquirer_answers_the_bureau_decides_and_the_family_reads_it_all() {
    long id = filed("QUALITY");
    assertThat(mine(id).getString("state")).isEqualTo("OPEN");

    long told = lastNotice();
    ok(answer(ACQUIRER, id));
    assertThat(toldAfter(told)).isEqualTo("COMPLAINT_ANSWERED");
    assertThat(mine(id).getString("answer")).isEqualTo(ANSWER);
    ok(decide(OFFICER, id, true));
    assertThat(toldAfter(told)).isEqualTo("COMPLAINT_ANSWERED COMPLAINT_DECIDED");

    JsonPath read = mine(id);
    assertThat(read.getString("text")).isEqualTo(WORDS);
    assertThat(read.getString("state")).isEqualTo("UPHELD");
    assertThat(read.getString("decision")).isEqualTo(DECISION);
    assertThat(read.getBoolean("overdue")).isFalse();
    assertThat(about("auditor1", id).getString("decision")).isEqualTo(DECISION);
    assertThat(about(ACQUIRER, id).getString("receipt")).isEqualTo(city.receipt());
    assertThat(leaves(id)).isEqualTo("complaint.file complaint.answer complaint.decide");
  }

  @Test
  void the_term_is_the_policys_working_days_and_the_bureau_waits_for_it() {
    long id = filed("PRICE");
    int days = policies.inForce("下陆区", clock.today()).complaintWorkingDays();
    LocalDate lastDay = calendar.plus(filedOn(id), days);
    assertThat(mine(id).getString("answerBy")).isEqualTo(lastDay.toString());

    Response early = decide(OFFICER, id, false);
    assertRefused(early, ComplaintRefusal.ANSWER_NOT_DUE);
    assertThat(early.<String>path("detail")).contains(lastDay.toString());

    long overdue = overdue("SERVICE");
    assertThat(mine(overdue).getBoolean("overdue")).isTrue();
    ok(decide(OFFICER, overdue, true));
    assertRefused(answer(ACQUIRER, overdue), ComplaintRefusal.DECIDED_ALREADY);
  }

  @Test
  void an_answer_and_a_decision_are_given_once() {
    long id = filed("CONDUCT");
    ok(answer(ACQUIRER, id));
    assertRefused(answer(ACQUIRER, id), ComplaintRefusal.ANSWERED_ALREADY);
    ok(decide(OFFICER, id, false));
    assertThat(mine(id).getString("state")).isEqualTo("NOT_UPHELD");
    assertRefused(decide("bureau-officer2", id, true), ComplaintRefusal.DECIDED_ALREADY);
    assertThat(database.refusal("UPDATE complaint SET upheld = true WHERE id = ?", id))
        .isEqualTo("23001");
    assertThat(database.refusal("DELETE FROM complaint WHERE id = ?", id)).isEqualTo("23001");
  }

  @Test
  void what_was_said_stands_in_the_database() {
    long id = filed("HANDOVER");
    assertThat(database.refusal("UPDATE complaint SET text_cipher = '' WHERE id = ?", id))
        .isEqualTo("23001");
    assertThat(database.refusal("UPDATE complaint SET answer_by = '2999-01-01' WHERE id = ?", id))
        .isEqualTo("23001");
    ok(answer(ACQUIRER, id));
    assertThat(database.refusal("UPDATE complaint SET answer_cipher = '' WHERE id = ?", id))
        .isEqualTo("23001");
    assertThat(
            database.refusal(
                """
                UPDATE complaint SET upheld = true, decision_cipher = '', decided_by = answered_by,
                  decided_at = answered_at WHERE id = ?
                """,
                id))
        .isEqualTo("23514");
  }

  @Test
  void one_complaint_of_a_kind_is_open_at_a_time() {
    filed("QUALITY");
    assertRefused(file(FAMILY, city.receipt(), "QUALITY"), ComplaintRefusal.ONE_IS_OPEN);
    filed("PRICE");
  }

  @Test
  void only_a_family_complains_and_only_about_its_own_application() {
    assertRefused(file(OTHER_FAMILY, city.receipt(), "QUALITY"), ApplicationRefusal.UNKNOWN);
    assertRefused(file(FAMILY, "HS0000000000", "QUALITY"), ApplicationRefusal.UNKNOWN);
  }

  @Test
  void another_family_and_another_company_learn_nothing() {
    long id = filed("CONDUCT");
    assertThat(ids(OTHER_FAMILY, "mine")).doesNotContain(id);
    assertThat(ids(STRANGER, "page")).doesNotContain(id);
    assertRefused(answer(STRANGER, id), OfferingRefusal.NOT_YOURS);
    assertRefused(
        Api.call(
            ACQUIRER,
            "ComplaintEndpoint/answer",
            Map.of("complaintId", id, "version", 99, "text", ANSWER)),
        RequestRefusal.STALE);
    assertRefused(answer(ACQUIRER, -1), ComplaintRefusal.UNKNOWN);
  }

  @Test
  void no_word_of_it_is_stored_in_clear() {
    long id = filed("QUALITY");
    ok(answer(ACQUIRER, id));
    ok(decide(OFFICER, id, true));

    String row = database.text("SELECT row_to_json(c)::text FROM complaint c WHERE id = ?", id);

    assertThat(row).doesNotContain(WORDS).doesNotContain(ANSWER).doesNotContain(DECISION);
  }

  private static Response file(String family, String receipt, String kind) {
    return Api.call(
        family, "ComplaintEndpoint/file", Map.of("receipt", receipt, "kind", kind, "text", WORDS));
  }

  private static long filed(String kind) {
    return ok(file(FAMILY, city.receipt(), kind)).jsonPath().getLong("complaintId");
  }

  private void settle(long id) {
    if (!"ANSWERED".equals(mine(id).getString("state"))) {
      ok(answer(ACQUIRER, id));
    }
    ok(decide(OFFICER, id, false));
  }

  /** A complaint whose term is long over. */
  private long overdue(String kind) {
    long like = filed(kind);
    settle(like);
    return database.number(
        """
        INSERT INTO complaint (offering_id, application_id, kind, text_cipher, filed_by, filed_at, answer_by,
          policy_version)
        SELECT offering_id, application_id, kind, text_cipher, filed_by, '2020-01-01', '2020-01-15', policy_version
        FROM complaint WHERE id = ? RETURNING id
        """,
        like);
  }

  private Response answer(String person, long id) {
    return Api.call(
        person,
        "ComplaintEndpoint/answer",
        Map.of("complaintId", id, "version", version(id), "text", ANSWER));
  }

  private Response decide(String officer, long id, boolean upheld) {
    return Api.call(
        officer,
        "ComplaintEndpoint/decide",
        Map.of("complaintId", id, "version", version(id), "upheld", upheld, "words", DECISION));
  }

  private int version(long id) {
    String version = database.text("SELECT version FROM complaint WHERE id = ?", id);
    return version == null ? 0 : Integer.parseInt(version);
  }

  private LocalDate filedOn(long id) {
    return LocalDate.parse(
        database.text(
            "SELECT (filed_at AT TIME ZONE 'Asia/Shanghai')::date FROM complaint WHERE id = ?",
            id));
  }

  private long lastNotice() {
    return database.number("SELECT coalesce(max(id), 0) FROM notice");
  }

  /** What the family finds in its inbox. */
  private static String toldAfter(long notice) {
    Map<String, Object> page = Map.of("page", 0, "size", 20);
    List<String> kinds =
        new ArrayList<>(
            ok(Api.call(FAMILY, "NoticeEndpoint/list", page))
                .jsonPath()
                .getList(
                    "items.findAll { it.noticeId > %d && it.receipt == '%s' }.kind"
                        .formatted(notice, city.receipt()),
                    String.class));
    Collections.reverse(kinds);
    return String.join(" ", kinds);
  }

  private static JsonPath mine(long id) {
    return found(FAMILY, "mine", id);
  }

  private static JsonPath about(String person, long id) {
    return found(person, "page", id);
  }

  private static JsonPath found(String person, String list, long id) {
    return listed(person, list).setRootPath("items.find { it.id == %d }".formatted(id));
  }

  private static List<Long> ids(String person, String list) {
    return listed(person, list).getList("items.id", Long.class);
  }

  private static JsonPath listed(String person, String list) {
    return ok(Api.call(person, "ComplaintEndpoint/" + list, Map.of("page", 0, "size", 200)))
        .jsonPath();
  }

  private String leaves(long id) {
    return database.text(
        """
        SELECT string_agg(action, ' ' ORDER BY id) FROM audit_leaf
        WHERE case_type = 'complaint' AND case_id = ?
        """,
        String.valueOf(id));
  }
}
