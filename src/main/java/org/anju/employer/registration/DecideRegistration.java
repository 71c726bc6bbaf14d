package org.anju.employer.registration;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.anju.audit.AuditTrail;
import org.anju.audit.Decision;
import org.anju.employer.EmployerRefusal;
import org.anju.employer.clerks.AdmitClerk;
import org.anju.platform.error.RefusedException;
import org.anju.platform.error.RequestRefusal;
import org.anju.platform.organisation.Organisation;
import org.anju.platform.organisation.RegisterOrganisation;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;
import org.jetbrains.annotations.Nullable;

/**
 * The bureau admits an employer, which thereby becomes an organisation with the person who
 * registered it as its first clerk, or refuses it.
 */
@ApplicationScoped
public class DecideRegistration {

  private final EmployerRegistrations registrations;
  private final RegisterOrganisation organisations;
  private final AdmitClerk clerks;
  private final BusinessClock clock;
  private final AuditTrail audit;

  DecideRegistration(
      EmployerRegistrations registrations,
      RegisterOrganisation organisations,
      AdmitClerk clerks,
      BusinessClock clock,
      AuditTrail audit) {
    this.registrations = registrations;
    this.organisations = organisations;
    this.clerks = clerks;
    this.clock = clock;
    this.audit = audit;
  }

  /**
   * Decides once. Refused with {@code request.stale} when {@code version} is not what was seen.
   *
   * @param reason needed for a refusal, else ignored
   */
  @WithTransaction
  public Uni<Void> decide(
      Actor actor, long id, boolean approve, @Nullable String reason, int version) {
    if (!approve && (reason == null || reason.isBlank())) {
      return Uni.createFrom().failure(RefusedException.of(EmployerRefusal.REASON_MISSING));
    }
    return registrations
        .required(id)
        .invoke(found -> requireSeen(found, version))
        .invoke(found -> decide(actor, found, approve, reason))
        .call(found -> approve ? admit(actor, found) : Uni.createFrom().voidItem())
        .call(
            found ->
                audit.record(
                    actor,
                    Decision.of("employer.decide-registration", "employer-registration", id)
                        .before(EmployerRegistration.State.WAITING)
                        .after(found.state())))
        .replaceWithVoid();
  }

  private static void requireSeen(EmployerRegistration found, int version) {
    if (found.version() != version) {
      throw RefusedException.of(RequestRefusal.STALE);
    }
  }

  private void decide(
      Actor actor, EmployerRegistration found, boolean approve, @Nullable String reason) {
    if (approve) {
      found.approve(actor, clock.now());
    } else {
      found.refuse(actor, reason.strip(), clock.now());
    }
  }

  private Uni<Void> admit(Actor actor, EmployerRegistration found) {
    return organisations
        .register(actor, found.alias(), Organisation.Kind.EMPLOYER, found.legalName())
        .chain(
            () ->
                clerks.admit(
                    found.alias(), found.registeredBy(), registrations.contact(found).name()));
  }
}
