package org.anju.verification;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import org.anju.application.Application;
import org.anju.audit.AuditTrail;
import org.anju.audit.Decision;
import org.anju.platform.personal.PersonalDataCipher;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;

/**
 * An officer decides the check that an application waits for (article 14, 3 and 4): approves it, or
 * proposes to refuse it, which a second officer confirms by {@link ReviewRefusal}.
 */
@ApplicationScoped
public class DecideCheck {

  private final CaseGuard guard;
  private final EvidenceGate evidence;
  private final RefusalReviews reviews;
  private final SettleCheck settle;
  private final Claims claims;
  private final PersonalDataCipher cipher;
  private final BusinessClock clock;
  private final AuditTrail audit;

  DecideCheck(
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

  /**
   * Answers the application's status, which a proposed refusal leaves as it is. Refused with {@code
   * request.stale} when {@code version} is not the one that the officer saw.
   */
  @WithTransaction
  public Uni<Application.Status> decide(
      Actor actor, long applicationId, CheckKind kind, Judgement judgement, int version) {
    return guard
        .admit(actor, applicationId, kind, version)
        .call(() -> reviews.requireNone(applicationId))
        .call(() -> evidence.requireAnswered(applicationId, kind))
        .call(
            application ->
                judgement.verdict() == Verdict.APPROVED
                    ? settle.approve(actor, application, kind)
                    : propose(actor, application, kind, judgement))
        .call(() -> claims.end(actor, applicationId))
        .map(Application::status);
  }

  private Uni<Void> propose(
      Actor actor, Application application, CheckKind kind, Judgement judgement) {
    RefusalReview proposed =
        new RefusalReview(application.id(), kind, judgement, cipher, actor, clock.now());
    return reviews
        .persist(proposed)
        .chain(reviews::getSession)
        .chain(session -> session.lock(application, LockModeType.PESSIMISTIC_FORCE_INCREMENT))
        .chain(
            () ->
                audit.record(
                    actor,
                    Decision.of(
                            "verification.propose-refusal", "application", application.receipt())
                        .before(application.status())
                        .after(kind + ":" + judgement)
                        .under(application.policyVersion())));
  }
}
