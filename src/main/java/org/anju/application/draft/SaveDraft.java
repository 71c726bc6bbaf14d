package org.anju.application.draft;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.anju.platform.error.RefusedException;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;

/** Keeps what was typed so far; nothing of it is checked before it is submitted. */
@ApplicationScoped
public class SaveDraft {

  private static final String SUBMITTED =
      "SELECT 1 FROM application WHERE draft_id = $1 AND applicant = $2";

  private final Pool pool;
  private final Drafts drafts;
  private final BusinessClock clock;

  SaveDraft(Pool pool, Drafts drafts, BusinessClock clock) {
    this.pool = pool;
    this.drafts = drafts;
    this.clock = clock;
  }

  /**
   * Refused with {@code draft.changed-elsewhere} when another tab or device saved after the one
   * that the page knows; the page then reads that and lets the person choose.
   *
   * @param version the version that the page goes on from
   * @param content the form as the page writes it, encrypted here
   */
  public Uni<SavedDraft> save(Actor actor, UUID id, int version, String step, String content) {
    Instant now = clock.now();
    return drafts
        .save(pool, actor, id, version, step, content, now)
        .onItem()
        .ifNull()
        .switchTo(() -> refuse(actor, id))
        .map(saved -> new SavedDraft(saved, now));
  }

  private Uni<Integer> refuse(Actor actor, UUID id) {
    return drafts
        .exists(pool, actor, id)
        .chain(
            exists ->
                exists
                    ? refused(DraftRefusal.CHANGED_ELSEWHERE)
                    : isSubmitted(actor, id)
                        .chain(
                            submitted ->
                                refused(
                                    submitted
                                        ? DraftRefusal.ALREADY_SUBMITTED
                                        : DraftRefusal.UNKNOWN)));
  }

  private Uni<Boolean> isSubmitted(Actor actor, UUID id) {
    return pool.preparedQuery(SUBMITTED)
        .execute(Tuple.of(id, actor.id()))
        .map(rows -> rows.size() > 0);
  }

  private static Uni<Integer> refused(DraftRefusal refusal) {
    return Uni.createFrom().failure(RefusedException.of(refusal));
  }
}
