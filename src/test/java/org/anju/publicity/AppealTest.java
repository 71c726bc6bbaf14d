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
import java.time.Instant;
import java.util.Map;
import org.anju.draw.FixedClock;
import org.anju.permissions.Api;
import org.anju.platform.clock.MovableClock;
import org.anju.platform.local.LocalStackResource;
import org.anju.platform.personal.PersonalDataCipher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A family that was struck out appeals to another officer. */
@QuarkusTest
@WithTestResource(LocalStackResource.class)
class AppealTest {

  /** The end of ten working days. */
  private static final Instant APPEALS_END = NoticeCity.OBJECTIONS_DUE;

  @Inject AgroalDataSource database;
  @Inject PersonalDataCipher cipher;

  private final FixedClock clock = new FixedClock(NoticeCity.NOW);
  private NoticeCity city;
  private long application;
  private int objection;

  @BeforeEach
  void strikeOut() {
    QuarkusMock.installMockForType(clock, MovableClock.class);
    city = new NoticeCity(database, cipher);
    application = city.qualify(1, FAMILY);
    city.qualify(2, "family02");
    city.publish();
    objection = city.object(1);
    city.strikeOut(objection);
  }

  @Test
  void an_appeal_that_is_granted_brings_the_family_back() {
    city.appeal(FAMILY, objection).then().statusCode(200);
    assertRefused(city.appeal(FAMILY, objection), "publicity.already-appealed");

    Response decided = city.decideAppeal(OTHER_OFFICER, objection, true);

    assertThat(decided.asString()).contains("GRANTED");
    assertThat(city.statusOf(application)).isEqualTo("QUALIFIED");
    assertThat(bound(application)).isEqualTo(1);
    assertThat(city.told(application, "APPEAL_GRANTED")).isEqualTo(1);
    assertThat(city.leaves(objection, "publicity.decide-appeal")).isEqualTo(1);
    assertRefused(city.decideAppeal(OTHER_OFFICER, objection, false), "publicity.already-decided");
  }

  @Test
  void an_appeal_that_is_refused_leaves_the_family_out_and_says_why() {
    city.appeal(FAMILY, objection).then().statusCode(200);

    city.decideAppeal(OTHER_OFFICER, objection, false).then().statusCode(200);

    Response mine = Api.call(FAMILY, "FamilyObjectionEndpoint/mine", Map.of("page", 0, "size", 20));
    assertThat(mine.path("items[0].appeal.state").toString()).isEqualTo("REFUSED");
    assertThat(mine.path("items[0].appeal.reason").toString()).isEqualTo(NoticeCity.REASON);
    assertThat(city.statusOf(application)).isEqualTo("STRUCK_OUT");
    assertThat(city.told(application, "APPEAL_REFUSED")).isEqualTo(1);
  }

  @Test
  void who_upheld_the_objection_does_not_decide_the_appeal() {
    city.appeal(FAMILY, objection).then().statusCode(200);

    assertRefused(city.decideAppeal(OFFICER, objection, false), "publicity.own-decision");
    assertRefused(
        Api.call(
            OFFICER,
            "ObjectionDeskEndpoint/take",
            Map.of("objectionId", objection, "task", "APPEAL")),
        "publicity.own-decision");
    assertThat(
            city.database()
                .refusal(
                    "UPDATE objection_appeal SET state = 'GRANTED', decided_by = upheld_by,"
                        + " decided_at = filed_at, reason_cipher = '' WHERE objection_id = "
                        + objection))
        .isEqualTo("23514");
    assertThat(
            city.database()
                .refusal(
                    "UPDATE objection_appeal SET upheld_by = 'somebody' WHERE objection_id = "
                        + objection))
        .isEqualTo("23503");
  }

  @Test
  void nobody_appeals_for_another_or_too_late() {
    assertRefused(city.appeal("family02", objection), "publicity.objection-unknown");

    clock.set(APPEALS_END);

    assertRefused(city.appeal(FAMILY, objection), "publicity.appeal-over");
  }

  @Test
  void an_objection_that_was_rejected_gives_nothing_to_appeal_against() {
    int other = city.object(2);
    city.decide(OFFICER, other, false).then().statusCode(204);

    assertRefused(city.appeal("family02", other), "publicity.appeal-over");
  }

  @Test
  void a_family_whose_member_has_applied_elsewhere_meanwhile_cannot_come_back() {
    city.appeal(FAMILY, objection).then().statusCode(200);
    city.database()
        .insert(
            """
            INSERT INTO live_person (offering_id, person_hash, application_id)
            SELECT ?, ?, max(id) FROM application WHERE offering_id = ?
            """,
            city.offering(),
            city.receipt(1),
            city.offering());

    assertRefused(city.decideAppeal(OTHER_OFFICER, objection, true), "publicity.person-elsewhere");
    assertThat(city.statusOf(application)).isEqualTo("STRUCK_OUT");
  }

  @Test
  void another_objection_that_stands_keeps_the_family_out() {
    clock.set(NoticeCity.NOW.plusSeconds(60));
    city.database().insert("UPDATE application SET status = 'QUALIFIED' WHERE id = ?", application);
    int second = city.object(1);
    city.strikeOut(second);
    city.appeal(FAMILY, objection).then().statusCode(200);
    city.appeal(FAMILY, second).then().statusCode(200);

    city.decideAppeal(OTHER_OFFICER, objection, true).then().statusCode(200);
    assertThat(city.statusOf(application)).isEqualTo("STRUCK_OUT");

    city.decideAppeal(OTHER_OFFICER, second, true).then().statusCode(200);
    assertThat(city.statusOf(application)).isEqualTo("QUALIFIED");
  }

  @Test
  void after_the_freeze_a_granted_appeal_is_recorded_and_adds_nobody_to_the_roster() {
    city.database().addUnits(1);
    city.appeal(FAMILY, objection).then().statusCode(200);
    clock.set(APPEALS_END);
    city.seal().then().statusCode(200);

    Response decided = city.decideAppeal(OTHER_OFFICER, objection, true);

    assertThat(decided.asString()).contains("GRANTED_LATE");
    assertThat(city.statusOf(application)).isEqualTo("STRUCK_OUT");
    assertThat(city.told(application, "APPEAL_GRANTED_LATE")).isEqualTo(1);
    assertThat(
            city.database()
                .count(
                    "SELECT count(*) FROM draw_roster_line WHERE application_id = ?", application))
        .isZero();
  }

  private long bound(long application) {
    return city.database()
        .count("SELECT count(*) FROM live_person WHERE application_id = ?", application);
  }
}
