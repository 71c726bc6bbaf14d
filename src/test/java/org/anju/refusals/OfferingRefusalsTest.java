package org.anju.refusals;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.anju.offering.OfferingRefusal;
import org.anju.permissions.Api;
import org.anju.permissions.CityAtWork;
import org.anju.platform.error.RequestRefusal;
import org.anju.platform.local.LocalStackResource;
import org.anju.project.ApprovedProjects;
import org.anju.project.ProjectRefusal;
import org.anju.project.ProjectUse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(LocalStackResource.class)
class OfferingRefusalsTest {

  private static final int IMPOSSIBLE = -1;

  private Map<String, Object> form;

  @BeforeEach
  void fillIn() {
    form = CityAtWork.form();
  }

  @Test
  void an_offering_that_does_not_exist_is_unknown() {
    Refused.by(OfferingRefusal.UNKNOWN, asAcquirer("mineOne", IMPOSSIBLE));
    Refused.by(OfferingRefusal.UNKNOWN, asAcquirer("announce", IMPOSSIBLE));
  }

  @Test
  void a_draft_is_unknown_to_everybody_and_moved_by_its_acquirer_alone() {
    long draft = CityAtWork.draft(form);

    Refused.by(
        OfferingRefusal.UNKNOWN,
        Api.call(null, "OfferingEndpoint/show", Map.of("offeringId", draft)));
    Refused.by(
        OfferingRefusal.NOT_YOURS,
        Api.call("east-acquirer", "OfferingEndpoint/announce", Map.of("offeringId", draft)));
  }

  @Test
  void only_flats_of_an_approved_project_of_the_acquirer_are_offered() {
    form.put("projectId", ApprovedProjects.of("dongcheng-anju", "下陆区", ProjectUse.SALE));
    Refused.by(ProjectRefusal.NOT_YOURS, create());

    form.put("projectId", ApprovedProjects.planned("cihu-anju", "下陆区"));
    Refused.by(ProjectRefusal.NOT_APPROVED, create());

    form.put("projectId", IMPOSSIBLE);
    Refused.by(ProjectRefusal.UNKNOWN, create());
  }

  @Test
  void an_offering_is_where_its_project_is_and_for_what_its_project_is() {
    Response card = asAcquirer("mineOne", CityAtWork.draft(CityAtWork.formForRent("铁山区")));

    assertThat(card.<String>path("district")).isEqualTo("铁山区");
    assertThat(card.<String>path("use")).isEqualTo("RENT");
  }

  @ParameterizedTest
  @CsvSource({
    "applicationsCloseAt, applicationsOpenAt",
    "drawAt,              applicationsCloseAt"
  })
  void each_step_begins_after_the_one_before_it(String step, String before) {
    form.put(step, form.get(before));

    Refused.by(OfferingRefusal.SCHEDULE_OUT_OF_ORDER, create());
  }

  @Test
  void nobody_chooses_before_the_draw() {
    form.put("plan", CityAtWork.plan(Instant.parse((String) form.get("drawAt")), 1));

    Refused.by(OfferingRefusal.SCHEDULE_OUT_OF_ORDER, create());
  }

  @Test
  void a_phase_has_what_its_mode_needs_and_nothing_of_another() {
    phase(0).remove("absentSeconds");
    Refused.by(OfferingRefusal.PLAN_INCOMPLETE, create());

    phase(0).put("absentSeconds", 61);
    Refused.by(OfferingRefusal.PLAN_INCOMPLETE, create());

    phase(0).put("absentSeconds", 60);
    phase(0).put("mostWishes", 5);
    Refused.by(OfferingRefusal.PLAN_INCOMPLETE, create());
  }

  @Test
  void a_phase_begins_when_the_one_before_it_has_begun_and_ended() {
    addLeftovers(Duration.ofDays(301).minusHours(1), Duration.ofDays(302));
    Refused.by(OfferingRefusal.PLAN_OUT_OF_ORDER, create());

    form.put("plan", CityAtWork.plan(Instant.now().plus(Duration.ofDays(301)), 1));
    addLeftovers(Duration.ofDays(303), Duration.ofDays(303).minusHours(1));
    Refused.by(OfferingRefusal.PLAN_OUT_OF_ORDER, create());

    form.put("plan", CityAtWork.plan(Instant.now().plus(Duration.ofDays(301)), 1));
    addLeftovers(Duration.ofDays(303), Duration.ofDays(304));
    assertThat(create().statusCode()).isEqualTo(200);
  }

  @Test
  void every_tier_chooses_in_the_order_of_the_draw_before_anything_is_left_over() {
    form.put("plan", CityAtWork.plan(Instant.now().plus(Duration.ofDays(301)), 2));
    Refused.by(OfferingRefusal.PLAN_WITHOUT_TIER, create());

    form.put("targetEmployer", "fifth-hospital");
    assertThat(create().statusCode()).isEqualTo(200);

    phase(0).put("tier", 2);
    phase(1).put("tier", 1);
    form.put("name", form.get("name") + " 2");
    Refused.by(OfferingRefusal.PLAN_WITHOUT_TIER, create());
  }

  @Test
  void the_rehearsal_is_between_the_draw_and_the_first_phase() {
    plan().put("rehearsalAt", fromNow(Duration.ofDays(299)));
    Refused.by(OfferingRefusal.PLAN_REHEARSAL, create());

    plan().put("rehearsalAt", phase(0).get("startsAt"));
    Refused.by(OfferingRefusal.PLAN_REHEARSAL, create());

    plan().put("rehearsalAt", fromNow(Duration.ofDays(300).plusHours(1)));
    assertThat(create().statusCode()).isEqualTo(200);
  }

  @Test
  void nobody_could_apply_in_a_window_that_is_over() {
    form.put("applicationsCloseAt", fromNow(Duration.ofMinutes(-1)));

    Refused.by(OfferingRefusal.SCHEDULE_IN_THE_PAST, create());
  }

  @Test
  void a_notice_of_four_working_days_is_too_short_and_one_of_five_is_not() {
    form.put("noticeWorkingDays", 4);
    Refused.by(OfferingRefusal.NOTICE_TOO_SHORT, create());

    form.put("noticeWorkingDays", 5);
    assertThat(create().statusCode()).isEqualTo(200);
  }

  @Test
  void an_acquirer_has_one_offering_of_a_name_also_after_revising() {
    CityAtWork.draft(form);
    Refused.by(OfferingRefusal.NAME_TAKEN, create());

    Map<String, Object> other = CityAtWork.form();
    long second = CityAtWork.draft(other);
    other.put("name", form.get("name"));
    Refused.by(OfferingRefusal.NAME_TAKEN, revise(second, 0, other));
  }

  @Test
  void a_draft_keeps_its_own_name_when_it_is_revised_and_a_stale_page_changes_nothing() {
    long draft = CityAtWork.draft(form);
    form.put("address", "another road");

    assertThat(revise(draft, 0, form).statusCode()).isEqualTo(204);
    Refused.by(RequestRefusal.STALE, revise(draft, 0, form));
  }

  @Test
  void nothing_is_announced_without_prices() {
    Refused.by(OfferingRefusal.NO_PRICE_LIST, asAcquirer("announce", CityAtWork.draft(form)));
  }

  @Test
  void what_is_announced_is_neither_announced_again_nor_revised() {
    long offering = CityAtWork.announced(form);
    int version = asAcquirer("mineOne", offering).path("version");

    Refused.by(OfferingRefusal.WRONG_STAGE, asAcquirer("announce", offering));
    Refused.by(OfferingRefusal.WRONG_STAGE, revise(offering, version, form));
  }

  @Test
  void families_and_employers_wait_for_the_opening() {
    form.put("applicationsOpenAt", fromNow(Duration.ofDays(1)));
    long offering = CityAtWork.announced(form);
    Map<String, Object> family =
        CityAtWork.household("赵一平", CityAtWork.identityNumber(301), "13900010101");

    Refused.by(
        OfferingRefusal.APPLICATIONS_NOT_OPEN,
        CityAtWork.submit(CityAtWork.FAMILY, offering, 1, family));
    Refused.by(
        OfferingRefusal.APPLICATIONS_NOT_OPEN,
        Api.upload(
            CityAtWork.EMPLOYER,
            "/api/offerings/" + offering + "/roster?fileName=roster.xlsx",
            CityAtWork.roster()));
  }

  @Test
  void no_notice_is_published_while_families_can_still_apply() {
    long offering = CityAtWork.announced(form);

    Refused.by(
        OfferingRefusal.APPLICATIONS_STILL_OPEN,
        Api.call("bureau-officer1", "PublicityEndpoint/publish", Map.of("offeringId", offering)));
  }

  private Response create() {
    return Api.call(CityAtWork.ACQUIRER, "OfferingEndpoint/create", Map.of("offering", form));
  }

  private static Response revise(long offering, int version, Map<String, Object> form) {
    return Api.call(
        CityAtWork.ACQUIRER,
        "OfferingEndpoint/revise",
        Map.of("offeringId", offering, "version", version, "offering", form));
  }

  private static Response asAcquirer(String method, long offering) {
    return Api.call(
        CityAtWork.ACQUIRER, "OfferingEndpoint/" + method, Map.of("offeringId", offering));
  }

  @SuppressWarnings("unchecked")
  private Map<String, Object> plan() {
    return (Map<String, Object>) form.get("plan");
  }

  @SuppressWarnings("unchecked")
  private List<Map<String, Object>> phases() {
    return (List<Map<String, Object>>) plan().get("phases");
  }

  private Map<String, Object> phase(int index) {
    return phases().get(index);
  }

  private void addLeftovers(Duration startsIn, Duration endsIn) {
    Map<String, Object> leftovers = new HashMap<>(phase(0));
    leftovers.remove("tier");
    leftovers.put("mode", "LEFTOVERS");
    leftovers.put("startsAt", fromNow(startsIn));
    leftovers.put("endsAt", fromNow(endsIn));
    phases().add(leftovers);
  }

  private static String fromNow(Duration time) {
    return Instant.now().plus(time).toString();
  }
}
