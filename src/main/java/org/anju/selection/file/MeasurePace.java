package org.anju.selection.file;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import org.anju.platform.database.Rows;
import org.anju.platform.time.BusinessClock;

/** Measures for everybody how many days an announced offering took to its choices and signings. */
@ApplicationScoped
public class MeasurePace {

  /** $1 offering, $2 time zone of the city. */
  private static final String PACE =
      """
      WITH taken AS (
        SELECT (s.chosen_at AT TIME ZONE $2)::date - (o.announced_at AT TIME ZONE $2)::date AS chosen,
               (g.signed_at AT TIME ZONE $2)::date - (o.announced_at AT TIME ZONE $2)::date AS signed
        FROM offering o
        JOIN selection s ON s.offering_id = o.id AND s.live
        JOIN agreement g ON g.selection_id = s.id
        WHERE o.id = $1
      )
      SELECT o.id, o.announced_at,
             (SELECT count(*)::int FROM unit u
              WHERE u.offering_id = o.id AND u.state <> 'WITHDRAWN') AS units,
             t.*
      FROM offering o
      CROSS JOIN LATERAL (
        SELECT count(chosen)::int AS chosen, count(signed)::int AS signed,
               min(chosen) AS first_chosen, max(chosen) AS last_chosen,
               percentile_disc(0.5) WITHIN GROUP (ORDER BY chosen) AS middle_chosen,
               min(signed) AS first_signed, max(signed) AS last_signed,
               percentile_disc(0.5) WITHIN GROUP (ORDER BY signed) AS middle_signed
        FROM taken) t
      WHERE o.id = $1 AND o.announced_at IS NOT NULL
      """;

  private final Pool pool;

  MeasurePace(Pool pool) {
    this.pool = pool;
  }

  /** Refused with {@code sale-file.unknown} for a draft. */
  public Uni<SalePace> of(long offeringId) {
    return pool.preparedQuery(PACE)
        .execute(Tuple.of(offeringId, BusinessClock.CHINA.getId()))
        .map(FileRows::required)
        .map(MeasurePace::pace);
  }

  private static SalePace pace(Row row) {
    return new SalePace(
        row.getLong("id"),
        Rows.instant(row, "announced_at"),
        row.getInteger("units"),
        row.getInteger("chosen"),
        row.getInteger("signed"),
        row.getInteger("first_chosen"),
        row.getInteger("middle_chosen"),
        row.getInteger("last_chosen"),
        row.getInteger("first_signed"),
        row.getInteger("middle_signed"),
        row.getInteger("last_signed"));
  }
}
