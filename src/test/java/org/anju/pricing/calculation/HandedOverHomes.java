package org.anju.pricing.calculation;

import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/**
 * Homes of the stock ledger that a project has bought and taken over, for tests that price them.
 */
final class HandedOverHomes {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /** The ledger says 200 m² of each; the inspection measured what the test says. */
  private static final String INSERT =
      """
      WITH developer AS (
        INSERT INTO developer (credit_code, name) VALUES ('91420200MA48DEW1XX', '开发企业')
        ON CONFLICT (credit_code) DO UPDATE SET name = excluded.name RETURNING id
      ), estate AS (
        INSERT INTO estate (developer_id, district, name, address)
        SELECT id, $3, '楼盘', '杭州西路' FROM developer
        ON CONFLICT (district, name) DO UPDATE SET address = excluded.address RETURNING id
      ), building AS (
        INSERT INTO stock_building (estate_id, name, completed_on)
        SELECT id, $4, '2025-01-01' FROM estate RETURNING id
      ), homes AS (
        INSERT INTO stock_unit (code, building_id, entrance, room, storey, layout, orientation, built_area,
          inner_area, sale_state, encumbrance, title)
        SELECT b.id || '-' || n, b.id, '1单元', (100 * n + 1)::text, n, '两室', '南', 200, 60, 'SOLD', 'NONE',
          'RESTRICTED'
        FROM building b, generate_series(1, cardinality($5::numeric[])) n
        RETURNING id, storey
      ), bought AS (
        INSERT INTO acquisition (project_id, developer_id, state, price, contract_price, place, policy_version,
          created_by, created_at)
        SELECT $1, id, 'HANDED_OVER', $6 * cardinality($5::numeric[]), $6 * cardinality($5::numeric[]), $2,
          'p', 'a', now()
        FROM developer RETURNING id
      ), units AS (
        INSERT INTO acquisition_unit (acquisition_id, stock_unit_id, price, highest_price, contract_price)
        SELECT bought.id, homes.id, $6, $6, $6 FROM bought, homes
        RETURNING acquisition_id, stock_unit_id
      ), inspected AS (
        INSERT INTO acquisition_inspection (acquisition_id, stock_unit_id, measured_area, fit_out, facilities,
          registration_number, findings, inspected_on, recorded_by, recorded_at)
        SELECT u.acquisition_id, u.stock_unit_id, ($5::numeric[])[h.storey], true, true, '证', '', '2026-10-01',
          'a', now()
        FROM units u JOIN homes h ON h.id = u.stock_unit_id
      )
      SELECT string_agg(id::text, ',' ORDER BY storey) FROM homes
      """;

  private HandedOverHomes() {}

  /**
   * Homes 101, 201 and on of a new building, in entrance 1单元; answers their numbers in the ledger.
   *
   * @param price what each was bought for, yuan
   * @param areas measured at the handover, m²
   */
  static List<Long> of(
      Pool pool,
      long project,
      String district,
      String place,
      String building,
      String price,
      String... areas) {
    Tuple values =
        Tuple.tuple()
            .addLong(project)
            .addString(place)
            .addString(district)
            .addString(building)
            .addArrayOfBigDecimal(
                Arrays.stream(areas).map(BigDecimal::new).toArray(BigDecimal[]::new))
            .addBigDecimal(new BigDecimal(price));
    String ids =
        pool.preparedQuery(INSERT)
            .execute(values)
            .map(rows -> rows.iterator().next().getString(0))
            .await()
            .atMost(PATIENCE);
    return Arrays.stream(ids.split(",")).map(Long::valueOf).toList();
  }
}
