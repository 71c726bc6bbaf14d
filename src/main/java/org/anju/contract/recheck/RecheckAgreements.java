package org.anju.contract.recheck;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import org.anju.evidence.AskBeforeSigning;
import org.anju.platform.database.Rows;
import org.anju.platform.time.BusinessClock;
import org.jboss.logging.Logger;

/**
 * As soon as a family has chosen a unit the registries are asked again how it lives. Whoever lives
 * as before can sign; what changed opens a case and stops the signature. Every replica may run it.
 */
@ApplicationScoped
public class RecheckAgreements {

  private static final Logger LOG = Logger.getLogger(RecheckAgreements.class);

  private static final int AT_ONCE = 200;

  private static final String FRESH =
      """
      SELECT g.selection_id FROM agreement g
      WHERE g.state = 'TO_SIGN' AND g.rechecked_at IS NULL
        AND NOT EXISTS (SELECT FROM signing_evidence e WHERE e.selection_id = g.selection_id)
      ORDER BY g.selection_id LIMIT $1
      """;

  /** $1 now, $2 how many. */
  private static final String OPEN =
      """
      WITH opened AS (
        INSERT INTO recheck_case (selection_id, application_id, state, opened_at)
        SELECT g.selection_id, e.application_id, 'OPEN', $1
        FROM agreement g JOIN signing_evidence e ON e.selection_id = g.selection_id
        WHERE g.state = 'TO_SIGN' AND g.rechecked_at IS NULL AND e.state = 'CHANGED'
          AND NOT EXISTS (SELECT FROM recheck_case c WHERE c.selection_id = g.selection_id)
        ORDER BY g.selection_id LIMIT $2
        ON CONFLICT DO NOTHING
        RETURNING application_id
      ),
      told AS (
        INSERT INTO notice (application_id, offering_id, kind, at)
        SELECT a.id, a.offering_id, 'RECHECK_OPENED', $1
        FROM opened o JOIN application a ON a.id = o.application_id
      )
      INSERT INTO audit_leaf (at, actor, role, action, case_type, case_id, after_digest, policy_version)
      SELECT $1, 'system', 'system', 'recheck.open', 'application', a.receipt,
             encode(sha256(convert_to('OPEN', 'UTF8')), 'hex'), a.policy_version
      FROM opened o JOIN application a ON a.id = o.application_id
      """;

  private final Pool pool;
  private final AskBeforeSigning askBeforeSigning;
  private final AllowSigning allowSigning;
  private final BusinessClock clock;

  RecheckAgreements(
      Pool pool,
      AskBeforeSigning askBeforeSigning,
      AllowSigning allowSigning,
      BusinessClock clock) {
    this.pool = pool;
    this.askBeforeSigning = askBeforeSigning;
    this.allowSigning = allowSigning;
    this.clock = clock;
  }

  @Scheduled(
      identity = "rechecks",
      every = "{anju.recheck.tick:1s}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  Uni<Void> tick() {
    return now()
        .onFailure()
        .invoke(fault -> LOG.error("Agreements wait and are looked at again", fault))
        .onFailure()
        .recoverWithNull();
  }

  /** Has asked about whoever has chosen, and settles what was answered. */
  public Uni<Void> now() {
    return ask().chain(this::settle);
  }

  private Uni<Void> ask() {
    return pool.preparedQuery(FRESH)
        .execute(Tuple.of(AT_ONCE))
        .chain(
            fresh ->
                fresh.size() == 0
                    ? Uni.createFrom().voidItem()
                    : askAbout(fresh).chain(() -> fresh.size() < AT_ONCE ? nothing() : ask()));
  }

  private Uni<Void> askAbout(RowSet<Row> fresh) {
    return askBeforeSigning.ask(Rows.list(fresh, row -> row.getLong("selection_id")));
  }

  private Uni<Void> settle() {
    return pool.withTransaction(this::settleSome)
        .chain(count -> count < AT_ONCE ? nothing() : settle());
  }

  private Uni<Integer> settleSome(SqlConnection connection) {
    return allowSigning.unchanged(connection).call(() -> open(connection));
  }

  private Uni<Void> open(SqlConnection connection) {
    return connection
        .preparedQuery(OPEN)
        .execute(Tuple.of(clock.now().atOffset(ZoneOffset.UTC), AT_ONCE))
        .replaceWithVoid();
  }

  private static Uni<Void> nothing() {
    return Uni.createFrom().voidItem();
  }
}
