package org.anju.evidence.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.anju.application.HouseholdMember;
import org.anju.application.eligibility.MaritalStatus;
import org.anju.evidence.CheckSubject;
import org.anju.evidence.Finding;
import org.anju.evidence.FindingState;
import org.anju.platform.personal.IdentityNumber;
import org.anju.platform.personal.PersonName;
import org.anju.policy.Proof;
import org.anju.registry.RegistryFacts.CivilAffairsFacts;
import org.anju.registry.RegistryFacts.HouseholdRegistrationFacts;
import org.anju.registry.RegistryFacts.HouseholdRegistrationFacts.Relation;
import org.anju.registry.RegistryFacts.HouseholdRegistrationFacts.Relative;
import org.jetbrains.annotations.Nullable;

/** Names, marriage, children and registration, by civil affairs and household registration. */
record FamilyFindings(ComparedHousehold household) {

  private static final String UNREADABLE = "*";

  List<Finding> all() {
    List<Finding> findings = new ArrayList<>();
    household.members().forEach(member -> name(member).ifPresent(findings::add));
    household
        .applicant()
        .answers()
        .of(CivilAffairsFacts.class)
        .ifPresent(facts -> findings.addAll(marriage(facts)));
    spouseOfSpouse().ifPresent(findings::add);
    findings.addAll(children());
    registration().ifPresent(findings::add);
    return findings;
  }

  private Optional<Finding> name(ComparedPerson member) {
    return member
        .answers()
        .of(HouseholdRegistrationFacts.class)
        .map(
            facts -> {
              Optional<PersonName> found = PersonName.parse(facts.name()).value();
              boolean same = found.filter(member.name()::equals).isPresent();
              return new Finding(
                  CheckSubject.NAME,
                  member.position(),
                  member.name().masked(),
                  found.map(PersonName::masked).orElse(UNREADABLE),
                  same ? FindingState.SAME : FindingState.DIFFERENT);
            });
  }

  private List<Finding> marriage(CivilAffairsFacts found) {
    List<Finding> findings = new ArrayList<>();
    MaritalStatus claimed = household.facts().maritalStatus();
    String status = found.maritalStatus().name();
    findings.add(
        compared(CheckSubject.MARITAL_STATUS, claimed == null ? null : claimed.name(), status));
    LocalDate ended = household.facts().marriageEndedOn();
    boolean bothEnded =
        claimed != null && claimed.name().equals(status) && claimed != MaritalStatus.MARRIED;
    if (bothEnded && found.since() != null) {
      findings.add(
          compared(
              CheckSubject.MARRIAGE_ENDED,
              ended == null ? null : ended.toString(),
              found.since().toString()));
    }
    spouse(found).ifPresent(findings::add);
    return findings;
  }

  private Optional<Finding> spouse(CivilAffairsFacts found) {
    Optional<ComparedPerson> claimed = household.spouse();
    String foundNumber = found.spouse() == null ? null : found.spouse().identityNumber();
    if (claimed.isPresent()) {
      return Optional.of(spouse(household.applicant().position(), claimed.get(), foundNumber));
    }
    if (foundNumber == null) {
      return Optional.empty();
    }
    boolean saidAlone = household.facts().maritalStatus() != null;
    return Optional.of(
        new Finding(
            CheckSubject.SPOUSE,
            household.applicant().position(),
            null,
            masked(foundNumber),
            saidAlone ? FindingState.DIFFERENT : FindingState.NOT_CLAIMED));
  }

  /** The spouse's own entry has to name the applicant. */
  private Optional<Finding> spouseOfSpouse() {
    return household
        .spouse()
        .flatMap(
            spouse ->
                spouse
                    .answers()
                    .of(CivilAffairsFacts.class)
                    .map(
                        facts ->
                            spouse(
                                spouse.position(),
                                household.applicant(),
                                facts.spouse() == null ? null : facts.spouse().identityNumber())));
  }

  private Finding spouse(int member, ComparedPerson claimed, @Nullable String found) {
    FindingState state = FindingState.NOT_FOUND;
    if (found != null) {
      state =
          claimed.hasNumber(found, household.day()) ? FindingState.SAME : FindingState.DIFFERENT;
    }
    return new Finding(
        CheckSubject.SPOUSE,
        member,
        claimed.identity().masked(),
        found == null ? null : masked(found),
        state);
  }

  /** As soon as the registrations of both parents are here. */
  private List<Finding> children() {
    Optional<List<HouseholdRegistrationFacts>> parents =
        ComparedHousehold.ofAll(household.adults(), HouseholdRegistrationFacts.class);
    if (parents.isEmpty()) {
      return List.of();
    }
    List<Relative> registered =
        parents.get().stream()
            .flatMap(parent -> parent.relatives().stream())
            .filter(relative -> relative.relation() == Relation.CHILD)
            .toList();
    Stream<Finding> claimed = claimedChildren().map(child -> child(child, registered));
    Stream<Finding> others =
        registered.stream()
            .map(Relative::identityNumber)
            .distinct()
            .filter(number -> claimedChildren().noneMatch(has(number)))
            .filter(this::isMinor)
            .map(this::unnamedChild);
    return Stream.concat(claimed, others).toList();
  }

  private Stream<ComparedPerson> claimedChildren() {
    return household.members().stream()
        .filter(member -> member.relation() == HouseholdMember.Relation.CHILD);
  }

  private Predicate<ComparedPerson> has(String number) {
    return member -> member.hasNumber(number, household.day());
  }

  private Finding child(ComparedPerson child, List<Relative> registered) {
    boolean withParents =
        registered.stream()
            .anyMatch(relative -> child.hasNumber(relative.identityNumber(), household.day()));
    boolean found = withParents || namesParent(child);
    String masked = child.identity().masked();
    return new Finding(
        CheckSubject.CHILD,
        child.position(),
        masked,
        found ? masked : null,
        found ? FindingState.SAME : FindingState.NOT_FOUND);
  }

  /** A child may be registered away from its parents, with one of them as its parent. */
  private boolean namesParent(ComparedPerson child) {
    return child.answers().of(HouseholdRegistrationFacts.class).stream()
        .flatMap(facts -> facts.relatives().stream())
        .filter(relative -> relative.relation() == Relation.PARENT)
        .map(Relative::identityNumber)
        .anyMatch(number -> household.adults().stream().anyMatch(has(number)));
  }

  private boolean isMinor(String number) {
    return IdentityNumber.parse(number, household.day())
        .value()
        .filter(child -> child.ageOn(household.day()) < household.policy().adultAge())
        .isPresent();
  }

  private Finding unnamedChild(String number) {
    boolean saidAll = household.facts().children() != null;
    return new Finding(
        CheckSubject.CHILD,
        null,
        null,
        masked(number),
        saidAll ? FindingState.DIFFERENT : FindingState.NOT_CLAIMED);
  }

  private Optional<Finding> registration() {
    return household
        .applicant()
        .answers()
        .of(HouseholdRegistrationFacts.class)
        .map(
            facts ->
                compared(
                    CheckSubject.REGISTERED_IN_CITY, claimedRegistration(), yesNo(facts.inCity())));
  }

  /** Only what the category asks is a claim. */
  private @Nullable String claimedRegistration() {
    if (household.facts().answers() == null) {
      return null;
    }
    Boolean elsewhere = household.facts().answers().registeredElsewhere();
    if (household.proves(Proof.REGISTERED_ELSEWHERE) && elsewhere != null) {
      return yesNo(!elsewhere);
    }
    boolean urban = Boolean.TRUE.equals(household.facts().answers().urbanRegistration());
    return household.proves(Proof.INCOME_BELOW_LINE) && urban ? yesNo(true) : null;
  }

  private static String yesNo(boolean value) {
    return value ? "YES" : "NO";
  }

  private Finding compared(CheckSubject subject, @Nullable String claimed, String found) {
    FindingState state = FindingState.NOT_CLAIMED;
    if (claimed != null) {
      state = Objects.equals(claimed, found) ? FindingState.SAME : FindingState.DIFFERENT;
    }
    return new Finding(subject, null, claimed, found, state);
  }

  private String masked(String number) {
    return IdentityNumber.parse(number, household.day())
        .value()
        .map(IdentityNumber::masked)
        .orElse(UNREADABLE);
  }
}
