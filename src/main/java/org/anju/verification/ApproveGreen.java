package org.anju.verification;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.anju.application.Application;
import org.anju.application.JudgeApplication;
import org.anju.application.eligibility.Outcome;
import org.anju.platform.error.RefusedException;
import org.anju.platform.error.RequestRefusal;
import org.anju.policy.Policies;

/** One of the cases that an officer approves together: free or the officer's own, and all green. */
@ApplicationScoped
public class ApproveGreen {

  private final CaseGuard guard;
  private final EvidenceGate evidence;
  private final RefusalReviews reviews;
  private final SettleCheck settle;
  private final Claims claims;
  private final JudgeApplication judge;
  private final Policies policies;

  ApproveGreen(
      CaseGuard guard,
      EvidenceGate evidence,
      RefusalReviews reviews,
      SettleCheck settle,
      Claims claims,
      JudgeApplication judge,
      Policies policies) {
    this.guard = guard;
    this.evidence = evidence;
    this.reviews = reviews;
    this.settle = settle;
    this.claims = claims;
    this.judge = judge;
    this.policies = policies;
  }

  /** Nothing speaks against it; answers how many of such cases in % are reviewed in full. */
  @WithTransaction
  public Uni<Integer> requireGreen(Officer officer, SeenCase seen, CheckKind kind) {
    return green(officer, seen, kind)
        .map(application -> policies.version(application.policyVersion()).fullReviewPercent());
  }

  /** As {@link #requireGreen}, and approves it. */
  @WithTransaction
  public Uni<Void> approve(Officer officer, SeenCase seen, CheckKind kind) {
    return green(officer, seen, kind)
        .call(application -> settle.approve(officer.actor(), application, kind))
        .call(() -> claims.end(officer.actor(), seen.applicationId()))
        .replaceWithVoid();
  }

  private Uni<Application> green(Officer officer, SeenCase seen, CheckKind kind) {
    long id = seen.applicationId();
    return guard
        .admissible(officer.actor(), id, kind)
        .invoke(application -> requireVersion(application, seen))
        .call(() -> claims.take(officer, id, kind))
        .call(() -> claims.requireHeldBy(officer.actor(), id))
        .call(() -> reviews.requireNone(id))
        .call(() -> evidence.requireGreen(id, kind))
        .invoke(this::requireEligible);
  }

  private static void requireVersion(Application application, SeenCase seen) {
    if (application.version() != seen.version()) {
      throw RefusedException.of(RequestRefusal.STALE);
    }
  }

  private void requireEligible(Application application) {
    if (judge.filed(application).outcome() == Outcome.NOT_MET) {
      throw RefusedException.of(VerificationRefusal.NOT_GREEN);
    }
  }
}
