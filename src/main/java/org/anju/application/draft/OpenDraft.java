package org.anju.application.draft;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.anju.application.ApplicationRefusal;
import org.anju.application.OpenOfferings;
import org.anju.platform.error.RefusedException;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;

/** A family begins an application, or goes on with the one that it began on any device. */
@ApplicationScoped
public class OpenDraft {

  private static final String APPLIED =
      """
      SELECT 1 FROM application
      WHERE offering_id = $1 AND applicant = $2
        AND status IN ('SUBMITTED', 'IDENTITY_CONFIRMED', 'RETURNED', 'QUALIFIED')
      """;

  private final Pool pool;
  private final Drafts drafts;
  private final OpenOfferings offerings;
  private final BusinessClock clock;

  OpenDraft(Pool pool, Drafts drafts, OpenOfferings offerings, BusinessClock clock) {
    this.pool = pool;
    this.drafts = drafts;
    this.offerings = offerings;
    this.clock = clock;
  }

  /**
   * The actor's one draft for the offering. A new one is begun only while families may apply and
   * the actor has no live application there; an old one can be read until it is removed.
   */
  public Uni<ApplicationDraft> open(Actor actor, long offering) {
    return drafts
        .ofOffering(pool, actor, offering)
        .onItem()
        .ifNull()
        .switchTo(() -> pool.withTransaction(connection -> start(connection, actor, offering)));
  }

  /** The actor's drafts in which something was typed, the latest first. */
  public Uni<List<DraftSummary>> mine(Actor actor) {
    return drafts.of(pool, actor, clock.now());
  }

  private Uni<ApplicationDraft> start(SqlConnection connection, Actor actor, long offering) {
    return offerings
        .hold(connection, offering)
        .chain(() -> connection.preparedQuery(APPLIED).execute(Tuple.of(offering, actor.id())))
        .invoke(
            applied -> {
              if (applied.size() > 0) {
                throw RefusedException.of(ApplicationRefusal.PERSON_ALREADY_APPLYING);
              }
            })
        .chain(() -> drafts.start(connection, actor, offering, clock.now()))
        .chain(() -> drafts.ofOffering(connection, actor, offering));
  }
}
