package org.anju.verification;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.anju.application.Application;
import org.anju.application.Applications;
import org.anju.application.correction.Corrections;
import org.anju.offering.Offerings;
import org.anju.platform.error.RefusedException;
import org.anju.platform.error.RequestRefusal;
import org.anju.platform.security.Actor;

/**
 * Who may act on a case: an officer of its check and district who has not acted on the other check.
 */
@ApplicationScoped
class CaseGuard {

  private final Applications applications;
  private final Corrections corrections;
  private final Offerings offerings;
  private final CheckDecisions decisions;

  CaseGuard(
      Applications applications,
      Corrections corrections,
      Offerings offerings,
      CheckDecisions decisions) {
    this.applications = applications;
    this.corrections = corrections;
    this.offerings = offerings;
    this.decisions = decisions;
  }

  /**
   * The application, for the officer to act on. Refused with {@code request.stale} when {@code
   * version} is not the one that the officer saw.
   */
  Uni<Application> admit(Actor actor, long applicationId, CheckKind kind, int version) {
    requireRole(actor, kind);
    return applications
        .required(applicationId)
        .call(application -> offerings.inDistrictOf(actor, application.offeringId()))
        .invoke(application -> requireWaiting(application, kind, version))
        .invoke(application -> requireStranger(actor, application))
        .call(application -> requireOtherOfficer(actor, application));
  }

  private static void requireRole(Actor actor, CheckKind kind) {
    if (!kind.role().equals(actor.role())) {
      throw RefusedException.of(RequestRefusal.FORBIDDEN);
    }
  }

  private static void requireWaiting(Application application, CheckKind kind, int version) {
    if (application.version() != version) {
      throw RefusedException.of(RequestRefusal.STALE);
    }
    if (application.status() != kind.waiting()) {
      throw RefusedException.of(VerificationRefusal.NOT_WAITING);
    }
  }

  private static void requireStranger(Actor actor, Application application) {
    if (actor.id().equals(application.applicant())) {
      throw RefusedException.of(VerificationRefusal.OWN_APPLICATION);
    }
  }

  private Uni<Void> requireOtherOfficer(Actor actor, Application application) {
    return decisions
        .anyBy(actor.id(), application.id())
        .invoke(CaseGuard::refuseSecondStep)
        .chain(() -> corrections.askedElsewhere(actor.id(), application.id(), application.status()))
        .invoke(CaseGuard::refuseSecondStep)
        .replaceWithVoid();
  }

  private static void refuseSecondStep(boolean actedBefore) {
    if (actedBefore) {
      throw RefusedException.of(VerificationRefusal.FOUR_EYES);
    }
  }
}
