package org.anju.verification;

import static org.anju.permissions.Answers.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.anju.permissions.Api;
import org.anju.permissions.CheckDesk;
import org.anju.permissions.TestDatabase;
import org.anju.platform.local.LocalStackResource;
import org.anju.platform.personal.PersonHash;
import org.anju.platform.personal.PersonalDataCipher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two officers never hold the same case. */
@QuarkusTest
@WithTestResource(LocalStackResource.class)
class ClaimTest {

  private static final String ONE = "identity-officer1";
  private static final String OTHER = "identity-officer2";
  private static final String IDENTITY = "IDENTITY";

  @Inject TestDatabase database;
  @Inject PersonalDataCipher cipher;
  @Inject PersonHash hash;

  private WaitingFamilies families;

  @BeforeEach
  void announce() {
    families = new WaitingFamilies(database, cipher, hash);
  }

  @Test
  void of_officers_who_race_for_one_case_one_gets_it() {
    long family = families.add("GREEN");

    List<Response> answers = race(16, n -> CheckDesk.claim(officer(n), IDENTITY, family));

    long winners = answers.stream().filter(answer -> answer.statusCode() == 204).count();
    assertThat(winners).isEqualTo(8);
    assertThat(database.number("SELECT count(*) FROM check_claim WHERE application_id = ?", family))
        .isEqualTo(1);
    answers.stream()
        .filter(answer -> answer.statusCode() != 204)
        .forEach(answer -> assertRefused(answer, VerificationRefusal.HELD_BY_OTHER));
  }

  @Test
  void officers_who_take_the_next_case_at_once_each_get_another_one() {
    for (int i = 0; i < 12; i++) {
      families.add("GREEN");
    }

    List<Response> answers = race(6, n -> next(officer(n), null));

    List<Integer> taken = new ArrayList<>();
    answers.forEach(answer -> taken.add(answer.path("applicationId")));
    assertThat(taken).doesNotContainNull();
    assertThat(
            database.number(
                "SELECT count(DISTINCT officer) FROM check_claim c JOIN application a"
                    + " ON a.id = c.application_id WHERE a.offering_id = ?",
                families.offering()))
        .isEqualTo(2);
  }

  @Test
  void the_next_case_is_the_longest_waiting_and_one_that_is_left_goes_back() {
    long first = families.add("GREEN", Duration.ofDays(3));
    long second = families.add("GREEN", Duration.ofDays(2));
    long third = families.add("GREEN", Duration.ofDays(1));

    assertThat(next(ONE, null).<Integer>path("applicationId")).isEqualTo((int) first);
    assertThat(next(OTHER, null).<Integer>path("applicationId")).isEqualTo((int) second);
    assertThat(next(ONE, first).<Integer>path("applicationId")).isEqualTo((int) third);
    assertThat(next(ONE, third).<Integer>path("applicationId")).isEqualTo((int) first);
    assertThat(next(OTHER, second).<Integer>path("applicationId")).isEqualTo((int) third);
    assertThat(
            database.number(
                "SELECT count(*) FROM audit_leaf WHERE action = 'verification.release' AND case_id = ?",
                String.valueOf(third)))
        .isEqualTo(1);
  }

  @Test
  void a_case_that_was_skipped_does_not_come_back_after_the_next_decision() {
    long skipped = families.add("GREEN", Duration.ofDays(3));
    long decided = families.add("GREEN", Duration.ofDays(2));
    long last = families.add("GREEN", Duration.ofDays(1));
    next(ONE, null);
    next(ONE, skipped);
    Map<String, Object> seen = left(decided);
    CheckDesk.decide(ONE, IDENTITY, decided, "APPROVED");

    Map<String, Object> request = Map.of("filter", filter(), "leaving", seen);
    assertThat(Api.call(ONE, "CheckQueueEndpoint/next", request).<Integer>path("applicationId"))
        .isEqualTo((int) last);
  }

  @Test
  void when_all_is_taken_there_is_no_next_case() {
    CheckDesk.claim(OTHER, IDENTITY, families.add("GREEN"));

    assertThat(next(ONE, null).<Integer>path("applicationId")).isNull();
  }

  @Test
  void nothing_is_decided_by_somebody_who_does_not_hold_the_case() {
    long family = families.add("GREEN");

    assertRefused(
        CheckDesk.decide(ONE, IDENTITY, family, "APPROVED"), VerificationRefusal.NOT_HELD);
    CheckDesk.claim(OTHER, IDENTITY, family);
    assertRefused(
        CheckDesk.decide(ONE, IDENTITY, family, "APPROVED"), VerificationRefusal.HELD_BY_OTHER);
    CheckDesk.release(ONE, IDENTITY, family);
    assertThat(CheckDesk.decide(OTHER, IDENTITY, family, "APPROVED").statusCode()).isEqualTo(200);
  }

  @Test
  void a_case_that_was_put_back_is_free_for_others() {
    long family = families.add("GREEN");
    CheckDesk.claim(ONE, IDENTITY, family);

    CheckDesk.release(ONE, IDENTITY, family);

    assertThat(CheckDesk.claim(OTHER, IDENTITY, family).statusCode()).isEqualTo(204);
  }

  @Test
  void of_two_decisions_at_once_one_counts() {
    long family = families.add("GREEN");
    CheckDesk.claim(ONE, IDENTITY, family);
    int version = CheckDesk.caseOf(ONE, family).path("version");
    Map<String, Object> approval =
        Map.of(
            "applicationId", family, "kind", IDENTITY, "outcome", "APPROVED", "version", version);

    List<Response> answers = race(6, n -> Api.call(ONE, "VerificationEndpoint/decide", approval));

    assertThat(answers.stream().filter(answer -> answer.statusCode() == 200)).hasSize(1);
    assertThat(answers.stream().map(Response::statusCode)).containsOnly(200, 409);
    assertThat(
            database.number("SELECT count(*) FROM check_decision WHERE application_id = ?", family))
        .isEqualTo(1);
  }

  @Test
  void a_case_waits_while_a_registry_has_not_answered_and_nobody_is_refused_for_it() {
    long family = families.add("WAITING");
    CheckDesk.claim(ONE, IDENTITY, family);

    assertRefused(
        CheckDesk.decide(ONE, IDENTITY, family, "REFUSED"), VerificationRefusal.EVIDENCE_WAITING);
    assertRefused(
        CheckDesk.decide(ONE, IDENTITY, family, "APPROVED"), VerificationRefusal.EVIDENCE_WAITING);
    database.run(
        "UPDATE case_evidence SET identity_state = 'DIFFERENT' WHERE application_id = ?", family);
    assertThat(CheckDesk.decide(ONE, IDENTITY, family, "APPROVED").statusCode()).isEqualTo(200);
  }

  @Test
  void a_supervisor_hands_a_case_to_another_officer() {
    long family = families.add("GREEN");
    CheckDesk.claim(ONE, IDENTITY, family);
    String other = officerId(OTHER);

    Response assigned = assign(family, other);

    assertThat(assigned.statusCode()).as(assigned.asString()).isEqualTo(204);
    assertThat(CheckDesk.caseOf(OTHER, family).<Boolean>path("work.holder.mine")).isTrue();
    assertThat(CheckDesk.caseOf(OTHER, family).<Boolean>path("work.holder.assigned")).isTrue();
    assertRefused(
        CheckDesk.decide(ONE, IDENTITY, family, "APPROVED"), VerificationRefusal.HELD_BY_OTHER);
    assertRefused(assign(family, "nobody"), VerificationRefusal.OFFICER_UNKNOWN);
  }

  private String officerId(String officer) {
    page(officer);
    return Api.call("supervisor1", "CheckQueueEndpoint/officers", Map.of("kind", IDENTITY))
        .path("find { it.name == '董平' }.id");
  }

  private Response page(String officer) {
    Map<String, Object> request =
        Map.of("filter", filter(), "order", "WAITING", "page", 0, "size", 10);
    return Api.call(officer, "CheckQueueEndpoint/page", request);
  }

  private static Response assign(long family, String officer) {
    return Api.call(
        "supervisor1",
        "CheckQueueEndpoint/assign",
        Map.of("applicationId", family, "kind", IDENTITY, "officer", officer));
  }

  private Response next(String officer, Long leaving) {
    Map<String, Object> request = new HashMap<>(Map.of("filter", filter()));
    if (leaving != null) {
      request.put("leaving", left(leaving));
    }
    return Api.call(officer, "CheckQueueEndpoint/next", request);
  }

  private Map<String, Object> left(long application) {
    String since =
        database.text(
            "SELECT to_char(waiting_since AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')"
                + " FROM application WHERE id = ?",
            application);
    return Map.of("applicationId", application, "waitingSince", since);
  }

  private Map<String, Object> filter() {
    return Map.of("kind", IDENTITY, "offeringId", families.offering());
  }

  private static String officer(int n) {
    return n % 2 == 0 ? ONE : OTHER;
  }

  private interface Attempt {
    Response by(int n);
  }

  private static List<Response> race(int attempts, Attempt attempt) {
    List<CompletableFuture<Response>> running =
        IntStream.range(0, attempts)
            .mapToObj(n -> CompletableFuture.supplyAsync(() -> attempt.by(n)))
            .toList();
    return running.stream().map(CompletableFuture::join).toList();
  }
}
