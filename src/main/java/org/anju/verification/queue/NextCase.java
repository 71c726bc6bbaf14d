package org.anju.verification.queue;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import org.anju.audit.AuditTrail;
import org.anju.audit.Decision;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;
import org.anju.verification.CheckKind;
import org.anju.verification.CheckTerms;
import org.anju.verification.ClaimCase;
import org.anju.verification.Officer;
import org.jetbrains.annotations.Nullable;

/**
 * Takes the next case for an officer who goes through a queue: the oldest that is free or already
 * the officer's own, and about which the officer may decide.
 */
@ApplicationScoped
public class NextCase {

  /** Rows that another officer is taking are skipped; the key of the claims has the last word. */
  private static final String TAKE =
      """
      WITH next AS (
        SELECT a.id, a.receipt, a.policy_version, c.officer IS NOT NULL AS held
        %s ORDER BY a.waiting_since, a.id LIMIT 1
        FOR UPDATE OF a SKIP LOCKED
      ),
      taken AS (
        INSERT INTO check_claim (application_id, kind, officer, officer_name, claimed_at)
        SELECT id, %s, %s, %s, %s FROM next WHERE NOT held
        ON CONFLICT (application_id) DO NOTHING
        RETURNING application_id
      )
      SELECT id, receipt, policy_version, held FROM next
      WHERE held OR id IN (SELECT application_id FROM taken)
      """;

  /** So often a case that looked free may turn out to be taken. */
  private static final int TRIES = 20;

  private final Pool pool;
  private final CheckTerms terms;
  private final BusinessClock clock;
  private final AuditTrail audit;
  private final ClaimCase claimCase;

  NextCase(
      Pool pool, CheckTerms terms, BusinessClock clock, AuditTrail audit, ClaimCase claimCase) {
    this.pool = pool;
    this.terms = terms;
    this.clock = clock;
    this.audit = audit;
    this.claimCase = claimCase;
  }

  /**
   * The id of the case that the officer holds from now on; null when none is left.
   *
   * @param leaving null at the beginning
   */
  public Uni<@Nullable Long> take(Officer officer, QueueFilter filter, @Nullable LeftCase leaving) {
    return leave(officer, leaving).chain(() -> take(officer, filter, leaving, TRIES));
  }

  private Uni<Void> leave(Officer officer, @Nullable LeftCase leaving) {
    return leaving == null
        ? Uni.createFrom().voidItem()
        : claimCase.release(officer, leaving.applicationId());
  }

  private Uni<@Nullable Long> take(
      Officer officer, QueueFilter filter, @Nullable LeftCase leaving, int triesLeft) {
    return pool.withTransaction(connection -> taken(connection, officer, filter, leaving))
        .chain(
            found ->
                found != null || triesLeft == 0
                    ? Uni.createFrom().item(found)
                    : again(officer, filter, leaving, triesLeft));
  }

  /** Nothing was taken: either nothing is left, or others took what looked free. */
  private Uni<@Nullable Long> again(
      Officer officer, QueueFilter filter, @Nullable LeftCase leaving, int triesLeft) {
    CaseQuery cases = open(officer.actor(), filter, leaving);
    return pool.preparedQuery("SELECT EXISTS (SELECT " + cases.sql() + ") AS left")
        .execute(Tuple.from(cases.values()))
        .map(rows -> rows.iterator().next().getBoolean("left"))
        .chain(
            left ->
                left ? take(officer, filter, leaving, triesLeft - 1) : Uni.createFrom().nullItem());
  }

  private Uni<@Nullable Long> taken(
      SqlConnection connection, Officer officer, QueueFilter filter, @Nullable LeftCase leaving) {
    CaseQuery all = open(officer.actor(), filter, leaving);
    return behind(connection, officer, filter, leaving)
        .chain(
            rows ->
                rows.size() > 0
                    ? Uni.createFrom().item(rows)
                    : taken(connection, officer, filter.kind(), all))
        .chain(rows -> recorded(connection, officer.actor(), filter, rows));
  }

  private Uni<RowSet<Row>> behind(
      SqlConnection connection, Officer officer, QueueFilter filter, @Nullable LeftCase leaving) {
    CaseQuery cases = open(officer.actor(), filter, leaving);
    if (leaving != null) {
      cases.and(
          "(a.waiting_since, a.id) > (%s, %s)"
              .formatted(
                  cases.value(leaving.waitingSince().atOffset(ZoneOffset.UTC)),
                  cases.value(leaving.applicationId())));
    }
    return taken(connection, officer, filter.kind(), cases);
  }

  private Uni<RowSet<Row>> taken(
      SqlConnection connection, Officer officer, CheckKind kind, CaseQuery cases) {
    String sql =
        TAKE.formatted(
            cases.sql(),
            cases.value(kind.name()),
            cases.officer(),
            cases.value(officer.name()),
            cases.value(clock.now().atOffset(ZoneOffset.UTC)));
    return connection.preparedQuery(sql).execute(Tuple.from(cases.values()));
  }

  /**
   * What the officer may take: free or already the officer's own, and nothing speaks against it.
   */
  private CaseQuery open(Actor actor, QueueFilter filter, @Nullable LeftCase leaving) {
    CaseQuery cases =
        new CaseQuery(actor, filter.kind(), terms.overdueToday())
            .filtered(filter)
            .with(CaseQuery.Part.CLAIM);
    cases.and("(c.officer IS NULL OR c.officer = %s)", actor.id());
    cases.and("EXISTS (SELECT FROM interest_declaration d WHERE d.officer = %s)", actor.id());
    cases.and(
        "NOT EXISTS (SELECT FROM barred_cases(%s, '"
            + filter.kind()
            + "') b"
            + " WHERE b.application_id = a.id)",
        actor.id());
    if (leaving != null) {
      cases.and("a.id <> %s", leaving.applicationId());
    }
    return cases;
  }

  private Uni<@Nullable Long> recorded(
      SqlConnection connection, Actor actor, QueueFilter filter, RowSet<Row> rows) {
    if (rows.size() == 0) {
      return Uni.createFrom().nullItem();
    }
    Row row = rows.iterator().next();
    Uni<Void> leaf =
        row.getBoolean("held")
            ? Uni.createFrom().voidItem()
            : audit.record(
                connection,
                actor,
                Decision.of("verification.claim", "application", row.getString("receipt"))
                    .after(filter.kind())
                    .under(row.getString("policy_version")));
    return leaf.replaceWith(row.getLong("id"));
  }
}
