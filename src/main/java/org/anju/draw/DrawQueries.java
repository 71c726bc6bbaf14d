package org.anju.draw;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import org.anju.offering.OfferingRefusal;
import org.anju.platform.database.Rows;
import org.anju.platform.error.RefusedException;
import org.anju.platform.security.Actor;
import org.anju.platform.security.Roles;
import org.anju.platform.time.BusinessClock;
import org.anju.platform.web.Page;
import org.jetbrains.annotations.Nullable;

/** Reads draws. No entered value leaves before the result. */
@ApplicationScoped
public class DrawQueries {

  private static final String DRAW =
      """
      SELECT d.number, d.offering_id, o.name, o.district, d.seal, d.seal_digest, d.key_id,
             d.public_key, f.frozen_at, d.sealed_at, r.seed, r.randomness, r.drawn_at,
             e.ended_at AS voided_at, e.reason AS void_reason,
             (SELECT p.number FROM draw p WHERE p.roster_id = f.replaces) AS replaces,
             (SELECT n.number FROM draw_roster l JOIN draw n ON n.roster_id = l.id
              WHERE l.replaces = d.roster_id) AS replaced_by,
             %s
      FROM draw d
      JOIN offering o ON o.id = d.offering_id
      JOIN draw_roster f ON f.id = d.roster_id
      LEFT JOIN draw_result r ON r.draw_number = d.number
      LEFT JOIN draw_roster_end e ON e.draw_number = d.number
      LEFT JOIN draw_outcome x ON x.draw_number = d.number
      """
          .formatted(DrawStanding.COLUMNS);

  private static final String ONE = DRAW + "WHERE d.number = $1";

  private static final String PAGE =
      DRAW
          + "WHERE ($1::bigint IS NULL OR d.offering_id = $1)"
          + " ORDER BY d.number DESC LIMIT $2 OFFSET $3";

  private static final String COUNT =
      "SELECT count(*) AS total FROM draw WHERE ($1::bigint IS NULL OR offering_id = $1)";

  private static final String REOPENINGS =
      """
      SELECT source, attempt, reason, reopened_at FROM draw_reopening
      WHERE draw_number = $1 ORDER BY reopened_at, source
      """;

  private static final String RANKED =
      "SELECT r.rank, r.receipt, r.tier, r.ticket, (SELECT s.reason FROM draw_struck s"
          + " WHERE s.draw_number = $1 AND s.application_id = r.application_id"
          + " ORDER BY s.event DESC LIMIT 1) AS struck FROM draw_rank r WHERE r.draw_number = $1";

  private static final String RANK = RANKED + " AND r.receipt = $2";

  private static final String RANKS = RANKED + " AND r.rank > $2 ORDER BY r.rank LIMIT $3";

  private static final String ROSTER =
      """
      SELECT l.position, l.receipt, l.tier, l.tickets
      FROM draw d JOIN draw_roster_line l ON l.roster_id = d.roster_id
      WHERE d.number = $1 AND l.position > $2 ORDER BY l.position LIMIT $3
      """;

  private final Pool pool;
  private final DrawSources sources;
  private final BusinessClock clock;

  DrawQueries(Pool pool, DrawSources sources, BusinessClock clock) {
    this.pool = pool;
    this.sources = sources;
    this.clock = clock;
  }

  /** The latest first; {@code offeringId} is null for all. */
  public Uni<Page<DrawSummary>> page(@Nullable Long offeringId, int page, int size) {
    Tuple window = Tuple.tuple().addLong(offeringId).addInteger(size).addLong((long) page * size);
    return pool.preparedQuery(COUNT)
        .execute(Tuple.tuple().addLong(offeringId))
        .map(rows -> rows.iterator().next().getLong("total"))
        .chain(
            total ->
                pool.preparedQuery(PAGE)
                    .execute(window)
                    .map(rows -> new Page<>(Rows.list(rows, this::summary), total, page, size)));
  }

  public Uni<PublicDraw> show(int number) {
    return required(number)
        .chain(
            draw ->
                sources
                    .show(number, seal(draw))
                    .chain(
                        sources ->
                            pool.preparedQuery(REOPENINGS)
                                .execute(Tuple.of(number))
                                .map(rows -> Rows.list(rows, DrawQueries::reopening))
                                .map(reopenings -> view(draw, sources, reopenings))));
  }

  /** What an officer has left to enter, and may reopen. */
  public Uni<List<OfficerEntry>> entering(Actor actor, int number) {
    return required(number)
        .invoke(draw -> requireInCharge(actor, draw))
        .chain(draw -> sources.entering(number, seal(draw), actor.id()));
  }

  public Uni<FamilyRank> rank(int number, String receipt) {
    return requiredResult(number)
        .chain(
            draw ->
                pool.preparedQuery(RANK)
                    .execute(Tuple.of(number, receipt.strip().toUpperCase(Locale.ROOT)))
                    .map(rows -> rank(draw, rows)));
  }

  public Uni<Page<FamilyRank>> ranks(int number, int page, int size) {
    return requiredResult(number)
        .chain(
            draw ->
                pool.preparedQuery(RANKS)
                    .execute(Tuple.of(number, page * (long) size, size))
                    .map(rows -> ranks(draw, rows, page, size)));
  }

  /** The sealed roster, in the order of the receipt numbers. */
  public Uni<Page<FamilyLine>> roster(int number, int page, int size) {
    return required(number)
        .chain(
            draw ->
                pool.preparedQuery(ROSTER)
                    .execute(Tuple.of(number, page * (long) size, size))
                    .map(rows -> Rows.list(rows, DrawQueries::line))
                    .map(lines -> new Page<>(lines, seal(draw).rosterSize(), page, size)));
  }

  /** How far it has come by now. */
  Uni<DrawState> state(int number) {
    return required(number).map(draw -> state(draw, seal(draw)));
  }

  private Uni<Row> required(int number) {
    return pool.preparedQuery(ONE)
        .execute(Tuple.of(number))
        .map(
            rows -> {
              if (rows.size() == 0) {
                throw RefusedException.of(DrawRefusal.UNKNOWN);
              }
              return rows.iterator().next();
            });
  }

  private Uni<Row> requiredResult(int number) {
    return required(number)
        .invoke(
            draw -> {
              if (!isDrawn(draw)) {
                throw RefusedException.of(DrawRefusal.NOT_DRAWN);
              }
            });
  }

  private static void requireInCharge(Actor actor, Row draw) {
    if (!Roles.ADMINISTRATOR.equals(actor.role())
        && !actor.servesDistrict(draw.getString("district"))) {
      throw RefusedException.of(OfferingRefusal.NOT_YOURS);
    }
  }

  private DrawSummary summary(Row draw) {
    Seal seal = seal(draw);
    return new DrawSummary(
        draw.getInteger("number"),
        draw.getLong("offering_id"),
        draw.getString("name"),
        draw.getString("district"),
        state(draw, seal),
        seal.earliest(),
        Rows.instantOrNull(draw, "drawn_at"),
        draw.getInteger("replaced_by"),
        seal.rosterSize(),
        seal.calledCount());
  }

  private PublicDraw view(Row draw, List<DrawSource> sources, List<DrawReopening> reopenings) {
    Seal seal = seal(draw);
    return new PublicDraw(
        draw.getInteger("number"),
        draw.getLong("offering_id"),
        draw.getString("name"),
        draw.getString("district"),
        state(draw, seal),
        Rows.instantOrNull(draw, "frozen_at"),
        Rows.instantOrNull(draw, "sealed_at"),
        seal.earliest(),
        clock.now(),
        seal.rosterSize(),
        seal.calledCount(),
        seal.units().stream().map(tier -> new DrawTier(tier.tier(), tier.count())).toList(),
        sources,
        reopenings,
        seal.rules(),
        draw.getString("seal_digest"),
        seal.rosterRoot(),
        draw.getString("key_id"),
        draw.getString("public_key"),
        draw.getString("seed"),
        Rows.instantOrNull(draw, "drawn_at"),
        Rows.instantOrNull(draw, "voided_at"),
        draw.getString("void_reason"),
        draw.getInteger("replaces"),
        draw.getInteger("replaced_by"),
        DrawFiles.of(draw.getInteger("number"), isDrawn(draw)));
  }

  private DrawState state(Row draw, Seal seal) {
    return DrawStanding.of(draw).state(seal, clock.now());
  }

  private static FamilyRank rank(Row draw, RowSet<Row> rows) {
    if (rows.size() == 0) {
      throw RefusedException.of(DrawRefusal.RECEIPT_UNKNOWN);
    }
    return rank(rows.iterator().next(), seal(draw).calledCount());
  }

  private static Page<FamilyRank> ranks(Row draw, RowSet<Row> rows, int page, int size) {
    Seal seal = seal(draw);
    return new Page<>(
        Rows.list(rows, row -> rank(row, seal.calledCount())), seal.rosterSize(), page, size);
  }

  private static FamilyRank rank(Row row, int units) {
    int rank = row.getInteger("rank");
    return new FamilyRank(
        rank,
        row.getString("receipt"),
        row.getInteger("tier"),
        row.getString("ticket"),
        rank <= units,
        struck(row.getString("struck")));
  }

  private static @Nullable StruckReason struck(@Nullable String last) {
    StruckReason reason = last == null ? null : StruckReason.valueOf(last);
    return reason == StruckReason.REINSTATED ? null : reason;
  }

  private static FamilyLine line(Row row) {
    return new FamilyLine(
        row.getInteger("position"),
        row.getString("receipt"),
        row.getInteger("tier"),
        row.getInteger("tickets"));
  }

  private static DrawReopening reopening(Row row) {
    return new DrawReopening(
        row.getInteger("source"),
        row.getInteger("attempt"),
        row.getString("reason"),
        Rows.instantOrNull(row, "reopened_at"));
  }

  private static boolean isDrawn(Row draw) {
    return draw.getString("seed") != null;
  }

  private static Seal seal(Row draw) {
    return Seal.parse(draw.getString("seal"));
  }
}
