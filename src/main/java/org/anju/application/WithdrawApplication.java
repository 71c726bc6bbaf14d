package org.anju.application;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.anju.application.correction.Correction;
import org.anju.application.correction.Corrections;
import org.anju.audit.AuditTrail;
import org.anju.audit.Decision;
import org.anju.offering.Offering;
import org.anju.offering.OfferingRefusal;
import org.anju.offering.Offerings;
import org.anju.offering.Stage;
import org.anju.platform.error.RefusedException;
import org.anju.platform.security.Actor;

/** A family takes its application back, at any time before the roster is sealed. */
@ApplicationScoped
public class WithdrawApplication {

  private final Applications applications;
  private final Corrections corrections;
  private final Offerings offerings;
  private final AuditTrail audit;

  WithdrawApplication(
      Applications applications, Corrections corrections, Offerings offerings, AuditTrail audit) {
    this.applications = applications;
    this.corrections = corrections;
    this.offerings = offerings;
    this.audit = audit;
  }

  @WithTransaction
  public Uni<Void> withdraw(Actor actor, String receipt) {
    return applications
        .ofApplicant(actor, receipt)
        .call(
            application ->
                offerings
                    .announcedLocked(application.offeringId())
                    .invoke(WithdrawApplication::requireUnsealed))
        .invoke(Application::withdraw)
        .call(applications::release)
        .call(application -> corrections.close(application, Correction.State.WITHDRAWN))
        .call(application -> applications.note(application, ApplicationEvent.Kind.WITHDRAWN))
        .call(
            application ->
                audit.record(
                    actor,
                    Decision.of("application.withdraw", "application", receipt)
                        .under(application.policyVersion())))
        .replaceWithVoid();
  }

  private static void requireUnsealed(Offering offering) {
    if (offering.stage() != Stage.ANNOUNCED && offering.stage() != Stage.NOTICE) {
      throw RefusedException.of(OfferingRefusal.WRONG_STAGE);
    }
  }
}
