package org.anju.acquisition;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import org.anju.platform.security.Actor;

/** The acquirer puts a priced draft before the officers of the district. */
@ApplicationScoped
public class ProposeAcquisition {

  private static final String PROPOSE =
      "UPDATE acquisition SET state = 'PROPOSED', proposed_by = $2 WHERE id = $1";

  private final Pool pool;
  private final AcquisitionCases cases;
  private final CheckPurchase check;
  private final StepLog log;

  ProposeAcquisition(Pool pool, AcquisitionCases cases, CheckPurchase check, StepLog log) {
    this.pool = pool;
    this.cases = cases;
    this.check = check;
    this.log = log;
  }

  /** {@code version} is the one that the person saw. */
  public Uni<Void> propose(Actor actor, long id, int version) {
    return pool.withTransaction(
        connection ->
            cases
                .locked(connection, actor, id, version, AcquisitionState.DRAFT)
                .chain(found -> propose(connection, actor, found)));
  }

  private Uni<Void> propose(SqlConnection connection, Actor actor, AcquisitionCase found) {
    return check
        .whole(connection, found)
        .call(() -> connection.preparedQuery(PROPOSE).execute(Tuple.of(found.id(), actor.id())))
        .chain(
            purchase ->
                log.note(connection, actor, found, AcquisitionStep.PROPOSED, purchase, null));
  }
}
