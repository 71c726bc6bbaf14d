package org.anju.evidence;

import java.util.EnumSet;
import java.util.Set;
import org.anju.registry.Registry;

/** A check of an application (article 14, 3 and 4), with the registries that it needs. */
public enum EvidenceCheck {
  /** 身份认定. */
  IDENTITY(
      EnumSet.of(
          Registry.SOCIAL_INSURANCE,
          Registry.CIVIL_AFFAIRS,
          Registry.HOUSEHOLD_REGISTRATION,
          Registry.TAX)),
  /** 住房核查. */
  HOUSING(EnumSet.of(Registry.REAL_ESTATE, Registry.CIVIL_AFFAIRS));

  private final Set<Registry> needed;

  EvidenceCheck(Set<Registry> needed) {
    this.needed = Set.copyOf(needed);
  }

  public Set<Registry> needed() {
    return needed;
  }
}
