package org.anju.platform.web;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.anju.platform.time.BusinessClock;
import org.anju.policy.Policies;
import org.anju.policy.Policy;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the browser must know before anybody has logged in. */
@Path("/api/config")
@PermitAll
public class ConfigResource {

  private final String issuer;
  private final boolean local;
  private final Policies policies;
  private final BusinessClock clock;

  ConfigResource(
      @ConfigProperty(name = "anju.identity.issuer") String issuer,
      @ConfigProperty(name = "anju.local", defaultValue = "false") boolean local,
      Policies policies,
      BusinessClock clock) {
    this.issuer = issuer;
    this.local = local;
    this.policies = policies;
    this.clock = clock;
  }

  /**
   * @param issuer address of the realm at which people log in
   * @param local whether this is the embedded stack, whose clock can be moved
   */
  public record Config(String issuer, String clientId, Policy.LocalName city, boolean local) {}

  @GET
  public Config config() {
    return new Config(issuer, "anju-web", policies.inForce(clock.today()).city(), local);
  }
}
