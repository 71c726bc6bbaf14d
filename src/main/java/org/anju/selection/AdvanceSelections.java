package org.anju.selection;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.anju.offering.SelectionMode;
import org.anju.platform.database.Rows;
import org.anju.platform.time.BusinessClock;
import org.anju.platform.time.WorkingDays;
import org.anju.policy.Policies;
import org.anju.selection.leftover.AdmitNext;
import org.anju.selection.leftover.CloseRoom;
import org.anju.selection.leftover.OpenRoom;
import org.anju.selection.wish.AssignWishes;
import org.jboss.logging.Logger;

/**
 * Moves every drawn offering's selection on by the clock: prepares the turns, opens the phases,
 * calls the slots, forfeits who is out of time (article 21, 1), closes, and lets the waiting list
 * move up when a unit comes back. Each offering moves in its own transaction under the lock of its
 * row; a replica that finds the row locked leaves it to the other one. An offering that does not
 * move as it should holds up no other: the log names it.
 */
@ApplicationScoped
public class AdvanceSelections {

  private static final Logger LOG = Logger.getLogger(AdvanceSelections.class);

  private static final String DUE =
      """
      SELECT id, district, stage FROM offering
      WHERE stage IN ('DRAWN', 'SELECTING') OR stage = 'COMPLETED'
        AND EXISTS (SELECT FROM unit u WHERE u.offering_id = offering.id AND u.state = 'AVAILABLE')
      ORDER BY id
      """;

  private static final String LOCK =
      "SELECT id FROM offering WHERE id = $1 AND stage = $2 FOR NO KEY UPDATE SKIP LOCKED";

  private final Pool pool;
  private final Overviews overviews;
  private final AssignWishes wishes;
  private final OpenRoom room;
  private final AdmitNext admissions;
  private final CloseRoom closing;
  private final BusinessClock clock;
  private final WorkingDays calendar;
  private final Policies policies;

  /** Offerings of which the log has said that they stand still. */
  private final Set<Long> stuck = ConcurrentHashMap.newKeySet();

  AdvanceSelections(
      Pool pool,
      Overviews overviews,
      AssignWishes wishes,
      OpenRoom room,
      AdmitNext admissions,
      CloseRoom closing,
      BusinessClock clock,
      WorkingDays calendar,
      Policies policies) {
    this.pool = pool;
    this.overviews = overviews;
    this.wishes = wishes;
    this.room = room;
    this.admissions = admissions;
    this.closing = closing;
    this.clock = clock;
    this.calendar = calendar;
    this.policies = policies;
  }

  @Scheduled(
      identity = "selection",
      every = "{anju.selection.tick:1s}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  public Uni<Void> advance() {
    return pool.query(DUE)
        .execute()
        .map(rows -> Rows.list(rows, Listed::of))
        .onItem()
        .transformToMulti(all -> Multi.createFrom().iterable(all))
        .onItem()
        .transformToUniAndConcatenate(this::advance)
        .collect()
        .last()
        .replaceWithVoid();
  }

  /** An offering that the clock may have something to do for. */
  private record Listed(long offeringId, String district, String stage) {

    static Listed of(Row row) {
      return new Listed(row.getLong("id"), row.getString("district"), row.getString("stage"));
    }
  }

  private Uni<Void> advance(Listed offering) {
    return Uni.createFrom()
        .item(() -> due(offering))
        .chain(this::lockAndAdvance)
        .onFailure()
        .invoke(fault -> LOG.errorf(fault, "Selection %d was not moved on", offering.offeringId()))
        .onFailure()
        .recoverWithNull();
  }

  /**
   * An offering in selection at a moment.
   *
   * @param completed whether all its phases are over, with units free
   * @param policyVersion the version under which it moves
   */
  private record Due(long offeringId, String stage, Instant now, String policyVersion) {

    boolean completed() {
      return "COMPLETED".equals(stage);
    }
  }

  private Due due(Listed offering) {
    String policyVersion = policies.inForce(offering.district(), clock.today()).version();
    return new Due(offering.offeringId(), offering.stage(), clock.now(), policyVersion);
  }

  private Uni<Void> lockAndAdvance(Due due) {
    return pool.withTransaction(
        connection ->
            connection
                .preparedQuery(LOCK)
                .execute(Tuple.of(due.offeringId(), due.stage()))
                .chain(
                    locked ->
                        locked.rowCount() == 0
                            ? Uni.createFrom().voidItem()
                            : advanceLocked(connection, due)));
  }

  private Uni<Void> advanceLocked(SqlConnection connection, Due due) {
    return due.completed()
        ? moveUp(connection, due)
        : execute(connection, SelectionMoves.PREPARE, due, 0).chain(() -> move(connection, due));
  }

  private Uni<Void> moveUp(SqlConnection connection, Due due) {
    return connection
        .preparedQuery(SelectionMoves.MOVE_UP)
        .execute(
            values(due).addOffsetDateTime(Rows.parameter(Turns.movesUpAt(calendar, due.now()))))
        .replaceWithVoid();
  }

  /** Makes one move after the other until the clock has nothing more to do. */
  private Uni<Void> move(SqlConnection connection, Due due) {
    return overviews
        .of(connection, due.offeringId())
        .chain(overview -> move(connection, due, overview));
  }

  private Uni<Void> move(SqlConnection connection, Due due, Overview overview) {
    PhaseNow phase = overview.phase();
    Turns.Move move = Turns.next(overview.situation(), due.now());
    return switch (move) {
      case STAY -> {
        stuck.remove(due.offeringId());
        yield Uni.createFrom().voidItem();
      }
      case ADMIT_NEXT -> admit(connection, due, phase);
      case ASSIGN_WISHES ->
          assign(connection, due, phase)
              .chain(() -> execute(connection, due, Turns.Move.CLOSE_PHASE, phase))
              .chain(() -> goOn(connection, due, overview, move));
      case OPEN_PHASE ->
          execute(connection, due, move, phase)
              .chain(() -> openRoom(connection, due, phase))
              .chain(() -> goOn(connection, due, overview, move));
      case CLOSE_PHASE ->
          closeRoom(connection, due, phase)
              .chain(() -> execute(connection, due, move, phase))
              .chain(() -> goOn(connection, due, overview, move));
      case CALL_NEXT_SLOT, FORFEIT_OVERDUE ->
          execute(connection, due, move, phase).chain(() -> goOn(connection, due, overview, move));
    };
  }

  /** A move after which all is as before would be made for ever: it is the last. */
  private Uni<Void> goOn(SqlConnection connection, Due due, Overview before, Turns.Move move) {
    return overviews
        .of(connection, due.offeringId())
        .chain(
            after -> after.equals(before) ? standStill(due, move) : move(connection, due, after));
  }

  /** Said once, since the clock comes back every second. */
  private Uni<Void> standStill(Due due, Turns.Move move) {
    if (stuck.add(due.offeringId())) {
      LOG.errorf("Selection %d stands still: %s changes nothing", due.offeringId(), move);
    }
    return Uni.createFrom().voidItem();
  }

  private Uni<Void> assign(SqlConnection connection, Due due, PhaseNow phase) {
    return wishes.assign(
        connection, due.offeringId(), phase.phase(), due.now(), due.policyVersion());
  }

  private Uni<Void> openRoom(SqlConnection connection, Due due, PhaseNow phase) {
    return phase.mode() == SelectionMode.LEFTOVERS
        ? room.open(connection, due.offeringId(), phase.phase(), due.now(), due.policyVersion())
        : Uni.createFrom().voidItem();
  }

  private Uni<Void> closeRoom(SqlConnection connection, Due due, PhaseNow phase) {
    return phase.mode() == SelectionMode.LEFTOVERS
        ? closing.close(connection, due.offeringId(), phase.phase(), due.now())
        : Uni.createFrom().voidItem();
  }

  /** Once for each tick: who is admitted and cannot choose is passed over by the next. */
  private Uni<Void> admit(SqlConnection connection, Due due, PhaseNow phase) {
    return admissions.admit(
        connection, due.offeringId(), phase.phase(), due.now(), due.policyVersion());
  }

  private static Uni<RowSet<Row>> execute(
      SqlConnection connection, Due due, Turns.Move move, PhaseNow phase) {
    return execute(connection, SelectionMoves.of(move), due, phase.phase());
  }

  private static Uni<RowSet<Row>> execute(
      SqlConnection connection, String statement, Due due, int phase) {
    return connection.preparedQuery(statement).execute(values(due).addInteger(phase));
  }

  private static Tuple values(Due due) {
    return Tuple.tuple()
        .addLong(due.offeringId())
        .addOffsetDateTime(Rows.parameter(due.now()))
        .addString(due.policyVersion());
  }
}
