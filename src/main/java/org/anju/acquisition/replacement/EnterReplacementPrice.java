package org.anju.acquisition.replacement;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.anju.audit.AuditTrail;
import org.anju.audit.Decision;
import org.anju.platform.error.RefusedException;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;
import org.anju.policy.Policies;

/** An officer enters what building at a place costs; another confirms it, and then it is final. */
@ApplicationScoped
public class EnterReplacementPrice {

  private static final String INSERT =
      """
      INSERT INTO replacement_price (district, place, land, construction, fees, source, valid_from, valid_until,
                                     entered_by, entered_at)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) RETURNING id
      """;

  private static final String LOCK =
      "SELECT district, entered_by, confirmed_by FROM replacement_price WHERE id = $1 FOR NO KEY UPDATE";

  private static final String CONFIRM =
      "UPDATE replacement_price SET confirmed_by = $2, confirmed_at = $3 WHERE id = $1";

  private final Pool pool;
  private final Policies policies;
  private final BusinessClock clock;
  private final AuditTrail audit;

  EnterReplacementPrice(Pool pool, Policies policies, BusinessClock clock, AuditTrail audit) {
    this.pool = pool;
    this.policies = policies;
    this.clock = clock;
    this.audit = audit;
  }

  /**
   * What an officer enters.
   *
   * @param land yuan per m² of built area, whole cents, as {@code construction} and {@code fees}
   * @param source the study or decision that it is taken from
   * @param validUntil its last day
   */
  public record Entry(
      String district,
      String place,
      BigDecimal land,
      BigDecimal construction,
      BigDecimal fees,
      String source,
      LocalDate validFrom,
      LocalDate validUntil) {}

  /** Those that the officer may choose, of the city's. */
  public Uni<List<String>> districts(Actor officer) {
    return Uni.createFrom().item(known().stream().filter(officer::servesDistrict).toList());
  }

  /** Answers its number. */
  public Uni<Long> enter(Actor officer, Entry entry) {
    return Uni.createFrom()
        .item(entry)
        .invoke(each -> requireSound(officer, each))
        .chain(each -> pool.withTransaction(connection -> insert(connection, officer, each)));
  }

  public Uni<Void> confirm(Actor officer, long id) {
    return pool.withTransaction(
        connection ->
            connection
                .preparedQuery(LOCK)
                .execute(Tuple.of(id))
                .invoke(rows -> requireConfirmable(officer, rows))
                .chain(
                    () ->
                        connection
                            .preparedQuery(CONFIRM)
                            .execute(
                                Tuple.of(id, officer.id(), clock.now().atOffset(ZoneOffset.UTC))))
                .chain(() -> leaf(connection, officer, "confirm", id, "confirmed")));
  }

  private Uni<Long> insert(SqlConnection connection, Actor officer, Entry entry) {
    return connection
        .preparedQuery(INSERT)
        .execute(values(officer, entry))
        .map(rows -> rows.iterator().next().getLong("id"))
        .call(id -> leaf(connection, officer, "enter", id, entry));
  }

  private List<String> known() {
    return policies.inForce(clock.today()).districts();
  }

  private void requireSound(Actor officer, Entry entry) {
    if (!known().contains(entry.district())) {
      throw RefusedException.of(ReplacementRefusal.UNKNOWN_DISTRICT);
    }
    requireDistrict(officer, entry.district());
    if (entry.validUntil().isBefore(entry.validFrom())) {
      throw RefusedException.of(ReplacementRefusal.DAYS_OUT_OF_ORDER);
    }
  }

  private static void requireConfirmable(Actor officer, RowSet<Row> rows) {
    if (rows.size() == 0) {
      throw RefusedException.of(ReplacementRefusal.UNKNOWN);
    }
    Row row = rows.iterator().next();
    requireDistrict(officer, row.getString("district"));
    if (row.getString("confirmed_by") != null) {
      throw RefusedException.of(ReplacementRefusal.ALREADY_CONFIRMED);
    }
    if (officer.id().equals(row.getString("entered_by"))) {
      throw RefusedException.of(ReplacementRefusal.FOUR_EYES);
    }
  }

  private static void requireDistrict(Actor officer, String district) {
    if (!officer.servesDistrict(district)) {
      throw RefusedException.of(ReplacementRefusal.NOT_YOURS);
    }
  }

  private Tuple values(Actor officer, Entry entry) {
    return Tuple.tuple()
        .addString(entry.district())
        .addString(entry.place())
        .addBigDecimal(entry.land())
        .addBigDecimal(entry.construction())
        .addBigDecimal(entry.fees())
        .addString(entry.source())
        .addLocalDate(entry.validFrom())
        .addLocalDate(entry.validUntil())
        .addString(officer.id())
        .addOffsetDateTime(clock.now().atOffset(ZoneOffset.UTC));
  }

  private Uni<Void> leaf(
      SqlConnection connection, Actor officer, String action, long id, Object what) {
    return audit.record(
        connection,
        officer,
        Decision.of("replacement-price." + action, "replacement-price", id).after(what));
  }
}
