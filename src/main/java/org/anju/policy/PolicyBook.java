package org.anju.policy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jetbrains.annotations.Nullable;

/**
 * The approved versions of one city. A version is in force from its day until the next one of the
 * same place begins; where a district has one of its own in force, the city's does not count there.
 */
final class PolicyBook {

  private final Map<String, PolicyVersion> byName;
  private final List<PolicyVersion> latestFirst;

  /**
   * @throws IllegalArgumentException when no version is the whole city's
   */
  PolicyBook(List<PolicyVersion> versions) {
    if (versions.stream().noneMatch(version -> version.district() == null)) {
      throw new IllegalArgumentException("a city needs a version of its own");
    }
    byName =
        versions.stream()
            .collect(Collectors.toUnmodifiableMap(PolicyVersion::name, Function.identity()));
    latestFirst =
        versions.stream()
            .sorted(Comparator.comparing(PolicyVersion::effectiveOn).reversed())
            .toList();
  }

  /**
   * What is in force on that day. Before its first version a city has that one, since nothing can
   * be decided without rules.
   *
   * @param district null for the city's own version
   */
  PolicyVersion inForce(@Nullable String district, LocalDate day) {
    return latest(district, day).or(() -> latest(null, day)).orElseGet(this::first);
  }

  Optional<PolicyVersion> version(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /** All versions, the one that begins last first. */
  List<PolicyVersion> latestFirst() {
    return latestFirst;
  }

  private Optional<PolicyVersion> latest(@Nullable String district, LocalDate day) {
    return latestFirst.stream()
        .filter(version -> Objects.equals(version.district(), district))
        .filter(version -> !version.effectiveOn().isAfter(day))
        .findFirst();
  }

  private PolicyVersion first() {
    return latestFirst.stream()
        .filter(version -> version.district() == null)
        .reduce((later, earlier) -> earlier)
        .orElseThrow();
  }
}
