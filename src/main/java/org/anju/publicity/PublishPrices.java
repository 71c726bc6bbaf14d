package org.anju.publicity;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.anju.platform.security.Actor;

/**
 * The bureau puts the present price list of an announced offering under public notice (article 13),
 * for the policy's working days. Every later list gets a notice of its own.
 */
@ApplicationScoped
public class PublishPrices {

  /** Writes nothing when there is no list, or when this one has its notice. */
  private static final String PUBLISH =
      """
      INSERT INTO price_notice (price_list_id, offering_id, published_at, closes_at, published_by)
      SELECT id, offering_id, ?2, ?3, ?4 FROM price_list WHERE offering_id = ?1 AND state = 'CURRENT'
      ON CONFLICT (price_list_id) DO NOTHING
      """;

  private static final PutUnderNotice.Subject SUBJECT =
      new PutUnderNotice.Subject(
          PUBLISH, PublicityRefusal.NO_NEW_PRICES, "publicity.publish-prices");

  private final PutUnderNotice notice;

  PublishPrices(PutUnderNotice notice) {
    this.notice = notice;
  }

  /** Answers until when they are under notice. */
  @WithTransaction
  public Uni<Instant> publish(Actor actor, long offeringId) {
    return notice.put(actor, offeringId, SUBJECT);
  }
}
