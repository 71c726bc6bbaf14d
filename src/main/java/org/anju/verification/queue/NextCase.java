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
import org.anju.verification.Officer;
import org.jetbrains.annotations.Nullable;

/**
 * Takes the next case for an officer who goes through a queue: the oldest that is free or already
 * the officer's own, and about which the officer may decide.
 */
@ApplicationScoped
public class NextCase {

  /** Lets the case go that the officer leaves without deciding. */
  private static final String LEAVE =
      "DELETE FROM check_claim WHERE application_id = $1 AND officer = $2";

  /**
   * $14 the case that is left, null at the beginning: first come those behind it, then those
   * before. Rows that another officer is taking are skipped.
   */
  private static final String TAKE =
      """
      WITH next AS (
        SELECT a.id, a.receipt, a.policy_version, c.officer IS NOT NULL AS held
        %s
          AND (c.officer IS NULL OR c.officer = $6)
          AND a.id IS DISTINCT FROM $14
          AND ($15::boolean OR $14::bigint IS NULL OR (a.waiting_since, a.id) >
               (SELECT l.waiting_since, l.id FROM application l WHERE l.id = $14))
          AND check_barred($6, a.id, $2) IS NULL
        ORDER BY a.waiting_since, a.id LIMIT 1
        FOR UPDATE OF a SKIP LOCKED
      ),
      taken AS (
        INSERT INTO check_claim (application_id, kind, officer, officer_name, claimed_at)
        SELECT id, $2, $6, $16, $17 FROM next WHERE NOT held
        ON CONFLICT (application_id) DO NOTHING
        RETURNING application_id
      )
      SELECT id, receipt, policy_version, held FROM next
      WHERE held OR id IN (SELECT application_id FROM taken)
      """
          .formatted(QueueSql.FILTERED);

  private static final String ANY_LEFT =
      """
      SELECT EXISTS (SELECT %s
        AND (c.officer IS NULL OR c.officer = $6) AND a.id IS DISTINCT FROM $14
        AND check_barred($6, a.id, $2) IS NULL) AS left
      """
          .formatted(QueueSql.FILTERED);

  /** So often a case that looked free may turn out to be taken. */
  private static final int TRIES = 20;

  private final Pool pool;
  private final QueueSql sql;
  private final BusinessClock clock;
  private final AuditTrail audit;

  NextCase(Pool pool, QueueSql sql, BusinessClock clock, AuditTrail audit) {
    this.pool = pool;
    this.sql = sql;
    this.clock = clock;
    this.audit = audit;
  }

  /**
   * The id of the case that the officer holds from now on; null when none is left.
   *
   * @param leaving the case that the officer goes on from; if still held, it goes back into the
   *     queue
   */
  public Uni<@Nullable Long> take(Officer officer, QueueFilter filter, @Nullable Long leaving) {
    return leave(officer.actor(), leaving).chain(() -> take(officer, filter, leaving, TRIES));
  }

  private Uni<Void> leave(Actor actor, @Nullable Long leaving) {
    return leaving == null
        ? Uni.createFrom().voidItem()
        : pool.preparedQuery(LEAVE).execute(Tuple.of(leaving, actor.id())).replaceWithVoid();
  }

  private Uni<@Nullable Long> take(
      Officer officer, QueueFilter filter, @Nullable Long leaving, int triesLeft) {
    return pool.withTransaction(connection -> taken(connection, officer, filter, leaving))
        .chain(
            found ->
                found != null || triesLeft == 0
                    ? Uni.createFrom().item(found)
                    : again(officer, filter, leaving, triesLeft));
  }

  /** Nothing was taken: either nothing is left, or others took what looked free. */
  private Uni<@Nullable Long> again(
      Officer officer, QueueFilter filter, @Nullable Long leaving, int triesLeft) {
    Tuple values = sql.filtered(officer.actor(), filter).addLong(leaving);
    return pool.preparedQuery(ANY_LEFT)
        .execute(values)
        .map(rows -> rows.iterator().next().getBoolean("left"))
        .chain(
            left ->
                left ? take(officer, filter, leaving, triesLeft - 1) : Uni.createFrom().nullItem());
  }

  private Uni<@Nullable Long> taken(
      SqlConnection connection, Officer officer, QueueFilter filter, @Nullable Long leaving) {
    return connection
        .preparedQuery(TAKE)
        .execute(values(officer, filter, leaving, false))
        .chain(
            rows ->
                rows.size() > 0 || leaving == null
                    ? Uni.createFrom().item(rows)
                    : connection
                        .preparedQuery(TAKE)
                        .execute(values(officer, filter, leaving, true)))
        .chain(rows -> recorded(connection, officer.actor(), filter, rows));
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

  private Tuple values(
      Officer officer, QueueFilter filter, @Nullable Long leaving, boolean fromTheBeginning) {
    return sql.filtered(officer.actor(), filter)
        .addLong(leaving)
        .addBoolean(fromTheBeginning)
        .addString(officer.name())
        .addOffsetDateTime(clock.now().atOffset(ZoneOffset.UTC));
  }
}
