package org.anju.verification.listing;

import io.vertx.mutiny.sqlclient.Row;
import java.math.BigDecimal;
import java.time.Instant;
import org.anju.application.Application;
import org.anju.application.Category;
import org.jetbrains.annotations.Nullable;

/**
 * An application in a list, its persons masked.
 *
 * @param persons applicant, spouse and minor children
 * @param annualIncome last year's household income in yuan
 * @param housingArea homes in the city in m², 0 when there are none
 * @param tier of article 17, from 1
 * @param score of article 16, from 0 to 100
 * @param employer name of the employer that filed it, null when the family did
 */
public record ListedApplication(
    long applicationId,
    String receipt,
    String applicantMasked,
    String identityMasked,
    String mobileMasked,
    Category category,
    Application.Status status,
    int persons,
    BigDecimal annualIncome,
    BigDecimal housingArea,
    int tier,
    BigDecimal score,
    @Nullable String employer,
    Instant submittedAt) {

  /** The columns that {@link #of} reads, of the table {@code application} as {@code a}. */
  static final String COLUMNS =
      """
      a.id, a.receipt, a.applicant_masked, a.identity_masked, a.mobile_masked, a.category, a.status,
      a.household_size, a.annual_income, a.housing_area, a.tier, a.rank_score, a.submitted_at,
      (SELECT o.name FROM organisation o WHERE o.alias = a.employer) AS employer_name
      """;

  static ListedApplication of(Row row) {
    return new ListedApplication(
        row.getLong("id"),
        row.getString("receipt"),
        row.getString("applicant_masked"),
        row.getString("identity_masked"),
        row.getString("mobile_masked"),
        Category.valueOf(row.getString("category")),
        Application.Status.valueOf(row.getString("status")),
        row.getInteger("household_size"),
        row.getBigDecimal("annual_income"),
        row.getBigDecimal("housing_area"),
        row.getInteger("tier"),
        row.getBigDecimal("rank_score"),
        row.getString("employer_name"),
        row.getOffsetDateTime("submitted_at").toInstant());
  }
}
