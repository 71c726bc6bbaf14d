package org.anju.demo;

import io.quarkus.arc.profile.IfBuildProfile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Set;
import org.anju.platform.time.BusinessClock;
import org.anju.policy.Policies;

/** Reads what is written down about the demo city. */
@IfBuildProfile(anyOf = {"dev", "local"})
@ApplicationScoped
class DemoConfiguration {

  @Produces
  @Singleton
  DemoPlan plan() {
    return DemoPlan.read();
  }

  @Produces
  @Singleton
  DemoPeople people(Policies policies, BusinessClock clock) {
    return new DemoPeople(Set.copyOf(policies.inForce(clock.today()).districts()));
  }
}
