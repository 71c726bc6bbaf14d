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
import org.anju.platform.error.RefusedException;
import org.anju.platform.personal.IdentityNumber;
import org.anju.platform.personal.PersonHash;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;

/**
 * A confirmed proxy takes up the power with the own account. Receipt number, identity number and
 * code must fit together; a wrong one is answered like an unknown proxy.
 */
@ApplicationScoped
public class ClaimProxy {

  private static final String FIND =
      """
      SELECT x.id, x.state, x.subject, x.decided_by, a.applicant, a.receipt, a.policy_version
      FROM selection_proxy x JOIN application a ON a.id = x.application_id
      WHERE a.receipt = $1 AND x.identity_hash = $2 AND x.code_hash = $3
        AND x.state IN ('NAMED', 'CONFIRMED')
      FOR UPDATE OF x
      """;

  private static final String CLAIM = "UPDATE selection_proxy SET subject = $2 WHERE id = $1";

  private final Pool pool;
  private final PersonHash hash;
  private final BusinessClock clock;
  private final AuditTrail audit;

  ClaimProxy(Pool pool, PersonHash hash, BusinessClock clock, AuditTrail audit) {
    this.pool = pool;
    this.hash = hash;
    this.clock = clock;
    this.audit = audit;
  }

  public Uni<Void> claim(Actor person, String receipt, String identityNumber, String code) {
    IdentityNumber number =
        IdentityNumber.parse(identityNumber, clock.today())
            .value()
            .orElseThrow(() -> RefusedException.of(ProxyRefusal.UNKNOWN));
    return pool.withTransaction(
        connection ->
            connection
                .preparedQuery(FIND)
                .execute(Tuple.of(receipt.strip(), hash.of(number), ProxyCode.hash(code)))
                .map(ClaimProxy::only)
                .invoke(found -> requireFree(found, person))
                .call(
                    found ->
                        connection
                            .preparedQuery(CLAIM)
                            .execute(Tuple.of(found.getLong("id"), person.id())))
                .call(found -> note(connection, person, found))
                .replaceWithVoid());
  }

  private static void requireFree(Row found, Actor person) {
    if (ProxyState.valueOf(found.getString("state")) != ProxyState.CONFIRMED) {
      throw RefusedException.of(ProxyRefusal.NOT_CONFIRMED);
    }
    if (person.id().equals(found.getString("applicant"))
        || person.id().equals(found.getString("decided_by"))) {
      throw RefusedException.of(ProxyRefusal.SAME_PERSON);
    }
    String subject = found.getString("subject");
    if (subject != null && !subject.equals(person.id())) {
      throw RefusedException.of(ProxyRefusal.ALREADY_CLAIMED);
    }
  }

  private Uni<Void> note(SqlConnection connection, Actor person, Row found) {
    return audit.record(
        connection,
        person,
        Decision.of("selection.claim-proxy", "application", found.getString("receipt"))
            .after(person.id())
            .under(found.getString("policy_version")));
  }

  private static Row only(RowSet<Row> rows) {
    if (rows.rowCount() == 0) {
      throw RefusedException.of(ProxyRefusal.UNKNOWN);
    }
    return rows.iterator().next();
  }
}
