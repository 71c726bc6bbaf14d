package org.anju.verification.listing;

/** By what a list of applications is sorted; the smaller or earlier first. */
public enum ApplicationOrder {
  RECEIVED("submitted_at"),
  /** The number of article 16. */
  SCORE("rank_score"),
  PERSONS("household_size"),
  /** Last year's household income in yuan. */
  INCOME("annual_income"),
  /** Homes in the city in m². */
  HOUSING_AREA("housing_area");

  private final String column;

  ApplicationOrder(String column) {
    this.column = column;
  }

  /** What follows ORDER BY; of two that are equal, the one that was filed first. */
  String sql(boolean descending) {
    String direction = descending ? " DESC" : "";
    return "%1$s%2$s, id%2$s".formatted(column, direction);
  }
}
