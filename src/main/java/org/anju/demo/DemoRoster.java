package org.anju.demo;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.anju.application.HouseholdForm;

/** Writes a roster as an employer would hand it in. */
final class DemoRoster {

  private static final String BETWEEN_CHILDREN = "；";

  private final DemoPlan plan;
  private final LocalDate hiredOn;

  /**
   * @param hiredOn when all of its people came
   */
  DemoRoster(DemoPlan plan, LocalDate hiredOn) {
    this.plan = plan;
    this.hiredOn = hiredOn;
  }

  /** A sheet of comma-separated values, in UTF-8. */
  byte[] sheet(List<DemoFamily> families) {
    List<String> lines = new ArrayList<>(List.of(plan.rosterHeading()));
    families.forEach(family -> lines.add(line(family)));
    return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
  }

  private String line(DemoFamily family) {
    HouseholdForm.Member spouse = family.spouse();
    return String.join(
        ",",
        family.applicant().name(),
        family.applicant().identityNumber(),
        family.mobile(),
        spouse == null ? plan.single() : plan.married(),
        spouse == null ? "" : spouse.name(),
        spouse == null ? "" : spouse.identityNumber(),
        family.children().stream()
            .map(child -> child.name() + "/" + child.identityNumber())
            .collect(Collectors.joining(BETWEEN_CHILDREN)),
        plan.categories().get(family.claim().category()),
        hiredOn.toString(),
        family.annualIncome().toPlainString(),
        family.housingArea().toPlainString());
  }
}
