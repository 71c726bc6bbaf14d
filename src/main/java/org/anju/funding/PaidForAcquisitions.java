package org.anju.funding;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import org.anju.funding.Books.AcquisitionState;
import org.anju.platform.database.Rows;
import org.anju.platform.money.Yuan;
import org.anju.policy.Policies;

/** Answers for acquisitions what the ledger says: payments exist nowhere else. */
@ApplicationScoped
public class PaidForAcquisitions {

  private static final int MOST = 500;

  private static final String SELECT =
      """
      SELECT a.id, d.name, d.credit_code, a.state, a.price, a.policy_version,
        coalesce(f.paid, 0.00) AS paid, coalesce(f.claimed, 0.00) AS claimed,
        coalesce(f.received, 0.00) AS received
      FROM acquisition a
      JOIN developer d ON d.id = a.developer_id
      LEFT JOIN acquisition_funding f ON f.acquisition_id = a.id
      """;

  private static final String OF_PROJECT =
      SELECT + " WHERE a.project_id = $1 ORDER BY a.id DESC LIMIT $2";

  private static final String ONE = SELECT + " WHERE a.id = $1";

  private final Pool pool;
  private final Policies policies;

  PaidForAcquisitions(Pool pool, Policies policies) {
    this.pool = pool;
    this.policies = policies;
  }

  /** The project's acquisitions, the latest first; what may be seen is the caller's to check. */
  public Uni<List<AcquisitionFunds>> ofProject(long projectId) {
    return pool.preparedQuery(OF_PROJECT)
        .execute(Tuple.of(projectId, MOST))
        .map(rows -> Rows.list(rows, this::funds));
  }

  /** One acquisition; what may be seen is the caller's to check. */
  public Uni<AcquisitionFunds> of(long acquisitionId) {
    return pool.preparedQuery(ONE)
        .execute(Tuple.of(acquisitionId))
        .map(rows -> funds(FundedProjects.only(rows, FundingRefusal.UNKNOWN)));
  }

  private AcquisitionFunds funds(Row row) {
    BigDecimal price = row.getBigDecimal("price");
    BigDecimal paid = row.getBigDecimal("paid");
    BigDecimal percent = policies.version(row.getString("policy_version")).subsidyPercent();
    return new AcquisitionFunds(
        row.getLong("id"),
        row.getString("name"),
        row.getString("credit_code"),
        AcquisitionState.of(row.getString("state")),
        price,
        paid,
        price == null ? Yuan.ZERO : price.subtract(paid).max(Yuan.ZERO),
        price == null ? Yuan.ZERO : Yuan.percentOf(price, percent),
        row.getBigDecimal("claimed"),
        row.getBigDecimal("received"));
  }
}
