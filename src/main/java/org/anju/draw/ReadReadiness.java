package org.anju.draw;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.anju.offering.Offering;
import org.anju.offering.Offerings;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;
import org.anju.policy.Policies;
import org.anju.policy.Policy;
import org.jetbrains.annotations.Nullable;

/** The bureau looks whether the roster of an offering can be frozen. */
@ApplicationScoped
public class ReadReadiness {

  private static final int MOST_HOLDS = 100;
  private static final int MOST_CHANGES = 20;

  private final Offerings offerings;
  private final DrawRecords records;
  private final Rosters rosters;
  private final Policies policies;
  private final BusinessClock clock;

  ReadReadiness(
      Offerings offerings,
      DrawRecords records,
      Rosters rosters,
      Policies policies,
      BusinessClock clock) {
    this.offerings = offerings;
    this.records = records;
    this.rosters = rosters;
    this.policies = policies;
    this.clock = clock;
  }

  @WithSession
  public Uni<DrawReadiness> read(Actor actor, long offeringId) {
    return offerings
        .inDistrictOf(actor, offeringId)
        .chain(
            offering ->
                records
                    .facts(offeringId, clock.now())
                    .chain(
                        facts ->
                            frozen(actor, offering)
                                .map(frozen -> readiness(offering, facts, frozen))));
  }

  /** Null when nothing waits for its seal. */
  private Uni<@Nullable DrawFreeze> frozen(Actor actor, Offering offering) {
    int mostTickets = policies.inForce(offering.district(), clock.today()).mostTickets();
    return rosters
        .current(offering.id())
        .chain(
            roster ->
                roster == null || roster.isSealed()
                    ? Uni.createFrom().nullItem()
                    : rosters
                        .changes(roster.id(), offering.id(), mostTickets, MOST_CHANGES)
                        .map(changes -> view(actor, roster, changes)));
  }

  private static DrawFreeze view(Actor actor, FrozenRoster roster, List<RosterChange> changes) {
    return new DrawFreeze(
        roster.size(),
        roster.root(),
        roster.frozenAt(),
        roster.frozenBy().equals(actor.id()),
        changes);
  }

  private DrawReadiness readiness(
      Offering offering, RosterFacts facts, @Nullable DrawFreeze frozen) {
    Policy policy = policies.inForce(offering.district(), clock.today());
    Instant earliest =
        DrawTime.earliest(offering.schedule().drawAt(), clock.now(), policy.sealLeadHours());
    List<DrawPrecondition> preconditions = facts.preconditions();
    boolean ready = preconditions.stream().allMatch(DrawPrecondition::met);
    List<RosterHold> holds = facts.holds().stream().limit(MOST_HOLDS).toList();
    return new DrawReadiness(
        offering.id(), ready, preconditions, holds, earliest, policy.randomnessKinds(), frozen);
  }
}
