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
import java.util.Map;
import org.anju.draw.FixedClock;
import org.anju.permissions.Api;
import org.anju.platform.clock.MovableClock;
import org.anju.platform.local.LocalStackResource;
import org.anju.platform.personal.PersonalDataCipher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An open objection keeps the roster from being frozen until its last date and no longer. */
@QuarkusTest
@WithTestResource(LocalStackResource.class)
class RosterHoldTest {

  @Inject AgroalDataSource database;
  @Inject PersonalDataCipher cipher;

  private final FixedClock clock = new FixedClock(NoticeCity.NOW);
  private NoticeCity city;
  private long application;

  @BeforeEach
  void publish() {
    QuarkusMock.installMockForType(clock, MovableClock.class);
    city = new NoticeCity(database, cipher);
    city.database().addUnits(1);
    application = city.qualify(1, FAMILY);
    city.qualify(2, "family02");
    city.publish();
  }

  @Test
  void the_refusal_names_the_families_and_their_last_dates_are_shown() {
    city.object(1);
    clock.set(NoticeCity.NOTICE_ENDS);

    Response refused = city.seal();
    Response readiness =
        Api.call(OFFICER, "DrawEndpoint/readiness", Map.of("offeringId", city.offering()));
    Response desk = Api.call(OFFICER, "PublicityEndpoint/progress", Map.of("page", 0, "size", 50));

    assertRefused(refused, "draw.objection-open");
    assertThat(refused.asString()).contains(city.receipt(1)).doesNotContain(city.receipt(2));
    assertThat(readiness.path("holds[0].receipt").toString()).isEqualTo(city.receipt(1));
    assertThat(readiness.path("holds[0].until").toString())
        .isEqualTo(NoticeCity.OBJECTIONS_DUE.toString());
    String own = "items.find { it.offeringId == " + city.offering() + " }.holds[0]";
    assertThat(desk.path(own + ".kind").toString()).isEqualTo("OBJECTION");
    assertThat(desk.path(own + ".until").toString())
        .isEqualTo(NoticeCity.OBJECTIONS_DUE.toString());
  }

  @Test
  void after_its_last_date_it_holds_nobody_and_is_still_to_be_decided() {
    int objection = city.object(1);
    clock.set(NoticeCity.OBJECTIONS_DUE.minusMillis(1));
    assertRefused(city.seal(), "draw.objection-open");
    clock.set(NoticeCity.OBJECTIONS_DUE);

    city.seal().then().statusCode(200);

    assertThat(roster()).isEqualTo(2);
    assertThat(city.statusOf(application)).isEqualTo("QUALIFIED");
    city.strikeOut(objection);
    assertThat(city.statusOf(application)).isEqualTo("STRUCK_OUT");
    assertThat(roster()).isEqualTo(2);
    city.appeal(FAMILY, objection).then().statusCode(200);
    assertThat(city.decideAppeal(OTHER_OFFICER, objection, true).asString())
        .contains("\"GRANTED\"");
    assertThat(city.statusOf(application)).isEqualTo("QUALIFIED");
  }

  @Test
  void the_time_to_appeal_and_the_appeal_hold_the_roster_too() {
    int objection = city.object(1);
    city.strikeOut(objection);
    clock.set(NoticeCity.NOTICE_ENDS);
    assertRefused(city.seal(), "draw.objection-open");
    city.appeal(FAMILY, objection).then().statusCode(200);
    assertRefused(city.seal(), "draw.objection-open");

    city.decideAppeal(OTHER_OFFICER, objection, false).then().statusCode(200);

    city.seal().then().statusCode(200);
    assertThat(roster()).isEqualTo(1);
  }

  @Test
  void a_rejected_objection_holds_nobody() {
    int objection = city.object(1);
    city.decide(OFFICER, objection, false).then().statusCode(204);
    clock.set(NoticeCity.NOTICE_ENDS);

    city.seal().then().statusCode(200);
    assertThat(roster()).isEqualTo(2);
  }

  private long roster() {
    return city.database()
        .count(
            "SELECT count(*) FROM draw_roster_line l JOIN draw d ON d.roster_id = l.roster_id"
                + " WHERE d.offering_id = ?",
            city.offering());
  }
}
