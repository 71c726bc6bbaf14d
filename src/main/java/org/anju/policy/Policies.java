package org.anju.policy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jetbrains.annotations.Nullable;

/**
 * The city's rules by place and day, from memory: {@link StoredPolicies} keeps them in step with
 * the database, so that no decision waits for them.
 */
@ApplicationScoped
public class Policies {

  private final AtomicReference<PolicyBook> book = new AtomicReference<>();

  /** The approved versions that a city has, for whoever has no database. */
  static Policies of(List<PolicyVersion> versions) {
    Policies policies = new Policies();
    policies.replace(new PolicyBook(versions));
    return policies;
  }

  void replace(PolicyBook approved) {
    book.set(approved);
  }

  /** The city's own values on that day; districts may have others. */
  public Policy inForce(LocalDate day) {
    return inForce(null, day);
  }

  /**
   * The values of the district on that day, which are the city's where it has none of its own.
   *
   * @param district null for the city's own
   */
  public Policy inForce(@Nullable String district, LocalDate day) {
    return versionInForce(district, day).policy();
  }

  /** As {@link #inForce(String, LocalDate)}, with its place and its first day. */
  public PolicyVersion versionInForce(@Nullable String district, LocalDate day) {
    return present().inForce(district, day);
  }

  /**
   * The values of that name, whether or not they are in force: those that an application keeps.
   *
   * @throws IllegalArgumentException when nothing of that name was approved
   */
  public Policy version(String name) {
    return find(name)
        .map(PolicyVersion::policy)
        .orElseThrow(() -> new IllegalArgumentException("no approved policy version " + name));
  }

  /** An approved version, whether or not it is in force; empty when there is none. */
  public Optional<PolicyVersion> find(String name) {
    return present().version(name);
  }

  /** Every approved version, the one that begins last first. */
  public List<PolicyVersion> approved() {
    return present().latestFirst();
  }

  private PolicyBook present() {
    PolicyBook approved = book.get();
    if (approved == null) {
      throw new IllegalStateException("the policy versions are not read yet");
    }
    return approved;
  }
}
