package org.anju.verification;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.anju.application.Application;
import org.anju.audit.AuditTrail;
import org.anju.audit.Decision;

/** An officer takes a case, so that nobody else works on it meanwhile; or lets it go again. */
@ApplicationScoped
public class ClaimCase {

  private final CaseGuard guard;
  private final Claims claims;
  private final AuditTrail audit;

  ClaimCase(CaseGuard guard, Claims claims, AuditTrail audit) {
    this.guard = guard;
    this.claims = claims;
    this.audit = audit;
  }

  /**
   * Taking what one holds changes nothing. Refused with {@code verification.held-by-other} when
   * another officer was first.
   */
  @WithTransaction
  public Uni<Void> claim(Officer officer, long applicationId, CheckKind kind) {
    return guard
        .admissible(officer.actor(), applicationId, kind)
        .chain(application -> take(officer, application, kind));
  }

  private Uni<Void> take(Officer officer, Application application, CheckKind kind) {
    return claims
        .take(officer, application.id(), kind)
        .chain(
            taken ->
                taken
                    ? audit.record(
                        officer.actor(),
                        Decision.of("verification.claim", "application", application.receipt())
                            .after(kind)
                            .under(application.policyVersion()))
                    : claims.requireHeldBy(officer.actor(), application.id()));
  }

  /** Back into the queue. A case that the officer does not hold stays where it is. */
  @WithTransaction
  public Uni<Void> release(Officer officer, long applicationId) {
    return claims
        .end(officer.actor(), applicationId)
        .chain(
            ended ->
                ended
                    ? audit.record(
                        officer.actor(),
                        Decision.of("verification.release", "application", applicationId))
                    : Uni.createFrom().voidItem());
  }
}
