package org.anju.publicity;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.anju.application.Category;
import org.anju.offering.Stage;
import org.anju.platform.error.RefusedException;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;
import org.anju.platform.web.Page;
import org.jetbrains.annotations.Nullable;

/** Reads public notices; what is personal in them ends with their term. */
@ApplicationScoped
public class Notices {

  private static final String NOTICE =
      """
      SELECT o.id, o.name, o.district, n.published_at, n.closes_at, n.closes_at <= $1 AS over,
             (SELECT count(*) FROM application a
              WHERE a.offering_id = o.id AND a.status = 'QUALIFIED') AS families
      FROM public_notice n JOIN offering o ON o.id = n.offering_id
      """;

  private static final String ONE = NOTICE + "WHERE o.id = $2";

  private static final String PAGE =
      NOTICE
          + "WHERE o.stage = 'NOTICE' ORDER BY n.published_at DESC, o.id DESC LIMIT $2 OFFSET $3";

  private static final String COUNT =
      "SELECT count(*) AS total FROM offering WHERE stage = 'NOTICE'";

  private static final String UNDER_NOTICE =
      """
      FROM application a JOIN public_notice n ON n.offering_id = a.offering_id
      WHERE a.offering_id = $1 AND a.status = 'QUALIFIED' AND ($2::text IS NULL OR a.receipt = $2)
      """;

  private static final String COUNT_ENTRIES = "SELECT count(*) AS total " + UNDER_NOTICE;

  private static final String ENTRIES =
      """
      SELECT a.receipt, a.category, a.tier,
             CASE WHEN n.closes_at > $3 THEN a.applicant_masked END AS name_masked,
             CASE WHEN n.closes_at > $3 THEN a.identity_masked END AS identity_masked
      """
          + UNDER_NOTICE
          + "ORDER BY a.id LIMIT $4 OFFSET $5";

  private static final String IN_PROGRESS =
      """
      FROM offering o
      WHERE o.district = ANY ($1) AND o.stage IN ('ANNOUNCED', 'NOTICE', 'SEALED', 'DRAWN')
      """;

  private static final String COUNT_PROGRESS = "SELECT count(*) AS total " + IN_PROGRESS;

  private static final String PROGRESS =
      """
      SELECT o.id, o.name, o.district, o.stage, o.applications_close_at, o.draw_at,
             (SELECT count(*) FROM application a WHERE a.offering_id = o.id
                AND a.status IN ('SUBMITTED', 'IDENTITY_CONFIRMED', 'RETURNED')) AS undecided,
             (SELECT count(*) FROM application a WHERE a.offering_id = o.id
                AND a.status = 'QUALIFIED') AS qualified,
             (SELECT count(*) FROM objection j WHERE j.offering_id = o.id
                AND j.state = 'OPEN') AS objections,
             (SELECT n.closes_at FROM public_notice n WHERE n.offering_id = o.id) AS closes_at,
             (SELECT d.number FROM draw d WHERE d.offering_id = o.id) AS draw_number
      """
          + IN_PROGRESS
          + "ORDER BY o.id DESC LIMIT $2 OFFSET $3";

  private final Pool pool;
  private final BusinessClock clock;

  Notices(Pool pool, BusinessClock clock) {
    this.pool = pool;
    this.clock = clock;
  }

  /** The offerings under notice, the latest first. */
  public Uni<Page<PublicNoticeView>> page(int page, int size) {
    Tuple window =
        Tuple.tuple().addOffsetDateTime(now()).addInteger(size).addLong((long) page * size);
    return total(COUNT, Tuple.tuple())
        .chain(total -> page(PAGE, window, Notices::notice, total, page, size));
  }

  /** One offering's notice, also when it is over. */
  public Uni<PublicNoticeView> required(long offeringId) {
    return pool.preparedQuery(ONE)
        .execute(Tuple.of(now(), offeringId))
        .map(
            rows -> {
              if (rows.size() == 0) {
                throw RefusedException.of(PublicityRefusal.UNKNOWN);
              }
              return notice(rows.iterator().next());
            });
  }

  /** The families of a notice; {@code receipt} is null for all of them. */
  public Uni<Page<NoticeEntry>> entries(
      long offeringId, @Nullable String receipt, int page, int size) {
    String wanted =
        receipt == null || receipt.isBlank() ? null : receipt.strip().toUpperCase(Locale.ROOT);
    Tuple window =
        Tuple.tuple()
            .addLong(offeringId)
            .addString(wanted)
            .addOffsetDateTime(now())
            .addInteger(size)
            .addLong((long) page * size);
    return required(offeringId)
        .chain(() -> total(COUNT_ENTRIES, Tuple.of(offeringId, wanted)))
        .chain(total -> page(ENTRIES, window, Notices::entry, total, page, size));
  }

  /** What the bureau of these districts has between announcement and selection. */
  public Uni<Page<NoticeProgress>> progress(Actor actor, int page, int size) {
    String[] districts = actor.districts().toArray(String[]::new);
    Tuple all = Tuple.tuple().addArrayOfString(districts);
    Tuple window =
        Tuple.tuple().addArrayOfString(districts).addInteger(size).addLong((long) page * size);
    return total(COUNT_PROGRESS, all)
        .chain(total -> page(PROGRESS, window, Notices::progress, total, page, size));
  }

  private Uni<Long> total(String sql, Tuple values) {
    return pool.preparedQuery(sql)
        .execute(values)
        .map(rows -> rows.iterator().next().getLong("total"));
  }

  private <T> Uni<Page<T>> page(
      String sql, Tuple values, Function<Row, T> item, long total, int page, int size) {
    return pool.preparedQuery(sql)
        .execute(values)
        .map(
            rows -> {
              List<T> items = StreamSupport.stream(rows.spliterator(), false).map(item).toList();
              return new Page<>(items, total, page, size);
            });
  }

  private OffsetDateTime now() {
    return clock.now().atOffset(ZoneOffset.UTC);
  }

  private static PublicNoticeView notice(Row row) {
    return new PublicNoticeView(
        row.getLong("id"),
        row.getString("name"),
        row.getString("district"),
        instant(row, "published_at"),
        instant(row, "closes_at"),
        row.getBoolean("over"),
        row.getLong("families"));
  }

  private static NoticeEntry entry(Row row) {
    return new NoticeEntry(
        row.getString("receipt"),
        row.getString("name_masked"),
        row.getString("identity_masked"),
        Category.valueOf(row.getString("category")),
        row.getInteger("tier"));
  }

  private static NoticeProgress progress(Row row) {
    return new NoticeProgress(
        row.getLong("id"),
        row.getString("name"),
        row.getString("district"),
        Stage.valueOf(row.getString("stage")),
        instant(row, "applications_close_at"),
        instant(row, "draw_at"),
        row.getLong("undecided"),
        row.getLong("qualified"),
        row.getLong("objections"),
        instant(row, "closes_at"),
        row.getInteger("draw_number"));
  }

  private static Instant instant(Row row, String column) {
    OffsetDateTime time = row.getOffsetDateTime(column);
    return time == null ? null : time.toInstant();
  }
}
