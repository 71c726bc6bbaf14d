package org.anju.acquirer;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.anju.audit.AuditTrail;
import org.anju.audit.Decision;
import org.anju.platform.error.RefusedException;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;

/**
 * An officer of the district stops a company, and another one lets it go on while a place of the
 * district is free.
 */
@ApplicationScoped
public class SuspendQualification {

  private final Qualifications qualifications;
  private final BusinessClock clock;
  private final AuditTrail audit;

  SuspendQualification(Qualifications qualifications, BusinessClock clock, AuditTrail audit) {
    this.qualifications = qualifications;
    this.clock = clock;
    this.audit = audit;
  }

  /** Refused with {@code request.stale} when {@code version} is not the one that was seen. */
  @WithTransaction
  public Uni<Void> suspend(Actor officer, long id, int version, String reason) {
    return qualifications
        .registerOf(officer, id, version)
        .invoke(register -> register.found().suspend(officer, reason.strip()))
        .call(() -> note(officer, "acquirer.suspend", id, reason))
        .replaceWithVoid();
  }

  /** As {@link #suspend}; refused when its last day is over or both places are taken. */
  @WithTransaction
  public Uni<Void> resume(Actor officer, long id, int version) {
    return qualifications
        .registerOf(officer, id, version)
        .invoke(this::requireStillValid)
        .call(this::freePlaces)
        .invoke(register -> register.found().resume(officer, register.freePlace()))
        .call(() -> note(officer, "acquirer.resume", id, QualificationState.ACTIVE.name()))
        .replaceWithVoid();
  }

  private void requireStillValid(Register register) {
    if (register.found().isOverOn(clock.today())) {
      throw RefusedException.of(AcquirerRefusal.WRONG_STATE);
    }
  }

  private Uni<Void> freePlaces(Register register) {
    register.expire(clock.today());
    return qualifications.flush();
  }

  private Uni<Void> note(Actor officer, String action, long id, String after) {
    return audit.record(officer, Decision.of(action, Qualifications.CASE, id).after(after));
  }
}
