package org.anju.acquirer;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.anju.audit.AuditTrail;
import org.anju.audit.Decision;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;

/** An officer enters what finance or state-assets wrote about a company. */
@ApplicationScoped
public class EnterOpinion {

  private final Qualifications qualifications;
  private final BusinessClock clock;
  private final AuditTrail audit;

  EnterOpinion(Qualifications qualifications, BusinessClock clock, AuditTrail audit) {
    this.qualifications = qualifications;
    this.clock = clock;
    this.audit = audit;
  }

  /**
   * What the office wrote.
   *
   * @param documentId its letter, handed in by the same officer
   */
  public record Form(ConsultedOffice office, boolean inFavour, long documentId) {}

  /** A second opinion of the same office counts instead of the first, which stays on record. */
  @WithTransaction
  public Uni<Void> enter(Actor officer, long id, Form form) {
    Opinion opinion =
        new Opinion(
            id, form.office(), form.inFavour(), form.documentId(), officer.id(), clock.now());
    return qualifications
        .heldInDistrictOf(officer, id)
        .invoke(found -> found.require(QualificationState.SUBMITTED))
        .call(found -> qualifications.hear(officer, found, opinion, form.documentId()))
        .call(
            () ->
                audit.record(
                    officer,
                    Decision.of("acquirer.enter-opinion", Qualifications.CASE, id).after(form)))
        .replaceWithVoid();
  }
}
