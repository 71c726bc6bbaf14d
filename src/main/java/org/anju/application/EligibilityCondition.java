package org.anju.application;

/**
 * One condition of article 6 and whether a household meets it.
 *
 * @param article number of the article, for example {@code 6}
 */
public record EligibilityCondition(Code code, boolean met, String article) {

  /** The conditions; the names are stable. */
  public enum Code {
    /** No home in the city, and no housing transaction for the policy's years, to the day. */
    NO_HOME_AND_NO_RECENT_TRADE("6"),
    /** A home, but less than the policy's m² per head. */
    SMALL_AREA_PER_HEAD("6"),
    /** One of the seven categories. */
    CATEGORY_GIVEN("6");

    private final String article;

    Code(String article) {
      this.article = article;
    }

    public String article() {
      return article;
    }
  }
}
