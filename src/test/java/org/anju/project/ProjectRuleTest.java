package org.anju.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.anju.platform.error.FieldRefusal;
import org.anju.platform.error.RefusedException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ProjectRuleTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final String ONE = "officer 1";
  private static final String OTHER = "officer 2";

  @Test
  void what_is_built_passes_four_offices_and_what_stands_two() {
    assertThat(ProjectRule.reviewsOf(SupplyWay.ALLOCATED_LAND)).hasSize(4);
    assertThat(ProjectRule.reviewsOf(SupplyWay.IDLE_LAND)).hasSize(4);
    assertThat(ProjectRule.reviewsOf(SupplyWay.ACQUIRED))
        .containsExactlyInAnyOrder(ReviewOffice.DISTRICT, ReviewOffice.BUREAU);
    assertThat(ProjectRule.reviewsOf(SupplyWay.OTHER)).hasSize(2);
  }

  @Test
  void the_district_comes_first_and_has_to_agree() {
    assertRefused(
        ProjectRefusal.DISTRICT_FIRST,
        () -> mayReview(SupplyWay.ACQUIRED, ReviewOffice.BUREAU, OTHER, List.of()));
    assertRefused(
        ProjectRefusal.DISTRICT_FIRST,
        () ->
            mayReview(
                SupplyWay.ACQUIRED,
                ReviewOffice.BUREAU,
                OTHER,
                List.of(review(ReviewOffice.DISTRICT, false, ONE))));
    assertThatCode(
            () ->
                mayReview(
                    SupplyWay.ACQUIRED,
                    ReviewOffice.BUREAU,
                    OTHER,
                    List.of(review(ReviewOffice.DISTRICT, true, ONE))))
        .doesNotThrowAnyException();
  }

  @Test
  void who_reviewed_for_the_district_does_not_review_for_the_city_and_the_other_way_round() {
    List<ProjectRule.Reviewed> district = List.of(review(ReviewOffice.DISTRICT, true, ONE));

    assertRefused(
        ProjectRefusal.FOUR_EYES,
        () -> mayReview(SupplyWay.ACQUIRED, ReviewOffice.BUREAU, ONE, district));
    assertThatCode(
            () -> mayReview(SupplyWay.IDLE_LAND, ReviewOffice.NATURAL_RESOURCES, ONE, district))
        .doesNotThrowAnyException();
    assertRefused(
        ProjectRefusal.FOUR_EYES,
        () ->
            mayReview(
                SupplyWay.ACQUIRED,
                ReviewOffice.DISTRICT,
                OTHER,
                List.of(district.get(0), review(ReviewOffice.BUREAU, true, OTHER))));
  }

  @Test
  void nobody_is_asked_whom_the_way_does_not_ask() {
    assertRefused(
        ProjectRefusal.REVIEW_NOT_ASKED,
        () ->
            mayReview(
                SupplyWay.ACQUIRED,
                ReviewOffice.DEVELOPMENT_REFORM,
                OTHER,
                List.of(review(ReviewOffice.DISTRICT, true, ONE))));
  }

  @Test
  void everybody_who_is_asked_has_to_be_in_favour_in_the_end() {
    List<ProjectRule.Reviewed> all =
        Arrays.stream(ReviewOffice.values()).map(office -> review(office, true, ONE)).toList();

    assertThatCode(() -> ProjectRule.requireReviewed(SupplyWay.IDLE_LAND, all))
        .doesNotThrowAnyException();
    assertRefused(
        ProjectRefusal.REVIEW_MISSING,
        () -> ProjectRule.requireReviewed(SupplyWay.IDLE_LAND, all.subList(0, 3)));
    assertRefused(
        ProjectRefusal.REVIEW_AGAINST,
        () ->
            ProjectRule.requireReviewed(
                SupplyWay.IDLE_LAND,
                Stream.concat(all.stream(), Stream.of(review(ReviewOffice.BUREAU, false, OTHER)))
                    .toList()));
  }

  @Test
  void each_duty_of_a_new_built_project_is_named_while_it_is_missing_or_its_licence_has_ended() {
    List<ProjectRule.Taken> taken =
        List.of(
            new ProjectRule.Taken(DutyKind.DESIGN, TODAY),
            new ProjectRule.Taken(DutyKind.CONSTRUCTION, TODAY.minusDays(1)),
            new ProjectRule.Taken(DutyKind.SUPERVISION, TODAY),
            new ProjectRule.Taken(DutyKind.DRAWING_REVIEW, null));

    RefusedException refused =
        refusal(() -> ProjectRule.requireDuties(SupplyWay.ALLOCATED_LAND, taken, TODAY));

    assertThat(refused.fields())
        .containsExactly(
            new FieldRefusal("CONSTRUCTION", ProjectRefusal.LICENCE_EXPIRED),
            new FieldRefusal("FIRE_REVIEW", ProjectRefusal.DUTY_MISSING));
    assertThatCode(() -> ProjectRule.requireDuties(SupplyWay.ACQUIRED, List.of(), TODAY))
        .doesNotThrowAnyException();
  }

  private static void mayReview(
      SupplyWay way, ReviewOffice office, String officer, List<ProjectRule.Reviewed> before) {
    ProjectRule.requireMayReview(way, office, officer, before);
  }

  private static ProjectRule.Reviewed review(ReviewOffice office, boolean inFavour, String by) {
    return new ProjectRule.Reviewed(office, inFavour, by);
  }

  private static void assertRefused(ProjectRefusal refusal, ThrowingCallable work) {
    assertThat(refusal(work)).extracting(RefusedException::refusal).isEqualTo(refusal);
  }

  private static RefusedException refusal(ThrowingCallable work) {
    return catchThrowableOfType(RefusedException.class, work);
  }
}
