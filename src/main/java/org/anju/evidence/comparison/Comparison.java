package org.anju.evidence.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.anju.evidence.CheckSubject;
import org.anju.evidence.EvidenceCheck;
import org.anju.evidence.Finding;
import org.anju.evidence.FindingState;
import org.anju.registry.Registry;

/** Compares a household's claims with what the registries answered. */
public final class Comparison {

  /** What cannot be compared because a registry has no record of somebody. */
  private static final Map<Registry, CheckSubject> WITHOUT_RECORD =
      Map.of(
          Registry.REAL_ESTATE, CheckSubject.HOME_AREA,
          Registry.SOCIAL_INSURANCE, CheckSubject.INSURED_MONTHS,
          Registry.CIVIL_AFFAIRS, CheckSubject.MARITAL_STATUS,
          Registry.HOUSEHOLD_REGISTRATION, CheckSubject.NAME,
          Registry.TAX, CheckSubject.INCOME);

  private Comparison() {}

  /** Everything that can be compared by the answers that are here. */
  public static List<Finding> of(ComparedHousehold household) {
    List<Finding> findings = new ArrayList<>();
    findings.addAll(new FamilyFindings(household).all());
    findings.addAll(new WorkFindings(household).all());
    findings.addAll(new HousingFindings(household).all());
    household.members().forEach(member -> findings.addAll(withoutRecord(member)));
    return List.copyOf(findings);
  }

  private static List<Finding> withoutRecord(ComparedPerson member) {
    return member.answers().withoutRecord().stream()
        .sorted()
        .map(WITHOUT_RECORD::get)
        .map(subject -> new Finding(subject, member.position(), null, null, FindingState.NOT_FOUND))
        .toList();
  }

  /** Whether an officer of that check has to look at something. */
  public static boolean differs(List<Finding> findings, EvidenceCheck check) {
    return findings.stream()
        .filter(finding -> finding.subject().checks().contains(check))
        .anyMatch(finding -> finding.state().differs());
  }

  /**
   * What of the housing facts is another than at the check, claimed and found being then and now. A
   * difference that the officers of the check have seen is no change, and what by now is as it was
   * claimed is none either. Without an answer from the check the claim stands for it.
   *
   * @param atCheck with the answers at the check
   * @param atSigning the same household with the answers before signing
   */
  public static List<Finding> changes(ComparedHousehold atCheck, ComparedHousehold atSigning) {
    List<Finding> then = of(atCheck);
    return of(atSigning).stream()
        .filter(now -> now.subject().checks().contains(EvidenceCheck.HOUSING))
        .map(now -> change(before(then, now), now))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Finding> before(List<Finding> then, Finding now) {
    return then.stream()
        .filter(finding -> finding.subject() == now.subject())
        .filter(finding -> Objects.equals(finding.member(), now.member()))
        .findFirst();
  }

  private static Optional<Finding> change(Optional<Finding> before, Finding now) {
    if (before.isEmpty()) {
      return Optional.of(now).filter(finding -> finding.state().differs());
    }
    Finding then = before.get();
    if (now.state() == FindingState.SAME || Objects.equals(then.found(), now.found())) {
      return Optional.empty();
    }
    return Optional.of(
        new Finding(
            now.subject(), now.member(), then.found(), now.found(), FindingState.DIFFERENT));
  }
}
