package org.anju.pricing.filing;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.List;
import org.anju.platform.database.Rows;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;
import org.anju.platform.web.Page;
import org.anju.project.ProjectUse;
import org.jetbrains.annotations.Nullable;

/** The price lists of an officer's districts that were put under public notice. */
@ApplicationScoped
public class ListFilings {

  /** $1 districts, $2 the officer's office, $3 now, $4 which queue. */
  private static final String QUEUE =
      """
      FROM price_list p
      JOIN price_notice n ON n.price_list_id = p.id
      JOIN offering o ON o.id = p.offering_id
      LEFT JOIN price_filing mine ON mine.price_list_id = p.id AND mine.office = $2
      LEFT JOIN price_filing other ON other.price_list_id = p.id AND other.office <> $2
      WHERE o.district = ANY ($1) AND CASE $4::text
        WHEN 'DECIDED' THEN mine.office IS NOT NULL
        WHEN 'UNDER_NOTICE' THEN p.state = 'CURRENT' AND n.closes_at > $3
        ELSE p.state = 'CURRENT' AND n.closes_at <= $3 AND mine.office IS NULL
             AND other.decision IS DISTINCT FROM 'RETURNED' END
      """;

  private static final String COUNT = "SELECT count(*) AS total " + QUEUE;

  private static final String PAGE =
      """
      SELECT p.id, o.id AS offering_id, o.name, o.district, o.use, p.list_version, p.units, p.total_price,
             p.cap_total, n.closes_at, mine.decision AS mine, other.decision AS other,
             (SELECT a.name FROM organisation a WHERE a.alias = o.acquirer) AS company
      """
          + QUEUE
          + """
          ORDER BY mine.decided_at DESC, n.closes_at, p.id LIMIT $5 OFFSET $6
          """;

  private final Pool pool;
  private final BusinessClock clock;

  ListFilings(Pool pool, BusinessClock clock) {
    this.pool = pool;
    this.clock = clock;
  }

  /** What waits longest comes first; of what is decided the latest. */
  public Uni<Page<FilingRow>> page(Actor officer, FilingQueue queue, int page, int size) {
    return pool.preparedQuery(COUNT)
        .execute(asked(officer, queue))
        .map(rows -> rows.iterator().next().getLong("total"))
        .chain(
            total ->
                items(asked(officer, queue).addInteger(size).addLong((long) page * size))
                    .map(items -> new Page<>(items, total, page, size)));
  }

  private Uni<List<FilingRow>> items(Tuple asked) {
    return pool.preparedQuery(PAGE).execute(asked).map(rows -> Rows.list(rows, ListFilings::row));
  }

  private Tuple asked(Actor officer, FilingQueue queue) {
    return Tuple.tuple()
        .addArrayOfString(officer.districts().toArray(String[]::new))
        .addString(FilingOffice.of(officer).name())
        .addOffsetDateTime(clock.now().atOffset(ZoneOffset.UTC))
        .addString(queue.name());
  }

  private static FilingRow row(Row row) {
    return new FilingRow(
        row.getLong("id"),
        row.getLong("offering_id"),
        row.getString("name"),
        row.getString("district"),
        row.getString("company"),
        ProjectUse.valueOf(row.getString("use")),
        row.getInteger("list_version"),
        row.getInteger("units"),
        row.getBigDecimal("total_price"),
        row.getBigDecimal("cap_total"),
        row.getOffsetDateTime("closes_at").toInstant(),
        decision(row, "mine"),
        decision(row, "other"));
  }

  private static @Nullable FilingDecision decision(Row row, String column) {
    String decided = row.getString(column);
    return decided == null ? null : FilingDecision.valueOf(decided);
  }
}
