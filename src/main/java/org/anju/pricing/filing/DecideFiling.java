package org.anju.pricing.filing;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anju.audit.AuditTrail;
import org.anju.audit.Decision;
import org.anju.platform.database.Rows;
import org.anju.platform.error.RefusedException;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;
import org.anju.pricing.calculation.CheckPrices;
import org.jetbrains.annotations.Nullable;

/**
 * An officer of the housing bureau or of development-and-reform files a price list of the own
 * district after its public notice, or returns it (article 13). The two are different people, and
 * neither of them made the list or put it under notice.
 */
@ApplicationScoped
public class DecideFiling {

  /** The offering is held alone, so that what is read next is not of before somebody's change. */
  private static final String HOLD =
      """
      SELECT o.id, o.district FROM price_list p JOIN offering o ON o.id = p.offering_id
      WHERE p.id = $1 AND o.stage <> 'DRAFT' FOR UPDATE OF o
      """;

  private static final String LIST =
      """
      SELECT p.state = 'CURRENT' AS current, p.imported_by, n.closes_at, n.published_by
      FROM price_list p LEFT JOIN price_notice n ON n.price_list_id = p.id WHERE p.id = $1
      """;

  private static final String DECIDED =
      "SELECT office, decision, officer FROM price_filing WHERE price_list_id = $1";

  private static final String INSERT =
      """
      INSERT INTO price_filing (price_list_id, office, decision, number, reason, officer, decided_at)
      VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT ON CONSTRAINT number_once DO NOTHING
      """;

  private final Pool pool;
  private final CheckPrices prices;
  private final BusinessClock clock;
  private final AuditTrail audit;

  DecideFiling(Pool pool, CheckPrices prices, BusinessClock clock, AuditTrail audit) {
    this.pool = pool;
    this.prices = prices;
    this.clock = clock;
    this.audit = audit;
  }

  /** What an officer decides; either the number or the reason is null. */
  private record Verdict(
      FilingDecision decision, @Nullable String number, @Nullable String reason) {}

  /**
   * Files the list for the officer's office, as long as it keeps its cap and the profit allowed.
   *
   * @param number under which the office keeps it
   */
  public Uni<Void> file(Actor officer, long list, String number) {
    return decide(officer, list, new Verdict(FilingDecision.FILED, number.strip(), null));
  }

  /** Returns the list for both offices; the acquirer, and everybody, reads the reason. */
  public Uni<Void> giveBack(Actor officer, long list, String reason) {
    return decide(officer, list, new Verdict(FilingDecision.RETURNED, null, reason.strip()));
  }

  private Uni<Void> decide(Actor officer, long list, Verdict verdict) {
    return pool.withTransaction(
        connection ->
            connection
                .preparedQuery(HOLD)
                .execute(Tuple.of(list))
                .map(rows -> requireInDistrict(officer, rows))
                .call(() -> requireMayDecide(connection, officer, list))
                .call(() -> requireWithinCap(connection, list, verdict))
                .call(() -> insert(connection, officer, list, verdict))
                .chain(offering -> note(connection, officer, offering, list, verdict)));
  }

  private static long requireInDistrict(Actor officer, RowSet<Row> rows) {
    if (rows.size() == 0) {
      throw RefusedException.of(PriceFilingRefusal.UNKNOWN);
    }
    Row offering = rows.iterator().next();
    if (!officer.servesDistrict(offering.getString("district"))) {
      throw RefusedException.of(PriceFilingRefusal.NOT_YOURS);
    }
    return offering.getLong("id");
  }

  private Uni<FilingRule.Listed> requireMayDecide(
      SqlConnection connection, Actor officer, long list) {
    FilingOffice office = FilingOffice.of(officer);
    return read(connection, list)
        .invoke(found -> FilingRule.requireMayDecide(found, office, officer.id(), clock.now()));
  }

  /** With the values in force today; a list that is returned need not keep them. */
  private Uni<Void> requireWithinCap(SqlConnection connection, long list, Verdict verdict) {
    return verdict.decision() == FilingDecision.FILED
        ? prices.requireWithinCap(connection, list)
        : Uni.createFrom().voidItem();
  }

  private static Uni<FilingRule.Listed> read(SqlConnection connection, long list) {
    return connection
        .preparedQuery(DECIDED)
        .execute(Tuple.of(list))
        .map(DecideFiling::decided)
        .chain(
            decided ->
                connection
                    .preparedQuery(LIST)
                    .execute(Tuple.of(list))
                    .map(rows -> listed(rows.iterator().next(), decided)));
  }

  private static List<FilingRule.Decided> decided(RowSet<Row> rows) {
    return Rows.list(
        rows,
        row ->
            new FilingRule.Decided(
                FilingOffice.valueOf(row.getString("office")),
                FilingDecision.valueOf(row.getString("decision")),
                row.getString("officer")));
  }

  private static FilingRule.Listed listed(Row row, List<FilingRule.Decided> decided) {
    OffsetDateTime closesAt = row.getOffsetDateTime("closes_at");
    Instant noticeEnds = closesAt == null ? null : closesAt.toInstant();
    return new FilingRule.Listed(row.getBoolean("current"), noticeEnds, makers(row), decided);
  }

  private static Set<String> makers(Row row) {
    return Stream.of(row.getString("imported_by"), row.getString("published_by"))
        .filter(Objects::nonNull)
        .collect(Collectors.toUnmodifiableSet());
  }

  private Uni<Void> insert(SqlConnection connection, Actor officer, long list, Verdict verdict) {
    Tuple values =
        Tuple.tuple()
            .addLong(list)
            .addString(FilingOffice.of(officer).name())
            .addString(verdict.decision().name())
            .addString(verdict.number())
            .addString(verdict.reason())
            .addString(officer.id())
            .addOffsetDateTime(clock.now().atOffset(ZoneOffset.UTC));
    return connection
        .preparedQuery(INSERT)
        .execute(values)
        .invoke(
            rows -> {
              if (rows.rowCount() == 0) {
                throw RefusedException.of(PriceFilingRefusal.NUMBER_TAKEN);
              }
            })
        .replaceWithVoid();
  }

  private Uni<Void> note(
      SqlConnection connection, Actor officer, long offering, long list, Verdict verdict) {
    return audit.record(
        connection,
        officer,
        Decision.of("price-filing.decide", "offering", offering).after(list + ":" + verdict));
  }
}
