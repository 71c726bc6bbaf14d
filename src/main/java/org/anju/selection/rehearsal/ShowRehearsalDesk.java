package org.anju.selection.rehearsal;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;
import org.anju.platform.web.Page;
import org.jetbrains.annotations.Nullable;

/** Shows the acquirer's desk how its rehearsal goes. */
@ApplicationScoped
public class ShowRehearsalDesk {

  /** $1 offering, $2 now. */
  private static final String COUNTS =
      """
      SELECT (SELECT count(*) FROM live_draw d JOIN draw_rank r ON r.draw_number = d.number
              JOIN application a ON a.id = r.application_id AND a.status = 'QUALIFIED'
              WHERE d.offering_id = $1)::int AS families,
             count(*) FILTER (WHERE present_at IS NOT NULL)::int AS checked_in,
             count(*) FILTER (WHERE unit_id IS NOT NULL)::int AS chosen,
             count(*) FILTER (WHERE unit_id IS NULL AND given_up_at IS NULL AND closes_at > $2)::int AS at_it,
             (SELECT count(DISTINCT application_id) FROM rehearsal_wish WHERE offering_id = $1)::int AS lists
      FROM rehearsal_turn WHERE offering_id = $1
      """;

  private static final String FAMILIES =
      """
      SELECT t.*, a.receipt, r.rank, r.tier,
             nullif(concat_ws(' ', u.building, nullif(u.entrance, ''), u.room), '') AS unit,
             count(*) OVER () AS total
      FROM rehearsal_turn t
      JOIN application a ON a.id = t.application_id
      JOIN live_draw d ON d.offering_id = t.offering_id
      JOIN draw_rank r ON r.draw_number = d.number AND r.application_id = t.application_id
      LEFT JOIN unit u ON u.id = t.unit_id
      WHERE t.offering_id = $1
      ORDER BY t.opens_at DESC, r.rank
      LIMIT $2 OFFSET $3
      """;

  /**
   * Families that practised.
   *
   * @param families who could practise
   * @param checkedIn in their latest run
   * @param atIt whose run goes on
   * @param lists who left a practice list of wishes
   */
  public record RehearsalCounts(int families, int checkedIn, int chosen, int atIt, int lists) {}

  /**
   * A family's latest run.
   *
   * @param unit what it chose of the copy; null for nothing
   */
  public record PracticeLine(
      String receipt,
      int rank,
      int tier,
      PracticeState state,
      boolean present,
      int runs,
      Instant opensAt,
      @Nullable String unit) {}

  /** The rehearsal of an acquirer's own offering. */
  public record RehearsalDesk(
      Rehearsal rehearsal,
      RehearsalCounts counts,
      List<CopyOfBoard.UnitMark> marks,
      Page<PracticeLine> families) {}

  private final Pool pool;
  private final Rehearsals rehearsals;
  private final CopyOfBoard copy;
  private final BusinessClock clock;

  ShowRehearsalDesk(Pool pool, Rehearsals rehearsals, CopyOfBoard copy, BusinessClock clock) {
    this.pool = pool;
    this.rehearsals = rehearsals;
    this.copy = copy;
    this.clock = clock;
  }

  /** The latest runs first. */
  public Uni<RehearsalDesk> of(Actor acquirer, long offeringId, int page, int size) {
    Instant now = clock.now();
    return rehearsals
        .of(pool, offeringId, now)
        .invoke(planned -> planned.requireOwn(acquirer))
        .chain(planned -> desk(planned.rehearsal(), now, page, size));
  }

  private Uni<RehearsalDesk> desk(Rehearsal rehearsal, Instant now, int page, int size) {
    long offeringId = rehearsal.offeringId();
    return counts(offeringId, now)
        .chain(
            counts ->
                families(offeringId, now, page, size)
                    .chain(
                        families ->
                            copy.marks(pool, offeringId, now)
                                .map(
                                    marks ->
                                        new RehearsalDesk(rehearsal, counts, marks, families))));
  }

  private Uni<RehearsalCounts> counts(long offeringId, Instant now) {
    return pool.preparedQuery(COUNTS)
        .execute(Tuple.of(offeringId, Columns.parameter(now)))
        .map(rows -> rows.iterator().next())
        .map(
            row ->
                new RehearsalCounts(
                    row.getInteger("families"),
                    row.getInteger("checked_in"),
                    row.getInteger("chosen"),
                    row.getInteger("at_it"),
                    row.getInteger("lists")));
  }

  private Uni<Page<PracticeLine>> families(long offeringId, Instant now, int page, int size) {
    return pool.preparedQuery(FAMILIES)
        .execute(Tuple.of(offeringId, size, (long) page * size))
        .map(
            rows -> {
              long total = rows.rowCount() == 0 ? 0 : rows.iterator().next().getLong("total");
              return new Page<>(Columns.list(rows, row -> line(row, now)), total, page, size);
            });
  }

  private static PracticeLine line(Row row, Instant now) {
    return new PracticeLine(
        row.getString("receipt"),
        row.getInteger("rank"),
        row.getInteger("tier"),
        ShowRehearsal.kept(row).stateAt(now),
        row.getOffsetDateTime("present_at") != null,
        row.getInteger("runs"),
        Columns.instant(row, "opens_at"),
        row.getString("unit"));
  }
}
