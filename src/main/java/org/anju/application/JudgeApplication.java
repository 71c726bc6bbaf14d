package org.anju.application;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.anju.application.eligibility.Eligibility;
import org.anju.application.eligibility.HouseholdFacts;
import org.anju.offering.OfferingPolicies;
import org.anju.platform.time.BusinessClock;
import org.anju.policy.Policies;
import org.anju.policy.Policy;
import org.jetbrains.annotations.Nullable;

/** Judges article 6, for whoever asks before applying and for an application that was filed. */
@ApplicationScoped
public class JudgeApplication {

  private final Pool pool;
  private final FactsCipher cipher;
  private final Policies policies;
  private final OfferingPolicies offeringPolicies;
  private final BusinessClock clock;

  JudgeApplication(
      Pool pool,
      FactsCipher cipher,
      Policies policies,
      OfferingPolicies offeringPolicies,
      BusinessClock clock) {
    this.pool = pool;
    this.cipher = cipher;
    this.policies = policies;
    this.offeringPolicies = offeringPolicies;
    this.clock = clock;
  }

  /**
   * Facts that are kept nowhere, by the rules and the day of now.
   *
   * @param offering whose district's rules count; null for the city's
   */
  public Uni<Eligibility> now(HouseholdFacts facts, @Nullable Long offering) {
    LocalDate today = clock.today();
    return policy(offering, today).map(policy -> Eligibility.of(facts, policy, today));
  }

  /**
   * A filed application, by the rules and as of the day of its submission: neither a new rule nor a
   * child that comes of age while officers check costs the family its place.
   */
  public Eligibility filed(Application application) {
    LocalDate day = LocalDate.ofInstant(application.submittedAt(), clock.zone());
    Policy policy = policies.version(application.policyVersion());
    return Eligibility.of(cipher.of(application), policy, day);
  }

  private Uni<Policy> policy(@Nullable Long offering, LocalDate today) {
    return offering == null
        ? Uni.createFrom().item(policies.inForce(today))
        : offeringPolicies.inForce(pool, offering, today);
  }
}
