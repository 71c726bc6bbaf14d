package org.anju.verification;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.anju.permissions.Api;
import org.anju.permissions.CheckDesk;
import org.anju.permissions.TestDatabase;
import org.anju.platform.local.LocalStackResource;
import org.anju.platform.personal.PersonHash;
import org.anju.platform.personal.PersonalDataCipher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What waits for a check, for its officers and for their supervisor. */
@QuarkusTest
@WithTestResource(LocalStackResource.class)
class CheckQueueTest {

  private static final String OFFICER = "identity-officer1";
  private static final String SUPERVISOR = "supervisor1";
  private static final Duration MONTHS = Duration.ofDays(60);

  @Inject TestDatabase database;
  @Inject PersonalDataCipher cipher;
  @Inject PersonHash hash;

  private WaitingFamilies families;
  private int late;
  private int green;
  private int waiting;

  @BeforeEach
  void three_families() {
    families = new WaitingFamilies(database, cipher, hash);
    late = (int) families.add("DIFFERENT", MONTHS);
    green = (int) families.add("GREEN", Duration.ofHours(2));
    waiting = (int) families.add("WAITING");
  }

  @Test
  void the_longest_waiting_come_first_unless_asked_otherwise() {
    assertThat(ids(OFFICER, Map.of())).containsExactly(late, green, waiting);
    assertThat(ids(page(OFFICER, Map.of(), "RECEIPT", true))).containsExactly(waiting, green, late);
  }

  @Test
  void every_order_shows_everything() {
    for (String order : List.of("WAITING", "RECEIPT", "HOUSEHOLD", "OFFERING")) {
      assertThat(ids(page(OFFICER, Map.of(), order, false)))
          .as(order)
          .containsExactlyInAnyOrder(late, green, waiting);
    }
  }

  @Test
  void filters_narrow_the_queue() {
    CheckDesk.claim(OFFICER, "IDENTITY", green);

    assertThat(ids(OFFICER, Map.of("evidence", "GREEN"))).containsExactly(green);
    assertThat(ids(OFFICER, Map.of("holding", "MINE"))).containsExactly(green);
    assertThat(ids(OFFICER, Map.of("holding", "FREE"))).containsExactly(late, waiting);
    assertThat(ids("identity-officer2", Map.of("holding", "OTHERS"))).containsExactly(green);
    assertThat(ids(OFFICER, Map.of("category", "LOW_INCOME"))).isEmpty();
    assertThat(ids(OFFICER, Map.of("district", "别处区"))).isEmpty();
    assertThat(ids(OFFICER, Map.of("receipt", "%"))).isEmpty();
  }

  @Test
  void what_is_overdue_is_said_and_goes_to_the_supervisor() {
    Response queue = page(SUPERVISOR, Map.of("standing", "OVERDUE"), "WAITING", false);

    assertThat(ids(queue)).containsExactly(late);
    assertThat(queue.<List<Boolean>>path("items.overdue")).containsExactly(true);
    assertThat(database.text("SELECT status FROM application WHERE id = ?", (long) late))
        .as("nothing is decided by silence")
        .isEqualTo("SUBMITTED");
  }

  @Test
  void a_proposed_refusal_and_a_case_chosen_by_chance_are_found() {
    CheckDesk.propose(OFFICER, "IDENTITY", late);
    database.run("INSERT INTO full_review VALUES (?, 'IDENTITY', true, now())", (long) green);

    assertThat(ids(OFFICER, Map.of("standing", "TO_CONFIRM"))).containsExactly(late);
    assertThat(ids(OFFICER, Map.of("standing", "FULL_REVIEW"))).containsExactly(green);
  }

  @Test
  void the_summary_counts_what_the_filters_find() {
    Response summary = Api.call(OFFICER, "CheckQueueEndpoint/summary", Map.of("kind", "IDENTITY"));

    assertThat(summary.<Integer>path("waiting")).isGreaterThanOrEqualTo(3);
    assertThat(summary.<Integer>path("overdue")).isPositive();
    assertThat(summary.<Integer>path("green")).isPositive();
    assertThat(summary.<Integer>path("unanswered")).isPositive();
  }

  @Test
  void another_district_s_cases_are_in_nobody_s_queue() {
    database.run("UPDATE offering SET district = '别处区' WHERE id = ?", families.offering());

    assertThat(ids(OFFICER, Map.of())).isEmpty();
    assertThat(ids(SUPERVISOR, Map.of())).isEmpty();
    assertThat(CheckDesk.claim(OFFICER, "IDENTITY", green).statusCode()).isEqualTo(403);
  }

  private List<Integer> ids(String person, Map<String, ?> filter) {
    return ids(page(person, filter, "WAITING", false));
  }

  private static List<Integer> ids(Response page) {
    return page.path("items.applicationId");
  }

  private Response page(String person, Map<String, ?> filter, String order, boolean descending) {
    Map<String, Object> narrowed = new HashMap<>(filter);
    narrowed.put("kind", "IDENTITY");
    narrowed.put("offeringId", families.offering());
    return Api.call(
        person,
        "CheckQueueEndpoint/page",
        Map.of(
            "filter", narrowed, "order", order, "descending", descending, "page", 0, "size", 50));
  }
}
