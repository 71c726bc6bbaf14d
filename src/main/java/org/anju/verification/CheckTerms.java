package org.anju.verification;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.anju.platform.time.BusinessClock;
import org.anju.platform.time.WorkingDays;
import org.anju.policy.Policies;
import org.anju.policy.PolicyVersion;

/** The terms of the checks, by the version of the policy that an application keeps. */
@ApplicationScoped
public class CheckTerms {

  private final Policies policies;
  private final WorkingDays calendar;
  private final BusinessClock clock;

  CheckTerms(Policies policies, WorkingDays calendar, BusinessClock clock) {
    this.policies = policies;
    this.calendar = calendar;
    this.clock = clock;
  }

  /**
   * For SQL: what has waited since before {@code before[i]} under {@code versions[i]} is overdue.
   */
  public record Overdue(String[] versions, OffsetDateTime[] before) {}

  public CheckTerm of(String policyVersion) {
    return new CheckTerm(calendar, policies.version(policyVersion).checkWorkingDays());
  }

  public Overdue overdueToday() {
    LocalDate today = clock.today();
    List<String> versions = policies.approved().stream().map(PolicyVersion::name).toList();
    return new Overdue(
        versions.toArray(String[]::new),
        versions.stream()
            .map(version -> of(version).overdueBefore(today).atOffset(ZoneOffset.UTC))
            .toArray(OffsetDateTime[]::new));
  }
}
