package org.anju.pricing;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.List;
import org.anju.audit.AuditTrail;
import org.anju.audit.Decision;
import org.anju.offering.OfferingRefusal;
import org.anju.offering.Stage;
import org.anju.platform.error.RefusedException;
import org.anju.platform.imports.ImportJob;
import org.anju.platform.imports.ImportJobs;
import org.anju.platform.imports.ImportRefusal;
import org.anju.platform.imports.ImportState;
import org.anju.platform.imports.ImportedLists;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;
import org.anju.pricing.sheet.UnitLine;

/**
 * Makes an imported list the offering's current one, in one transaction: the units it names, its
 * lines, and the former version superseded. Units that the new list leaves out are withdrawn.
 */
@ApplicationScoped
public class SavePriceList {

  private static final String OFFERING =
      "SELECT stage, acquirer FROM offering WHERE id = $1 FOR UPDATE";

  private static final String SUPERSEDE =
      "UPDATE price_list SET state = 'SUPERSEDED' WHERE offering_id = $1 AND state = 'CURRENT'";

  private static final String INSERT_LIST =
      """
      INSERT INTO price_list (offering_id, list_version, state, units, total_area, total_price, file_name,
                              file_digest, imported_by, imported_at)
      SELECT $1, coalesce(max(list_version), 0) + 1, 'CURRENT', $2, $3, $4, $5, $6, $7, $8
      FROM price_list WHERE offering_id = $1
      RETURNING id, list_version
      """;

  private static final String WITHDRAW_ALL =
      "UPDATE unit SET state = 'WITHDRAWN' WHERE offering_id = $1";

  private static final String UPSERT_UNIT =
      """
      INSERT INTO unit (offering_id, building, entrance, room, storey, layout, orientation, built_area,
                        inner_area, shared_area, note, state)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 'AVAILABLE')
      ON CONFLICT (offering_id, building, entrance, room) DO UPDATE SET
        storey = excluded.storey, layout = excluded.layout, orientation = excluded.orientation,
        built_area = excluded.built_area, inner_area = excluded.inner_area,
        shared_area = excluded.shared_area, note = excluded.note, state = 'AVAILABLE'
      """;

  private static final String INSERT_LINE =
      """
      INSERT INTO price_list_line (price_list_id, unit_id, unit_price, total_price)
      SELECT $1, id, $6, $7 FROM unit
      WHERE offering_id = $2 AND building = $3 AND entrance = $4 AND room = $5
      """;

  private final Pool pool;
  private final ImportJobs jobs;
  private final ImportedLists lists;
  private final BusinessClock clock;
  private final AuditTrail audit;

  SavePriceList(
      Pool pool, ImportJobs jobs, ImportedLists lists, BusinessClock clock, AuditTrail audit) {
    this.pool = pool;
    this.jobs = jobs;
    this.lists = lists;
    this.clock = clock;
    this.audit = audit;
  }

  /** Answers the new list's version, from 1. A list with a single problem is not saved. */
  public Uni<Integer> save(Actor actor, long job) {
    return pool.withTransaction(
        connection ->
            jobs.lock(connection, actor, job)
                .invoke(SavePriceList::requireFaultless)
                .call(found -> requireOpenPrices(connection, actor, found.offeringId()))
                .chain(found -> save(connection, actor, found)));
  }

  private Uni<Integer> save(SqlConnection connection, Actor actor, ImportJob job) {
    return jobs.goodRows(connection, job.id())
        .map(rows -> rows.stream().map(row -> lists.good(PriceListImports.LIST, row)).toList())
        .chain(lines -> write(connection, actor, job, lines));
  }

  private Uni<Integer> write(
      SqlConnection connection, Actor actor, ImportJob job, List<UnitLine> lines) {
    long offering = job.offeringId();
    return connection
        .preparedQuery(SUPERSEDE)
        .execute(Tuple.of(offering))
        .chain(() -> connection.preparedQuery(INSERT_LIST).execute(list(actor, job, lines)))
        .map(rows -> rows.iterator().next())
        .call(() -> connection.preparedQuery(WITHDRAW_ALL).execute(Tuple.of(offering)))
        .call(() -> batch(connection, UPSERT_UNIT, units(offering, lines)))
        .call(list -> batch(connection, INSERT_LINE, prices(list.getLong("id"), offering, lines)))
        .call(() -> jobs.mark(connection, job.id(), ImportState.SAVED))
        .map(list -> list.getInteger("list_version"))
        .call(
            version ->
                audit.record(
                    connection,
                    actor,
                    Decision.of("pricing.save-list", "offering", offering)
                        .after(version + ":" + job.fileDigest())));
  }

  private static void requireFaultless(ImportJob job) {
    if (job.rowsBad() > 0) {
      throw RefusedException.of(ImportRefusal.HAS_PROBLEMS);
    }
    if (job.rowsGood() == 0) {
      throw RefusedException.of(ImportRefusal.NOTHING_TO_SAVE);
    }
  }

  /** Locks the offering, so that nobody announces, applies or opens the notice meanwhile. */
  private static Uni<Void> requireOpenPrices(SqlConnection connection, Actor actor, long offering) {
    return connection
        .preparedQuery(OFFERING)
        .execute(Tuple.of(offering))
        .map(rows -> rows.iterator().next())
        .invoke(
            row -> {
              if (!row.getString("acquirer").equals(actor.organisation())) {
                throw RefusedException.of(OfferingRefusal.NOT_YOURS);
              }
              Stage stage = Stage.valueOf(row.getString("stage"));
              if (stage != Stage.DRAFT && stage != Stage.ANNOUNCED) {
                throw RefusedException.of(PricingRefusal.PRICES_ARE_FINAL);
              }
            })
        .replaceWithVoid();
  }

  private Tuple list(Actor actor, ImportJob job, List<UnitLine> lines) {
    BigDecimal area =
        lines.stream().map(UnitLine::builtArea).reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal money =
        lines.stream().map(UnitLine::totalPrice).reduce(BigDecimal.ZERO, BigDecimal::add);
    return Tuple.tuple()
        .addLong(job.offeringId())
        .addInteger(lines.size())
        .addBigDecimal(area)
        .addBigDecimal(money)
        .addString(job.fileName())
        .addString(job.fileDigest())
        .addString(actor.id())
        .addOffsetDateTime(clock.now().atOffset(ZoneOffset.UTC));
  }

  private static List<Tuple> units(long offering, List<UnitLine> lines) {
    return lines.stream()
        .map(
            line ->
                Tuple.tuple()
                    .addLong(offering)
                    .addString(line.building())
                    .addString(orEmpty(line.entrance()))
                    .addString(line.room())
                    .addInteger(line.storey())
                    .addString(orEmpty(line.layout()))
                    .addString(orEmpty(line.orientation()))
                    .addBigDecimal(line.builtArea())
                    .addBigDecimal(line.innerArea())
                    .addBigDecimal(line.sharedArea())
                    .addString(orEmpty(line.note())))
        .toList();
  }

  private static List<Tuple> prices(long list, long offering, List<UnitLine> lines) {
    return lines.stream()
        .map(
            line ->
                Tuple.tuple()
                    .addLong(list)
                    .addLong(offering)
                    .addString(line.building())
                    .addString(orEmpty(line.entrance()))
                    .addString(line.room())
                    .addBigDecimal(line.unitPrice())
                    .addBigDecimal(line.totalPrice()))
        .toList();
  }

  private static Uni<Void> batch(SqlConnection connection, String sql, List<Tuple> rows) {
    return connection.preparedQuery(sql).executeBatch(rows).replaceWithVoid();
  }

  private static String orEmpty(String text) {
    return text == null ? "" : text;
  }
}
