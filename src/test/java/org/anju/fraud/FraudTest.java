package org.anju.fraud;

import static org.anju.fraud.FraudAtHand.DECIDER;
import static org.anju.fraud.FraudAtHand.FAMILY;
import static org.anju.fraud.FraudAtHand.OPENER;
import static org.anju.fraud.FraudAtHand.OTHERS;
import static org.anju.fraud.FraudAtHand.THIRD;
import static org.anju.fraud.FraudAtHand.alone;
import static org.anju.fraud.FraudAtHand.call;
import static org.anju.fraud.FraudAtHand.done;
import static org.anju.fraud.FraudAtHand.married;
import static org.anju.fraud.FraudAtHand.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.anju.employer.ConsentedMember;
import org.anju.permissions.Api;
import org.anju.permissions.CityAtWork;
import org.anju.permissions.TestDatabase;
import org.anju.platform.clock.ClockAhead;
import org.anju.platform.local.LocalStackResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Cases of fraud from their opening to the appeal, over HTTP. */
@QuarkusTest
@WithTestResource(LocalStackResource.class)
class FraudTest {

  private static final Duration A_YEAR = Duration.ofDays(366);

  @Inject TestDatabase database;

  private FraudAtHand hand;

  @BeforeEach
  void begin() {
    hand = new FraudAtHand(database);
  }

  @Test
  void the_family_is_told_and_heard_and_nobody_else_learns_of_it() {
    String receipt = hand.applied(FAMILY, hand.offering(), alone(701));

    long fraud = hand.opened(receipt);

    Response mine = call(FAMILY, "mine", Map.of());
    assertThat(mine.jsonPath().getList("receipt")).contains(receipt);
    assertThat(mine.asString()).contains(FraudAtHand.DESCRIPTION);
    assertThat(call(OTHERS, "mine", Map.of()).asString()).doesNotContain(receipt);
    assertThat(Api.call(null, "ApplicationEndpoint/lookUp", Map.of("receipt", receipt)).asString())
        .contains(receipt)
        .doesNotContain("FRAUD");
    assertThat(told(receipt)).contains("FRAUD_HEARING");
    assertThat(hand.status(receipt)).as("goes on until it is decided").isEqualTo("SUBMITTED");
    assertThat(leaves("fraud.open", fraud)).isEqualTo(1);
  }

  @Test
  void what_people_write_is_not_in_clear_in_the_tables() {
    String number = FraudAtHand.number(702);
    String receipt = hand.applied(FAMILY, hand.offering(), alone(702));
    Response opened =
        call(
            OPENER, "open", Map.of("receipt", receipt, "description", "身份证号 " + number + " 名下有房。"));
    long fraud = opened.jsonPath().getLong("caseId");
    call(FAMILY, "answer", Map.of("caseId", fraud, "text", "号码 " + number + " 不是我的。"));
    done(hand.decide(DECIDER, fraud, true));

    for (String column : List.of("description_cipher", "answer_cipher", "reason_cipher")) {
      assertThat(
              database.number(
                  "SELECT count(*) FROM fraud_case WHERE position(convert_to(?, 'UTF8') IN "
                      + column
                      + ") > 0",
                  number))
          .as(column)
          .isZero();
    }
    assertThat(
            database.number(
                "SELECT count(*) FROM barred_person p WHERE p::text LIKE ?", "%" + number + "%"))
        .isZero();
  }

  @Test
  void an_application_has_one_case_at_a_time_and_another_after_one_that_came_to_nothing() {
    String receipt = hand.applied(FAMILY, hand.offering(), alone(703));
    long first = hand.opened(receipt);

    refused(hand.open(DECIDER, receipt), "fraud.already-open");
    done(hand.answer(FAMILY, first));
    refused(hand.answer(FAMILY, first), "fraud.already-answered");
    done(hand.decide(DECIDER, first, false));

    assertThat(told(receipt)).contains("FRAUD_DISMISSED");
    assertThat(hand.status(receipt)).isEqualTo("SUBMITTED");
    assertThat(hand.opened(receipt)).isNotEqualTo(first);
  }

  @Test
  void nothing_is_decided_before_the_answer_or_its_last_day() {
    String receipt = hand.applied(FAMILY, hand.offering(), alone(704));
    long fraud = hand.opened(receipt);

    refused(hand.decide(DECIDER, fraud, true), "fraud.hearing-open");
    assertThatThrownBy(
            () ->
                database.run(
                    "UPDATE fraud_case SET state = 'DISMISSED', decided_by = 'x',"
                        + " decided_at = opened_at, reason_cipher = '' WHERE id = ?",
                    fraud))
        .hasStackTraceContaining("fraud_heard");

    ClockAhead.by(Duration.ofDays(60));
    refused(hand.answer(FAMILY, fraud), "fraud.answer-late");
    done(hand.decide(DECIDER, fraud, true));
    assertThat(hand.state(fraud)).isEqualTo("FOUND");
  }

  @Test
  void no_two_steps_belong_to_one_officer() {
    String receipt = hand.applied(FAMILY, hand.offering(), alone(705));
    long fraud = hand.opened(receipt);
    done(hand.answer(FAMILY, fraud));

    refused(hand.decide(OPENER, fraud, true), "fraud.four-eyes");
    assertThatThrownBy(
            () ->
                database.run(
                    "UPDATE fraud_case SET state = 'DISMISSED', decided_by = opened_by,"
                        + " decided_at = answered_at, reason_cipher = '' WHERE id = ?",
                    fraud))
        .hasStackTraceContaining("fraud_second_officer");
    done(hand.decide(DECIDER, fraud, true));
    refused(hand.decideAppeal(THIRD, fraud, true), "fraud.wrong-state");
    done(hand.appeal(FAMILY, fraud));
    refused(hand.decideAppeal(OPENER, fraud, true), "fraud.four-eyes");
    refused(hand.decideAppeal(DECIDER, fraud, true), "fraud.four-eyes");
    assertThatThrownBy(
            () ->
                database.run(
                    "UPDATE fraud_case SET state = 'CONFIRMED', appeal_decided_by = decided_by,"
                        + " appeal_decided_at = appealed_at, appeal_reason_cipher = ''"
                        + " WHERE id = ?",
                    fraud))
        .hasStackTraceContaining("fraud_third_officer");
    done(hand.decideAppeal(THIRD, fraud, false));
    assertThat(hand.state(fraud)).isEqualTo("CONFIRMED");
    assertThat(told(receipt)).contains("FRAUD_FOUND", "FRAUD_CONFIRMED");
    assertThat(leaves("fraud.decide", fraud)).isEqualTo(1);
    assertThat(leaves("fraud.decide-appeal", fraud)).isEqualTo(1);
  }

  @Test
  void officers_do_not_work_at_a_case_against_themselves() {
    String receipt = hand.applied(FAMILY, hand.offering(), alone(706));
    database.run(
        "UPDATE application SET applicant = ? WHERE receipt = ?",
        FraudAtHand.subject(OPENER),
        receipt);

    refused(hand.open(OPENER, receipt), "fraud.own-application");
    long fraud = hand.open(DECIDER, receipt).jsonPath().getLong("caseId");
    refused(hand.show(OPENER, fraud), "fraud.own-application");
    assertThat(call(OPENER, "cases", Map.of("page", 0, "size", 100)).asString())
        .doesNotContain(receipt);
  }

  @Test
  void of_two_who_decide_at_the_same_moment_one_does() {
    String receipt = hand.applied(FAMILY, hand.offering(), alone(707));
    long fraud = hand.opened(receipt);
    done(hand.answer(FAMILY, fraud));
    long version = hand.version(fraud);

    List<CompletableFuture<Response>> both =
        Stream.of(true, false)
            .map(
                found ->
                    CompletableFuture.supplyAsync(
                        () -> hand.decide(DECIDER, fraud, found, version)))
            .toList();

    assertThat(both)
        .extracting(each -> each.join().statusCode())
        .containsExactlyInAnyOrder(204, 409);
    assertThat(leaves("fraud.decide", fraud)).isEqualTo(1);
  }

  @Test
  void the_adults_of_the_household_may_not_apply_until_the_ban_ends() {
    String receipt = hand.applied(FAMILY, hand.offering(), married(708, 709));
    long elsewhere = hand.offering();
    String other = hand.applied(FAMILY, elsewhere, alone(708));
    long fraud = hand.found(receipt);
    long next = hand.offering();

    assertThat(hand.status(receipt)).isEqualTo("STRUCK_OUT");
    assertThat(
            database.number(
                "SELECT count(*) FROM barred_person b JOIN application a ON a.id = b.application_id"
                    + " WHERE a.receipt = ?",
                receipt))
        .isEqualTo(2);
    refused(CityAtWork.submit(FAMILY, next, alone(708)), "application.person-barred");
    refused(CityAtWork.submit(OTHERS, next, alone(709)), "application.person-barred");
    refused(CityAtWork.submit(OTHERS, next, married(710, 709)), "application.person-barred");
    refused(claim(other, 708), "application.person-barred");
    done(claim(receipt, 708));
    assertThat(hand.show(DECIDER, fraud).path("barredUntil").toString()).startsWith("2031");

    database.run(
        "UPDATE offering SET applications_close_at = '2098-01-01', draw_at = '2098-06-01',"
            + " selection_at = '2098-07-01' WHERE id = ?",
        next);
    ClockAhead.by(A_YEAR.multipliedBy(5));
    assertThat(CityAtWork.submit(OTHERS, next, married(710, 709)).statusCode()).isEqualTo(200);
  }

  @Test
  void a_barred_member_of_a_group_makes_no_application() {
    String receipt = ConsentedMember.apply(hand.offering(), 991);
    database.run(
        "INSERT INTO barred_person (person_hash, application_id, from_at, until_at)"
            + " SELECT m.person_hash, m.application_id, a.submitted_at, '2098-01-01'"
            + " FROM household_member m JOIN application a ON a.id = m.application_id"
            + " WHERE a.receipt = ? AND m.relation = 'SELF'",
        receipt);

    assertThatThrownBy(() -> ConsentedMember.apply(hand.offering(), 991))
        .hasMessageContaining("application.person-barred");
  }

  @Test
  void without_the_decision_nobody_is_barred() {
    String receipt = hand.applied(FAMILY, hand.offering(), alone(711));
    hand.opened(receipt);

    assertThat(CityAtWork.submit(FAMILY, hand.offering(), alone(711)).statusCode()).isEqualTo(200);
  }

  @Test
  void a_recovered_unit_can_be_chosen_by_another_family_and_stays_with_it() {
    long offering = hand.offering();
    String receipt = hand.applied(FAMILY, offering, alone(712));
    String others = hand.applied(OTHERS, offering, alone(713));
    long unit = hand.chosen(receipt);
    hand.drawn(others, 2, "OPEN");
    refused(choose(offering, unit), "selection.unit-taken");

    long fraud = hand.found(receipt);
    assertThat(agreement(receipt)).isEqualTo("RECOVERED");
    refused(sign(receipt), "agreement.recovered");
    assertThat(choose(offering, unit).statusCode()).isEqualTo(200);
    done(hand.appeal(FAMILY, fraud));
    done(hand.decideAppeal(THIRD, fraud, true));

    assertThat(hand.show(THIRD, fraud).path("remedy").toString()).isEqualTo("UNIT_GONE");
    assertThat(hand.status(receipt)).isEqualTo("STRUCK_OUT");
    assertThat(told(receipt)).contains("FRAUD_BAN_LIFTED");
    assertThat(CityAtWork.submit(FAMILY, hand.offering(), alone(712)).statusCode()).isEqualTo(200);
  }

  @Test
  void a_granted_appeal_gives_back_what_nobody_else_has() {
    long offering = hand.offering();
    String receipt = hand.applied(FAMILY, offering, alone(714));
    String others = hand.applied(OTHERS, offering, alone(715));
    long unit = hand.chosen(receipt);
    hand.drawn(others, 2, "OPEN");
    long fraud = hand.appealed(receipt);
    assertThat(unitState(unit)).isEqualTo("AVAILABLE");

    done(hand.decideAppeal(THIRD, fraud, true));

    assertThat(hand.show(THIRD, fraud).path("remedy").toString()).isEqualTo("UNIT_RESTORED");
    assertThat(hand.status(receipt)).isEqualTo("QUALIFIED");
    assertThat(unitState(unit)).isEqualTo("CHOSEN");
    assertThat(agreement(receipt)).isEqualTo("TO_SIGN");
    assertThat(
            database.number(
                "SELECT count(*) FROM live_person p JOIN application a ON a.id = p.application_id"
                    + " WHERE a.receipt = ?",
                receipt))
        .isEqualTo(1);
    assertThat(
            database.number(
                "SELECT count(*) FROM barred_person b JOIN application a ON a.id = b.application_id"
                    + " WHERE a.receipt = ? AND lifted_at IS NULL",
                receipt))
        .isZero();
    assertThat(told(receipt)).contains("FRAUD_REVERSED");
    refused(choose(offering, unit), "selection.unit-taken");
  }

  @Test
  void a_signed_unit_is_taken_back_and_given_back_as_signed() {
    long offering = hand.offering();
    String receipt = hand.applied(FAMILY, offering, alone(716));
    long unit = hand.chosen(receipt);
    assertThat(sign(receipt).statusCode()).isEqualTo(200);
    assertThat(unitState(unit)).isEqualTo("SOLD");

    long fraud = hand.appealed(receipt);
    assertThat(unitState(unit)).isEqualTo("AVAILABLE");
    done(hand.decideAppeal(THIRD, fraud, true));

    assertThat(unitState(unit)).isEqualTo("SOLD");
    assertThat(agreement(receipt)).isEqualTo("SIGNED");
  }

  @Test
  void taking_a_family_out_moves_no_other_in_the_order() {
    long offering = hand.offering();
    String receipt = hand.applied(FAMILY, offering, alone(717));
    String others = hand.applied(OTHERS, offering, alone(718));
    hand.drawn(receipt, 1, "WAITING");
    hand.drawn(others, 2, "OPEN");

    hand.found(receipt);

    assertThat(
            database.number(
                "SELECT t.rank FROM selection_turn t JOIN application a ON a.id = t.application_id"
                    + " WHERE a.receipt = ?",
                others))
        .isEqualTo(2);
    assertThat(hand.status(others)).isEqualTo("QUALIFIED");
  }

  @Test
  void an_appeal_is_made_in_time() {
    String receipt = hand.applied(FAMILY, hand.offering(), alone(719));
    long fraud = hand.found(receipt);

    ClockAhead.by(Duration.ofDays(60));
    refused(hand.appeal(FAMILY, fraud), "fraud.appeal-late");
  }

  @Test
  void a_returned_application_comes_back_to_its_check() {
    String receipt = hand.applied(FAMILY, hand.offering(), alone(720));
    long application = database.number("SELECT id FROM application WHERE receipt = ?", receipt);
    database.run("UPDATE application SET status = 'IDENTITY_CONFIRMED' WHERE id = ?", application);

    long fraud = hand.appealed(receipt);
    done(hand.decideAppeal(THIRD, fraud, true));

    assertThat(hand.status(receipt)).isEqualTo("IDENTITY_CONFIRMED");
    assertThat(hand.show(THIRD, fraud).path("remedy").toString()).isEqualTo("READMITTED");
  }

  @Test
  void files_are_shown_to_the_bureau_and_to_the_family_only_what_is_meant_for_it() {
    String receipt = hand.applied(FAMILY, hand.offering(), alone(721));
    long fraud = hand.opened(receipt);
    done(hand.upload(OPENER, fraud, false));
    done(hand.upload(OPENER, fraud, true));
    done(hand.upload(FAMILY, fraud, false));
    List<Integer> all = hand.show(DECIDER, fraud).path("papers.id");

    List<Integer> own =
        call(FAMILY, "mine", Map.of()).path("find { it.id == " + fraud + " }.papers.id");
    assertThat(all).hasSize(3);
    assertThat(own).containsExactlyElementsOf(all.subList(1, 3));
    assertThat(file(DECIDER, fraud, all.get(0))).isEqualTo(200);
    assertThat(file(FAMILY, fraud, all.get(0))).isEqualTo(404);
    assertThat(file(FAMILY, fraud, all.get(1))).isEqualTo(200);
    assertThat(file(OTHERS, fraud, all.get(1))).isEqualTo(404);
    refused(hand.upload(OTHERS, fraud, true), "fraud.unknown");
    assertThat(leaves("fraud.read-paper", fraud)).isEqualTo(1);
    done(hand.answer(FAMILY, fraud));
    refused(hand.upload(FAMILY, fraud, true), "fraud.wrong-state");
  }

  @Test
  void a_side_hands_in_so_many_files_and_no_more() {
    String receipt = hand.applied(FAMILY, hand.offering(), alone(722));
    long fraud = hand.opened(receipt);
    done(hand.upload(OPENER, fraud, false));
    database.run(
        "INSERT INTO stored_file (digest, size, type, uses, unused_since)"
            + " SELECT lpad(to_hex(n), 64, '0'), 1, 'PNG', 1, now() FROM generate_series(1, 29) n"
            + " ON CONFLICT DO NOTHING");
    database.run(
        "INSERT INTO fraud_paper (case_id, side, for_family, file_name_cipher, digest, added_by, added_at)"
            + " SELECT ?, 'BUREAU', false, '', lpad(to_hex(n), 64, '0'), 'x', now()"
            + " FROM generate_series(1, 29) n",
        fraud);

    refused(hand.upload(OPENER, fraud, false), "fraud.too-many-papers");
  }

  @Test
  void officers_of_other_districts_and_other_families_find_nothing() {
    String receipt = hand.applied(FAMILY, hand.offering(), alone(723));
    long fraud = hand.found(receipt);
    done(hand.appeal(FAMILY, fraud));
    database.run(
        "UPDATE offering SET district = '外区' WHERE id ="
            + " (SELECT offering_id FROM application WHERE receipt = ?)",
        receipt);

    for (String officer : List.of(OPENER, DECIDER)) {
      assertThat(hand.show(officer, fraud).statusCode()).isEqualTo(403);
      assertThat(hand.decide(officer, fraud, true).statusCode()).isEqualTo(403);
      assertThat(hand.open(officer, receipt).statusCode()).isEqualTo(403);
      assertThat(hand.upload(officer, fraud, true).statusCode()).isEqualTo(404);
    }
    assertThat(hand.decideAppeal(THIRD, fraud, true).statusCode()).isEqualTo(403);
    assertThat(call(THIRD, "cases", Map.of("page", 0, "size", 100)).asString())
        .doesNotContain(receipt);
    refused(hand.answer(OTHERS, fraud), "fraud.unknown");
    refused(hand.appeal(OTHERS, fraud), "fraud.unknown");
    refused(hand.show(OPENER, -1), "fraud.unknown");
  }

  @Test
  void a_stale_page_decides_nothing() {
    String receipt = hand.applied(FAMILY, hand.offering(), alone(724));
    long fraud = hand.opened(receipt);
    long seen = hand.version(fraud);
    done(hand.answer(FAMILY, fraud));

    refused(hand.decide(DECIDER, fraud, true, seen), "request.stale");
  }

  @Test
  void what_was_decided_stays_as_it_was() {
    String receipt = hand.applied(FAMILY, hand.offering(), alone(725));
    long fraud = hand.appealed(receipt);
    done(hand.decideAppeal(THIRD, fraud, false));

    assertThatThrownBy(
            () -> database.run("UPDATE fraud_case SET state = 'FOUND' WHERE id = ?", fraud))
        .hasStackTraceContaining("append-only");
    assertThatThrownBy(
            () ->
                database.run(
                    "UPDATE barred_person SET until_at = from_at + interval '1 day'"
                        + " WHERE lifted_at IS NULL"))
        .hasStackTraceContaining("append-only");
    assertThatThrownBy(() -> database.run("DELETE FROM barred_person"))
        .hasStackTraceContaining("append-only");
  }

  private static Response choose(long offering, long unit) {
    return Api.call(
        OTHERS,
        "SelectionEndpoint/choose",
        Map.of("offeringId", offering, "unitId", unit, "attempt", UUID.randomUUID().toString()));
  }

  private Response sign(String receipt) {
    long selection =
        database.number(
            "SELECT s.id FROM selection s JOIN application a ON a.id = s.application_id"
                + " WHERE a.receipt = ?",
            receipt);
    return Api.call(
        CityAtWork.ACQUIRER, "AgreementEndpoint/recordSigning", Map.of("selectionId", selection));
  }

  private static Response claim(String receipt, int serial) {
    return Api.call(
        FAMILY,
        "ApplicationEndpoint/claim",
        Map.of("receipt", receipt, "identityNumber", FraudAtHand.number(serial)));
  }

  private static int file(String person, long fraud, int paper) {
    return Api.as(person).get("/api/fraud/" + fraud + "/papers/" + paper).statusCode();
  }

  private String agreement(String receipt) {
    return database.text(
        "SELECT g.state FROM agreement g JOIN selection s ON s.id = g.selection_id"
            + " JOIN application a ON a.id = s.application_id WHERE a.receipt = ?",
        receipt);
  }

  private String unitState(long unit) {
    return database.text("SELECT state FROM unit WHERE id = ?", unit);
  }

  private String told(String receipt) {
    return database.text(
        "SELECT string_agg(n.kind, ' ' ORDER BY n.id) FROM notice n"
            + " JOIN application a ON a.id = n.application_id WHERE a.receipt = ?",
        receipt);
  }

  private long leaves(String action, long fraud) {
    return database.number(
        "SELECT count(*) FROM audit_leaf WHERE action = ? AND case_type = 'fraud-case'"
            + " AND case_id = ?",
        action,
        String.valueOf(fraud));
  }
}
