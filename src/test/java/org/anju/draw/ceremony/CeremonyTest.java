package org.anju.draw.ceremony;

import static org.anju.draw.ceremony.CeremonyAtHand.NOTARY;
import static org.anju.draw.ceremony.CeremonyAtHand.OPERATOR;
import static org.anju.draw.ceremony.CeremonyAtHand.OTHER_NOTARY;
import static org.anju.draw.ceremony.CeremonyAtHand.OTHER_OPERATOR;
import static org.anju.draw.ceremony.CeremonyAtHand.SUPERVISOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.anju.draw.BureauCase;
import org.anju.draw.FixedClock;
import org.anju.permissions.Api;
import org.anju.permissions.TestDatabase;
import org.anju.platform.clock.MovableClock;
import org.anju.platform.local.DemoTokens;
import org.anju.platform.local.LocalStackResource;
import org.anju.platform.personal.PersonalDataCipher;
import org.anju.platform.security.Actor;
import org.anju.platform.security.Roles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStackResource.class)
class CeremonyTest {

  private static final String GATE =
      "SELECT o.id FROM offering o JOIN draw d ON d.offering_id = o.id WHERE d.number = ? FOR UPDATE OF o";

  @Inject AgroalDataSource source;
  @Inject TestDatabase database;
  @Inject PersonalDataCipher cipher;
  @Inject TickItem tickItem;

  private final FixedClock clock = new FixedClock(CeremonyAtHand.NOW);
  private CeremonyAtHand hand;

  @BeforeEach
  void seal() {
    QuarkusMock.installMockForType(clock, MovableClock.class);
    hand = new CeremonyAtHand(source, cipher, clock, 3);
  }

  @Test
  void everybody_sees_the_checklist_and_only_the_three_have_a_part() {
    Response seen = hand.show(null);

    assertThat(seen.path("stage").toString()).isEqualTo("SEALED");
    assertThat(seen.<List<String>>path("items.item"))
        .containsExactly(
            "HALL_OPEN",
            "RECORDING",
            "SEAL_READ",
            "DICE_INSPECTED",
            "NO_INTEREST",
            "FAMILIES_WATCH",
            "THROWS_READ",
            "ENTERED_APART",
            "RESULT_EQUAL",
            "RESULT_POSTED",
            "MINUTES_READ");
    assertThat(seen.<List<String>>path("open")).isEmpty();
    assertThat(hand.show("family01").<List<String>>path("open")).isEmpty();
    assertThat(hand.show(NOTARY).<List<String>>path("open")).containsExactly("NOTARY");
    assertThat(hand.show(SUPERVISOR).<List<String>>path("open")).containsExactly("SUPERVISOR");
    assertThat(hand.show(OPERATOR).<String>path("own")).isEqualTo("OPERATOR");
    assertRefused(
        Api.call(null, "CeremonyEndpoint/show", Map.of("drawNumber", Integer.MAX_VALUE)),
        "draw.unknown");
  }

  @Test
  void each_item_is_for_one_role_alone() {
    for (CeremonyItem item : CeremonyItem.of(List.of("dice"))) {
      for (CeremonyRole role : CeremonyRole.values()) {
        if (role != item.role()) {
          assertRefused(hand.tick(CeremonyAtHand.personOf(role), item), "request.forbidden");
        }
      }
    }
    assertThat(hand.show(null).<List<Object>>path("items.tick")).containsOnlyNulls();
  }

  @Test
  void a_tick_says_who_saw_it_and_leaves_a_leaf() {
    long leaves = leaves("ceremony.tick");

    hand.tick(NOTARY, CeremonyItem.SEAL_READ, true, "  read twice ").then().statusCode(204);

    String tick = "items.find { it.item == 'SEAL_READ' }.tick.";
    Response seen = hand.show(null);
    assertThat(seen.<String>path(tick + "name")).isEqualTo("江正清");
    assertThat(seen.<String>path(tick + "remark")).isEqualTo("read twice");
    assertThat(seen.<Boolean>path(tick + "asItShouldBe")).isTrue();
    assertThat(leaves("ceremony.tick")).isEqualTo(leaves + 1);
    assertRefused(hand.tick(OTHER_NOTARY, CeremonyItem.SEAL_READ), "ceremony.already-settled");
  }

  @Test
  void nothing_is_confirmed_before_its_time() {
    assertRefused(hand.tick(NOTARY, CeremonyItem.THROWS_READ), "ceremony.too-early");
    assertRefused(hand.tick(NOTARY, CeremonyItem.RESULT_EQUAL), "ceremony.too-early");
    hand.open();
    assertRefused(hand.tick(NOTARY, CeremonyItem.RESULT_EQUAL), "ceremony.too-early");
    assertThat(hand.tick(NOTARY, CeremonyItem.THROWS_READ).statusCode()).isEqualTo(204);
    assertRefused(hand.minutes(NOTARY), "ceremony.not-drawn");
    assertRefused(hand.sign(NOTARY, CeremonyRole.NOTARY, "0"), "ceremony.not-drawn");
    for (String file : List.of("minutes.pdf", "minutes.json", "minutes-record.json")) {
      assertRefused(
          RestAssured.get("/api/draws/" + hand.number() + "/" + file), "ceremony.not-published");
    }
  }

  @Test
  void what_was_not_seen_before_the_draw_can_only_be_recorded_as_not_so_with_words() {
    hand.open();

    assertRefused(hand.tick(NOTARY, CeremonyItem.SEAL_READ), "ceremony.too-late");
    assertRefused(
        hand.tick(NOTARY, CeremonyItem.SEAL_READ, false, "  "), "ceremony.remark-missing");
    assertThat(hand.tick(NOTARY, CeremonyItem.SEAL_READ, false, "came late").statusCode())
        .isEqualTo(204);
  }

  @Test
  void a_draw_by_dice_has_no_relays_to_look_at() {
    hand.open();

    assertRefused(hand.tick(NOTARY, CeremonyItem.RELAYS_SHOWN), "ceremony.item-unknown");
  }

  @Test
  void an_officer_of_another_district_has_no_part() {
    Actor stranger = new Actor("stranger", Roles.SUPERVISOR, null, Set.of("elsewhere"));

    assertThatThrownBy(() -> tick(stranger, CeremonyItem.NO_INTEREST))
        .hasMessageContaining("ceremony.not-yours");
  }

  @Test
  void one_person_has_one_part_whatever_roles_the_token_has() {
    String both = "both-" + hand.number();
    Actor notary = new Actor(both, Roles.NOTARY, null, Set.of());
    Actor supervisor = new Actor(both, Roles.SUPERVISOR, null, Set.of(BureauCase.DISTRICT));
    Actor sealer =
        new Actor(subject(OTHER_OPERATOR), Roles.SUPERVISOR, null, Set.of(BureauCase.DISTRICT));
    tick(notary, CeremonyItem.SEAL_READ);

    assertThatThrownBy(() -> tick(supervisor, CeremonyItem.NO_INTEREST))
        .hasMessageContaining("ceremony.other-part");
    assertThatThrownBy(() -> tick(sealer, CeremonyItem.NO_INTEREST))
        .as("who froze the list watches nobody")
        .hasMessageContaining("ceremony.other-part");
    assertThat(
            database.refusal(
                "INSERT INTO ceremony_tick VALUES (?, 'NO_INTEREST', 'SUPERVISOR', ?, 'x', true, null, now())",
                hand.number(),
                both))
        .as("the database knows it too")
        .isEqualTo("23503");
    assertThat(
            database.refusal(
                "INSERT INTO ceremony_part VALUES (?, ?, 'SUPERVISOR')", hand.number(), both))
        .isEqualTo("23505");
  }

  @Test
  void of_two_notaries_at_once_one_settles_the_item() {
    List<Response> answers =
        atOnce(
            List.of(
                () -> hand.tick(NOTARY, CeremonyItem.SEAL_READ),
                () -> hand.tick(OTHER_NOTARY, CeremonyItem.SEAL_READ)));

    assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(204, 409);
    assertThat(
            database.number(
                "SELECT count(*) FROM ceremony_tick WHERE draw_number = ?", hand.number()))
        .isOne();
  }

  @Test
  void of_two_who_sign_at_once_for_a_part_one_does() {
    hand.settle();
    String digest = hand.minutes(OPERATOR).path("digest");

    List<Response> answers =
        atOnce(
            List.of(
                () -> hand.sign(OPERATOR, CeremonyRole.OPERATOR, digest),
                () -> hand.sign(OTHER_OPERATOR, CeremonyRole.OPERATOR, digest)));

    assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(204, 409);
  }

  @Test
  void all_three_at_once_publish_the_minutes_once() {
    hand.settle();
    String digest = hand.minutes(OPERATOR).path("digest");

    List<Response> answers =
        atOnce(
            List.of(
                () -> hand.sign(OPERATOR, CeremonyRole.OPERATOR, digest),
                () -> hand.sign(NOTARY, CeremonyRole.NOTARY, digest),
                () -> hand.sign(SUPERVISOR, CeremonyRole.SUPERVISOR, digest)));

    assertThat(answers).extracting(Response::statusCode).containsOnly(204);
    assertThat(hand.show(null).<Boolean>path("published")).isTrue();
    assertThat(leaves("ceremony.publish")).isOne();
  }

  @Test
  void minutes_are_signed_when_everything_is_settled_and_as_they_were_seen() {
    hand.tickAll(CeremonyPhase.BEFORE);
    hand.draw();
    assertRefused(hand.minutes(NOTARY), "ceremony.items-open");
    hand.tickAll(CeremonyPhase.DURING);
    hand.tickAll(CeremonyPhase.AFTER);

    assertRefused(hand.sign(NOTARY, CeremonyRole.NOTARY, "0"), "ceremony.minutes-changed");
    assertRefused(
        hand.sign(SUPERVISOR, CeremonyRole.NOTARY, hand.minutes(NOTARY).path("digest")),
        "request.forbidden");
    assertThat(hand.sign(CeremonyRole.NOTARY).statusCode()).isEqualTo(204);
    assertRefused(hand.sign(CeremonyRole.NOTARY), "ceremony.already-signed");
    assertThat(hand.show(null).<Boolean>path("published")).isFalse();
  }

  @Test
  void the_first_signature_fixes_what_the_others_sign() {
    hand.settle();
    hand.sign(CeremonyRole.NOTARY).then().statusCode(204);
    String signed = hand.minutes(SUPERVISOR).path("digest");
    hand.database()
        .insert(
            "INSERT INTO application_event (application_id, kind, at) SELECT application_id, 'WITHDRAWN', ?"
                + " FROM draw_rank WHERE draw_number = ? AND rank = 1",
            clock.now().atOffset(ZoneOffset.UTC),
            hand.number());

    assertThat(hand.minutes(SUPERVISOR).<String>path("digest")).isEqualTo(signed);
  }

  @Test
  void a_voided_draw_has_no_more_ceremony_and_keeps_what_was_seen() {
    hand.tick(NOTARY, CeremonyItem.SEAL_READ).then().statusCode(204);
    Map<String, Object> reason = Map.of("number", hand.number(), "reason", "the hall burned down");
    Api.call(OPERATOR, "DrawEndpoint/requestVoid", reason).then().statusCode(204);
    Api.call(SUPERVISOR, "DrawEndpoint/confirmVoid", Map.of("number", hand.number()))
        .then()
        .statusCode(204);

    assertRefused(hand.tick(NOTARY, CeremonyItem.DICE_INSPECTED), "ceremony.voided");
    assertRefused(hand.minutes(NOTARY), "ceremony.voided");
    assertThat(hand.show(null).<String>path("stage")).isEqualTo("VOIDED");
    assertThat(hand.show(null).<List<Object>>path("items.tick.findAll { it != null }")).hasSize(1);
  }

  private void tick(Actor actor, CeremonyItem item) {
    try {
      VertxContextSupport.subscribeAndAwait(
          () ->
              tickItem.tick(actor, "Somebody", hand.number(), new TickItem.Seen(item, true, null)));
    } catch (RuntimeException e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  /** Everybody comes to the draw's offering before anybody gets past it. */
  private List<Response> atOnce(List<Supplier<Response>> calls) {
    List<CompletableFuture<Response>> running = new ArrayList<>();
    database.inTransaction(
        connection -> {
          TestDatabase.execute(connection, GATE, hand.number());
          calls.forEach(call -> running.add(CompletableFuture.supplyAsync(call)));
          database.awaitWaiting(calls.size());
          return calls.size();
        });
    return running.stream().map(CompletableFuture::join).toList();
  }

  private long leaves(String action) {
    return database.number(
        "SELECT count(*) FROM audit_leaf WHERE action = ? AND case_type = 'draw' AND case_id = ?",
        action,
        String.valueOf(hand.number()));
  }

  private static String subject(String person) {
    return DemoTokens.claims(DemoTokens.of(person)).get("sub").textValue();
  }

  private static void assertRefused(Response answer, String code) {
    assertThat(answer.<String>path("code")).isEqualTo(code);
  }
}
