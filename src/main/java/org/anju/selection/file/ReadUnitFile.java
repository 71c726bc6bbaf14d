package org.anju.selection.file;

import static org.anju.platform.database.Rows.instant;
import static org.anju.platform.database.Rows.instantOrNull;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import org.anju.offering.Unit;
import org.anju.platform.database.Rows;
import org.anju.platform.security.Actor;
import org.anju.selection.file.UnitFile.FilePrice;

/** Reads the file of a unit 一房一档, for the acquirer, the district's officers and auditors. */
@ApplicationScoped
public class ReadUnitFile {

  private static final String UNIT =
      """
      SELECT u.*, o.name AS offering_name, o.use, o.acquirer, o.district, g.name AS acquirer_name
      FROM unit u
      JOIN offering o ON o.id = u.offering_id
      JOIN organisation g ON g.alias = o.acquirer
      WHERE u.id = $1
      """;

  private static final String PRICES =
      """
      SELECT p.list_version, p.imported_at, p.state, l.unit_price, l.total_price,
             n.published_at, n.closes_at
      FROM price_list_line l
      JOIN price_list p ON p.id = l.price_list_id
      LEFT JOIN price_notice n ON n.price_list_id = p.id
      WHERE l.unit_id = $1
      ORDER BY p.list_version
      """;

  private static final String OF_UNIT =
      FileRows.CHOICES + " WHERE s.unit_id = $1 ORDER BY s.chosen_at, s.id";

  /** Steps have no role; whatever has one is an entry of the audit log. */
  private static final String EVENTS =
      """
      SELECT * FROM (
        SELECT p.imported_at AS at, 'unit.PRICED' AS code, NULL AS role, NULL AS receipt,
               NULL AS digest, 0::bigint AS leaf
        FROM price_list_line l JOIN price_list p ON p.id = l.price_list_id
        WHERE l.unit_id = $1
        UNION ALL
        SELECT n.published_at, 'unit.PRICES_UNDER_NOTICE', NULL, NULL, NULL, 0
        FROM price_list_line l JOIN price_notice n ON n.price_list_id = l.price_list_id
        WHERE l.unit_id = $1
        UNION ALL
        SELECT o.announced_at, 'unit.ANNOUNCED', NULL, NULL, NULL, 0
        FROM unit u JOIN offering o ON o.id = u.offering_id
        WHERE u.id = $1 AND o.announced_at IS NOT NULL
        UNION ALL
        SELECT s.chosen_at, 'unit.CHOSEN', NULL, a.receipt, NULL, 0
        FROM selection s JOIN application a ON a.id = s.application_id
        WHERE s.unit_id = $1
        UNION ALL
        SELECT g.signed_at, 'unit.SIGNED', NULL, a.receipt, NULL, 0
        FROM selection s JOIN application a ON a.id = s.application_id
        JOIN agreement g ON g.selection_id = s.id
        WHERE s.unit_id = $1 AND g.signed_at IS NOT NULL
        UNION ALL
        SELECT f.at, f.action, f.role, a.receipt, f.after_digest, f.id
        FROM selection s JOIN application a ON a.id = s.application_id
        JOIN audit_leaf f ON f.case_type = 'selection' AND f.case_id = s.id::text
        WHERE s.unit_id = $1
        UNION ALL
        SELECT f.at, f.action, f.role, NULL, f.after_digest, f.id
        FROM unit u
        JOIN audit_leaf f ON f.case_type = 'offering' AND f.case_id = u.offering_id::text
        WHERE u.id = $1 AND split_part(f.action, '.', 1) IN ('offering', 'pricing', 'publicity')
      ) AS events
      ORDER BY at, leaf, code LIMIT 1000
      """;

  private final Pool pool;

  ReadUnitFile(Pool pool) {
    this.pool = pool;
  }

  /** Refused with {@code sale-file.not-yours} for whoever it does not concern. */
  public Uni<UnitFile> read(Actor actor, long unitId, Locale language) {
    Tuple unit = Tuple.of(unitId);
    return pool.preparedQuery(UNIT)
        .execute(unit)
        .map(FileRows::required)
        .invoke(row -> FileHolder.of(row, null).requireOpenTo(actor))
        .chain(
            row ->
                pool.preparedQuery(PRICES)
                    .execute(unit)
                    .map(rows -> Rows.list(rows, ReadUnitFile::price))
                    .chain(
                        prices ->
                            choicesAndEvents(
                                row, prices, unit, new EventWords(language, FileRows.use(row)))));
  }

  private Uni<UnitFile> choicesAndEvents(
      Row row, List<FilePrice> prices, Tuple unit, EventWords words) {
    return pool.preparedQuery(OF_UNIT)
        .execute(unit)
        .map(rows -> Rows.list(rows, FileRows::choice))
        .chain(
            choices ->
                pool.preparedQuery(EVENTS)
                    .execute(unit)
                    .map(rows -> Rows.list(rows, event -> FileRows.event(event, words)))
                    .map(events -> file(row, prices, choices, events)));
  }

  private static FilePrice price(Row row) {
    return new FilePrice(
        row.getInteger("list_version"),
        instant(row, "imported_at"),
        row.getBigDecimal("unit_price"),
        row.getBigDecimal("total_price"),
        "CURRENT".equals(row.getString("state")),
        instantOrNull(row, "published_at"),
        instantOrNull(row, "closes_at"));
  }

  private static UnitFile file(
      Row row, List<FilePrice> prices, List<FileChoice> choices, List<FileEvent> events) {
    return new UnitFile(
        row.getLong("id"),
        row.getLong("offering_id"),
        row.getString("offering_name"),
        FileRows.use(row),
        row.getString("acquirer_name"),
        row.getString("district"),
        row.getString("building"),
        row.getString("entrance"),
        row.getString("room"),
        row.getInteger("storey"),
        row.getString("layout"),
        row.getString("orientation"),
        row.getBigDecimal("built_area"),
        row.getBigDecimal("inner_area"),
        row.getBigDecimal("shared_area"),
        Unit.State.valueOf(row.getString("state")),
        prices,
        choices,
        events);
  }
}
