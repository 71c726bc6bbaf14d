package org.anju.audit;

import org.anju.platform.time.BusinessClock;
import org.anju.policy.Policies;

/** Audit trails for tests that work with SQL alone, without sessions. */
public final class AuditTrails {

  private AuditTrails() {}

  public static AuditTrail of(BusinessClock clock, Policies policies) {
    return new AuditTrail(null, clock, policies);
  }
}
