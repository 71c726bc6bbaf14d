package org.anju.verification;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.anju.application.Application;
import org.anju.application.correction.CorrectionMark;
import org.anju.application.correction.Corrections;
import org.anju.audit.AuditTrail;
import org.anju.audit.Decision;
import org.anju.platform.security.Actor;

/**
 * An officer gives a case back to its family: the marked fields are open for correction, each with
 * the officer's remark, and nothing else. Afterwards the same check begins anew. Registries need
 * not have answered; a proposed refusal has to be sent back first.
 */
@ApplicationScoped
public class ReturnCase {

  private final CaseGuard guard;
  private final RefusalReviews reviews;
  private final Corrections corrections;
  private final Claims claims;
  private final AuditTrail audit;

  ReturnCase(
      CaseGuard guard,
      RefusalReviews reviews,
      Corrections corrections,
      Claims claims,
      AuditTrail audit) {
    this.guard = guard;
    this.reviews = reviews;
    this.corrections = corrections;
    this.claims = claims;
    this.audit = audit;
  }

  /** Answers the application's new status; refused as {@link DecideCheck#decide} is. */
  @WithTransaction
  public Uni<Application.Status> giveBack(
      Actor actor, long applicationId, CheckKind kind, List<CorrectionMark> marks, int version) {
    return guard
        .admit(actor, applicationId, kind, version)
        .call(() -> reviews.requireNone(applicationId))
        .call(application -> giveBack(actor, application, kind, marks))
        .call(() -> claims.end(actor, applicationId))
        .map(Application::status);
  }

  private Uni<Void> giveBack(
      Actor actor, Application application, CheckKind kind, List<CorrectionMark> marks) {
    Application.Status before = application.status();
    return corrections
        .ask(actor, application, marks)
        .chain(
            () ->
                audit.record(
                    actor,
                    Decision.of("verification.return", "application", application.receipt())
                        .before(before)
                        .after(application.status() + ":" + kind + ":" + marks)
                        .under(application.policyVersion())));
  }
}
