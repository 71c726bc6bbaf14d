package org.anju.policy.drafting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.anju.platform.error.RefusedException;
import org.anju.platform.time.BusinessClock;
import org.anju.platform.web.Page;
import org.anju.policy.Policies;
import org.anju.policy.PolicyVersion;
import org.jetbrains.annotations.Nullable;

/** Everybody reads the rules that were, are and will be in force. */
@ApplicationScoped
public class ReadPolicies {

  private final Policies policies;
  private final BusinessClock clock;

  ReadPolicies(Policies policies, BusinessClock clock) {
    this.policies = policies;
    this.clock = clock;
  }

  /**
   * What is in force today.
   *
   * @param district null for the city's own; one that does not exist has the city's
   */
  public PolicyVersion inForce(@Nullable String district) {
    return policies.versionInForce(district, clock.today());
  }

  /** Refused as unknown when nothing of that name was approved. */
  public PolicyVersion version(String name) {
    return policies.find(name).orElseThrow(() -> RefusedException.of(PolicyRefusal.UNKNOWN));
  }

  /** All approved versions, the one that begins last first. */
  public Page<PublishedVersion> list(int page, int size) {
    List<PolicyVersion> all = policies.approved();
    List<PublishedVersion> items =
        all.stream().skip((long) page * size).limit(size).map(this::published).toList();
    return new Page<>(items, all.size(), page, size);
  }

  private PublishedVersion published(PolicyVersion version) {
    LocalDate endsOn = next(version).map(PolicyVersion::effectiveOn).orElse(null);
    return new PublishedVersion(
        version.name(),
        version.district(),
        version.effectiveOn(),
        endsOn,
        PublishedVersion.Phase.on(clock.today(), version.effectiveOn(), endsOn));
  }

  /** The next one of the same place. */
  private Optional<PolicyVersion> next(PolicyVersion version) {
    return policies.approved().stream()
        .filter(other -> Objects.equals(other.district(), version.district()))
        .filter(other -> other.effectiveOn().isAfter(version.effectiveOn()))
        .reduce((later, earlier) -> earlier);
  }
}
