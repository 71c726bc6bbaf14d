package org.anju.funding;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import org.anju.platform.error.Refusal;
import org.anju.platform.error.RefusedException;
import org.anju.platform.security.Actor;
import org.anju.platform.security.Roles;
import org.anju.project.ProjectRefusal;
import org.anju.project.ProjectState;
import org.anju.project.ProjectUse;
import org.anju.project.SupplyWay;
import org.jetbrains.annotations.Nullable;

/** Whose projects' money somebody sees and moves, and the accounts in which it lies. */
@ApplicationScoped
class FundedProjects {

  private static final String PROJECT =
      "SELECT acquirer, district, use, way, state FROM housing_project WHERE id = $1";

  private static final String OPEN_LEDGER =
      "INSERT INTO project_ledger (project_id) VALUES ($1) ON CONFLICT DO NOTHING";

  private static final String OPEN_ACCOUNTS =
      """
      INSERT INTO ledger_account (project_id, source_id, kind)
      SELECT $1, $2::bigint, unnest($3::text[]) ON CONFLICT DO NOTHING
      """;

  private static final String[] OWN = {
    AccountKind.RESTRICTED_BANK.name(),
    AccountKind.SUBSIDY_CLAIM.name(),
    AccountKind.ACQUISITION_COST.name(),
    AccountKind.BUILDING_COST.name(),
    AccountKind.SUBSIDY.name(),
    AccountKind.SALE_PROCEEDS.name(),
    AccountKind.RENT_INCOME.name(),
    AccountKind.OWN_CAPITAL.name()
  };

  /** A project as far as money is concerned. */
  record Funded(long id, String district, ProjectUse use, SupplyWay way) {}

  /** An approved project of the actor's own acquirer. */
  Uni<Funded> ofAcquirer(SqlConnection connection, Actor acquirer, long projectId) {
    return row(connection, projectId)
        .invoke(row -> requireOwn(acquirer, row))
        .invoke(FundedProjects::requireApproved)
        .map(row -> funded(projectId, row));
  }

  /** A project that the actor may look at: an acquirer its own, staff those of their districts. */
  Uni<Funded> visibleTo(SqlClient client, Actor actor, long projectId) {
    return row(client, projectId)
        .invoke(row -> requireVisible(actor, row))
        .map(row -> funded(projectId, row));
  }

  /** The ledger with the project's own accounts, unless it is there already. */
  Uni<Void> open(SqlConnection connection, long projectId) {
    return connection
        .preparedQuery(OPEN_LEDGER)
        .execute(Tuple.of(projectId))
        .chain(() -> openAccounts(connection, projectId, null, OWN));
  }

  /** The accounts of a source. */
  Uni<Void> openOf(SqlConnection connection, long projectId, long sourceId, SourceKind kind) {
    String[] kinds = {
      AccountKind.RESTRICTED_BANK.name(), AccountKind.INTEREST.name(), kind.account().name()
    };
    return openAccounts(connection, projectId, sourceId, kinds);
  }

  private static Uni<Void> openAccounts(
      SqlConnection connection, long projectId, @Nullable Long sourceId, String[] kinds) {
    Tuple values = Tuple.tuple().addLong(projectId).addLong(sourceId).addArrayOfString(kinds);
    return connection.preparedQuery(OPEN_ACCOUNTS).execute(values).replaceWithVoid();
  }

  /**
   * Values for {@code p.acquirer = $1 OR p.district = ANY ($2)} of the projects that somebody may
   * look at.
   */
  static Tuple scope(Actor actor) {
    boolean acquirer = isAcquirer(actor);
    return Tuple.tuple()
        .addString(acquirer ? actor.organisation() : null)
        .addArrayOfString(acquirer ? new String[0] : actor.districts().toArray(String[]::new));
  }

  private static Uni<Row> row(SqlClient client, long projectId) {
    return client
        .preparedQuery(PROJECT)
        .execute(Tuple.of(projectId))
        .map(rows -> only(rows, ProjectRefusal.UNKNOWN));
  }

  /** The only row; refused when there is none. */
  static Row only(RowSet<Row> rows, Refusal none) {
    if (rows.size() == 0) {
      throw RefusedException.of(none);
    }
    return rows.iterator().next();
  }

  private static Funded funded(long id, Row row) {
    return new Funded(
        id,
        row.getString("district"),
        ProjectUse.valueOf(row.getString("use")),
        SupplyWay.valueOf(row.getString("way")));
  }

  /** Refuses a project of another acquirer; the row has its alias. */
  static void requireOwn(Actor acquirer, Row row) {
    if (!row.getString("acquirer").equals(acquirer.organisation())) {
      throw RefusedException.of(ProjectRefusal.NOT_YOURS);
    }
  }

  /**
   * Refuses a project that the actor may not look at; the row has its acquirer and its district.
   */
  static void requireVisible(Actor actor, Row row) {
    if (isAcquirer(actor)) {
      requireOwn(actor, row);
    } else if (!actor.servesDistrict(row.getString("district"))) {
      throw RefusedException.of(ProjectRefusal.NOT_YOURS);
    }
  }

  private static void requireApproved(Row row) {
    if (!ProjectState.APPROVED.name().equals(row.getString("state"))) {
      throw RefusedException.of(ProjectRefusal.NOT_APPROVED);
    }
  }

  private static boolean isAcquirer(Actor actor) {
    return Roles.ACQUIRER.equals(actor.role());
  }
}
