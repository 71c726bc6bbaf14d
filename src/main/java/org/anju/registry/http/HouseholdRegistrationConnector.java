package org.anju.registry.http;

import jakarta.inject.Singleton;
import org.anju.platform.time.BusinessClock;
import org.anju.registry.Registry;
import org.anju.registry.RegistryFacts;
import org.anju.registry.RegistryFacts.HouseholdRegistrationFacts;
import org.anju.registry.RegistryFacts.HouseholdRegistrationFacts.Relation;
import org.anju.registry.RegistryFacts.HouseholdRegistrationFacts.Relative;

/** The police's household registration: where a person is registered, and with whom. */
@Singleton
class HouseholdRegistrationConnector extends HttpConnector {

  HouseholdRegistrationConnector(RegistrySettings settings, Lines lines, BusinessClock clock) {
    super(Registry.HOUSEHOLD_REGISTRATION, settings.householdRegistration(), lines, clock);
  }

  @Override
  RegistryFacts facts(Fields answer) {
    return new HouseholdRegistrationFacts(
        answer.text("name"),
        answer.yes("inCity"),
        answer.list("relatives", HouseholdRegistrationConnector::relative));
  }

  private static Relative relative(Fields relative) {
    return new Relative(
        relative.one("relation", Relation.class),
        relative.text("name"),
        relative.person("identityNumber"));
  }
}
