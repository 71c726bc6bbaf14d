package org.anju.publicity;

import static org.anju.publicity.NoticeCity.FAMILY;
import static org.anju.publicity.NoticeCity.OFFICER;
import static org.anju.publicity.NoticeCity.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.anju.draw.FixedClock;
import org.anju.permissions.Api;
import org.anju.platform.clock.MovableClock;
import org.anju.platform.local.LocalStackResource;
import org.anju.platform.personal.PersonalDataCipher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Notices as page, CSV and JSON, while they run and when they are over. */
@QuarkusTest
@WithTestResource(LocalStackResource.class)
class NoticeAfterTermTest {

  private static final String NAME = "王*";
  private static final String NUMBER = "420203********1012";

  @Inject AgroalDataSource database;
  @Inject PersonalDataCipher cipher;

  private final FixedClock clock = new FixedClock(NoticeCity.NOW);
  private NoticeCity city;

  @BeforeEach
  void announce() {
    QuarkusMock.installMockForType(clock, MovableClock.class);
    city = new NoticeCity(database, cipher);
    city.qualify(1, FAMILY);
    city.qualify(2, "family02");
    city.database().addUnits(2);
  }

  @Test
  void families_are_masked_while_the_notice_runs_and_nameless_afterwards() {
    city.publish();

    assertThat(everywhere("QUALIFIED", "entries"))
        .allSatisfy(
            shown ->
                assertThat(shown)
                    .contains(city.receipt(1), NAME, NUMBER)
                    .doesNotContain("王安", "42020319900307101"));

    clock.set(NoticeCity.NOTICE_ENDS.minusMillis(1));
    assertThat(everywhere("QUALIFIED", "entries"))
        .allSatisfy(shown -> assertThat(shown).contains(NAME));
    clock.set(NoticeCity.NOTICE_ENDS);

    assertThat(everywhere("QUALIFIED", "entries"))
        .allSatisfy(
            shown -> assertThat(shown).contains(city.receipt(1)).doesNotContain(NAME, NUMBER));
  }

  @Test
  void results_name_nobody_after_their_term() {
    complete();
    Api.call(OFFICER, "PublicityEndpoint/publishResults", offering()).then().statusCode(200);

    assertThat(everywhere("RESULTS", "results"))
        .allSatisfy(shown -> assertThat(shown).contains(city.receipt(1), NAME));
    clock.set(NoticeCity.NOTICE_ENDS);

    assertThat(everywhere("RESULTS", "results"))
        .allSatisfy(
            shown -> assertThat(shown).contains(city.receipt(1)).doesNotContain(NAME, NUMBER));
    Response one = Api.call(null, "PublicityEndpoint/results", searched(city.receipt(2)));
    assertThat(one.path("items.rank").toString()).isEqualTo("[2]");
    assertThat(one.<Object>path("items[0].room")).isNull();
  }

  @Test
  void results_are_published_once_and_not_before_the_end_of_choosing() {
    assertRefused(
        Api.call(OFFICER, "PublicityEndpoint/publishResults", offering()), "publicity.no-results");
    complete();
    assertThat(finished()).contains("\"offeringId\":" + city.offering());

    Api.call(OFFICER, "PublicityEndpoint/publishResults", offering()).then().statusCode(200);

    assertThat(finished()).doesNotContain("\"offeringId\":" + city.offering());
    assertRefused(
        Api.call(OFFICER, "PublicityEndpoint/publishResults", offering()), "publicity.no-results");
  }

  @Test
  void each_price_list_has_a_notice_of_its_own() {
    assertRefused(
        Api.call(OFFICER, "PublicityEndpoint/publishPrices", offering()),
        "publicity.no-new-prices");
    price(1, 5000);
    Api.call(OFFICER, "PublicityEndpoint/publishPrices", offering()).then().statusCode(200);
    assertRefused(
        Api.call(OFFICER, "PublicityEndpoint/publishPrices", offering()),
        "publicity.no-new-prices");
    assertThat(everywhere("PRICES", "prices"))
        .allSatisfy(shown -> assertThat(shown).contains("5000.00"));

    price(2, 5100);
    Api.call(OFFICER, "PublicityEndpoint/publishPrices", offering()).then().statusCode(200);
    clock.set(NoticeCity.NOTICE_ENDS);

    assertThat(everywhere("PRICES", "prices"))
        .allSatisfy(shown -> assertThat(shown).contains("5100.00").doesNotContain("5000.00"));
    assertThat(notice("PRICES").path("priceListVersion").toString()).isEqualTo("2");
  }

  @Test
  void a_notice_that_is_over_stays_in_the_list() {
    city.publish();
    clock.set(NoticeCity.NOTICE_ENDS);

    Response list = Api.call(null, "PublicityEndpoint/notices", Map.of("page", 0, "size", 100));

    assertThat(notice("QUALIFIED").<Boolean>path("over")).isTrue();
    assertThat(list.asString()).contains("\"offeringId\":" + city.offering());
  }

  @Test
  void no_cache_keeps_a_file_and_an_unknown_notice_has_none() {
    city.publish();

    assertThat(file("QUALIFIED", "csv").header("Cache-Control")).isEqualTo("no-store");
    assertThat(file("RESULTS", "csv").statusCode()).isEqualTo(404);
    assertThat(file("NOTHING", "csv").statusCode()).isEqualTo(404);
    assertThat(file("QUALIFIED", "exe").statusCode()).isEqualTo(404);
    assertThat(file("QUALIFIED", "json").path("entries.receipt").toString())
        .isEqualTo("[" + city.receipt(1) + ", " + city.receipt(2) + "]");
  }

  @Test
  void what_is_kept_of_a_notice_is_not_personal_and_is_never_changed() {
    city.publish();

    assertThat(
            city.database()
                .text(
                    "SELECT to_jsonb(n)::text FROM public_notice n WHERE offering_id = ?",
                    city.offering()))
        .doesNotContain(NAME, "420203");
    assertThat(
            List.of("price_notice", "result_notice", "public_notice").stream()
                .map(table -> city.database().refusal("DELETE FROM " + table)))
        .containsOnly("42501");
  }

  private List<String> everywhere(String kind, String page) {
    return List.of(
        Api.call(null, "PublicityEndpoint/" + page, searched(null)).asString(),
        file(kind, "csv").asString(),
        file(kind, "json").asString());
  }

  private Response file(String kind, String format) {
    return Api.as(null).get("/api/notices/" + city.offering() + "/" + kind + "?format=" + format);
  }

  private Response notice(String kind) {
    return Api.call(
        null, "PublicityEndpoint/notice", Map.of("offeringId", city.offering(), "kind", kind));
  }

  private static String finished() {
    return Api.call(OFFICER, "PublicityEndpoint/finished", Map.of("page", 0, "size", 100))
        .asString();
  }

  private Map<String, Object> offering() {
    return Map.of("offeringId", city.offering());
  }

  private Map<String, Object> searched(String receipt) {
    Map<String, Object> request =
        new HashMap<>(Map.of("offeringId", city.offering(), "page", 0, "size", 20));
    request.put("receipt", receipt);
    return request;
  }

  private void price(int version, int unitPrice) {
    city.database()
        .insert(
            "UPDATE price_list SET state = 'SUPERSEDED' WHERE offering_id = ?", city.offering());
    city.database()
        .insert(
            """
            WITH list AS (
              INSERT INTO price_list (offering_id, list_version, state, units, total_area, total_price,
                  file_name, file_digest, imported_by, imported_at)
              VALUES (?, ?, 'CURRENT', 2, 180, 1, 'list', '', 'test', '2026-11-01') RETURNING id
            )
            INSERT INTO price_list_line (price_list_id, unit_id, unit_price, total_price)
            SELECT list.id, u.id, ?::numeric, ?::numeric * 90 FROM list, unit u WHERE u.offering_id = ?
            """,
            city.offering(),
            version,
            unitPrice,
            unitPrice,
            city.offering());
  }

  /** The first family has the first unit, the second was not called any more. */
  private void complete() {
    price(1, 5000);
    city.database().insert("UPDATE offering SET stage = 'COMPLETED' WHERE id = ?", city.offering());
    city.database()
        .insert(
            """
            INSERT INTO selection_turn (offering_id, phase, application_id, rank, slot, state)
            SELECT offering_id, 1, id, row_number() OVER (ORDER BY receipt), 1,
                   CASE row_number() OVER (ORDER BY receipt) WHEN 1 THEN 'CHOSEN' ELSE 'NOT_CALLED' END
            FROM application WHERE offering_id = ?
            """,
            city.offering());
    city.database()
        .insert(
            """
            INSERT INTO selection (offering_id, phase, unit_id, application_id, attempt, price_list_id,
                total_price, chosen_at)
            SELECT ?, 1, min(u.id), (SELECT min(id) FROM application a WHERE a.offering_id = u.offering_id),
                   gen_random_uuid(), max(p.id), 450000, '2026-11-19'
            FROM unit u JOIN price_list p ON p.offering_id = u.offering_id
            WHERE u.offering_id = ? GROUP BY u.offering_id
            """,
            city.offering(),
            city.offering());
  }
}
