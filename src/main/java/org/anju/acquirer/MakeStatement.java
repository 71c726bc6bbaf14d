package org.anju.acquirer;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.anju.audit.AuditTrail;
import org.anju.audit.Decision;
import org.anju.platform.security.Actor;
import org.jetbrains.annotations.Nullable;

/** A company states one thing of itself with the paper that proves it, or states it anew. */
@ApplicationScoped
public class MakeStatement {

  private final Qualifications qualifications;
  private final AuditTrail audit;

  MakeStatement(Qualifications qualifications, AuditTrail audit) {
    this.qualifications = qualifications;
    this.audit = audit;
  }

  /**
   * What is stated.
   *
   * @param validUntil last day on which the paper holds
   * @param creditLine yuan that the bank lends; of a bank credit alone, else null
   * @param documentId the paper, handed in by the same person
   */
  public record Form(
      StatementKind kind, LocalDate validUntil, @Nullable BigDecimal creditLine, long documentId) {}

  @WithTransaction
  public Uni<Void> make(Actor acquirer, long qualificationId, Form form) {
    QualificationRule.requireCreditLine(form.kind(), form.creditLine());
    return qualifications
        .heldOf(acquirer, qualificationId)
        .invoke(found -> found.require(QualificationState.DRAFT))
        .call(found -> qualifications.state(acquirer, found, form))
        .call(
            () ->
                audit.record(
                    acquirer,
                    Decision.of("acquirer.state", Qualifications.CASE, qualificationId)
                        .after(form)))
        .replaceWithVoid();
  }
}
