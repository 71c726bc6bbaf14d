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

/**
 * An officer of the bureau confirms a payee that the acquirer has entered: a payee is a way out of
 * the circuit, so that no two of one company open it alone. Either side discards what was entered
 * wrongly.
 */
@ApplicationScoped
public class DecidePayee {

  private static final String PAYEE =
      """
      SELECT y.state, y.entered_by, p.acquirer, p.district
      FROM building_payee y JOIN housing_project p ON p.id = y.project_id
      WHERE y.id = $1 FOR NO KEY UPDATE OF y
      """;

  private static final String DECIDE =
      """
      UPDATE building_payee SET state = $2, decided_by = $3, decided_name = $4, decided_at = $5 WHERE id = $1
      """;

  private final Pool pool;
  private final BusinessClock clock;
  private final AuditTrail audit;

  DecidePayee(Pool pool, BusinessClock clock, AuditTrail audit) {
    this.pool = pool;
    this.clock = clock;
    this.audit = audit;
  }

  /** It can be paid from now on. Refused to whoever has entered it. */
  public Uni<Void> confirm(Actor officer, String name, long payeeId) {
    return pool.withTransaction(
        connection ->
            entered(connection, officer, payeeId)
                .invoke(row -> requireOther(officer, row))
                .chain(() -> decide(connection, officer, name, payeeId, PayeeState.CONFIRMED)));
  }

  /** It was entered wrongly; the contract can be entered again. */
  public Uni<Void> discard(Actor actor, String name, long payeeId) {
    return pool.withTransaction(
        connection ->
            entered(connection, actor, payeeId)
                .chain(() -> decide(connection, actor, name, payeeId, PayeeState.DISCARDED)));
  }

  private static Uni<Row> entered(SqlConnection connection, Actor actor, long payeeId) {
    return connection
        .preparedQuery(PAYEE)
        .execute(Tuple.of(payeeId))
        .map(rows -> FundedProjects.only(rows, FundingRefusal.UNKNOWN))
        .invoke(row -> FundedProjects.requireVisible(actor, row))
        .invoke(DecidePayee::requireEntered);
  }

  private Uni<Void> decide(
      SqlConnection connection, Actor actor, String name, long payeeId, PayeeState state) {
    Decision decision =
        Decision.of("funding.decide-payee", "building-payee", payeeId)
            .before(PayeeState.ENTERED)
            .after(state);
    return connection
        .preparedQuery(DECIDE)
        .execute(
            Tuple.of(payeeId, state.name(), actor.id(), name, clock.now().atOffset(ZoneOffset.UTC)))
        .chain(() -> audit.record(connection, actor, decision));
  }

  private static void requireEntered(Row row) {
    if (!PayeeState.ENTERED.name().equals(row.getString("state"))) {
      throw RefusedException.of(FundingRefusal.PAYEE_DECIDED);
    }
  }

  private static void requireOther(Actor actor, Row row) {
    if (actor.id().equals(row.getString("entered_by"))) {
      throw RefusedException.of(FundingRefusal.SAME_PERSON);
    }
  }
}
