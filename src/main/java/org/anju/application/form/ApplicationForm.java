package org.anju.application.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import org.anju.application.HouseholdForm;
import org.anju.policy.PaperKind;
import org.anju.project.ProjectUse;
import org.jetbrains.annotations.Nullable;

/**
 * What stands in the form, unmasked: it is the family's own. Times are those of the city.
 *
 * @param city the city's name without 市
 * @param use whether the family applies to buy or to rent
 * @param employer name of the employer that filed it, null for a family's own application
 * @param household lists that a roster did not tell are null
 * @param householdSize persons
 * @param housingArea m² that counted when it was filed
 * @param papers how many of each kind were handed in
 * @param declaredName who signed the commitment; null when the employer filed it
 */
public record ApplicationForm(
    String city,
    String regulation,
    String policyVersion,
    String receipt,
    String offering,
    ProjectUse use,
    String district,
    @Nullable String employer,
    LocalDateTime submittedAt,
    HouseholdForm household,
    int householdSize,
    BigDecimal housingArea,
    Map<PaperKind, Long> papers,
    @Nullable String declaredName,
    LocalDateTime declaredAt) {

  LocalDate submittedOn() {
    return submittedAt.toLocalDate();
  }
}
