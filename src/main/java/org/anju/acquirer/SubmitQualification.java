package org.anju.acquirer;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.anju.audit.AuditTrail;
import org.anju.audit.Decision;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;

/** A company hands its complete statements to the bureau. */
@ApplicationScoped
public class SubmitQualification {

  private final Qualifications qualifications;
  private final BusinessClock clock;
  private final AuditTrail audit;

  SubmitQualification(Qualifications qualifications, BusinessClock clock, AuditTrail audit) {
    this.qualifications = qualifications;
    this.clock = clock;
    this.audit = audit;
  }

  /** Refused with {@code request.stale} when {@code version} is not the one that was seen. */
  @WithTransaction
  public Uni<Void> submit(Actor acquirer, long id, int version) {
    return qualifications
        .heldOf(acquirer, id)
        .invoke(found -> Qualifications.requireSeen(found, version))
        .call(this::requireComplete)
        .invoke(found -> found.submit(acquirer, clock.now()))
        .call(
            () ->
                audit.record(
                    acquirer,
                    Decision.of("acquirer.submit", Qualifications.CASE, id)
                        .before(QualificationState.DRAFT)
                        .after(QualificationState.SUBMITTED)))
        .replaceWithVoid();
  }

  private Uni<?> requireComplete(Qualification found) {
    return qualifications
        .statements(found.id())
        .map(stated -> stated.stream().map(Statement::stated).toList())
        .invoke(stated -> QualificationRule.requireStatements(stated, clock.today()));
  }
}
