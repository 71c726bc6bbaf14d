package org.anju.selection;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.anju.platform.database.Rows;
import org.anju.platform.error.RefusedException;
import org.anju.platform.time.BusinessClock;
import org.jetbrains.annotations.Nullable;

/** Shows a family, or who acts for it, its turn. */
@ApplicationScoped
public class ShowMyTurn {

  /**
   * $1 to $4 as {@link Chooser}. The phase in which the family has a unit, else the one in which it
   * chooses now, else the next that it can take part in, else the last in which it did.
   */
  private static final String TURN =
      """
      SELECT a.receipt, %1$s,
             t.application_id AS turn_of, t.rank, t.slot, t.state AS turn_state, t.reason, t.present_at,
             t.opens_at, t.closes_at, t.hold_used,
             (SELECT count(*)::int FROM selection_turn b
              WHERE b.offering_id = t.offering_id AND b.phase = t.phase AND b.slot < t.slot
                AND b.state IN ('WAITING', 'OPEN', 'PAUSED')) AS families_ahead,
             h.id AS held_unit, h.held_until,
             s.id, s.unit_id, s.total_price, s.chosen_at, g.sign_by,
             u.building, u.entrance, u.room
      FROM application a
      JOIN offering o ON o.id = a.offering_id
      JOIN selection_phase p ON p.offering_id = o.id
      LEFT JOIN selection_session e ON e.offering_id = p.offering_id AND e.phase = p.phase
      LEFT JOIN selection_turn t
        ON t.offering_id = p.offering_id AND t.phase = p.phase AND t.application_id = a.id
      LEFT JOIN unit h ON h.held_for = a.id AND h.offering_id = o.id AND h.held_until > coalesce(e.paused_at, $4)
      LEFT JOIN selection s ON s.offering_id = o.id AND s.application_id = a.id AND s.live
      LEFT JOIN agreement g ON g.selection_id = s.id
      LEFT JOIN unit u ON u.id = s.unit_id
      WHERE o.id = $1 AND %2$s
        AND (t.application_id IS NOT NULL
             OR p.tier IS NULL AND s.id IS NULL AND e.state IS DISTINCT FROM 'CLOSED'
               AND EXISTS (SELECT FROM families_to_choose(o.id, NULL, p.phase) f WHERE f.application_id = a.id))
      ORDER BY coalesce(s.phase = p.phase, false) DESC, coalesce(t.state IN ('OPEN', 'PAUSED'), false) DESC,
               e.state IS NOT DISTINCT FROM 'CLOSED', CASE e.state WHEN 'CLOSED' THEN -p.phase ELSE p.phase END
      LIMIT 1
      """;

  private static final Map<Chooser.Kind, String> STATEMENTS =
      Chooser.Kind.statements(TURN.replace("%1$s", PhaseNow.COLUMNS).replace("%2$s", "%1$s"));

  private final Pool pool;
  private final Overviews overviews;
  private final BusinessClock clock;

  ShowMyTurn(Pool pool, Overviews overviews, BusinessClock clock) {
    this.pool = pool;
    this.overviews = overviews;
    this.clock = clock;
  }

  public Uni<MyTurn> of(Chooser chooser, long offeringId) {
    return overviews.of(pool, offeringId).chain(overview -> turn(chooser, overview));
  }

  private Uni<MyTurn> turn(Chooser chooser, Overview overview) {
    return pool.preparedQuery(STATEMENTS.get(chooser.kind()))
        .execute(chooser.parameters(overview.offeringId(), clock.now()))
        .map(
            rows -> {
              if (rows.rowCount() == 0) {
                throw RefusedException.of(SelectionRefusal.NO_TURN);
              }
              return myTurn(chooser, overview, rows.iterator().next());
            });
  }

  private MyTurn myTurn(Chooser chooser, Overview overview, Row row) {
    Instant now = clock.now();
    PhaseNow phase = PhaseNow.of(row);
    return new MyTurn(
        overview.offeringId(),
        row.getString("receipt"),
        phase,
        row.getLong("turn_of") == null ? null : turn(overview, phase, row, now),
        row.getLong("id") == null ? null : ChooseUnit.chosen(row),
        chooser.kind() == Chooser.Kind.PROXY,
        now);
  }

  private static MyTurn.Turn turn(Overview overview, PhaseNow phase, Row row, Instant now) {
    int slot = row.getInteger("slot");
    TurnState state = TurnState.valueOf(row.getString("turn_state"));
    String reason = row.getString("reason");
    return new MyTurn.Turn(
        row.getInteger("rank"),
        slot,
        state,
        reason == null ? null : TurnReason.valueOf(reason),
        Rows.instantOrNull(row, "present_at"),
        Rows.instantOrNull(row, "opens_at"),
        Rows.instantOrNull(row, "closes_at"),
        state == TurnState.WAITING ? expected(overview, phase, slot, now) : null,
        row.getInteger("families_ahead"),
        row.getBoolean("hold_used"),
        held(row));
  }

  private static @Nullable Held held(Row row) {
    Long unit = row.getLong("held_unit");
    return unit == null ? null : new Held(unit, Rows.instant(row, "held_until"));
  }

  private static Instant expected(Overview overview, PhaseNow phase, int slot, Instant now) {
    boolean opened =
        phase.phase() == overview.phase().phase() && phase.state() != SessionState.WAITING;
    return opened
        ? Turns.latestBeginning(
            slot,
            overview.slot(),
            Objects.requireNonNullElse(overview.openUntil(), now),
            phase.perTurn())
        : Turns.latestBeginning(slot, 0, phase.startsAt(), phase.perTurn());
  }
}
