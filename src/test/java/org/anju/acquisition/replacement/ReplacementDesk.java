package org.anju.acquisition.replacement;

import io.vertx.mutiny.sqlclient.Pool;
import org.anju.audit.AuditTrail;
import org.anju.platform.time.BusinessClock;
import org.anju.policy.Policies;

/** The use cases of replacement prices, for tests without a container. */
public final class ReplacementDesk {

  private ReplacementDesk() {}

  public static ListReplacementPrices list(Pool pool, BusinessClock clock) {
    return new ListReplacementPrices(pool, clock);
  }

  public static EnterReplacementPrice enter(
      Pool pool, Policies policies, BusinessClock clock, AuditTrail audit) {
    return new EnterReplacementPrice(pool, policies, clock, audit);
  }
}
