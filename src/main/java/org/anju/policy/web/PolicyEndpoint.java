package org.anju.policy.web;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.anju.platform.time.BusinessClock;
import org.anju.policy.Policies;
import org.anju.policy.Policy;

/** The rules in force, open to everybody. */
@Path("/connect/PolicyEndpoint")
@PermitAll
public class PolicyEndpoint {

  private final Policies policies;
  private final BusinessClock clock;

  PolicyEndpoint(Policies policies, BusinessClock clock) {
    this.clock = clock;
    this.policies = policies;
  }

  @POST
  @Path("current")
  public Policy current() {
    return policies.inForce(clock.today());
  }
}
