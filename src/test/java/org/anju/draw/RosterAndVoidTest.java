package org.anju.draw;

import static org.anju.draw.DrawCase.DICE;
import static org.anju.draw.DrawCase.FIRST;
import static org.anju.draw.DrawCase.SECOND;
import static org.anju.draw.DrawCase.confirmVoid;
import static org.anju.draw.DrawCase.earliest;
import static org.anju.draw.DrawCase.enter;
import static org.anju.draw.DrawCase.requestVoid;
import static org.anju.draw.DrawCase.shown;
import static org.anju.draw.DrawCase.voidSeal;
import static org.anju.permissions.Answers.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.anju.permissions.TestDatabase;
import org.anju.platform.clock.MovableClock;
import org.anju.platform.local.DemoTokens;
import org.anju.platform.local.LocalStackResource;
import org.anju.platform.personal.PersonalDataCipher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A roster from its freeze to its seal, and a seal that is voided. */
@QuarkusTest
@WithTestResource(LocalStackResource.class)
class RosterAndVoidTest {

  @Inject AgroalDataSource source;
  @Inject TestDatabase database;
  @Inject PersonalDataCipher cipher;

  private final FixedClock clock = new FixedClock(DrawCase.NOW);

  @BeforeEach
  void stopTheClock() {
    QuarkusMock.installMockForType(clock, MovableClock.class);
  }

  private DrawCase families(int count) {
    return new DrawCase(source, cipher, clock, count);
  }

  @Test
  void one_officer_freezes_and_another_seals() {
    DrawCase draw = families(2);
    assertRefused(draw.seal(SECOND), 409, "draw.not-frozen");
    assertRefused(draw.drop(SECOND), 409, "draw.not-frozen");

    draw.freeze(FIRST).then().statusCode(204);

    assertRefused(draw.freeze(SECOND), 409, "draw.already-frozen");
    assertRefused(draw.seal(FIRST), 403, "draw.own-roster");
    assertThat(draw.readiness(FIRST).<List<String>>path("randomnessKinds")).containsExactly("dice");
    assertThat(draw.readiness(FIRST).<Boolean>path("frozen.own")).isTrue();
    assertThat(draw.readiness(SECOND).<Boolean>path("frozen.own")).isFalse();
    String root = draw.readiness(SECOND).path("frozen.root");
    int number = draw.seal(SECOND).then().statusCode(200).extract().path("number");
    assertThat(shown(number).<String>path("rosterRoot")).isEqualTo(root);
    assertRefused(draw.freeze(FIRST), 409, "draw.already-sealed");
    assertRefused(draw.drop(FIRST), 409, "draw.already-sealed");
  }

  @Test
  void a_family_that_leaves_after_the_freeze_makes_the_seal_impossible_until_it_is_frozen_anew() {
    DrawCase draw = families(2);
    draw.freeze(FIRST);
    draw.change(2, "status = 'WITHDRAWN'");

    Response refused = draw.seal(SECOND);

    assertRefused(refused, 409, "draw.roster-changed");
    assertThat(refused.<String>path("detail")).contains("Gone: " + draw.receipt(2));
    assertThat(draw.readiness(SECOND).<String>path("frozen.changes[0].kind")).isEqualTo("GONE");
    draw.drop(SECOND).then().statusCode(204);
    int number = draw.sealed();
    assertThat(shown(number).<Integer>path("families")).isEqualTo(1);
  }

  @Test
  void a_family_that_joins_or_gets_more_tickets_after_the_freeze_is_named() {
    DrawCase draw = families(3);
    draw.change(3, "status = 'STRUCK_OUT'");
    draw.freeze(FIRST);
    draw.change(3, "status = 'QUALIFIED'");
    draw.change(1, "tickets = 2");

    Response refused = draw.seal(SECOND);

    assertRefused(refused, 409, "draw.roster-changed");
    assertThat(refused.<String>path("detail"))
        .contains("New: " + draw.receipt(3))
        .contains("changed: " + draw.receipt(1));
  }

  @Test
  void frozen_lines_that_were_edited_in_the_database_are_not_sealed() {
    DrawCase draw = families(2);
    draw.freeze(FIRST);
    long offering = draw.bureau().offering();
    database.owner().run("ALTER TABLE draw_roster_line DISABLE TRIGGER append_only");
    database
        .owner()
        .run(
            "UPDATE draw_roster_line SET tickets = 9 WHERE roster_id = "
                + "(SELECT id FROM draw_roster WHERE offering_id = "
                + offering
                + ") AND position = 1");
    database.owner().run("ALTER TABLE draw_roster_line ENABLE TRIGGER append_only");
    draw.change(1, "tickets = 9");

    assertRefused(draw.seal(SECOND), 409, "draw.roster-altered");
  }

  @Test
  void numbers_have_no_gap_and_each_seal_names_the_one_before() {
    DrawCase draw = families(1);
    int first = draw.sealed();
    voidSeal(first);
    assertRefused(draw.seal(SECOND), 409, "draw.not-frozen");

    int second = draw.sealed();

    assertThat(second).isEqualTo(first + 1);
    assertThat(shown(second).<List<String>>path("rules"))
        .contains("previous:" + shown(first).<String>path("sealDigest"));
  }

  @Test
  void a_void_is_asked_for_by_one_and_confirmed_by_a_supervisor_and_both_say_why_in_public() {
    DrawCase draw = families(1);
    int number = draw.sealed();
    assertRefused(confirmVoid("supervisor1", number), 409, "draw.void-not-requested");

    requestVoid(FIRST, number).then().statusCode(204);

    assertRefused(requestVoid(SECOND, number), 409, "draw.void-requested");
    assertRefused(confirmVoid(SECOND, number), 403, "request.forbidden");
    confirmVoid("supervisor1", number).then().statusCode(204);
    Response voided = shown(number);
    assertThat(voided.<String>path("state")).isEqualTo("VOIDED");
    assertThat(voided.<String>path("voidReason")).isEqualTo(DrawCase.REASON);
    assertThat(draw.stage()).isEqualTo("NOTICE");
    assertRefused(confirmVoid("supervisor1", number), 409, "draw.voided");
    int next = draw.sealed();
    assertThat(shown(number).<Integer>path("replacedBy")).isEqualTo(next);
    assertThat(shown(next).<Integer>path("replaces")).isEqualTo(number);
    assertThat(
            database.number(
                "SELECT count(*) FROM notice WHERE application_id = ? AND kind = 'SEAL_VOIDED'",
                draw.application(1)))
        .isEqualTo(1);
  }

  @Test
  void who_asks_for_a_void_does_not_confirm_it() {
    int number = families(1).sealed();
    requestVoid(FIRST, number);
    String supervisor = DemoTokens.claims(DemoTokens.of("supervisor1")).get("sub").textValue();
    database.owner().run("ALTER TABLE draw_void_request DISABLE TRIGGER append_only");
    database
        .owner()
        .run(
            "UPDATE draw_void_request SET requested_by = '%s' WHERE draw_number = %d"
                .formatted(supervisor, number));
    database.owner().run("ALTER TABLE draw_void_request ENABLE TRIGGER append_only");

    assertRefused(confirmVoid("supervisor1", number), 403, "draw.own-void");
  }

  @Test
  void a_draw_whose_result_could_be_known_is_voided_only_when_it_cannot_go_on() {
    int number = families(1).sealed();
    requestVoid(FIRST, number);
    clock.set(earliest(number));
    assertRefused(confirmVoid("supervisor1", number), 409, "draw.void-too-late");

    enter(FIRST, number, DICE);
    enter(SECOND, number, DICE.replace('0', '1'));

    confirmVoid("supervisor1", number).then().statusCode(204);
    assertRefused(enter(FIRST, number, DICE), 409, "draw.voided");
  }

  @Test
  void a_draw_that_waits_for_a_week_may_be_voided_and_one_that_is_drawn_never() {
    DrawCase draw = families(1);
    int number = draw.sealed();
    clock.set(earliest(number).plus(VoidRule.PATIENCE).minus(Duration.ofSeconds(1)));
    assertRefused(requestVoid(FIRST, number), 409, "draw.void-too-late");
    clock.set(earliest(number).plus(VoidRule.PATIENCE));
    voidSeal(number);

    int second = draw.sealed();
    clock.set(earliest(second));
    enter(FIRST, second, DICE);
    enter(SECOND, second, DICE);

    assertRefused(requestVoid(FIRST, second), 409, "draw.already-drawn");
    assertThat(draw.stage()).isEqualTo("DRAWN");
  }

  @Test
  void eight_officers_at_once_freeze_one_roster_and_seal_it_once() {
    DrawCase draw = families(2);

    assertThat(atOnce(() -> draw.freeze(FIRST))).containsOnlyOnce(204);
    assertThat(atOnce(() -> draw.seal(SECOND))).containsOnlyOnce(200);
  }

  private static List<Integer> atOnce(Supplier<Response> step) {
    List<CompletableFuture<Integer>> answers =
        Stream.generate(() -> CompletableFuture.supplyAsync(() -> step.get().statusCode()))
            .limit(8)
            .toList();
    return answers.stream().map(CompletableFuture::join).toList();
  }

  @Test
  void the_database_itself_refuses_a_second_roster_and_a_second_outcome() {
    DrawCase draw = families(1);
    int number = draw.sealed();
    long offering = draw.bureau().offering();
    voidSeal(number);
    String roster =
        "INSERT INTO draw_roster (offering_id, replaces, size, root, policy_version, frozen_by, frozen_at)"
            + " SELECT offering_id, %s, 1, root, 'p', 'x', frozen_at FROM draw_roster WHERE offering_id = "
            + offering;

    assertThat(draw.bureau().refusal(roster.formatted("NULL"))).isEqualTo("23505");
    int next = draw.sealed();
    assertThat(
            draw.bureau()
                .refusal(
                    roster.formatted("(SELECT roster_id FROM draw WHERE number = " + next + ")")
                        + " LIMIT 1"))
        .isEqualTo("23503");
    assertThat(draw.bureau().refusal("INSERT INTO draw_outcome VALUES (" + number + ", 'DRAWN')"))
        .isEqualTo("23505");
  }

  @Test
  void
      a_family_that_waited_for_nothing_in_an_earlier_draw_has_one_ticket_more_where_the_rules_say_so() {
    DrawCase earlier = families(3);
    int number = earlier.sealed();
    clock.set(earliest(number));
    enter(FIRST, number, DICE);
    enter(SECOND, number, DICE);
    DrawCase now = families(2);
    long waited =
        database.number(
            "SELECT application_id FROM draw_rank WHERE draw_number = ? AND rank = 3", number);
    long called =
        database.number(
            "SELECT application_id FROM draw_rank WHERE draw_number = ? AND rank = 1", number);
    samePerson(now.application(1), waited);
    samePerson(now.application(2), called);

    assertThat(tickets(now, 1)).containsExactly(1, 1);
    assertThat(tickets(now, 3)).containsExactly(2, 1);
  }

  private void samePerson(long application, long other) {
    database.run(
        "UPDATE household_member SET person_hash ="
            + " (SELECT person_hash FROM household_member WHERE application_id = ?) WHERE application_id = ?",
        other,
        application);
  }

  /** Of families 1 and 2, as they would stand in the roster. */
  private List<Integer> tickets(DrawCase draw, int most) {
    return Stream.of(1, 2)
        .map(
            family ->
                (int)
                    database.number(
                        "SELECT tickets FROM roster_of(?, ?) WHERE receipt = ?",
                        draw.bureau().offering(),
                        most,
                        draw.receipt(family)))
        .toList();
  }
}
