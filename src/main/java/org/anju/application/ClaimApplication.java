package org.anju.application;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.anju.audit.AuditTrail;
import org.anju.audit.Decision;
import org.anju.platform.error.RefusedException;
import org.anju.platform.personal.IdentityNumber;
import org.anju.platform.personal.PersonHash;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;

/**
 * A person whom the employer has filed takes over the application with the own account, so as to
 * follow it and to choose. Receipt number and identity number must both fit; a wrong pair is
 * answered like an unknown receipt.
 */
@ApplicationScoped
public class ClaimApplication {

  private final Applications applications;
  private final BarredPersons barred;
  private final PersonHash hash;
  private final BusinessClock clock;
  private final AuditTrail audit;

  ClaimApplication(
      Applications applications,
      BarredPersons barred,
      PersonHash hash,
      BusinessClock clock,
      AuditTrail audit) {
    this.applications = applications;
    this.barred = barred;
    this.hash = hash;
    this.clock = clock;
    this.audit = audit;
  }

  @WithTransaction
  public Uni<Void> claim(Actor actor, String receipt, String identityNumber) {
    IdentityNumber number =
        IdentityNumber.parse(identityNumber, clock.today())
            .value()
            .orElseThrow(() -> RefusedException.of(ApplicationRefusal.UNKNOWN));
    return applications
        .byReceiptAndApplicantHash(receipt, hash.of(number))
        .call(application -> barred.requireNotElsewhere(hash.of(number), application))
        .invoke(application -> application.claimBy(actor.id()))
        .call(
            application ->
                audit.record(
                    actor,
                    Decision.of("application.claim", "application", receipt)
                        .after(actor.id())
                        .under(application.policyVersion())))
        .replaceWithVoid();
  }
}
