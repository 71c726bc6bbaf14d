package org.anju.pricing.filing;

import io.restassured.response.Response;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.anju.draw.BureauCase;
import org.anju.funding.BuildingContracts;
import org.anju.permissions.Api;
import org.anju.platform.local.DemoTokens;
import org.anju.platform.personal.PersonalDataCipher;
import org.anju.project.ApprovedProjects;
import org.anju.project.ProjectUse;
import org.jetbrains.annotations.Nullable;

/**
 * An announced offering with a qualified family and price lists, and what officers do with them.
 */
final class PricedOffering {

  static final Instant NOW = Instant.parse("2026-11-20T02:00:00Z");

  /** The end of five working days. */
  static final Instant NOTICE_ENDS = Instant.parse("2026-11-27T16:00:00Z");

  /** Puts prices and families under notice. */
  static final String PUBLISHER = "bureau-officer1";

  static final String BUREAU = "bureau-officer2";
  static final String PRICE = "price-officer1";

  private final BureauCase rows;
  private final String tag = UUID.randomUUID().toString().substring(0, 8);

  PricedOffering(DataSource database, PersonalDataCipher cipher) {
    rows = new BureauCase(database, cipher, NOW);
    String acquirer = rows.text("SELECT acquirer FROM offering WHERE id = ?", id());
    long project = ApprovedProjects.of(acquirer, BureauCase.DISTRICT, ProjectUse.SALE);
    BuildingContracts.cover(project);
    rows.insert("UPDATE offering SET project_id = ? WHERE id = ?", project, id());
    long family = rows.addFamily("HS" + tag, "somebody");
    rows.insert("UPDATE application SET status = 'QUALIFIED' WHERE id = ?", family);
  }

  long id() {
    return rows.offering();
  }

  BureauCase rows() {
    return rows;
  }

  /**
   * Makes a list that takes the place of the one before; answers its id.
   *
   * @param cap of all units together, by the sheet, in yuan; null for a list without a sheet
   * @param importer the account of whoever imported it
   * @param units {@code room area price}: a unit that is there already gets that area
   */
  long list(int version, @Nullable String cap, String importer, String... units) {
    for (String unit : units) {
      put(unit.split(" "));
    }
    rows.insert("UPDATE price_list SET state = 'SUPERSEDED' WHERE offering_id = ?", id());
    BigDecimal total = total(units);
    BigDecimal highest = cap == null ? null : new BigDecimal(cap);
    long list =
        rows.count(
            """
            INSERT INTO price_list (offering_id, list_version, state, units, total_area, total_price,
                calculation_id, cap_total, file_name, file_digest, imported_by, imported_at)
            VALUES (?, ?, 'CURRENT', ?, ?, ?, ?, ?, 'list', 'digest', ?, '2026-11-19') RETURNING id
            """,
            id(),
            version,
            units.length,
            sum(1, units),
            total,
            highest == null ? null : sheet(version, highest, sum(1, units)),
            highest == null ? null : highest.max(total),
            importer);
    for (String unit : units) {
      price(list, unit.split(" "));
    }
    return list;
  }

  /** New-built: the costs that this area was paid for with allow just that much for it. */
  private long sheet(int version, BigDecimal cap, BigDecimal area) {
    return rows.count(
        """
        INSERT INTO price_calculation (offering_id, project_id, sheet_version, basis, markup_percent,
            land_cost, construction_cost, cost_area, policy_version, written_by, written_at)
        SELECT id, project_id, ?, 'BUILT', 0, ?, 0.01, ?, 'test', 'importer', '2026-11-18'
        FROM offering WHERE id = ? RETURNING id
        """,
        version,
        cap.subtract(new BigDecimal("0.01")),
        area,
        id());
  }

  private void put(String[] unit) {
    BigDecimal area = new BigDecimal(unit[1]);
    rows.insert(
        """
        INSERT INTO unit (offering_id, building, entrance, room, storey, layout, orientation,
            built_area, inner_area, shared_area, state)
        VALUES (?, '1', '1', ?, 3, 'two rooms', 'south', ?, ?, 20, 'AVAILABLE')
        ON CONFLICT (offering_id, building, entrance, room) DO UPDATE
        SET built_area = excluded.built_area, inner_area = excluded.inner_area
        """,
        id(),
        unit[0],
        area,
        area.subtract(new BigDecimal("20")));
  }

  private void price(long list, String[] unit) {
    rows.insert(
        """
        INSERT INTO price_list_line (price_list_id, unit_id, unit_price, total_price)
        SELECT ?, id, ?, ? FROM unit WHERE offering_id = ? AND room = ?
        """,
        list,
        new BigDecimal(unit[2]),
        totalOf(unit),
        id(),
        unit[0]);
  }

  private static BigDecimal total(String[] units) {
    BigDecimal total = BigDecimal.ZERO;
    for (String unit : units) {
      total = total.add(totalOf(unit.split(" ")));
    }
    return total;
  }

  private static BigDecimal totalOf(String[] unit) {
    return new BigDecimal(unit[1]).multiply(new BigDecimal(unit[2])).setScale(2);
  }

  private static BigDecimal sum(int column, String[] units) {
    BigDecimal sum = BigDecimal.ZERO;
    for (String unit : units) {
      sum = sum.add(new BigDecimal(unit.split(" ")[column]));
    }
    return sum;
  }

  /** One home of 90 m² at 5,000 yuan per m², at its cap. */
  long oneHome(int version) {
    return list(version, "450000.00", "importer", "101 90.00 5000.00");
  }

  void publishPrices() {
    Api.call(PUBLISHER, "PublicityEndpoint/publishPrices", Map.of("offeringId", id()))
        .then()
        .statusCode(200);
  }

  Response publishFamilies() {
    return Api.call(PUBLISHER, "PublicityEndpoint/publish", Map.of("offeringId", id()));
  }

  Response file(String officer, long list) {
    return file(officer, list, officer + "-" + tag + "-" + list);
  }

  Response file(String officer, long list, String number) {
    return Api.call(
        officer, "PriceFilingEndpoint/file", Map.of("priceListId", list, "number", number));
  }

  Response giveBack(String officer, long list, String reason) {
    return Api.call(
        officer, "PriceFilingEndpoint/giveBack", Map.of("priceListId", list, "reason", reason));
  }

  static Response one(String officer, long list) {
    return Api.call(officer, "PriceFilingEndpoint/one", Map.of("priceListId", list));
  }

  static String subject(String person) {
    return DemoTokens.claims(DemoTokens.of(person)).get("sub").textValue();
  }
}
