package org.anju.publicity;

import static org.anju.publicity.NoticeCity.FAMILY;
import static org.anju.publicity.NoticeCity.OFFICER;
import static org.anju.publicity.NoticeCity.OTHER_OFFICER;
import static org.anju.publicity.NoticeCity.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.anju.draw.FixedClock;
import org.anju.permissions.Api;
import org.anju.platform.clock.MovableClock;
import org.anju.platform.local.LocalStackResource;
import org.anju.platform.personal.PersonalDataCipher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A family is heard before an objection to it is upheld, and one officer decides. */
@QuarkusTest
@WithTestResource(LocalStackResource.class)
class ObjectionHearingTest {

  @Inject AgroalDataSource database;
  @Inject PersonalDataCipher cipher;

  private final FixedClock clock = new FixedClock(NoticeCity.NOW);
  private NoticeCity city;
  private long application;
  private int objection;

  @BeforeEach
  void object() {
    QuarkusMock.installMockForType(clock, MovableClock.class);
    city = new NoticeCity(database, cipher);
    application = city.qualify(1, FAMILY);
    city.publish();
    objection = city.object(1);
  }

  @Test
  void nobody_is_taken_out_unheard() {
    assertRefused(city.decide(OFFICER, objection, true), "publicity.hearing-missing");
    city.ask(OFFICER, objection).then().statusCode(200);
    assertRefused(city.decide(OFFICER, objection, true), "publicity.hearing-open");

    clock.set(NoticeCity.HEARING_ENDS.minusMillis(1));
    assertRefused(city.decide(OFFICER, objection, true), "publicity.hearing-open");

    assertThat(city.statusOf(application)).isEqualTo("QUALIFIED");
  }

  @Test
  void what_the_family_says_is_part_of_the_case_and_ends_the_hearing() {
    city.ask(OFFICER, objection).then().statusCode(200);

    Response mine = Api.call(FAMILY, "FamilyObjectionEndpoint/mine", Map.of("page", 0, "size", 20));
    city.answer(FAMILY, objection).then().statusCode(204);

    assertThat(mine.asString()).contains("Do you own a flat").doesNotContain(NoticeCity.WORDS);
    assertThat(city.objections(OFFICER, null).path("items[0].hearing.statement").toString())
        .isEqualTo("That flat belongs to my cousin.");
    assertRefused(city.answer(FAMILY, objection), "publicity.already-answered");
    assertThat(city.decide(OFFICER, objection, true).statusCode()).isEqualTo(204);
    assertThat(city.statusOf(application)).isEqualTo("STRUCK_OUT");
    assertThat(city.told(application, "HEARING_ASKED")).isEqualTo(1);
    assertThat(city.told(application, "STRUCK_OUT")).isEqualTo(1);
    assertThat(
            List.of(
                city.leaves(objection, "publicity.ask-family"),
                city.leaves(objection, "publicity.answer"),
                city.leaves(objection, "publicity.decide-objection")))
        .containsOnly(1L);
  }

  @Test
  void silence_is_seen_and_decides_nothing() {
    city.ask(OFFICER, objection).then().statusCode(200);
    clock.set(NoticeCity.HEARING_ENDS);

    assertRefused(city.answer(FAMILY, objection), "publicity.hearing-over");
    Response seen = city.objections(OFFICER, null);

    assertThat(seen.<Boolean>path("items[0].hearing.ended")).isTrue();
    assertThat(seen.<Object>path("items[0].hearing.statement")).isNull();
    assertThat(seen.path("items[0].state").toString()).isEqualTo("OPEN");
    assertThat(city.statusOf(application)).isEqualTo("QUALIFIED");
  }

  @Test
  void a_family_is_asked_once_and_nobody_else_answers_for_it() {
    city.ask(OFFICER, objection).then().statusCode(200);

    assertRefused(city.ask(OFFICER, objection, 1), "publicity.already-asked");
    assertRefused(city.answer("family02", objection), "publicity.objection-unknown");
    assertRefused(city.ask(OFFICER, objection, 0), "request.stale");
  }

  @Test
  void nobody_decides_what_another_holds() {
    take(OFFICER).then().statusCode(204);

    assertRefused(take(OTHER_OFFICER), "publicity.held-by-another");
    assertRefused(city.decide(OTHER_OFFICER, objection, false), "publicity.held-by-another");
    assertRefused(city.ask(OTHER_OFFICER, objection, 1), "publicity.held-by-another");
    assertRefused(hand(OTHER_OFFICER, "release"), "publicity.held-by-another");
    assertThat(holding(OFFICER)).isEqualTo("YOU");
    assertThat(holding(OTHER_OFFICER)).isEqualTo("ANOTHER");

    hand(OFFICER, "release").then().statusCode(204);
    city.decide(OTHER_OFFICER, objection, false).then().statusCode(204);
  }

  @Test
  void of_two_officers_who_take_or_decide_at_once_exactly_one_does() {
    assertThat(atOnce(() -> take(OFFICER), () -> take(OTHER_OFFICER))).containsOnlyOnce(204);
    String holder = holding(OFFICER).equals("YOU") ? OFFICER : OTHER_OFFICER;
    hand(holder, "release").then().statusCode(204);
    int version = city.objections(OFFICER, null).path("items[0].version");

    assertThat(
            atOnce(
                () -> city.decide(OFFICER, objection, false, version),
                () -> city.decide(OTHER_OFFICER, objection, false, version)))
        .containsOnlyOnce(204);
    assertThat(city.leaves(objection, "publicity.decide-objection")).isEqualTo(1);
  }

  @Test
  void it_is_decided_once_and_not_by_a_member_of_the_family() {
    long own = city.qualify(2, OFFICER);
    int toOfficer = city.object(2);

    assertRefused(city.decide(OFFICER, toOfficer, false), "publicity.own-family");
    assertRefused(city.ask(OFFICER, toOfficer), "publicity.own-family");
    city.decide(OTHER_OFFICER, toOfficer, false).then().statusCode(204);
    assertRefused(city.decide(OTHER_OFFICER, toOfficer, false), "publicity.already-decided");
    assertThat(city.statusOf(own)).isEqualTo("QUALIFIED");
  }

  @Test
  void what_is_overdue_comes_to_the_supervisor_who_hands_it_to_another_officer() {
    city.objections(OTHER_OFFICER, null).then().statusCode(200);
    take(OFFICER).then().statusCode(204);
    assertThat(city.objections(NoticeCity.SUPERVISOR, "OVERDUE").path("total").toString())
        .isEqualTo("0");
    clock.set(NoticeCity.OBJECTIONS_DUE);

    Response overdue = city.objections(NoticeCity.SUPERVISOR, "OVERDUE");
    assertThat(overdue.<Boolean>path("items[0].overdue")).isTrue();
    assertThat(overdue.path("items[0].state").toString()).isEqualTo("OPEN");
    Response officers = Api.call(NoticeCity.SUPERVISOR, "ObjectionDeskEndpoint/officers", Map.of());
    assertThat(officers.jsonPath().getList("subject")).contains(NoticeCity.subject(OTHER_OFFICER));
    assertRefused(assign("nobody"), "publicity.officer-unknown");
    assign(NoticeCity.subject(OTHER_OFFICER)).then().statusCode(204);

    assertRefused(city.decide(OFFICER, objection, false), "publicity.held-by-another");
    city.decide(OTHER_OFFICER, objection, false).then().statusCode(204);
    assertThat(city.leaves(objection, "publicity.assign")).isEqualTo(1);
  }

  @Test
  void the_contact_is_read_with_a_reason_that_is_kept() {
    Map<String, Object> request = Map.of("objectionId", objection, "reason", "to ask where");

    assertRefused(
        Api.call(OFFICER, "PublicityEndpoint/contact", Map.of("objectionId", objection)),
        "request.invalid");
    Response contact = Api.call(OFFICER, "PublicityEndpoint/contact", request);

    assertThat(contact.path("contact").toString()).isEqualTo("call me");
    assertThat(city.leaves(objection, "publicity.read-contact")).isEqualTo(1);
    assertThat(
            city.database()
                .count(
                    "SELECT count(*) FROM objection_contact_reading WHERE objection_id = ?"
                        + " AND position(convert_to('to ask where', 'UTF8') IN reason_cipher) = 0",
                    (long) objection))
        .isEqualTo(1);
    assertThat(city.database().refusal("DELETE FROM objection_contact_reading")).isEqualTo("42501");
  }

  @Test
  void the_term_of_an_objection_begins_with_the_day_in_china() {
    clock.set(NoticeCity.NOW.plus(Duration.ofHours(14)).minusMillis(1));
    String lastMoment = city.object(city.receipt(1), null).path("dueAt");
    clock.set(NoticeCity.NOW.plus(Duration.ofHours(14)));
    String nextDay = city.object(city.receipt(1), null).path("dueAt");

    assertThat(lastMoment).isEqualTo("2026-12-04T16:00:00Z");
    // A Saturday begins: its ten working days end with the same one.
    assertThat(nextDay).isEqualTo("2026-12-04T16:00:00Z");
  }

  private Response take(String officer) {
    return hand(officer, "take");
  }

  private Response hand(String officer, String verb) {
    return Api.call(
        officer,
        "ObjectionDeskEndpoint/" + verb,
        Map.of("objectionId", objection, "task", "OBJECTION"));
  }

  private Response assign(String officer) {
    return Api.call(
        NoticeCity.SUPERVISOR,
        "ObjectionDeskEndpoint/assign",
        Map.of("objectionId", objection, "task", "OBJECTION", "officer", officer));
  }

  private String holding(String officer) {
    return city.objections(officer, null).path("items[0].holder.holding");
  }

  private static List<Integer> atOnce(Supplier<Response> one, Supplier<Response> other) {
    return Stream.of(CompletableFuture.supplyAsync(one), CompletableFuture.supplyAsync(other))
        .toList()
        .stream()
        .map(CompletableFuture::join)
        .map(Response::statusCode)
        .toList();
  }
}
