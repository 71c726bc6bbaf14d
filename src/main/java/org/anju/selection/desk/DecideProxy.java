package org.anju.selection.desk;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import org.anju.audit.AuditTrail;
import org.anju.audit.Decision;
import org.anju.platform.database.Rows;
import org.anju.platform.error.RefusedException;
import org.anju.platform.personal.IdentityNumber;
import org.anju.platform.personal.PersonHash;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;
import org.jetbrains.annotations.Nullable;

/**
 * The desk looks at a power of attorney and at the proxy's identity card, and confirms or refuses;
 * later it can withdraw what it confirmed.
 */
@ApplicationScoped
public class DecideProxy {

  private static final String FIND =
      """
      SELECT x.id, x.state, x.identity_hash, a.id AS application_id, a.offering_id, a.receipt, a.policy_version
      FROM selection_proxy x
      JOIN application a ON a.id = x.application_id
      JOIN offering o ON o.id = a.offering_id
      WHERE x.id = $1 AND o.acquirer = $2
      FOR UPDATE OF x
      """;

  /** $1 proxy, $2 state, $3 reason, $4 actor, $5 now, $6 application, $7 offering, $8 notice. */
  private static final String DECIDE =
      """
      WITH decided AS (
        UPDATE selection_proxy SET state = $2, reason = $3, decided_by = $4, decided_at = $5 WHERE id = $1
      )
      INSERT INTO notice (application_id, offering_id, kind, at) VALUES ($6, $7, $8, $5)
      """;

  private final Pool pool;
  private final PersonHash hash;
  private final BusinessClock clock;
  private final AuditTrail audit;

  DecideProxy(Pool pool, PersonHash hash, BusinessClock clock, AuditTrail audit) {
    this.pool = pool;
    this.hash = hash;
    this.clock = clock;
    this.audit = audit;
  }

  /**
   * @param identityNumber as the proxy's card has it: who confirms has looked at it
   */
  public Uni<Void> confirm(Actor acquirer, long proxyId, String identityNumber) {
    return decide(
        acquirer,
        proxyId,
        ProxyState.NAMED,
        ProxyState.CONFIRMED,
        null,
        found -> requireSameNumber(found, identityNumber));
  }

  public Uni<Void> refuse(Actor acquirer, long proxyId, String reason) {
    return decide(
        acquirer,
        proxyId,
        ProxyState.NAMED,
        ProxyState.REFUSED,
        reason,
        found -> requireReason(reason));
  }

  /** Takes the power from a proxy that was confirmed. */
  public Uni<Void> withdraw(Actor acquirer, long proxyId, String reason) {
    return decide(
        acquirer,
        proxyId,
        ProxyState.CONFIRMED,
        ProxyState.REVOKED,
        reason,
        found -> requireReason(reason));
  }

  private interface Check {
    void of(Row proxy);
  }

  private Uni<Void> decide(
      Actor acquirer,
      long proxyId,
      ProxyState from,
      ProxyState to,
      @Nullable String reason,
      Check check) {
    return pool.withTransaction(
        connection ->
            connection
                .preparedQuery(FIND)
                .execute(Tuple.of(proxyId, acquirer.organisation()))
                .map(DecideProxy::only)
                .invoke(found -> requireState(found, from))
                .invoke(check::of)
                .call(found -> keep(connection, acquirer, found, to, reason))
                .call(found -> note(connection, acquirer, found, from, to))
                .replaceWithVoid());
  }

  private Uni<Void> keep(
      SqlConnection connection, Actor actor, Row found, ProxyState to, @Nullable String reason) {
    Tuple values =
        Tuple.tuple()
            .addLong(found.getLong("id"))
            .addString(to.name())
            .addString(reason == null ? null : reason.strip())
            .addString(actor.id())
            .addOffsetDateTime(Rows.parameter(clock.now()))
            .addLong(found.getLong("application_id"))
            .addLong(found.getLong("offering_id"))
            .addString(to == ProxyState.CONFIRMED ? "PROXY_CONFIRMED" : "PROXY_REFUSED");
    return connection.preparedQuery(DECIDE).execute(values).replaceWithVoid();
  }

  private Uni<Void> note(
      SqlConnection connection, Actor actor, Row found, ProxyState from, ProxyState to) {
    return audit.record(
        connection,
        actor,
        Decision.of("selection.decide-proxy", "application", found.getString("receipt"))
            .before(from)
            .after(to)
            .under(found.getString("policy_version")));
  }

  private void requireSameNumber(Row found, String identityNumber) {
    boolean same =
        IdentityNumber.parse(identityNumber, clock.today())
            .value()
            .filter(number -> hash.of(number).equals(found.getString("identity_hash")))
            .isPresent();
    if (!same) {
      throw RefusedException.of(ProxyRefusal.IDENTITY_DIFFERS);
    }
  }

  private static void requireReason(String reason) {
    if (reason.isBlank()) {
      throw RefusedException.of(ProxyRefusal.REASON_MISSING);
    }
  }

  private static void requireState(Row found, ProxyState wanted) {
    if (ProxyState.valueOf(found.getString("state")) != wanted) {
      throw RefusedException.of(ProxyRefusal.WRONG_STATE);
    }
  }

  private static Row only(RowSet<Row> rows) {
    if (rows.rowCount() == 0) {
      throw RefusedException.of(ProxyRefusal.UNKNOWN);
    }
    return rows.iterator().next();
  }
}
