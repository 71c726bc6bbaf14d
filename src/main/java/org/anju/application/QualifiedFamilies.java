package org.anju.application;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.anju.platform.time.BusinessClock;

/** All qualified families of an offering at once. */
@ApplicationScoped
public class QualifiedFamilies {

  private static final String NOTE =
      """
      INSERT INTO application_event (application_id, kind, at)
      SELECT id, ?2, ?3 FROM application WHERE offering_id = ?1 AND status = 'QUALIFIED' ORDER BY id
      """;

  private final Applications applications;
  private final BusinessClock clock;

  QualifiedFamilies(Applications applications, BusinessClock clock) {
    this.applications = applications;
    this.clock = clock;
  }

  /** Adds to each one's timeline, by one statement in the session's transaction. */
  public Uni<Integer> note(long offeringId, ApplicationEvent.Kind kind) {
    return applications
        .getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(NOTE)
                    .setParameter(1, offeringId)
                    .setParameter(2, kind.name())
                    .setParameter(3, clock.now())
                    .executeUpdate());
  }

  public Uni<Long> count(long offeringId) {
    return applications.count(
        "offeringId = ?1 and status = ?2", offeringId, Application.Status.QUALIFIED);
  }

  /** Applications that still wait for a check, or for their family's correction. */
  public Uni<Long> countUndecided(long offeringId) {
    return applications.count(
        "offeringId = ?1 and status in (?2, ?3, ?4)",
        offeringId,
        Application.Status.SUBMITTED,
        Application.Status.IDENTITY_CONFIRMED,
        Application.Status.RETURNED);
  }
}
