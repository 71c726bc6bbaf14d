package org.anju.demo;

import io.quarkus.arc.profile.IfBuildProfile;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.anju.platform.clock.MovableClock;
import org.jboss.logging.Logger;

/**
 * Fills the embedded stack's empty database with a city, once, while the application serves. The
 * business clock goes back seven weeks for it and ends at the machine's time. After an interruption
 * the next start goes on with the step that was interrupted.
 */
@IfBuildProfile(anyOf = {"dev", "local"})
@ApplicationScoped
class DemoCity {

  private static final Logger LOG = Logger.getLogger(DemoCity.class);

  /** Any number that nothing else locks. PostgreSQL lets go of it when this process dies. */
  private static final long LOCK = 7_205_418_366L;

  private static final String TRY_LOCK = "SELECT pg_try_advisory_lock($1) AS mine";

  private static final String UNLOCK = "SELECT pg_advisory_unlock($1)";

  private static final String BEGIN =
      """
      INSERT INTO demo_city (present)
      SELECT $1 WHERE NOT EXISTS (SELECT FROM organisation)
      ON CONFLICT DO NOTHING
      """;

  private static final String PROGRESS =
      "SELECT present, steps_done FROM demo_city WHERE NOT finished";

  private static final String PRESENT = "SELECT present FROM demo_city";

  private static final String STEP_DONE = "UPDATE demo_city SET steps_done = $1";

  private static final String FINISH = "UPDATE demo_city SET finished = true";

  private final Pool pool;
  private final MovableClock clock;
  private final DemoStory story;
  private final DemoRegistries registries;

  DemoCity(Pool pool, MovableClock clock, DemoStory story, DemoRegistries registries) {
    this.pool = pool;
    this.clock = clock;
    this.story = story;
    this.registries = registries;
  }

  void fillInBackground(@Observes StartupEvent started) {
    Infrastructure.getDefaultWorkerPool().execute(this::fillAlone);
  }

  /** Blocks until the city is complete; at once when it is, or when another replica fills it. */
  void fillAlone() {
    SqlConnection connection = Await.result(pool::getConnection);
    try {
      if (isLocked(connection)) {
        fill();
      }
    } catch (RuntimeException failure) {
      LOG.error("The demo city is not complete; the next start goes on with it", failure);
    } finally {
      Await.result(
          () -> connection.preparedQuery(UNLOCK).execute(Tuple.of(LOCK)).chain(connection::close));
    }
  }

  private static boolean isLocked(SqlConnection connection) {
    return only(Await.result(() -> connection.preparedQuery(TRY_LOCK).execute(Tuple.of(LOCK))))
        .getBoolean("mine");
  }

  private void fill() {
    Instant now = clock.now();
    Await.result(() -> pool.preparedQuery(BEGIN).execute(Tuple.of(now.atOffset(ZoneOffset.UTC))));
    for (Row city : Await.result(() -> pool.query(PRESENT).execute())) {
      registries.tell(city.getOffsetDateTime("present").toInstant());
    }
    RowSet<Row> unfinished = Await.result(() -> pool.query(PROGRESS).execute());
    if (unfinished.size() > 0) {
      fill(only(unfinished));
    }
  }

  private void fill(Row progress) {
    LOG.info("Filling the demo city in the background; the clock stands in the past meanwhile");
    Instant present = progress.getOffsetDateTime("present").toInstant();
    try {
      play(story.stepsUntil(present), progress.getInteger("steps_done"));
      Await.result(() -> pool.query(FINISH).execute());
      LOG.info("The demo city is ready");
    } finally {
      Await.result(clock::followMachine);
    }
  }

  private void play(List<DemoStep> steps, int done) {
    for (int i = done; i < steps.size(); i++) {
      DemoStep step = steps.get(i);
      int doneNow = i + 1;
      LOG.infof("Demo city %d/%d: %s", doneNow, steps.size(), step.line());
      Await.result(() -> clock.standAt(step.at()));
      step.work().run();
      Await.result(() -> pool.preparedQuery(STEP_DONE).execute(Tuple.of(doneNow)));
    }
  }

  private static Row only(RowSet<Row> rows) {
    return rows.iterator().next();
  }
}
