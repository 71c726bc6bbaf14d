package org.anju.funding;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.anju.platform.database.Rows;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;
import org.anju.platform.web.Page;
import org.jetbrains.annotations.Nullable;

/** Shows what leases ask for and what has come: a project's to its acquirer, a family its own. */
@ApplicationScoped
public class ShowRents {

  private static final String OF_PROJECT = LeaseRent.SELECT + " WHERE o.project_id = $2";

  private static final String PAGE =
      OF_PROJECT
          + " ORDER BY outstanding DESC, to_return DESC, e.selection_id DESC LIMIT $3 OFFSET $4";

  private static final String TOTALS =
      """
      SELECT (SELECT name FROM housing_project WHERE id = $2) AS name, count(*) AS leases,
        coalesce(sum(due), 0.00) AS due, coalesce(sum(received), 0.00) AS received,
        coalesce(sum(outstanding), 0.00) AS outstanding, coalesce(sum(to_return), 0.00) AS to_return
      FROM (%s) l
      """
          .formatted(OF_PROJECT);

  private static final String ONE = LeaseRent.SELECT + " WHERE e.selection_id = $2";

  private static final String MINE =
      LeaseRent.SELECT
          + " WHERE s.offering_id = $2 AND a.applicant = $3 ORDER BY e.selection_id DESC LIMIT 1";

  private final FundedProjects projects;
  private final RentAccounts accounts;
  private final BusinessClock clock;
  private final Pool pool;

  ShowRents(FundedProjects projects, RentAccounts accounts, BusinessClock clock, Pool pool) {
    this.projects = projects;
    this.accounts = accounts;
    this.clock = clock;
    this.pool = pool;
  }

  /**
   * The leases of a project with their sums; those that owe most come first, then those to which
   * most is given back.
   */
  public record ProjectRents(
      String projectName,
      BigDecimal due,
      BigDecimal received,
      BigDecimal outstanding,
      BigDecimal toReturn,
      Page<LeaseRent> leases) {}

  /**
   * An instalment and what was paid of it; what comes pays the earliest first.
   *
   * @param paid yuan
   * @param due whether its day has come
   */
  public record PaidInstalment(
      int number,
      LocalDate dueOn,
      LocalDate lastDay,
      int months,
      BigDecimal amount,
      BigDecimal paid,
      boolean due) {}

  /**
   * Rent that came.
   *
   * @param voucherId for who may see the books; null for the family
   */
  public record RentReceipt(
      @Nullable Long voucherId, LocalDate day, BigDecimal amount, String reference) {}

  /** A lease with its whole schedule and all that came. */
  public record RentStatement(
      LeaseRent lease, List<PaidInstalment> instalments, List<RentReceipt> receipts) {}

  /** For whoever may look at the project. */
  public Uni<ProjectRents> ofProject(Actor actor, long projectId, int page, int size) {
    return projects
        .visibleTo(pool, actor, projectId)
        .chain(
            project ->
                pool.preparedQuery(TOTALS)
                    .execute(Tuple.of(clock.today(), projectId))
                    .map(rows -> rows.iterator().next())
                    .chain(totals -> page(project, totals, page, size)));
  }

  /** One lease, for whoever may look at its project. */
  public Uni<RentStatement> of(Actor actor, long leaseId) {
    return pool.preparedQuery(ONE)
        .execute(Tuple.of(clock.today(), leaseId))
        .map(rows -> FundedProjects.only(rows, FundingRefusal.UNKNOWN))
        .call(row -> projects.visibleTo(pool, actor, row.getLong("project_id")))
        .chain(row -> statement(row, true));
  }

  /** The own family's lease of an offering, the latest when there were several. */
  public Uni<RentStatement> mine(Actor applicant, long offeringId) {
    return pool.preparedQuery(MINE)
        .execute(Tuple.of(clock.today(), offeringId, applicant.id()))
        .map(rows -> FundedProjects.only(rows, FundingRefusal.UNKNOWN))
        .chain(row -> statement(row, false));
  }

  private Uni<ProjectRents> page(FundedProjects.Funded project, Row totals, int page, int size) {
    return pool.preparedQuery(PAGE)
        .execute(Tuple.of(clock.today(), project.id(), size, (long) page * size))
        .map(rows -> Rows.list(rows, LeaseRent::of))
        .map(items -> new Page<>(items, totals.getLong("leases"), page, size))
        .map(
            leases ->
                new ProjectRents(
                    totals.getString("name"),
                    totals.getBigDecimal("due"),
                    totals.getBigDecimal("received"),
                    totals.getBigDecimal("outstanding"),
                    totals.getBigDecimal("to_return"),
                    leases));
  }

  private Uni<RentStatement> statement(Row lease, boolean withVouchers) {
    return accounts
        .receipts(pool, lease.getLong("selection_id"))
        .map(rows -> Rows.stream(rows).toList())
        .map(
            receipts ->
                new RentStatement(
                    LeaseRent.of(lease),
                    paid(RentAccounts.schedule(lease), lease.getBigDecimal("received")),
                    receipts.stream().map(row -> receipt(row, withVouchers)).toList()));
  }

  private List<PaidInstalment> paid(RentSchedule schedule, BigDecimal received) {
    LocalDate today = clock.today();
    List<PaidInstalment> paid = new ArrayList<>();
    BigDecimal left = received;
    for (RentInstalment each : schedule.instalments()) {
      BigDecimal part = left.min(each.amount());
      left = left.subtract(part);
      paid.add(
          new PaidInstalment(
              each.number(),
              each.dueOn(),
              each.lastDay(),
              each.months(),
              each.amount(),
              part,
              !each.dueOn().isAfter(today)));
    }
    return List.copyOf(paid);
  }

  private static RentReceipt receipt(Row row, boolean withVoucher) {
    return new RentReceipt(
        withVoucher ? row.getLong("id") : null,
        row.getLocalDate("occurred_on"),
        row.getBigDecimal("amount"),
        row.getString("reference"));
  }
}
