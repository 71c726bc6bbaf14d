package org.anju.selection.desk;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.anju.audit.AuditTrail;
import org.anju.audit.Decision;
import org.anju.platform.database.Rows;
import org.anju.platform.error.FieldRefusal;
import org.anju.platform.error.RefusedException;
import org.anju.platform.personal.IdentityNumber;
import org.anju.platform.personal.PersonHash;
import org.anju.platform.personal.PersonName;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;
import org.anju.policy.Policies;

/** A family names who may choose in its place, and takes the power back. */
@ApplicationScoped
public class NameProxy {

  private static final String FAMILY =
      """
      SELECT a.id, a.receipt, a.policy_version,
             EXISTS (SELECT FROM selection_paper p WHERE p.id = $3 AND p.owner = $2) AS has_paper
      FROM application a
      WHERE a.offering_id = $1 AND a.applicant = $2 AND a.status = 'QUALIFIED'
      """;

  private static final String NAME =
      """
      INSERT INTO selection_proxy (application_id, name_cipher, name_masked, identity_cipher, identity_masked,
                                   identity_hash, paper_id, code_hash, state, named_at)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 'NAMED', $9)
      ON CONFLICT (application_id) WHERE state IN ('NAMED', 'CONFIRMED') DO NOTHING
      """;

  private static final String REVOKE =
      """
      UPDATE selection_proxy x SET state = 'REVOKED', decided_by = $2, decided_at = $3
      FROM application a
      WHERE a.id = x.application_id AND a.offering_id = $1 AND a.applicant = $2
        AND x.state IN ('NAMED', 'CONFIRMED')
      RETURNING a.receipt, a.policy_version
      """;

  private final Pool pool;
  private final HallTexts texts;
  private final PersonHash hash;
  private final Policies policies;
  private final BusinessClock clock;
  private final AuditTrail audit;

  NameProxy(
      Pool pool,
      HallTexts texts,
      PersonHash hash,
      Policies policies,
      BusinessClock clock,
      AuditTrail audit) {
    this.pool = pool;
    this.texts = texts;
    this.hash = hash;
    this.policies = policies;
    this.clock = clock;
    this.audit = audit;
  }

  /**
   * Answers the code for the proxy, which is shown once and never stored.
   *
   * @param paperId the power of attorney, handed in before
   */
  public Uni<String> name(
      Actor applicant, long offeringId, String name, String identityNumber, long paperId) {
    PersonName person =
        PersonName.parse(name)
            .value()
            .orElseThrow(() -> refusedAt("name", ProxyRefusal.NAME_INVALID));
    IdentityNumber number =
        IdentityNumber.parse(identityNumber, clock.today())
            .value()
            .orElseThrow(() -> refusedAt("identityNumber", ProxyRefusal.IDENTITY_INVALID));
    String code = ProxyCode.fresh();
    return pool.withTransaction(
            connection ->
                connection
                    .preparedQuery(FAMILY)
                    .execute(Tuple.of(offeringId, applicant.id(), paperId))
                    .map(rows -> rows.rowCount() == 0 ? null : rows.iterator().next())
                    .invoke(family -> require(family, number))
                    .call(family -> keep(connection, family, person, number, paperId, code))
                    .call(family -> note(connection, applicant, "selection.name-proxy", family)))
        .replaceWith(code);
  }

  public Uni<Void> revoke(Actor applicant, long offeringId) {
    return pool.withTransaction(
        connection ->
            connection
                .preparedQuery(REVOKE)
                .execute(Tuple.of(offeringId, applicant.id(), Rows.parameter(clock.now())))
                .invoke(
                    rows -> {
                      if (rows.rowCount() == 0) {
                        throw RefusedException.of(ProxyRefusal.UNKNOWN);
                      }
                    })
                .map(rows -> rows.iterator().next())
                .call(family -> note(connection, applicant, "selection.revoke-proxy", family))
                .replaceWithVoid());
  }

  private void require(Row family, IdentityNumber number) {
    if (family == null) {
      throw RefusedException.of(ProxyRefusal.UNKNOWN);
    }
    if (!family.getBoolean("has_paper")) {
      throw RefusedException.of(SelectionPaperRefusal.UNKNOWN);
    }
    int adultAge = policies.version(family.getString("policy_version")).adultAge();
    if (number.ageOn(clock.today()) < adultAge) {
      throw refusedAt("identityNumber", ProxyRefusal.NOT_OF_AGE);
    }
  }

  private Uni<Void> keep(
      SqlConnection connection,
      Row family,
      PersonName name,
      IdentityNumber number,
      long paperId,
      String code) {
    Tuple values =
        Tuple.tuple()
            .addLong(family.getLong("id"))
            .addBuffer(Buffer.buffer(texts.hidden(name.value(), HallTexts.PROXY_NAME)))
            .addString(name.masked())
            .addBuffer(Buffer.buffer(texts.hidden(number.value(), HallTexts.PROXY_IDENTITY)))
            .addString(number.masked())
            .addString(hash.of(number))
            .addLong(paperId)
            .addString(ProxyCode.hash(code))
            .addOffsetDateTime(Rows.parameter(clock.now()));
    return connection
        .preparedQuery(NAME)
        .execute(values)
        .invoke(
            named -> {
              if (named.rowCount() == 0) {
                throw RefusedException.of(ProxyRefusal.ALREADY_NAMED);
              }
            })
        .replaceWithVoid();
  }

  private Uni<Void> note(SqlConnection connection, Actor applicant, String action, Row family) {
    return audit.record(
        connection,
        applicant,
        Decision.of(action, "application", family.getString("receipt"))
            .under(family.getString("policy_version")));
  }

  private static RefusedException refusedAt(String field, ProxyRefusal refusal) {
    return RefusedException.at(refusal, List.of(new FieldRefusal(field, refusal)));
  }
}
