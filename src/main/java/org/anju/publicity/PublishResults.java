package org.anju.publicity;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.anju.platform.security.Actor;

/**
 * The bureau puts the results of an offering under public notice, once nobody chooses any more, for
 * the policy's working days.
 */
@ApplicationScoped
public class PublishResults {

  /** Writes nothing before the end of the choosing, or when there is a notice. */
  private static final String PUBLISH =
      """
      INSERT INTO result_notice (offering_id, published_at, closes_at, published_by)
      SELECT id, ?2, ?3, ?4 FROM offering WHERE id = ?1 AND stage = 'COMPLETED'
      ON CONFLICT (offering_id) DO NOTHING
      """;

  private static final PutUnderNotice.Subject SUBJECT =
      new PutUnderNotice.Subject(PUBLISH, PublicityRefusal.NO_RESULTS, "publicity.publish-results");

  private final PutUnderNotice notice;

  PublishResults(PutUnderNotice notice) {
    this.notice = notice;
  }

  /** Answers until when they are under notice. */
  @WithTransaction
  public Uni<Instant> publish(Actor actor, long offeringId) {
    return notice.put(actor, offeringId, SUBJECT);
  }
}
