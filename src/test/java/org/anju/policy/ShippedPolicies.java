package org.anju.policy;

import com.fasterxml.jackson.databind.ObjectMapper;

/** The policy packs of the product, for tests without a container. */
public final class ShippedPolicies {

  private ShippedPolicies() {}

  public static Policies huangshi() {
    return new Policies("huangshi", new ObjectMapper());
  }
}
