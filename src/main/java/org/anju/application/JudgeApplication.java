package org.anju.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.anju.application.eligibility.Eligibility;
import org.anju.application.eligibility.HouseholdFacts;
import org.anju.platform.time.BusinessClock;
import org.anju.policy.Policies;

/** Judges article 6, for whoever asks before applying and for an application that was filed. */
@ApplicationScoped
public class JudgeApplication {

  private final FactsCipher cipher;
  private final Policies policies;
  private final BusinessClock clock;

  JudgeApplication(FactsCipher cipher, Policies policies, BusinessClock clock) {
    this.cipher = cipher;
    this.policies = policies;
    this.clock = clock;
  }

  /** Facts that are kept nowhere, by the rules and the day of now. */
  public Eligibility now(HouseholdFacts facts) {
    return Eligibility.of(facts, policies.current(), clock.today());
  }

  /**
   * A filed application, as of the day on which it was submitted: a child that comes of age while
   * officers check does not cost the family its place.
   */
  public Eligibility filed(Application application) {
    LocalDate day = LocalDate.ofInstant(application.submittedAt(), clock.zone());
    return Eligibility.of(cipher.of(application), policies.current(), day);
  }
}
