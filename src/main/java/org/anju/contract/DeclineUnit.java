package org.anju.contract;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import org.anju.platform.error.RefusedException;
import org.anju.platform.security.Actor;
import org.anju.platform.security.Roles;
import org.anju.platform.time.BusinessClock;

/**
 * A family gives its unit back before it has signed, and with it the right to choose (article 21,
 * 2): itself, or by the acquirer's staff to whom it said so. Others can choose the unit again.
 */
@ApplicationScoped
public class DeclineUnit {

  private static final String FIND =
      """
      SELECT g.state, a.applicant, o.acquirer
      FROM agreement g
      JOIN selection s ON s.id = g.selection_id
      JOIN application a ON a.id = s.application_id
      JOIN offering o ON o.id = s.offering_id
      WHERE g.selection_id = $1
      FOR NO KEY UPDATE OF g
      """;

  /** $1 now, $2 actor, $3 role, $4 selection. */
  private static final String DECLINE =
      TakenBack.sql(
          "SELECT selection_id FROM agreement WHERE selection_id = $4 AND state = 'TO_SIGN'",
          "FORFEITED",
          "agreement.decline",
          "$2, $3",
          AgreementState.DECLINED);

  private final Pool pool;
  private final BusinessClock clock;

  DeclineUnit(Pool pool, BusinessClock clock) {
    this.pool = pool;
    this.clock = clock;
  }

  public Uni<Void> decline(Actor actor, long selectionId) {
    return pool.withTransaction(
        connection ->
            requireToSign(connection, actor, selectionId)
                .chain(
                    () ->
                        connection
                            .preparedQuery(DECLINE)
                            .execute(
                                Tuple.of(
                                    clock.now().atOffset(ZoneOffset.UTC),
                                    actor.id(),
                                    actor.role(),
                                    selectionId)))
                .replaceWithVoid());
  }

  /** A signature that is being recorded is waited for. */
  private static Uni<Void> requireToSign(SqlConnection connection, Actor actor, long selectionId) {
    return connection
        .preparedQuery(FIND)
        .execute(Tuple.of(selectionId))
        .invoke(
            rows -> {
              if (rows.rowCount() == 0) {
                throw RefusedException.of(AgreementRefusal.UNKNOWN);
              }
              Row found = rows.iterator().next();
              requireOwn(actor, found.getString("applicant"), found.getString("acquirer"));
              requireState(AgreementState.valueOf(found.getString("state")));
            })
        .replaceWithVoid();
  }

  private static void requireOwn(Actor actor, String applicant, String acquirer) {
    if (Roles.ACQUIRER.equals(actor.role())) {
      if (!acquirer.equals(actor.organisation())) {
        throw RefusedException.of(AgreementRefusal.NOT_YOURS);
      }
    } else if (!actor.id().equals(applicant)) {
      throw RefusedException.of(AgreementRefusal.UNKNOWN);
    }
  }

  private static void requireState(AgreementState state) {
    if (state == AgreementState.TO_SIGN) {
      return;
    }
    throw RefusedException.of(
        switch (state) {
          case DECLINED -> AgreementRefusal.DECLINED;
          case ENDED -> AgreementRefusal.LEASE_END_RECORDED;
          case RECOVERED -> AgreementRefusal.RECOVERED;
          case LAPSED, TAKEN_BACK -> AgreementRefusal.LAPSED;
          default -> AgreementRefusal.ALREADY_SIGNED;
        });
  }
}
