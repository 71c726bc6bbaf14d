package org.anju.registry.http;

import jakarta.inject.Singleton;
import org.anju.platform.time.BusinessClock;
import org.anju.registry.Registry;
import org.anju.registry.RegistryFacts;
import org.anju.registry.RegistryFacts.RealEstateFacts;
import org.anju.registry.RegistryFacts.RealEstateFacts.Home;
import org.anju.registry.RegistryFacts.RealEstateFacts.Trade;

/** The real-estate registration centre: homes and housing transactions. */
@Singleton
class RealEstateConnector extends HttpConnector {

  RealEstateConnector(RegistrySettings settings, Lines lines, BusinessClock clock) {
    super(Registry.REAL_ESTATE, settings.realEstate(), lines, clock);
  }

  @Override
  RegistryFacts facts(Fields answer) {
    return new RealEstateFacts(
        answer.list("homes", RealEstateConnector::home),
        answer.list("trades", trade -> new Trade(trade.day("on"), trade.yes("inCity"))));
  }

  private static Home home(Fields home) {
    return new Home(
        home.amount("area"), home.yes("inCity"), home.day("acquiredOn"), home.text("district"));
  }
}
