package org.anju.verification;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.anju.permissions.Api;
import org.anju.permissions.CheckDesk;
import org.anju.permissions.TestDatabase;
import org.anju.platform.local.LocalStackResource;
import org.anju.platform.personal.PersonHash;
import org.anju.platform.personal.PersonalDataCipher;
import org.jetbrains.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Cases with which every registry agrees are approved together, and chance watches. */
@QuarkusTest
@WithTestResource(LocalStackResource.class)
class ApproveTogetherTest {

  private static final String OFFICER = "housing-officer1";
  private static final String OTHER = "housing-officer2";
  private static final String HOUSING = "HOUSING";
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  @Inject TestDatabase database;
  @Inject PersonalDataCipher cipher;
  @Inject PersonHash hash;
  @Inject FullReviews reviews;

  private WaitingFamilies families;

  @BeforeEach
  void announce() {
    families = new WaitingFamilies(database, cipher, hash);
  }

  @Test
  void each_case_is_approved_or_says_what_spoke_against_it() {
    long green = notChosen(families.addConfirmed("GREEN"));
    long different = families.addConfirmed("DIFFERENT");
    long waiting = families.addConfirmed("WAITING");
    long chosen = chosen(families.addConfirmed("GREEN"));
    long held = families.addConfirmed("GREEN");
    CheckDesk.claim(OTHER, HOUSING, held);
    long last = notChosen(families.addConfirmed("GREEN"));

    Response answer = together(0, green, different, waiting, chosen, held, last);

    assertThat(answer.jsonPath().getList("refusal"))
        .containsExactly(
            null,
            VerificationRefusal.NOT_GREEN.code(),
            VerificationRefusal.NOT_GREEN.code(),
            VerificationRefusal.FULL_REVIEW.code(),
            VerificationRefusal.HELD_BY_OTHER.code(),
            null);
    assertThat(statuses(green, different, chosen, held, last))
        .containsExactly(
            "QUALIFIED",
            "IDENTITY_CONFIRMED",
            "IDENTITY_CONFIRMED",
            "IDENTITY_CONFIRMED",
            "QUALIFIED");
  }

  @Test
  void a_case_that_was_refused_here_is_held_by_nobody_afterwards() {
    long different = families.addConfirmed("DIFFERENT");
    long chosen = chosen(families.addConfirmed("GREEN"));

    together(0, different, chosen);

    assertThat(
            database.number(
                "SELECT count(*) FROM check_claim WHERE application_id IN (?, ?)",
                different,
                chosen))
        .isZero();
  }

  @Test
  void a_case_that_is_named_twice_is_approved_once() {
    long green = notChosen(families.addConfirmed("GREEN"));

    assertThat(together(0, green, green).jsonPath().getList("refusal"))
        .containsExactly(null, VerificationRefusal.NOT_WAITING.code());
    assertThat(
            database.number("SELECT count(*) FROM check_decision WHERE application_id = ?", green))
        .isEqualTo(1);
  }

  @Test
  void a_page_that_is_out_of_date_approves_nothing() {
    long green = notChosen(families.addConfirmed("GREEN"));

    assertThat(together(7, green).jsonPath().getList("refusal")).containsExactly("request.stale");
    assertThat(statuses(green)).containsExactly("IDENTITY_CONFIRMED");
  }

  @Test
  void chance_is_asked_once_however_often_somebody_tries() {
    long one = families.addConfirmed("GREEN");
    boolean first = drawn(one, 50);

    IntStream.range(0, 20).forEach(n -> assertThat(drawn(one, n % 2 * 100)).isEqualTo(first));
  }

  @Test
  void all_are_chosen_at_a_hundred_percent_and_none_at_nothing() {
    assertThat(drawn(families.addConfirmed("GREEN"), 100)).isTrue();
    assertThat(drawn(families.addConfirmed("GREEN"), 0)).isFalse();
  }

  @Test
  void about_the_share_of_the_policy_is_chosen() {
    long chosen =
        IntStream.range(0, 300).filter(n -> drawn(families.addConfirmed("GREEN"), 30)).count();

    assertThat(chosen).isBetween(40L, 150L);
  }

  private boolean drawn(long application, int percent) {
    return reviews.chosen(application, CheckKind.HOUSING, percent).await().atMost(PATIENCE);
  }

  private long chosen(long application) {
    return asked(application, 100);
  }

  private long notChosen(long application) {
    return asked(application, 0);
  }

  private long asked(long application, int percent) {
    drawn(application, percent);
    return application;
  }

  private static Response together(int version, long... applications) {
    List<Map<String, ? extends Number>> cases =
        LongStream.of(applications)
            .<Map<String, ? extends Number>>mapToObj(
                id -> Map.of("applicationId", id, "version", version))
            .toList();
    return Api.call(
        OFFICER, "CheckQueueEndpoint/approveTogether", Map.of("kind", HOUSING, "cases", cases));
  }

  private List<@Nullable String> statuses(long... applications) {
    return LongStream.of(applications)
        .mapToObj(id -> database.text("SELECT status FROM application WHERE id = ?", id))
        .toList();
  }
}
