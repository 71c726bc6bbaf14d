package org.anju.support;

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
import org.anju.funding.SourceKind;
import org.anju.funding.VoucherKind;
import org.anju.platform.error.RefusedException;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;
import org.anju.project.ProjectRefusal;

/**
 * An acquirer names the voucher of the ledger by which granted money came: sum, day and reference
 * are the voucher's, so that nothing is typed twice.
 */
@ApplicationScoped
public class RecordReceipt {

  /** Whoever posts holds this row, so that no voucher is reversed meanwhile. */
  private static final String HOLD_LEDGER =
      """
      SELECT FROM project_ledger WHERE project_id = (SELECT project_id FROM support_item WHERE id = $1)
      FOR NO KEY UPDATE
      """;

  private static final String ITEM =
      """
      SELECT i.project_id, i.kind, i.state, i.granted, i.received, p.acquirer
      FROM support_item i JOIN housing_project p ON p.id = i.project_id
      WHERE i.id = $1 FOR NO KEY UPDATE OF i
      """;

  private static final String VOUCHER =
      """
      SELECT v.kind, v.amount, s.kind AS source_kind,
        EXISTS (SELECT FROM voucher r WHERE r.reverses = v.id) AS reversed,
        EXISTS (SELECT FROM support_receipt c WHERE c.voucher_id = v.id) AS counted
      FROM voucher v LEFT JOIN funding_source s ON s.id = v.source_id
      WHERE v.id = $1 AND v.project_id = $2
      """;

  private static final String INSERT =
      """
      INSERT INTO support_receipt (item_id, project_id, amount, received_on, reference, voucher_id, recorded_by,
        recorded_at)
      SELECT $1, project_id, amount, occurred_on, reference, id, $3, $4 FROM voucher WHERE id = $2
      """;

  private final Pool pool;
  private final BusinessClock clock;
  private final AuditTrail audit;

  RecordReceipt(Pool pool, BusinessClock clock, AuditTrail audit) {
    this.pool = pool;
    this.clock = clock;
    this.audit = audit;
  }

  /** Refused beyond what was granted, and for a voucher of other money. */
  public Uni<Void> record(Actor acquirer, long itemId, long voucherId) {
    return pool.withTransaction(
        connection ->
            connection
                .preparedQuery(HOLD_LEDGER)
                .execute(Tuple.of(itemId))
                .chain(() -> connection.preparedQuery(ITEM).execute(Tuple.of(itemId)))
                .map(rows -> only(rows, SupportRefusal.UNKNOWN))
                .invoke(item -> requireReceivable(acquirer, item))
                .call(item -> requireFits(connection, item, voucherId))
                .chain(() -> insert(connection, acquirer, itemId, voucherId)));
  }

  private static void requireReceivable(Actor acquirer, Row item) {
    if (!item.getString("acquirer").equals(acquirer.organisation())) {
      throw RefusedException.of(ProjectRefusal.NOT_YOURS);
    }
    if (!SupportState.GRANTED.name().equals(item.getString("state"))) {
      throw RefusedException.of(SupportRefusal.WRONG_STATE);
    }
    if (!kindOf(item).bringsMoney()) {
      throw RefusedException.of(SupportRefusal.PROOF_UNFIT);
    }
  }

  private static Uni<Row> requireFits(SqlConnection connection, Row item, long voucherId) {
    return connection
        .preparedQuery(VOUCHER)
        .execute(Tuple.of(voucherId, item.getLong("project_id")))
        .map(rows -> only(rows, SupportRefusal.VOUCHER_UNFIT))
        .invoke(voucher -> requireFits(item, voucher));
  }

  private static void requireFits(Row item, Row voucher) {
    String source = voucher.getString("source_kind");
    boolean isSuchMoney =
        VoucherKind.DRAWDOWN.name().equals(voucher.getString("kind"))
            && source != null
            && kindOf(item).sources().contains(SourceKind.valueOf(source));
    if (!isSuchMoney) {
      throw RefusedException.of(SupportRefusal.VOUCHER_UNFIT);
    }
    if (voucher.getBoolean("reversed")) {
      throw RefusedException.of(SupportRefusal.VOUCHER_REVERSED);
    }
    if (voucher.getBoolean("counted")) {
      throw RefusedException.of(SupportRefusal.VOUCHER_COUNTED);
    }
    SupportRule.requireWithin(
        voucher.getBigDecimal("amount"),
        item.getBigDecimal("granted"),
        item.getBigDecimal("received"));
  }

  private Uni<Void> insert(SqlConnection connection, Actor acquirer, long itemId, long voucherId) {
    Decision decision =
        Decision.of("support.receive", SupportItems.CASE, itemId).after("voucher:" + voucherId);
    return connection
        .preparedQuery(INSERT)
        .execute(Tuple.of(itemId, voucherId, acquirer.id(), clock.now().atOffset(ZoneOffset.UTC)))
        .chain(() -> audit.record(connection, acquirer, decision));
  }

  private static SupportKind kindOf(Row item) {
    return SupportKind.valueOf(item.getString("kind"));
  }

  private static Row only(RowSet<Row> rows, SupportRefusal none) {
    if (rows.size() == 0) {
      throw RefusedException.of(none);
    }
    return rows.iterator().next();
  }
}
