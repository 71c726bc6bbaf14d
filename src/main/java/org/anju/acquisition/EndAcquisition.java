package org.anju.acquisition;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import org.anju.platform.security.Actor;

/** An acquisition that comes to nothing stays on record; its units are free for another. */
@ApplicationScoped
public class EndAcquisition {

  private static final String END =
      "UPDATE acquisition SET state = $2, version = version + 1 WHERE id = $1";

  private static final String RELEASE =
      "UPDATE acquisition_unit SET live = false WHERE acquisition_id = $1 AND live";

  private final Pool pool;
  private final AcquisitionCases cases;
  private final StepLog log;

  EndAcquisition(Pool pool, AcquisitionCases cases, StepLog log) {
    this.pool = pool;
    this.cases = cases;
    this.log = log;
  }

  /**
   * Its acquirer gives it up before the contract.
   *
   * @param version the one that the person saw
   */
  public Uni<Void> withdraw(Actor actor, long id, int version, String reason) {
    return pool.withTransaction(
        connection ->
            cases
                .locked(
                    connection,
                    actor,
                    id,
                    version,
                    AcquisitionState.DRAFT,
                    AcquisitionState.PROPOSED,
                    AcquisitionState.DISTRICT_APPROVED,
                    AcquisitionState.APPROVED)
                .chain(found -> end(connection, actor, found, AcquisitionStep.WITHDRAWN, reason)));
  }

  /** Ends it in the state that the step is named after. */
  Uni<Void> end(
      SqlConnection connection,
      Actor actor,
      AcquisitionCase found,
      AcquisitionStep step,
      String reason) {
    return connection
        .preparedQuery(END)
        .execute(Tuple.of(found.id(), step.name()))
        .chain(() -> connection.preparedQuery(RELEASE).execute(Tuple.of(found.id())))
        .chain(() -> log.note(connection, actor, found, step, null, reason));
  }
}
