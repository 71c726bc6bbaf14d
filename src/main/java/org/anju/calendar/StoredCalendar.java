package org.anju.calendar;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.anju.platform.database.Rows;
import org.anju.platform.time.BusinessClock;
import org.anju.platform.time.CurrentHolidays;
import org.anju.platform.time.HolidayNotice;
import org.anju.platform.time.Holidays;
import org.anju.policy.Policies;

/**
 * Gives a city without notices those that ship, and keeps {@link CurrentHolidays} in step with what
 * is in force. Which notices those are changes only by new ones, so a replica that finds the ids
 * that it knows has nothing to read.
 */
@ApplicationScoped
public class StoredCalendar {

  /** After the policy, whose version the leaf names, and before everything that counts days. */
  private static final int EARLY = -900;

  private static final Duration LONGEST_START = Duration.ofSeconds(30);

  /** $1 years, $2 days of publication, $3 their days, $4 now, $5 policy version. */
  private static final String SEED =
      """
      WITH shipped AS (
        SELECT * FROM unnest($1::int[], $2::date[], $3::text[]) AS s (year, published, days)
      ),
      seeded AS (
        INSERT INTO calendar_notice (year, state, published, days, proposed_by, proposed_at,
                                     decided_by, decided_at)
        SELECT year, 'IN_FORCE', published, days, 'product', $4, 'operator', $4
        FROM shipped s
        WHERE NOT EXISTS (SELECT FROM calendar_notice n
                          WHERE n.year = s.year AND n.state = 'IN_FORCE')
        ON CONFLICT DO NOTHING
        RETURNING id, days
      )
      INSERT INTO audit_leaf (at, actor, role, action, case_type, case_id, after_digest, policy_version)
      SELECT $4, 'system', 'system', 'calendar.seed', 'calendar-notice', id::text,
             encode(sha256(convert_to(days, 'UTF8')), 'hex'), $5
      FROM seeded
      """;

  private static final String KNOWN =
      "SELECT coalesce(string_agg(id::text, ' ' ORDER BY id), '') AS ids"
          + " FROM calendar_notice WHERE state = 'IN_FORCE'";

  private static final String READ =
      "SELECT year, published, days,"
          + " (SELECT coalesce(string_agg(id::text, ' ' ORDER BY id), '')"
          + "  FROM calendar_notice WHERE state = 'IN_FORCE') AS ids"
          + " FROM calendar_notice WHERE state = 'IN_FORCE' ORDER BY year";

  private final Pool pool;
  private final CurrentHolidays current;
  private final NoticeJson json;
  private final Policies policies;
  private final BusinessClock clock;
  private final AtomicReference<String> known = new AtomicReference<>("");

  StoredCalendar(
      Pool pool, CurrentHolidays current, NoticeJson json, Policies policies, BusinessClock clock) {
    this.pool = pool;
    this.current = current;
    this.json = json;
    this.policies = policies;
    this.clock = clock;
  }

  void begin(@Observes @Priority(EARLY) StartupEvent started) {
    seed().chain(this::refresh).await().atMost(LONGEST_START);
  }

  /** Reads what is in force anew; whoever puts a notice into force calls it after the commit. */
  public Uni<Void> refresh() {
    return pool.query(READ).execute().invoke(this::replace).replaceWithVoid();
  }

  /** Follows a decision that another replica made. */
  @Scheduled(every = "2s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  public Uni<Void> follow() {
    return pool.query(KNOWN)
        .execute()
        .map(rows -> rows.iterator().next().getString("ids"))
        .chain(ids -> ids.equals(known.get()) ? Uni.createFrom().voidItem() : refresh());
  }

  private Uni<Void> seed() {
    List<HolidayNotice> shipped = Holidays.shippedNotices();
    OffsetDateTime now = clock.now().atOffset(ZoneOffset.UTC);
    Tuple values =
        Tuple.tuple()
            .addArrayOfInteger(shipped.stream().map(HolidayNotice::year).toArray(Integer[]::new))
            .addArrayOfLocalDate(
                shipped.stream().map(HolidayNotice::published).toArray(LocalDate[]::new))
            .addArrayOfString(shipped.stream().map(json::written).toArray(String[]::new))
            .addOffsetDateTime(now)
            .addString(policies.inForce(clock.today()).version());
    return pool.preparedQuery(SEED).execute(values).replaceWithVoid();
  }

  private void replace(RowSet<Row> rows) {
    List<HolidayNotice> notices = Rows.list(rows, this::notice);
    current.replace(Holidays.of(notices));
    known.set(rows.rowCount() == 0 ? "" : rows.iterator().next().getString("ids"));
  }

  private HolidayNotice notice(Row row) {
    return json.read(row.getInteger("year"), row.getLocalDate("published"), row.getString("days"));
  }
}
