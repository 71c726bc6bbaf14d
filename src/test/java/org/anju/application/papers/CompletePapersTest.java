package org.anju.application.papers;

import static org.anju.application.papers.FamilyFolder.FAMILY;
import static org.anju.permissions.Answers.assertRefused;
import static org.anju.permissions.Answers.ok;
import static org.anju.platform.files.Photos.fresh;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.anju.permissions.Api;
import org.anju.permissions.CityAtWork;
import org.anju.permissions.TestDatabase;
import org.anju.platform.local.LocalStackResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An application is complete before it is signed (article 15). */
@QuarkusTest
@WithTestResource(LocalStackResource.class)
class CompletePapersTest {

  private static final List<String> ASKED_OF_TALENT =
      List.of("IDENTITY_CARD", "HOUSEHOLD_REGISTER", "TALENT_CERTIFICATE");

  @Inject TestDatabase database;

  private FamilyFolder folder;

  @BeforeEach
  void open() {
    folder = FamilyFolder.opened(database, FAMILY);
  }

  @Test
  void an_application_without_its_papers_is_refused_and_each_is_named_in_words() {
    folder.upload(FAMILY, "IDENTITY_CARD", "a.png", fresh());

    Response refused = submitAsIs(FamilyFolder.household());

    assertRefused(refused, 422, "paper.missing");
    assertThat(refused.<List<String>>path("validationErrorData.parameterName"))
        .containsExactly("papers.HOUSEHOLD_REGISTER", "papers.TALENT_CERTIFICATE");
    assertThat(refused.<String>path("validationErrorData[0].message"))
        .isEqualTo("The household register has not been uploaded.");
  }

  @Test
  void a_refused_family_loses_nothing_and_applies_once_the_papers_are_there() {
    Map<String, Object> household = FamilyFolder.household();
    folder.upload(FAMILY, "IDENTITY_CARD", "a.png", fresh());
    submitAsIs(household);

    assertThat(folder.list(FAMILY).<List<String>>path("papers.fileName")).containsExactly("a.png");
    folder.upload(FAMILY, "HOUSEHOLD_REGISTER", "b.png", fresh());
    folder.upload(FAMILY, "TALENT_CERTIFICATE", "c.png", fresh());

    ok(submitAsIs(household));
  }

  @Test
  void one_proof_of_work_is_enough_and_both_are_named_when_there_is_none() {
    Map<String, Object> worker = FamilyFolder.household();
    worker.put("category", "NEW_WORKER");
    worker.put("answers", Map.of("workStartedOn", "2025-01-01", "waged", true));
    folder.upload(FAMILY, "IDENTITY_CARD", "a.png", fresh());
    folder.upload(FAMILY, "HOUSEHOLD_REGISTER", "b.png", fresh());

    Response refused = submitAsIs(worker);
    assertThat(refused.<List<String>>path("validationErrorData.message"))
        .containsExactly(
            "Neither a labour contract nor a record of social insurance has been uploaded.");

    folder.upload(FAMILY, "SOCIAL_INSURANCE", "c.png", fresh());
    ok(submitAsIs(worker));
  }

  @Test
  void what_was_taken_out_for_a_correction_is_asked_for_again() {
    Map<String, Object> household = FamilyFolder.household();
    String receipt = folder.submit(household);
    folder.giveBack(receipt, "PAPERS");
    ok(folder.remove(FAMILY, paper("IDENTITY_CARD")));

    Response refused = correct(receipt, household);
    assertRefused(refused, 422, "paper.missing");
    assertThat(refused.<List<String>>path("validationErrorData.parameterName"))
        .containsExactly("papers.IDENTITY_CARD");

    folder.upload(FAMILY, "IDENTITY_CARD", "sharp.png", fresh());
    ok(correct(receipt, household));
  }

  @Test
  void another_category_needs_its_papers_and_lets_the_family_hand_them_in() {
    Map<String, Object> household = FamilyFolder.household();
    String receipt = folder.submit(household);
    folder.giveBack(receipt, "CATEGORY");
    household.put("category", "OTHER_HOUSING_POLICY");
    household.put("answers", Map.of("otherPolicy", "RENT_SUBSIDY", "givesUpOtherPolicy", true));

    assertThat(correct(receipt, household).<List<String>>path("validationErrorData.parameterName"))
        .containsExactly("papers.HOUSING_POLICY_DECISION");

    ok(folder.upload(FAMILY, "HOUSING_POLICY_DECISION", "d.png", fresh()));
    ok(correct(receipt, household));
  }

  @Test
  void a_spouse_who_is_added_needs_the_marriage_certificate() {
    Map<String, Object> household = FamilyFolder.household();
    String receipt = folder.submit(household);
    folder.giveBack(receipt, "SPOUSE");
    household.put("maritalStatus", "MARRIED");
    household.put(
        "spouse",
        Map.of("name", "钱二", "identityNumber", FamilyFolder.numberOf(FamilyFolder.household())));

    assertThat(correct(receipt, household).<List<String>>path("validationErrorData.parameterName"))
        .containsExactly("papers.MARRIAGE_CERTIFICATE");

    ok(folder.upload(FAMILY, "MARRIAGE_CERTIFICATE", "m.png", fresh()));
    ok(correct(receipt, household));
  }

  @Test
  void the_papers_that_are_asked_for_are_those_of_the_policy() {
    assertThat(folder.missing())
        .containsExactlyElementsOf(ASKED_OF_TALENT.stream().map(List::of).toList());
  }

  private static Response submitAsIs(Map<String, ?> household) {
    return CityAtWork.submitAsIs(FAMILY, FamilyFolder.draft(FAMILY), 1, household);
  }

  private int paper(String kind) {
    return folder.list(FAMILY).path("papers.find { it.kind == '" + kind + "' }.id");
  }

  private static Response correct(String receipt, Map<String, ?> household) {
    return Api.call(
        FAMILY, "ApplicationEndpoint/correct", Map.of("receipt", receipt, "household", household));
  }
}
