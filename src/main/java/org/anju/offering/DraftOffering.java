package org.anju.offering;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.anju.audit.AuditTrail;
import org.anju.audit.Decision;
import org.anju.platform.error.RefusedException;
import org.anju.platform.error.RequestRefusal;
import org.anju.platform.organisation.Organisation;
import org.anju.platform.organisation.Organisations;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;
import org.anju.policy.Policies;
import org.anju.policy.Policy;

/** An acquirer writes an offering down, and revises it until it is announced. */
@ApplicationScoped
public class DraftOffering {

  private static final long NOT_YET_STORED = 0;

  private final Offerings offerings;
  private final SelectionPlans plans;
  private final Organisations organisations;
  private final Policies policies;
  private final BusinessClock clock;
  private final AuditTrail audit;

  DraftOffering(
      Offerings offerings,
      SelectionPlans plans,
      Organisations organisations,
      Policies policies,
      BusinessClock clock,
      AuditTrail audit) {
    this.offerings = offerings;
    this.plans = plans;
    this.organisations = organisations;
    this.policies = policies;
    this.clock = clock;
    this.audit = audit;
  }

  /** Answers the new offering's id. */
  @WithTransaction
  public Uni<Long> create(Actor actor, Offering.Draft draft) {
    return organisations
        .of(actor, Organisation.Kind.ACQUIRER)
        .call(() -> check(draft))
        .call(acquirer -> refuseSecondName(acquirer.alias(), draft.name(), NOT_YET_STORED))
        .map(
            acquirer ->
                new Offering(
                    draft, acquirer.alias(), actor.id(), clock.now(), policyOf(draft).version()))
        .chain(offerings::persistAndFlush)
        .call(offering -> plans.store(offering.id(), draft.plan()))
        .call(offering -> audit.record(actor, decision("offering.draft", offering, draft)))
        .map(Offering::id);
  }

  /** Refused with {@code request.stale} when {@code version} is not the one that the editor saw. */
  @WithTransaction
  public Uni<Void> revise(Actor actor, long id, int version, Offering.Draft draft) {
    return offerings
        .ownedBy(actor, id)
        .invoke(offering -> requireVersion(offering, version))
        .call(() -> check(draft))
        .call(offering -> refuseSecondName(offering.acquirer(), draft.name(), offering.id()))
        .invoke(offering -> offering.revise(draft, policyOf(draft).version()))
        .call(offering -> plans.store(offering.id(), draft.plan()))
        .call(offering -> audit.record(actor, decision("offering.revise", offering, draft)))
        .replaceWithVoid();
  }

  private Uni<Void> check(Offering.Draft draft) {
    if (!policies.inForce(clock.today()).districts().contains(draft.district())) {
      throw RefusedException.of(OfferingRefusal.UNKNOWN_DISTRICT);
    }
    Policy policy = policyOf(draft);
    draft
        .schedule()
        .flaw(policy, clock.now())
        .or(() -> draft.plan().flaw(draft.targetEmployer() != null, draft.schedule().drawAt()))
        .ifPresent(
            flaw -> {
              throw RefusedException.of(
                  flaw, Map.of("days", String.valueOf(policy.minNoticeWorkingDays())));
            });
    return draft.targetEmployer() == null
        ? Uni.createFrom().voidItem()
        : organisations
            .registered(draft.targetEmployer(), Organisation.Kind.EMPLOYER)
            .replaceWithVoid();
  }

  private Policy policyOf(Offering.Draft draft) {
    return policies.inForce(draft.district(), clock.today());
  }

  /** Among the acquirer's offerings but {@code self}. */
  private Uni<Void> refuseSecondName(String acquirer, String name, long self) {
    return offerings
        .count("acquirer = ?1 and name = ?2 and id <> ?3", acquirer, name, self)
        .invoke(
            existing -> {
              if (existing > 0) {
                throw RefusedException.of(OfferingRefusal.NAME_TAKEN);
              }
            })
        .replaceWithVoid();
  }

  private static void requireVersion(Offering offering, int version) {
    if (offering.version() != version) {
      throw RefusedException.of(RequestRefusal.STALE);
    }
  }

  private static Decision decision(String action, Offering offering, Offering.Draft draft) {
    return Decision.of(action, "offering", offering.id())
        .after(offering.name() + offering.schedule() + draft.plan())
        .under(offering.policyVersion());
  }
}
