package org.anju.funding;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.anju.platform.database.Rows;
import org.anju.platform.money.Yuan;
import org.anju.platform.security.Actor;
import org.anju.policy.Policies;
import org.anju.project.ProjectUse;
import org.anju.project.SupplyWay;
import org.jetbrains.annotations.Nullable;

/**
 * Shows a project's books: its accounts, its sources, and what its acquisitions and its builders
 * were paid.
 */
@ApplicationScoped
public class ShowBooks {

  private static final String HEAD =
      """
      SELECT p.name, p.district, o.name AS acquirer, p.use, p.way
      FROM housing_project p JOIN organisation o ON o.alias = p.acquirer
      WHERE p.id = $1
      """;

  private static final String ACCOUNTS =
      Account.SELECT
          + """
          WHERE a.project_id = $1 AND (s.state IS NULL OR s.state <> 'DISCARDED')
          ORDER BY a.source_id NULLS FIRST, a.id
          """;

  private static final String SOURCES =
      """
      SELECT * FROM funding_source WHERE project_id = $1 AND state <> 'DISCARDED' ORDER BY id
      """;

  private final FundedProjects projects;
  private final PaidForAcquisitions acquisitions;
  private final BuildingPayees payees;
  private final Policies policies;
  private final Pool pool;

  ShowBooks(
      FundedProjects projects,
      PaidForAcquisitions acquisitions,
      BuildingPayees payees,
      Policies policies,
      Pool pool) {
    this.projects = projects;
    this.acquisitions = acquisitions;
    this.payees = payees;
    this.policies = policies;
    this.pool = pool;
  }

  /**
   * A source as its project's books show it, in yuan.
   *
   * @param annualRate % a year
   * @param acquisitionId the one acquisition that it is for; null for all of the project
   * @param relending the most that the bank can ask of the central bank's relending
   * @param ownEntry whether the reader has entered it and so does not confirm it
   */
  public record FundingSource(
      long id,
      SourceKind kind,
      SourceState state,
      String lender,
      String contractNumber,
      @Nullable Long acquisitionId,
      BigDecimal principal,
      BigDecimal annualRate,
      DayBasis dayBasis,
      LocalDate signedOn,
      @Nullable LocalDate dueOn,
      BigDecimal drawn,
      BigDecimal repaid,
      BigDecimal owed,
      BigDecimal relending,
      boolean ownEntry) {}

  /**
   * The books of a project. Debits less credits are zero.
   *
   * @param acquirer the name of the organisation
   */
  public record ProjectBooks(
      long projectId,
      String name,
      String district,
      String acquirer,
      ProjectUse use,
      SupplyWay way,
      List<Account> accounts,
      List<FundingSource> sources,
      List<AcquisitionFunds> acquisitions,
      List<BuildingPayee> payees,
      List<BuyersPayments> buyers,
      BigDecimal debited,
      BigDecimal credited,
      BigDecimal difference) {}

  public Uni<ProjectBooks> of(Actor actor, long projectId) {
    return projects
        .visibleTo(pool, actor, projectId)
        .chain(() -> rows(HEAD, projectId))
        .map(rows -> rows.iterator().next())
        .chain(
            head ->
                Uni.combine()
                    .all()
                    .unis(
                        accounts(projectId),
                        sources(actor, projectId),
                        acquisitions.ofProject(projectId),
                        payees.ofProject(projectId),
                        buyers(projectId))
                    .with(
                        (accounts, sources, bought, paid, buyers) ->
                            books(projectId, head, accounts, sources, bought, paid, buyers)));
  }

  private static ProjectBooks books(
      long projectId,
      Row head,
      List<Account> accounts,
      List<FundingSource> sources,
      List<AcquisitionFunds> acquisitions,
      List<BuildingPayee> payees,
      List<BuyersPayments> buyers) {
    BigDecimal debited = Yuan.sum(accounts.stream().map(Account::debited).toList());
    BigDecimal credited = Yuan.sum(accounts.stream().map(Account::credited).toList());
    return new ProjectBooks(
        projectId,
        head.getString("name"),
        head.getString("district"),
        head.getString("acquirer"),
        ProjectUse.valueOf(head.getString("use")),
        SupplyWay.valueOf(head.getString("way")),
        accounts,
        sources,
        acquisitions,
        payees,
        buyers,
        debited,
        credited,
        debited.subtract(credited));
  }

  private Uni<List<Account>> accounts(long projectId) {
    return rows(ACCOUNTS, projectId).map(rows -> Rows.list(rows, Account::of));
  }

  private Uni<List<BuyersPayments>> buyers(long projectId) {
    return rows(BuyersPayments.OF_PROJECT, projectId)
        .map(rows -> Rows.list(rows, BuyersPayments::of));
  }

  private Uni<List<FundingSource>> sources(Actor actor, long projectId) {
    return rows(SOURCES, projectId).map(rows -> Rows.list(rows, row -> source(actor, row)));
  }

  private Uni<RowSet<Row>> rows(String sql, long projectId) {
    return pool.preparedQuery(sql).execute(Tuple.of(projectId));
  }

  private FundingSource source(Actor actor, Row row) {
    SourceKind kind = SourceKind.valueOf(row.getString("kind"));
    BigDecimal principal = row.getBigDecimal("principal");
    BigDecimal percent = policies.version(row.getString("policy_version")).relendingPercent();
    return new FundingSource(
        row.getLong("id"),
        kind,
        SourceState.valueOf(row.getString("state")),
        row.getString("lender"),
        row.getString("contract_number"),
        row.getLong("acquisition_id"),
        principal,
        row.getBigDecimal("annual_rate"),
        DayBasis.valueOf(row.getString("day_basis")),
        row.getLocalDate("signed_on"),
        row.getLocalDate("due_on"),
        row.getBigDecimal("drawn"),
        row.getBigDecimal("repaid"),
        kind.isPaidBack()
            ? row.getBigDecimal("drawn").subtract(row.getBigDecimal("repaid"))
            : Yuan.ZERO,
        SourceRules.relending(kind, principal, percent),
        actor.id().equals(row.getString("entered_by")));
  }
}
