package org.anju.verification.listing;

import org.anju.application.Application;
import org.anju.application.Category;
import org.jetbrains.annotations.Nullable;

/**
 * Which applications of an offering a list shows; what is null does not narrow it.
 *
 * @param tier of article 17, from 1
 * @param receipt how the receipt number begins
 */
public record ApplicationFilter(
    long offeringId,
    @Nullable Application.Status status,
    @Nullable Category category,
    @Nullable Integer tier,
    @Nullable Filing filing,
    @Nullable String receipt) {

  /** Who filed an application (article 14, 2). */
  public enum Filing {
    FAMILY,
    EMPLOYER
  }

  /** Everything of an offering. */
  static ApplicationFilter all(long offeringId) {
    return new ApplicationFilter(offeringId, null, null, null, null, null);
  }
}
