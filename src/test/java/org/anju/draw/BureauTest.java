package org.anju.draw;

import static org.anju.draw.BureauCase.call;
import static org.anju.draw.BureauCase.callByAnybody;
import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anju.draw.DrawVerification.Check;
import org.anju.permissions.CheckDesk;
import org.anju.permissions.TestDatabase;
import org.anju.platform.clock.MovableClock;
import org.anju.platform.local.DemoTokens;
import org.anju.platform.local.LocalStackResource;
import org.anju.platform.personal.PersonalDataCipher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the checks to the published draw, over HTTP, as the officers do it. */
@QuarkusTest
@WithTestResource(LocalStackResource.class)
class BureauTest {

  private static final Instant NOW = Instant.parse("2026-11-20T02:00:00Z");
  private static final Instant NOTICE_ENDS = Instant.parse("2026-11-27T16:00:00Z");
  private static final Instant HEARING_ENDS = Instant.parse("2026-12-04T16:00:00Z");
  private static final Instant APPEALS_END = Instant.parse("2026-12-31T16:00:00Z");
  private static final String DICE = "01234567890123456789";
  private static final String OTHER_DICE = "11234567890123456789";
  private static final String STRANGER = "somebody-else";
  private static final String REASON = "heard and looked at";

  @Inject AgroalDataSource database;
  @Inject TestDatabase stored;
  @Inject PersonalDataCipher cipher;

  private final FixedClock clock = new FixedClock(NOW);
  private BureauCase offering;
  private String tag;

  @BeforeEach
  void announce() {
    QuarkusMock.installMockForType(clock, MovableClock.class);
    offering = new BureauCase(database, cipher, NOW);
    offering.filePrices();
    tag = UUID.randomUUID().toString().substring(0, 8).toUpperCase();
  }

  @Test
  void an_officer_sees_a_masked_case_and_decides_it_once() {
    long family = offering.addFamily(receipt(1), STRANGER);

    Response queue = call("identity-officer1", "CheckQueueEndpoint/page", queue("IDENTITY"));
    Response opened = opened("identity-officer1", family);
    Response decided = decide("identity-officer1", family, "IDENTITY", "APPROVED");

    assertThat(queue.path("items.receipt").toString()).isEqualTo("[" + receipt(1) + "]");
    assertThat(opened.path("members[0].age").toString()).isEqualTo("36");
    assertThat(opened.path("eligibility.conditions[0].code").toString())
        .isEqualTo("SMALL_AREA_PER_HEAD");
    assertThat(opened.asString()).doesNotContain(BureauCase.IDENTITY).doesNotContain("王安");
    assertThat(decided.path("status").toString()).isEqualTo("IDENTITY_CONFIRMED");
    assertRefused(
        decide("identity-officer1", family, "IDENTITY", "APPROVED"), "verification.not-waiting");
  }

  @Test
  void a_stale_page_a_wrong_role_and_a_refusal_without_ground_decide_nothing() {
    long family = offering.addFamily(receipt(1), STRANGER);
    Map<String, Object> stale = decision(family, "IDENTITY", "APPROVED", 7);
    Map<String, Object> groundless = decision(family, "IDENTITY", "REFUSED", 0);
    groundless.remove("reason");

    assertRefused(call("identity-officer1", "VerificationEndpoint/decide", stale), "request.stale");
    assertRefused(
        call("identity-officer1", "VerificationEndpoint/decide", groundless),
        "verification.ground-missing");
    assertRefused(decide("housing-officer1", family, "IDENTITY", "APPROVED"), "request.forbidden");
    assertRefused(
        decide("housing-officer1", family, "HOUSING", "APPROVED"), "verification.not-waiting");
  }

  @Test
  void a_refused_family_reads_article_and_reason_and_others_with_the_receipt_do_not() {
    long family = offering.addFamily(receipt(1), subject("family01"));

    refuse(family);

    String own = "find { it.receipt == '" + receipt(1) + "' }.refusal";
    Response mine = call("family01", "ApplicationEndpoint/mine", Map.of());
    Response lookedUp = callByAnybody("ApplicationEndpoint/lookUp", Map.of("receipt", receipt(1)));
    assertThat(mine.path(own + ".article").toString()).isEqualTo("6");
    assertThat(mine.path(own + ".reason").toString()).isEqualTo(REASON);
    assertThat(lookedUp.path("status").toString()).isEqualTo("REFUSED");
    assertThat(lookedUp.asString()).doesNotContain(REASON);
  }

  @Test
  void nobody_decides_both_checks_or_the_own_application() {
    long own = offering.addFamily(receipt(1), subject("identity-officer1"));
    long other = offering.addFamily(receipt(2), STRANGER);
    decide("identity-officer1", other, "IDENTITY", "APPROVED");
    String again =
        "INSERT INTO check_decision (application_id, kind, outcome, officer, decided_at) VALUES ("
            + other
            + ", 'HOUSING', 'APPROVED', '"
            + subject("identity-officer1")
            + "', '2026-11-20')";
    offering.insert(
        "INSERT INTO check_decision (application_id, kind, outcome, officer, decided_at)"
            + " VALUES (?, 'HOUSING', 'WAIVED', ?, '2026-11-20')",
        own,
        subject("identity-officer2"));

    assertRefused(
        decide("identity-officer1", own, "IDENTITY", "APPROVED"), "verification.own-application");
    assertRefused(
        decide("identity-officer2", own, "IDENTITY", "APPROVED"), "verification.four-eyes");
    assertThat(offering.refusal(again)).isEqualTo("23505");
    assertThat(offering.refusal("DELETE FROM check_decision")).isEqualTo("42501");
  }

  @Test
  void a_refused_family_is_free_to_apply_again_and_its_leaf_is_written() {
    long family = offering.addFamily(receipt(1), STRANGER);

    refuse(family);

    assertThat(offering.count("SELECT count(*) FROM live_person WHERE application_id = ?", family))
        .isZero();
    assertThat(
            offering.count(
                "SELECT count(*) FROM audit_leaf WHERE case_id = ? AND action = ?",
                receipt(1),
                "verification.decide"))
        .isEqualTo(1);
  }

  @Test
  void a_notice_needs_every_case_decided_and_somebody_qualified() {
    long family = offering.addFamily(receipt(1), STRANGER);

    assertRefused(publish(), "publicity.undecided-left");
    refuse(family);
    assertRefused(publish(), "publicity.nobody-qualified");
  }

  @Test
  void names_disappear_when_the_notice_is_over_and_receipts_stay() {
    qualify(1);
    assertThat(publish().path("closesAt").toString()).isEqualTo(NOTICE_ENDS.toString());
    assertThat(entries().path("items[0].nameMasked").toString()).isEqualTo("王*");

    clock.set(NOTICE_ENDS);

    assertThat(entries().<Object>path("items[0].nameMasked")).isNull();
    assertThat(entries().<Object>path("items[0].identityMasked")).isNull();
    assertThat(entries().path("items[0].receipt").toString()).isEqualTo(receipt(1));
    assertRefused(object(receipt(1)), "publicity.notice-over");
  }

  @Test
  void an_upheld_objection_takes_the_family_out_and_tells_whoever_has_the_code() {
    qualify(1);
    qualify(2);
    publish();
    assertRefused(object("HS-UNKNOWN"), "publicity.receipt-unknown");
    String code = object(receipt(1)).path("code");
    clock.set(NOTICE_ENDS);
    assertRefused(seal(), "draw.objection-open");

    Response list = call("bureau-officer1", "PublicityEndpoint/objections", ofOffering());
    int objection = list.path("items[0].objectionId");
    Response contact =
        call(
            "bureau-officer1",
            "PublicityEndpoint/contact",
            Map.of("objectionId", objection, "reason", REASON));
    uphold(objection);

    assertThat(contact.path("contact").toString()).isEqualTo("call me");
    assertThat(
            offering.count(
                "SELECT count(*) FROM audit_leaf WHERE action = 'publicity.read-contact'"
                    + " AND case_id = ?",
                String.valueOf(objection)))
        .isEqualTo(1);
    assertThat(
            callByAnybody("PublicityEndpoint/objectionStatus", Map.of("code", code))
                .path("state")
                .toString())
        .isEqualTo("UPHELD");
    assertThat(
            callByAnybody("PublicityEndpoint/objectionStatus", Map.of("code", code))
                .path("reason")
                .toString())
        .isEqualTo(REASON);
    assertThat(
            offering.count(
                "SELECT count(*) FROM objection WHERE code = ?"
                    + " AND position(convert_to(?, 'UTF8') IN reason_cipher) = 0",
                code,
                REASON))
        .isEqualTo(1);
    assertThat(entries().path("total").toString()).isEqualTo("1");
    assertRefused(
        callByAnybody("PublicityEndpoint/objectionStatus", Map.of("code", "NONE")),
        "publicity.objection-unknown");
  }

  @Test
  void the_roster_is_not_frozen_before_its_conditions_are_met() {
    qualify(1);
    publish();
    assertRefused(seal(), "draw.notice-not-over");

    clock.set(NOTICE_ENDS);
    assertRefused(seal(), "draw.no-units");
    offering.addUnits(1);
    Map<String, Object> soon = new HashMap<>(Map.of("offeringId", offering.offering()));
    soon.put("drawNotBefore", NOTICE_ENDS.toString());
    freeze();
    assertRefused(call("bureau-officer1", "DrawEndpoint/seal", soon), "draw.too-soon");

    assertThat(seal().statusCode()).isEqualTo(200);
    assertRefused(seal(), "draw.already-sealed");
  }

  @Test
  void two_officers_enter_the_dice_and_anybody_can_verify_the_draw() {
    int number = sealed(3);
    String earliest = shown(number).path("earliest");
    assertRefused(enter("bureau-officer1", number, DICE), "draw.too-early");
    assertRefused(callByAnybody("DrawEndpoint/ranks", ranks(number)), "draw.not-drawn");
    clock.set(Instant.parse(earliest));

    assertRefused(enter("bureau-officer1", number, "123"), "draw.value-malformed");
    enter("bureau-officer1", number, DICE);
    assertRefused(enter("bureau-officer1", number, DICE), "draw.already-entered");
    assertThat(shown(number).asString()).doesNotContain(DICE);
    assertThat(enter("bureau-officer2", number, DICE).path("state").toString()).isEqualTo("DRAWN");

    assertRefused(enter("bureau-officer2", number, DICE), "draw.already-drawn");
    assertThat(published(number).roster())
        .startsWith("{\"receipt\"")
        .endsWith("}\n")
        .hasLineCount(3);
    assertThat(failed(published(number), number)).isEmpty();
    assertThat(failed(withEditedResult(published(number)), number)).containsExactly(Check.ORDER);
    assertThat(failed(withEditedRoster(published(number)), number)).contains(Check.ROSTER_ROOT);
    assertThat(callByAnybody("DrawEndpoint/ranks", ranks(number)).path("items.rank").toString())
        .isEqualTo("[1, 2, 3]");
    assertRefused(
        callByAnybody("DrawEndpoint/rank", Map.of("number", number, "receipt", "HS-NONE")),
        "draw.receipt-unknown");
  }

  @Test
  void differing_entries_stop_the_draw_until_somebody_else_reopens_them() {
    int number = sealed(1);
    clock.set(Instant.parse(shown(number).path("earliest")));
    assertRefused(reopen("admin1", number), "draw.entries-do-not-differ");
    enter("bureau-officer1", number, DICE);
    enter("bureau-officer2", number, OTHER_DICE);

    assertThat(shown(number).path("state").toString()).isEqualTo("ENTRIES_DIFFER");
    assertRefused(enter("bureau-officer1", number, DICE), "draw.entries-complete");
    assertRefused(reopen("bureau-officer1", number), "draw.own-entry");
    assertThat(reopen("admin1", number).statusCode()).isEqualTo(204);

    enter("bureau-officer1", number, OTHER_DICE);
    enter("bureau-officer2", number, OTHER_DICE);
    assertThat(shown(number).path("state").toString()).isEqualTo("DRAWN");
    assertThat(shown(number).path("reopenings[0].reason").toString()).isEqualTo(REASON);
  }

  @Test
  void an_objection_is_decided_once_and_a_roster_without_families_is_not_frozen() {
    qualify(1);
    publish();
    object(receipt(1));
    int objection =
        call("bureau-officer1", "PublicityEndpoint/objections", ofOffering())
            .path("items[0].objectionId");
    uphold(objection);
    clock.set(APPEALS_END);

    assertRefused(decideObjection(objection, 2), "publicity.already-decided");
    assertRefused(seal(), "draw.no-families");
  }

  @Test
  void a_case_that_came_back_stops_the_freeze() {
    qualify(1);
    publish();
    offering.addFamily(receipt(2), STRANGER);
    clock.set(NOTICE_ENDS);

    assertRefused(seal(), "draw.case-undecided");
  }

  @Test
  void a_roster_that_was_edited_in_the_database_is_not_drawn() {
    int number = sealed(2);
    clock.set(Instant.parse(shown(number).path("earliest")));
    TestDatabase owner = stored.owner();
    owner.run("ALTER TABLE draw_roster_line DISABLE TRIGGER append_only");
    owner.run(
        "UPDATE draw_roster_line SET tickets = 9"
            + " WHERE roster_id = (SELECT roster_id FROM draw WHERE number = ?)",
        number);
    owner.run("ALTER TABLE draw_roster_line ENABLE TRIGGER append_only");

    enter("bureau-officer1", number, DICE);

    assertRefused(enter("bureau-officer2", number, DICE), "draw.roster-altered");
    assertThat(shown(number).path("state").toString()).isEqualTo("WAITING_FOR_ENTRIES");
  }

  @Test
  void what_does_not_exist_is_unknown() {
    int number = sealed(1);
    clock.set(Instant.parse(shown(number).path("earliest")));
    Map<String, Object> second = Map.of("drawNumber", number, "source", 1, "value", DICE);

    assertRefused(call("bureau-officer1", "DrawEndpoint/enter", second), "draw.source-unknown");
    assertRefused(shown(Integer.MAX_VALUE), "draw.unknown");
    assertRefused(
        callByAnybody(
            "PublicityEndpoint/notice", Map.of("offeringId", Long.MAX_VALUE, "kind", "QUALIFIED")),
        "publicity.unknown");
  }

  private int sealed(int families) {
    for (int i = 1; i <= families; i++) {
      qualify(i);
    }
    offering.addUnits(2);
    publish();
    clock.set(NOTICE_ENDS);
    return seal().then().statusCode(200).extract().path("number");
  }

  private void qualify(int family) {
    long application = offering.addFamily(receipt(family), STRANGER);
    decide("identity-officer1", application, "IDENTITY", "APPROVED").then().statusCode(200);
    decide("housing-officer1", application, "HOUSING", "APPROVED").then().statusCode(200);
  }

  private void refuse(long family) {
    decide("identity-officer1", family, "IDENTITY", "REFUSED").then().statusCode(200);
    CheckDesk.take("identity-officer2", "IDENTITY", family);
    CheckDesk.confirm("identity-officer2", "IDENTITY", family).then().statusCode(200);
  }

  private Response decide(String officer, long application, String kind, String outcome) {
    if (CheckDesk.claim(officer, kind, application).statusCode() == 204) {
      CheckDesk.awaitRegistries(officer, kind, application);
    }
    int version = opened("identity-officer1", application).path("version");
    return call(
        officer, "VerificationEndpoint/decide", decision(application, kind, outcome, version));
  }

  private static Map<String, Object> decision(
      long application, String kind, String outcome, int version) {
    return new HashMap<>(
        Map.of(
            "applicationId",
            application,
            "kind",
            kind,
            "outcome",
            outcome,
            "article",
            "6",
            "reason",
            REASON,
            "version",
            version));
  }

  private static Response opened(String officer, long application) {
    return call(officer, "VerificationEndpoint/caseOf", Map.of("applicationId", application));
  }

  private Map<String, Object> queue(String kind) {
    Map<String, Object> request = ofOffering();
    request.put("filter", Map.of("kind", kind, "offeringId", offering.offering()));
    request.put("order", "WAITING");
    return request;
  }

  private Map<String, Object> ofOffering() {
    return new HashMap<>(Map.of("offeringId", offering.offering(), "page", 0, "size", 20));
  }

  private Response publish() {
    return call(
        "bureau-officer1", "PublicityEndpoint/publish", Map.of("offeringId", offering.offering()));
  }

  private Response entries() {
    return callByAnybody("PublicityEndpoint/entries", ofOffering());
  }

  private Response object(String receipt) {
    return callByAnybody(
        "PublicityEndpoint/object",
        Map.of(
            "offeringId",
            offering.offering(),
            "receipt",
            receipt,
            "text",
            "they own another flat",
            "contact",
            "call me"));
  }

  /** The family is asked and says nothing until its time has passed. */
  private void uphold(int objection) {
    call(
            "bureau-officer1",
            "ObjectionDeskEndpoint/askFamily",
            Map.of(
                "objectionId",
                objection,
                "question",
                "Do you own a flat?",
                "workingDays",
                5,
                "version",
                0))
        .then()
        .statusCode(200);
    clock.set(HEARING_ENDS);
    decideObjection(objection, 1).then().statusCode(204);
  }

  private static Response decideObjection(int objection, int version) {
    return call(
        "bureau-officer1",
        "PublicityEndpoint/decide",
        Map.of("objectionId", objection, "uphold", true, "reason", REASON, "version", version));
  }

  private Response freeze() {
    return call(
        "bureau-officer2", "DrawEndpoint/freeze", Map.of("offeringId", offering.offering()));
  }

  /** One officer freezes, another seals; the first refusal is the answer. */
  private Response seal() {
    Response frozen = freeze();
    if (frozen.statusCode() != 204 && !"draw.already-frozen".equals(frozen.path("code"))) {
      return frozen;
    }
    return call("bureau-officer1", "DrawEndpoint/seal", Map.of("offeringId", offering.offering()));
  }

  private static Response enter(String officer, int number, String value) {
    return call(
        officer, "DrawEndpoint/enter", Map.of("drawNumber", number, "source", 0, "value", value));
  }

  private static Response reopen(String officer, int number) {
    return call(
        officer,
        "DrawEndpoint/reopen",
        Map.of("drawNumber", number, "source", 0, "reason", REASON));
  }

  private static Response shown(int number) {
    return callByAnybody("DrawEndpoint/show", Map.of("number", number));
  }

  private static Map<String, Object> ranks(int number) {
    return Map.of("number", number, "page", 0, "size", 20);
  }

  private static PublishedDraw published(int number) {
    return new PublishedDraw(
        file(number, "seal.json"),
        file(number, "signature.json"),
        file(number, "roster.jsonl"),
        file(number, "entries.jsonl"),
        file(number, "randomness.json"),
        file(number, "result.jsonl"),
        null,
        null);
  }

  private static String file(int number, String name) {
    return RestAssured.get("/api/draws/" + number + "/" + name)
        .then()
        .statusCode(200)
        .extract()
        .asString();
  }

  private static PublishedDraw withEditedResult(PublishedDraw draw) {
    String edited = draw.result().replaceFirst("\"position\":1", "\"position\":9");
    return new PublishedDraw(
        draw.seal(),
        draw.signature(),
        draw.roster(),
        draw.entries(),
        draw.randomness(),
        edited,
        null,
        null);
  }

  private static PublishedDraw withEditedRoster(PublishedDraw draw) {
    String edited = draw.roster().replaceFirst("\"tickets\":1", "\"tickets\":9");
    return new PublishedDraw(
        draw.seal(),
        draw.signature(),
        edited,
        draw.entries(),
        draw.randomness(),
        draw.result(),
        null,
        null);
  }

  private static List<Check> failed(PublishedDraw draw, int number) {
    SealPublicKey key = SealPublicKey.parse(shown(number).path("publicKey"));
    return new DrawVerification(key, new QuicknetSignature())
        .verify(draw).stream()
            .filter(finding -> !finding.passed())
            .map(DrawVerification.Finding::check)
            .toList();
  }

  private static void assertRefused(Response response, String code) {
    assertThat(response.path("code").toString()).isEqualTo(code);
  }

  private static String subject(String person) {
    return DemoTokens.claims(DemoTokens.of(person)).get("sub").textValue();
  }

  private String receipt(int family) {
    return "HS" + tag + "-" + family;
  }
}
