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
import org.anju.project.HousingProject;
import org.anju.project.HousingProjects;

/**
 * An acquirer writes an offering of its approved project down, and revises it until it is
 * announced.
 */
@ApplicationScoped
public class DraftOffering {

  private static final long NOT_YET_STORED = 0;

  private final HousingProjects projects;
  private final Offerings offerings;
  private final SelectionPlans plans;
  private final StoredLeaseTerms leases;
  private final Organisations organisations;
  private final Policies policies;
  private final BusinessClock clock;
  private final AuditTrail audit;

  DraftOffering(
      HousingProjects projects,
      Offerings offerings,
      SelectionPlans plans,
      StoredLeaseTerms leases,
      Organisations organisations,
      Policies policies,
      BusinessClock clock,
      AuditTrail audit) {
    this.projects = projects;
    this.offerings = offerings;
    this.plans = plans;
    this.leases = leases;
    this.organisations = organisations;
    this.policies = policies;
    this.clock = clock;
    this.audit = audit;
  }

  /** Answers the new offering's id. */
  @WithTransaction
  public Uni<Long> create(Actor actor, Offering.Draft draft) {
    return projects
        .approvedOf(actor, draft.project())
        .call(project -> check(draft, project))
        .call(project -> refuseSecondName(project.acquirer(), draft.name(), NOT_YET_STORED))
        .map(
            project ->
                new Offering(draft, project, actor.id(), clock.now(), policyOf(project).version()))
        .chain(offerings::persistAndFlush)
        .call(offering -> plans.store(offering.id(), draft.plan()))
        .call(offering -> leases.store(offering.id(), draft.lease()))
        .call(offering -> audit.record(actor, decision("offering.draft", offering, draft)))
        .map(Offering::id);
  }

  /** Refused with {@code request.stale} when {@code version} is not the one that the editor saw. */
  @WithTransaction
  public Uni<Void> revise(Actor actor, long id, int version, Offering.Draft draft) {
    return offerings
        .ownedBy(actor, id)
        .invoke(offering -> requireVersion(offering, version))
        .call(offering -> refuseSecondName(offering.acquirer(), draft.name(), offering.id()))
        .call(offering -> revise(actor, offering, draft))
        .call(offering -> plans.store(offering.id(), draft.plan()))
        .call(offering -> leases.store(offering.id(), draft.lease()))
        .call(offering -> audit.record(actor, decision("offering.revise", offering, draft)))
        .replaceWithVoid();
  }

  private Uni<HousingProject> revise(Actor actor, Offering offering, Offering.Draft draft) {
    return projects
        .approvedOf(actor, draft.project())
        .call(project -> check(draft, project))
        .invoke(project -> offering.revise(draft, project, policyOf(project).version()));
  }

  private Uni<Void> check(Offering.Draft draft, HousingProject project) {
    Policy policy = policyOf(project);
    draft
        .schedule()
        .flaw(policy, clock.now())
        .or(() -> draft.plan().flaw(draft.targetEmployer() != null, draft.schedule().drawAt()))
        .or(() -> LeaseTerms.flaw(draft.lease(), project.use()))
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

  private Policy policyOf(HousingProject project) {
    return policies.inForce(project.district(), clock.today());
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
        .after(offering.name() + offering.schedule() + draft.plan() + draft.lease())
        .under(offering.policyVersion());
  }
}
