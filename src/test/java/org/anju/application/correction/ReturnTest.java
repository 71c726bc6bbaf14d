package org.anju.application.correction;

import static org.anju.application.correction.FiledCase.OFFICER;
import static org.anju.application.correction.FiledCase.PERSON;
import static org.anju.application.correction.FiledCase.mark;
import static org.anju.permissions.Answers.assertRefused;
import static org.anju.permissions.Answers.ok;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.concurrent.CompletableFuture;
import org.anju.employer.ConsentedMember;
import org.anju.permissions.TestDatabase;
import org.anju.platform.local.DemoTokens;
import org.anju.platform.local.LocalStackResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An officer gives a case back, and what that officer may do afterwards. */
@QuarkusTest
@WithTestResource(LocalStackResource.class)
class ReturnTest {

  @Inject TestDatabase database;

  private FiledCase filed;

  @BeforeEach
  void apply() {
    filed = FiledCase.apply(database);
  }

  @AfterEach
  void leaveTheOfferingToTheNext() {
    filed.leave();
  }

  @Test
  void a_mark_needs_its_words_and_stands_once() {
    assertRefused(filed.giveBack(OFFICER, "IDENTITY"), 422, "application.marks-missing");
    assertRefused(
        filed.giveBack(OFFICER, "IDENTITY", mark("MOBILE", "  ")),
        422,
        "application.marks-missing");
    assertRefused(
        filed.giveBack(OFFICER, "IDENTITY", mark("MOBILE", "a"), mark("MOBILE", "b")),
        422,
        "application.marks-missing");
  }

  @Test
  void only_the_officer_of_the_check_gives_back_and_only_what_waits() {
    assertRefused(
        filed.giveBack("housing-officer1", "IDENTITY", mark("MOBILE", "x")),
        403,
        "request.forbidden");
    assertRefused(
        filed.giveBack("housing-officer1", "HOUSING", mark("MOBILE", "x")),
        409,
        "verification.not-waiting");
    filed.giveBack(OFFICER, "IDENTITY", mark("MOBILE", "x"));
    assertRefused(
        filed.giveBack(OFFICER, "IDENTITY", mark("MOBILE", "x")), 409, "verification.not-waiting");
    assertRefused(filed.decide(OFFICER), 409, "verification.not-waiting");
  }

  @Test
  void who_gave_it_back_at_one_check_does_not_act_on_the_other() {
    filed.giveBack(OFFICER, "IDENTITY", mark("MOBILE", "x"));
    assertThat(filed.correct(PERSON).statusCode()).isEqualTo(204);
    ok(filed.decide(OFFICER));
    // As if the housing officer had the other role too and had given it back in that one.
    database.run(
        "UPDATE application_return SET officer = ? WHERE application_id = ?",
        subjectOf("housing-officer1"),
        filed.application());

    assertRefused(
        filed.giveBack("housing-officer1", "HOUSING", mark("HOUSING", "x")),
        403,
        "verification.four-eyes");
  }

  @Test
  void a_case_that_only_the_employer_knows_is_not_given_back() {
    FiledCase employers = filed.of(ConsentedMember.apply(FiledCase.offering(), 960));

    assertRefused(
        employers.giveBack("housing-officer1", "HOUSING", mark("HOUSING", "x")),
        409,
        "application.nobody-to-correct");
  }

  @Test
  void marks_and_remarks_do_not_stand_in_the_database_in_clear() {
    filed.giveBack(OFFICER, "IDENTITY", mark("MOBILE", "Ring anrufen"));

    assertThat(
            database.text(
                "SELECT position('MOBILE'::bytea IN marks) + position('Ring'::bytea IN marks) FROM application_return WHERE application_id = ?",
                filed.application()))
        .isEqualTo("0");
  }

  @Test
  void a_correction_and_the_evidence_prepared_for_it_do_not_wait_for_each_other() {
    filed.giveBack(OFFICER, "IDENTITY", mark("MOBILE", "x"));

    CompletableFuture<Response> corrected = new CompletableFuture<>();
    database.inTransaction(
        connection -> {
          TestDatabase.execute(
              connection,
              "SELECT 1 FROM case_evidence WHERE application_id = ? FOR UPDATE",
              filed.application());
          corrected.completeAsync(() -> filed.correct(PERSON));
          database.awaitWaiting(1);
          // What a question about the family refers to.
          TestDatabase.execute(
              connection,
              "SELECT 1 FROM application WHERE id = ? FOR KEY SHARE",
              filed.application());
          connection.commit();
          return true;
        });

    assertThat(corrected.join().statusCode()).isEqualTo(204);
  }

  private static String subjectOf(String person) {
    String[] parts = DemoTokens.of(person).split("\\.");
    String claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
    return new JsonPath(claims).getString("sub");
  }
}
