package org.anju.contract.recheck;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import org.anju.evidence.ReadEvidence;
import org.anju.evidence.SigningEvidence;
import org.anju.platform.database.Rows;
import org.anju.platform.error.RefusedException;
import org.anju.platform.personal.PersonalDataCipher;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;
import org.anju.platform.time.WorkingDays;
import org.anju.platform.web.Page;
import org.anju.policy.Policies;
import org.jetbrains.annotations.Nullable;

/** The cases before signing in an officer's districts. */
@ApplicationScoped
public class ReadRechecks {

  private static final String TABLES =
      """
      FROM recheck_case c
      JOIN application a ON a.id = c.application_id
      JOIN offering o ON o.id = a.offering_id
      """;

  private static final String WAITING =
      "WHERE c.state IN ('OPEN', 'PROPOSED') AND o.district = ANY ($1)";

  private static final String COUNT = "SELECT count(*) AS total " + TABLES + WAITING;

  /** $2 officer. */
  private static final String COLUMNS =
      """
      SELECT c.selection_id, a.receipt, a.applicant, a.applicant_masked, o.name AS offering_name,
             o.district, c.state, c.opened_at, c.decided_by, c.version, a.policy_version, c.article,
             c.reason_cipher,
             EXISTS (SELECT FROM check_decision d
                     WHERE d.application_id = a.id AND d.kind = 'HOUSING' AND d.officer = $2) AS checked,
             conflict_of_interest($2, a.id) AS conflict,
             (SELECT concat_ws(' ', nullif(u.building, ''), nullif(u.entrance, ''), u.room)
              FROM selection s JOIN unit u ON u.id = s.unit_id WHERE s.id = c.selection_id) AS flat
      """;

  private static final String PAGE =
      COLUMNS + TABLES + WAITING + " ORDER BY c.opened_at, c.selection_id LIMIT $3 OFFSET $4";

  private static final String ONE = COLUMNS + TABLES + "WHERE c.selection_id = $1";

  private final Pool pool;
  private final ReadEvidence evidence;
  private final PersonalDataCipher cipher;
  private final Policies policies;
  private final WorkingDays calendar;
  private final BusinessClock clock;

  ReadRechecks(
      Pool pool,
      ReadEvidence evidence,
      PersonalDataCipher cipher,
      Policies policies,
      WorkingDays calendar,
      BusinessClock clock) {
    this.pool = pool;
    this.evidence = evidence;
    this.cipher = cipher;
    this.policies = policies;
    this.calendar = calendar;
    this.clock = clock;
  }

  /** One page of those that wait, oldest first. */
  public Uni<Page<RecheckSummary>> page(Actor actor, int page, int size) {
    String[] districts = actor.districts().toArray(String[]::new);
    return pool.preparedQuery(COUNT)
        .execute(Tuple.tuple().addArrayOfString(districts))
        .map(rows -> rows.iterator().next().getLong("total"))
        .chain(
            total ->
                pool.preparedQuery(PAGE)
                    .execute(
                        Tuple.tuple()
                            .addArrayOfString(districts)
                            .addString(actor.id())
                            .addInteger(size)
                            .addLong((long) page * size))
                    .map(rows -> Rows.stream(rows).map(row -> summary(row, actor)))
                    .map(items -> new Page<>(items.toList(), total, page, size)));
  }

  /** One case, decided or not; refused outside the officer's districts. */
  public Uni<RecheckCase> of(Actor actor, long selectionId) {
    return pool.preparedQuery(ONE)
        .execute(Tuple.of(selectionId, actor.id()))
        .map(
            rows ->
                Rows.stream(rows)
                    .findFirst()
                    .orElseThrow(() -> RefusedException.of(RecheckRefusal.UNKNOWN)))
        .invoke(row -> OpenRecheck.of(row).requireDistrict(actor))
        .chain(row -> evidence.beforeSigning(selectionId).map(found -> view(row, actor, found)));
  }

  private RecheckCase view(Row row, Actor actor, SigningEvidence found) {
    return new RecheckCase(
        summary(row, actor),
        row.getString("flat"),
        found,
        row.getString("article"),
        reason(row.getBuffer("reason_cipher")),
        row.getInteger("version"));
  }

  private @Nullable String reason(@Nullable Buffer stored) {
    return stored == null ? null : cipher.decrypt(stored.getBytes(), DecideRecheck.REASON);
  }

  private RecheckSummary summary(Row row, Actor actor) {
    OpenRecheck found = OpenRecheck.of(row);
    Instant openedAt = row.getOffsetDateTime("opened_at").toInstant();
    int days = policies.version(row.getString("policy_version")).checkWorkingDays();
    LocalDate dueOn = calendar.plus(LocalDate.ofInstant(openedAt, BusinessClock.CHINA), days);
    return new RecheckSummary(
        found.selectionId(),
        found.receipt(),
        row.getString("applicant_masked"),
        row.getString("offering_name"),
        found.district(),
        found.state(),
        openedAt,
        dueOn,
        clock.today().isAfter(dueOn),
        found.isFor(actor));
  }
}
