package org.anju.selection.desk;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.anju.platform.database.Rows;
import org.anju.platform.time.BusinessClock;

/** Tells everybody whether a selection is paused, and why. */
@ApplicationScoped
public class ShowPauses {

  /** More than a day of choosing has. */
  static final int MOST_SHOWN = 20;

  private static final String PAUSES =
      """
      SELECT phase, reason, paused_at, resumed_at FROM selection_pause
      WHERE offering_id = $1 ORDER BY id DESC LIMIT $2
      """;

  private final Pool pool;
  private final Halls halls;
  private final BusinessClock clock;

  ShowPauses(Pool pool, Halls halls, BusinessClock clock) {
    this.pool = pool;
    this.halls = halls;
    this.clock = clock;
  }

  public Uni<PublicPauses> of(long offeringId) {
    return halls.any(pool, offeringId).chain(this::withPauses);
  }

  private Uni<PublicPauses> withPauses(Hall hall) {
    return pool.preparedQuery(PAUSES)
        .execute(Tuple.of(hall.offeringId(), MOST_SHOWN))
        .map(rows -> Rows.list(rows, ShowPauses::pause))
        .map(pauses -> pauses(hall, pauses));
  }

  private PublicPauses pauses(Hall hall, List<PublicPause> pauses) {
    return new PublicPauses(
        hall.offeringId(),
        hall.phase(),
        hall.state(),
        pauses.stream().filter(pause -> pause.resumedAt() == null).findFirst().orElse(null),
        pauses.stream().filter(pause -> pause.resumedAt() != null).toList(),
        clock.now());
  }

  private static PublicPause pause(Row row) {
    return new PublicPause(
        row.getInteger("phase"),
        row.getString("reason"),
        Rows.instant(row, "paused_at"),
        Rows.instantOrNull(row, "resumed_at"));
  }
}
