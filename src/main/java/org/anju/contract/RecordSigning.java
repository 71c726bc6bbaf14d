package org.anju.contract;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.vertx.pgclient.PgException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.anju.offering.LeaseTerms;
import org.anju.offering.StoredLeaseTerms;
import org.anju.platform.error.RefusedException;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;
import org.anju.policy.Policies;
import org.anju.project.ProjectUse;
import org.jetbrains.annotations.Nullable;

/**
 * The acquirer records that an agreement was signed: the unit leaves the market. Not twice, not
 * after the time to sign is over (article 21, 3), and not before the registries have said again how
 * the family lives and nothing stands against it. Of a home for rent it is a lease, which runs from
 * the day that is named for as long as the published terms say.
 */
@ApplicationScoped
public class RecordSigning {

  private static final String FIND =
      """
      SELECT g.state, o.acquirer, o.use, a.policy_version, %s
      FROM agreement g
      JOIN selection s ON s.id = g.selection_id
      JOIN application a ON a.id = s.application_id
      JOIN offering o ON o.id = s.offering_id
      LEFT JOIN lease_terms t ON t.offering_id = o.id
      WHERE g.selection_id = $1
      """
          .formatted(StoredLeaseTerms.COLUMNS);

  /**
   * $1 selection, $2 acquirer, $3 now, $4 actor, $5 role, $6 number, $7 prefix, $8 and $9 first and
   * last day of a lease, null of a sale.
   */
  private static final String SIGN =
      """
      WITH found AS (
        SELECT g.selection_id, g.state, g.sign_by, g.rechecked_at, o.acquirer, a.policy_version,
               EXISTS (SELECT FROM recheck_case c WHERE c.selection_id = g.selection_id) AS in_doubt
        FROM agreement g
        JOIN selection s ON s.id = g.selection_id
        JOIN application a ON a.id = s.application_id
        JOIN offering o ON o.id = s.offering_id
        WHERE g.selection_id = $1
      ),
      signed AS (
        UPDATE agreement g
        SET state = 'SIGNED', signed_at = $3, recorded_by = $4, version = version + 1,
            number = coalesce($6, $7 || lpad(nextval('agreement_serial')::text, 6, '0'))
        FROM found f
        WHERE g.selection_id = f.selection_id AND f.acquirer = $2
          AND g.state = 'TO_SIGN' AND g.rechecked_at IS NOT NULL AND g.sign_by >= $3
        RETURNING g.selection_id, g.number, f.policy_version
      ),
      let AS (
        INSERT INTO lease (selection_id, starts_on, ends_on)
        SELECT selection_id, $8::date, $9::date FROM signed WHERE $8::date IS NOT NULL
      ),
      sold AS (
        UPDATE unit u SET state = 'SOLD'
        FROM signed JOIN selection s ON s.id = signed.selection_id
        WHERE u.id = s.unit_id
      ),
      noted AS (
        INSERT INTO application_event (application_id, kind, at)
        SELECT s.application_id, 'SIGNED', $3
        FROM signed JOIN selection s ON s.id = signed.selection_id
      ),
      leaf AS (
        INSERT INTO audit_leaf (at, actor, role, action, case_type, case_id,
                                after_digest, policy_version)
        SELECT $3, $4, $5, 'agreement.sign', 'selection', selection_id::text,
               encode(sha256(convert_to(concat_ws(' ', selection_id, number, $8::date, $9::date), 'UTF8')), 'hex'),
               policy_version
        FROM signed
      )
      SELECT CASE
               WHEN NOT EXISTS (SELECT FROM found) THEN 'UNKNOWN'
               WHEN EXISTS (SELECT FROM signed) THEN 'SIGNED'
               WHEN EXISTS (SELECT FROM found WHERE acquirer IS DISTINCT FROM $2) THEN 'NOT_YOURS'
               WHEN EXISTS (SELECT FROM found WHERE state = 'RECOVERED') THEN 'RECOVERED'
               WHEN EXISTS (SELECT FROM found WHERE state = 'DECLINED') THEN 'DECLINED'
               WHEN EXISTS (SELECT FROM found WHERE state = 'TO_SIGN' AND rechecked_at IS NULL)
                 THEN (SELECT CASE WHEN in_doubt THEN 'RECHECK_OPEN' ELSE 'RECHECK_WAITING' END FROM found)
               WHEN EXISTS (SELECT FROM found
                            WHERE state IN ('LAPSED', 'TAKEN_BACK') OR state = 'TO_SIGN' AND sign_by < $3) THEN 'LAPSED'
               ELSE 'ALREADY_SIGNED'
             END AS outcome
      """;

  /** In the numbers of leases 租赁, so that none looks like a sale's. */
  private static final String LEASE_MARK = "ZL-";

  private static final String ONE = AgreementRows.SELECT + "WHERE g.selection_id = $1";

  private final Pool pool;
  private final BusinessClock clock;
  private final Policies policies;

  RecordSigning(Pool pool, BusinessClock clock, Policies policies) {
    this.pool = pool;
    this.clock = clock;
    this.policies = policies;
  }

  /**
   * @param number the paper's own number; null when one is to be given
   * @param startsOn first day of a lease; null of a sale
   */
  public Uni<Agreement> record(
      Actor acquirer, long selectionId, @Nullable String number, @Nullable LocalDate startsOn) {
    Signing signing = new Signing(acquirer, selectionId, number, startsOn, clock.now());
    return pool.withTransaction(connection -> record(connection, signing))
        .onFailure(PgException.class)
        .transform(RecordSigning::refusedNumber);
  }

  private record Signing(
      Actor acquirer,
      long selectionId,
      @Nullable String number,
      @Nullable LocalDate startsOn,
      Instant now) {}

  private Uni<Agreement> record(SqlConnection connection, Signing signing) {
    return connection
        .preparedQuery(FIND)
        .execute(Tuple.of(signing.selectionId()))
        .map(rows -> values(signing, required(rows)))
        .chain(values -> sign(connection, values));
  }

  private static Row required(RowSet<Row> rows) {
    if (rows.rowCount() == 0) {
      throw RefusedException.of(AgreementRefusal.UNKNOWN);
    }
    return rows.iterator().next();
  }

  private Tuple values(Signing signing, Row found) {
    ProjectUse use = ProjectUse.valueOf(found.getString("use"));
    requireStart(signing, found, use);
    LeaseTerms terms = StoredLeaseTerms.of(found);
    boolean let = terms != null && signing.startsOn() != null;
    return Tuple.tuple()
        .addLong(signing.selectionId())
        .addString(signing.acquirer().organisation())
        .addOffsetDateTime(signing.now().atOffset(ZoneOffset.UTC))
        .addString(signing.acquirer().id())
        .addString(signing.acquirer().role())
        .addString(signing.number())
        .addString(prefix(use, signing.now()))
        .addLocalDate(signing.startsOn())
        .addLocalDate(let ? terms.lastDay(signing.startsOn()) : null);
  }

  /** Of what the actor can sign; whatever else stands against it is said by the statement. */
  private void requireStart(Signing signing, Row found, ProjectUse use) {
    boolean ownToSign =
        AgreementState.TO_SIGN.name().equals(found.getString("state"))
            && found.getString("acquirer").equals(signing.acquirer().organisation());
    if (!ownToSign) {
      return;
    }
    if (use == ProjectUse.SALE) {
      if (signing.startsOn() != null) {
        throw RefusedException.of(AgreementRefusal.START_OF_A_SALE);
      }
      return;
    }
    int moveInMonths = policies.version(found.getString("policy_version")).moveInMonths();
    LeaseStart start =
        new LeaseStart(LocalDate.ofInstant(signing.now(), clock.zone()), moveInMonths);
    start
        .flaw(signing.startsOn())
        .ifPresent(
            flaw -> {
              throw RefusedException.of(
                  flaw,
                  Map.of("from", start.signedOn().toString(), "until", start.latest().toString()));
            });
  }

  private String prefix(ProjectUse use, Instant now) {
    return "%s-%s%d-"
        .formatted(
            policies.inForce(clock.today()).receiptPrefix(),
            use == ProjectUse.RENT ? LEASE_MARK : "",
            now.atZone(clock.zone()).getYear());
  }

  private static Uni<Agreement> sign(SqlConnection connection, Tuple values) {
    return connection
        .preparedQuery(SIGN)
        .execute(values)
        .invoke(rows -> refuseUnlessSigned(rows.iterator().next().getString("outcome")))
        .chain(() -> connection.preparedQuery(ONE).execute(Tuple.of(values.getLong(0))))
        .map(rows -> AgreementRows.agreement(rows.iterator().next()));
  }

  private static void refuseUnlessSigned(String outcome) {
    if (!"SIGNED".equals(outcome)) {
      throw RefusedException.of(AgreementRefusal.valueOf(outcome));
    }
  }

  private static Throwable refusedNumber(Throwable failure) {
    return "agreement_number_key".equals(((PgException) failure).getConstraint())
        ? RefusedException.of(AgreementRefusal.NUMBER_TAKEN)
        : failure;
  }
}
