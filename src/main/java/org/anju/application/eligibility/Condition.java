package org.anju.application.eligibility;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jetbrains.annotations.Nullable;

/**
 * One condition of article 6 and whether a household meets it. The words of each code and outcome
 * stand in the front end; the numbers are what these words speak of.
 *
 * @param article number of the article
 * @param item number of the category within article 6, null for the condition on housing
 * @param found what was found, in the condition's unit (m² or yuan per head), rounded down to two
 *     decimals for reading only; null when unknown or when there is nothing to measure
 * @param limit the policy's number (m², yuan, years or months); null when there is none
 * @param day the day from which the outcome is another one as time goes by; null when time alone
 *     does not change it
 */
@Schema(name = "EligibilityCondition")
public record Condition(
    Code code,
    Outcome outcome,
    String article,
    @Nullable Integer item,
    @Nullable BigDecimal found,
    @Nullable BigDecimal limit,
    @Nullable LocalDate day) {

  /** The conditions; the names are stable. */
  @Schema(name = "EligibilityCode")
  public enum Code {
    /** Whether there is a home in the city, on which the other condition on housing depends. */
    HOUSING_STATED,
    /**
     * No home in the city, and no housing transaction for the policy's years, to the day; {@code
     * limit} in years.
     */
    NO_HOME_AND_NO_RECENT_TRADE,
    /** A home, but less than the policy's m² per head. */
    SMALL_AREA_PER_HEAD,
    /** One of the seven categories is named. */
    CATEGORY_GIVEN,
    /** At work for less than the policy's years; {@code limit} in years. */
    NEW_AT_WORK,
    /** Lives on wages. */
    LIVES_ON_WAGES,
    /** The kind of talent is named. */
    TALENT_KIND_GIVEN,
    /** The household is registered elsewhere. */
    REGISTERED_ELSEWHERE,
    /** In steady employment; {@code limit} in months. */
    STEADY_EMPLOYMENT,
    /** No home in the city, whatever the area per head. */
    NO_HOME,
    /** Last year's income per head below the city's average; yuan. */
    INCOME_BELOW_LINE,
    /** A notice of expropriation or of rebuilding was given. */
    NOTICE_GIVEN,
    /** It was the only home. */
    ONLY_HOME,
    /** The other housing policy is named. */
    OTHER_POLICY_GIVEN,
    /** The family gives that support up when it gets a flat. */
    GIVES_UP_OTHER_POLICY,
    /** The reason is stated, on which officers decide. */
    REASON_GIVEN
  }

  private static final String ARTICLE = "6";

  static Condition of(Code code, Outcome outcome) {
    return new Condition(code, outcome, ARTICLE, null, null, null, null);
  }

  Condition ofItem(int place) {
    return new Condition(code, outcome, article, place, found, limit, day);
  }

  Condition measured(@Nullable BigDecimal found, @Nullable BigDecimal limit) {
    return new Condition(code, outcome, article, item, found, limit, day);
  }

  Condition changingOn(@Nullable LocalDate changes) {
    return new Condition(code, outcome, article, item, found, limit, changes);
  }
}
