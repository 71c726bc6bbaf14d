package org.anju.registry.http;

import jakarta.inject.Singleton;
import org.anju.platform.time.BusinessClock;
import org.anju.registry.Registry;
import org.anju.registry.RegistryFacts;
import org.anju.registry.RegistryFacts.CivilAffairsFacts;
import org.anju.registry.RegistryFacts.CivilAffairsFacts.MaritalStatus;
import org.anju.registry.RegistryFacts.CivilAffairsFacts.Spouse;

/** The civil affairs bureau: marriages and divorces. */
@Singleton
class CivilAffairsConnector extends HttpConnector {

  CivilAffairsConnector(RegistrySettings settings, Lines lines, BusinessClock clock) {
    super(Registry.CIVIL_AFFAIRS, settings.civilAffairs(), lines, clock);
  }

  @Override
  RegistryFacts facts(Fields answer) {
    CivilAffairsFacts facts =
        new CivilAffairsFacts(
            answer.one("maritalStatus", MaritalStatus.class),
            answer.orNull("spouse", field -> answer.group(field, CivilAffairsConnector::spouse)),
            answer.orNull("since", answer::day));
    answer.require(
        "spouse", (facts.maritalStatus() == MaritalStatus.MARRIED) == (facts.spouse() != null));
    return facts;
  }

  private static Spouse spouse(Fields spouse) {
    return new Spouse(spouse.text("name"), spouse.person("identityNumber"));
  }
}
