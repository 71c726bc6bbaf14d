package org.anju.selection.desk;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.anju.offering.SelectionMode;
import org.anju.platform.database.Rows;
import org.anju.platform.error.RefusedException;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;
import org.anju.selection.Overview;
import org.anju.selection.Overviews;
import org.anju.selection.TurnReason;
import org.anju.selection.TurnState;

/** Shows the staff who chooses now, who is there, what was chosen, and who is next. */
@ApplicationScoped
public class ShowConsole {

  /** As many families as a slot can have. */
  private static final int MOST_PRESENT = 1000;

  private static final int MOST_NEXT = 200;

  /** $1 offering, $2 phase, $3 now. */
  private static final String TURNS =
      """
      SELECT a.receipt, a.applicant_masked, a.mobile_masked,
             t.rank, t.slot, t.state, t.reason, t.present_at, t.opens_at, t.closes_at,
             nullif(concat_ws(' ', u.building, nullif(u.entrance, ''), u.room), '') AS unit,
             (SELECT concat_ws(' ', h.building, nullif(h.entrance, ''), h.room) FROM unit h
              WHERE h.held_for = t.application_id AND h.held_until > coalesce(e.paused_at, $3) AND h.state = 'AVAILABLE' LIMIT 1) AS held,
             (SELECT x.name_masked FROM selection_proxy x
              WHERE x.application_id = t.application_id AND x.state = 'CONFIRMED') AS proxy,
             (SELECT max(c.at) FROM selection_call c
              WHERE c.offering_id = t.offering_id AND c.phase = t.phase
                AND c.application_id = t.application_id) AS called_at
      FROM selection_turn t
      LEFT JOIN selection_session e ON e.offering_id = t.offering_id AND e.phase = t.phase
      JOIN application a ON a.id = t.application_id
      LEFT JOIN selection s
        ON s.offering_id = t.offering_id AND s.application_id = t.application_id AND s.live
      LEFT JOIN unit u ON u.id = s.unit_id
      WHERE t.offering_id = $1 AND t.phase = $2
      """;

  /** $4 whether slots are called, $5 slot, $6 at most. */
  private static final String PRESENT =
      TURNS + " AND (t.state IN ('OPEN', 'PAUSED') OR $4 AND t.slot = $5) ORDER BY t.rank LIMIT $6";

  private static final String NEXT =
      TURNS + " AND t.state = 'WAITING' AND (NOT $4 OR t.slot = $5) ORDER BY t.rank LIMIT $6";

  private static final String FAMILY = TURNS + " AND a.receipt = $4";

  private final Pool pool;
  private final Halls halls;
  private final Overviews overviews;
  private final BusinessClock clock;

  ShowConsole(Pool pool, Halls halls, Overviews overviews, BusinessClock clock) {
    this.pool = pool;
    this.halls = halls;
    this.overviews = overviews;
    this.clock = clock;
  }

  public Uni<Console> of(Actor staff, long offeringId) {
    return halls
        .of(pool, staff, offeringId)
        .chain(() -> overviews.of(pool, offeringId))
        .chain(this::withTurns);
  }

  /** One family of the phase that goes on or comes next, whatever its slot. */
  public Uni<ConsoleTurn> family(Actor staff, long offeringId, String receipt) {
    return halls
        .of(pool, staff, offeringId)
        .chain(
            hall ->
                pool.preparedQuery(FAMILY)
                    .execute(
                        Tuple.of(
                            offeringId,
                            hall.phase(),
                            Rows.parameter(clock.now()),
                            receipt.strip())))
        .map(
            rows -> {
              if (rows.rowCount() == 0) {
                throw RefusedException.of(HallRefusal.UNKNOWN_FAMILY);
              }
              return turn(rows.iterator().next());
            });
  }

  private Uni<Console> withTurns(Overview overview) {
    return turns(PRESENT, overview, overview.slot(), MOST_PRESENT)
        .chain(present -> next(overview).map(next -> console(overview, present, next)));
  }

  private Uni<List<ConsoleTurn>> next(Overview overview) {
    return overview.nextSlot() == null || overview.phase().mode() == SelectionMode.WISH_LISTS
        ? Uni.createFrom().item(List.of())
        : turns(NEXT, overview, overview.nextSlot(), MOST_NEXT);
  }

  private Uni<List<ConsoleTurn>> turns(String statement, Overview overview, int slot, int most) {
    Tuple values =
        Tuple.of(
            overview.offeringId(),
            overview.phase().phase(),
            Rows.parameter(clock.now()),
            overview.phase().mode() == SelectionMode.TURNS,
            slot,
            most);
    return pool.preparedQuery(statement)
        .execute(values)
        .map(rows -> Rows.list(rows, ShowConsole::turn));
  }

  private Console console(Overview overview, List<ConsoleTurn> present, List<ConsoleTurn> next) {
    return new Console(
        overview.offeringId(),
        overview.phase(),
        overview.slot(),
        overview.slots(),
        overview.openUntil(),
        overview.nextSlot(),
        present,
        next,
        overview.turns(),
        overview.units(),
        clock.now());
  }

  private static ConsoleTurn turn(Row row) {
    String reason = row.getString("reason");
    return new ConsoleTurn(
        row.getString("receipt"),
        row.getString("applicant_masked"),
        row.getString("mobile_masked"),
        row.getInteger("rank"),
        row.getInteger("slot"),
        TurnState.valueOf(row.getString("state")),
        reason == null ? null : TurnReason.valueOf(reason),
        Rows.instantOrNull(row, "present_at"),
        Rows.instantOrNull(row, "opens_at"),
        Rows.instantOrNull(row, "closes_at"),
        row.getString("unit"),
        row.getString("held"),
        row.getString("proxy"),
        Rows.instantOrNull(row, "called_at"));
  }
}
