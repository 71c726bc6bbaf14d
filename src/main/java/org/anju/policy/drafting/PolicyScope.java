package org.anju.policy.drafting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.anju.platform.error.RefusedException;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;
import org.anju.policy.Policies;
import org.jetbrains.annotations.Nullable;

/**
 * Whose rules an officer decides: a district's who serves it, the city's who serves all of them.
 */
@ApplicationScoped
class PolicyScope {

  private final Policies policies;
  private final BusinessClock clock;

  PolicyScope(Policies policies, BusinessClock clock) {
    this.policies = policies;
    this.clock = clock;
  }

  /** {@code district} is null for the whole city. */
  boolean isServed(Actor officer, @Nullable String district) {
    return district == null
        ? districts().stream().allMatch(officer::servesDistrict)
        : officer.servesDistrict(district);
  }

  void require(Actor officer, @Nullable String district) {
    if (district != null && !districts().contains(district)) {
      throw RefusedException.of(PolicyRefusal.UNKNOWN_DISTRICT);
    }
    if (!isServed(officer, district)) {
      throw RefusedException.of(PolicyRefusal.NOT_YOURS);
    }
  }

  private List<String> districts() {
    return policies.inForce(clock.today()).districts();
  }
}
