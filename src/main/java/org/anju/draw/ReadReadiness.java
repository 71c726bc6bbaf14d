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

/** The bureau looks whether the roster of an offering can be frozen. */
@ApplicationScoped
public class ReadReadiness {

  private static final int MOST_HOLDS = 100;

  private final Offerings offerings;
  private final DrawRecords records;
  private final Policies policies;
  private final BusinessClock clock;

  ReadReadiness(Offerings offerings, DrawRecords records, Policies policies, BusinessClock clock) {
    this.offerings = offerings;
    this.records = records;
    this.policies = policies;
    this.clock = clock;
  }

  @WithSession
  public Uni<DrawReadiness> read(Actor actor, long offeringId) {
    return offerings
        .inDistrictOf(actor, offeringId)
        .chain(
            offering ->
                records.facts(offeringId, clock.now()).map(facts -> readiness(offering, facts)));
  }

  private DrawReadiness readiness(Offering offering, RosterFacts facts) {
    int leadHours = policies.inForce(offering.district(), clock.today()).sealLeadHours();
    Instant earliest = DrawTime.earliest(offering.schedule().drawAt(), clock.now(), leadHours);
    List<DrawPrecondition> preconditions = facts.preconditions();
    boolean ready = preconditions.stream().allMatch(DrawPrecondition::met);
    List<RosterHold> holds = facts.holds().stream().limit(MOST_HOLDS).toList();
    return new DrawReadiness(offering.id(), ready, preconditions, holds, earliest);
  }
}
