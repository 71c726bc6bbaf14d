package org.anju.application.eligibility;

import java.time.LocalDate;
import org.jetbrains.annotations.Nullable;

/**
 * The answers to the own questions of the categories (article 6). Only those of the chosen category
 * matter; null means not answered.
 *
 * @param workStartedOn (一) first day of the first employment
 * @param waged (一) lives on wages
 * @param talentKind (二)
 * @param registeredElsewhere (三) the household's registration is outside the city
 * @param employedSince (三) first day of the present employment
 * @param urbanRegistration (四) registered as an urban household of the city
 * @param noticeOn (五) day of the notice of expropriation or of rebuilding
 * @param onlyHome (五) it was the only home
 * @param otherPolicy (六)
 * @param givesUpOtherPolicy (六) gives that support up when it gets a flat
 */
public record CategoryAnswers(
    @Nullable LocalDate workStartedOn,
    @Nullable Boolean waged,
    @Nullable TalentKind talentKind,
    @Nullable Boolean registeredElsewhere,
    @Nullable LocalDate employedSince,
    @Nullable Boolean urbanRegistration,
    @Nullable LocalDate noticeOn,
    @Nullable Boolean onlyHome,
    @Nullable OtherPolicy otherPolicy,
    @Nullable Boolean givesUpOtherPolicy) {

  /** (二) The kinds of talent that the measures name. */
  public enum TalentKind {
    SCIENCE,
    TEACHER,
    MEDICAL,
    OTHER
  }

  /** (六) The kinds of housing support that end with a flat of one's own. */
  public enum OtherPolicy {
    RENTAL_HOUSING,
    TALENT_APARTMENT,
    RENT_SUBSIDY
  }

  /** Nothing was answered. */
  public static CategoryAnswers none() {
    return new CategoryAnswers(null, null, null, null, null, null, null, null, null, null);
  }

  /** What an employer knows of somebody on its pay-roll; the first employment it does not. */
  static CategoryAnswers ofEmployee(LocalDate hiredOn) {
    return new CategoryAnswers(null, true, null, null, hiredOn, null, null, null, null, null);
  }
}
