package org.anju.acquisition;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.anju.platform.error.RefusedException;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;
import org.anju.project.ProjectRefusal;
import org.anju.project.ProjectState;
import org.anju.project.SupplyWay;

/**
 * A qualified acquirer begins an acquisition for an approved project, for a place where homes are
 * wanted (measures, article 8), with the first units of one developer.
 */
@ApplicationScoped
public class DraftAcquisition {

  private static final String PROJECT =
      "SELECT acquirer, district, way, state FROM housing_project WHERE id = $1";

  private static final String DEVELOPER =
      """
      SELECT e.developer_id FROM stock_unit s
      JOIN stock_building b ON b.id = s.building_id JOIN estate e ON e.id = b.estate_id
      WHERE s.id = $1
      """;

  private static final String INSERT =
      """
      INSERT INTO acquisition (project_id, developer_id, state, place, demand_result_id, policy_version, created_by,
                               created_at)
      VALUES ($1, $2, 'DRAFT', $3, $4, $5, $6, $7) RETURNING id
      """;

  private final Pool pool;
  private final AcquirerStanding standing;
  private final ChooseUnits units;
  private final ReadPurchase purchases;
  private final StepLog log;
  private final BusinessClock clock;

  DraftAcquisition(
      Pool pool,
      AcquirerStanding standing,
      ChooseUnits units,
      ReadPurchase purchases,
      StepLog log,
      BusinessClock clock) {
    this.pool = pool;
    this.standing = standing;
    this.units = units;
    this.purchases = purchases;
    this.log = log;
    this.clock = clock;
  }

  /**
   * What an acquirer begins with.
   *
   * @param place whose replacement price limits the price
   * @param units of the stock ledger; not empty
   */
  public record Draft(long projectId, String place, long demandResultId, List<Long> units) {}

  /** Answers the acquisition's number. */
  public Uni<Long> draft(Actor actor, Draft draft) {
    return pool.withTransaction(
        connection ->
            district(connection, actor, draft.projectId())
                .call(
                    district ->
                        standing.require(
                            connection, actor.organisation(), district, draft.demandResultId()))
                .chain(district -> insert(connection, actor, draft, district))
                .call(found -> units.add(connection, found, draft.units()))
                .call(
                    found ->
                        log.note(connection, actor, found, AcquisitionStep.DRAFTED, null, null))
                .map(AcquisitionCase::id));
  }

  /** The district of the actor's own, approved project that acquires its housing. */
  private static Uni<String> district(SqlConnection connection, Actor actor, long project) {
    return connection
        .preparedQuery(PROJECT)
        .execute(Tuple.of(project))
        .map(
            rows -> {
              if (rows.size() == 0) {
                throw RefusedException.of(ProjectRefusal.UNKNOWN);
              }
              return rows.iterator().next();
            })
        .invoke(row -> requireOwnApproved(actor, row))
        .map(row -> row.getString("district"));
  }

  private static void requireOwnApproved(Actor actor, Row project) {
    if (!project.getString("acquirer").equals(actor.organisation())) {
      throw RefusedException.of(ProjectRefusal.NOT_YOURS);
    }
    if (ProjectState.valueOf(project.getString("state")) != ProjectState.APPROVED) {
      throw RefusedException.of(ProjectRefusal.NOT_APPROVED);
    }
    if (SupplyWay.valueOf(project.getString("way")) != SupplyWay.ACQUIRED) {
      throw RefusedException.of(AcquisitionRefusal.OTHER_WAY);
    }
  }

  private Uni<AcquisitionCase> insert(
      SqlConnection connection, Actor actor, Draft draft, String district) {
    return developer(connection, draft.units().get(0))
        .chain(
            developer ->
                connection
                    .preparedQuery(INSERT)
                    .execute(values(actor, draft, district, developer))
                    .map(rows -> rows.iterator().next().getLong("id"))
                    .map(id -> drafted(actor, draft, district, developer, id)));
  }

  private static Uni<Long> developer(SqlConnection connection, long unit) {
    return connection
        .preparedQuery(DEVELOPER)
        .execute(Tuple.of(unit))
        .map(
            rows -> {
              if (rows.size() == 0) {
                throw RefusedException.of(AcquisitionRefusal.UNIT_UNKNOWN);
              }
              return rows.iterator().next().getLong("developer_id");
            });
  }

  private Tuple values(Actor actor, Draft draft, String district, long developer) {
    return Tuple.tuple()
        .addLong(draft.projectId())
        .addLong(developer)
        .addString(draft.place())
        .addLong(draft.demandResultId())
        .addString(purchases.policy(district).version())
        .addString(actor.id())
        .addOffsetDateTime(clock.now().atOffset(ZoneOffset.UTC));
  }

  private static AcquisitionCase drafted(
      Actor actor, Draft draft, String district, long developer, long id) {
    return new AcquisitionCase(
        id,
        draft.projectId(),
        actor.organisation(),
        district,
        developer,
        AcquisitionState.DRAFT,
        draft.place(),
        draft.demandResultId(),
        Set.of(actor.id()),
        0);
  }
}
