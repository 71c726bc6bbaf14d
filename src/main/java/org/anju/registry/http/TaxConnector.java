package org.anju.registry.http;

import jakarta.inject.Singleton;
import org.anju.platform.time.BusinessClock;
import org.anju.registry.Registry;
import org.anju.registry.RegistryFacts;
import org.anju.registry.RegistryFacts.TaxFacts;

/** The tax bureau: what a person earned in a year. */
@Singleton
class TaxConnector extends HttpConnector {

  TaxConnector(RegistrySettings settings, Lines lines, BusinessClock clock) {
    super(Registry.TAX, settings.tax(), lines, clock);
  }

  @Override
  RegistryFacts facts(Fields answer) {
    return new TaxFacts(answer.count("year"), answer.amount("annualIncome"));
  }
}
