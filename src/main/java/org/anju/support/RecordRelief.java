package org.anju.support;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.anju.audit.AuditTrail;
import org.anju.audit.Decision;
import org.anju.platform.error.RefusedException;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;

/** An acquirer records that a granted tax relief was applied, by the tax office's certificate. */
@ApplicationScoped
public class RecordRelief {

  private final SupportItems items;
  private final BusinessClock clock;
  private final AuditTrail audit;

  RecordRelief(SupportItems items, BusinessClock clock, AuditTrail audit) {
    this.items = items;
    this.clock = clock;
    this.audit = audit;
  }

  /**
   * What was spared.
   *
   * @param amount in yuan
   * @param reference the certificate's number
   * @param documentId the certificate, handed in by the same person
   */
  public record Form(BigDecimal amount, LocalDate receivedOn, String reference, long documentId) {

    public Form {
      reference = reference.strip();
    }
  }

  /** Refused beyond what was granted. */
  @WithTransaction
  public Uni<Void> record(Actor acquirer, long itemId, Form form) {
    SupportRule.requireAmount(form.amount());
    SupportRule.requirePast(form.receivedOn(), clock.today());
    return items
        .heldOf(acquirer, itemId)
        .invoke(found -> requireFits(found.item(), form))
        .call(found -> items.prove(acquirer, found.item(), found.project(), form.documentId()))
        .call(
            found -> items.keep(new ReliefReceipt(found.item(), form, acquirer.id(), clock.now())))
        .call(
            () ->
                audit.record(
                    acquirer,
                    Decision.of("support.receive", SupportItems.CASE, itemId).after(form)))
        .replaceWithVoid();
  }

  private static void requireFits(SupportItem item, Form form) {
    item.require(SupportState.GRANTED);
    if (item.kind().bringsMoney()) {
      throw RefusedException.of(SupportRefusal.PROOF_UNFIT);
    }
    SupportRule.requireWithin(form.amount(), item.granted(), item.received());
  }
}
