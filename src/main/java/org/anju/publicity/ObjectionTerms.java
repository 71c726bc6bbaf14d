package org.anju.publicity;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.anju.offering.Offering;
import org.anju.offering.Offerings;
import org.anju.platform.time.BusinessClock;
import org.anju.platform.time.WorkingDays;
import org.anju.policy.Policies;
import org.anju.policy.Policy;

/**
 * The terms of objections in working days of the district's policy; each begins on the next day and
 * ends with the end of its last one. See {@link NoticeTerm}.
 */
@ApplicationScoped
class ObjectionTerms {

  private final Offerings offerings;
  private final Policies policies;
  private final WorkingDays calendar;
  private final BusinessClock clock;

  ObjectionTerms(
      Offerings offerings, Policies policies, WorkingDays calendar, BusinessClock clock) {
    this.offerings = offerings;
    this.policies = policies;
    this.calendar = calendar;
    this.clock = clock;
  }

  /** By when what is raised or filed now is decided (article 14, 5). */
  Instant decisionDue(Offering offering) {
    return end(policyOf(offering).objectionWorkingDays());
  }

  /** The same, for an appeal against that objection. */
  Uni<Instant> decisionDue(Objection objection) {
    return offerings.announced(objection.offeringId()).map(this::decisionDue);
  }

  /** Until when the family may appeal against what is decided now. */
  Uni<Instant> appealUntil(Objection objection) {
    return offerings
        .announced(objection.offeringId())
        .map(offering -> end(policyOf(offering).appealWorkingDays()));
  }

  /** End of a term of so many working days from today. */
  Instant end(int workingDays) {
    return NoticeTerm.end(calendar, clock.today(), workingDays);
  }

  private Policy policyOf(Offering offering) {
    return policies.inForce(offering.district(), clock.today());
  }
}
