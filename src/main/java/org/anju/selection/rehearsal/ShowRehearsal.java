package org.anju.selection.rehearsal;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;
import org.anju.selection.rehearsal.Practice.Kept;
import org.jetbrains.annotations.Nullable;

/** Shows the rehearsal to everybody, and a family its own practice. */
@ApplicationScoped
public class ShowRehearsal {

  /** $1 application, $2 now. */
  private static final String PRACTICE =
      """
      SELECT t.*, u.unit_id AS held_unit, u.until AS held_until
      FROM rehearsal_turn t
      LEFT JOIN rehearsal_unit u
        ON u.application_id = t.application_id AND NOT u.chosen AND u.until > $2
      WHERE t.application_id = $1
      """;

  private static final String WISHES =
      "SELECT unit_id FROM rehearsal_wish WHERE application_id = $1 ORDER BY place";

  private final Pool pool;
  private final Rehearsals rehearsals;
  private final CopyOfBoard copy;
  private final BusinessClock clock;

  ShowRehearsal(Pool pool, Rehearsals rehearsals, CopyOfBoard copy, BusinessClock clock) {
    this.pool = pool;
    this.rehearsals = rehearsals;
    this.copy = copy;
    this.clock = clock;
  }

  public Uni<Rehearsal> of(long offeringId) {
    return rehearsals.of(pool, offeringId, clock.now()).map(Rehearsals.Planned::rehearsal);
  }

  /**
   * The family's practice, on other days too.
   *
   * @param receipt of the family at the acquirer's desk; null for the own one
   */
  public Uni<MyRehearsal> mine(Actor actor, long offeringId, @Nullable String receipt) {
    Instant now = clock.now();
    return rehearsals
        .of(pool, offeringId, now)
        .chain(
            planned ->
                rehearsals
                    .family(pool, planned, actor, receipt)
                    .chain(family -> mine(planned.rehearsal(), family, now)));
  }

  private Uni<MyRehearsal> mine(Rehearsal rehearsal, PractisingFamily family, Instant now) {
    return practice(family, now)
        .chain(
            practice ->
                wishes(family)
                    .chain(
                        wishes ->
                            copy.marks(pool, rehearsal.offeringId(), now)
                                .map(marks -> mine(rehearsal, family, practice, wishes, marks))));
  }

  private static MyRehearsal mine(
      Rehearsal rehearsal,
      PractisingFamily family,
      @Nullable Practice practice,
      List<Long> wishes,
      List<CopyOfBoard.UnitMark> marks) {
    return new MyRehearsal(
        rehearsal,
        family.receipt(),
        family.rank(),
        family.tier(),
        family.numbers(),
        family.mostWishes(),
        practice,
        wishes,
        marks);
  }

  private Uni<@Nullable Practice> practice(PractisingFamily family, Instant now) {
    return pool.preparedQuery(PRACTICE)
        .execute(Tuple.of(family.applicationId(), Columns.parameter(now)))
        .map(rows -> practice(rows, now));
  }

  @Nullable
  private static Practice practice(RowSet<Row> rows, Instant now) {
    return rows.rowCount() == 0 ? null : practice(rows.iterator().next(), now);
  }

  private static Practice practice(Row row, Instant now) {
    Kept kept = kept(row);
    return new Practice(
        kept.stateAt(now),
        kept.opensAt(),
        kept.closesAt(),
        kept.presentAt(),
        row.getBoolean("hold_used"),
        row.getLong("held_unit"),
        Columns.instant(row, "held_until"),
        kept.unitId(),
        row.getInteger("runs"));
  }

  static Kept kept(Row row) {
    return new Kept(
        Columns.instant(row, "opens_at"),
        Columns.instant(row, "closes_at"),
        Columns.instant(row, "present_at"),
        row.getLong("unit_id"),
        Columns.instant(row, "given_up_at"));
  }

  private Uni<List<Long>> wishes(PractisingFamily family) {
    return pool.preparedQuery(WISHES)
        .execute(Tuple.of(family.applicationId()))
        .map(rows -> Columns.list(rows, row -> row.getLong("unit_id")));
  }
}
