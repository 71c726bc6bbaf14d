package org.anju.selection.rehearsal;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.anju.platform.error.RefusedException;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;
import org.jetbrains.annotations.Nullable;

/** Lets a family of the draw in while the rehearsal is open, and does what it practises. */
@ApplicationScoped
class PracticeRoom {

  private final Pool pool;
  private final Rehearsals rehearsals;
  private final BusinessClock clock;

  PracticeRoom(Pool pool, Rehearsals rehearsals, BusinessClock clock) {
    this.pool = pool;
    this.rehearsals = rehearsals;
    this.clock = clock;
  }

  /** Something that a family does in the rehearsal. */
  interface Exercise {

    /** Ends with the name of its outcome. */
    Uni<String> by(SqlConnection connection, PractisingFamily family, Instant now);
  }

  /**
   * Does the exercise for the caller's own family, or at the acquirer's desk for the one with that
   * receipt.
   *
   * @param wanted the outcome that is no refusal
   */
  Uni<Void> practise(
      Actor actor, long offeringId, @Nullable String receipt, String wanted, Exercise exercise) {
    Instant now = clock.now();
    return pool.withTransaction(
            connection ->
                rehearsals
                    .of(connection, offeringId, now)
                    .invoke(PracticeRoom::requireOpen)
                    .chain(planned -> rehearsals.family(connection, planned, actor, receipt))
                    .chain(family -> exercise.by(connection, family, now))
                    .invoke(outcome -> refuseUnless(wanted, outcome)))
        .replaceWithVoid();
  }

  private static void requireOpen(Rehearsals.Planned planned) {
    if (!planned.rehearsal().open()) {
      throw RefusedException.of(RehearsalRefusal.NOT_OPEN);
    }
  }

  private static void refuseUnless(String wanted, String outcome) {
    if (!wanted.equals(outcome)) {
      throw RefusedException.of(RehearsalRefusal.valueOf(outcome));
    }
  }
}
