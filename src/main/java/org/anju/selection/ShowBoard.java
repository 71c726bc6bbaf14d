package org.anju.selection;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.anju.offering.Unit;
import org.anju.platform.time.BusinessClock;

/** Shows everybody the units of an announced offering. */
@ApplicationScoped
public class ShowBoard {

  private static final String UNITS =
      """
      SELECT u.id, u.building, u.entrance, u.room, u.storey, u.layout, u.orientation,
             u.built_area, u.inner_area, u.shared_area, u.state, l.unit_price, l.total_price
      FROM unit u
      LEFT JOIN price_list p ON p.offering_id = u.offering_id AND p.state = 'CURRENT'
      LEFT JOIN price_list_line l ON l.price_list_id = p.id AND l.unit_id = u.id
      WHERE u.offering_id = $1
      ORDER BY u.building, u.storey DESC, u.entrance, u.room
      """;

  private final Pool pool;
  private final Overviews overviews;
  private final BusinessClock clock;

  ShowBoard(Pool pool, Overviews overviews, BusinessClock clock) {
    this.pool = pool;
    this.overviews = overviews;
    this.clock = clock;
  }

  public Uni<Board> of(long offeringId) {
    return overviews.of(pool, offeringId).chain(this::withUnits);
  }

  /** The state of every unit as one tick. */
  public Uni<BoardTick> states(long offeringId) {
    return of(offeringId).map(BoardTick::whole);
  }

  private Uni<Board> withUnits(Overview overview) {
    return pool.preparedQuery(UNITS)
        .execute(Tuple.of(overview.offeringId()))
        .map(ShowBoard::buildings)
        .map(buildings -> board(overview, buildings));
  }

  private Board board(Overview overview, List<BoardBuilding> buildings) {
    return new Board(
        overview.offeringId(),
        overview.phase().state(),
        overview.slot(),
        overview.openUntil(),
        overview.priceListVersion(),
        buildings,
        BoardCounts.of(buildings),
        clock.now());
  }

  private static List<BoardBuilding> buildings(RowSet<Row> rows) {
    Map<String, List<BoardUnit>> byName = new LinkedHashMap<>();
    rows.forEach(
        row ->
            byName
                .computeIfAbsent(row.getString("building"), name -> new ArrayList<>())
                .add(unit(row)));
    return byName.entrySet().stream()
        .map(entry -> new BoardBuilding(entry.getKey(), List.copyOf(entry.getValue())))
        .toList();
  }

  private static BoardUnit unit(Row row) {
    return new BoardUnit(
        row.getLong("id"),
        row.getString("entrance"),
        row.getString("room"),
        row.getInteger("storey"),
        row.getString("layout"),
        row.getString("orientation"),
        row.getBigDecimal("built_area"),
        row.getBigDecimal("inner_area"),
        row.getBigDecimal("shared_area"),
        row.getBigDecimal("unit_price"),
        row.getBigDecimal("total_price"),
        Unit.State.valueOf(row.getString("state")));
  }
}
