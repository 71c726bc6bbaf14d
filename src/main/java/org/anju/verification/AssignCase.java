package org.anju.verification;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.anju.application.Application;
import org.anju.audit.AuditTrail;
import org.anju.audit.Decision;
import org.anju.offering.Offering;
import org.anju.offering.Offerings;
import org.anju.platform.security.Actor;

/** A supervisor hands a case to an officer, also one that somebody else holds. */
@ApplicationScoped
public class AssignCase {

  private final CaseGuard guard;
  private final Claims claims;
  private final Officers officers;
  private final Offerings offerings;
  private final AuditTrail audit;

  AssignCase(
      CaseGuard guard, Claims claims, Officers officers, Offerings offerings, AuditTrail audit) {
    this.guard = guard;
    this.claims = claims;
    this.officers = officers;
    this.offerings = offerings;
    this.audit = audit;
  }

  /** Refused as the officer would be who took the case. */
  @WithTransaction
  public Uni<Void> assign(Actor supervisor, long applicationId, CheckKind kind, String officer) {
    return guard
        .waiting(supervisor, applicationId, kind)
        .chain(
            application ->
                offerings
                    .inDistrictOf(supervisor, application.offeringId())
                    .map(Offering::district)
                    .chain(district -> officers.required(supervisor, kind, officer, district))
                    .call(
                        () -> guard.barred(officer, applicationId, kind).invoke(CaseGuard::refuse))
                    .call(found -> claims.handOver(supervisor, found, applicationId, kind))
                    .chain(found -> record(supervisor, application, found)));
  }

  private Uni<Void> record(Actor supervisor, Application application, KnownOfficer officer) {
    return audit.record(
        supervisor,
        Decision.of("verification.assign", "application", application.receipt())
            .after(officer.id())
            .under(application.policyVersion()));
  }
}
