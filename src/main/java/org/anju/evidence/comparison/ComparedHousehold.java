package org.anju.evidence.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anju.application.HouseholdMember.Relation;
import org.anju.application.eligibility.HouseholdFacts;
import org.anju.policy.CategoryRule;
import org.anju.policy.Policy;
import org.anju.policy.Proof;
import org.anju.registry.RegistryFacts;
import org.anju.registry.RegistryFacts.SocialInsuranceFacts;
import org.jetbrains.annotations.Nullable;

/**
 * A household as it is claimed, beside what the registries answered about its members.
 *
 * @param members applicant, spouse, children
 * @param employer name of the employer that filed; null for a family's own application
 * @param policy under which it was filed
 * @param day of submission, as of which it is judged
 */
public record ComparedHousehold(
    HouseholdFacts facts,
    List<ComparedPerson> members,
    @Nullable String employer,
    Policy policy,
    LocalDate day) {

  public ComparedHousehold {
    members = List.copyOf(members);
  }

  ComparedPerson applicant() {
    return members.stream()
        .filter(member -> member.relation() == Relation.SELF)
        .findFirst()
        .orElseThrow();
  }

  Optional<ComparedPerson> spouse() {
    return members.stream().filter(member -> member.relation() == Relation.SPOUSE).findFirst();
  }

  List<ComparedPerson> adults() {
    return members.stream().filter(member -> !member.isChild()).toList();
  }

  /** What social insurance says of the applicant; empty while it has not answered. */
  public Optional<SocialInsuranceFacts> employment() {
    return applicant().answers().of(SocialInsuranceFacts.class);
  }

  /** Whether the category that the household chose has to prove that. */
  boolean proves(Proof proof) {
    if (facts.category() == null) {
      return false;
    }
    CategoryRule rule = policy.category(facts.category().code());
    return rule.proofs().contains(proof);
  }

  /** What a registry said of each of the persons; empty until it has said it of all of them. */
  static <T extends RegistryFacts> Optional<List<T>> ofAll(
      List<ComparedPerson> persons, Class<T> kind) {
    List<T> found = new ArrayList<>();
    persons.forEach(person -> person.answers().of(kind).ifPresent(found::add));
    return found.size() == persons.size() ? Optional.of(found) : Optional.empty();
  }
}
