package org.anju.application;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.anju.audit.AuditTrail;
import org.anju.audit.Decision;
import org.anju.platform.security.Actor;

/**
 * A family reads in clear what it filed, to correct it or to copy it into the next offering. Each
 * time leaves a leaf, as every unmasking does.
 */
@ApplicationScoped
public class ReadOwnForm {

  private final Applications applications;
  private final OwnForm forms;
  private final AuditTrail audit;

  ReadOwnForm(Applications applications, OwnForm forms, AuditTrail audit) {
    this.applications = applications;
    this.forms = forms;
    this.audit = audit;
  }

  @WithTransaction
  public Uni<HouseholdForm> read(Actor actor, String receipt) {
    return applications
        .ofApplicant(actor, receipt)
        .chain(forms::of)
        .call(
            () -> audit.record(actor, Decision.of("application.read-own", "application", receipt)));
  }
}
