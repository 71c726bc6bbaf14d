package org.anju.application;

import java.time.Instant;
import java.util.List;
import org.anju.platform.personal.PersonHash;
import org.jetbrains.annotations.Nullable;

/**
 * An application that is about to be filed.
 *
 * @param applicant Keycloak subject of the family's own account, null when the employer files
 * @param employer alias of the employer that files and certifies, null for a family's own
 *     application
 * @param importJob the roster that it comes from, null for a family's own application
 * @param group named for statistics (article 9), null when none was
 * @param tier 1 for the target employer's people when the offering has one (article 17)
 */
public record NewApplication(
    long offering,
    @Nullable String applicant,
    @Nullable String employer,
    @Nullable Long importJob,
    Household household,
    @Nullable PopulationGroup group,
    int tier,
    int priceListVersion,
    Instant committedAt) {

  /** The employer's certificate waives the identity check (article 14, 3). */
  boolean identityWaived() {
    return employer != null;
  }

  /** Each person's keyed hash. */
  List<String> hashes(PersonHash hash) {
    return household.members().stream().map(person -> hash.of(person.identity())).toList();
  }
}
