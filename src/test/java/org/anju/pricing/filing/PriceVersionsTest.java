package org.anju.pricing.filing;

import static org.anju.permissions.Answers.assertRefused;
import static org.anju.permissions.Answers.ok;
import static org.anju.pricing.filing.PricedOffering.BUREAU;
import static org.anju.pricing.filing.PricedOffering.NOTICE_ENDS;
import static org.anju.pricing.filing.PricedOffering.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.anju.draw.FixedClock;
import org.anju.permissions.Api;
import org.anju.permissions.TestDatabase;
import org.anju.platform.clock.MovableClock;
import org.anju.platform.local.LocalStackResource;
import org.anju.platform.personal.PersonalDataCipher;
import org.jetbrains.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every version stays as it was published, and says what it changed. */
@QuarkusTest
@WithTestResource(LocalStackResource.class)
class PriceVersionsTest {

  private static final String NEVER_CHANGED = "23001";
  private static final String NO_RIGHT = "42501";
  private static final String CHECKED = "23514";

  @Inject AgroalDataSource source;
  @Inject PersonalDataCipher cipher;
  @Inject TestDatabase database;

  private final FixedClock clock = new FixedClock(NOW);
  private PricedOffering offering;
  private long first;
  private long second;

  @BeforeEach
  void twoVersions() {
    QuarkusMock.installMockForType(clock, MovableClock.class);
    offering = new PricedOffering(source, cipher);
    first =
        offering.list(
            1,
            "1800000.00",
            "importer",
            "101 90.00 5000.00",
            "102 80.00 5100.00",
            "103 70.00 5200.00",
            "104 60.00 5300.00");
    offering.publishPrices();
    second =
        offering.list(
            2,
            "1900000.00",
            "importer",
            "101 90.00 5000.00",
            "102 81.50 5100.00",
            "103 70.00 5150.55",
            "105 95.00 4900.00");
  }

  @Test
  void a_version_counts_what_it_changed() {
    JsonPath difference = difference(2);

    assertThat(difference.getInt("before")).isEqualTo(1);
    assertThat(difference.getInt("added")).isEqualTo(1);
    assertThat(difference.getInt("withdrawn")).isEqualTo(1);
    assertThat(difference.getInt("dearer")).isZero();
    assertThat(difference.getInt("cheaper")).isEqualTo(1);
    assertThat(difference.getInt("remeasured")).isEqualTo(1);
    assertThat(difference.getString("totalBefore")).isEqualTo("1540000.0");
    assertThat(difference.getString("totalNow")).isEqualTo("1691688.5");
  }

  @Test
  void each_changed_unit_shows_what_was_and_what_is() {
    JsonPath changes = changes(2, null, 0, 50);

    assertThat(changes.getList("items.room", String.class))
        .containsExactly("102", "103", "104", "105");
    assertThat(changes.getList("items.kind", String.class))
        .containsExactly("CHANGED", "CHANGED", "WITHDRAWN", "ADDED");
    assertThat(changes.getString("items[0].areaBefore")).isEqualTo("80.0");
    assertThat(changes.getString("items[0].areaNow")).isEqualTo("81.5");
    assertThat(changes.getString("items[1].unitPriceBefore")).isEqualTo("5200.0");
    assertThat(changes.getString("items[1].unitPriceNow")).isEqualTo("5150.55");
    assertThat(changes.<Object>get("items[2].totalNow")).isNull();
    assertThat(changes.<Object>get("items[3].totalBefore")).isNull();
  }

  @Test
  void changes_come_in_pages_and_by_kind() {
    assertThat(changes(2, "WITHDRAWN", 0, 50).getList("items.room", String.class))
        .containsExactly("104");
    JsonPath last = changes(2, null, 3, 1);
    assertThat(last.getInt("total")).isEqualTo(4);
    assertThat(last.getList("items.room", String.class)).containsExactly("105");
  }

  @Test
  void a_first_version_has_nothing_to_be_compared_with() {
    assertThat(difference(1).<Object>get("before")).isNull();
    assertThat(difference(1).getInt("added")).isZero();
    assertThat(changes(1, null, 0, 50).getInt("total")).isZero();
    assertRefused(
        Api.call(null, "PriceVersionEndpoint/difference", version(3)), PriceFilingRefusal.UNKNOWN);
  }

  @Test
  void an_old_version_shows_the_area_that_it_priced() {
    JsonPath units = units(1);

    assertThat(units.getList("items.room", String.class))
        .containsExactly("101", "102", "103", "104");
    assertThat(units.getString("items[1].builtArea")).isEqualTo("80.0");
    assertThat(csv(1).asString())
        .contains("1,1,102,3,two rooms,south,80.00,5100.00,408000.00")
        .doesNotContain("105");
    assertThat(csv(2).asString())
        .contains("Total price (yuan)")
        .contains("1,1,102,3,two rooms,south,81.50,5100.00,415650.00");
    assertThat(csv(3).statusCode()).isEqualTo(404);
  }

  @Test
  void average_and_total_stand_beside_their_cap() {
    JsonPath versions = versions();

    assertThat(versions.getList("items.version", Integer.class)).containsExactly(2, 1);
    assertThat(versions.getList("items.current", Boolean.class)).containsExactly(true, false);
    assertThat(versions.getString("items[0].averagePrice")).isEqualTo("5027.31");
    assertThat(versions.getString("items[0].capAverage")).isEqualTo("5646.35");
    assertThat(versions.getString("items[1].standing")).isEqualTo("UNDER_NOTICE");
  }

  @Test
  void nobody_sees_the_versions_of_a_draft() {
    offering.rows().insert("UPDATE offering SET stage = 'DRAFT' WHERE id = ?", offering.id());

    assertThat(versions().getInt("total")).isZero();
    assertThat(units(1).getInt("total")).isZero();
    assertThat(changes(2, null, 0, 50).getInt("total")).isZero();
    assertThat(csv(1).statusCode()).isEqualTo(404);
    assertRefused(
        Api.call(null, "PriceVersionEndpoint/difference", version(2)), PriceFilingRefusal.UNKNOWN);
  }

  @Test
  void a_list_is_never_changed_only_superseded_once() {
    assertThat(refusal("UPDATE price_list SET total_price = 1 WHERE id = ?", second))
        .isEqualTo(NEVER_CHANGED);
    assertThat(
            refusal("UPDATE price_list SET state = 'SUPERSEDED', units = 9 WHERE id = ?", second))
        .isEqualTo(NEVER_CHANGED);
    assertThat(refusal("UPDATE price_list SET state = 'CURRENT' WHERE id = ?", first))
        .isEqualTo(NEVER_CHANGED);
    assertThat(refusal("DELETE FROM price_list WHERE id = ?", first)).isEqualTo(NEVER_CHANGED);
    assertThat(database.owner().refusal("TRUNCATE price_list CASCADE")).isEqualTo(NEVER_CHANGED);
    assertThat(refusal("DELETE FROM price_list_line WHERE price_list_id = ?", first))
        .isEqualTo(NO_RIGHT);
  }

  @Test
  void no_unit_joins_a_list_that_was_shown_and_none_of_another_offering_any_list() {
    String sql =
        """
        INSERT INTO price_list_line (price_list_id, unit_id, unit_price, total_price)
        SELECT ?, id, 1, 1 FROM unit WHERE offering_id = ? AND room = ?
        """;
    PricedOffering other = new PricedOffering(source, cipher);
    other.oneHome(1);

    assertThat(refusal(sql, first, offering.id(), "105")).isEqualTo(NEVER_CHANGED);
    assertThat(refusal(sql, second, other.id(), "101")).isEqualTo("23502");
  }

  @Test
  void the_database_keeps_the_order_of_filing_too() {
    String sql =
        """
        INSERT INTO price_filing (price_list_id, office, decision, number, reason, officer, decided_at)
        VALUES (?, ?, ?, ?, ?, ?, ?::timestamptz)
        """;
    String ends = NOTICE_ENDS.toString();
    assertThat(refusal(sql, second, "BUREAU", "FILED", "x", null, "a", ends)).isEqualTo(CHECKED);
    assertThat(refusal(sql, first, "BUREAU", "FILED", "x", null, "a", ends)).isEqualTo(CHECKED);

    clock.set(NOW);
    long third = offering.list(3, "450000.00", "importer", "101 90.00 5000.00");
    offering.publishPrices();
    String early = NOTICE_ENDS.minusMillis(1).toString();
    assertThat(refusal(sql, third, "BUREAU", "FILED", "x", null, "a", early)).isEqualTo(CHECKED);
    assertThat(refusal(sql, third, "BUREAU", "FILED", "x", null, "importer", ends))
        .isEqualTo(CHECKED);
    assertThat(refusal(sql, third, "BUREAU", "FILED", null, "why", "a", ends)).isEqualTo(CHECKED);

    clock.set(NOTICE_ENDS);
    ok(offering.giveBack(BUREAU, third, "the areas are those of the drawings"));
    assertThat(refusal(sql, third, "PRICE", "FILED", "x", null, "a", ends)).isEqualTo(CHECKED);
    assertThat(refusal("DELETE FROM price_filing")).isEqualTo(NO_RIGHT);
    assertThat(database.owner().refusal("UPDATE price_filing SET reason = ''"))
        .isEqualTo(NEVER_CHANGED);
  }

  private String refusal(String sql, Object... values) {
    return database.refusal(sql, values);
  }

  private JsonPath difference(int version) {
    return ok(Api.call(null, "PriceVersionEndpoint/difference", version(version))).jsonPath();
  }

  private JsonPath changes(int version, @Nullable String kind, int page, int size) {
    Map<String, Object> request = version(version);
    request.put("kind", kind);
    request.putAll(Map.of("page", page, "size", size));
    return ok(Api.call(null, "PriceVersionEndpoint/changes", request)).jsonPath();
  }

  private JsonPath units(int version) {
    Map<String, Object> request = version(version);
    request.putAll(Map.of("page", 0, "size", 50));
    return ok(Api.call(null, "PriceVersionEndpoint/units", request)).jsonPath();
  }

  private JsonPath versions() {
    return ok(Api.call(
            null,
            "PriceVersionEndpoint/page",
            Map.of("offeringId", offering.id(), "page", 0, "size", 10)))
        .jsonPath();
  }

  private Response csv(int version) {
    return Api.as(null).get("/api/offerings/" + offering.id() + "/prices/" + version);
  }

  private Map<String, Object> version(int version) {
    return new HashMap<>(Map.of("offeringId", offering.id(), "version", version));
  }
}
