package org.anju.ranking;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What article 16 lets count in the order of families. */
@Schema(name = "RankingCriterion")
public enum Criterion {
  /** The seconds from the receipt to the end of the time to apply, out of the whole of it. */
  TIME,
  /** The persons, out of those of a large family (policy); more count as that many. */
  FAMILY_SIZE,
  /** The yuan by which the family's income stays below the policy's line for so many persons. */
  INCOME,
  /** The m² by which the family's homes stay below the policy's area for so many persons. */
  HARDSHIP,
  /** One for a family of the first tier, out of one. */
  TARGET_TIER
}
