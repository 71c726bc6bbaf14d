package org.anju.selection;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import org.anju.platform.database.Rows;
import org.anju.platform.time.BusinessClock;

/** Shows everybody how far a selection has come. */
@ApplicationScoped
public class ShowProgress {

  private static final String RECEIPTS =
      """
      SELECT a.receipt, t.state
      FROM selection_turn t
      JOIN application a ON a.id = t.application_id
      WHERE t.offering_id = $1 AND t.phase = $3
        AND (t.state IN ('OPEN', 'PAUSED') OR (t.state = 'WAITING' AND t.slot = $2))
      ORDER BY t.rank
      """;

  private record Called(String receipt, boolean choosing) {}

  private final Pool pool;
  private final Overviews overviews;
  private final BusinessClock clock;

  ShowProgress(Pool pool, Overviews overviews, BusinessClock clock) {
    this.pool = pool;
    this.overviews = overviews;
    this.clock = clock;
  }

  public Uni<Progress> of(long offeringId) {
    return overviews.of(pool, offeringId).chain(this::of);
  }

  Uni<Progress> of(Overview overview) {
    return pool.preparedQuery(RECEIPTS)
        .execute(
            Tuple.of(
                overview.offeringId(),
                Objects.requireNonNullElse(overview.nextSlot(), 0),
                overview.phase().phase()))
        .map(
            rows ->
                Rows.list(
                    rows,
                    row ->
                        new Called(
                            row.getString("receipt"), !"WAITING".equals(row.getString("state")))))
        .map(called -> progress(overview, called));
  }

  private Progress progress(Overview overview, List<Called> called) {
    return new Progress(
        overview.offeringId(),
        overview.phase(),
        overview.slot(),
        overview.slots(),
        overview.openUntil(),
        receipts(called, true),
        receipts(called, false),
        overview.turns(),
        overview.units(),
        clock.now());
  }

  private static List<String> receipts(List<Called> called, boolean choosing) {
    return called.stream()
        .filter(turn -> turn.choosing() == choosing)
        .map(Called::receipt)
        .toList();
  }
}
