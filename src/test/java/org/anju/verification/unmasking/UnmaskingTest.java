package org.anju.verification.unmasking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.anju.permissions.Api;
import org.anju.permissions.CityAtWork;
import org.anju.permissions.TestDatabase;
import org.anju.platform.local.LocalStackResource;
import org.jetbrains.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Officers look at personal data over HTTP, and auditors at who did. */
@QuarkusTest
@WithTestResource(LocalStackResource.class)
class UnmaskingTest {

  private static final String OFFICER = "identity-officer1";
  private static final String AUDITOR = "auditor1";
  private static final String REASON = "核对身份证复印件上的号码";
  private static final String NAME = "欧阳明镜";
  private static final String MOBILE = "13900010606";
  private static final String NUMBER = CityAtWork.identityNumber("19950823", 750);

  private static String receipt;

  @Inject TestDatabase database;

  @BeforeEach
  void apply() {
    if (receipt == null) {
      CityAtWork.registerOrganisations();
      long offering = CityAtWork.announced(CityAtWork.form());
      Response answer =
          CityAtWork.submit("family07", offering, CityAtWork.household(NAME, NUMBER, MOBILE));
      assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
      receipt = answer.path("receipt");
    }
  }

  @Test
  void an_officer_who_says_why_sees_the_value_which_no_cache_keeps() {
    Response number = reveal(OFFICER, "IDENTITY_NUMBER", 0, REASON);

    assertThat(number.jsonPath().getString("value")).isEqualTo(NUMBER);
    assertThat(number.header("Cache-Control")).contains("no-store");
    assertThat(reveal(OFFICER, "NAME", 0, REASON).path("value").toString()).isEqualTo(NAME);
    assertThat(reveal("bureau-officer1", "MOBILE", null, REASON).path("value").toString())
        .isEqualTo(MOBILE);
  }

  @Test
  void each_look_is_a_row_and_a_leaf_with_nothing_of_the_value() {
    long rows = rows();
    long leaves = leaves();

    reveal(OFFICER, "IDENTITY_NUMBER", 0, REASON);

    assertThat(rows()).isEqualTo(rows + 1);
    assertThat(leaves()).isEqualTo(leaves + 1);
    for (String table : List.of("unmasking", "audit_leaf")) {
      for (String secret : List.of(NUMBER, NAME, MOBILE, REASON)) {
        assertThat(
                database.number(
                    "SELECT count(*) FROM " + table + " t WHERE t::text LIKE ?",
                    "%" + secret + "%"))
            .isZero();
      }
    }
    assertThatThrownBy(() -> database.run("DELETE FROM unmasking"))
        .hasStackTraceContaining("permission denied");
  }

  @Test
  void what_cannot_be_recorded_is_not_shown() {
    long rows = rows();
    TestDatabase owner = database.owner();
    owner.run(
        "CREATE FUNCTION no_unmasking_leaf() RETURNS trigger LANGUAGE plpgsql AS $$"
            + " BEGIN RAISE EXCEPTION 'no leaf'; END $$");
    owner.run(
        "CREATE TRIGGER no_unmasking_leaf BEFORE INSERT ON audit_leaf FOR EACH ROW"
            + " WHEN (NEW.action = 'verification.unmask') EXECUTE FUNCTION no_unmasking_leaf()");
    try {
      Response answer = reveal(OFFICER, "IDENTITY_NUMBER", 0, REASON);

      assertThat(answer.statusCode()).isEqualTo(500);
      assertThat(answer.asString()).doesNotContain(NUMBER);
      assertThat(rows()).isEqualTo(rows);
    } finally {
      owner.run("DROP FUNCTION no_unmasking_leaf CASCADE");
    }
  }

  @Test
  void without_a_reason_it_stays_masked() {
    long rows = rows();

    refused(reveal(OFFICER, "NAME", 0, null), "unmasking.reason-missing");
    refused(reveal(OFFICER, "NAME", 0, "  核对  "), "unmasking.reason-missing");
    assertThat(rows()).isEqualTo(rows);
  }

  @Test
  void who_the_policy_does_not_name_sees_nothing() {
    long rows = rows();

    refused(reveal("bureau-officer1", "IDENTITY_NUMBER", 0, REASON), "unmasking.not-allowed");
    for (String officer : List.of(AUDITOR, "admin1", "price-officer1", "supervisor1")) {
      assertThat(reveal(officer, "IDENTITY_NUMBER", 0, REASON).statusCode()).isEqualTo(403);
    }
    for (String stranger : List.of("family07", CityAtWork.EMPLOYER, CityAtWork.ACQUIRER)) {
      assertThat(reveal(stranger, "NAME", 0, REASON).statusCode()).isEqualTo(403);
    }
    assertThat(reveal(null, "NAME", 0, REASON).statusCode()).isEqualTo(401);
    assertThat(rows()).isEqualTo(rows);
  }

  @Test
  void an_officer_of_another_district_sees_nothing_and_nobody_is_found_at_no_place() {
    refused(reveal(OFFICER, "NAME", 9, REASON), "unmasking.nobody");
    String district = database.text("SELECT district FROM offering WHERE id = " + offering());
    database.run("UPDATE offering SET district = '外区' WHERE id = " + offering());
    try {
      assertThat(reveal(OFFICER, "NAME", 0, REASON).statusCode()).isEqualTo(403);
    } finally {
      database.run("UPDATE offering SET district = ? WHERE id = " + offering(), district);
    }
  }

  @Test
  void nothing_of_it_is_logged() {
    Kept log = new Kept();
    Logger root = Logger.getLogger("");
    root.addHandler(log);
    try {
      reveal(OFFICER, "IDENTITY_NUMBER", 0, REASON);
      reveal(OFFICER, "NAME", 0, REASON);
      reveal("family07", "IDENTITY_NUMBER", 0, REASON);
      root.log(Level.WARNING, "the log is read");
    } finally {
      root.removeHandler(log);
    }

    assertThat(log.lines).anyMatch(line -> line.contains("the log is read"));
    assertThat(log.lines)
        .noneMatch(line -> line.contains(NUMBER) || line.contains(NAME) || line.contains(REASON));
  }

  @Test
  void auditors_read_who_looked_at_what_when_and_why() {
    reveal(OFFICER, "IDENTITY_NUMBER", 0, REASON);
    String officer = database.text("SELECT officer_name FROM unmasking ORDER BY id DESC LIMIT 1");

    Response all = list(Map.of());
    assertThat(all.path("items[0].receipt").toString()).isEqualTo(receipt);
    assertThat(all.path("items[0].field").toString()).isEqualTo("IDENTITY_NUMBER");
    assertThat(all.path("items[0].reason").toString()).isEqualTo(REASON);
    assertThat(all.path("items[0].officer").toString()).isEqualTo(officer);
    assertThat(all.asString()).doesNotContain(NUMBER).doesNotContain(NAME);
    assertThat(list(Map.of("officer", officer)).jsonPath().getLong("total")).isPositive();
    assertThat(list(Map.of("officer", "nobody")).jsonPath().getLong("total")).isZero();
    assertThat(list(Map.of("from", "2199-01-01")).jsonPath().getLong("total")).isZero();
    assertThat(list(Map.of("to", "2019-01-01")).jsonPath().getLong("total")).isZero();
  }

  private static final class Kept extends Handler {

    private final List<String> lines = new CopyOnWriteArrayList<>();

    @Override
    public void publish(LogRecord line) {
      lines.add(line.getMessage() + line.getThrown());
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }

  private Response reveal(
      @Nullable String person, String field, @Nullable Integer position, @Nullable String reason) {
    Map<String, Object> request = new HashMap<>();
    request.put(
        "applicationId", database.number("SELECT id FROM application WHERE receipt = ?", receipt));
    request.put("field", field);
    request.put("position", position);
    request.put("reason", reason);
    return Api.call(person, "UnmaskingEndpoint/reveal", request);
  }

  private static Response list(Map<String, ?> filter) {
    Map<String, Object> request = new HashMap<>(filter);
    request.put("page", 0);
    request.put("size", 20);
    return Api.call(AUDITOR, "UnmaskingEndpoint/list", request);
  }

  private long offering() {
    return database.number("SELECT offering_id FROM application WHERE receipt = ?", receipt);
  }

  private long rows() {
    return database.number("SELECT count(*) FROM unmasking");
  }

  private long leaves() {
    return database.number(
        "SELECT count(*) FROM audit_leaf WHERE action = 'verification.unmask' AND case_id = ?",
        receipt);
  }

  private static void refused(Response answer, String code) {
    assertThat(answer.jsonPath().getString("code")).as(answer.asString()).isEqualTo(code);
  }
}
