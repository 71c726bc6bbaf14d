package org.anju.funding;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import org.anju.audit.AuditTrail;
import org.anju.audit.Decision;
import org.anju.platform.error.RefusedException;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;

/** Confirms a source that somebody else has entered, or discards one that was entered wrongly. */
@ApplicationScoped
public class DecideSource {

  private static final String SOURCE =
      """
      SELECT s.state, s.entered_by, p.acquirer
      FROM funding_source s JOIN housing_project p ON p.id = s.project_id
      WHERE s.id = $1 FOR NO KEY UPDATE OF s
      """;

  private static final String DECIDE =
      "UPDATE funding_source SET state = $2, decided_by = $3, decided_at = $4 WHERE id = $1";

  private final Pool pool;
  private final BusinessClock clock;
  private final AuditTrail audit;

  DecideSource(Pool pool, BusinessClock clock, AuditTrail audit) {
    this.pool = pool;
    this.clock = clock;
    this.audit = audit;
  }

  /** It can be drawn from now on. Refused to whoever has entered it. */
  public Uni<Void> confirm(Actor actor, long sourceId) {
    return pool.withTransaction(
        connection ->
            entered(connection, actor, sourceId)
                .invoke(row -> requireOther(actor, row))
                .chain(() -> decide(connection, actor, sourceId, "CONFIRMED")));
  }

  /** It was entered wrongly; the contract can be entered again. */
  public Uni<Void> discard(Actor actor, long sourceId) {
    return pool.withTransaction(
        connection ->
            entered(connection, actor, sourceId)
                .chain(() -> decide(connection, actor, sourceId, "DISCARDED")));
  }

  private static Uni<Row> entered(SqlConnection connection, Actor actor, long sourceId) {
    return connection
        .preparedQuery(SOURCE)
        .execute(Tuple.of(sourceId))
        .map(rows -> FundedProjects.only(rows, FundingRefusal.UNKNOWN))
        .invoke(row -> FundedProjects.requireOwn(actor, row))
        .invoke(DecideSource::requireEntered);
  }

  private Uni<Void> decide(SqlConnection connection, Actor actor, long sourceId, String state) {
    Decision decision =
        Decision.of("funding.decide-source", "funding-source", sourceId)
            .before("ENTERED")
            .after(state);
    return connection
        .preparedQuery(DECIDE)
        .execute(Tuple.of(sourceId, state, actor.id(), clock.now().atOffset(ZoneOffset.UTC)))
        .chain(() -> audit.record(connection, actor, decision));
  }

  private static void requireEntered(Row row) {
    if (!"ENTERED".equals(row.getString("state"))) {
      throw RefusedException.of(FundingRefusal.SOURCE_DECIDED);
    }
  }

  private static void requireOther(Actor actor, Row row) {
    if (actor.id().equals(row.getString("entered_by"))) {
      throw RefusedException.of(FundingRefusal.SAME_PERSON);
    }
  }
}
