package org.anju.evidence;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.anju.application.HouseholdMember.Relation;
import org.anju.registry.Registry;

/**
 * About whom each registry is asked, and no more than that: homes and registration of everybody,
 * marriage and income of the adults, employment of the applicant, whose category it is.
 *
 * @param registries names, each with the relation at the same place
 * @param relations names
 */
record AskedAbout(String[] registries, String[] relations) {

  private static final Map<Registry, Set<Relation>> PERSONS =
      Map.of(
          Registry.REAL_ESTATE, EnumSet.allOf(Relation.class),
          Registry.HOUSEHOLD_REGISTRATION, EnumSet.allOf(Relation.class),
          Registry.CIVIL_AFFAIRS, EnumSet.of(Relation.SELF, Relation.SPOUSE),
          Registry.TAX, EnumSet.of(Relation.SELF, Relation.SPOUSE),
          Registry.SOCIAL_INSURANCE, EnumSet.of(Relation.SELF));

  /** As two arrays for SQL, in a fixed order. */
  static AskedAbout of(Set<Registry> asked) {
    List<String> registries = new ArrayList<>();
    List<String> relations = new ArrayList<>();
    for (Registry registry : Registry.values()) {
      if (asked.contains(registry)) {
        for (Relation relation : PERSONS.get(registry)) {
          registries.add(registry.name());
          relations.add(relation.name());
        }
      }
    }
    return new AskedAbout(registries.toArray(String[]::new), relations.toArray(String[]::new));
  }

  /** Names in a fixed order. */
  static String[] names(Set<Registry> registries) {
    return registries.stream().map(Registry::name).sorted().toArray(String[]::new);
  }
}
