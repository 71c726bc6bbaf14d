package org.anju.demand;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.anju.platform.error.RefusedException;
import org.anju.platform.error.RequestRefusal;
import org.anju.platform.security.Actor;
import org.anju.policy.Policies;

/** The results, for the officers of their districts and for what rests on them. */
@ApplicationScoped
public class DemandResults implements PanacheRepositoryBase<DemandResult, Long> {

  /** As the audit log and the documents call it. */
  static final String CASE = "demand-result";

  private final Policies policies;

  DemandResults(Policies policies) {
    this.policies = policies;
  }

  /**
   * Requires a confirmed result of the district in which more than the policy's share of the
   * surveyed households want a home (article 8).
   *
   * @param today day whose policy counts
   */
  public Uni<Void> requireEnough(long id, String district, LocalDate today) {
    return required(id)
        .invoke(found -> requireOf(district, found))
        .invoke(found -> requireAbove(policies.inForce(district, today).minDemandPercent(), found))
        .replaceWithVoid();
  }

  /** Requires that there is such a result, whatever it says. */
  public Uni<Void> requireKnown(long id) {
    return required(id).replaceWithVoid();
  }

  /** Of a district of the officer, as it was seen. */
  Uni<DemandResult> seenInDistrictOf(Actor officer, long id, int version) {
    return required(id)
        .invoke(found -> requireDistrict(officer, found))
        .invoke(found -> requireSeen(found, version));
  }

  private Uni<DemandResult> required(long id) {
    return findById(id)
        .onItem()
        .ifNull()
        .failWith(() -> RefusedException.of(DemandRefusal.UNKNOWN));
  }

  private static void requireDistrict(Actor officer, DemandResult found) {
    if (!officer.servesDistrict(found.district())) {
      throw RefusedException.of(DemandRefusal.UNKNOWN);
    }
  }

  private static void requireSeen(DemandResult found, int version) {
    if (found.version() != version) {
      throw RefusedException.of(RequestRefusal.STALE);
    }
  }

  private static void requireOf(String district, DemandResult found) {
    if (!found.isConfirmed()) {
      throw RefusedException.of(DemandRefusal.NOT_CONFIRMED);
    }
    if (!found.district().equals(district)) {
      throw RefusedException.of(DemandRefusal.OTHER_DISTRICT);
    }
  }

  private static void requireAbove(BigDecimal percent, DemandResult found) {
    DemandShare share = found.share();
    if (!share.exceeds(percent)) {
      throw RefusedException.of(
          DemandRefusal.TOO_LITTLE,
          Map.of(
              "share", share.percent().toPlainString(),
              "needed", percent.stripTrailingZeros().toPlainString()));
    }
  }
}
