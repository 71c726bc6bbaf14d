package org.anju.selection;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.anju.platform.database.Rows;
import org.anju.platform.time.BusinessClock;
import org.anju.selection.floorplan.FloorPlans;
import org.jetbrains.annotations.Nullable;

/** Shows everybody the units of an announced offering. */
@ApplicationScoped
public class ShowBoard {

  /** $1 offering, $2 the selection's own time. */
  private static final String UNITS =
      """
      SELECT u.id, u.building, u.entrance, u.room, u.storey, u.layout, u.orientation,
             u.built_area, u.inner_area, u.shared_area, l.unit_price, l.total_price,
             %s AS letter
      FROM unit u
      LEFT JOIN price_list p ON p.offering_id = u.offering_id AND p.state = 'CURRENT'
      LEFT JOIN price_list_line l ON l.price_list_id = p.id AND l.unit_id = u.id
      WHERE u.offering_id = $1
      ORDER BY u.building, u.storey DESC, u.entrance, u.room
      """
          .formatted(BoardState.letterAt("$2"));

  /** Nobody reads more receipt numbers on a wall, and each goes to thousands of viewers. */
  private static final int MOST_RECEIPTS = 60;

  private final Pool pool;
  private final Overviews overviews;
  private final ShowProgress showProgress;
  private final FloorPlans floorPlans;
  private final BusinessClock clock;

  ShowBoard(
      Pool pool,
      Overviews overviews,
      ShowProgress showProgress,
      FloorPlans floorPlans,
      BusinessClock clock) {
    this.pool = pool;
    this.overviews = overviews;
    this.showProgress = showProgress;
    this.floorPlans = floorPlans;
    this.clock = clock;
  }

  public Uni<Board> of(long offeringId) {
    return overviews
        .of(pool, offeringId)
        .chain(
            overview ->
                showProgress
                    .of(overview)
                    .map(ShowBoard::shortened)
                    .chain(progress -> withUnits(progress, overview)));
  }

  /** The state of every unit as one tick. */
  public Uni<BoardTick> states(long offeringId) {
    return of(offeringId).map(BoardTick::whole);
  }

  Uni<Progress> progress(long offeringId) {
    return showProgress.of(offeringId).map(ShowBoard::shortened);
  }

  private static Progress shortened(Progress progress) {
    return new Progress(
        progress.offeringId(),
        progress.phase(),
        progress.slot(),
        progress.slots(),
        progress.slotClosesAt(),
        first(progress.choosing()),
        first(progress.next()),
        progress.turns(),
        progress.units(),
        progress.serverTime());
  }

  private static List<String> first(List<String> receipts) {
    return receipts.stream().limit(MOST_RECEIPTS).toList();
  }

  private Uni<Board> withUnits(Progress progress, Overview overview) {
    Instant time = overview.phase().ownTime(clock.now());
    return pool.preparedQuery(UNITS)
        .execute(Tuple.of(overview.offeringId(), Rows.parameter(time)))
        .map(ShowBoard::buildings)
        .chain(buildings -> withFloorPlans(progress, overview.priceListVersion(), buildings));
  }

  private Uni<Board> withFloorPlans(
      Progress progress, @Nullable Integer priceList, List<BoardBuilding> buildings) {
    return floorPlans
        .of(pool, progress.offeringId())
        .map(plans -> new Board(progress.offeringId(), progress, priceList, buildings, plans));
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
        BoardState.of(row.getString("letter").charAt(0)));
  }
}
