package org.anju.funding;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.anju.platform.database.Rows;
import org.anju.platform.security.Actor;
import org.anju.platform.web.Page;

/** Who is paid for land and building, and by which vouchers. */
@ApplicationScoped
public class BuildingPayees {

  private static final int MOST = 500;

  private static final String OF_PROJECT =
      BuildingPayee.SELECT
          + " WHERE y.project_id = $1 AND y.state <> 'DISCARDED' ORDER BY y.id DESC LIMIT $2";

  private static final String ONE = BuildingPayee.SELECT + " WHERE y.id = $1";

  private static final String PAYMENTS =
      """
      SELECT v.id, v.number, v.kind, v.amount, v.occurred_on, v.reference, count(*) OVER () AS total,
        EXISTS (SELECT FROM voucher r WHERE r.reverses = v.id) AS undone
      FROM voucher v WHERE v.payee_id = $1
      ORDER BY v.id DESC LIMIT $2 OFFSET $3
      """;

  private final FundedProjects projects;
  private final Pool pool;

  BuildingPayees(FundedProjects projects, Pool pool) {
    this.projects = projects;
    this.pool = pool;
  }

  /**
   * A voucher that paid somebody, or undid a payment.
   *
   * @param amount yuan; below zero for a reversal
   * @param undone whether a later voucher reverses it
   */
  public record PayeePayment(
      long voucherId,
      int number,
      VoucherKind kind,
      BigDecimal amount,
      LocalDate occurredOn,
      String reference,
      boolean undone) {}

  /** A payee with a page of its payments, the latest first. */
  public record PayeePayments(BuildingPayee payee, Page<PayeePayment> payments) {}

  /** The project's payees, the latest first; what may be seen is the caller's to check. */
  Uni<List<BuildingPayee>> ofProject(long projectId) {
    return pool.preparedQuery(OF_PROJECT)
        .execute(Tuple.of(projectId, MOST))
        .map(rows -> Rows.list(rows, BuildingPayee::of));
  }

  /** One payee; what may be seen is the caller's to check. */
  Uni<BuildingPayee> of(long payeeId) {
    return pool.preparedQuery(ONE)
        .execute(Tuple.of(payeeId))
        .map(rows -> BuildingPayee.of(FundedProjects.only(rows, FundingRefusal.UNKNOWN)));
  }

  /** What a payee of a project that the actor may look at was paid. */
  public Uni<PayeePayments> payments(Actor actor, long payeeId, int page, int size) {
    return of(payeeId)
        .call(payee -> projects.visibleTo(pool, actor, payee.projectId()))
        .chain(payee -> page(payeeId, page, size).map(found -> new PayeePayments(payee, found)));
  }

  private Uni<Page<PayeePayment>> page(long payeeId, int page, int size) {
    return pool.preparedQuery(PAYMENTS)
        .execute(Tuple.of(payeeId, size, (long) page * size))
        .map(
            rows -> {
              List<PayeePayment> items = Rows.list(rows, BuildingPayees::payment);
              long total = rows.size() == 0 ? 0 : rows.iterator().next().getLong("total");
              return new Page<>(items, total, page, size);
            });
  }

  private static PayeePayment payment(Row row) {
    VoucherKind kind = VoucherKind.valueOf(row.getString("kind"));
    BigDecimal amount = row.getBigDecimal("amount");
    return new PayeePayment(
        row.getLong("id"),
        row.getInteger("number"),
        kind,
        kind == VoucherKind.REVERSAL ? amount.negate() : amount,
        row.getLocalDate("occurred_on"),
        row.getString("reference"),
        row.getBoolean("undone"));
  }
}
