package org.anju.policy.drafting;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.anju.audit.AuditTrail;
import org.anju.audit.Decision;
import org.anju.platform.error.FieldRefusal;
import org.anju.platform.error.RefusedException;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;
import org.anju.policy.Policies;
import org.anju.policy.Policy;
import org.anju.policy.Policy.LocalName;
import org.anju.policy.PolicyJson;
import org.anju.policy.PolicyVersion;
import org.anju.policy.StoredPolicies;
import org.jetbrains.annotations.Nullable;

/** An officer begins a new version of the rules with the values of another, and edits it. */
@ApplicationScoped
public class DraftPolicy {

  private final PolicyDrafts drafts;
  private final PolicyScope scope;
  private final Policies policies;
  private final StoredPolicies stored;
  private final PolicyJson json;
  private final BusinessClock clock;
  private final AuditTrail audit;

  DraftPolicy(
      PolicyDrafts drafts,
      PolicyScope scope,
      Policies policies,
      StoredPolicies stored,
      PolicyJson json,
      BusinessClock clock,
      AuditTrail audit) {
    this.drafts = drafts;
    this.scope = scope;
    this.policies = policies;
    this.stored = stored;
    this.json = json;
    this.clock = clock;
    this.audit = audit;
  }

  /**
   * Answers the new draft's id.
   *
   * @param from name of the approved version to begin with
   * @param district null for the whole city
   */
  @WithTransaction
  public Uni<Long> create(
      Actor actor, String from, @Nullable String district, LocalDate effectiveOn) {
    scope.require(actor, district);
    requireFuture(effectiveOn);
    PolicyVersion base =
        policies.find(from).orElseThrow(() -> RefusedException.of(PolicyRefusal.UNKNOWN));
    return drafts
        .nextNumber()
        .map(number -> name(effectiveOn, number))
        .map(name -> beginning(name, district, effectiveOn, base.policy()))
        .map(beginning -> new PolicyDraft(beginning, actor.id(), clock.now()))
        .chain(drafts::persistAndFlush)
        .call(draft -> drafts.noteWriter(draft, actor, clock.now()))
        .call(draft -> audit.record(actor, decision("policy.draft", draft)))
        .map(PolicyDraft::id);
  }

  /**
   * What an officer wants a draft to say.
   *
   * @param basis the decision that the changes rest on; empty words while it is not named
   */
  public record Revision(Policy values, LocalDate effectiveOn, LocalName basis) {}

  /**
   * Refused with {@code request.stale} when {@code version} is not the one that the officer saw,
   * and at the fields of the values that cannot stand.
   */
  @WithTransaction
  public Uni<Void> revise(Actor actor, long id, int version, Revision revision) {
    return drafts
        .required(id, version)
        .invoke(draft -> scope.require(actor, draft.district()))
        .invoke(() -> requireSound(revision.values()))
        .invoke(() -> requireFuture(revision.effectiveOn()))
        .call(draft -> revise(actor, draft, revision))
        .replaceWithVoid();
  }

  private Uni<Void> revise(Actor actor, PolicyDraft draft, Revision revision) {
    Amendment amendment = new Amendment(revision.values(), revision.basis());
    Policy amended = amendment.to(policies.version(draft.basedOn()), draft.name());
    Object before = state(draft);
    draft.revise(revision.effectiveOn(), json.written(amended), revision.basis());
    return drafts
        .noteWriter(draft, actor, clock.now())
        .chain(() -> audit.record(actor, decision("policy.revise", draft).before(before)));
  }

  private PolicyDraft.Beginning beginning(
      String name, @Nullable String district, LocalDate effectiveOn, Policy base) {
    Policy same = new Amendment(base, new LocalName("", "")).to(base, name);
    return new PolicyDraft.Beginning(
        name, stored.city(), district, effectiveOn, json.written(same), base.version());
  }

  private String name(LocalDate effectiveOn, long number) {
    return "%s-%d-%d".formatted(stored.city(), effectiveOn.getYear(), number);
  }

  private void requireFuture(LocalDate effectiveOn) {
    if (!effectiveOn.isAfter(clock.today())) {
      throw RefusedException.at(
          PolicyRefusal.EFFECTIVE_TOO_SOON,
          List.of(new FieldRefusal("effectiveOn", PolicyRefusal.EFFECTIVE_TOO_SOON)));
    }
  }

  private static void requireSound(Policy values) {
    List<FieldRefusal> flaws = new ArrayList<>();
    for (FieldRefusal flaw : PolicyCheck.flaws(values)) {
      flaws.add(new FieldRefusal("values." + flaw.field(), flaw.refusal()));
    }
    if (!flaws.isEmpty()) {
      throw RefusedException.at(PolicyRefusal.VALUES_INVALID, flaws);
    }
  }

  private static Decision decision(String action, PolicyDraft draft) {
    return Decision.of(action, "policy", draft.name()).after(state(draft));
  }

  private static String state(PolicyDraft draft) {
    return draft.effectiveOn() + draft.rules();
  }
}
