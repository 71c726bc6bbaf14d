package org.anju.funding;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import org.anju.platform.database.Rows;
import org.anju.platform.security.Actor;
import org.anju.platform.web.Page;
import org.anju.project.ProjectUse;

/** Lists the projects whose money somebody may look at, the ones with postings to approve first. */
@ApplicationScoped
public class ListFundedProjects {

  private static final String WHERE =
      """
      WHERE (p.acquirer = $1 OR p.district = ANY ($2))
        AND (p.state = 'APPROVED' OR EXISTS (SELECT FROM project_ledger l WHERE l.project_id = p.id))
      """;

  private static final String COUNT = "SELECT count(*) AS total FROM housing_project p " + WHERE;

  private static final String PAGE =
      """
      SELECT p.id, p.name, p.district, o.name AS acquirer, p.use,
        coalesce(m.bank, 0.00) AS bank, coalesce(m.owed, 0.00) AS owed, coalesce(m.paid, 0.00) AS paid,
        w.waiting, w.payees
      FROM housing_project p
      JOIN organisation o ON o.alias = p.acquirer
      LEFT JOIN LATERAL (
        SELECT sum(a.debited - a.credited) FILTER (WHERE a.kind = 'RESTRICTED_BANK') AS bank,
          sum(a.credited - a.debited) FILTER (WHERE a.kind IN ('LOAN', 'BOND')) AS owed,
          sum(a.debited - a.credited) FILTER (WHERE a.kind IN ('ACQUISITION_COST', 'BUILDING_COST')) AS paid
        FROM ledger_account a WHERE a.project_id = p.id) m ON true
      CROSS JOIN LATERAL (
        SELECT
          (SELECT count(*) FROM posting t WHERE t.project_id = p.id AND t.state = 'WAITING') AS waiting,
          (SELECT count(*) FROM building_payee y WHERE y.project_id = p.id AND y.state = 'ENTERED') AS payees) w
      """
          + WHERE
          + "ORDER BY w.waiting + w.payees = 0, p.name, p.id LIMIT $3 OFFSET $4";

  private final Pool pool;

  ListFundedProjects(Pool pool) {
    this.pool = pool;
  }

  /**
   * A project's money in short, in yuan.
   *
   * @param bank in all its restricted accounts
   * @param owed of loans and bonds
   * @param paid for acquisitions and building
   * @param waiting postings that wait for a second person
   * @param payeesWaiting payees of building that wait for an officer
   */
  public record ProjectFunds(
      long projectId,
      String name,
      String district,
      String acquirer,
      ProjectUse use,
      BigDecimal bank,
      BigDecimal owed,
      BigDecimal paid,
      long waiting,
      long payeesWaiting) {}

  public Uni<Page<ProjectFunds>> list(Actor actor, int page, int size) {
    return pool.preparedQuery(COUNT)
        .execute(FundedProjects.scope(actor))
        .map(rows -> rows.iterator().next().getLong("total"))
        .chain(total -> page(actor, total, page, size));
  }

  private Uni<Page<ProjectFunds>> page(Actor actor, long total, int page, int size) {
    Tuple window = FundedProjects.scope(actor).addInteger(size).addLong((long) page * size);
    return pool.preparedQuery(PAGE)
        .execute(window)
        .map(rows -> Rows.list(rows, ListFundedProjects::funds))
        .map(items -> new Page<>(items, total, page, size));
  }

  private static ProjectFunds funds(Row row) {
    return new ProjectFunds(
        row.getLong("id"),
        row.getString("name"),
        row.getString("district"),
        row.getString("acquirer"),
        ProjectUse.valueOf(row.getString("use")),
        row.getBigDecimal("bank"),
        row.getBigDecimal("owed"),
        row.getBigDecimal("paid"),
        row.getLong("waiting"),
        row.getLong("payees"));
  }
}
