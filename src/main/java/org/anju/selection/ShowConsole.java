package org.anju.selection;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import org.anju.offering.OfferingRefusal;
import org.anju.platform.error.RefusedException;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;

/** Shows the acquirer's desk who chooses now and who is next. */
@ApplicationScoped
public class ShowConsole {

  private static final String TURNS =
      """
      SELECT a.receipt, a.applicant_masked, a.mobile_masked,
             t.rank, t.slot, t.state, t.opens_at, t.closes_at,
             nullif(concat_ws(' ', u.building, nullif(u.entrance, ''), u.room), '') AS unit
      FROM selection_turn t
      JOIN application a ON a.id = t.application_id
      LEFT JOIN selection s
        ON s.offering_id = t.offering_id AND s.application_id = t.application_id AND s.live
      LEFT JOIN unit u ON u.id = s.unit_id
      WHERE t.offering_id = $1 AND t.slot IN ($2, $3) AND t.phase = $4
      ORDER BY t.rank
      """;

  private final Pool pool;
  private final Overviews overviews;
  private final BusinessClock clock;

  ShowConsole(Pool pool, Overviews overviews, BusinessClock clock) {
    this.pool = pool;
    this.overviews = overviews;
    this.clock = clock;
  }

  public Uni<Console> of(Actor acquirer, long offeringId) {
    return overviews
        .of(pool, offeringId)
        .invoke(overview -> requireOwn(acquirer, overview))
        .chain(this::withTurns);
  }

  private static void requireOwn(Actor acquirer, Overview overview) {
    if (!overview.acquirer().equals(acquirer.organisation())) {
      throw RefusedException.of(OfferingRefusal.NOT_YOURS);
    }
  }

  private Uni<Console> withTurns(Overview overview) {
    int next = Objects.requireNonNullElse(overview.nextSlot(), overview.slot());
    return pool.preparedQuery(TURNS)
        .execute(Tuple.of(overview.offeringId(), overview.slot(), next, overview.phase().phase()))
        .map(rows -> Rows.list(rows, ShowConsole::turn))
        .map(turns -> console(overview, turns));
  }

  private Console console(Overview overview, List<ConsoleTurn> turns) {
    return new Console(
        overview.offeringId(),
        overview.phase().state(),
        overview.phase().startsAt(),
        overview.slot(),
        overview.slots(),
        overview.openUntil(),
        turns.stream().filter(turn -> turn.slot() == overview.slot()).toList(),
        turns.stream().filter(turn -> turn.slot() != overview.slot()).toList(),
        overview.turns(),
        overview.units(),
        clock.now());
  }

  private static ConsoleTurn turn(Row row) {
    return new ConsoleTurn(
        row.getString("receipt"),
        row.getString("applicant_masked"),
        row.getString("mobile_masked"),
        row.getInteger("rank"),
        row.getInteger("slot"),
        TurnState.valueOf(row.getString("state")),
        Rows.instantOrNull(row, "opens_at"),
        Rows.instantOrNull(row, "closes_at"),
        row.getString("unit"));
  }
}
