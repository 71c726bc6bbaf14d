package org.anju.verification;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import org.anju.application.Application;
import org.anju.application.ApplicationRefusal;
import org.anju.application.Applications;
import org.anju.evidence.CaseEvidence;
import org.anju.evidence.ReadEvidence;
import org.anju.interest.InterestRefusal;
import org.anju.interest.Interests;
import org.anju.offering.Offerings;
import org.anju.platform.error.Refusal;
import org.anju.platform.error.RefusedException;
import org.anju.platform.error.RequestRefusal;
import org.anju.platform.security.Actor;
import org.jetbrains.annotations.Nullable;

/**
 * Who may act on a case: an officer of its check and district who holds it, took no part in the
 * other check, and has no interest in the family.
 */
@ApplicationScoped
class CaseGuard {

  private final Applications applications;
  private final Offerings offerings;
  private final Claims claims;
  private final ReadEvidence evidence;
  private final Interests interests;

  CaseGuard(
      Applications applications,
      Offerings offerings,
      Claims claims,
      ReadEvidence evidence,
      Interests interests) {
    this.applications = applications;
    this.offerings = offerings;
    this.claims = claims;
    this.evidence = evidence;
    this.interests = interests;
  }

  /**
   * The application, for the officer who holds it to act on. Refused with {@code request.stale}
   * when {@code version} is not the one that the officer saw.
   */
  Uni<Application> admit(Actor actor, long applicationId, CheckKind kind, int version) {
    return admissible(actor, applicationId, kind)
        .invoke(application -> requireVersion(application, version))
        .call(() -> claims.requireHeldBy(actor, applicationId));
  }

  /**
   * The application, for the officer to take. It is locked, so that it goes on waiting meanwhile.
   */
  Uni<Application> admissible(Actor actor, long applicationId, CheckKind kind) {
    requireRole(actor, kind);
    return waiting(actor, applicationId, kind)
        .call(() -> barred(actor.id(), applicationId, kind).invoke(CaseGuard::refuse));
  }

  /** The application in a district of the actor, locked while it waits for that check. */
  Uni<Application> waiting(Actor actor, long applicationId, CheckKind kind) {
    return applications
        .findById(applicationId, LockModeType.PESSIMISTIC_WRITE)
        .onItem()
        .ifNull()
        .failWith(() -> RefusedException.of(ApplicationRefusal.UNKNOWN))
        .call(application -> offerings.inDistrictOf(actor, application.offeringId()))
        .invoke(application -> requireWaiting(application, kind));
  }

  /** Why that officer may not take the case; the item is null when nothing speaks against it. */
  Uni<@Nullable Refusal> barred(String officer, long applicationId, CheckKind kind) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery("SELECT check_barred(?1, ?2, ?3)", String.class)
                    .setParameter(1, officer)
                    .setParameter(2, applicationId)
                    .setParameter(3, kind.name())
                    .getSingleResultOrNull())
        .chain(
            reason ->
                reason == null
                    ? colleague(officer, applicationId)
                    : Uni.createFrom().item(refusal(reason)));
  }

  /** The register of social insurance can name an employer that the application does not. */
  private Uni<@Nullable Refusal> colleague(String officer, long applicationId) {
    return evidence
        .of(applicationId)
        .map(CaseEvidence::employer)
        .chain(
            employer ->
                employer == null
                    ? Uni.createFrom().item(false)
                    : interests.isOwnEmployer(officer, employer))
        .map(isColleague -> isColleague ? InterestRefusal.OWN_EMPLOYER : null);
  }

  static void refuse(@Nullable Refusal barred) {
    if (barred != null) {
      throw RefusedException.of(barred);
    }
  }

  private static Refusal refusal(String reason) {
    return switch (reason) {
      case "OWN_APPLICATION" -> VerificationRefusal.OWN_APPLICATION;
      case "FOUR_EYES" -> VerificationRefusal.FOUR_EYES;
      default -> InterestRefusal.valueOf(reason);
    };
  }

  private static void requireRole(Actor actor, CheckKind kind) {
    if (!kind.role().equals(actor.role())) {
      throw RefusedException.of(RequestRefusal.FORBIDDEN);
    }
  }

  private static void requireVersion(Application application, int version) {
    if (application.version() != version) {
      throw RefusedException.of(RequestRefusal.STALE);
    }
  }

  private static void requireWaiting(Application application, CheckKind kind) {
    if (application.status() != kind.waiting()) {
      throw RefusedException.of(VerificationRefusal.NOT_WAITING);
    }
  }
}
