package org.anju.policy.drafting;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Consumer;
import org.anju.audit.AuditTrail;
import org.anju.audit.Decision;
import org.anju.platform.error.FieldRefusal;
import org.anju.platform.error.RefusedException;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;
import org.anju.policy.Policies;
import org.anju.policy.Policy;
import org.anju.policy.PolicyJson;
import org.hibernate.exception.ConstraintViolationException;

/**
 * A draft goes to a second officer, who approves it or sends it back. Every step is refused with
 * {@code request.stale} when {@code version} is not the one that the officer saw.
 */
@ApplicationScoped
public class DecidePolicy {

  private final PolicyDrafts drafts;
  private final PolicyScope scope;
  private final Policies policies;
  private final PolicyJson json;
  private final BusinessClock clock;
  private final AuditTrail audit;

  DecidePolicy(
      PolicyDrafts drafts,
      PolicyScope scope,
      Policies policies,
      PolicyJson json,
      BusinessClock clock,
      AuditTrail audit) {
    this.drafts = drafts;
    this.scope = scope;
    this.policies = policies;
    this.json = json;
    this.clock = clock;
    this.audit = audit;
  }

  @WithTransaction
  public Uni<Void> submit(Actor actor, long id, int version) {
    return own(actor, id, version)
        .invoke(this::requireFuture)
        .invoke(this::requireReason)
        .call(draft -> move(actor, draft, "policy.submit", one -> one.submit(clock.now())))
        .call(draft -> drafts.noteWriter(draft, actor, clock.now()))
        .replaceWithVoid();
  }

  /** The draft can be edited again. */
  @WithTransaction
  public Uni<Void> sendBack(Actor actor, long id, int version) {
    return own(actor, id, version)
        .call(draft -> move(actor, draft, "policy.send-back", PolicyDraft::sendBack))
        .replaceWithVoid();
  }

  @WithTransaction
  public Uni<Void> withdraw(Actor actor, long id, int version) {
    return own(actor, id, version)
        .call(draft -> move(actor, draft, "policy.withdraw", PolicyDraft::withdraw))
        .replaceWithVoid();
  }

  /** Whoever drafted, edited or submitted it cannot approve it. */
  @WithTransaction
  public Uni<Void> approve(Actor actor, long id, int version) {
    return own(actor, id, version)
        .invoke(this::requireFuture)
        .call(draft -> requireSecondOfficer(actor, draft))
        .call(this::requireFreeDate)
        .call(
            draft ->
                move(actor, draft, "policy.approve", one -> one.approve(actor.id(), clock.now())))
        .call(drafts::flush)
        .onFailure(ConstraintViolationException.class)
        .transform(DecidePolicy::refusedDate)
        .replaceWithVoid();
  }

  private Uni<PolicyDraft> own(Actor actor, long id, int version) {
    return drafts.required(id, version).invoke(draft -> scope.require(actor, draft.district()));
  }

  private Uni<Void> move(
      Actor actor, PolicyDraft draft, String action, Consumer<PolicyDraft> verb) {
    PolicyDraft.State before = draft.state();
    verb.accept(draft);
    Decision decision =
        Decision.of(action, "policy", draft.name())
            .before(before)
            .after(draft.state() + ":" + draft.effectiveOn() + ":" + draft.rules());
    return audit.record(actor, decision);
  }

  private void requireFuture(PolicyDraft draft) {
    if (!draft.effectiveOn().isAfter(clock.today())) {
      throw refusedAt("effectiveOn", PolicyRefusal.EFFECTIVE_TOO_SOON);
    }
  }

  private void requireReason(PolicyDraft draft) {
    Policy otherwise = policies.inForce(draft.district(), draft.effectiveOn());
    if (PolicyValue.changed(otherwise, json.read(draft.rules())).isEmpty()) {
      throw RefusedException.of(PolicyRefusal.NOTHING_CHANGED);
    }
    if (draft.basis().zh().isBlank() || draft.basis().en().isBlank()) {
      throw refusedAt("basis", PolicyRefusal.BASIS_MISSING);
    }
  }

  private static RefusedException refusedAt(String field, PolicyRefusal refusal) {
    return RefusedException.at(refusal, List.of(new FieldRefusal(field, refusal)));
  }

  private Uni<Boolean> requireSecondOfficer(Actor actor, PolicyDraft draft) {
    return drafts.isWriter(draft, actor).invoke(is -> refuseIf(is, PolicyRefusal.FOUR_EYES));
  }

  private Uni<Boolean> requireFreeDate(PolicyDraft draft) {
    return drafts.isDateTaken(draft).invoke(is -> refuseIf(is, PolicyRefusal.DATE_TAKEN));
  }

  private static void refuseIf(boolean condition, PolicyRefusal refusal) {
    if (condition) {
      throw RefusedException.of(refusal);
    }
  }

  /** Two officers who approve at the same moment meet on the index. */
  private static Throwable refusedDate(Throwable failure) {
    String constraint = ((ConstraintViolationException) failure).getConstraintName();
    return "policy_one_version_a_day".equals(constraint)
        ? RefusedException.of(PolicyRefusal.DATE_TAKEN)
        : failure;
  }
}
