package org.anju.acquisition;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import org.anju.platform.error.RefusedException;
import org.anju.platform.security.Actor;
import org.anju.platform.security.Roles;

/**
 * An officer of the district approves a proposal, and then the supervisor, who needs the opinions
 * of finance and state assets. Whoever took an earlier step or entered an opinion decides nothing.
 */
@ApplicationScoped
public class DecideAcquisition {

  private static final String APPROVE_DISTRICT =
      "UPDATE acquisition SET state = 'DISTRICT_APPROVED', district_approved_by = $2 WHERE id = $1";

  private static final String APPROVE =
      "UPDATE acquisition SET state = 'APPROVED', approved_by = $2 WHERE id = $1";

  private static final String ENTERED =
      "SELECT FROM acquisition_opinion WHERE acquisition_id = $1 AND recorded_by = $2";

  private static final String OPINIONS =
      """
      SELECT count(*) AS given, coalesce(bool_and(in_favour), false) AS in_favour
      FROM (SELECT DISTINCT ON (department) in_favour FROM acquisition_opinion
            WHERE acquisition_id = $1 ORDER BY department, id DESC) AS latest
      """;

  /** Finance and state assets. */
  private static final int DEPARTMENTS = 2;

  private final Pool pool;
  private final AcquisitionCases cases;
  private final CheckPurchase check;
  private final EndAcquisition end;
  private final StepLog log;

  DecideAcquisition(
      Pool pool, AcquisitionCases cases, CheckPurchase check, EndAcquisition end, StepLog log) {
    this.pool = pool;
    this.cases = cases;
    this.check = check;
    this.end = end;
    this.log = log;
  }

  /** {@code version} is the one that the person saw. */
  public Uni<Void> approve(Actor actor, long id, int version) {
    return pool.withTransaction(
        connection ->
            decidable(connection, actor, id, version)
                .chain(found -> approve(connection, actor, found)));
  }

  /** The units are free again; the acquisition stays on record with the reason. */
  public Uni<Void> refuse(Actor actor, long id, int version, String reason) {
    return pool.withTransaction(
        connection ->
            decidable(connection, actor, id, version)
                .chain(
                    found -> end.end(connection, actor, found, AcquisitionStep.REFUSED, reason)));
  }

  private Uni<AcquisitionCase> decidable(
      SqlConnection connection, Actor actor, long id, int version) {
    AcquisitionState due =
        isSupervisor(actor) ? AcquisitionState.DISTRICT_APPROVED : AcquisitionState.PROPOSED;
    return cases
        .locked(connection, actor, id, version, due)
        .invoke(found -> found.requireStranger(actor))
        .call(found -> requireEnteredNothing(connection, actor, found));
  }

  private static Uni<Void> requireEnteredNothing(
      SqlConnection connection, Actor actor, AcquisitionCase found) {
    return connection
        .preparedQuery(ENTERED)
        .execute(Tuple.of(found.id(), actor.id()))
        .invoke(
            entered -> {
              if (entered.size() > 0) {
                throw RefusedException.of(AcquisitionRefusal.FOUR_EYES);
              }
            })
        .replaceWithVoid();
  }

  private Uni<Void> approve(SqlConnection connection, Actor actor, AcquisitionCase found) {
    boolean isLast = isSupervisor(actor);
    AcquisitionStep step = isLast ? AcquisitionStep.APPROVED : AcquisitionStep.DISTRICT_APPROVED;
    return (isLast ? requireOpinions(connection, found) : Uni.createFrom().voidItem())
        .chain(() -> check.whole(connection, found))
        .call(
            () ->
                connection
                    .preparedQuery(isLast ? APPROVE : APPROVE_DISTRICT)
                    .execute(Tuple.of(found.id(), actor.id())))
        .chain(purchase -> log.note(connection, actor, found, step, purchase, null));
  }

  private static Uni<Void> requireOpinions(SqlConnection connection, AcquisitionCase found) {
    return connection
        .preparedQuery(OPINIONS)
        .execute(Tuple.of(found.id()))
        .map(rows -> rows.iterator().next())
        .invoke(
            row -> {
              if (row.getLong("given") < DEPARTMENTS) {
                throw RefusedException.of(AcquisitionRefusal.OPINION_MISSING);
              }
              if (!row.getBoolean("in_favour")) {
                throw RefusedException.of(AcquisitionRefusal.OPINION_AGAINST);
              }
            })
        .replaceWithVoid();
  }

  private static boolean isSupervisor(Actor actor) {
    return Roles.SUPERVISOR.equals(actor.role());
  }
}
