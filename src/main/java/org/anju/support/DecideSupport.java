package org.anju.support;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import org.anju.audit.AuditTrail;
import org.anju.audit.Decision;
import org.anju.platform.error.RefusedException;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;
import org.jetbrains.annotations.Nullable;

/**
 * An officer of the district enters what the authority decided on a claim, from its document;
 * another holds the entry against the document, and confirms it or throws it away.
 */
@ApplicationScoped
public class DecideSupport {

  private final SupportItems items;
  private final BusinessClock clock;
  private final AuditTrail audit;

  DecideSupport(SupportItems items, BusinessClock clock, AuditTrail audit) {
    this.items = items;
    this.clock = clock;
    this.audit = audit;
  }

  /**
   * What the document says.
   *
   * @param granted in yuan; null when the authority refuses
   * @param documentId the document, handed in by the same officer
   */
  public record Form(@Nullable BigDecimal granted, long documentId) {}

  /** Answers the decision's id. */
  @WithTransaction
  public Uni<Long> enter(Actor officer, long itemId, Form form) {
    SupportDecision decision =
        new SupportDecision(itemId, form.granted(), form.documentId(), officer.id(), clock.now());
    return items
        .heldInDistrictOf(officer, itemId)
        .invoke(found -> found.item().require(SupportState.CLAIMED))
        .invoke(found -> SupportRule.requireGrant(form.granted(), found.item().claimed()))
        .call(this::requireNoneWaits)
        .call(found -> items.prove(officer, found.item(), found.project(), form.documentId()))
        .call(() -> items.keep(decision))
        .call(() -> note(officer, "support.enter-decision", itemId, form))
        .map(found -> decision.id());
  }

  /** From now on it counts. */
  @WithTransaction
  public Uni<Void> confirm(Actor officer, long decisionId) {
    return items
        .decision(decisionId)
        .call(
            decision ->
                items
                    .heldInDistrictOf(officer, decision.itemId())
                    .invoke(() -> decision.confirm(officer, clock.now()))
                    .invoke(found -> found.item().decide(decision.granted())))
        .call(decision -> note(officer, "support.confirm-decision", decision.itemId(), "CONFIRMED"))
        .replaceWithVoid();
  }

  /** It was entered wrongly, and is entered anew. */
  @WithTransaction
  public Uni<Void> discard(Actor officer, long decisionId, String reason) {
    return items
        .decision(decisionId)
        .call(
            decision ->
                items
                    .heldInDistrictOf(officer, decision.itemId())
                    .invoke(() -> decision.discard(officer, reason.strip(), clock.now())))
        .call(decision -> note(officer, "support.discard-decision", decision.itemId(), reason))
        .replaceWithVoid();
  }

  private Uni<?> requireNoneWaits(SupportItems.Found found) {
    return items
        .isBeingDecided(found.item().id())
        .invoke(
            waits -> {
              if (waits) {
                throw RefusedException.of(SupportRefusal.DECISION_WAITS);
              }
            });
  }

  private Uni<Void> note(Actor officer, String action, long itemId, Object after) {
    return audit.record(officer, Decision.of(action, SupportItems.CASE, itemId).after(after));
  }
}
