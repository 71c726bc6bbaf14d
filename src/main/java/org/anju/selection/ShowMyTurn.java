package org.anju.selection;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.anju.platform.error.RefusedException;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;

/** Shows an applicant the turn of the own family. */
@ApplicationScoped
public class ShowMyTurn {

  private static final String TURN =
      """
      SELECT a.receipt, t.rank, t.slot, t.state, t.opens_at, t.closes_at,
             (SELECT count(*)::int FROM selection_turn b
              WHERE b.offering_id = t.offering_id AND b.slot < t.slot
                AND b.state IN ('WAITING', 'OPEN')) AS families_ahead,
             s.id, s.unit_id, s.total_price, s.chosen_at, g.sign_by,
             u.building, u.entrance, u.room
      FROM selection_turn t
      JOIN application a ON a.id = t.application_id
      LEFT JOIN selection s
        ON s.offering_id = t.offering_id AND s.application_id = t.application_id AND s.live
      LEFT JOIN agreement g ON g.selection_id = s.id
      LEFT JOIN unit u ON u.id = s.unit_id
      WHERE t.offering_id = $1 AND a.applicant = $2
      ORDER BY t.state = 'OPEN' DESC, t.rank
      LIMIT 1
      """;

  private final Pool pool;
  private final Overviews overviews;
  private final BusinessClock clock;

  ShowMyTurn(Pool pool, Overviews overviews, BusinessClock clock) {
    this.pool = pool;
    this.overviews = overviews;
    this.clock = clock;
  }

  public Uni<MyTurn> of(Actor applicant, long offeringId) {
    return overviews.of(pool, offeringId).chain(overview -> turn(applicant, overview));
  }

  private Uni<MyTurn> turn(Actor applicant, Overview overview) {
    return pool.preparedQuery(TURN)
        .execute(Tuple.of(overview.offeringId(), applicant.id()))
        .map(
            rows -> {
              if (rows.rowCount() == 0) {
                throw RefusedException.of(SelectionRefusal.NO_TURN);
              }
              return myTurn(overview, rows.iterator().next());
            });
  }

  private MyTurn myTurn(Overview overview, Row row) {
    int slot = row.getInteger("slot");
    TurnState state = TurnState.valueOf(row.getString("state"));
    Instant now = clock.now();
    return new MyTurn(
        overview.offeringId(),
        row.getString("receipt"),
        row.getInteger("rank"),
        slot,
        state,
        overview.state(),
        Rows.instantOrNull(row, "opens_at"),
        Rows.instantOrNull(row, "closes_at"),
        state == TurnState.WAITING ? expected(overview, slot, now) : null,
        now,
        row.getInteger("families_ahead"),
        row.getLong("id") == null ? null : ChooseUnit.chosen(row));
  }

  private static Instant expected(Overview overview, int slot, Instant now) {
    return Turns.latestBeginning(
        slot, overview.slot(), calledUntil(overview, now), overview.perTurn());
  }

  private static Instant calledUntil(Overview overview, Instant now) {
    if (overview.state() == SessionState.WAITING) {
      return overview.startsAt();
    }
    return overview.openUntil() == null ? now : overview.openUntil();
  }
}
