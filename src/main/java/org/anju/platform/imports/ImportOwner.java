package org.anju.platform.imports;

import org.anju.platform.security.Actor;
import org.anju.platform.security.Roles;
import org.jetbrains.annotations.Nullable;

/**
 * Whose an import is: an organisation's, for an offering; or the bureau's, for a district.
 *
 * @param offering null for a district's
 * @param organisation alias; null for a district's
 * @param district null for an offering's
 */
public record ImportOwner(
    @Nullable Long offering, @Nullable String organisation, @Nullable String district) {

  public static ImportOwner ofOffering(long offering, String organisation) {
    return new ImportOwner(offering, organisation, null);
  }

  public static ImportOwner ofDistrict(String district) {
    return new ImportOwner(null, null, district);
  }

  /** Whether the actor belongs to the organisation, or is an officer of the district. */
  boolean includes(Actor actor) {
    return district == null
        ? organisation != null && organisation.equals(actor.organisation())
        : Roles.BUREAU_OFFICER.equals(actor.role()) && actor.servesDistrict(district);
  }
}
