package org.anju.verification;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import org.anju.application.Application;
import org.anju.audit.AuditTrail;
import org.anju.audit.Decision;
import org.anju.platform.error.RefusedException;
import org.anju.platform.personal.PersonalDataCipher;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;
import org.jetbrains.annotations.Nullable;

/**
 * A second officer confirms a proposed refusal or sends it back; sent back, the case stays with the
 * second officer, who decides the check.
 */
@ApplicationScoped
public class ReviewRefusal {

  private final CaseGuard guard;
  private final EvidenceGate evidence;
  private final RefusalReviews reviews;
  private final SettleCheck settle;
  private final Claims claims;
  private final PersonalDataCipher cipher;
  private final BusinessClock clock;
  private final AuditTrail audit;

  ReviewRefusal(
      CaseGuard guard,
      EvidenceGate evidence,
      RefusalReviews reviews,
      SettleCheck settle,
      Claims claims,
      PersonalDataCipher cipher,
      BusinessClock clock,
      AuditTrail audit) {
    this.guard = guard;
    this.evidence = evidence;
    this.reviews = reviews;
    this.settle = settle;
    this.claims = claims;
    this.cipher = cipher;
    this.clock = clock;
    this.audit = audit;
  }

  /** The refusal counts from now on; answers the application's status. */
  @WithTransaction
  public Uni<Application.Status> confirm(
      Actor actor, long applicationId, CheckKind kind, int version) {
    return guard
        .admit(actor, applicationId, kind, version)
        .call(() -> evidence.requireAnswered(applicationId, kind))
        .call(
            application ->
                reviews
                    .requiredOpen(applicationId)
                    .call(review -> confirm(actor, application, kind, review)))
        .call(() -> claims.end(actor, applicationId))
        .map(Application::status);
  }

  private Uni<Void> confirm(
      Actor actor, Application application, CheckKind kind, RefusalReview review) {
    review.confirm(actor, clock.now());
    return settle.refuse(actor, review.proposedBy(), application, kind, review.judgement(cipher));
  }

  /** Refused with {@code verification.remark-missing} without a reason. */
  @WithTransaction
  public Uni<Application.Status> sendBack(
      Actor actor, long applicationId, CheckKind kind, @Nullable String remark, int version) {
    if (remark == null || remark.isBlank()) {
      throw RefusedException.of(VerificationRefusal.REMARK_MISSING);
    }
    return guard
        .admit(actor, applicationId, kind, version)
        .call(
            application ->
                reviews
                    .requiredOpen(applicationId)
                    .call(review -> sendBack(actor, application, review, remark.strip())))
        .map(Application::status);
  }

  private Uni<Void> sendBack(
      Actor actor, Application application, RefusalReview review, String remark) {
    review.sendBack(actor, remark, cipher, clock.now());
    return reviews
        .getSession()
        .chain(session -> session.lock(application, LockModeType.PESSIMISTIC_FORCE_INCREMENT))
        .chain(
            () ->
                audit.record(
                    actor,
                    Decision.of(
                            "verification.send-back-refusal", "application", application.receipt())
                        .after(remark)
                        .under(application.policyVersion())));
  }
}
